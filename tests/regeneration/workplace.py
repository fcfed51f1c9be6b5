"""A folder with specs and what is printed from them: runs are made here, killed and looked at."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from generator import cli, identity, pipeline
from generator.targets import target_named
from generator.targets.base import File, Output, Request, Target
from generator.unchanged import ends_here

from .apis import Apis, texts
from .oracle import Tree

OUTPUT = "generated"
_WRITING = (
    *("open", "write", "fsync", "fchmod", "rename", "link", "unlink"),
    *("mkdir", "rmdir", "symlink", "utime", "replace"),
)
_OPENED_TO_WRITE = os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_RDWR
_COMMENTS = {"md": "<!-- %s -->", "mjs": "// %s"}

Stamps = dict[str, tuple[int, int]]


class KilledError(BaseException):
    """Stands for the end of the process: nothing that comes after it does anything."""


@dataclass(frozen=True, slots=True)
class Generator:
    """An sdkpress: `number` is in its hash alone, `text` in what it prints, too."""

    number: int = 0
    text: int = 0


@dataclass
class Workplace:
    """`said` is what the last run said."""

    home: Path
    generator: Generator = Generator()
    said: str = ""

    def __post_init__(self) -> None:
        self._clean: dict[str, Tree] = {}
        self._patch = pytest.MonkeyPatch()
        self._patch.chdir(self.home)
        self._patch.setattr(pipeline, "target_named", self._target)
        self._patch.setattr(identity, "_digest", lambda: f"{self.generator}".replace(" ", ""))
        self.set_generator(self.generator)

    def close(self) -> None:
        self._patch.undo()
        identity.identity.cache_clear()

    def set_generator(self, generator: Generator) -> None:
        self.generator = generator
        identity.identity.cache_clear()

    def write_specs(self, apis: Apis) -> None:
        shutil.rmtree("specs", ignore_errors=True)
        for name, text in texts(apis).items():
            path = Path("specs", name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)

    def run(self, *arguments: str) -> int:
        """As the entry point does it."""
        said = io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            code = 0 if ends_here(arguments) else cli.run(arguments)
        self.said = said.getvalue()
        return code

    def calls_of(self, *arguments: str) -> int:
        """How many calls that write a run makes; all is as it was afterwards."""
        shutil.copytree(OUTPUT, "kept")
        with pytest.MonkeyPatch.context() as patch:
            counter = _Killer()
            counter.watch(patch)
            self.run(*arguments)
        shutil.rmtree(OUTPUT)
        os.rename("kept", OUTPUT)
        return counter.count

    def run_and_kill(self, number: int, *arguments: str) -> int | None:
        """The end of the process instead of its nth call that writes; None if it came to that."""
        with pytest.MonkeyPatch.context() as patch:
            _Killer(number).watch(patch)
            try:
                return self.run(*arguments)
            except KilledError:
                return None

    def clean(self) -> Tree:
        """What is printed into an empty folder."""
        specs = sorted((str(path), path.read_bytes()) for path in Path("specs").rglob("*.yaml"))
        key = f"{self.generator} {specs}"
        if key not in self._clean:
            said = self.said
            code = self.run("generate", "--output", "clean")
            assert code == 0, self.said
            self.said = said
            self._clean[key] = read_tree(Path("clean"))
            shutil.rmtree("clean")
        return self._clean[key]

    def tree(self) -> Tree:
        return read_tree(Path(OUTPUT))

    def write_tree(self, tree: Tree) -> None:
        shutil.rmtree(OUTPUT, ignore_errors=True)
        for path, content in tree.items():
            self.write(path, content)

    def write(self, path: str, content: bytes) -> None:
        place = Path(OUTPUT, path)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)

    def remove(self, path: str) -> None:
        Path(OUTPUT, path).unlink()

    def _target(self, name: str) -> Target:
        target = target_named(name)
        return replace(target, generate=self._later(target.generate))

    def _later(self, generate: Callable[[Request], Output]) -> Callable[[Request], Output]:
        """Another sdkpress says so in every file, where its text is another."""

        def print_with_comment(request: Request) -> Output:
            output = generate(request)
            if not self.generator.text:
                return output
            files = tuple(_with_comment(file, self.generator.text) for file in output.files)
            return replace(output, files=files)

        return print_with_comment


def read_tree(folder: Path) -> Tree:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def stamps() -> Stamps:
    """What changes whenever a file is written or replaced, or a folder gains or loses one."""
    found = {str(path): path.lstat() for path in Path(OUTPUT).rglob("*")}
    return {path: (status.st_ino, status.st_mtime_ns) for path, status in found.items()}


def _with_comment(file: File, text: int) -> File:
    comment = _COMMENTS.get(file.path.rpartition(".")[2], "# %s").replace("%s", f"of {text}")
    return File(file.path, f"{file.text}{comment}\n", "", file.slice)


@dataclass
class _Killer:
    """Counts calls that write; from the nth on, if that is asked for, none does anything. What
    that one was to write is written in part."""

    number: int = 0
    count: int = 0

    def watch(self, patch: pytest.MonkeyPatch) -> None:
        for name in _WRITING:
            patch.setattr(os, name, self._watched(name))

    def _watched(self, name: str) -> Callable[..., Any]:
        function = getattr(os, name)

        def call(*arguments: Any, **keywords: Any) -> Any:
            if name != "open" or arguments[1] & _OPENED_TO_WRITE:
                self.count += 1
                if name == "write" and self.count == self.number:
                    function(arguments[0], bytes(arguments[1])[: len(arguments[1]) // 2])
            if 0 < self.number <= self.count:
                raise KilledError
            return function(*arguments, **keywords)

        return call
