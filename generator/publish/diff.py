"""Publishing, part 7: a plan as a unified diff, for reading."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from itertools import islice

from ..digests import normalised
from .plans import Change, Plan

_LONGEST = 40
# A file that somebody edited may hold anything; a terminal obeys some of it.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def unified_diff(plan: Plan) -> Iterator[str]:
    """From what is there to what the specs say, line by line."""
    for change in plan.all_changes:
        yield from _file_diff(plan.root, change)


def edit_diff(path: str, change: Change) -> Iterator[str]:
    """From what would be printed to what somebody made of it; only so many lines."""
    if change.new is None:
        yield "no spec prints it any more"
        return
    lines = difflib.unified_diff(
        _lines(change.new),
        _lines(change.old.content if change.old else b""),
        fromfile=f"{path} as sdkpress prints it",
        tofile=f"{path} as it stands",
        lineterm="",
        n=1,
    )
    yield from islice(lines, _LONGEST)
    if rest := sum(1 for _ in lines):
        yield f"... and {rest} more lines"


def _file_diff(root: str, change: Change) -> Iterator[str]:
    path = f"{root}/{change.path}"
    yield from difflib.unified_diff(
        _lines(change.old.content if change.old else b""),
        _lines(change.new or b""),
        fromfile=path if change.old else "/dev/null",
        tofile=path if change.new is not None else "/dev/null",
        lineterm="",
    )


def _lines(content: bytes) -> list[str]:
    text = normalised(content).decode(errors="backslashreplace")
    lines = [_CONTROL.sub(_escaped, line) for line in text.split("\n")]
    return lines[:-1] if lines[-1] == "" else lines


def _escaped(match: re.Match[str]) -> str:
    return f"\\x{ord(match[0]):02x}"
