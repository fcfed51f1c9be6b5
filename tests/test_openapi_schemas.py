"""Schemas of OpenAPI documents as types: every spelling that is in use, and what is no schema."""

from __future__ import annotations

import pytest

from generator.openapi.drafts import (
    ConstDraft,
    EnumDraft,
    ListDraft,
    MapDraft,
    NamedDraft,
    NullableDraft,
    ObjectDraft,
    PrimitiveDraft,
    UnionDraft,
)
from tests.openapi_drafts import ref
from tests.openapi_schemas import (
    ANY,
    INTEGER,
    STRING,
    Schema,
    at,
    fields,
    key,
    named,
    read,
    refused,
    types,
    world,
)

SCALARS: list[tuple[Schema, str]] = [
    ({"type": "string"}, "string"),
    ({"type": "integer", "format": "int64"}, "integer"),
    ({"type": "number", "format": "float"}, "number"),
    ({"type": "boolean"}, "boolean"),
    ({"type": "string", "format": "date"}, "date"),
    ({"type": "string", "format": "date-time"}, "date-time"),
    ({"type": "integer", "format": "date-time"}, "integer"),
    ({"type": "string", "format": "int64"}, "string"),
    ({"type": "integer", "format": "unix-time"}, "unix-time"),
    ({"type": "string", "format": "unix-time"}, "string"),
    ({"type": "string", "format": "uuid"}, "uuid"),
    ({"type": "string", "format": "byte"}, "bytes"),
    ({"type": "string", "contentEncoding": "base64"}, "bytes"),
    ({"type": "string", "format": "base64url"}, "base64url"),
    ({"type": "string", "format": "decimal"}, "decimal"),
    ({"type": "number", "format": "decimal"}, "number"),
    ({"type": "string", "format": "duration"}, "duration"),
    ({"type": "string", "format": "duration", "example": "PT5M"}, "duration"),
    ({"type": "string", "format": "duration", "example": "5m"}, "string"),
    ({"type": "string", "format": "email"}, "string"),
    ({"type": "string", "format": "binary"}, "string"),
    ({"type": "file"}, "string"),
    ({"format": "date-time"}, "date-time"),
    ({"pattern": "a+"}, "string"),
    ({"minimum": 1}, "number"),
    ({"format": "int32"}, "integer"),
    ({}, "any"),
    (True, "any"),
    (False, "any"),
    ({"type": "null"}, "any"),
    ({"nullable": True}, "any"),
    ({"description": "Anything."}, "any"),
    ({"type": ["string", "number", "boolean", "object", "array", "null"]}, "any"),
    ({"type": "int"}, "integer"),
    ({"type": "String"}, "string"),
    ({"type": "wonder"}, "any"),
    ({"type": {"a": 1}}, "any"),
    (["a"], "any"),
    (7, "any"),
    ("Pet", "any"),
    ({"not": {"type": "string"}}, "any"),
    ({"type": "string", "enum": []}, "string"),
    ({"type": "integer", "enum": ["x"]}, "integer"),
    ({"enum": [None]}, "any"),
    ({"enum": [{"a": 1}]}, "any"),
    ({"enum": [True, False]}, "boolean"),
    ({"allOf": []}, "any"),
    ({"oneOf": [], "type": "string"}, "string"),
    ({"allOf": [{"type": "string"}, {"maxLength": 3}]}, "string"),
    ({"allOf": [{"type": "integer"}, {"type": "number"}]}, "integer"),
    ({"allOf": [{"type": "string"}, {"type": "string", "format": "uuid"}]}, "uuid"),
    ({"oneOf": [{"type": "string"}]}, "string"),
    ({"anyOf": [{"type": "string"}, {"type": "string", "maxLength": 3}]}, "string"),
    ({"anyOf": [{"type": "integer"}, {"type": "number"}]}, "number"),
    ({"anyOf": [{}, {"type": "string"}]}, "any"),
    ({"$ref": "#/nowhere"}, "any"),
    ({"$ref": "#/x-slot"}, "any"),
    ({"$ref": 7}, "any"),
]


@pytest.mark.parametrize(("schema", "word"), SCALARS, ids=str)
def test_scalars_and_what_says_nothing(schema: Schema, word: str) -> None:
    assert read(schema) == PrimitiveDraft(word)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "nullable": True},
        {"type": "string", "x-nullable": True},
        {"type": ["string", "null"]},
        {"oneOf": [{"type": "string"}, {"type": "null"}]},
        {"anyOf": [{"type": "null"}, {"type": "string"}]},
        {"anyOf": [{"type": "string"}, {"enum": [None]}]},
        {"anyOf": [{"type": "string"}, {"nullable": True}]},
        {"anyOf": [{"type": "string", "nullable": True}, {"type": "string"}]},
        {"allOf": [{"type": "string", "nullable": True}]},
        {"allOf": [{"type": "string"}], "nullable": True},
    ],
)
def test_null_in_its_spellings(schema: Schema) -> None:
    assert read(schema) == NullableDraft(STRING)


def test_null_is_said_where_a_nullable_model_is_used() -> None:
    made = world(
        {"Pet": {"type": ["object", "null"], "properties": {"id": {"type": "string"}}}},
        {"type": "array", "items": ref("Pet")},
    )
    assert made.type_of(at(made.root, "x-slot")) == ListDraft(NullableDraft(named("Pet")))
    assert isinstance(made.models[key("Pet")].type, ObjectDraft)


def test_enums() -> None:
    assert read({"type": "string", "enum": ["a", "b", "a", None]}) == NullableDraft(
        EnumDraft("string", (("a", ""), ("b", "")))
    )
    assert read({"type": "string", "enum": ["a", 1, True]}) == EnumDraft(
        "string", (("a", ""), ("1", ""), ("true", ""))
    )
    assert read({"type": "integer", "enum": ["1", 2.0, "x"]}) == EnumDraft(
        "integer", ((1, ""), (2, ""))
    )
    assert read({"enum": ["a", 1]}) == EnumDraft("", (("a", ""), (1, "")))
    assert read({"enum": ["1", 1, "true"]}) == EnumDraft("", (("1", ""), (1, ""), ("true", "")))
    assert read({"type": "string", "enum": ["only"]}) == ConstDraft("only")
    assert read({"const": 3}) == ConstDraft(3)
    assert read({"type": "string", "enum": ["null", "~", "", "10"]}) == EnumDraft(
        "string", (("null", ""), ("~", ""), ("", ""), ("10", ""))
    )


@pytest.mark.parametrize(
    "said",
    [
        {"x-enum-descriptions": ["One.", "Two."]},
        {"x-enumDescriptions": {"a": "One.", "b": "Two."}},
        {"x-enum-varnames": ["A", "B"], "x-enum-descriptions": ["One.", "Two.", "Three."]},
    ],
)
def test_descriptions_of_enums(said: Schema) -> None:
    values = (("a", "One."), ("b", "Two."))
    assert read({"type": "string", "enum": ["a", "b"], **said}) == EnumDraft("string", values)


def test_alternatives_of_single_values_are_an_enum() -> None:
    schema = {
        "oneOf": [{"const": "a", "description": "One."}, {"const": "b", "title": "B"}],
    }
    assert read(schema) == EnumDraft("string", (("a", "One."), ("b", "B")))
    assert read({"anyOf": [{"type": "string"}, {"enum": ["a", "b"]}]}) == EnumDraft(
        "string", (("a", ""), ("b", ""))
    )


def test_lists_and_maps() -> None:
    assert read({"type": "array", "items": {"type": "string"}}) == ListDraft(STRING)
    assert read({"items": {"type": "string"}}) == ListDraft(STRING)
    assert read({"type": "array"}) == ListDraft(ANY)
    assert read({"type": "array", "items": {}}) == ListDraft(ANY)
    assert read({"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]}) == (
        ListDraft(UnionDraft((STRING, INTEGER)))
    )
    assert read({"type": "array", "items": [{"type": "string"}, {}]}) == ListDraft(ANY)
    assert read({"type": "object"}) == MapDraft(ANY)
    assert read({"type": "object", "properties": {}, "additionalProperties": False}) == (
        MapDraft(ANY)
    )
    assert read({"additionalProperties": {"type": "string"}}) == MapDraft(STRING)
    assert read({"type": "object", "patternProperties": {"^a": {"type": "string"}}}) == (
        MapDraft(STRING)
    )
    assert read({"type": ["string", "array"], "items": {"type": "string"}}) == (
        UnionDraft((STRING, ListDraft(STRING)))
    )


def test_what_stands_in_a_list_beside_null_has_a_name() -> None:
    enum = {"enum": ["a", "b", None]}
    thing = {"type": ["object", "null"], "properties": {"id": {"type": "string"}}}
    made = world(slot={"properties": {"ones": {"items": enum}, "others": {"items": thing}}})
    type_ = made.type_of(at(made.root, "x-slot"))
    assert refused(made, type_) == []
    assert sorted(made.hints.values()) == ["a thing one", "a thing other"]


def test_objects() -> None:
    schema = {
        "type": "object",
        "required": ["id", "extra"],
        "properties": {
            "id": {"type": "string", "readOnly": True, "description": " The id. "},
            "secret": {"type": "string", "writeOnly": True},
            "both": {"type": "string", "writeOnly": True, "readOnly": True},
            "never": False,
            "old": {"type": "string", "deprecated": True},
            "renamed": {"type": "string", "x-ms-client-name": "newName"},
        },
    }
    own = fields(read(schema))
    assert list(own) == ["id", "secret", "both", "old", "renamed", "extra"]
    assert own["id"].required and own["id"].read_only and own["id"].facts.description == "The id."
    assert own["secret"].write_only
    assert not own["both"].write_only and not own["both"].read_only
    assert own["old"].facts.deprecated is True
    assert own["renamed"].name == "newName"
    assert own["extra"].required and own["extra"].type == ANY


@pytest.mark.parametrize(
    ("said", "keeps"),
    [
        ({}, False),
        ({"additionalProperties": False}, False),
        ({"additionalProperties": True}, True),
        ({"additionalProperties": {"type": "string"}}, True),
        ({"unevaluatedProperties": {"type": "string"}}, True),
        ({"patternProperties": {"^x-": {}}}, True),
    ],
)
def test_unknown_fields(said: Schema, keeps: bool) -> None:
    type_ = read({"properties": {"a": {"type": "string"}}, **said})
    assert isinstance(type_, ObjectDraft) and type_.keeps_unknown is keeps


def test_broken_objects_are_read_as_far_as_they_go() -> None:
    schema = {
        "type": "object",
        "required": "id",
        "properties": {"a": None, "b": [], "c": {"type": "string", "required": True}, "d": "x"},
    }
    own = fields(read(schema))
    assert [one.type for one in own.values()] == [ANY, ANY, STRING, ANY]
    assert own["c"].required
    assert read({"type": "object", "properties": []}) == MapDraft(ANY)


def test_siblings_of_references() -> None:
    components = {"Pet": {"properties": {"id": {"type": "string"}}}}
    assert read({**ref("Pet"), "description": "Mine."}, components) == named("Pet")
    assert read({**ref("Pet"), "nullable": True}, components) == NullableDraft(named("Pet"))
    assert read({**ref("Pet"), "type": "object"}, components) == named("Pet")
    extended = read({**ref("Pet"), "properties": {"b": {"type": "string"}}}, components)
    assert list(fields(extended)) == ["id", "b"]
    wrapped = {"allOf": [ref("Pet")], "description": "Mine.", "nullable": True}
    assert read(wrapped, components) == NullableDraft(named("Pet"))


def test_references_to_anywhere() -> None:
    components = {
        "Pet": {
            "properties": {
                "owner": {"properties": {"id": {"type": "string"}}},
                "name": {"type": "string", "format": "uuid"},
                "parent": {"$ref": "#/components/schemas/Pet/properties/self"},
                "self": {"items": {"$ref": "#/components/schemas/Pet/properties/self"}},
            }
        }
    }
    made = world(
        components,
        {
            "properties": {
                "a": ref("Pet/properties/owner"),
                "b": ref("Pet/properties/name"),
                "c": ref("Pet/properties/self"),
            }
        },
    )
    type_ = made.type_of(at(made.root, "x-slot"))
    assert types(type_) == {
        "a": named("Pet/properties/owner"),
        "b": PrimitiveDraft("uuid"),
        "c": named("Pet/properties/self"),
    }
    assert made.models[key("Pet/properties/owner")].hint == "Pet owner"
    assert not made.models[key("Pet/properties/owner")].is_component
    assert refused(made, type_) == []


def test_files_stand_in_the_fields_of_bodies_alone() -> None:
    binary = {"type": "string", "format": "binary"}
    components = {
        "Upload": {"properties": {"file": binary, "meta": {"properties": {"raw": binary}}}}
    }
    made = world(components, {"properties": {"one": binary, "many": {"items": binary}}})
    slot = at(made.root, "x-slot")
    assert types(made.type_of(slot, binary="file")) == {
        "one": PrimitiveDraft("file"),
        "many": ListDraft(PrimitiveDraft("file")),
    }
    assert types(made.type_of(slot)) == {"one": STRING, "many": ListDraft(STRING)}
    component = at(made.root, "components", "schemas", "Upload")
    asked = made.type_of(component, binary="file")
    assert asked == NamedDraft(key("Upload#file")) and made.type_of(component) == named("Upload")
    own = types(made.models[key("Upload#file")].type)
    assert own["file"] == PrimitiveDraft("file") and types(own["meta"]) == {"raw": STRING}
    assert read(binary, binary="bytes") == PrimitiveDraft("bytes")
    made = world(slot={"anyOf": [binary, {"items": binary}]})
    files = made.type_of(at(made.root, "x-slot"), binary="file")
    assert files == ListDraft(PrimitiveDraft("file"))


@pytest.mark.parametrize("wire", ["", 'a"b', "a\\b", "a\nb"])
def test_a_field_that_no_sdk_reads_is_left_out(wire: str) -> None:
    slot = {"required": [wire, "c"], "properties": {wire: {"type": "string"}, "c": {}}}
    made = world(slot=slot)
    assert list(types(made.type_of(at(made.root, "x-slot")))) == ["c"]
    assert made.codes == ["bad-name" if wire else "empty-name"]


def test_a_value_in_a_message_is_as_the_document_writes_it() -> None:
    made = world(slot={"enum": ["a", {"b": [True]}]})
    made.type_of(at(made.root, "x-slot"))
    assert ['`{"b": [true]}`' in one.message for one in made.report.warnings] == [True]
