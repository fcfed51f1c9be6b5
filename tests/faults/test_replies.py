"""Replies that are not what they should be."""

from __future__ import annotations

import datetime
import decimal
import json
from typing import Annotated, Any, Literal

import pytest

from tests.functional.callers import Way
from tests.support.server import Answer, Request, answer, serve, wire

from .anysdk._runtime import errors
from .anysdk._runtime.async_client import AsyncClient
from .anysdk._runtime.decode import Mismatch
from .anysdk._runtime.models import Model, extra_fields, raw_data, to_dict
from .anysdk._runtime.operation import Operation
from .anysdk._runtime.sync_client import SyncClient
from .anysdk._runtime.unions import Discriminator, UnknownVariant
from .clients import TOKEN, connected, raised, settings

# The HTTP library leaves a generator of its own open where a reply is not read to its end; trio
# tells.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")


class Cat(Model, kw_only=True):
    id: str
    state: Literal["awake", "asleep"] | None = None
    age: int | None = None
    price: decimal.Decimal | None = None
    born: datetime.datetime | None = None
    named: datetime.date | None = None


class Circle(Model, kw_only=True):
    kind: Literal["circle"]
    radius: int | None = None


class Square(Model, kw_only=True):
    kind: Literal["square"]
    side: int | None = None


Shape = Annotated[Circle | Square, Discriminator("kind", {"circle": Circle, "square": Square})]
GET: Operation[Any] = Operation("GET /cats/1", response=Cat)
SHAPES: Operation[Any] = Operation("GET /shapes", response=list[Shape])


def result(way: Way, reply: Any, operation: Operation[Any] = GET, **given: Any) -> Any:
    with serve(reply) as server, connected(way, server.url, max_retries=0, **given) as client:
        return way.result(client._sender.call(operation, None))


def failure(way: Way, reply: Any, operation: Operation[Any] = GET, **given: Any) -> Any:
    with serve(reply) as server, connected(way, server.url, max_retries=0, **given) as client:
        return raised(way, lambda: client._sender.call(operation, None))


@pytest.mark.row("6")
def test_truncated_json(way: Way) -> None:
    body = b'{"id": "' + TOKEN.encode() + b"x" * 9000
    error = failure(way, answer(body=body, headers={"X-Request-Id": "r-1"}))
    assert type(error) is errors.DecodeError
    assert (error.status_code, error.request_id) == (200, "r-1")
    assert "r-1" in str(error) and "status 200" in str(error)
    assert len(error.excerpt) <= 2048
    assert error.excerpt.startswith('{"id": "[hidden]xxx')


@pytest.mark.row("9")
def test_a_login_page(way: Way) -> None:
    error = failure(way, answer(body=b"<html>", content_type="text/html; charset=utf-8"))
    assert type(error) is errors.DecodeError
    assert error.content_type == "text/html; charset=utf-8"
    assert "text/html" in str(error)
    assert type(failure(way, answer({"id": "1"}, content_type="text/html"))) is errors.DecodeError


@pytest.mark.row("9")
@pytest.mark.parametrize("content_type", [None, "application/problem+json", "Application/JSON"])
def test_a_content_type_that_will_do(way: Way, content_type: str | None) -> None:
    assert result(way, answer({"id": "1"}, content_type=content_type)) == Cat(id="1")


@pytest.mark.row("11")
@pytest.mark.parametrize("data", [None, [{"id": "1"}], "text", 3])
def test_another_kind_of_data(way: Way, data: Any) -> None:
    error = failure(way, answer(data))
    assert type(error) is errors.DecodeError
    assert error.path == "$"


UNREADABLE = {
    "truncated": answer(body=b'{"id": "', headers={"X-Request-Id": "r-1"}),
    "no utf-8": answer(body=b'"\xff"', headers={"X-Request-Id": "r-1"}),
    "no such charset": answer(
        body=b"x", content_type="text/plain; charset=none", headers={"X-Request-Id": "r-1"}
    ),
}


@pytest.mark.row("6")
@pytest.mark.parametrize("reply", UNREADABLE.values(), ids=UNREADABLE)
def test_a_call_that_no_description_knows(way: Way, reply: Answer) -> None:
    with serve(reply) as server, connected(way, server.url) as client:
        raw = way.result(client.request("GET", "/x"))
        assert (raw.status_code, raw.request_id) == (200, "r-1")
        with pytest.raises(errors.DecodeError, match="r-1"):
            print(raw.result)


BODIES = {
    "no json": b"<html>no</html>",
    "half": b'{"message": "no',
    "list": b'["no"]',
    "null": b"null",
    "odd message": b'{"message": {"a": 1}}',
    "nothing": b"",
    "deep": b"[" * 100_000,
    "no text": b"\xff\xfe\x00",
}


@pytest.mark.row("12")
@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_an_error_of_another_shape(way: Way, body: bytes) -> None:
    error = failure(way, answer(body=body, status=422, headers={"X-Request-Id": "r-1"}))
    assert type(error) is errors.UnprocessableEntityError
    assert (error.status_code, error.request_id) == (422, "r-1")
    assert error.content == body[: 64 * 1024]


@pytest.mark.row("12")
def test_an_error_of_10_mb(way: Way) -> None:
    error = failure(way, answer({"message": "x" * 10_000_000}, status=400))
    assert type(error) is errors.BadRequestError
    assert len(error.content) == 64 * 1024
    assert len(str(error)) < 1000


def json_as(encoding: str) -> bytes:
    return '{"id": "é"}'.encode(encoding)


@pytest.mark.row("15")
@pytest.mark.parametrize(
    "body", [b'{"id": "\xe9"}', json_as("utf-16"), json_as("utf-32"), b'{"id": "\xed\xa0\xbd"}']
)
def test_json_in_another_encoding(way: Way, body: bytes) -> None:
    assert type(failure(way, answer(body=body))) is errors.DecodeError


@pytest.mark.row("15")
def test_a_lone_surrogate_is_kept_and_told(way: Way) -> None:
    told: list[Mismatch] = []
    reply = answer(body=b'{"id": "1", "state": "\\ud83d"}')
    assert result(way, reply, on_mismatch=told.append).state == "\ud83d"
    assert told
    assert type(failure(way, reply, strict=True)) is errors.DecodeError


@pytest.mark.row("A9")
def test_cookies_of_the_server(way: Way) -> None:
    def reply(request: Request) -> Answer:
        name = f"name{len(server.requests)}"
        return answer({"id": "1"}, headers={"Set-Cookie": f"{name}=session; Path=/"})

    with serve(reply) as server, connected(way, server.url) as client:
        for _ in range(3):
            way.result(client._sender.call(GET, None))
        assert len(client._sender._pools.first.cookies) == 0
        assert [request.header("Cookie") for request in server.requests] == [None] * 3
    with (
        serve(reply) as server,
        way.client(SyncClient, AsyncClient, **settings(server.url)) as client,
    ):
        way.result(client._sender.call(GET, None))
        assert len(client._sender._pools.first.cookies) == 0


def endless(piece: bytes) -> Answer:
    def pieces() -> Any:
        yield b"HTTP/1.1 200 OK\r\n"
        while True:
            yield piece

    return Answer(pieces(), "close")


@pytest.mark.row("16")
def test_a_body_without_an_end(way: Way) -> None:
    body = b"\r\n" + b"x" * 65_536
    assert type(failure(way, endless(body), max_response_size=10_000_000)) is (
        errors.ResponseTooLargeError
    )


@pytest.mark.row("16")
@pytest.mark.parametrize("line", [b"X-Header: value\r\n", b"x" * 1000], ids=["lines", "line"])
def test_a_head_without_an_end(way: Way, line: bytes) -> None:
    assert isinstance(failure(way, endless(line * 100)), errors.APIConnectionError)


@pytest.mark.row("16")
def test_100_000_headers(way: Way) -> None:
    head = b"".join(b"X-%d: 1\r\n" % number for number in range(100_000))
    error = failure(way, wire(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n"))
    assert isinstance(error, errors.APIConnectionError)


@pytest.mark.row("16")
def test_a_length_that_is_too_long_is_not_waited_for(way: Way) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"
    assert type(failure(way, wire(head))) is errors.ResponseTooLargeError


@pytest.mark.row("30")
def test_numbers_are_exact(way: Way) -> None:
    body = b'{"id": "1", "age": 18446744073709551617, "price": "0.10000000000000000555"}'
    cat = result(way, answer(body=body))
    assert cat.age == 18446744073709551617
    assert cat.price == decimal.Decimal("0.10000000000000000555")
    body = b'{"id": "1", "age": 9007199254740993, "price": 0.10000000000000000555}'
    cat = result(way, answer(body=body))
    assert cat.age == 9007199254740993
    assert cat.price == decimal.Decimal("0.10000000000000000555")


@pytest.mark.row("31")
def test_an_unknown_enum_value(way: Way) -> None:
    assert result(way, answer({"id": "1", "state": "dreaming"})).state == "dreaming"


@pytest.mark.row("32")
def test_an_unknown_field(way: Way) -> None:
    data = {"id": "1", "colour": {"name": "red"}}
    cat = result(way, answer(data), strict=True)
    assert extra_fields(cat) == {"colour": {"name": "red"}}
    assert raw_data(cat) == data


ODD = {
    "absent": ({}, None),
    "null": ({"id": None}, None),
    "number": ({"id": 3}, 3),
    "object": ({"id": {"a": 1}}, {"a": 1}),
}


@pytest.mark.row("33")
@pytest.mark.parametrize(("data", "read"), ODD.values(), ids=ODD)
def test_a_wrong_scalar(way: Way, data: Any, read: Any) -> None:
    told: list[Mismatch] = []
    assert result(way, answer(data), on_mismatch=told.append).id == read
    assert [one.path for one in told] == ["$.id"]
    error = failure(way, answer(data), strict=True)
    assert type(error) is errors.DecodeError
    assert error.path == "$.id"


@pytest.mark.row("34")
def test_an_unknown_discriminator(way: Way) -> None:
    told: list[Mismatch] = []
    data = [{"kind": "square", "side": 2}, {"kind": "star", "points": 5}, {"points": 5}]
    square, star, bare = result(way, answer(data), SHAPES, on_mismatch=told.append)
    assert square == Square(kind="square", side=2)
    assert isinstance(star, UnknownVariant) and isinstance(bare, UnknownVariant)
    assert (star.tag, dict(star)) == ("star", data[1])
    assert (bare.tag, dict(bare)) == (None, data[2])
    assert [one.path for one in told] == ["$[1].kind", "$[2].kind"]


DATES = {
    "2026-01-31T10:00:00Z": datetime.datetime(2026, 1, 31, 10, tzinfo=datetime.UTC),
    "9999-12-31T23:59:59Z": datetime.datetime(9999, 12, 31, 23, 59, 59, tzinfo=datetime.UTC),
    "2026-01-31T10:00:00.123456789Z": datetime.datetime(
        2026, 1, 31, 10, 0, 0, 123457, tzinfo=datetime.UTC
    ),
    "2016-12-31T23:59:60Z": None,
    "2026-01-31T24:00:00Z": None,
    "0000-01-01T00:00:00Z": None,
    "2026-02-30T00:00:00Z": None,
    "yesterday": None,
    "": None,
}


@pytest.mark.row("36")
@pytest.mark.parametrize(("text", "moment"), DATES.items())
def test_odd_dates(way: Way, text: str, moment: datetime.datetime | None) -> None:
    cat = result(way, answer({"id": "1", "born": text}))
    assert cat.born == (text if moment is None else moment)
    json.dumps(to_dict(cat))


@pytest.mark.row("36")
def test_a_date_without_a_zone(way: Way) -> None:
    cat = result(way, answer({"id": "1", "born": "2026-01-31T10:00:00", "named": "2026-01-31"}))
    assert cat.born in (datetime.datetime(2026, 1, 31, 10), "2026-01-31T10:00:00")
    assert cat.named == datetime.date(2026, 1, 31)
