"""Runs and kills as rules, and what holds after each of them."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from generator.syntax import tree_hash

from .apis import Api, Apis, texts
from .oracle import Tree, expected, is_passing, unreadable
from .workplace import Workplace, stamps

# A file system in memory, where there is one.
_MEMORY = "/dev/shm"


@dataclass(frozen=True, slots=True)
class Commit:
    """What stood after a run, what of it was somebody's, and what was printed."""

    tree: Tree
    precious: Tree
    printed: frozenset[str]


class Runs(RuleBasedStateMachine):
    """An output folder between its specs, several sdkpress and somebody who lays hands on it.

    `precious` is what that somebody wrote, by path: it stands there, or as `NAME.edited`.
    """

    targets: tuple[str, ...] = ("samples", "openapi")
    # Over all machines of this process.
    counts: ClassVar[Counter[str]] = Counter()
    states: ClassVar[set[int]] = set()

    def __init__(self) -> None:
        super().__init__()
        memory = _MEMORY if os.path.isdir(_MEMORY) else None
        self._folder = tempfile.TemporaryDirectory(dir=memory)
        self.place = Workplace(Path(self._folder.name))
        self.apis: Apis = {"zoo": Api("zoo", self.targets)}
        self.earlier: list[Apis] = []
        self.precious: Tree = {}
        self.commits: list[Commit] = []
        self.number = 0
        self.counts["machines"] += 1

    def teardown(self) -> None:
        self.place.close()
        self._folder.cleanup()

    @initialize()
    def start(self) -> None:
        self.place.write_specs(self.apis)
        self._generate((), False)

    # What a run does

    @rule(force=st.booleans())
    def generate(self, force: bool) -> None:
        self._generate((), force)

    @rule(data=st.data(), force=st.booleans())
    def generate_some_targets(self, data: st.DataObject, force: bool) -> None:
        self._generate((data.draw(st.sampled_from(self.targets)),), force)

    def _generate(self, targets: tuple[str, ...], force: bool) -> None:
        before, touched = self.place.tree(), stamps()
        code = self.place.run(*self._arguments("generate", targets, force))
        after = self.place.tree()
        self.counts[f"generate {code}"] += 1
        wanted = expected(before, self.place.clean(), targets=targets, force=force)
        self._follow(before, after)
        if wanted.refused:
            assert code == 4, f"{code} {wanted.refused} {self.place.said}"
            assert any(map(is_passing, before)) or stamps() == touched
            assert _but_passing(after) == _but_passing(before)
            assert all(path in self.place.said for path in _some(wanted.refused)), self.place.said
            return
        assert code == 0, self.place.said
        assert _but_passing(after) == wanted.tree
        if not targets:
            assert _but_passing(after) == after or unreadable(after)
            self.commits.append(Commit(after, dict(self.precious), frozenset(self.place.clean())))
        self._nothing_is_to_do(targets, force)

    @rule(when=st.integers(0, 1000), force=st.booleans())
    def generate_and_be_killed(self, when: int, force: bool) -> None:
        arguments = self._arguments("generate", (), force)
        count = self.place.calls_of(*arguments)
        if not count:  # Then another sdkpress has something to do, unless it is refused.
            generator = self.place.generator
            self.place.set_generator(replace(generator, text=(generator.text + 1) % 3))
            count = self.place.calls_of(*arguments)
        if count:
            self._be_killed(1 + when * (count - 1) // 1000, arguments, force)

    def _be_killed(self, number: int, arguments: list[str], force: bool) -> None:
        before, clean = self.place.tree(), self.place.clean()
        assert self.place.run_and_kill(number, *arguments) is None
        after = self.place.tree()
        self.counts["killed"] += 1
        self._follow(before, after)
        new = expected(before, clean, force=force).tree
        for path in sorted(before.keys() | after.keys() | new.keys()):
            ways = (before.get(path), new.get(path))
            assert is_passing(path) or after.get(path) in ways, f"{path} is torn"

    @rule()
    def check(self) -> None:
        before, touched = self.place.tree(), stamps()
        code = self.place.run("check")
        assert stamps() == touched
        self.counts[f"check {code}"] += 1
        if not unreadable(before):
            wanted = expected(before, self.place.clean())
            is_cut_off = any(map(is_passing, touched))  # Also by a folder in which nothing is yet.
            differs = bool(wanted.refused) or wanted.tree != before or is_cut_off
            assert code == int(differs), f"{code} {self.place.said}"

    def _nothing_is_to_do(self, targets: tuple[str, ...], force: bool) -> None:
        touched = stamps()
        assert self.place.run(*self._arguments("check", targets, False)) == 0, self.place.said
        assert self.place.run(*self._arguments("generate", targets, force)) == 0, self.place.said
        assert stamps() == touched

    def _arguments(self, command: str, targets: tuple[str, ...], force: bool) -> list[str]:
        chosen = [part for target in targets for part in ("--target", target)]
        return [command, *chosen, *(["--force"] if force else [])]

    def _follow(self, before: Tree, after: Tree) -> None:
        """Every text of somebody's is there, and where."""
        for path, text in list(self.precious.items()):
            if after.get(path) == text:
                continue
            del self.precious[path]
            if self._is_printed(path, text):
                continue  # Somebody wrote what we had printed there.
            asides = [one for one in after if one.startswith(f"{path}.edited")]
            kept = next((one for one in asides if after[one] == text), None)
            assert kept, f"what stood in {path} is lost"
            self.counts["kept as NAME.edited"] += 1
        for path in after.keys() - before.keys():
            if ".edited" in path and not is_passing(path):
                self.precious[path] = after[path]

    def _is_printed(self, path: str, text: bytes) -> bool:
        trees = [*(commit.tree for commit in self.commits), self.place.clean()]
        same = (tree[path] for tree in trees if path in tree)
        return any(_says(path, one) == _says(path, text) for one in same)

    @invariant()
    def count(self) -> None:
        self.counts["steps"] += 1
        tree = self.place.tree()
        written = sorted(texts(self.apis).items())
        self.states.add(hash((tuple(tree.items()), tuple(written), self.place.generator)))
        for path, text in self.precious.items():
            assert tree.get(path) == text, f"what stood in {path} is lost"


def _but_passing(tree: Tree) -> Tree:
    return {path: content for path, content in tree.items() if not is_passing(path)}


def _some(paths: frozenset[str]) -> list[str]:
    """A refusal lists ten strangers, and not more."""
    return sorted(paths) if len(paths) <= 10 else []


def _says(path: str, content: bytes) -> Any:
    return tree_hash(path, content) or content.replace(b"\r\n", b"\n")
