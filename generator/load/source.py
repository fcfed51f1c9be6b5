"""The first half of loading: a path to bytes, and bytes to clean text.

What leaves here is UTF-8 without a byte order mark, with `\\n` as the only line end and no control
character but tab, so that the lines counted later are the lines that an editor shows.
"""

from __future__ import annotations

import codecs
import os
import re
import stat
from pathlib import Path

from ..diagnostics import Location, Report

MAXIMUM_BYTES = 16 * 1024 * 1024

_OTHER_LINE_ENDS = "\r\x85\u2028\u2029"
_LINE_END = re.compile("\r\n|[\r\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
# UTF-32 first: its little-endian mark begins with UTF-16's.
_OTHER_ENCODINGS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def read_file(path: Path, shown: str, report: Report) -> bytes | None:
    """The bytes of a regular file, in one read; `shown` is the path that messages give."""
    start = Location(shown, 1, 1)
    try:
        return _read_regular(path)
    except _NotASpecError as refusal:
        report.error(start, refusal.code, refusal.message)
    except FileNotFoundError:
        message = "No such file is here: write it, or name the folder that holds it"
        report.error(start, "unreadable-file", message)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        report.error(start, "unreadable-file", f"this file cannot be read: {reason}")
    except ValueError:
        report.error(start, "unreadable-file", "this file cannot be read: its name has a NUL")
    return None


class _NotASpecError(Exception):
    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def _read_regular(path: Path) -> bytes:
    # Without O_NONBLOCK, opening a FIFO would wait for a writer that may never come.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise _NotASpecError("unreadable-file", "this is not a regular file")
    except BaseException:
        os.close(descriptor)
        raise
    with os.fdopen(descriptor, "rb") as file:
        data = file.read(MAXIMUM_BYTES + 1)
    if len(data) > MAXIMUM_BYTES:
        raise _NotASpecError(
            "too-large", f"this file has more than {MAXIMUM_BYTES:,} bytes: split it"
        )
    return data


def decode(path: str, data: bytes, report: Report) -> str | None:
    """The clean text of a file; None, and a diagnostic, where it is no text of ours."""
    if len(data) > MAXIMUM_BYTES:
        message = f"this file has more than {MAXIMUM_BYTES:,} bytes: split it"
        report.error(Location(path, 1, 1), "too-large", message)
        return None
    for mark, encoding in _OTHER_ENCODINGS:
        if data.startswith(mark):
            message = f"this file is {encoding} (byte offset 0): save it as UTF-8"
            report.error(Location(path, 1, 1), "not-utf-8", message)
            return None
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        _report_broken_byte(path, data, error.start, report)
        return None
    return _without_control_characters(path, _clean(text), report)


def lines_for_display(data: bytes) -> list[str]:
    """The lines of a file as messages count them, whatever its bytes are."""
    return _clean(data.decode(errors="replace")).split("\n")


def _clean(text: str) -> str:
    text = text.removeprefix("\ufeff")
    has_others = any(end in text for end in _OTHER_LINE_ENDS)
    return _LINE_END.sub("\n", text) if has_others else text


def _report_broken_byte(path: str, data: bytes, offset: int, report: Report) -> None:
    before = _clean(data[:offset].decode())
    message = (
        f"byte 0x{data[offset]:02x} at byte offset {offset} is not UTF-8: save the file as UTF-8"
    )
    report.error(_end_of(path, before), "not-utf-8", message)


def _without_control_characters(path: str, text: str, report: Report) -> str | None:
    found = _CONTROL.search(text)
    if not found:
        return text
    code_point = f"{ord(found[0]):04X}"
    message = (
        f'character U+{code_point} cannot stand in YAML: remove it, or write "\\u{code_point}" '
        "in double quotes"
    )
    if found[0] == "\0":
        message = "character U+0000 cannot stand in YAML: is this file text, and saved as UTF-8?"
    report.error(_end_of(path, text[: found.start()]), "control-character", message)
    return None


def _end_of(path: str, text: str) -> Location:
    last_line = text.rfind("\n") + 1
    return Location(path, text.count("\n") + 1, len(text) - last_line + 1)
