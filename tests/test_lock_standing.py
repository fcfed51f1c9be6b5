"""What stands already is not formatted again; what is printed is the same with it and without."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator import cli, identity, pipeline
from generator.ir import Api
from generator.slices import SHARED, WHOLE, Slices
from generator.targets.python import target as python
from generator.targets.typescript import target as typescript

API = """\
api: zoo
version: "1"
base_url: https://api.zoo.example
targets:
  python: {package: zoo, client: Zoo, async_client: AsyncZoo, version: 1.0.0}
  typescript: {package: zoo, client: Zoo, version: 1.0.0}
  openapi: {}
  samples: {}
  docs: {}
"""
SHARED_MODELS = "models: {Place: {fields: {name: {type: string}}}}\n"
ANIMALS = """\
resource: animals
path: /animals
models:
  Animal:
    fields:
      name: {type: string, description: What it is called.}
      age: {type: integer}
      home: Place
operations:
  list: {http: GET /, response: "list[Animal]", summary: All animals}
"""
KEEPERS = ANIMALS.replace("nimal", "eeper").replace("Aee", "Kee").replace("aee", "kee")
SPECS = Path("specs/zoo")
LOCKS = ("python/zoo/sdkpress.lock", "typescript/zoo/sdkpress.lock")


class Formatted:
    """Which files the formatters were given since it was looked at last."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._paths: set[str] = set()
        for module, name in ((python, "format_python"), (typescript, "format_typescript")):
            monkeypatch.setattr(module, name, self._watched(getattr(module, name)))

    def _watched(self, real: object) -> object:
        def format_texts(texts: Mapping[str, str], templates: Mapping[str, str]) -> object:
            assert texts, "a formatter is started for nothing"
            self._paths |= texts.keys()
            return real(texts, templates)  # type: ignore[operator]

        return format_texts

    def taken(self) -> set[str]:
        taken, self._paths = self._paths, set()
        return taken


@pytest.fixture
def formatted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Formatted:
    monkeypatch.chdir(tmp_path)
    SPECS.mkdir(parents=True)
    (SPECS / "api.yaml").write_text(API)
    (SPECS / "models.yaml").write_text(SHARED_MODELS)
    (SPECS / "animals.yaml").write_text(ANIMALS)
    (SPECS / "keepers.yaml").write_text(KEEPERS)
    formatted = Formatted(monkeypatch)
    assert cli.run(["generate"]) == 0
    assert {"resources/keepers.py", "resources/animals.ts"} <= formatted.taken()
    return formatted


def tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_what_changed_alone_is_formatted_and_the_rest_is_the_same(formatted: Formatted) -> None:
    for old, new in [
        ("What it is called.", "What we call it."),
        ("age: {type: integer}", "age: {type: number}"),
        ("summary: All animals", "summary: Each animal"),
        ("/animals", "/beasts"),
    ]:
        text = (SPECS / "animals.yaml").read_text()
        (SPECS / "animals.yaml").write_text(text.replace(old, new))
        assert cli.run(["generate"]) == 0
        paths = formatted.taken()
        assert 0 < len(paths) < 5
        assert not any("keepers" in path for path in paths)
        assert cli.run(["generate", "--output", "clean"]) == 0
        assert len(formatted.taken()) > 15
        assert tree(Path("generated")) == tree(Path("clean"))
        shutil.rmtree("clean")


def test_a_comment_has_nothing_formatted(formatted: Formatted) -> None:
    (SPECS / "animals.yaml").write_text(f"# A comment\n{ANIMALS}")
    before = tree(Path("generated"))
    assert cli.run(["generate"]) == 0
    assert formatted.taken() == set()
    assert tree(Path("generated")) == before


@pytest.mark.parametrize("lock", LOCKS)
def test_another_sdkpress_formats_everything(formatted: Formatted, lock: str) -> None:
    path = Path("generated", lock)
    path.write_text(path.read_text().replace(identity.identity()[0], "sdkpress 0.0.1"))
    assert cli.run(["generate"]) == 0
    ending = ".py" if "python" in lock else ".ts"
    assert len([one for one in formatted.taken() if one.endswith(ending)]) > 8


def test_what_somebody_reformatted_is_formatted_again(formatted: Formatted) -> None:
    path = Path("generated/python/zoo/resources/animals.py")
    before = path.read_bytes()
    path.write_bytes(before.replace(b"\n\n\n", b"\n\n\n\n"))
    assert cli.run(["generate"]) == 0
    assert formatted.taken() == {"resources/animals.py"}
    assert path.read_bytes() == before


def test_line_ends_of_a_checkout_are_taken_as_they_are(formatted: Formatted) -> None:
    for path in Path("generated").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    before = tree(Path("generated"))
    (SPECS / "animals.yaml").write_text(f"# A comment\n{ANIMALS}")
    assert cli.run(["generate"]) == 0
    assert formatted.taken() == set()
    assert tree(Path("generated")) == before


@pytest.mark.parametrize("content", ["", "nonsense", "lock-format 2\n\n../x", "\0", "<<<<<<< a\n"])
def test_a_lock_that_cannot_be_read_is_no_help(formatted: Formatted, content: str) -> None:
    path = Path("generated", LOCKS[0])
    path.write_text(content)
    assert cli.run(["generate"]) == 4
    assert "resources/animals.py" in formatted.taken()


def test_a_link_is_not_followed(formatted: Formatted) -> None:
    path = Path("generated/python/zoo/resources/animals.py")
    path.rename("aside.py")
    path.symlink_to(Path("aside.py").resolve())
    (SPECS / "keepers.yaml").write_text(f"# A comment\n{KEEPERS}")
    assert cli.run(["generate"]) == 4
    assert formatted.taken() == {"resources/animals.py"}


def test_check_formats_everything(formatted: Formatted) -> None:
    assert cli.run(["check"]) == 0
    assert len(formatted.taken()) > 15


def test_the_tree_of_the_document_is_that_of_its_text(formatted: Formatted) -> None:
    from generator.syntax import tree_hash

    (output,) = pipeline.generate([SPECS], "openapi")
    (file,) = output.files
    assert file.tree == tree_hash(file.path, file.text.encode()) != ""


# What pages depend on.


def api() -> Api:
    return pipeline.load_apis([SPECS])[0].api


def of(names: tuple[str, ...] = ("animals", "keepers", SHARED, WHOLE)) -> list[str]:
    slices = Slices(api())
    return [slices.of(name) for name in names]


def moved(path: str, text: str) -> list[bool]:
    """Whether the slices of animals, of keepers, of what is shared, of the whole are others."""
    before = of()
    (SPECS / path).write_text(text)
    return [one != two for one, two in zip(before, of(), strict=True)]


LAYOUTS = {
    "a comment": f"# A comment\n\n{ANIMALS}",
    "quotes": ANIMALS.replace("type: string", 'type: "string"'),
    "another style": ANIMALS.replace("{type: integer}", "\n        type: integer"),
    "the order of keys": "path: /animals\nresource: animals\n" + ANIMALS.split("\n", 2)[2],
    "the order of a field's keys": ANIMALS.replace(
        "{type: string, description: What it is called.}",
        "{description: What it is called., type: string}",
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layout_moves_no_slice(formatted: Formatted, layout: str) -> None:
    assert LAYOUTS[layout] != ANIMALS
    assert moved("animals.yaml", LAYOUTS[layout]) == [False] * 4


@pytest.mark.parametrize(
    "text",
    [
        ANIMALS.replace("called", "named"),
        ANIMALS.replace("integer", "number"),
        ANIMALS.replace("age:", "old:"),
        ANIMALS.replace("GET /,", "GET /all,"),
        f"{ANIMALS}title: Beasts\n",
    ],
)
def test_an_edit_moves_its_resource_and_no_other(formatted: Formatted, text: str) -> None:
    assert text != ANIMALS
    assert moved("animals.yaml", text) == [True, False, False, True]


def test_what_is_shared_moves_all(formatted: Formatted) -> None:
    text = SHARED_MODELS.replace("string", "integer")
    assert moved("models.yaml", text) == [True] * 4
    assert moved("api.yaml", API.replace("api.zoo", "api2.zoo")) == [True] * 4


def test_a_resource_more_moves_no_other(formatted: Formatted) -> None:
    plants = ANIMALS.replace("animals", "plants").replace("Animal", "Plant")
    assert moved("plants.yaml", plants) == [False, False, False, True]
