"""Schemas of OpenAPI documents as types: every spelling that is in use, and what is no schema."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Location, Report
from generator.nodes import Text
from generator.openapi.drafts import (
    ConstDraft,
    DiscriminatorDraft,
    EnumDraft,
    FieldDraft,
    ListDraft,
    MapDraft,
    ModelDraft,
    NamedDraft,
    NullableDraft,
    ObjectDraft,
    PrimitiveDraft,
    TypeDraft,
    UnionDraft,
)
from generator.openapi.opening import open_document
from generator.openapi.schemas import Schemas
from generator.openapi.spelling import Spelling, facts_keys
from generator.openapi.values import Value
from generator.resolve import resolve
from generator.spec import ApiSpec, ModelSpec, ResourceSpec
from tests.openapi_drafts import ref

Schema = Any

STRING = PrimitiveDraft("string")
INTEGER = PrimitiveDraft("integer")
NUMBER = PrimitiveDraft("number")
ANY = PrimitiveDraft("any")
AT = Location("specs/zoo/zoo.yaml", 1, 1)


@dataclass
class World:
    root: Value
    schemas: Schemas
    models: dict[str, ModelDraft]
    report: Report

    def type_of(self, schema: Value, **binary: str) -> TypeDraft:
        return self.schemas.type_of(schema, "a thing", **binary)

    def component(self, name: str) -> TypeDraft:
        """The type of a component's model."""
        self.type_of(at(self.root, "components", "schemas", name))
        return self.models[key(name)].type

    @property
    def warnings(self) -> list[str]:
        return [f"{one.at}: {one.code}" for one in self.report.warnings]

    @property
    def codes(self) -> list[str]:
        return [one.code for one in self.report.warnings]

    @property
    def hints(self) -> dict[str, str]:
        return {one.key.rpartition("#")[2]: one.hint for one in self.models.values()}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def world(components: dict[str, Schema] | None = None, slot: Schema = True) -> World:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Zoo", "version": "1"},
        "paths": {},
        "components": {"schemas": components or {}},
        "x-slot": slot,
    }
    Path("openapi.json").write_text(json.dumps(document), encoding="utf-8")
    report = Report()
    opened = open_document(Path("openapi.json"), "openapi.json", report)
    assert opened and report.diagnostics == []
    models: dict[str, ModelDraft] = {}
    root = opened.root
    return World(root, Schemas(opened.references, report, models), models, report)


def at(value: Value, *path: str) -> Value:
    for token in path:
        found = value.get(token)
        assert found is not None
        value = found
    return value


def key(name: str) -> str:
    return f"openapi.json#/components/schemas/{name}"


def named(name: str) -> NamedDraft:
    return NamedDraft(key(name))


def read(schema: Schema, components: dict[str, Schema] | None = None, **binary: str) -> TypeDraft:
    """The type of a schema that stands in a slot; whatever it is, the language takes it."""
    made = world(components, schema)
    type_ = made.type_of(at(made.root, "x-slot"), **binary)
    assert refused(made, type_) == []
    return type_


def fields(type_: TypeDraft) -> dict[str, FieldDraft]:
    assert isinstance(type_, ObjectDraft)
    return {one.wire: one for one in type_.fields}


def types(type_: TypeDraft) -> dict[str, TypeDraft]:
    return {wire: one.type for wire, one in fields(type_).items()}


def names_of(models: dict[str, ModelDraft]) -> dict[str, str]:
    return {one: f"M{number}" for number, one in enumerate(models)}


def refused(made: World, type_: TypeDraft) -> list[str]:
    """What the language says against the type and all models, written as a spec."""
    names = names_of(made.models)
    spelling = Spelling(names.__getitem__, made.models)
    specs: dict[Text, ModelSpec] = {}
    for number, (one, model) in enumerate(made.models.items()):
        place = Location("zoo.yaml", number + 2, 1)
        keys = spelling.type(model.type, model.at)
        specs[Text(names[one], place)] = ModelSpec(at=place, **keys)
    slot = FieldDraft(wire="slot", type=type_, at=AT)
    if type_ not in (PrimitiveDraft("file"), PrimitiveDraft("none")):
        field = spelling.field(slot)
        specs[Text("Slot", AT)] = ModelSpec(at=AT, fields={Text("slot", AT): field})
    report = Report()
    api = ApiSpec(
        at=AT,
        api=Text("zoo", AT),
        version=Text("1", AT),
        base_url=Text("https://a.example", AT),
        targets={},
    )
    resource = ResourceSpec(at=AT, resource=Text("zoo", AT), path=Text("/", AT), models=specs)
    resolve(api, [resource], report)
    return [one.message for one in report.diagnostics]


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


def test_all_of_lays_objects_together() -> None:
    components = {
        "Base": {
            "required": ["id"],
            "properties": {"id": {"type": "string"}, "kind": {"type": "string"}},
        },
        "Cat": {
            "description": "A cat.",
            "allOf": [
                ref("Base"),
                {"required": ["kind"]},
                {"properties": {"kind": {"const": "cat"}, "lives": {"type": "integer"}}},
            ],
        },
    }
    made = world(components)
    own = fields(made.component("Cat"))
    assert {wire: one.type for wire, one in own.items()} == {
        "id": STRING,
        "kind": ConstDraft("cat"),
        "lives": INTEGER,
    }
    assert [wire for wire, one in own.items() if one.required] == ["id", "kind"]
    assert made.models[key("Cat")].description == "A cat."
    assert made.codes == []


def test_values_beside_all_of_are_what_is_left() -> None:
    components = {"Kind": {"type": "integer", "enum": [1, 2, 3]}}
    one = world(components, {"type": "integer", "enum": [2], "allOf": [ref("Kind")]})
    assert one.type_of(at(one.root, "x-slot")) == ConstDraft(2)
    two = world(components, {"enum": [1, 3], "allOf": [{"type": "integer"}]})
    assert two.type_of(at(two.root, "x-slot")) == EnumDraft("integer", ((1, ""), (3, "")))
    assert one.codes == two.codes == []


def test_all_of_that_contradicts_itself_or_goes_in_circles() -> None:
    made = world(
        {
            "A": {"allOf": [ref("B"), {"properties": {"a": {"type": "string"}}}]},
            "B": {"allOf": [ref("A"), {"properties": {"b": {"type": "string"}}}]},
            "C": {"allOf": [{"type": "string"}, {"type": "integer"}]},
            "D": {"allOf": [{"type": "string"}, {"properties": {"d": {"type": "string"}}}]},
            "E": {"allOf": [ref("E")]},
        }
    )
    assert list(types(made.component("A"))) == ["b", "a"]
    assert list(types(made.component("B"))) == ["a", "b"]
    assert made.component("C") == STRING
    assert list(types(made.component("D"))) == ["d"]
    assert made.component("E") == ANY
    assert (
        sorted(made.codes) == ["circular-all-of"] * 2 + ["endless-schema"] + ["type-conflict"] * 2
    )


def test_fields_beside_alternatives_are_in_each() -> None:
    components = {
        "Card": {"required": ["number"], "properties": {"number": {"type": "string"}}},
        "Payment": {
            "required": ["amount"],
            "properties": {"amount": {"type": "integer"}},
            "oneOf": [
                ref("Card"),
                {"title": "Bank transfer", "required": ["iban"], "properties": {"iban": {}}},
            ],
        },
        "Order": {
            "properties": {"id": {"type": "string"}, "code": {"type": "string"}},
            "anyOf": [{"required": ["id"]}, {"required": ["code"]}],
        },
    }
    made = world(components)
    union = made.component("Payment")
    assert isinstance(union, UnionDraft)
    models = [made.models[one.key] for one in union.members if isinstance(one, NamedDraft)]
    assert [model.hint for model in models] == ["Payment Card", "Bank transfer"]
    assert [list(types(model.type)) for model in models] == [
        ["amount", "number"],
        ["amount", "iban"],
    ]
    assert list(types(made.component("Order"))) == ["id", "code"]
    assert refused(made, named("Payment")) == []


def test_members_of_unions_have_names() -> None:
    schema = {
        "oneOf": [
            {"properties": {"type": {"const": "text"}, "text": {"type": "string"}}},
            {"properties": {"url": {"type": "string"}}},
            {"type": "array", "items": {"enum": ["a", "b"]}},
            {"type": "object"},
            {"type": "string"},
        ]
    }
    made = world(slot=schema)
    type_ = made.type_of(at(made.root, "x-slot"))
    assert isinstance(type_, UnionDraft)
    assert made.hints == {
        "/x-slot/oneOf/0": "a thing text",
        "/x-slot/oneOf/1": "a thing option 2",
        "/x-slot/oneOf/2/items": "a thing option 3",
    }
    assert refused(made, type_) == []


PETS: dict[str, Schema] = {
    "Cat": {"required": ["kind"], "properties": {"kind": {"type": "string"}}},
    "Dog": {"required": ["kind"], "properties": {"kind": {"const": "dog"}}},
}


@pytest.mark.parametrize(
    ("discriminator", "values"),
    [
        ({"propertyName": "kind"}, {"Cat": "Cat", "dog": "Dog"}),
        (
            {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "Dog"}},
            {"cat": "Cat", "dog": "Dog"},
        ),
        (
            {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat", "lion": "Cat"}},
            {"cat": "Cat", "lion": "Cat", "dog": "Dog"},
        ),
        (
            {"propertyName": "kind", "mapping": {"x": "Horse", "wolf": "Dog"}},
            {"dog": "Dog", "Cat": "Cat"},
        ),
        ("kind", {"Cat": "Cat", "dog": "Dog"}),
    ],
)
def test_discriminators(discriminator: Schema, values: dict[str, str]) -> None:
    schema = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": discriminator}
    union = read(schema, PETS)
    assert isinstance(union, UnionDraft) and union.members == (named("Cat"), named("Dog"))
    assert union.discriminator is not None and union.discriminator.field == "kind"
    assert dict(union.discriminator.values) == {one: key(name) for one, name in values.items()}


@pytest.mark.parametrize(
    ("schema", "code"),
    [
        ({"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {}}, "bad-discriminator"),
        (
            {"oneOf": [ref("Cat"), {"type": "string"}], "discriminator": {"propertyName": "kind"}},
            "bad-discriminator",
        ),
        (
            {
                "oneOf": [ref("Cat"), {"properties": {"kind": {"type": "integer"}}}],
                "discriminator": {"propertyName": "kind"},
            },
            "bad-discriminator",
        ),
    ],
)
def test_discriminators_that_tell_nothing(schema: Schema, code: str) -> None:
    made = world(PETS, schema)
    type_ = made.type_of(at(made.root, "x-slot"))
    assert isinstance(type_, UnionDraft) and type_.discriminator is None
    assert made.codes == [code] and refused(made, type_) == []


def test_a_discriminator_that_no_member_has_is_taken() -> None:
    schema = {
        "oneOf": [ref("Cat"), {"properties": {"a": {}}}],
        "discriminator": {"propertyName": "sort"},
    }
    assert isinstance(read(schema, PETS), UnionDraft)


def test_a_base_is_one_of_what_extends_it() -> None:
    components: dict[str, Schema] = {
        "Pet": {
            "required": ["kind"],
            "properties": {"kind": {"type": "string"}, "owner": ref("Owner")},
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "pet": "Pet"}},
        },
        "Cat": {"allOf": [ref("Pet"), {"properties": {"lives": {"type": "integer"}}}]},
        "Puppy": {"allOf": [ref("Dog"), {"properties": {"age": {"type": "integer"}}}]},
        "Dog": {"allOf": [ref("Pet"), {"properties": {"name": {"type": "string"}}}]},
        "Fish": {"description": "It has no more than a pet has.", "allOf": [ref("Pet")]},
        "Owner": {"required": ["pet"], "properties": {"pet": ref("Pet")}},
    }
    made = world(components)
    union = made.component("Pet")
    assert isinstance(union, UnionDraft) and union.discriminator
    itself = f"{key('Pet')}&itself"
    assert dict(union.discriminator.values) == {
        "cat": key("Cat"),
        "pet": itself,
        "Dog": key("Dog"),
        "Fish": key("Fish"),
        "Puppy": key("Puppy"),
    }
    assert list(types(made.models[key("Puppy")].type)) == ["kind", "owner", "name", "age"]
    assert list(types(made.models[itself].type)) == ["kind", "owner"]
    assert made.codes == [] and refused(made, named("Pet")) == []


def test_a_base_that_lists_what_extends_it() -> None:
    components = {
        "Pet": {
            "properties": {"kind": {"type": "string"}},
            "oneOf": [ref("Cat"), ref("Dog")],
            "discriminator": {"propertyName": "kind"},
        },
        "Cat": {"allOf": [ref("Pet"), {"properties": {"lives": {"type": "integer"}}}]},
        "Dog": {"allOf": [ref("Pet"), {"properties": {"name": {"type": "string"}}}]},
    }
    made = world(components)
    assert isinstance(made.component("Pet"), UnionDraft)
    assert list(types(made.component("Cat"))) == ["kind", "lives"]
    assert refused(made, named("Pet")) == []


def test_recursive_schemas() -> None:
    components: dict[str, Schema] = {
        "Tree": {
            "required": ["left"],
            "properties": {"left": ref("Tree"), "all": {"items": ref("Tree")}},
        },
        "A": {"required": ["b"], "properties": {"b": ref("B")}},
        "B": {
            "required": ["c"],
            "properties": {"c": {"required": ["a"], "properties": {"a": ref("A")}}},
        },
        "Json": {
            "oneOf": [
                {"type": "string"},
                {"items": ref("Json")},
                {"additionalProperties": ref("Json")},
            ]
        },
        "Loop": {"oneOf": [{"type": "string"}, ref("Loop")]},
        "List": {"type": "array", "items": ref("List")},
        "Either": {
            "required": ["next"],
            "properties": {"next": {"oneOf": [ref("Either"), ref("A")]}},
        },
    }
    made = world(components)
    assert not fields(made.component("Tree"))["left"].required
    made.component("A")
    assert fields(made.models[key("A")].type)["b"].required
    assert not fields(made.models[key("B")].type)["c"].required
    assert made.component("Json") == UnionDraft(
        (STRING, ListDraft(named("Json")), MapDraft(named("Json")))
    )
    assert made.component("Loop") == STRING
    assert made.component("List") == ListDraft(named("List"))
    made.component("Either")
    assert refused(made, ANY) == []
    assert made.codes == ["endless-schema"] * 2


def test_alternatives_that_lead_on_and_on() -> None:
    def both(name: str, other: str) -> Schema:
        return {"properties": {name: {"type": "string"}}, "oneOf": [ref(other), {"properties": {}}]}

    made = world({"A": both("a", "B"), "B": both("b", "C"), "C": both("c", "B")})
    made.component("A")
    assert refused(made, named("A")) == [] and len(made.models) < 60


def test_schemas_that_are_very_deep() -> None:
    schema: Schema = {"type": "string"}
    for _ in range(150):
        schema = {"properties": {"a": schema}}
    made = world(slot=schema)
    type_ = made.type_of(at(made.root, "x-slot"))
    assert "deep-schema" in made.codes and isinstance(type_, ObjectDraft)


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
