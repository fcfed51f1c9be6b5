"""Path segments: one value, one segment, or a ValueError."""

from __future__ import annotations

from datetime import date
from enum import Enum
from uuid import UUID

import pytest
from hypothesis import given, strategies as st
from truto_python_sdk._runtime.paths import segment
from truto_python_sdk._runtime.unset import UNSET


class Kind(Enum):
    A = "a b"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("23423523", "23423523"),
        ("a/b?c#d", "a%2Fb%3Fc%23d"),
        ("a/b", "a%2Fb"),
        (" ", "%20"),
        ("\\", "%5C"),
        (";x", "%3Bx"),
        ("%", "%25"),
        ("%41", "%2541"),
        ("a.b", "a.b"),
        ("...", "..."),
        (".hidden", ".hidden"),
        ("é", "%C3%A9"),
        ("\u202egnp.exe", "%E2%80%AEgnp.exe"),
        ("x" * 8192, "x" * 8192),
        ("{}", "%7B%7D"),
        ("a:b@c", "a%3Ab%40c"),
        (7, "7"),
        (True, "true"),
        (date(2026, 11, 1), "2026-11-01"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Kind.A, "a%20b"),
    ],
)
def test_a_value_is_one_segment(value: object, expected: str) -> None:
    assert segment(value, "id") == expected


@pytest.mark.parametrize(
    "value",
    [
        "",
        ".",
        "..",
        "%2e",
        "%2e%2e",
        ".%2E",
        "%252e%252e",
        "%25252525252e.",
        "../x",
        "x/..",
        "a/../b",
        "..\\x",
        "%2e%2e%2fx",
        "..;/x",
        "%" + "25" * 20 + "2e",
    ],
)
def test_what_leads_elsewhere_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"^id must not"):
        segment(value, "id")


@pytest.mark.parametrize("value", [None, UNSET, ["a"], {"a": 1}, b"a", object()])
def test_what_is_no_single_value_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match=r"^id takes a single value"):
        segment(value, "id")


@given(st.text(min_size=1).filter(lambda text: "." not in text and "%" not in text))
def test_any_other_text_comes_back(text: str) -> None:
    from urllib.parse import unquote

    try:
        text.encode()
    except UnicodeEncodeError:
        return
    sent = segment(text, "id")
    assert unquote(sent) == text
    assert not set("/?#\\ ") & set(sent)
