"""What is sent: bodies, headers, cookies, and where to."""

from __future__ import annotations

import datetime
import re
from typing import Any

import httpx2
import pytest
from truto_python_sdk._runtime.async_client import AsyncClient
from truto_python_sdk._runtime.operation import (
    Header,
    Operation,
    Query,
)
from truto_python_sdk._runtime.options import RequestOptions
from truto_python_sdk._runtime.request import prepare
from truto_python_sdk._runtime.sync_client import SyncClient
from truto_python_sdk._runtime.unset import UNSET

from tests.support.server import answer, serve

from .callers import TOKEN, AsyncCaller, Caller, body_of, settings

UPDATE: Operation[Any] = Operation(
    "PATCH /messages/{id}",
    fields=("body", "channel"),
    query=(Query("account", required=True, client=True),),
    response=Any,
    name="update",
)
ANY: Operation[Any] = Operation("GET /x", response=Any)
HEADERS: Operation[Any] = Operation(
    "GET /x",
    headers=("X-Trace", Header("X-Key", client=True)),
    cookies=("one", "two"),
    response=Any,
)


def test_what_is_nearer_to_a_call_wins_in_any_case(caller: Caller) -> None:
    def call(client: Any) -> Any:
        twin = client.with_options(headers={"X-One": "client", "X-Two": "client"})
        options = RequestOptions(headers={"x-two": "call", "X-Three": "call"})
        return twin._sender.call(ANY, options)

    given = {"on_request": lambda event: event.headers.update({"x-three": "hook"})}
    with serve(answer({})) as server:
        if isinstance(caller, AsyncCaller):
            caller.run_async(server.url, call, **given)
        else:
            caller.run(server.url, call, **given)
    (request,) = server.requests
    found = [request.header(name) for name in ("X-One", "X-Two", "X-Three")]
    assert found == ["client", "call", "hook"]


@pytest.mark.parametrize("name", ["headers", "query", "body"])
def test_options_that_are_no_mapping(name: str) -> None:
    given: dict[str, Any] = {name: ["a"]}
    with pytest.raises(TypeError, match=f"^{name} must be a mapping, not list$"):
        RequestOptions(**given)


def body(operation: Operation[Any], *values: object) -> bytes | None:
    return body_of(prepare(operation, values, {}))


def test_a_call_on_the_wire(caller: Caller) -> None:
    with serve(answer({})) as server:
        caller.call(server.url + "/v1/", UPDATE, "a/b?c#d", {"content": "é"}, UNSET, "A")
    (request,) = server.requests
    assert request.method == "PATCH"
    assert request.target == "/v1/messages/a%2Fb%3Fc%23d?account=A"
    assert request.body == '{"body":{"content":"é"}}'.encode()
    assert request.header("Authorization") == f"Bearer {TOKEN}"
    assert request.header("Content-Type") == "application/json"
    assert request.header("Host") == server.url.removeprefix("http://")
    assert request.header("User-Agent")
    names = [name.lower() for name, _ in request.headers]
    assert len(names) == len(set(names))


def test_omitted_null_and_given_are_three_things() -> None:
    assert body(UPDATE, "1", UNSET, UNSET, "A") == b"{}"
    assert body(UPDATE, "1", None, UNSET, "A") == b'{"body":null}'
    assert body(UPDATE, "1", {"a": None}, {}, "A") == b'{"body":{"a":null},"channel":{}}'


def test_a_whole_body() -> None:
    operation: Operation[Any] = Operation("POST /x", whole_body=True)
    assert body(operation, UNSET) is None
    assert body(operation, None) == b"null"
    assert body(operation, [1, "a"]) == b'[1,"a"]'
    moment = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    assert body(operation, {"at": moment}) == b'{"at":"2026-01-01T00:00:00Z"}'
    assert body(operation, {"big": 10**25}) == b'{"big":10000000000000000000000000}'


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_a_number_that_json_lacks_is_refused(number: float) -> None:
    for value in (number, {"a": [number]}, {"a": (1.0, {"b": number})}):
        with pytest.raises(ValueError, match="not finite"):
            body(UPDATE, "1", value, UNSET, "A")
    assert (
        body(UPDATE, "1", {"text": "null"}, None, "A") == b'{"body":{"text":"null"},"channel":null}'
    )


def test_what_json_cannot_say_is_refused() -> None:
    cycle: list[Any] = []
    cycle.append(cycle)
    with pytest.raises(ValueError, match="contains itself"):
        body(UPDATE, "1", cycle, UNSET, "A")
    for value in (object(), {"a": UNSET}):
        with pytest.raises(TypeError):
            body(UPDATE, "1", value, UNSET, "A")


def test_a_post_without_a_body_says_so(caller: Caller) -> None:
    with serve(answer({})) as server:
        caller.call(server.url, Operation("POST /x", response=Any))
    assert server.requests[0].header("Content-Length") == "0"
    assert server.requests[0].header("Content-Type") is None


def test_headers_and_cookies(caller: Caller) -> None:
    with serve(answer({})) as server:
        caller.call(server.url, HEADERS, "é", None, "1", True, parameters={"X-Key": "k"})
        caller.call(server.url, HEADERS, None, UNSET, None, None)
    full, bare = server.requests
    assert (full.header("X-Trace"), full.header("Cookie"), full.header("X-Key")) == (
        "é",
        "one=1; two=true",
        "k",
    )
    assert (bare.header("X-Trace"), bare.header("Cookie"), bare.header("X-Key")) == (
        None,
        None,
        None,
    )


@pytest.mark.parametrize(
    "value",
    ["a\r\nX-Evil: 1", "a\nb", "a\r", "a\x00b", "a\u20ac", "\ud800", " padded", "a\n", "a\x7f"],
)
def test_a_value_that_could_start_a_header_is_refused(value: str) -> None:
    for values in ((value, None, None, None), (None, value, None, None)):
        with pytest.raises(ValueError) as caught:
            prepare(HEADERS, values, {})
        assert value not in str(caught.value)
        assert caught.value.__cause__ is None


def test_a_missing_required_parameter_is_told_before_anything_is_sent(caller: Caller) -> None:
    with serve(answer({})) as server:
        with pytest.raises(
            TypeError, match=r"^update\(\) needs account: give it on the call or on the client$"
        ):
            caller.call(server.url, UPDATE, "1", UNSET, UNSET, None)
        caller.call(server.url, UPDATE, "1", UNSET, UNSET, None, parameters={"account": "C"})
        caller.call(server.url, UPDATE, "1", UNSET, UNSET, "K", parameters={"account": "C"})
    assert [request.query for request in server.requests] == ["account=C", "account=K"]


@pytest.mark.parametrize(
    "url",
    [
        "http://api.example.com",
        "http://0.0.0.0",
        "http://127.0.0.1.example.com",
        "ftp://localhost",
        "//localhost",
        "localhost",
        "",
        "https://",
        "https://user:secret@example.com",
        "https://example.com?x=secret",
        "https://example.com#secret",
        "https://exa mple.com",
        "https://example.com\n",
        "https://example.com\\@evil.example",
    ],
)
def test_a_base_url_that_is_not_safe_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"^base_url ") as caught:
        SyncClient(**settings(url))
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/api/",
        "http://localhost:1",
        "http://[::1]:8",
        "http://127.8.9.1",
        "HTTPS://example.com",
    ],
)
def test_a_base_url_that_is_safe_is_taken(url: str) -> None:
    SyncClient(**settings(url)).close()


def test_an_http_client_that_was_passed_is_used_and_left_open() -> None:
    with serve(answer({})) as server:
        http = httpx2.Client(
            headers={"X-Mine": "1", "Authorization": "Bearer other"}, auth=("user", "password")
        )
        with SyncClient(**settings(server.url, http_client=http)) as client:
            client._sender.call(ANY, None)
        assert not http.is_closed
        http.close()
    assert server.requests[0].header("X-Mine") == "1"
    assert server.requests[0].header("Authorization") == f"Bearer {TOKEN}"


def test_our_own_http_client_is_closed() -> None:
    with serve(answer({})) as server:
        client = SyncClient(**settings(server.url))
        with client:
            client._sender.call(ANY, None)
        with pytest.raises(RuntimeError, match="closed"):
            client._sender.call(ANY, None)


@pytest.mark.parametrize("timeout", [-1, -0.5, float("nan")])
def test_a_timeout_must_be_one(timeout: float) -> None:
    with pytest.raises(ValueError, match=r"^timeout must"):
        SyncClient(**settings("https://example.com", timeout=timeout))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"timeout": "60"}, "timeout must be a number"),
        ({"timeout": object()}, "timeout must be a number"),
        ({"base_url": b"https://example.com"}, "base_url must be a str, not bytes"),
        (
            {"http_client": httpx2},
            "http_client must be an httpx2.Client or a transport, not module",
        ),
    ],
)
def test_an_argument_of_another_kind_is_refused_at_once(given: dict[str, Any], said: str) -> None:
    with pytest.raises(TypeError, match=f"^{re.escape(said)}"):
        SyncClient(**(settings("https://example.com") | given))


def test_a_client_of_the_other_kind_is_refused() -> None:
    with (
        httpx2.Client() as http,
        pytest.raises(TypeError, match=r"AsyncClient or a transport, not Client$"),
    ):
        AsyncClient(**settings("https://example.com", http_client=http))


def test_a_url_that_is_too_long_is_a_mistake_of_the_call(caller: Caller) -> None:
    with serve(answer({})) as server:
        with pytest.raises(ValueError, match="longer than 65536"):
            caller.call(server.url, UPDATE, "x" * 70_000, UNSET, UNSET, "A")
        assert server.requests == []


def test_an_http_client_s_transfer_encoding_is_not_sent() -> None:
    with (
        serve(answer({})) as server,
        httpx2.Client(headers={"Transfer-Encoding": "chunked", "X-Mine": "1"}) as http,
    ):
        SyncClient(**settings(server.url, http_client=http))._sender.call(
            UPDATE, None, "1", {}, UNSET, "A"
        )
    (request,) = server.requests
    assert request.header("Transfer-Encoding") is None
    assert request.header("X-Mine") == "1"
    assert request.body == b'{"body":{}}'


@pytest.mark.parametrize("name", ["max_retries", "max_response_size"])
@pytest.mark.parametrize("count", [-1, 1.5, "1", True, None])
def test_what_is_no_count(name: str, count: Any) -> None:
    with pytest.raises(ValueError, match=f"^{name} must be a whole number, 0 or more$"):
        SyncClient(**settings("https://api.example.com", **{name: count}))
