"""The text in a picture: written, read, and of no harm to the picture."""

from __future__ import annotations

import base64

from .png import text_of, with_text

DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def test_what_is_written_is_read() -> None:
    written = with_text(DOT, "key", "a text")
    assert text_of(written, "key") == "a text"
    assert text_of(written, "other") is None
    assert text_of(DOT, "key") is None


def test_the_last_chunk_stays_the_last() -> None:
    assert with_text(DOT, "key", "a text").endswith(DOT[-12:])
