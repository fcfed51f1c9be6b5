"""Names of an imported API that would collide: settled by alphabet, kept in names.yaml."""

from __future__ import annotations

import random
from typing import Any

import pytest

from generator.diagnostics import SpecError
from generator.openapi.naming import names_text
from tests.openapi_assembled import loaded, names_of
from tests.openapi_drafts import TEXT, document, ref


def obj(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields}


def returning(schema: Any, **more: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"responses": {"200": {"description": "ok", "content": content}}, **more}


def zoo(schemas: dict[str, Any], paths: dict[str, Any] | None = None) -> Any:
    usual = {f"/things/{name}": {"get": returning(ref(name))} for name in schemas}
    return document(paths or usual, components={"schemas": schemas})


def models(source: Any, names: str = "") -> dict[str, str]:
    return dict(names_of(loaded(source, names=names)[0]).models)


def test_the_schema_that_is_written_as_its_model_is_called_comes_first() -> None:
    found = models(zoo({"big_pet": obj(a=TEXT), "BigPet": obj(b=TEXT)}))
    assert found == {
        "/components/schemas/BigPet": "things.BigPet",
        "/components/schemas/big_pet": "things.BigPet2",
    }


def test_a_model_that_was_given_a_name_keeps_it_when_the_document_grows() -> None:
    before = loaded(zoo({"big_pet": obj(a=TEXT)}))[0]
    kept = names_text(names_of(before))
    found = models(zoo({"BigPet": obj(b=TEXT), "big_pet": obj(a=TEXT)}), names=kept)
    assert found["/components/schemas/big_pet"] == "things.BigPet"
    assert found["/components/schemas/BigPet"] == "things.BigPet2"


def test_a_model_that_several_resources_use_is_everybodys() -> None:
    paths = {"/pets": {"get": returning(ref("Pet"))}, "/shops": {"get": returning(ref("Pet"))}}
    assert models(zoo({"Pet": obj(a=TEXT)}, paths)) == {"/components/schemas/Pet": "Pet"}


def test_a_model_keeps_its_home_when_another_resource_uses_it_too() -> None:
    one = {"/pets": {"get": returning(ref("Pet"))}}
    kept = names_text(names_of(loaded(zoo({"Pet": obj(a=TEXT)}, one))[0]))
    two = one | {"/shops": {"get": returning(ref("Pet"))}}
    found = models(zoo({"Pet": obj(a=TEXT)}, two), names=kept)
    assert found == {"/components/schemas/Pet": "pets.Pet"}


@pytest.mark.parametrize(
    ("hint", "name"),
    [
        ("Acme.Api.Models.User", "User"),
        ("Page«User»", "PageUser"),
        ("user_v2", "UserV2"),
        ("2fa", "Model2fa"),
        ("Größe", "Grosse"),
        ("用户", "Model"),
        ("Any", "Any"),
        ("ErrorBody", "ErrorBody2"),
    ],
)
def test_a_models_name_can_be_spoken(hint: str, name: str) -> None:
    source = zoo({hint: obj(a=TEXT)}, {"/things": {"get": returning(ref(hint))}})
    assert list(models(source).values()) == [f"things.{name}"]


def test_an_inline_object_gives_way_to_a_schema() -> None:
    schemas = {"Pet": obj(owner=obj(a=TEXT)), "PetOwner": obj(b=TEXT)}
    found = names_of(loaded(zoo(schemas))[0])
    assert found.models["/components/schemas/PetOwner"] == "things.PetOwner"
    assert found.inline == {"/components/schemas/Pet.owner": "PetOwnerObject"}


FIELDS = {
    "userId": TEXT,
    "user_id": TEXT,
    "user-id": TEXT,
    "+1": TEXT,
    "-1": TEXT,
    "@type": TEXT,
    "type": TEXT,
    "名": TEXT,
    "class": TEXT,
}


def test_fields_of_one_spelling_get_names_whatever_their_order() -> None:
    expected = {
        "/components/schemas/Pet.user-id": "user_id_2",
        "/components/schemas/Pet.userId": "user_id_3",
        "/components/schemas/Pet.-1": "minus_1",
        "/components/schemas/Pet.@type": "at_type",
        "/components/schemas/Pet.名": "cjk_unified_ideograph_540d",
    }
    for seed in range(10):
        wires = list(FIELDS)
        random.Random(seed).shuffle(wires)
        source = zoo({"Pet": obj(**{wire: FIELDS[wire] for wire in wires})})
        assert dict(names_of(loaded(source)[0]).values) == expected


def test_arguments_of_one_name_say_where_they_stand() -> None:
    parameters = [
        {"name": "id", "in": place, "required": place == "path", "schema": TEXT}
        for place in ("header", "query", "path")
    ]
    body = {"content": {"application/json": {"schema": obj(id=TEXT, name=TEXT)}}}
    operation = returning(TEXT, parameters=parameters, requestBody=body)
    found = names_of(loaded(document({"/pets/{id}": {"put": operation}}))[0])
    assert found.values == {
        "PUT /pets/{id} path.id": "id_path",
        "PUT /pets/{id} query.id": "id_query",
        "PUT /pets/{id} header.id": "id_header",
    }


def test_the_file_of_names_is_sorted_and_read_back() -> None:
    paths = {
        f"/{name}": {"get": returning(ref("Pet"), operationId=f"get {name}")}
        for name in ("b", "a: #1", "c/{d}", "ö")
    }
    source = zoo({"Pet": obj(**FIELDS)}, paths)
    api, _ = loaded(source)
    text = names_text(names_of(api))
    again, _ = loaded(source, names=text)
    assert names_text(names_of(again)) == text
    lines = [line for line in text.splitlines() if line.startswith("  ")]
    sections = text.count(":\n")
    assert sections == 3 and len(lines) == 4 + 1 + 5


def overlay(*lines: str) -> str:
    return "overlay:\n" + "".join(f"  - {{{line}, reason: Because.}}\n" for line in lines)


LISTS = document(
    {
        "/pets": {"get": returning({"type": "array", "items": TEXT}, operationId="pets/list")},
        "/dogs": {"get": returning(TEXT, operationId="pets/dogs", tags=["pets"])},
    }
)


def test_the_overlay_names_and_moves_operations() -> None:
    change = overlay("operation: pets/list, resource: zoo.animals, name: all")
    found = names_of(loaded(LISTS, change)[0]).operations
    assert found["GET /pets"] == "zoo.animals.all"


def test_the_overlay_goes_before_names_that_were_given() -> None:
    names = "operations:\n  GET /pets: pets.old\n"
    found = names_of(loaded(LISTS, overlay("operation: GET /pets, name: all"), names)[0])
    assert found.operations["GET /pets"] == "pets.all"


def test_the_overlay_marks_pages() -> None:
    change = overlay("operation: pets/list, pagination: {link: {}}")
    api, _ = loaded(LISTS, change)
    operations = [one for resource in api.api.resources for one in resource.operations]
    assert {one.path: bool(one.envelope) for one in operations} == {"/pets": True, "/dogs": False}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("operation: pets/lost, hide: true", "unmatched-change"),
        ("operation: 'lost/*', hide: true", "unmatched-change"),
        ("tag: lost, hide: true", "unmatched-change"),
        ("model: Lost, name: Found", "unmatched-change"),
        ("parameter: lost, hide: true", "unmatched-change"),
        ("hide: true", "bad-change"),
        ("operation: 'pets/*', name: same", "bad-change"),
        ("operation: pets/list, pagination: {items: data}", "bad-pagination"),
    ],
)
def test_a_change_that_does_nothing_is_a_mistake(change: str, code: str) -> None:
    with pytest.raises(SpecError) as caught:
        loaded(LISTS, overlay(change))
    assert [one.code for one in caught.value.diagnostics] == [code]
    assert caught.value.diagnostics[0].at.path.endswith("api.yaml")


def hooks(count: int) -> Any:
    def sent(name: str) -> dict[str, Any]:
        content = {"application/json": {"schema": ref(name)}}
        return {
            "post": {
                "requestBody": {"content": content},
                "responses": {"204": {"description": "ok"}},
            }
        }

    schemas = {f"Sent{number}": obj(common=ref("Common")) for number in range(count)}
    webhooks = {f"thing.sent_{number}": sent(f"Sent{number}") for number in range(count)}
    schemas["Common"] = obj(a=TEXT)
    return document({}, webhooks=webhooks, components={"schemas": schemas})


def test_what_webhooks_send_has_a_place_of_its_own() -> None:
    assert set(models(hooks(2)).values()) == {
        "webhook_payloads.Common",
        "webhook_payloads.Sent0",
        "webhook_payloads.Sent1",
    }


def test_each_of_many_webhooks_has_a_file_of_its_own() -> None:
    found = models(hooks(21))
    assert found["/components/schemas/Common"] == "webhook_payloads.Common"
    assert found["/components/schemas/Sent7"] == "webhook_payloads.thing_sent_7.Sent7"
