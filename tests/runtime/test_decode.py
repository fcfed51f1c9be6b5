"""Replies: typed where they keep to their description, kept and told where they do not."""

from __future__ import annotations

import datetime
import json
from typing import Annotated, Any, Literal

import pytest
from truto_python_sdk._runtime.decode import Mismatch
from truto_python_sdk._runtime.errors import DecodeError
from truto_python_sdk._runtime.models import (
    Model,
    OpenModel,
    extra_fields,
    field,
    raw_data,
)
from truto_python_sdk._runtime.operation import Operation
from truto_python_sdk._runtime.unions import Discriminator

from tests.support.server import Answer, answer, serve, wire

from .callers import TOKEN, Caller


class Author(Model, kw_only=True):
    id: str
    name: str | None = None


class Cat(Model, kw_only=True):
    kind: Literal["cat"]
    lives: int | None = None


class Dog(Model, kw_only=True):
    kind: Literal["dog"]
    tags: list[str] | None = None


class Square(Model, kw_only=True):
    side: int


class Circle(Model, kw_only=True):
    radius: int
    centre: str | None = None


class Kept(OpenModel, kw_only=True):
    id: str | None = None


class Message(Model, kw_only=True):
    id: str
    kind: Literal["a", "b"] | str | None = None
    state: Literal["on", "off"] | None = None
    count: int | None = None
    share: float | None = None
    at: datetime.datetime | None = None
    is_new: bool = False
    status_code: int | None = field(name="statusCode", default=None)
    author: Author | None = None
    authors: list[Author] | None = None
    by_name: dict[str, Author] | None = None
    data: dict[str, Any] | None = None
    parent: Message | None = None


class Owner(Model, kw_only=True):
    id: str
    pet: Annotated[Cat | Dog, Discriminator("kind", {"cat": Cat, "dog": Dog})] | None = None
    animal: Cat | Dog | None = None
    shape: Square | Circle | str | None = None
    pets: list[Cat | Dog] | None = None


def get(hint: Any) -> Operation[Any]:
    return Operation("GET /x", response=hint, name="get")


def read(caller: Caller, hint: Any, data: Any, **given: Any) -> Any:
    with serve(data if isinstance(data, Answer) else answer(data)) as server:
        return caller.call(server.url, get(hint), **given)


def test_a_reply_as_described_is_typed(caller: Caller) -> None:
    told: list[Mismatch] = []
    data = {
        "id": "1",
        "kind": "new kind",
        "share": 1,
        "at": "2024-09-01 10:00:00",
        "statusCode": 4,
        "author": {"id": "u", "extra": 1},
        "parent": {"id": "0"},
        "unknown": [1],
    }
    message = read(caller, Message, data, on_mismatch=told.append)
    assert message == Message(
        id="1",
        kind="new kind",
        share=1.0,
        at=datetime.datetime(2024, 9, 1, 10),
        status_code=4,
        author=Author(id="u"),
        parent=Message(id="0"),
    )
    assert raw_data(message) == data
    assert extra_fields(message) == {"unknown": [1]}
    assert told == []


def author(id: Any) -> Author:
    return Author(id=id)


ODD: list[tuple[dict[str, Any], str, object, str, str]] = [
    ({"id": 5}, "id", 5, "$.id", "number"),
    ({"id": None}, "id", None, "$.id", "null"),
    ({}, "id", None, "$.id", "nothing"),
    ({"id": "1", "kind": 3}, "kind", 3, "$.kind", "number"),
    ({"id": "1", "state": "asleep"}, "state", "asleep", "$.state", "string"),
    ({"id": "1", "count": "7"}, "count", "7", "$.count", "string"),
    ({"id": "1", "count": 1.5}, "count", 1.5, "$.count", "number"),
    ({"id": "1", "is_new": None}, "is_new", None, "$.is_new", "null"),
    ({"id": "1", "statusCode": []}, "status_code", [], "$.statusCode", "array"),
    ({"id": "1", "at": "2016-12-31T23:59:60Z"}, "at", "2016-12-31T23:59:60Z", "$.at", "string"),
    ({"id": "1", "author": "Ada"}, "author", "Ada", "$.author", "string"),
    ({"id": "1", "author": {"id": 4}}, "author", author(4), "$.author.id", "number"),
    (
        {"id": "1", "authors": [{"id": "a"}, 3]},
        "authors",
        [Author(id="a"), 3],
        "$.authors[1]",
        "number",
    ),
    (
        {"id": "1", "by_name": {"x@y": {"id": 1}}},
        "by_name",
        {"x@y": author(1)},
        "$.by_name[...].id",
        "number",
    ),
    ({"id": "1", "data": []}, "data", [], "$.data", "array"),
    (
        {"id": "1", "parent": {"id": "0", "parent": {"id": 0}}},
        "id",
        "1",
        "$.parent.parent.id",
        "number",
    ),
]


@pytest.mark.parametrize(("data", "name", "kept", "path", "got"), ODD)
def test_what_does_not_fit_is_kept_and_told(
    caller: Caller, data: dict[str, Any], name: str, kept: object, path: str, got: str
) -> None:
    told: list[Mismatch] = []
    message = read(caller, Message, data, on_mismatch=told.append)
    assert getattr(message, name) == kept
    assert type(getattr(message, name)) is type(kept)
    assert [(one.operation, one.path, one.got) for one in told] == [("GET /x", path, got)]
    assert raw_data(message) == data
    with pytest.raises(DecodeError, match="expected") as caught:
        read(caller, Message, data, strict=True)
    assert caught.value.path == path


def test_the_rest_of_an_odd_object_is_typed(caller: Caller) -> None:
    message = read(caller, Message, {"id": 5, "at": "2026-01-01T00:00:00Z", "author": {"id": "u"}})
    assert message.at == datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    assert message.author == Author(id="u")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"pet": {"kind": "dog", "tags": ["a"]}}, {"pet": Dog(kind="dog", tags=["a"])}),
        ({"pet": {"kind": "cat"}}, {"pet": Cat(kind="cat")}),
        ({"animal": {"kind": "cat", "lives": 9}}, {"animal": Cat(kind="cat", lives=9)}),
        ({"shape": {"radius": 1}}, {"shape": Circle(radius=1)}),
        ({"shape": {"side": 1, "new": 2}}, {"shape": Square(side=1)}),
        ({"shape": "dot"}, {"shape": "dot"}),
        (
            {"pets": [{"kind": "dog"}, {"kind": "cat"}]},
            {"pets": [Dog(kind="dog"), Cat(kind="cat")]},
        ),
        ({"pet": None}, {}),
    ],
)
def test_a_union_takes_the_member_that_fits(
    caller: Caller, data: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert read(caller, Owner, {"id": "1", **data}, strict=True) == Owner(id="1", **expected)


@pytest.mark.parametrize(
    ("data", "name", "path"),
    [
        ({"pet": {"kind": "bird", "wings": 2}}, "pet", "$.pet.kind"),
        ({"pet": {"wings": 2}}, "pet", "$.pet.kind"),
        ({"pet": {"kind": ["dog"]}}, "pet", "$.pet.kind"),
        ({"animal": {"kind": "bird"}}, "animal", "$.animal"),
        ({"shape": {}}, "shape", "$.shape"),
        ({"shape": 3}, "shape", "$.shape"),
        ({"pet": "dog"}, "pet", "$.pet"),
    ],
)
def test_an_unknown_member_is_kept_as_plain_data(
    caller: Caller, data: dict[str, Any], name: str, path: str
) -> None:
    told: list[Mismatch] = []
    owner = read(caller, Owner, {"id": "1", **data}, on_mismatch=told.append)
    assert getattr(owner, name) == data[name]
    assert [one.path for one in told] == [path]
    with pytest.raises(DecodeError) as caught:
        read(caller, Owner, {"id": "1", **data}, strict=True)
    assert caught.value.path == path


def test_what_no_member_fits_is_kept_at_the_top_too(caller: Caller) -> None:
    pet = Annotated[Cat | Dog, Discriminator("kind", {"cat": Cat, "dog": Dog})]
    assert read(caller, pet, {"kind": "bird"}) == {"kind": "bird"}
    assert read(caller, Cat | Dog, {"kind": "bird"}) == {"kind": "bird"}


def test_unknown_fields_are_kept_where_the_class_says_so(caller: Caller) -> None:
    kept = read(caller, dict[str, Kept], {"a": {"id": "1", "new": {"x": [1]}}})["a"]
    assert kept.id == "1"
    assert extra_fields(kept) == {"new": {"x": [1]}}


@pytest.mark.parametrize("hint", [Message, Owner, Kept, list[Message], dict[str, str], str])
@pytest.mark.parametrize("data", [None, True, 3])
def test_a_wrong_shape_at_the_top_is_an_error(caller: Caller, hint: Any, data: Any) -> None:
    with pytest.raises(DecodeError, match="expected") as caught:
        read(caller, hint, data)
    assert caught.value.path == "$"


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b'{"id": "1"', "application/json"),
        (b'\xef\xbb\xbf{"id": "1"}', "application/json"),
        ('{"id": "1"}'.encode("utf-16"), "application/json"),
        (b'{"id": "\xff"}', "application/json"),
        (b'{"id": "\\ud800"', "application/json"),
        (b'{"id": "\\ud800", "share": NaN}', "application/json"),
        (b'{"id": "\\ud800", "share": -Infinity}', "application/json"),
        (b'{"id": "\\ud800\xff"}', "application/json"),
        (b"1" * 5000, "application/json"),
        (b"<html>Sign in</html>", "text/html; charset=utf-8"),
        (b'{"id": "1"}', "text/html"),
        (b"<html>", None),
        (b"[" * 100_000, "application/json"),
    ],
)
def test_what_is_not_json_is_an_error(
    caller: Caller, body: bytes, content_type: str | None
) -> None:
    for hint in (Message, Owner, Any):
        with pytest.raises(DecodeError, match="not JSON") as caught:
            read(caller, hint, answer(body=body, content_type=content_type))
        assert caught.value.status_code == 200
        assert caught.value.content_type == (content_type or "")
        assert (content_type or "not given") in str(caught.value)


@pytest.mark.parametrize(
    "content_type",
    ["application/json", "Application/JSON; charset=utf-8", "application/problem+json", None],
)
def test_what_may_be_json_is_read(caller: Caller, content_type: str | None) -> None:
    assert read(caller, Message, answer({"id": "1"}, content_type=content_type)) == Message(id="1")


def test_an_excerpt_is_short_and_without_the_token(caller: Caller) -> None:
    body = (TOKEN + "x" * 50_000).encode()
    with pytest.raises(DecodeError) as caught:
        read(caller, Message, answer(body=body, content_type="text/plain"))
    assert 0 < len(caught.value.excerpt.encode()) <= 2048
    assert TOKEN not in caught.value.excerpt


@pytest.mark.parametrize("hint", [Message, Any, None, list[Message]])
def test_no_content_is_none(caller: Caller, hint: Any) -> None:
    assert read(caller, hint, answer(status=204)) is None
    assert read(caller, None, answer(body=b"anything", content_type="text/plain")) is None


UNION = Cat | Dog
TAGGED = Annotated[Cat | Dog, Discriminator("kind", {"cat": Cat, "dog": Dog})]


@pytest.mark.parametrize("union", [UNION, TAGGED])
@pytest.mark.parametrize("value", ["bird", 5, 1.5, True, ["cat"], None])
def test_what_is_no_object_is_kept_where_a_union_of_models_is_promised(
    caller: Caller, union: Any, value: object
) -> None:
    if type(value) is bool:
        got = "boolean"
    else:
        got = {str: "string", list: "array", type(None): "null"}.get(type(value), "number")
    for hint, data, path in (
        (list[union], [{"kind": "cat"}, value], "$[1]"),
        (dict[str, union], {"a": value}, "$[...]"),
        (dict[str, list[union]], {"a": [value]}, "$[...][0]"),
        (list[dict[str, union] | str], [{"a": value}], "$[0][...]"),
    ):
        told: list[Mismatch] = []
        kept = read(caller, hint, data, on_mismatch=told.append)
        assert kept == ([Cat(kind="cat"), value] if path == "$[1]" else data)
        assert [(one.path, one.expected, one.got) for one in told] == [(path, "object", got)]
        with pytest.raises(DecodeError, match="expected object") as caught:
            read(caller, hint, data, strict=True)
        assert caught.value.path == path


def test_what_is_no_object_is_kept_in_a_field_that_holds_a_union(caller: Caller) -> None:
    told: list[Mismatch] = []
    data = {"id": "1", "pet": 1, "animal": "x", "shape": 2, "pets": [3, {"kind": "cat"}]}
    owner = read(caller, Owner, data, on_mismatch=told.append)
    assert (owner.pet, owner.animal, owner.shape) == (1, "x", 2)
    assert owner.pets == [3, Cat(kind="cat")]
    assert [one.path for one in told] == ["$.pet", "$.animal", "$.shape", "$.pets[0]"]
    with pytest.raises(DecodeError) as caught:
        read(caller, UNION, 5)
    assert caught.value.path == "$"


@pytest.mark.parametrize(
    "body",
    [
        rb'{"id": "ab\ud83d", "author": {"id": "u"}}',
        rb'{"id": "ab", "author": {"id": "\udc00"}, "at": "2026-01-01T00:00:00Z"}',
        rb'{"id": "ab", "at": "\ud83d"}',
        rb'{"id": "ab", "new": "\ud83d and more"}',
        rb'{"id": "ab", "\ud83d": 1, "authors": [{"id": "a", "\ud83d": 1}]}',
        rb'{"id": "ab", "kind": "\ud83d", "data": {"x\ud83d": ["\ud83d"]}}',
        rb'{"id": "ab", "share": 1e400}',
        rb'{"id": "ab", "data": {"x": -1e400}}',
    ],
)
def test_text_that_is_not_unicode_and_endless_numbers_fail_nothing(
    caller: Caller, body: bytes
) -> None:
    data = json.loads(body)
    for hint in (Message, Owner, Kept, Any):
        told: list[Mismatch] = []
        reply = read(caller, hint, answer(body=body), on_mismatch=told.append)
        assert (reply["id"] if hint is Any else reply.id) == data["id"]
        assert told[0].path == "$"
        assert "Unicode" in told[0].expected
        if hint is not Any:
            assert raw_data(reply) == data
        with pytest.raises(DecodeError, match="Unicode") as caught:
            read(caller, hint, answer(body=body), strict=True)
        assert caught.value.path == "$"


def test_the_rest_of_a_reply_with_broken_text_is_typed(caller: Caller) -> None:
    body = (
        rb'{"id": "\ud83d", "at": "2026-01-01T00:00:00Z", "author": {"id": "\ud83d"},'
        rb' "share": 1e400, "new": "\ud83d"}'
    )
    message = read(caller, Message, answer(body=body))
    assert message == Message(
        id="\ud83d",
        at=datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC),
        author=Author(id="\ud83d"),
        share=float("inf"),
    )
    assert extra_fields(message) == {"new": "\ud83d"}


@pytest.mark.parametrize("status", [200, 204, 205])
def test_nothing_in_place_of_something_is_told(caller: Caller, status: int) -> None:
    reply = answer(status=status, body=b"")
    told: list[Mismatch] = []
    assert read(caller, Message, reply, on_mismatch=told.append) is None
    assert told == [Mismatch("GET /x", "$", "a value", "nothing")]
    with pytest.raises(DecodeError, match="expected a value, got nothing at"):
        read(caller, Message, reply, strict=True)
    assert read(caller, Message | None, answer(status=204), strict=True) is None
    assert read(caller, None, reply, strict=True) is None


def test_numbers_are_exact(caller: Caller) -> None:
    body = b'{"big": 123456789012345678901234567890, "small": 0.1}'
    reply = read(caller, Any, answer(body=body))
    assert reply["big"] == 123456789012345678901234567890
    assert json.dumps(reply["small"]) == "0.1"


def test_a_body_that_ends_early_is_an_error(caller: Caller) -> None:
    from truto_python_sdk._runtime.errors import APIConnectionError

    short = wire(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{}"
    )
    with pytest.raises(APIConnectionError):
        read(caller, Any, short)
