"""The machine: what changes in the specs and in sdkpress, and what somebody does to the output."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import black
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from generator.syntax import tree_hash

from .apis import FIELDS, NAMES, OPERATIONS, RESOURCES, Api, Apis, Resource, Style
from .oracle import is_lock, is_passing
from .runs import Runs
from .workplace import Generator, stamps

_GENERATORS = st.builds(Generator, st.integers(0, 2), st.integers(0, 2))
_EDITS = {
    "py": "mine_%s = 1\n",
    "yaml": "x-mine-%s: 1\n",
    "mjs": 'console.log("mine %s");\n',
    "sh": "echo mine %s\n",
}


class Regeneration(Runs):
    """The specs and the sdkpress change, and somebody lays hands on the output."""

    # What changes in the specs, and in sdkpress

    def _say(self, apis: Apis) -> None:
        if apis != self.apis and self.apis not in self.earlier:
            self.earlier.append(self.apis)
        self.apis = apis
        self.place.write_specs(apis)

    def _change(self, data: st.DataObject, change: Callable[[Api], Api]) -> None:
        folder = data.draw(st.sampled_from(sorted(self.apis)))
        self._say({**self.apis, folder: change(self.apis[folder])})
        self._then(data)

    @rule(data=st.data(), name=st.sampled_from(RESOURCES))
    def add_or_remove_a_resource(self, data: st.DataObject, name: str) -> None:
        self._change(
            data,
            lambda api: api.with_resource(name, None if name in api.resources else Resource()),
        )

    @rule(data=st.data(), fields=st.lists(st.sampled_from(FIELDS), min_size=1, unique=True))
    def change_fields(self, data: st.DataObject, fields: list[str]) -> None:
        self._change_resource(data, fields=tuple(fields))

    @rule(
        data=st.data(),
        names=st.lists(st.sampled_from(sorted(OPERATIONS)), min_size=1, unique=True),
    )
    def change_operations(self, data: st.DataObject, names: list[str]) -> None:
        self._change_resource(data, operations=tuple(names))

    def _change_resource(self, data: st.DataObject, **changes: Any) -> None:
        def change(api: Api) -> Api:
            if not api.resources:
                return api
            name = data.draw(st.sampled_from(sorted(api.resources)))
            return api.with_resource(name, replace(api.resources[name], **changes))

        self._change(data, change)

    @rule(
        data=st.data(),
        style=st.builds(Style, st.sampled_from(["", "One", "Two"]), st.booleans(), st.booleans()),
    )
    def write_it_in_another_style(self, data: st.DataObject, style: Style) -> None:
        """Comments, quotes and the order of keys change nothing that is printed."""
        before = self.place.clean()
        self._change(data, lambda api: replace(api, style=style))
        after = self.place.clean()
        assert before.keys() == after.keys()
        assert all(is_lock(path) or before[path] == after[path] for path in before)

    @rule(data=st.data())
    def move_the_output(self, data: st.DataObject) -> None:
        folder = data.draw(st.sampled_from(sorted(self.apis)))
        name = data.draw(st.sampled_from(NAMES[folder]))
        self._say({**self.apis, folder: replace(self.apis[folder], name=name)})

    @rule(data=st.data())
    def choose_targets(self, data: st.DataObject) -> None:
        names = st.lists(st.sampled_from(self.targets), min_size=1, unique=True)
        chosen = tuple(data.draw(names))
        self._change(data, lambda api: replace(api, targets=chosen))

    @rule()
    def add_or_remove_an_api(self) -> None:
        if "park" in self.apis:
            self._say({"zoo": self.apis["zoo"]})
        else:
            self._say({**self.apis, "park": Api("park", self.targets)})

    @rule(folder=st.sampled_from(sorted(NAMES)), force=st.booleans())
    def make_a_mistake_and_mend_it(self, folder: str, force: bool) -> None:
        if folder in self.apis:
            broken = {**self.apis, folder: replace(self.apis[folder], is_broken=True)}
            self.place.write_specs(broken)
            touched = stamps()
            assert self.place.run(*self._arguments("generate", (), force)) == 2
            assert self.place.run("check") == 2
            assert stamps() == touched
            self.place.write_specs(self.apis)

    @precondition(lambda self: self.earlier)
    @rule(data=st.data())
    def go_back_to_earlier_specs(self, data: st.DataObject) -> None:
        self._say(data.draw(st.sampled_from(self.earlier)))

    @rule(generator=_GENERATORS)
    def take_another_sdkpress(self, generator: Generator) -> None:
        self.place.set_generator(generator)

    # What somebody does to the output

    def _files(self) -> list[str]:
        return [path for path in self.place.tree() if not is_passing(path)]

    def _printed(self) -> list[str]:
        return [path for path in self._files() if path not in self.precious and not is_lock(path)]

    def _locks(self) -> list[str]:
        return [path for path in self._files() if is_lock(path)]

    def _then(self, data: st.DataObject) -> None:
        """Half of what somebody does is followed by a run at once."""
        if data.draw(st.booleans()):
            self._generate((), data.draw(st.booleans()))

    def _own_text(self, path: str) -> bytes:
        self.number += 1
        line = _EDITS.get(path.rpartition(".")[2], "Mine: %s.\n")
        return line.replace("%s", str(self.number)).encode()

    def _write(self, path: str, content: bytes) -> None:
        self.place.write(path, content)
        self.precious[path] = content

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        if path := _one_of(self._printed(), data):
            self._write(path, self.place.tree()[path] + self._own_text(path))
        self._then(data)

    @rule(data=st.data(), generator=_GENERATORS)
    def edit_and_have_it_put_aside(self, data: st.DataObject, generator: Generator) -> None:
        if path := _one_of(self._printed(), data):
            self._write(path, self.place.tree()[path] + self._own_text(path))
            self.place.set_generator(generator)
            self._generate((), True)

    @precondition(lambda self: self.precious)
    @rule(data=st.data())
    def edit_again(self, data: st.DataObject) -> None:
        path = _one_of(self.precious, data)
        self._write(path, self.place.tree()[path] + self._own_text(path))
        self._then(data)

    @precondition(lambda self: self.commits)
    @rule(data=st.data())
    def put_a_file_beside(self, data: st.DataObject) -> None:
        """Somewhere among ours, or where another state has one of ours."""
        ours = {path for commit in self.commits for path in commit.printed if not is_lock(path)}
        beside = {f"{path.rpartition('/')[0]}/mine.txt" for path in ours}
        if path := _one_of((ours | beside) - self.place.tree().keys(), data):
            self._write(path, self._own_text(path))
        self._then(data)

    @rule(data=st.data())
    def reformat(self, data: st.DataObject) -> None:
        if path := _one_of(self._printed(), data):
            content = self.place.tree()[path]
            other = _in_another_layout(path, content)
            assert other == content or tree_hash(path, other) == tree_hash(path, content) != ""
            self.place.write(path, other)
        self._then(data)

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        if path := _one_of([*self._printed(), *self.precious], data):
            self.place.remove(path)
            self.precious.pop(path, None)
        self._then(data)

    @rule(data=st.data())
    def rename(self, data: st.DataObject) -> None:
        if path := _one_of(self._printed(), data):
            folder, _, name = path.rpartition("/")
            content = self.place.tree()[path]
            self.place.remove(path)
            self._write(f"{folder}/my_{name}", content)
        self._then(data)

    @rule(data=st.data())
    def check_out_with_other_line_ends(self, data: st.DataObject) -> None:
        if path := _one_of([*self._printed(), *self._locks()], data):
            content = self.place.tree()[path].replace(b"\r\n", b"\n")
            self.place.write(path, content.replace(b"\n", b"\r\n"))

    @rule(data=st.data())
    def delete_a_lock(self, data: st.DataObject) -> None:
        if path := _one_of(self._locks(), data):
            self.place.remove(path)
        self._then(data)

    @rule(data=st.data())
    def leave_a_conflict_in_a_lock(self, data: st.DataObject) -> None:
        if path := _one_of(self._locks(), data):
            lines = self.place.tree()[path].splitlines(keepends=True)
            at = data.draw(st.integers(0, len(lines) - 1))
            marked = [b"<<<<<<< ours\n", lines[at], b"=======\n", b">>>>>>> theirs\n"]
            self.place.write(path, b"".join([*lines[:at], *marked, *lines[at + 1 :]]))
        self._then(data)

    @precondition(lambda self: self.commits)
    @rule(data=st.data(), is_last=st.booleans())
    def take_a_lock_of_before(self, data: st.DataObject, is_last: bool) -> None:
        tree = data.draw(st.sampled_from(self.commits[-1:] if is_last else self.commits)).tree
        if path := _one_of(filter(is_lock, tree), data):
            self.place.write(path, tree[path])
        self._then(data)

    @precondition(lambda self: self.commits)
    @rule(data=st.data())
    def check_out_what_was_committed(self, data: st.DataObject) -> None:
        """Somebody drops what he did since."""
        commit = data.draw(st.sampled_from(self.commits))
        self.place.write_tree(commit.tree)
        self.precious = dict(commit.precious)
        self._then(data)

    @precondition(lambda self: self.commits)
    @rule(data=st.data(), kill=st.booleans())
    def have_nothing_of_ones_own(self, data: st.DataObject, kill: bool) -> None:
        """Output that nobody laid hands on always goes through, whatever the specs say now, and
        also if the run before was killed."""
        commit = data.draw(st.sampled_from(self.commits))
        self.place.write_tree({path: commit.tree[path] for path in commit.printed})
        self.precious = {}
        if kill:
            self.generate_and_be_killed(data.draw(st.integers(0, 1000)), False)
            self.place.set_generator(data.draw(_GENERATORS))
        assert self.place.run("generate") == 0, self.place.said
        assert self.place.tree().keys() == self.place.clean().keys()
        self.counts["went through"] += 1


def _one_of(paths: Iterable[str], data: st.DataObject) -> str:
    """One of the paths; "" where there is none."""
    found = sorted(paths)
    return data.draw(st.sampled_from(found)) if found else ""


def _in_another_layout(path: str, content: bytes) -> bytes:
    text = content.decode().replace("\r\n", "\n")
    if path.endswith(".py"):
        mode = black.Mode(line_length=60, string_normalization=False)
        return black.format_str(text + "\n\n", mode=mode).replace(" = ", "  = ").encode()
    if path.endswith(".yaml"):
        return text.replace(":\n", ":\n\n").encode()
    return text.replace(";\n", " ;\n\n").encode() if path.endswith(".mjs") else content


class RegenerationOfPython(Regeneration):
    """With a package of Python, most of which is as it was in every run."""

    targets = ("python", "samples")
