"""The JSON Schema for editors takes what the generator takes and refuses what `shape.py` does."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.diagnostics import Location, Report
from generator.load import load
from generator.nodes import Mapping, Node, Scalar, Sequence, Text
from generator.schema import Kind, schema, schema_text
from generator.shape import read
from generator.shape.annotations import DataclassType, keys_of
from generator.spec import ApiSpec, ModelsSpec, ParameterGroupSpec, ResourceSpec, key
from generator.targets import TARGET_NAMES, target_named
from generator.values import BadValueError, scalar_value

ROOT = Path(__file__).parent.parent
CASES = ROOT / "tests" / "cases"
# What `shape.py` finds; the other codes are for the loader, or for stages that know the whole API.
SHAPE_CODES = {"unknown-key", "missing-key", "wrong-kind", "empty-value"}
_KINDS: dict[str, Kind] = {"api.yaml": "api", "models.yaml": "models"}
OPTIONS = {name: target_named(name).options for name in TARGET_NAMES}


@dataclass(frozen=True, slots=True, kw_only=True)
class PressOptions:
    """A target that prints on paper."""

    at: Location
    paper: Text = key("Size of the paper.", required=True)
    color: bool = key("Whether it has colours.", default=False)


def complaints(document: dict[str, Any], instance: Any) -> list[str]:
    validator: Any = Draft202012Validator(document)
    return [error.message for error in validator.iter_errors(instance)]


def complaints_about(path: Path) -> list[str]:
    document = schema(_KINDS.get(path.name, "resource"), OPTIONS)
    node = load(path.name, path.read_bytes(), Report())
    return complaints(document, None if node is None else as_an_editor_reads(node))


def as_an_editor_reads(node: Node) -> Any:
    """JSON data with scalars typed by YAML's own rules."""
    match node:
        case Mapping():
            return {str(name): as_an_editor_reads(child) for name, child in node.entries}
        case Sequence():
            return [as_an_editor_reads(item) for item in node.items]
        case Scalar():
            try:
                return scalar_value(node, "any")
            except BadValueError:
                return str(node.text)


def valid_files() -> Iterator[Path]:
    yield from sorted((ROOT / "specs").rglob("*.yaml"))
    for case in sorted(CASES.iterdir()):
        if not (case / "errors.txt").exists():
            yield from sorted((case / "spec").rglob("*.yaml"))


def misshapen_files() -> Iterator[Path]:
    """Files with a mistake of shape, by what the cases say is printed."""
    place = re.compile(r"^(\S+?):\d+:\d+: error\[([a-z-]+)\]", re.MULTILINE)
    for errors in sorted(CASES.glob("*/errors.txt")):
        found = place.findall(errors.read_text(encoding="utf-8"))
        for path in sorted({path for path, _ in found}):
            if {code for shown, code in found if shown == path} <= SHAPE_CODES:
                yield errors.parent / path


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", list(valid_files()), ids=shown)
def test_what_the_generator_takes_is_valid(path: Path) -> None:
    assert complaints_about(path) == []


@pytest.mark.parametrize("path", list(misshapen_files()), ids=shown)
def test_what_has_the_wrong_shape_is_not_valid(path: Path) -> None:
    assert complaints_about(path)


@pytest.mark.parametrize("kind", ["api", "resource", "models"])
def test_the_schema_is_a_schema(kind: Kind) -> None:
    text = schema_text(kind, {"press": PressOptions})
    assert text.endswith("}\n")
    Draft202012Validator.check_schema(json.loads(text))


@pytest.mark.parametrize(
    ("kind", "shape"), [("api", ApiSpec), ("resource", ResourceSpec), ("models", ModelsSpec)]
)
def test_every_key_is_there_with_its_description(kind: Kind, shape: DataclassType) -> None:
    document = schema(kind, {})
    for printed in (document, *document["$defs"].values()):
        whole = printed.get("anyOf", [printed])[-1]
        assert all(described["description"] for described in whole["properties"].values())
    assert list(document["properties"]) == list(keys_of(shape))
    assert document["required"] == [
        k.name for k in keys_of(shape).values() if k.required and not k.unless
    ]


def test_targets_take_their_own_options() -> None:
    document = schema("api", {"press": PressOptions})
    targets = {**document["properties"]["targets"], "$defs": document["$defs"]}
    assert complaints(targets, {"press": {"paper": "A4", "color": True}}) == []
    assert complaints(targets, {"press": {"color": True}})
    assert complaints(targets, {"press": {"paper": "A4", "colour": True}})
    assert complaints(targets, {"pres": {"paper": "A4"}})


@pytest.mark.parametrize(
    ("parameter", "is_right"),
    [
        ("string", True),
        ("{type: integer, required: true, style: comma, default: ~}", True),
        ("{description: 1.10, example: [1, {a: b}], deprecated: true}", True),
        ("{enum: {a: First., b: }, deprecated: Use c.}", True),
        ("{enum: [a, 1]}", True),
        ("{required: yes}", False),
        ("{style: bracket}", False),
        ("{enum: a}", False),
        ("[string]", False),
    ],
)
def test_a_parameter_is_told_from_what_is_none(parameter: str, is_right: bool) -> None:
    report = Report()
    group = load("a.yaml", f"query: {{a: {parameter}}}".encode(), report)
    assert group is not None
    read(group, ParameterGroupSpec, report)
    assert (report.diagnostics == []) == is_right
    definitions = schema("api", {})["$defs"]
    printed = {**definitions["ParameterGroup"], "$defs": definitions}
    assert (complaints(printed, as_an_editor_reads(group)) == []) == is_right


def test_targets_stand_in_any_order() -> None:
    forward = schema_text("api", {"press": PressOptions, "other": PressOptions})
    backward = schema_text("api", {"other": PressOptions, "press": PressOptions})
    assert forward == backward


def test_options_are_read_by_the_same_rules() -> None:
    report = Report()
    root = load("a.yaml", b"paper: 1.10\ncolor: true\n", report)
    assert root is not None
    options = read(root, PressOptions, report, Location("a.yaml", 7, 3))
    assert options == PressOptions(
        at=Location("a.yaml", 7, 3), paper=Text("1.10", Location("a.yaml", 1, 8)), color=True
    )
    assert report.diagnostics == []


@pytest.mark.parametrize(
    ("line", "good"),
    [
        ("path: orders", False),
        ("path: /orders", True),
        ("path: /o\noperations: {a: {http: /x}}", False),
        ("path: /o\noperations: {a: {http: GET /x}}", True),
        ("path: /o\nmodels: {A: {enum: []}}", False),
        ("path: /o\nmodels: {A: {enum: {}}}", False),
        ("path: /o\nmodels: {A: {enum: [a]}}", True),
        ("path: /o\noperations: {a: {response: {support: {id: [slack]}}}}", True),
        ("path: /o\noperations: {a: {response: {support: {id: {required_by: [slack]}}}}}", True),
        ("path: /o\noperations: {a: {response: {support: {id: slack}}}}", False),
        ("path: /o\nmodels: {A: {one_of: [B]}}", False),
        ("path: /o\nmodels: {A: {one_of: [B, C]}}", True),
    ],
)
def test_what_an_editor_can_refuse_it_refuses(line: str, good: bool) -> None:
    node = load("a.yaml", f"resource: a\n{line}\n".encode(), Report())
    assert node is not None
    found = complaints(schema("resource", OPTIONS), as_an_editor_reads(node))
    assert bool(found) is not good
