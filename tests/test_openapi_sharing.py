"""Objects that a document repeats inline: one model, whose name stays as the document grows."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from generator.diagnostics import Report
from generator.ir import Api, ListType, MapType, ModelType, NullableType, Type
from generator.nodes import Text
from generator.openapi.assembly import Assembled
from generator.openapi.naming import Names, names_text
from generator.openapi.repair import assemble_checked
from generator.openapi.trees import ANY
from generator.spec import ApiSpec, FieldSpec
from tests.openapi_assembled import loaded, names_of
from tests.openapi_drafts import TEXT, document, read, ref

OWNER = {"type": "object", "properties": {"id": TEXT, "login": TEXT, "url": TEXT}}
PLAN = {"type": "object", "properties": {"name": TEXT, "seats": TEXT, "space": TEXT}}


def obj(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields}


def zoo(schemas: dict[str, Any], more: dict[str, Any] | None = None) -> Any:
    """Each schema comes back from a path of its own, all of them in one resource."""
    paths = {f"/pets/{name.lower()}": returning(ref(name)) for name in schemas}
    return document({**paths, **(more or {})}, components={"schemas": schemas})


def returning(schema: Any, tag: str = "pets") -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"get": {"tags": [tag], "responses": {"200": {"description": "", "content": content}}}}


def classes(source: Any, names: str = "", own: str = "") -> dict[str, str]:
    """What the type of each field is called: `Cat.owner: pets.Owner`."""
    api, report = loaded(source, own, names)
    assert not report.diagnostics
    assert api.api is not None
    return named_types(api.api)


def named_types(api: Api) -> dict[str, str]:
    models = [*api.common_models, *(one for each in api.resources for one in each.models)]
    return {
        f"{model.id.name}.{field.wire}": name
        for model in models
        for field in model.fields
        if (name := called(field.type))
    }


def called(type_: Type) -> str:
    match type_:
        case ModelType(id):
            return f"{id.resource}.{id.name}".lstrip(".")
        case ListType(inner) | MapType(inner) | NullableType(inner):
            return called(inner)
        case _:
            return ""


def kept(source: Any, names: str = "") -> str:
    """The file of names that is written for a document."""
    api, _ = loaded(source, names=names)
    return names_text(names_of(api))


def test_an_object_that_stands_in_two_places_is_one_model() -> None:
    found = classes(zoo({"Cat": obj(owner=OWNER), "Dog": obj(owner=OWNER)}))
    assert found == {"Cat.owner": "pets.Owner", "Dog.owner": "pets.Owner"}


def test_an_object_that_stands_once_is_called_as_it_was() -> None:
    found = classes(zoo({"Cat": obj(owner=OWNER), "Dog": obj(plan=PLAN)}))
    assert found == {"Cat.owner": "pets.CatOwner", "Dog.plan": "pets.DogPlan"}


def test_what_is_small_stays_where_it_stands() -> None:
    small = obj(id=TEXT, login=TEXT)
    found = classes(zoo({"Cat": obj(owner=small), "Dog": obj(owner=small)}))
    assert found == {"Cat.owner": "pets.CatOwner", "Dog.owner": "pets.DogOwner"}


@pytest.mark.parametrize(
    "other",
    [
        {**OWNER, "required": ["id"]},
        {**OWNER, "additionalProperties": True},
        obj(id=TEXT, login=TEXT, url={**TEXT, "description": "Where it is."}),
        obj(id=TEXT, login=TEXT, url={**TEXT, "example": "x"}),
        obj(id=TEXT, login=TEXT, url={**TEXT, "default": "x"}),
        obj(id=TEXT, login=TEXT, url={**TEXT, "deprecated": True}),
        obj(id=TEXT, login=TEXT, url={**TEXT, "readOnly": True}),
        obj(id=TEXT, login=TEXT, url={"type": ["string", "null"]}),
        obj(id=TEXT, login=TEXT, url={"type": "string", "enum": ["a", "b"]}),
        obj(id=TEXT, login=TEXT, link=TEXT),
    ],
)
def test_what_differs_in_anything_stays_apart(other: dict[str, Any]) -> None:
    found = classes(zoo({"Cat": obj(owner=OWNER), "Dog": obj(owner=other)}))
    assert found["Cat.owner"] != found["Dog.owner"]


@pytest.mark.parametrize("values", [([1], [1.0]), ([1], [True]), ([1, 0], [True, False])])
def test_numbers_and_booleans_are_not_alike(values: tuple[list[Any], list[Any]]) -> None:
    first, second = (obj(a=TEXT, b=TEXT, c={"enum": one}) for one in values)
    found = classes(zoo({"Cat": obj(owner=first), "Dog": obj(owner=second)}))
    assert found["Cat.owner"] != found["Dog.owner"]


def test_the_order_of_fields_says_nothing() -> None:
    turned = {**OWNER, "properties": dict(reversed(OWNER["properties"].items()))}  # type: ignore[attr-defined]
    found = classes(zoo({"Cat": obj(owner=OWNER), "Dog": obj(owner=turned)}))
    assert set(found.values()) == {"pets.Owner"}


def test_what_holds_equal_objects_is_equal() -> None:
    team = obj(name=TEXT, lead=OWNER, plan=PLAN)
    found = classes(zoo({"Cat": obj(team=team), "Dog": obj(team=team), "Fox": obj(boss=OWNER)}))
    assert found == {
        "Cat.team": "pets.Team",
        "Dog.team": "pets.Team",
        "Fox.boss": "pets.Lead",
        "Team.lead": "pets.Lead",
        "Team.plan": "pets.TeamPlan",  # Nowhere else, since there is one team.
    }


def test_a_list_and_what_may_be_null_hold_the_same_object() -> None:
    nullable = {**OWNER, "type": ["object", "null"]}
    schemas = {
        "Cat": obj(owners={"type": "array", "items": OWNER}),
        "Dog": obj(owner=nullable),
        "Fox": obj(owners={"type": "array", "items": nullable}),
        "Gnu": obj(owner=OWNER),
    }
    assert set(classes(zoo(schemas)).values()) == {"pets.Owner"}


def test_it_is_called_as_in_most_places() -> None:
    schemas = {"Ant": obj(boss=OWNER), "Cat": obj(owner=OWNER), "Dog": obj(owner=OWNER)}
    assert set(classes(zoo(schemas)).values()) == {"pets.Owner"}
    assert set(classes(zoo({"Ant": obj(boss=OWNER), "Cat": obj(owner=OWNER)})).values()) == {
        "pets.Boss"
    }


def test_where_two_would_have_one_name_each_has_a_longer_one() -> None:
    schemas = {
        name: obj(team=obj(of=owner), size=TEXT)
        for name, owner in (("Cat", OWNER), ("Dog", OWNER), ("Emu", PLAN), ("Fox", PLAN))
    }
    schemas["Emu"] = schemas["Fox"] = obj(crew=obj(of=PLAN))
    found = classes(zoo(schemas))
    assert found["CatTeam.of"] == found["DogTeam.of"] == "pets.TeamOf"
    assert found["EmuCrew.of"] == found["FoxCrew.of"] == "pets.CrewOf"


def test_it_gives_way_to_a_schema_and_to_what_stands_inline() -> None:
    schemas = {
        "Owner": obj(name=TEXT),
        "Cat": obj(owner=PLAN),
        "Dog": obj(cat=obj(owner=OWNER)),
        "Emu": obj(cat=obj(owner=OWNER)),
    }
    found = classes(zoo(schemas))
    assert found["Cat.owner"] == "pets.CatOwner"
    assert found["DogCat.owner"] == found["EmuCat.owner"] == "pets.DogCatOwner"


def test_a_schema_of_the_document_is_used_only_where_it_is_named() -> None:
    found = classes(zoo({"Owner": OWNER, "Cat": obj(owner=OWNER), "Dog": obj(owner=ref("Owner"))}))
    assert found == {"Cat.owner": "pets.CatOwner", "Dog.owner": "pets.Owner"}


def test_what_several_resources_use_is_everybodys() -> None:
    source = zoo({"Cat": obj(owner=OWNER)})
    source["paths"]["/users"] = returning(obj(me=OWNER, owner=OWNER), "users")
    found = classes(source)
    assert found["Cat.owner"] == "Owner"


def test_what_is_sent_and_returned_as_a_whole_is_called_after_the_operation() -> None:
    more = {"/a": returning(OWNER), "/b": returning(OWNER)}
    api, _ = loaded(zoo({}, more))
    assert not any("response" in key for key in names_of(api).models)


def test_members_that_a_discriminator_tells_apart_stay_apart() -> None:
    def pet(kind: str) -> dict[str, Any]:
        return obj(kind={"type": "string", "const": kind}, a=TEXT, b=TEXT)

    told = {"oneOf": [pet("cat"), pet("dog")], "discriminator": {"propertyName": "kind"}}
    source = zoo({"Cat": obj(friend=told), "Dog": obj(friend=told)})
    api, report = loaded(source)
    assert not report.diagnostics
    assert len(names_of(api).models) == 2 + 4


def test_equal_members_of_a_union_stay_two() -> None:
    source = zoo({"Cat": obj(friend={"anyOf": [OWNER, {**OWNER, "title": "A friend"}, TEXT]})})
    api, report = loaded(source)
    assert not report.diagnostics
    assert len(names_of(api).models) == 1 + 2


# Names stay

GROWING = {
    "Cat": obj(owner=OWNER, team=obj(lead=OWNER, plan=PLAN, name=TEXT)),
    "Dog": obj(owner=OWNER, team=obj(lead=OWNER, plan=PLAN, name=TEXT)),
    "Emu": obj(item=obj(plan=PLAN), owner={**PLAN, "required": ["name"]}),
    "Fox": obj(item=obj(plan=PLAN), owner={**PLAN, "required": ["name"]}),
}


def shuffled(value: Any, seed: random.Random) -> Any:
    if isinstance(value, list):
        return [shuffled(one, seed) for one in value]
    if not isinstance(value, dict):
        return value
    entries = list(value.items())
    seed.shuffle(entries)
    return {key: shuffled(one, seed) for key, one in entries}


def test_the_order_of_the_document_says_nothing() -> None:
    source = zoo(GROWING)
    expected = kept(source), classes(source)
    for seed in range(10):
        turned = shuffled(source, random.Random(seed))
        assert (kept(turned), classes(turned)) == expected


def test_a_document_that_grows_renames_nothing() -> None:
    names, before = kept(zoo(GROWING)), classes(zoo(GROWING))
    more = {
        "Ant": obj(person=OWNER, team=GROWING["Cat"]["properties"]["team"]),
        "Bee": obj(person=OWNER, owner=obj(a=TEXT, b=TEXT, c=TEXT)),
        "Yak": obj(person=OWNER, owner=obj(a=TEXT, b=TEXT, c=TEXT)),
        "Owner": obj(name=TEXT),
    }
    grown = zoo(GROWING | more)
    after = classes(grown, names)
    assert {key: after[key] for key in before} == before
    assert after["Ant.person"] == before["Cat.owner"]
    again = kept(grown, names)
    assert kept(grown, again) == again
    assert set(names.splitlines()) <= set(again.splitlines())


def test_a_name_stays_when_only_one_place_is_left() -> None:
    names = kept(zoo({"Cat": obj(owner=OWNER), "Dog": obj(owner=OWNER)}))
    assert "/components/schemas/Cat.owner: pets.Owner" in names
    assert classes(zoo({"Cat": obj(owner=OWNER)}), names) == {"Cat.owner": "pets.Owner"}


def test_an_object_that_is_used_twice_from_now_on_changes_its_name_once() -> None:
    once = zoo({"Cat": obj(owner=OWNER)})
    twice = zoo({"Cat": obj(owner=OWNER), "Dog": obj(owner=OWNER)})
    thrice = zoo({"Ant": obj(boss=OWNER), **{name: obj(owner=OWNER) for name in ("Cat", "Dog")}})
    assert classes(once)["Cat.owner"] == "pets.CatOwner"
    names = kept(twice, kept(once))
    assert classes(twice, names)["Cat.owner"] == "pets.Owner"
    assert set(classes(thrice, names).values()) == {"pets.Owner"}


def test_a_name_that_was_given_to_an_inline_object_is_the_models() -> None:
    names = "inline:\n  /components/schemas/Dog.owner: Keeper\n"
    found = classes(zoo({"Cat": obj(owner=OWNER), "Dog": obj(owner=OWNER)}), names)
    assert set(found.values()) == {"pets.Keeper"}


def test_a_name_may_be_changed_by_hand() -> None:
    source = zoo({"Cat": obj(owner=OWNER), "Dog": obj(owner=OWNER)})
    names = kept(source).replace("pets.Owner", "pets.Keeper")
    assert set(classes(source, names).values()) == {"pets.Keeper"}
    assert kept(source, names) == names


# The overlay, and what has to be repaired


def test_what_an_overlay_changes_is_another_object() -> None:
    """A field that is called otherwise makes another class of what it stands in."""
    box = obj(team=obj(crew=TEXT, a=TEXT, b=TEXT), size=TEXT, name=TEXT)
    boxed = {"anyOf": [{**ref("Box"), "description": "A box."}, {"type": "null"}]}
    schemas = {"Box": box, "Cat": obj(box=boxed), "Dog": obj(box=box), "Emu": obj(box=box)}
    own = "overlay:\n  - {model: Box, field: team, name: crew, reason: It is one.}\n"
    found = classes(zoo(schemas), own=own)
    assert found["Cat.box"] == "pets.Box"
    assert found["Dog.box"] == found["Emu.box"] == "pets.DogBox"
    assert found["Box.team"] == found["DogBox.team"]


def refusing(assembled: Assembled, report: Report) -> None:
    """A check that finds every field `bad`, wherever it stands."""

    def look(fields: dict[Text, FieldSpec] | None) -> None:
        for wire, one in (fields or {}).items():
            if wire == "bad":
                report.error(wire.at, "odd", "it is bad")
            look(one.fields)

    for resource in assembled.resources:
        for model in (resource.models or {}).values():
            look(model.fields)


def test_what_is_wrong_in_a_shared_model_is_mended_in_each_place() -> None:
    """There are more places than rounds of repairs."""
    wrong = obj(bad=TEXT, b=TEXT, c=TEXT)
    schemas = {f"Pet{number}": obj(owner=wrong, name=TEXT) for number in range(20)}
    draft, report = read(zoo(schemas)).draft, Report()
    zoo_, base = Text("zoo", draft.at), Text("https://zoo.example", draft.at)
    own = ApiSpec(at=draft.at, api=zoo_, version=zoo_, base_url=base, targets={})
    assembled = assemble_checked(draft, own, Names(), refusing, report)
    assert not report.diagnostics
    assert len(report.warnings) == 20
    assert all(one.type == ANY for one in assembled.draft.models.values())


def test_of_two_models_with_one_spelling_a_shared_one_may_get_another_name() -> None:
    source = zoo({"Cat": obj(owner=OWNER), "Dog": obj(owner=OWNER)})
    for shared, own in (("CAT", "Cat"), ("Cat", "CAT")):
        names = f"models:\n  /components/schemas/Cat.owner: pets.{shared}\n"
        names += f"  /components/schemas/Cat: pets.{own}\n"
        found = classes(source, names)
        assert len(found) == 2 and len(set(found.values())) == 1


def test_nothing_changes_but_names() -> None:
    """What the models of a document are made of, with and without sharing."""
    source = json.loads(json.dumps(zoo(GROWING)))
    api, _ = loaded(source)
    assert api.api is not None
    (resource,) = api.api.resources
    models = {one.id: one for one in [*api.api.common_models, *resource.models]}

    def unfolded(type_: Type) -> Any:
        match type_:
            case ModelType(id):
                return {one.wire: unfolded(one.type) for one in models[id].fields}
            case ListType(inner) | MapType(inner) | NullableType(inner):
                return [type(type_).__name__, unfolded(inner)]
            case _:
                return "leaf"

    def said(schema: dict[str, Any]) -> Any:
        fields = schema.get("properties")
        return {wire: said(one) for wire, one in fields.items()} if fields else "leaf"

    by_name = {id.name: ModelType(id) for id in models}
    assert {name: unfolded(by_name[name]) for name in GROWING} == {
        name: said(one) for name, one in GROWING.items()
    }
