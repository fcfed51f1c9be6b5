"""The sweep: a run is killed at its first call that writes, the next one at its second, and so on.

After each kill every file must be whole, old or new, and one more run must make the whole tree
what a run makes it that nobody kills.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from generator.publish.file_names import LOCK

from .functions import run_watched
from .scenarios import Scenario, Specs
from .system_calls import Call, is_permitted, run_traced
from .workplace import (
    Stamps,
    Tree,
    copied,
    generating,
    is_passing,
    stamps,
    tree,
    write_edits,
    write_specs,
    write_strangers,
)

# Of what is wrong after one kill.
_TOLD = 5


class Runner(Protocol):
    """Runs something in a child, and may kill it."""

    def __call__(
        self,
        work: Callable[[], int],
        kill_at: int = 0,
        *,
        after: bool = False,
        calls: list[Call] | None = None,
    ) -> int: ...


def runner() -> tuple[str, Runner]:
    """The best that this machine permits, and its name."""
    if is_permitted():
        return "system calls, by ptrace", run_traced
    return "functions of os", run_watched


@dataclass
class Result:
    """How many kills there were, and what was wrong after them."""

    name: str
    points: int = 0
    torn: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Start:
    """A folder that is copied for every kill, and what it may become.

    `ends` are trees by the specs that the next run has: those of the killed run, or the old ones.
    `options` are those of all runs.
    """

    name: str
    home: Path
    old: Tree
    ends: tuple[tuple[Specs, Tree], ...]
    options: tuple[str, ...] = ()


class Sweep:
    """Kills in copies of folders, all below `folder`."""

    def __init__(self, folder: Path, run: Runner) -> None:
        self._folder = folder
        self._run = run

    def start(self, scenario: Scenario) -> Start:
        """The folder as the run finds it, and as it leaves it if it is left alone."""
        home = self._folder / scenario.name.replace(" ", "-")
        old: Tree = {}
        if scenario.before is not None:
            write_specs(home, scenario.before)
            self._must_run(home)
        else:
            (home / "generated").mkdir(parents=True)
        write_strangers(home, scenario.strangers)
        write_edits(home, scenario.edits)
        old = tree(home)
        write_specs(home, scenario.after)
        wanted = [one for one in (scenario.after, scenario.before) if one is not None]
        ends = tuple((specs, self._end(home, specs, scenario.options)) for specs in wanted)
        return Start(scenario.name, home, old, ends, scenario.options)

    def after_kill(self, start: Start, number: int) -> Start:
        """The folder as a kill leaves it, from which the next run is killed, too."""
        home = copied(start.home, self._folder / f"{start.home.name}-killed-at-{number}")
        self._run(generating(home, start.options), number)
        return replace(start, name=f"{start.name}, killed at {number}", home=home)

    def calls(self, start: Start) -> list[Call]:
        """The calls of a whole run; paths are relative to its folder."""
        home = copied(start.home, self._folder / "watched")
        calls: list[Call] = []
        status = self._run(generating(home, start.options), calls=calls)
        assert status == 0, f"the run that is left alone ends with {status}"
        shutil.rmtree(home)
        inside = f"{home}{os.sep}"
        return [
            replace(one, paths=tuple(path.removeprefix(inside) for path in one.paths))
            for one in calls
        ]

    def over(self, start: Start, *, by_turns: bool = False) -> Result:
        """A kill before and after every call; `by_turns`: either, which leaves hardly less, for
        what is there after a call is there before the next one."""
        result = Result(start.name)
        for number in range(1, len(self.calls(start)) + 1):
            for after in (number % 2 == 0,) if by_turns else (False, True):
                result.points += 1
                wrong = list(self._strike(start, number, after))
                if wrong:
                    when = "after" if after else "before"
                    more = f"; and {len(wrong) - _TOLD} more" if len(wrong) > _TOLD else ""
                    told = "; ".join(wrong[:_TOLD])
                    result.torn.append(f"{start.name}, {when} call {number}: {told}{more}")
        return result

    def _strike(self, start: Start, number: int, after: bool) -> Iterator[str]:
        home = copied(start.home, self._folder / "struck")
        before = stamps(home)
        status = self._run(generating(home, start.options), number, after=after)
        if not os.WIFSIGNALED(status):
            yield f"the run ended with {status} before it was killed"
        new = start.ends[0][1]
        yield from _torn(tree(home), start.old, new)
        specs, end = start.ends[number // 2 % len(start.ends)]
        write_specs(home, specs)
        status = self._run(generating(home, start.options))
        if status:
            yield f"the next run ended with {status}"
        yield from _differences(tree(home), end, _ways_to_locks({**start.old, **new}))
        yield from _touched(before, stamps(home), start.old, end, new)
        shutil.rmtree(home)

    def _end(self, home: Path, specs: Specs, options: Sequence[str]) -> Tree:
        """What a run makes of the folder, which must be what it makes of an empty one."""
        there, fresh = copied(home, self._folder / "left-alone"), self._folder / "fresh"
        write_specs(there, specs)
        shutil.copytree(there / "specs", fresh / "specs")
        self._must_run(there, options)
        self._must_run(fresh)
        found, expected = tree(there), tree(fresh)
        strange = {path for path, look in found.items() if look and look[0].startswith(b"mine: ")}
        ours = {path: look for path, look in found.items() if look and path not in strange}
        assert ours == {path: look for path, look in expected.items() if look}, home.name
        shutil.rmtree(there)
        shutil.rmtree(fresh)
        return found

    def _must_run(self, home: Path, options: Sequence[str] = ()) -> None:
        status = self._run(generating(home, options))
        assert status == 0, f"{home.name}: the run ended with {status}"


def _torn(found: Tree, old: Tree, new: Tree) -> Iterator[str]:
    for path in sorted(old.keys() | new.keys() | found.keys()):
        if path in found and is_passing(path):
            continue
        if found.get(path) is None:
            if path in old and path in new and path not in found:
                yield f"{path} is missing"
        elif found[path] not in (old.get(path), new.get(path)):
            yield f"{path} is neither old nor new"


def _ways_to_locks(tree: Tree) -> set[str]:
    """The folders of outputs and those above. A kill between the first call, which makes such a
    folder, and the next leaves nothing else; an empty folder says not whose it is, so it stays."""
    locks = (Path(path) for path in tree if path.endswith(LOCK))
    return {str(folder) for lock in locks for folder in lock.parents}


def _differences(found: Tree, end: Tree, may_be_empty: set[str]) -> Iterator[str]:
    for path in sorted(found.keys() | end.keys()):
        if path in may_be_empty and path in found and not _is_within(path, found):
            continue
        if found.get(path, ()) != end.get(path, ()):
            what = "is left over" if path not in end else "is missing" if path not in found else ""
            yield f"{path} {what or 'differs'} after the next run"


def _is_within(folder: str, found: Tree) -> bool:
    """Whether the folder holds a file."""
    return any(look and path.startswith(f"{folder}/") for path, look in found.items())


def _touched(before: Stamps, after: Stamps, *trees: Tree) -> Iterator[str]:
    """Files that stay as they are, and those of others, are the same files still."""
    first, *others = trees
    for path, look in first.items():
        stays = look and all(tree.get(path) == look for tree in others)
        if stays and before.get(path) != after.get(path):
            yield f"{path} was touched"
