"""Answers: one type for all successes, other media types beside it, and errors."""

from __future__ import annotations

from typing import Any

import pytest

from generator.ir import ModelType, StreamType
from generator.openapi.drafts import ResponseDraft
from tests.openapi_assembled import loaded
from tests.openapi_drafts import PET, TEXT, Read, read_operation, said

PETS = {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}
NAMED = {"$ref": "#/components/schemas/Pet"}
COMPONENTS = {"schemas": {"Pet": PET, "Other": {"type": "object", "properties": {"x": TEXT}}}}
OTHER = {"$ref": "#/components/schemas/Other"}


def with_responses(responses: Any, http: str = "get /pets", **members: Any) -> Read:
    return read_operation({"responses": responses, **members}, http=http, components=COMPONENTS)


def content(**schemas: Any) -> Any:
    return {"content": {name.replace("_", "/"): {"schema": one} for name, one in schemas.items()}}


def json(schema: Any) -> Any:
    return {"content": {"application/json": {"schema": schema}}}


def response(found: Read) -> ResponseDraft:
    assert found.only.response is not None
    return found.only.response


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("OK", ""),
        ("Successful response.", ""),
        ("200 - No content", ""),
        ("Pets of the request", "Pets of the request"),
        ("成功", "成功"),
        ("✓", "✓"),
    ],
)
def test_what_says_nothing_is_not_kept(written: str, kept: str) -> None:
    for answer in (json(NAMED), {}):
        found = with_responses({"200": {"description": written, **answer}})
        assert response(found).description == kept


@pytest.mark.parametrize(
    ("responses", "type_", "status"),
    [
        ({"200": json(NAMED)}, "Pet", "200"),
        ({"201": json(NAMED)}, "Pet", "201"),
        ({"2XX": json(NAMED)}, "Pet", ""),
        ({"default": json(NAMED)}, "Pet", ""),
        ({"200": json(NAMED), "202": json(NAMED)}, "Pet", "200"),
        ({"200": json(NAMED), "202": json(OTHER)}, "Pet | Other", "200"),
        ({"200": json(NAMED), "204": {}}, "Pet?", "200"),
        ({"204": json(NAMED)}, "none", "204"),
        ({"200": {}}, "none", "200"),
        ({"200": {"content": {}}}, "none", "200"),
        ({"200": {"content": {"application/json": {}}}}, "any", "200"),
        ({"200": {"content": {"application/json": None}}}, "any", "200"),
        ({"200": json({"type": "string", "format": "binary"})}, "bytes", "200"),
        ({"200": content(text_plain=TEXT)}, "string", "200"),
        ({"200": content(text_xml=NAMED)}, "bytes", "200"),
        ({"200": {"content": {"*/*": {"schema": NAMED}}}}, "Pet", "200"),
        ({"200": {"content": {"image/*": {}}}}, "bytes", "200"),
    ],
)
def test_types(responses: Any, type_: str, status: str) -> None:
    found = response(with_responses(responses))
    assert (said(found.type), found.status) == (type_, status)


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("application/json", ""),
        ("application/json; charset=utf-8", ""),
        ("application/vnd.api+json", "application/vnd.api+json"),
        ("application/json;version=2", "application/json;version=2"),
        ("text/csv", "text/csv"),
        ("application/pdf", "application/pdf"),
        ("*/*", ""),
    ],
)
def test_what_is_asked_for(written: str, asked: str) -> None:
    found = response(with_responses({"200": {"content": {written: {"schema": TEXT}}}}))
    assert found.media_type == asked


def test_other_media_types_are_cases_but_not_other_notations() -> None:
    media = {
        "application/xml": {"schema": NAMED},
        "text/plain": {"schema": NAMED},
        "text/csv": {},
        "application/json": {"schema": NAMED},
        "application/pdf": {"schema": {"type": "string", "format": "binary"}},
        "application/vnd.other+json": {"schema": OTHER},
        "application/vnd.same+json": {"schema": NAMED},
    }
    found = response(with_responses({"200": {"content": media}}))
    cases = {kind: said(type_) for kind, type_ in found.cases}
    expected = {
        "text/csv": "string",
        "application/pdf": "bytes",
        "application/vnd.other+json": "Other",
    }
    assert cases == expected


@pytest.mark.parametrize(
    ("media", "type_"),
    [
        ({"schema": NAMED}, "Pet"),
        ({"itemSchema": NAMED}, "Pet"),
        ({"schema": PETS}, "Pet"),
        ({"schema": {"type": "object", "properties": {"data": NAMED, "event": TEXT}}}, "Pet"),
        ({"itemSchema": {"properties": {"data": {**TEXT, "contentSchema": NAMED}}}}, "Pet"),
        (
            {
                "schema": {
                    "oneOf": [
                        {"type": "object", "properties": {"data": NAMED, "event": {"const": "a"}}},
                        {"type": "object", "properties": {"data": OTHER, "event": {"const": "b"}}},
                    ]
                }
            },
            "Pet | Other",
        ),
        ({"schema": TEXT}, "string"),
        ({}, "string"),
    ],
)
def test_streams_of_events_have_the_type_of_their_data(media: Any, type_: str) -> None:
    found = response(with_responses({"200": {"content": {"text/event-stream": media}}}))
    assert (said(found.type), found.media_type) == (type_, "text/event-stream")


def test_lines_of_json() -> None:
    for written, asked in (
        ("application/ndjson", "application/x-ndjson"),
        ("application/geo+json-seq", "application/geo+json-seq"),
    ):
        found = response(with_responses({"200": {"content": {written: {"schema": PETS}}}}))
        assert (said(found.type), found.media_type) == ("Pet", asked)


def test_the_end_of_a_stream_is_read_where_it_is_told() -> None:
    events = {"description": "Ends with `data: [DONE]`.", "content": {"text/event-stream": {}}}
    assert response(with_responses({"200": events})).end == "[DONE]"


@pytest.mark.parametrize(
    "order", [("application/json", "text/event-stream"), ("text/event-stream",)]
)
def test_a_stream_that_can_be_asked_for_keeps_its_end(order: tuple[str, ...]) -> None:
    """Of chats, JSON and events are answers of one operation: `Accept` tells which."""
    chat = {"type": "object", "properties": {"text": TEXT}}
    content = {kind: {"schema": chat} for kind in (*order, "text/csv")}
    answer = {"description": "Until `data: [DONE]`.", "content": content}
    source = {
        "openapi": "3.1.0",
        "info": {"title": "Zoo", "version": "1"},
        "paths": {"/chats": {"post": {"responses": {"200": answer}}}},
    }
    api, report = loaded(source)
    assert api.imported is not None and not api.imported.skipped and not report.diagnostics
    (operation,) = api.api.resources[0].operations
    assert operation.selector is not None
    cases = {one.value: one.type for one in operation.selector.response_cases}
    events = cases["text/event-stream"] or operation.response
    assert isinstance(events, StreamType) and events.end == "[DONE]"
    assert isinstance(events.item, ModelType)


def test_errors_by_status_and_range() -> None:
    responses = {
        "200": json(NAMED),
        "304": {},
        "404": json(OTHER),
        "4xx": {"description": "Yours.", "content": {"text/plain": {}}},
        "default": {},
        "x-note": 1,
        "teapot": {},
    }
    found = with_responses(responses)
    errors = {one.status: (said(one.type), one.description) for one in found.only.errors}
    assert errors == {"404": ("Other", ""), "4XX": ("string", "Yours."), "default": ("none", "")}
    assert found.codes == ["bad-status"]


def test_downloads_behind_a_redirect() -> None:
    found = with_responses({"302": {"description": "Off."}})
    assert found.only.follow_redirects is True
    assert said(response(found).type) == "bytes"


def test_a_redirect_of_a_post_is_not_followed() -> None:
    found = with_responses({"302": {}}, http="post /pets")
    assert (found.only.response, found.only.follow_redirects) == (None, None)
    assert found.codes == ["no-success"]


def test_headers() -> None:
    headers = {
        "X-Total": {"schema": {"type": "integer"}, "description": "All."},
        "X-Pet": {"schema": NAMED},
        "Content-Type": {"schema": TEXT},
    }
    found = response(with_responses({"200": {**json(NAMED), "headers": headers}}))
    told = [(one.wire, said(one.type), one.facts.description) for one in found.headers]
    assert told == [("X-Total", "integer", "All."), ("X-Pet", "string", "")]


def test_head_gives_nothing() -> None:
    assert said(response(with_responses({"200": json(NAMED)}, http="head /pets")).type) == "none"
