"""Schemas that are made of others: parts, alternatives, bases, and what leads back to itself."""

from __future__ import annotations

import pytest

from generator.openapi.drafts import (
    ConstDraft,
    EnumDraft,
    ListDraft,
    MapDraft,
    NamedDraft,
    ObjectDraft,
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
    path = made.root.document.shown
    assert {one.count(path) for one in made.models} == {1}  # Keys go into `names.yaml`.


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


def test_a_union_among_the_members_of_one_with_a_discriminator() -> None:
    components = {
        **PETS,
        "Pet": {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}},
        "Fish": {"required": ["kind"], "properties": {"kind": {"const": "fish"}}},
    }
    schema = {"oneOf": [ref("Pet"), ref("Fish")], "discriminator": {"propertyName": "kind"}}
    made = world(components, schema)
    type_ = made.type_of(at(made.root, "x-slot"))
    assert isinstance(type_, UnionDraft) and refused(made, type_) == []


KINDS = {"propertyName": "kind"}


@pytest.mark.parametrize("said", ["x-ms-discriminator-value", "x-discriminator-value"])
def test_a_member_may_say_its_value(said: str) -> None:
    components = {**PETS, "Cat": {**PETS["Cat"], said: "#Acme.Cat"}}
    union = read({"oneOf": [ref("Cat"), ref("Dog")], "discriminator": KINDS}, components)
    assert isinstance(union, UnionDraft) and union.discriminator is not None
    assert dict(union.discriminator.values) == {"#Acme.Cat": key("Cat"), "dog": key("Dog")}


def test_members_that_share_an_enum_are_told_by_their_names() -> None:
    kind = {"type": "string", "enum": ["Cat", "DOG", "#Acme.Fish", "LION"]}
    base = {"required": ["kind"], "properties": {"kind": kind}, "discriminator": KINDS}
    components: dict[str, Schema] = {
        "Pet": base,
        "Cat": {"allOf": [ref("Pet"), {"properties": {"lives": {}}}]},
        "Dog": {"allOf": [ref("Pet"), {"properties": {"name": {}}}]},
        "Fish": {"allOf": [ref("Pet")], "x-ms-discriminator-value": "#Acme.Fish"},
        "Bird": {"allOf": [ref("Pet")]},
    }
    union = world(components).component("Pet")
    assert isinstance(union, UnionDraft) and union.discriminator is not None
    expected = {"Cat": "Cat", "DOG": "Dog", "#Acme.Fish": "Fish", "Bird": "Bird"}
    values = {value: name.rpartition("/")[2] for value, name in union.discriminator.values}
    assert values == expected


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
