"""Paths, methods and what is said of an operation as a whole."""

from __future__ import annotations

from typing import Any

import pytest

from generator.openapi.drafts import ConstDraft, ObjectDraft
from tests.openapi_assembled import loaded
from tests.openapi_drafts import PET, TEXT, document, read, read_operation, ref

OK: Any = {"responses": {"200": {"description": "ok"}}}


def test_an_operation_keeps_where_it_stands_and_what_is_said_of_it() -> None:
    operation = {
        **OK,
        "operationId": "pets/list",
        "tags": ["pets", "all"],
        "summary": "List\n pets",
        "description": "All of **them**.\r\n",
        "deprecated": True,
    }
    one = read_operation(operation).only
    assert (one.method, one.path, one.pointer) == ("GET", "/pets", "#/paths/~1pets/get")
    assert (one.operation_id, one.tags) == ("pets/list", ("pets", "all"))
    assert (one.summary, one.description, one.deprecated) == ("List pets", "All of **them**.", True)


def test_a_description_that_repeats_the_summary_is_left_out() -> None:
    one = read_operation({**OK, "summary": "List pets", "description": "List pets."}).only
    assert (one.summary, one.description) == ("List pets", "")


def test_a_long_summary_is_a_description() -> None:
    one = read_operation({**OK, "summary": "long " * 30, "description": "More."}).only
    assert one.summary == ""
    assert one.description.startswith("long long") and one.description.endswith("\n\nMore.")


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("pets", "/pets"),
        ("/pets/", "/pets/"),
        ("/a//b", "/a//b"),
        ("/compare/{base}...{head}", "/compare/{base}...{head}"),
        ("/pets/:id/<x>", "/pets/:id/%3Cx%3E"),
        ("/größe", "/gr%C3%B6%C3%9Fe"),
        ("/pets#all", "/pets"),
        ("/{+file}", "/{file}"),
        ("/{id:[0-9]+}", "/{id}"),
        ("/{ ID }", "/{id}"),
        ("/%2E%3b", "/.;"),
    ],
)
def test_paths(written: str, path: str) -> None:
    declared = [
        {"name": name, "in": "path", "schema": TEXT} for name in ("base", "head", "file", "id")
    ]
    found = read(document({written: {"parameters": declared, "get": OK}}))
    assert found.only.path == path


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("/a/../b", "a segment `..`"),
        ("/a/{id", "no pairs"),
        ("/a/{}", "no pairs"),
        ("/a%2Fb", "escaped slash"),
        ("https://acme.example/pets", "is a URL"),
    ],
)
def test_paths_of_which_no_request_can_be_made(written: str, reason: str) -> None:
    found = read(document({written: {"get": {**OK, "operationId": "x"}}}))
    (skipped,) = found.draft.skipped
    assert not found.draft.operations
    assert reason in skipped.reason or "without a name" in skipped.reason
    assert (skipped.method, skipped.operation_id) == ("GET", "x")


def test_a_query_in_a_path_is_always_sent() -> None:
    item = {
        "get": {**OK, "parameters": [{"name": "q", "in": "path", "schema": {"type": "integer"}}]}
    }
    one = read(document({"/do?action=list&query={q}": item})).only
    assert one.path == "/do"
    constant, query = one.parameters
    assert (constant.place, constant.wire, constant.type) == ("query", "action", ConstDraft("list"))
    assert (query.place, query.wire, query.required) == ("query", "query", True)


def test_a_fragment_gives_a_declared_parameter_its_value() -> None:
    def item(action: str) -> Any:
        header = {
            "name": "X-Target",
            "in": "header",
            "schema": {"type": "string", "enum": [action]},
        }
        return {"post": {**OK, "parameters": [header]}}

    found = read(document({f"/#X-Target={one}": item(one) for one in ("Add", "Take")}))
    assert [one.path for one in found.draft.operations] == ["/", "/"]
    types = [one.parameters[0].type for one in found.draft.operations]
    assert types == [ConstDraft("Add"), ConstDraft("Take")]


def test_what_no_server_can_tell_apart_is_generated_once_whatever_the_order() -> None:
    items = {"/pets/{name}": {"get": OK}, "/pets/{id}": {"get": OK}}
    for paths in (items, dict(reversed(items.items()))):
        found = read(document(paths))
        assert found.only.path == "/pets/{id}"
        (skipped,) = found.draft.skipped
        assert skipped.pointer == "#/paths/~1pets~1{name}/get"
        assert "#/paths/~1pets~1{id}/get" in skipped.reason


def test_methods() -> None:
    item = {"trace": OK, "query": OK, "additionalOperations": {"LINK": OK, "QUERY": OK}}
    found = read(document({"/pets": item}, openapi="3.2.0"))
    assert found.only.method == "QUERY"
    assert [one.method for one in found.draft.skipped] == ["TRACE", "LINK"]


def test_a_path_item_by_reference_keeps_the_place_of_its_path() -> None:
    components = {"pathItems": {"Pets": {"get": OK}}}
    paths = {"/pets": {"$ref": "#/components/pathItems/Pets"}}
    assert read(document(paths, components=components)).only.pointer == "#/paths/~1pets/get"


@pytest.mark.parametrize("broken", [None, 1, "x", [], [None], {"a": None}, {"/a": None}])
def test_broken_paths_are_no_traceback(broken: Any) -> None:
    read(document(broken))


@pytest.mark.parametrize(
    "broken", [None, 1, "x", [], {}, {"x": 1}, [None], [1, "x", {}], {"get": 3}]
)
@pytest.mark.parametrize(
    "key",
    [
        "parameters",
        "requestBody",
        "responses",
        "security",
        "servers",
        "tags",
        "callbacks",
        "summary",
    ],
)
def test_broken_members_are_no_traceback(key: str, broken: Any) -> None:
    found = read_operation({**OK, key: broken}, http="post /pets/{id}")
    assert len(found.draft.operations) == 1


def test_get_has_no_body_for_fetch_sends_none() -> None:
    body = {"content": {"application/json": {"schema": TEXT}}}
    found = read_operation({**OK, "requestBody": body})
    assert found.only.body is None
    assert found.codes == ["unsent-body"]
    pet = {"content": {"application/json": {"schema": PET}}}
    assert read_operation({**OK, "requestBody": pet}).only.body is None
    found = read_operation({**OK, "requestBody": {**body, "required": True}})
    assert "`fetch` sends none" in found.draft.skipped[0].reason


def test_extensions_name_operations_and_their_place() -> None:
    names = {"x-fern-sdk-group-name": ["zoo", "pets"], "x-fern-sdk-method-name": "all"}
    one = read_operation({**OK, **names, "x-idempotent": True}).only
    assert (one.resource, one.name, one.idempotent) == ("zoo.pets", "all", True)


def test_pagination_of_other_generators() -> None:
    page = {
        "type": "object",
        "properties": {"items": {"type": "array", "items": TEXT}, "next": TEXT},
    }
    operation = {
        "parameters": [{"name": "after", "in": "query", "schema": TEXT}],
        "responses": {"200": {"content": {"application/json": {"schema": page}}}},
        "x-speakeasy-pagination": {
            "type": "cursor",
            "inputs": [{"name": "after", "in": "parameters", "type": "cursor"}],
            "outputs": {"nextCursor": "$.next"},
        },
    }
    found = read_operation(operation).only.pagination
    assert found is not None
    assert (found.items, found.kind) == ("items", "cursor")
    assert found.keys == (("parameter", "after"), ("field", "next"))


def test_pagination_that_cannot_be_said_is_told() -> None:
    said = {
        "cursor": "$request.after",
        "next_cursor": "$response.page.next",
        "results": "$response.a",
    }
    found = read_operation({**OK, "x-fern-pagination": said})
    assert found.only.pagination is None
    assert found.codes == ["bad-pagination"]


def test_pages_may_hold_objects_with_examples() -> None:
    tags = {"type": "array", "items": TEXT, "example": ["new"]}
    page = {
        "type": "object",
        "properties": {
            "items": {"type": "array", "items": TEXT},
            "next": TEXT,
            "meta": {"type": "object", "properties": {"tags": tags}},
        },
    }
    said = {"cursor": {"parameter": "after", "field": "next"}, "items": "items"}
    operation = {
        "parameters": [{"name": "after", "in": "query", "schema": TEXT}],
        "responses": {"200": {"content": {"application/json": {"schema": ref("Names")}}}},
        "x-sdkpress-pagination": said,
    }
    paths = {"/pets": {"get": operation}, "/dogs": {"get": operation}}
    api, _ = loaded(document(paths, components={"schemas": {"Names": page}}))
    assert [one.name for one in api.api.envelopes] == ["cursor_page"]


def test_texts_are_the_same_wherever_they_stand() -> None:
    """Without what no spec holds; what is deprecated may say so by an extension alone."""
    said = {"description": "\ufeffOld.\u0085\r\n", "x-deprecation-message": "Use `tag`."}
    parameter = {"name": "kind", "in": "query", **said, "schema": TEXT}
    fields = {"type": "object", "properties": {"kind": {**TEXT, **said}}}
    content = {"application/json": {"schema": fields}}
    operation = {**said, "parameters": [parameter], "requestBody": {"content": content}}
    one = read_operation({**OK, **operation}, http="post /pets").only
    assert one.body is not None and isinstance(one.body.type, ObjectDraft)
    facts = [one.parameters[0].facts, one.body.type.fields[0].facts]
    found = {(each.description, each.deprecated) for each in (one, *facts)}
    assert found == {("Old.", "Use `tag`.")}
