"""Names that an imported API gets: what a person would call things, whatever their order."""

from __future__ import annotations

import random

import pytest

from generator.diagnostics import Location
from generator.openapi.drafts import OperationDraft
from generator.openapi.naming import OperationName, name_operations, resource_places

AT = Location("openapi.yaml", 1, 1)


def operation(line: str, operation_id: str = "", tag: str = "") -> OperationDraft:
    method, _, path = line.partition(" ")
    pointer = f"#/paths/{path.replace('/', '~1')}/{method.lower()}"
    tags = (tag,) if tag else ()
    return OperationDraft(
        method=method, path=path, at=AT, pointer=pointer, operation_id=operation_id, tags=tags
    )


def named(*operations: OperationDraft, given: dict[str, str] | None = None) -> list[str]:
    """The place and name of each, in their order."""
    settled = {
        one.pointer: OperationName(*(given or {})[f"{one.method} {one.path}"].rsplit(".", 1))
        for one in operations
        if f"{one.method} {one.path}" in (given or {})
    }
    places = resource_places(operations, {key: one.resource for key, one in settled.items()})
    found = name_operations(operations, places, settled)
    return [str(found[one.pointer]) for one in operations]


@pytest.mark.parametrize(
    ("line", "operation_id", "tag", "expected"),
    [
        ("GET /pets", "listPets", "pets", "pets.list"),
        ("GET /pets/{petId}", "getPetById", "pet", "pet.get"),
        ("GET /pets/findByStatus", "findPetsByStatus", "pet", "pet.find_by_status"),
        ("GET /pets", "pets_list", "Pets", "pets.list"),
        ("GET /pulls", "pulls/list", "", "pulls.list"),
        ("GET /repos/{owner}/pulls", "pulls/list-files", "pulls", "pulls.list_files"),
        ("GET /albums/{id}", "get-an-album", "Albums", "albums.get"),
        ("GET /users", "Users_GetUser", "Users", "users.get"),
        ("POST /tickets", "buyMuseumTickets", "Tickets", "tickets.buy_museum_tickets"),
        ("GET /sites/{id}/assets", "listSiteAssets", "asset", "asset.list_site_assets"),
        ("GET /items/{item_id}", "read_item_items__item_id__get", "", "items.read"),
        ("GET /v1/models", "list_models_v1_models_get", "models", "models.list"),
        ("GET /agents", "agents_api_v1_agents_list", "beta.agents", "beta.agents.list"),
        ("GET /genesis", "", "Cardano » Ledger", "cardano.ledger.get_genesis"),
        ("GET /hubs/{id}", "get_hubs_id_v2025.0", "hubs", "hubs.get"),
        ("PUT /x/chat", "putchat", "Settings", "settings.put_chat"),
        ("GET /pets", "", "", "pets.list"),
        ("POST /pets", "", "", "pets.create"),
        ("GET /pets/{id}", "", "", "pets.get"),
        ("PUT /pets/{id}", "", "", "pets.update"),
        ("DELETE /api/v2/pets/{id}", "", "", "pets.delete"),
        ("GET /pets/{id}/photos", "", "", "pets.list_photos"),
        ("POST /pets/{id}/photos", "", "", "pets.create_photo"),
        ("DELETE /pets/{id}/photos/{photo}", "", "", "pets.delete_photo"),
        ("POST /pets/{id}/feed", "", "", "pets.feed"),
        ("GET /pets/{id}/owner", "", "", "pets.get_owner"),
        ("GET /", "", "", "root.list"),
        ("GET /{id}", "", "", "root.get"),
        ("GET /días", "días", "Días", "dias.list"),
    ],
)
def test_an_operation_is_called_as_a_person_would(
    line: str, operation_id: str, tag: str, expected: str
) -> None:
    assert named(operation(line, operation_id, tag)) == [expected]


def test_a_prefix_that_all_tags_have_says_nothing() -> None:
    tags = ("VerifyV2Challenge", "VerifyV2Entity", "VerifyV2Factor")
    operations = [operation(f"POST /{tag}", f"Create{tag[8:]}", tag) for tag in tags]
    assert named(*operations) == ["challenge.create", "entity.create", "factor.create"]


def test_of_two_with_one_name_none_has_it() -> None:
    first = operation("GET /pets", "listPets", "pets")
    second = operation("GET /shops/{id}/pets", "pets_list", "pets")
    assert named(first, second) == ["pets.list_pets", "pets.pets_list"]


def test_a_thing_that_is_replaced_and_updated() -> None:
    put, patch = operation("PUT /pets/{id}"), operation("PATCH /pets/{id}")
    assert named(put, patch) == ["pets.replace", "pets.patch"]
    put, patch = operation("PUT /pets/{id}/toys/{toy}"), operation("PATCH /pets/{id}/toys/{toy}")
    assert named(put, patch) == ["pets.replace_toy", "pets.patch_toy"]


def test_the_order_of_the_document_says_nothing() -> None:
    operations = [
        operation(f"{method} /{thing}/{{id}}/{other}", "", "things")
        for method in ("GET", "POST", "PUT", "DELETE")
        for thing in ("users", "user", "groups")
        for other in ("pets", "pet", "sync")
    ]
    expected = dict(zip([one.pointer for one in operations], named(*operations), strict=True))
    assert len(set(expected.values())) == len(operations)
    for seed in range(20):
        random.Random(seed).shuffle(operations)
        assert named(*operations) == [expected[one.pointer] for one in operations]


def test_a_name_that_was_given_stays_when_another_would_have_it() -> None:
    first = operation("GET /pets", "listPets", "pets")
    second = operation("GET /all-pets", "pets_list", "pets")
    given = {"GET /pets": "pets.list"}
    assert named(second, first, given=given) == ["pets.pets_list", "pets.list"]


def test_an_operation_is_not_called_as_a_resource_below_its_own() -> None:
    operations = [
        operation("GET /pets/photos", "pets/photos", "pets"),
        operation("GET /pets/photos/{id}", "get", "pets.photos"),
    ]
    assert named(*operations)[0] != "pets.photos"
