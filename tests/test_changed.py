"""After an edit of one resource, what is printed is what a run over everything prints."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import changed, cli, failures, pipeline
from generator.diagnostics import Report
from generator.load import load
from generator.nodes import Mapping
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


@pytest.mark.tools  # what is compared is the same with every Python
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


API = """\
api: zoo
version: "1"
base_url: https://api.zoo.example
targets:
  python: {package: zoo, client: Zoo, async_client: AsyncZoo, version: 0.1.0}
"""
MODELS = """\
models:
  Money: {fields: {amount: integer, was: tickets.Ticket}}
"""
ANIMALS = """\
resource: animals
path: /animals
operations:
  get: {http: "GET /{id}", path: {id: string}, response: Animal}
  add: {http: POST /, request: Animal, response: Animal}
models:
  Animal: {description: Of the zoo., fields: {name: {type: string, required: true}, price: Money}}
  Cage: {fields: {animals: "list[Animal]"}}
"""
CUBS = """\
resource: animals.cubs
path: /cubs
description: The young ones.
operations:
  get: {http: "GET /{id}", path: {id: string}, response: Cub}
models:
  Cub: {fields: {name: string}}
"""
TICKETS = """\
resource: tickets
path: /tickets
models:
  Ticket: {fields: {number: integer}}
"""
OTHERS = "resource: others\npath: /others\noperations: {get: {http: GET /, response: string}}\n"
FILES = {
    "api.yaml": API,
    "models.yaml": MODELS,
    "animals.yaml": ANIMALS,
    "cubs.yaml": CUBS,
    "tickets.yaml": TICKETS,
    "others.yaml": OTHERS,
}
SPECS = Path("specs/zoo")
LOCK = Path("generated/python/zoo/sdkpress.lock")


@pytest.fixture
def printed(runs: Runs) -> Runs:
    SPECS.mkdir(parents=True)
    for name, text in FILES.items():
        (SPECS / name).write_text(text, encoding="utf-8")
    assert runs.whole() == 0
    return runs


def edit(name: str, old: str, new: str) -> None:
    text = (SPECS / name).read_text(encoding="utf-8")
    assert old in text
    (SPECS / name).write_text(text.replace(old, new), encoding="utf-8")


def is_part(runs: Runs) -> bool:
    """Whether the next run is one, which prints what a whole one does."""
    shutil.copytree("generated", "whole")
    assert (runs.part(), runs.whole("whole")) == (0, 0)
    assert tree(Path("generated")) == tree(Path("whole"))
    shutil.rmtree("whole")
    return runs.parts > 0


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        pytest.param("animals.yaml", "{name:", "{age: integer, name:", id="a field of a model"),
        pytest.param("animals.yaml", "Of the zoo.", "Furry.", id="the text of a model"),
        pytest.param("animals.yaml", "{animals:", "{tall: bytes, animals:", id="another import"),
        pytest.param("animals.yaml", "resource:", "# A comment.\nresource:", id="a comment"),
        pytest.param("animals.yaml", "get: {", "get: {summary: Find, ", id="the text of a method"),
        pytest.param("cubs.yaml", "name: string", "name: integer", id="what stands below"),
        pytest.param("animals.yaml", "  Cage", "  Box: {fields: {p: any}}\n  Cage", id="a model"),
    ],
)
def test_what_its_own_pages_show_is_a_part(printed: Runs, name: str, old: str, new: str) -> None:
    edit(name, old, new)
    assert is_part(printed)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        pytest.param("api.yaml", "api.zoo", "www.zoo", id="the API"),
        pytest.param("models.yaml", "amount", "sum", id="what all share"),
        pytest.param("tickets.yaml", "number", "count", id="a model that others name"),
        pytest.param("cubs.yaml", "The young ones.", "Cubs.", id="a text in the page above"),
        pytest.param("cubs.yaml", "name: string", "cost: Money", id="models that come back"),
        pytest.param("others.yaml", "string", "bytes", id="what a method returns"),
        pytest.param("others.yaml", "GET /", "POST /", id="a method's request"),
        pytest.param("others.yaml", "response: string", "", id="no model, and no answer"),
        pytest.param("tickets.yaml", "path:", "title: Tickets\npath:", id="a resource's head"),
    ],
)
def test_what_others_read_is_the_whole(printed: Runs, name: str, old: str, new: str) -> None:
    edit(name, old, new)
    assert not is_part(printed)


def test_resources_that_change_together_are_a_part(printed: Runs) -> None:
    edit("animals.yaml", "{name:", "{age: integer, name:")
    edit("cubs.yaml", "name: string", "name: integer")
    assert is_part(printed)


def test_an_api_beside_it_stands(printed: Runs) -> None:
    """Whatever its targets are: of those, nothing is asked but that they printed."""
    shop = SPECS.parent / "shop"
    shop.mkdir()
    said = {"api: zoo": "api: shop", "python: {package: zoo,": "python: {package: shop,"}
    text = API + "  openapi: {}\n"
    for old, new in said.items():
        text = text.replace(old, new)
    (shop / "api.yaml").write_text(text, encoding="utf-8")
    (shop / "others.yaml").write_text(OTHERS, encoding="utf-8")
    assert printed.whole() == 0
    edit("cubs.yaml", "name: string", "name: integer")
    assert is_part(printed)


def test_nothing_else_is_loaded(printed: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []

    def noted(path: str, data: bytes, report: Report) -> Mapping | None:
        loaded.append(path)
        return load(path, data, report)

    monkeypatch.setattr(pipeline, "load", noted)
    edit("cubs.yaml", "name: string", "name: integer")
    assert printed.part() == 0 and printed.parts
    # A shared model names one of the tickets.
    assert loaded == [f"specs/zoo/{name}.yaml" for name in ("api", "models", "cubs", "tickets")]


def test_a_file_more_or_less_is_the_whole(printed: Runs) -> None:
    (SPECS / "more.yaml").write_text(OTHERS.replace("others", "more"), encoding="utf-8")
    assert not is_part(printed)
    (SPECS / "more.yaml").unlink()
    assert not is_part(printed)


def test_a_mistake_is_told_by_the_whole(printed: Runs, capsys: pytest.CaptureFixture[str]) -> None:
    edit("cubs.yaml", "name: string", "name: Nobody")
    assert printed.part() == failures.MISTAKE and not printed.parts
    assert "`Nobody` is neither a type nor a model" in capsys.readouterr().err


def test_an_edited_file_stands_in_the_way_of_a_part_too(printed: Runs) -> None:
    page = Path("generated/python/zoo/resources/others.py")
    page.write_text(page.read_text(encoding="utf-8") + "x = 1\n", encoding="utf-8")
    edit("cubs.yaml", "name: string", "name: integer")
    before = tree(Path("generated"))
    assert printed.part() == failures.REFUSED and not printed.parts
    assert tree(Path("generated")) == before


@pytest.mark.parametrize("word", ["resource", "shared", "input", "target", "specs", "output"])
@pytest.mark.parametrize("how", ["gone", "short", "odd"])
def test_an_odd_lock_is_no_reason_to_fail(printed: Runs, word: str, how: str) -> None:
    """Whatever is done to the lines of a lock, what is printed is the whole."""
    changes: dict[str, Callable[[str], list[str]]] = {
        "gone": lambda line: [],
        "short": lambda line: [line.rpartition(" ")[0]],
        "odd": lambda line: [f"{word} \\x \\u00e9 ..", line],
    }
    lines = LOCK.read_text(encoding="utf-8").split("\n")
    made = [changes[how](one) if one.startswith(f"{word} ") else [one] for one in lines]
    LOCK.write_text("\n".join(line for part in made for line in part), encoding="utf-8")
    edit("cubs.yaml", "name: string", "name: integer")
    assert not is_part(printed)
