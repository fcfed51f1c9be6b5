"""A line of text in a PNG file: what the picture shows, so that it can be told when that changed.

The text stands in a chunk `tEXt` in front of the end, where viewers leave it alone.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"
END = struct.pack(">I4sI", 0, b"IEND", zlib.crc32(b"IEND"))


def with_text(png: bytes, key: str, text: str) -> bytes:
    assert png.startswith(SIGNATURE) and png.endswith(END)
    name, data = b"tEXt", f"{key}\0{text}".encode("latin-1")
    chunk = struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    return png.removesuffix(END) + chunk + END


def text_of(png: bytes, key: str) -> str | None:
    for name, data in _chunks(png):
        if name == b"tEXt" and data.startswith(f"{key}\0".encode("latin-1")):
            return data.partition(b"\0")[2].decode("latin-1")
    return None


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        length, name = struct.unpack_from(">I4s", png, at)
        yield name, png[at + 8 : at + 8 + length]
        at += length + 12
