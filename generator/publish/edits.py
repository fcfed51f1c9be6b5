"""Publishing, part 4b: what must not be written over, and where `--force` leaves it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import count

from ..digests import normalised
from .folder import Found, ObstacleError, read
from .lock import Lock
from .plans import Change, Conflict

MOVE = "move it away or delete it, then generate again"
_EDITED = "was edited by hand since sdkpress wrote it"
_FOREIGN = f"was not written by sdkpress, which would write here, also with --force; {MOVE}"
_LINKED = f"is a hard link, so writing it would change another file; {MOVE}"


def objections(changes: Iterable[Change], known: Lock) -> Iterator[Conflict]:
    """Why changes must not be made."""
    for change in changes:
        if change.old is None:
            continue
        if change.old.links > 1:
            yield Conflict(change.path, _LINKED)
        elif not known.owns(change.path, change.old.content):
            is_ours = bool(known.of(change.path))
            reason = _EDITED if is_ours else _FOREIGN
            yield Conflict(change.path, reason, change if is_ours else None)


def put_aside(edits: Iterable[Change], root: int) -> Iterator[Change]:
    """A copy of each edited file, beside it. What has the same bytes there already is that copy."""
    for edit in edits:
        assert edit.old
        path, found = free_aside(edit.path, edit.old, root)
        if found is None:
            yield Change(path, None, edit.old.content, edit.old.mode)


def free_aside(path: str, edited: Found, root: int) -> tuple[str, Found | None]:
    """`NAME.edited`, or the first of `NAME.edited-2`, ... that is not there, or says the same."""
    for number in count(1):
        aside = f"{path}.edited" if number == 1 else f"{path}.edited-{number}"
        with suppress(ObstacleError):
            found = read(root, aside)
            if found is None or normalised(found.content) == normalised(edited.content):
                return aside, found
    raise AssertionError("there is no end of numbers")
