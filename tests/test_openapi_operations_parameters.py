"""Parameters of documents: places, styles, and what is no argument."""

from __future__ import annotations

from typing import Any

import pytest

from generator.openapi.drafts import ConstDraft, EnumDraft, ParameterDraft, PrimitiveDraft
from tests.openapi_drafts import TEXT, Read, document, read, read_operation, said

OK: Any = {"responses": {"200": {"description": "ok"}}}
LIST = {"type": "array", "items": TEXT}
OBJECT = {"type": "object", "properties": {"a": TEXT, "b": {"type": "integer"}}}
NESTED = {"type": "object", "properties": {"a": OBJECT}}


def with_parameters(*parameters: Any, http: str = "get /pets/{id}", **members: Any) -> Read:
    given = [{"name": "id", "in": "path", "required": True, "schema": TEXT}, *parameters]
    return read_operation({**OK, "parameters": given}, http=http, **members)


def last(found: Read) -> ParameterDraft:
    return found.only.parameters[-1]


@pytest.mark.parametrize(
    ("place", "schema", "style", "explode", "word"),
    [
        ("query", TEXT, None, None, None),
        ("query", LIST, None, None, None),
        ("query", LIST, "form", False, "comma"),
        ("query", LIST, "spaceDelimited", None, "space"),
        ("query", LIST, "pipeDelimited", False, "pipe"),
        ("query", LIST, "pipeDelimited", True, None),
        ("query", LIST, "deepObject", True, "brackets"),
        ("query", OBJECT, None, None, "spread"),
        ("query", OBJECT, "form", False, "comma"),
        ("query", OBJECT, "deepObject", True, "deep_object"),
        ("query", NESTED, "deepObject", True, "deep_object"),
        ("query", {"type": "object"}, None, None, "spread"),
        ("query", {"type": "array", "items": OBJECT}, None, None, "json"),
        ("header", LIST, None, None, None),
        ("header", OBJECT, None, None, None),
        ("header", OBJECT, "simple", True, "pairs"),
        ("cookie", LIST, None, None, None),
        ("path", LIST, None, None, None),
        ("path", OBJECT, "simple", True, "pairs"),
        ("path", LIST, "label", None, "label"),
        ("path", LIST, "label", True, "label_exploded"),
        ("path", TEXT, "matrix", None, "matrix"),
        ("path", OBJECT, "matrix", True, "matrix_exploded"),
        ("query", TEXT, "simple", None, None),
    ],
)
def test_styles(
    place: str, schema: Any, style: str | None, explode: bool | None, word: str | None
) -> None:
    one = {"name": "id" if place == "path" else "a", "in": place, "schema": schema}
    one |= {} if style is None else {"style": style}
    one |= {} if explode is None else {"explode": explode}
    found = read_operation({**OK, "parameters": [one]}, http="get /pets/{id}")
    drafts = {draft.wire: draft for draft in found.only.parameters}
    assert drafts[one["name"]].style == word


def test_what_no_style_says_is_json_and_told() -> None:
    found = with_parameters(
        {"name": "a", "in": "query", "schema": {"type": "array", "items": OBJECT}}
    )
    assert found.codes == ["parameter-style"]
    assert "a list of objects or lists" in found.messages


def test_content_is_json() -> None:
    one = {"name": "a", "in": "query", "content": {"application/json": {"schema": OBJECT}}}
    assert last(with_parameters(one)).style == "json"


def whole_query(schema: Any, media_type: str = "application/x-www-form-urlencoded") -> Any:
    return {"name": "q", "in": "querystring", "content": {media_type: {"schema": schema}}}


def test_a_whole_query_is_its_fields() -> None:
    found = with_parameters(whole_query(OBJECT))
    one = last(found)
    assert (one.place, one.style, said(one.type)) == ("query", "spread", "{a: string, b: integer}")
    assert found.codes == []
    text = with_parameters(whole_query(TEXT))
    assert (last(text).style, said(last(text).type)) == ("spread", "map[string]")
    assert text.codes == ["parameter-content"]
    json = with_parameters(whole_query(OBJECT, "application/json"))
    assert (last(json).wire, json.codes) == ("id", ["bad-parameter"])


def test_an_operation_overrides_its_path() -> None:
    shared = [
        {"name": "a", "in": "query", "schema": TEXT},
        {"name": "b", "in": "query", "schema": TEXT},
    ]
    own = [{"name": "b", "in": "query", "required": True, "schema": {"type": "integer"}}]
    found = read(document({"/p": {"parameters": shared, "get": {**OK, "parameters": own}}}))
    a, b = found.only.parameters
    assert (a.wire, b.wire, said(b.type), b.required) == ("a", "b", "integer", True)


def test_components_are_known_by_their_key() -> None:
    components = {"parameters": {"Limit": {"name": "limit", "in": "query", "schema": TEXT}}}
    one = last(with_parameters({"$ref": "#/components/parameters/Limit"}, components=components))
    assert (one.key, one.is_component) == ("openapi.json#/components/parameters/Limit", True)


def test_path_parameters_and_paths_that_differ() -> None:
    found = read_operation(
        {**OK, "parameters": [{"name": "other", "in": "path", "schema": TEXT}]}, http="get /p/{id}"
    )
    (one,) = found.only.parameters
    assert (one.wire, one.place, one.required, said(one.type)) == ("id", "path", True, "string")
    assert sorted(found.codes) == ["bad-parameter", "undeclared-path-parameter"]


@pytest.mark.parametrize("name", ["Accept", "content-type", "Authorization"])
def test_headers_that_openapi_ignores(name: str) -> None:
    components = {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}}
    one = {"name": name, "in": "header", "schema": TEXT}
    found = with_parameters(one, components=components, security=[{"token": []}])
    assert [one.wire for one in found.only.parameters] == ["id"]
    assert not found.codes


@pytest.mark.parametrize(
    "one",
    [
        {"name": "User-Agent", "in": "header", "schema": TEXT},
        {"name": "a b", "in": "cookie", "schema": TEXT},
        {"name": "body", "in": "body", "schema": TEXT},
        {"in": "query", "schema": TEXT},
        {"name": "id", "in": "path", "schema": TEXT},
        7,
    ],
)
def test_what_is_left_out_is_told(one: Any) -> None:
    found = with_parameters(one)
    assert [one.wire for one in found.only.parameters] == ["id"]
    assert len(found.codes) == 1


def test_the_key_of_a_scheme_is_no_parameter() -> None:
    scheme = {"type": "apiKey", "in": "header", "name": "X-Key"}
    components = {"securitySchemes": {"key": scheme}}
    one = {"name": "x-key", "in": "header", "schema": TEXT}
    found = with_parameters(one, components=components, security=[{"key": []}])
    assert [one.wire for one in found.only.parameters] == ["id"]
    assert found.codes == ["repeated-credential"]


def test_only_const_is_a_constant() -> None:
    const = {"name": "a", "in": "query", "required": True, "schema": {"const": "x"}}
    enum = {"name": "b", "in": "query", "required": True, "schema": {"enum": ["x"]}}
    _, first, second = with_parameters(const, enum).only.parameters
    assert first.type == ConstDraft("x")
    assert second.type == EnumDraft("string", (("x", ""),))


@pytest.mark.parametrize(("http", "is_key"), [("post /p/{id}", True), ("get /p/{id}", False)])
def test_idempotency_keys(http: str, is_key: bool) -> None:
    one = {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}}
    assert last(with_parameters(one, http=http)).idempotency_key is is_key


def test_null_cannot_be_sent_outside_of_json() -> None:
    one = {"name": "a", "in": "query", "schema": {"type": ["string", "null"], "format": "byte"}}
    assert last(with_parameters(one)).type == PrimitiveDraft("string")


def test_examples_stand_beside_the_schema_too() -> None:
    one = {"name": "a", "in": "query", "schema": TEXT, "examples": {"x": {"value": "Leo"}}}
    assert last(with_parameters(one)).facts.example == "Leo"
    one = {"name": "a", "in": "query", "schema": {"type": "integer"}, "example": "Leo"}
    assert not last(with_parameters(one)).facts.has_example
