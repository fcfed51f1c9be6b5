"""After an edit of one resource, what is printed is what a run over everything prints."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from generator import changed, cli
from tests.support.random_edits import Editor

PYTHON: dict[str, Any] = {
    "python": {"package": "zoo", "client": "Zoo", "async_client": "AsyncZoo", "version": "0.1.0"}
}
TYPESCRIPT: dict[str, Any] = {"typescript": {"package": "zoo", "client": "Zoo", "version": "0.1.0"}}
SEEDS, EDITS = 6, 5


def tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


class Runs:
    """Runs in parts, and how many there were."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._press = changed.press_changed
        self._is_allowed = True
        self.parts = 0
        monkeypatch.setattr(changed, "press_changed", self._counted)

    def part(self, output: str = "generated") -> int:
        self._is_allowed = True
        return cli.run(["generate", "--output", output])

    def whole(self, output: str = "generated") -> int:
        self._is_allowed = False
        return cli.run(["generate", "--output", output])

    def _counted(self, *arguments: Any, **options: Any) -> Any:
        found = self._press(*arguments, **options) if self._is_allowed else None
        self.parts += found is not None
        return found


@pytest.fixture
def runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runs:
    monkeypatch.chdir(tmp_path)
    return Runs(monkeypatch)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_part_is_printed_as_the_whole(runs: Runs, seed: int) -> None:
    targets = {**PYTHON, **(TYPESCRIPT if seed % 3 == 0 else {})}
    editor = Editor(Path("specs/zoo"), seed, targets, is_apart=seed % 4 != 3)
    if runs.whole() != 0:
        pytest.skip("no target prints this API")
    for _ in range(EDITS):
        path, before, done = editor.edit()
        shutil.copytree("generated", "whole")
        codes = runs.part(), runs.whole("whole")
        assert codes[0] == codes[1], done
        assert tree(Path("generated")) == tree(Path("whole")), done
        shutil.rmtree("whole")
        if codes[0] != 0:
            path.write_text(before, encoding="utf-8")
