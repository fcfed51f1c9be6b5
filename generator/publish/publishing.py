"""Last stage: files to disk. One comparison of what is there with what is wanted serves both
`publish`, which makes it so, and `check`, which only says what differs.

Nothing is written before all outputs were compared and nothing stands in the way; then all of
them change together or not at all.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from ..targets.base import Output
from .abandoned import abandoned_places
from .compare import Manner, compare, compare_abandoned
from .folder import ObstacleError, errors_below, open_output
from .leftovers import clear_leftovers
from .lock import Place, path_fault
from .occupy import occupied
from .ours import UnreadableError
from .plans import Change, Conflict, Plan
from .transaction import ChangedMeanwhileError, carry_out

_MOVE = "move it away, then generate again"
_EXACT = Manner(trusts=False)

__all__ = ["Change", "Conflict", "Plan", "RefusedError", "check", "publish"]


class RefusedError(Exception):
    """What is not ours to overwrite or remove stands in the way; nothing was written.

    The conflicts' paths are relative to `folder`.
    """

    def __init__(self, conflicts: tuple[Conflict, ...], folder: Path) -> None:
        super().__init__(f"{len(conflicts)} path(s) in the way")
        self.conflicts = conflicts
        self.folder = folder


def publish(
    outputs: Sequence[Output],
    folder: Path,
    waiting: Callable[[], None],
    printed: str = "",
    *,
    force: bool = False,
) -> tuple[Plan, ...]:
    """Makes every output's folder what it should be, and says what was done.

    `waiting` is called if another run is at work in `folder`, so that this one has to wait.
    `printed` names the folder of specs of which `outputs` are all: what else stands here from it
    is stale. `force`: files that somebody edited are put aside, and no hindrance.
    """
    _require_safe_paths(outputs)
    if not os.path.lexists(folder):
        if not outputs:
            return ()
        os.makedirs(folder)
    with _open(folder) as output_folder, occupied(output_folder, waiting):
        abandoned = abandoned_places(outputs, output_folder, printed)
        places = [*(Place(output.root, output.own) for output in outputs), *abandoned]
        _refuse(folder, _leftover_conflicts(places, output_folder))
        plans = _compare(outputs, abandoned, output_folder, Manner(forces=force))
        _refuse(folder, (conflict for plan in plans for conflict in plan.conflicts))
        try:
            carry_out([plan for plan in plans if plan.differs], output_folder)
        except ChangedMeanwhileError as error:
            reason = "was written by another program just now; generate again"
            _refuse(folder, [Conflict(str(error), reason)])
    return plans


def check(
    outputs: Sequence[Output], folder: Path, waiting: Callable[[], None], printed: str = ""
) -> tuple[Plan, ...]:
    """What `publish` would do, or what would stop it. Writes nothing."""
    _require_safe_paths(outputs)
    if not os.path.lexists(folder):
        return tuple(compare(output, None, _EXACT) for output in outputs)
    with _open(folder) as output_folder, occupied(output_folder, waiting, shared=True):
        abandoned = abandoned_places(outputs, output_folder, printed)
        return _compare(outputs, abandoned, output_folder, _EXACT)


def _compare(
    outputs: Sequence[Output], abandoned: Sequence[Place], output_folder: int, manner: Manner
) -> tuple[Plan, ...]:
    wanted = (compare(output, output_folder, manner) for output in outputs)
    return (*wanted, *(compare_abandoned(place, output_folder, manner) for place in abandoned))


@contextmanager
def _open(folder: Path) -> Generator[int]:
    with ExitStack() as stack:
        try:
            descriptor = stack.enter_context(open_output(folder))
        except ObstacleError as obstacle:
            conflict = Conflict("", f"{obstacle}; name another `--output`")
            raise RefusedError((conflict,), folder) from None
        with errors_below(str(folder)):
            yield descriptor


def _leftover_conflicts(places: Sequence[Place], output_folder: int) -> Iterator[Conflict]:
    """What a killed run left holds second names of our files, so it goes before the comparison."""
    for place in places:
        try:
            if not clear_leftovers(place, output_folder):
                staging = f"{place.root}/{place.staging}"
                yield Conflict(staging, f"holds files of another; {_MOVE}")
        except ObstacleError as obstacle:
            yield Conflict(place.root, f"{obstacle}; {_MOVE}")
        except UnreadableError as error:
            yield Conflict(f"{place.root}/{error.name}", str(error))


def _refuse(folder: Path, conflicts: Iterable[Conflict]) -> None:
    if found := tuple(conflicts):
        raise RefusedError(found, folder)


def _require_safe_paths(outputs: Sequence[Output]) -> None:
    """The last guard before the disk: whatever a target made of names, it stays below its root."""
    for output in outputs:
        for path in (output.root, *(file.path for file in output.files)):
            if fault := path_fault(path):
                raise ValueError(f"the output path {path!r} {fault}")
