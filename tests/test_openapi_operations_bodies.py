"""Bodies of requests: the media type that is sent, and the fields that forms can hold."""

from __future__ import annotations

from typing import Any

import pytest

from generator.openapi.drafts import BodyDraft, ObjectDraft
from tests.openapi_drafts import PET, TEXT, Read, read_operation, said

OK: Any = {"responses": {"204": {"description": "ok"}}}
BINARY = {"type": "string", "format": "binary"}


def with_body(content: Any, components: Any = None, **members: Any) -> Read:
    body = {"content": content, **members}
    operation = {**OK, "operationId": "pets/add", "requestBody": body}
    return read_operation(operation, http="post /pets", components=components or {})


def body_of(found: Read) -> BodyDraft:
    assert found.only.body is not None
    return found.only.body


@pytest.mark.parametrize(
    ("offered", "chosen", "warnings"),
    [
        (["application/json"], "application/json", 0),
        (["application/xml", "application/json; charset=utf-8"], "application/json", 0),
        (["application/json;version=2"], "application/json;version=2", 0),
        (["text/json"], "application/json", 0),
        (["application/*"], "application/json", 0),
        (["application/vnd.zoo+json"], "application/vnd.zoo+json", 0),
        (
            ["application/json-patch+json", "application/merge-patch+json"],
            "application/merge-patch+json",
            0,
        ),
        (["application/x-www-form-urlencoded", "application/json"], "application/json", 0),
        (["multipart/form-data", "application/json"], "application/json", 0),
        (["application/ld+json", "application/json"], "application/json", 0),
        (["application/octet-stream", "application/json"], "application/json", 1),
        (["application/x-www-form-urlencoded", "multipart/form-data"], "multipart/form-data", 0),
        (["text/plain"], "text/plain", 0),
        (["image/*"], "application/octet-stream", 1),
        (["application/xml"], "application/xml", 1),
        (["nonsense"], "", 2),
    ],
)
def test_one_media_type_is_sent(offered: list[str], chosen: str, warnings: int) -> None:
    found = with_body({one: {"schema": PET} for one in offered})
    body = found.only.body
    assert (body.media_type if body else "") == chosen
    assert len(found.codes) == warnings


def test_a_form_is_sent_where_files_stand_in_it() -> None:
    file = {"type": "string", "format": "binary"}
    schema = {"type": "object", "properties": {"photo": file}}
    offered = ("application/json", "multipart/form-data")
    assert body_of(with_body({one: {"schema": schema} for one in offered})).media_type == offered[1]


def test_what_is_no_json_and_no_form_is_text_or_bytes() -> None:
    kinds = ("text/plain", "application/pdf", "text/xml", "application/xml")
    types = [said(body_of(with_body({one: {"schema": TEXT}})).type) for one in kinds]
    assert types == ["string", "file", "string", "bytes"]


@pytest.mark.parametrize(
    ("schema", "members", "is_required"),
    [
        (PET, {}, True),
        (PET, {"required": False}, False),
        ({"type": "object", "properties": {"name": TEXT}}, {}, False),
        (PET, {"required": True}, True),
        (PET, {"required": "true"}, True),
        (TEXT, {}, False),
    ],
)
def test_a_body_is_required_where_that_is_meant(
    schema: Any, members: Any, is_required: bool
) -> None:
    found = with_body({"application/json": {"schema": schema}}, **members)
    assert body_of(found).required is is_required


def test_what_only_comes_back_is_not_sent() -> None:
    schema = {"type": "object", "properties": {"id": {**TEXT, "readOnly": True}, "name": TEXT}}
    found = with_body({"application/json": {"schema": schema}})
    assert said(body_of(found).type) == "{name: string}"


@pytest.mark.parametrize("is_component", [False, True])
def test_files_of_a_form(is_component: bool) -> None:
    schema = {
        "type": "object",
        "properties": {
            "one": BINARY,
            "many": {"type": "array", "items": BINARY},
            "maybe": {
                "anyOf": [{"type": "string", "contentMediaType": "image/png"}, {"type": "null"}]
            },
            "encoded": TEXT,
            "title": TEXT,
            "about": PET,
        },
    }
    components = {"schemas": {"Upload": schema}}
    given = {"$ref": "#/components/schemas/Upload"} if is_component else schema
    media = {"schema": given, "encoding": {"encoded": {"contentType": "image/png"}}}
    found = with_body({"multipart/form-data": media}, components)
    type_ = body_of(found).type
    assert isinstance(type_, ObjectDraft)
    types = [said(one.type) for one in type_.fields]
    assert types[:5] == ["file", "list[file]", "file", "file", "string"]
    assert not found.codes


def test_a_form_holds_no_list_of_objects() -> None:
    schema = {
        "type": "object",
        "properties": {
            "names": {"type": "array", "items": TEXT},
            "pets": {"type": "array", "items": PET},
        },
    }
    found = with_body({"application/x-www-form-urlencoded": {"schema": schema}})
    assert said(body_of(found).type) == "{names: list[string], pets: string}"
    assert found.codes == ["form-field"]


def test_a_form_of_several_kinds_has_the_fields_of_all() -> None:
    other = {
        "type": "object",
        "required": ["name", "age"],
        "properties": {"name": TEXT, "age": TEXT},
    }
    found = with_body({"application/x-www-form-urlencoded": {"schema": {"oneOf": [PET, other]}}})
    type_ = body_of(found).type
    assert isinstance(type_, ObjectDraft)
    assert [(one.wire, one.required) for one in type_.fields] == [("name", True), ("age", False)]


def test_a_form_without_fields_takes_any() -> None:
    assert said(body_of(with_body({"multipart/form-data": {}})).type) == "map[any]"


def test_a_component_with_an_inline_object_is_one_model() -> None:
    components = {"requestBodies": {"New": {"content": {"application/json": {"schema": PET}}}}}
    operation = {**OK, "requestBody": {"$ref": "#/components/requestBodies/New"}}
    found = read_operation(operation, http="post /pets", components=components)
    (model,) = found.draft.models.values()
    assert (said(body_of(found).type), model.hint) == ("schema", "New")
