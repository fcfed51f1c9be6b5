"""Publishing, part 9: why each file is not as it should be, for `check`.

What stands there, what the lock says of it and what would be printed are three; which two of them
are the same, in which of the lock's hashes, tells who moved.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..identity import identity
from ..inputs import is_input
from .lock import Entry, Lock
from .plans import Change, Plan

MISSING = "missing"
EXTRA = "extra: no spec prints it any more"
REFORMATTED = "reformatted: it says the same in another layout"
EDITED = "edited by hand"
SPEC = "the spec moved"
UNKNOWN = "the spec or the generator moved"
FORGED = "not what these specs are printed as, whatever the lock says"
LOCK = "to be written anew"

_FORMATTERS = {"py": "black"}
_OTHER_FORMATTER = "oxfmt"


def causes(plan: Plan) -> Iterator[tuple[str, str]]:
    """Each path that differs, below the plan's root, and why."""
    moves = _Moves(plan)
    for change in plan.changes:
        yield change.path, moves.cause(change)
    if plan.lock:
        yield plan.lock.path, moves.cause_of_lock(plan.lock)


class _Moves:
    """What differs between the sdkpress and the specs that the lock names, and those of now."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._before, self._now = _facts(plan.known), _facts(plan.wanted)
        self._same_sdkpress = set(identity()) <= set(plan.known.facts)
        self._same_inputs = set(filter(is_input, plan.known.facts)) == set(
            filter(is_input, plan.wanted.facts)
        )

    def cause(self, change: Change) -> str:
        if change.old is None:
            return MISSING
        known = self._plan.known
        printed = known.printed(change.path, change.old.content)
        if not printed:
            reformatted = known.reformatted(change.path, change.old.content)
            return REFORMATTED if reformatted else EDITED
        if change.new is None:
            return EXTRA
        return self._moved(change.path, printed, self._plan.wanted.of(change.path)[0])

    def cause_of_lock(self, change: Change) -> str:
        if change.old is None:
            return MISSING
        if change.new is None:
            return EXTRA
        if self._plan.changes or self._same_sdkpress:
            return LOCK
        return f"{LOCK}, and nothing else: {self._generator()}"

    def _moved(self, path: str, before: Entry, now: Entry) -> str:
        """Of a file that stands as the lock says, and would be printed as another."""
        is_text_same = bool(before.text) and before.text == now.text
        if self._same_sdkpress:
            return FORGED if is_text_same or self._same_inputs else SPEC
        if is_text_same:
            return self._formatter(path)
        if before.slice == now.slice or (not before.slice and self._same_inputs):
            return self._generator()
        return SPEC if before.slice else UNKNOWN

    def _generator(self) -> str:
        return f"the generator moved ({self._version('sdkpress') or 'other code or templates'})"

    def _formatter(self, path: str) -> str:
        name = _FORMATTERS.get(path.rpartition(".")[2], _OTHER_FORMATTER)
        version = self._version(name) or self._version("sdkpress")
        return f"the formatter moved ({version or 'other code or templates'})"

    def _version(self, name: str) -> str:
        """`black 26.1 → 26.2`, or "" where it is the same."""
        before, now = self._before.get(name, "unknown"), self._now.get(name, "unknown")
        return f"{name} {before} → {now}" if before != now else ""


def _facts(lock: Lock) -> dict[str, str]:
    """The values by their words; of several with one word the last, as none is asked for."""
    parts = (line.partition(" ") for line in lock.facts)
    return {word: value for word, _, value in parts}
