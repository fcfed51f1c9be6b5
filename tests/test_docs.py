"""The documentation says what is so: every key is explained, every example loads."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import indent

import pytest

from generator import spec
from generator.diagnostics import Report
from generator.load import load
from generator.pipeline import load_apis
from generator.shape import read
from generator.shape.annotations import keys_of
from generator.targets import TARGET_NAMES, target_named
from generator.targets.python.options import PythonOptions
from tests.support.shapes import shapes_of_the_spec

DOCS = Path(__file__).parent.parent / "docs"
SPEC_LANGUAGE = (DOCS / "spec-language.md").read_text(encoding="utf-8")
SHAPES = [*shapes_of_the_spec(), *(target_named(name).options for name in TARGET_NAMES)]
KEYS = sorted({key for shape in SHAPES for key in keys_of(shape)})
YAML_BLOCKS = re.findall(r"^```yaml\n(.*?)^```$", SPEC_LANGUAGE, re.DOTALL | re.MULTILINE)
FILES = {
    block.split("\n", 1)[0].removeprefix("# "): block
    for block in YAML_BLOCKS
    if re.match(r"# specs/\S+\.yaml\n", block)
}


def test_the_shapes_of_the_spec_are_found() -> None:
    assert {spec.ApiSpec, spec.ResourceSpec, spec.FieldSpec, PythonOptions} <= set(SHAPES)


@pytest.mark.parametrize("key", KEYS)
def test_every_key_is_explained(key: str) -> None:
    assert f"`{key}`" in SPEC_LANGUAGE


@pytest.mark.parametrize("block", YAML_BLOCKS)
def test_every_example_is_yaml_of_ours(block: str) -> None:
    report = Report()
    load("example.yaml", block.encode(), report)
    empty = "empty-file"  # a line of comment for the editor is an example too
    assert [one for one in report.diagnostics if one.code != empty] == []


API = "api: a\nversion: 1\nbase_url: https://a.example\ntargets: {}\n"
RESOURCE = "resource: a\npath: /a\n"
# Where a piece of a file may stand: what is before it, and how far it is indented.
PLACES = (
    (spec.ApiSpec, API, 0),
    (spec.ResourceSpec, RESOURCE, 0),
    (spec.ModelsSpec, "", 0),
    (spec.ResourceSpec, f"{RESOURCE}operations:\n  one:\n", 4),
    (spec.ResourceSpec, f"{RESOURCE}operations:\n  one:\n    query:\n", 6),
    (spec.ResourceSpec, f"{RESOURCE}models:\n", 2),
    (spec.ResourceSpec, f"{RESOURCE}models:\n  One:\n", 4),
    (spec.ResourceSpec, f"{RESOURCE}models:\n  One:\n    fields:\n", 6),
)


@pytest.mark.parametrize("block", [one for one in YAML_BLOCKS if not one.startswith("# ")])
def test_every_piece_of_a_file_has_its_place(block: str) -> None:
    assert any(fits(shape, before + indent(block, " " * by)) for shape, before, by in PLACES)


def fits(shape: type[object], text: str) -> bool:
    report = Report()
    node = load("example.yaml", text.encode(), report)
    return node is not None and read(node, shape, report) is not None and not report.diagnostics


def test_every_whole_file_loads(tmp_path: Path) -> None:
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    folders = sorted(path.parent for path in tmp_path.glob("specs/*/api.yaml"))
    assert [loaded.api.name for loaded in load_apis(folders)] == ["zoo"]
