"""Bytes to text: what a document is written in, by its first bytes."""

from __future__ import annotations

import codecs
import re

from ..diagnostics import Location, Report
from .faults import UnreadableError

_BOMS = (
    # UTF-32 first: its little-endian mark begins with UTF-16's.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Two characters of ASCII, as every document starts, in an encoding without a mark.
_UNMARKED = (
    (re.compile(rb"[^\0]\0\0\0[^\0]\0\0\0", re.DOTALL), "utf-32-le"),
    (re.compile(rb"\0\0\0[^\0]\0\0\0[^\0]", re.DOTALL), "utf-32-be"),
    (re.compile(rb"[^\0]\0[^\0]\0", re.DOTALL), "utf-16-le"),
    (re.compile(rb"\0[^\0]\0[^\0]", re.DOTALL), "utf-16-be"),
)
# As `load.source` counts lines, and so as they are shown.
LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
# A document in another encoding has a few bytes that are wrong; what is no text has many.
_MOST_BROKEN = 0.05
_LOOKED_AT = 4_096
_REPLACEMENT = "\ufffd"


def decoded(data: bytes, shown: str, report: Report) -> str:
    """The text of a file; raises `UnreadableError` where it holds none."""
    start = Location(shown, 1, 1)
    text = _decoded(data, shown, report)
    if not text.strip("\ufeff \t\r\n\0"):
        message = "this file is empty; it must hold an OpenAPI document"
        raise UnreadableError(start, "empty-file", message)
    if _is_binary(text[:_LOOKED_AT]):
        message = "this file is not text; name the OpenAPI document, in JSON or YAML"
        raise UnreadableError(start, "not-text", message)
    if text.lstrip()[:1] == "<":
        message = "this is a web page or XML; name the OpenAPI document, in JSON or YAML"
        raise UnreadableError(start, "not-text", message)
    return text


def place_in(text: str, shown: str, offset: int) -> Location:
    """The place of a character, by the lines that messages count."""
    ends = list(LINE_END.finditer(text, 0, offset))
    start = ends[-1].end() if ends else 0
    return Location(shown, len(ends) + 1, offset - start + 1)


def _decoded(data: bytes, shown: str, report: Report) -> str:
    encodings = [encoding for mark, encoding in _BOMS if data.startswith(mark)]
    encodings += [encoding for pattern, encoding in _UNMARKED if pattern.match(data)]
    if encodings:
        return data.decode(encodings[0], "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _with_replacements(data, error, shown, report)


def _with_replacements(data: bytes, error: UnicodeDecodeError, shown: str, report: Report) -> str:
    text = data.decode("utf-8-sig", "replace")
    at = place_in(text, shown, text.index(_REPLACEMENT))
    fault = f"byte 0x{error.object[error.start]:02x} is not UTF-8"
    if text.count(_REPLACEMENT) > len(text) * _MOST_BROKEN:
        message = f"{fault}, nor are many others; save the file as UTF-8"
        raise UnreadableError(at, "not-text", message)
    message = f"{fault}; it is read as U+FFFD, and so are others like it"
    report.warning(at, "not-utf-8", message)
    return text


def _is_binary(beginning: str) -> bool:
    controls = _CONTROL.findall(beginning)
    return "\0" in controls or len(controls) > len(beginning) * _MOST_BROKEN
