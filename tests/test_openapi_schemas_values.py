"""Defaults and examples of schemas, and how types are spelled; and whatever a schema may be."""

from __future__ import annotations

from typing import Any

import pytest

from generator.openapi.drafts import (
    DiscriminatorDraft,
    EnumDraft,
    ListDraft,
    MapDraft,
    NullableDraft,
    ObjectDraft,
    TypeDraft,
    UnionDraft,
)
from generator.openapi.spelling import Spelling, facts_keys
from tests.openapi_drafts import ref
from tests.openapi_schemas import (
    ANY,
    AT,
    INTEGER,
    STRING,
    Schema,
    at,
    fields,
    key,
    named,
    read,
    refused,
    world,
)

FITTING: list[tuple[Schema, Any, Any]] = [
    ({"type": "string"}, "a", "a"),
    ({"type": "string"}, 12, "12"),
    ({"type": "string"}, "null", "null"),
    ({"type": "string"}, ["a"], None),
    ({"type": "string", "format": "date"}, "2024-01-31", "2024-01-31"),
    ({"type": "string", "format": "date"}, "2024-01-31T00:00:00.000Z", "2024-01-31"),
    ({"type": "string", "format": "date"}, "soon", None),
    ({"type": "string", "format": "uuid"}, "7", None),
    ({"type": "integer"}, 1.0, 1),
    ({"type": "integer"}, "12", 12),
    ({"type": "integer"}, 1.5, None),
    ({"type": "number"}, 1e-07, 1e-07),
    ({"type": "boolean"}, "true", True),
    ({"type": "boolean"}, 1, None),
    ({"enum": ["a", "b"]}, "a", "a"),
    ({"enum": [1, 2]}, "1", 1),
    ({"type": "array", "items": {"type": "string"}}, ["a", "1"], ["a", "1"]),
    ({"type": "array", "items": {"type": "string"}}, "a", ["a"]),
    ({"type": "array", "items": {"type": "integer"}}, ["x"], None),
    ({"type": "object"}, {"a": ["10", 10, None]}, {"a": ["10", 10, None]}),
    ({"properties": {"a": {"type": "string"}}}, {"a": "x", "b": 1}, {"a": "x"}),
    ({"oneOf": [{"type": "integer"}, {"type": "string"}]}, "10", "10"),
    ({}, "017", "017"),
    ({}, "0o17", "0o17"),
    ({"type": "string"}, "sk_live_0123456789", None),
    ({"type": "string"}, "\u0000", None),
]


@pytest.mark.parametrize(("schema", "value", "kept"), FITTING, ids=str)
def test_examples_fit_or_are_left_out(schema: Schema, value: Any, kept: Any) -> None:
    made = world(slot={"properties": {"a": {**schema, "example": value}}})
    type_ = made.type_of(at(made.root, "x-slot"))
    facts = fields(type_)["a"].facts
    assert (facts.example, facts.has_example) == (kept, kept is not None)
    assert refused(made, type_) == []


def test_defaults_and_examples_at_their_slots() -> None:
    components = {
        "Limit": {"type": "integer", "default": 10, "description": "How many."},
        "Sort": {"enum": ["up", "down"], "description": "Which way.", "default": "up"},
    }
    schema = {
        "properties": {
            "limit": ref("Limit"),
            "sort": {**ref("Sort"), "default": "sideways"},
            "more": {"type": "string", "examples": ["a", "b"]},
            "none": {"type": "string", "default": None},
        }
    }
    made = world(components, schema)
    slot = at(made.root, "x-slot")
    own = {wire: one.facts for wire, one in fields(made.type_of(slot)).items()}
    assert (own["limit"].default, own["limit"].description) == (10, "How many.")
    assert not own["sort"].has_default and own["sort"].description == ""
    assert own["more"].example == "a" and not own["none"].has_default
    assert made.codes == ["bad-default"]
    facts = made.schemas.facts(at(slot, "properties", "limit"))
    assert facts.default == 10 and facts_keys(facts, INTEGER, AT)["default"].text == "10"


def test_an_example_that_is_inherited_is_told_once() -> None:
    made = world(
        {
            "Base": {"properties": {"id": {"type": "integer", "example": "seven"}}},
            "Cat": {"allOf": [ref("Base"), {"properties": {"lives": {}}}]},
        }
    )
    made.component("Base")
    made.component("Cat")
    assert made.warnings == ["openapi.json:1:128: bad-example"]


def test_spelling() -> None:
    union = UnionDraft((named("A"), named("B")), DiscriminatorDraft("kind", (("a", key("A")),)))
    spelling = Spelling({key("A"): "A", key("B"): "members.B"}.__getitem__, {})
    expected: list[tuple[TypeDraft, dict[str, Any]]] = [
        (STRING, {"type": "string"}),
        (
            NullableDraft(MapDraft(ListDraft(STRING))),
            {"type": "map[list[string]]", "nullable": True},
        ),
        (MapDraft(ANY), {"type": "map"}),
        (ListDraft(NullableDraft(named("A"))), {"type": "list[A | null]"}),
        (UnionDraft((STRING, INTEGER)), {"type": "string | integer"}),
        (UnionDraft((STRING, named("B"))), {"type": "string | members.B", "match": "first"}),
        (
            ListDraft(ObjectDraft((), True)),
            {"type": "list[object]", "fields": {}, "unknown": "keep"},
        ),
    ]
    for type_, keys in expected:
        assert spelling.type(type_, AT) == keys
    told = spelling.type(union, AT)
    assert told["one_of"] == ["A", "members.B"] and told["discriminator"].values == {"a": "A"}
    assert told["match"] == "first"  # No value names B.
    enum = EnumDraft("string", (("a", "One."), ("b", "")))
    assert spelling.type(ListDraft(enum), AT) == {
        "type": "list[string]",
        "enum": {"a": "One.", "b": None},
    }


def test_hostile_schemas_are_read_somehow() -> None:
    """Every key with every wrong value: no exception, and the language takes what is made of it."""
    keys = (
        "type format enum const properties required items prefixItems additionalProperties allOf "
        "oneOf anyOf not discriminator nullable description default example examples readOnly "
        "deprecated patternProperties x-enum-descriptions title $ref contentEncoding"
    ).split()
    values: list[Any] = [None, True, 7, -1.5, "x", "", [], [None], ["x"], [7], {}, {"a": None}]
    values += [{"a": {}}, [[]], [{}], {"x": 7}, {"propertyName": 7}, [{"type": "string"}, 7]]
    for name in keys:
        for value in values:
            for beside in ({}, {"type": "string"}, {"properties": {"a": {"type": "string"}}}):
                read({**beside, name: value})
