"""What Truto's SDK sends of the arguments that it is given, and what it refuses to send."""

from __future__ import annotations

import datetime
import math
from typing import Any

import httpx2
import pytest

from tests.support.server import answer, serve

from .callers import Way
from .sdk import BY_ACCOUNT, MESSAGE, MESSAGES, TOKEN, Sdk


@pytest.mark.parametrize(
    ("id", "segment"),
    [
        ("23423523", "23423523"),
        ("a/b?c#d", "a%2Fb%3Fc%23d"),
        ("a b&c=d+e%2F", "a%20b%26c%3Dd%2Be%252F"),
        ("ü", "%C3%BC"),
        ("...", "..."),
        (7, "7"),
    ],
)
def test_an_id_is_one_segment(sdk: Sdk, id: Any, segment: str) -> None:
    with sdk.messages(answer(MESSAGE)) as (messages, server):
        sdk.result(messages.get(id))
    assert server.requests[0].path == f"{MESSAGES}/{segment}"


@pytest.mark.parametrize("id", ["", ".", "..", "%2e", "%2E%2e", "%252e%252e", ".%2e"])
def test_an_id_that_would_lead_elsewhere_is_refused(sdk: Sdk, id: str) -> None:
    with sdk.messages(answer(MESSAGE)) as (messages, server), pytest.raises(ValueError, match="id"):
        sdk.result(messages.get(id))
    assert not server.requests


def test_an_id_is_not_none(sdk: Sdk) -> None:
    with sdk.messages(answer(MESSAGE)) as (messages, server), pytest.raises(TypeError, match="id"):
        sdk.result(messages.get(None))
    assert not server.requests


MOMENT = datetime.datetime(2026, 11, 1, 12, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
QUERIES = [
    (
        {"truto_exclude_fields": ["id", "name"]},
        "truto_exclude_fields[]=id&truto_exclude_fields[]=name",
    ),
    ({"truto_exclude_fields": []}, ""),
    ({"truto_ignore_remote_data": True}, "truto_ignore_remote_data=true"),
    ({"truto_ignore_remote_data": False}, "truto_ignore_remote_data=false"),
    ({"truto_ignore_remote_data": None}, ""),
    ({"remote_query": {"foo": "bar"}}, "remote_query[foo]=bar"),
    ({"remote_query": {"a": {"b": [1, 2]}}}, "remote_query[a][b][]=1&remote_query[a][b][]=2"),
    ({"remote_query": {"a": None, "b": {}, "c": []}}, ""),
    ({"remote_query": {"a&b=c[]": "d&e=f"}}, "remote_query[a%26b%3Dc%5B%5D]=d%26e%3Df"),
    ({"updated_at": {"gt": MOMENT}}, "updated_at[gt]=2026-11-01T12%3A00%3A00%2B02%3A00"),
    ({"updated_at": "2026-11-01"}, "updated_at=2026-11-01"),
]


@pytest.mark.parametrize(("arguments", "query"), QUERIES)
def test_queries_are_written_in_their_style(sdk: Sdk, arguments: Any, query: str) -> None:
    with sdk.messages(answer(MESSAGE)) as (messages, server):
        sdk.result(messages.get("1", **arguments))
    sent = [part for part in server.requests[0].query.split("&") if part != BY_ACCOUNT]
    assert "&".join(sent) == query


@pytest.mark.parametrize(
    "arguments",
    [
        {"updated_at": {"gt": datetime.datetime(2026, 11, 1)}},
        {"remote_query": {"a": math.nan}},
        {"remote_query": {"a": [math.inf]}},
    ],
)
def test_values_without_a_meaning_are_refused(sdk: Sdk, arguments: Any) -> None:
    with sdk.messages(answer(MESSAGE)) as (messages, server), pytest.raises(ValueError):
        sdk.result(messages.get("1", **arguments))
    assert not server.requests


def test_a_query_that_contains_itself_is_refused(sdk: Sdk) -> None:
    endless: dict[str, Any] = {}
    endless["again"] = endless
    with sdk.messages(answer(MESSAGE)) as (messages, server):
        with pytest.raises(ValueError, match="contains itself"):
            sdk.result(messages.get("1", remote_query=endless))
        with pytest.raises(ValueError, match="contains itself"):
            sdk.result(messages.update("1", remote_data=endless))
    assert not server.requests


def test_left_out_null_and_unset_are_told_apart(sdk: Sdk) -> None:
    unset = sdk.package.UNSET
    with sdk.messages(answer(MESSAGE)) as (messages, server):
        sdk.result(messages.update("1"))
        sdk.result(messages.update("1", body=unset))
        sdk.result(messages.update("1", body=None))
        sdk.result(messages.update("1", body={}))
        sdk.result(messages.update("1", body={"content": None}))
    assert [request.body for request in server.requests] == [
        b"{}",
        b"{}",
        b'{"body":null}',
        b'{"body":{}}',
        b'{"body":{"content":null}}',
    ]


def test_a_number_that_json_lacks_is_refused(sdk: Sdk) -> None:
    with (
        sdk.messages(answer(MESSAGE)) as (messages, server),
        pytest.raises(ValueError, match="not finite"),
    ):
        sdk.result(messages.update("1", remote_data={"a": [math.nan]}))
    assert not server.requests


def test_a_returned_model_is_passed_back_in(sdk: Sdk) -> None:
    channel = {"id": "C1", "name": None, "new": 1}
    with sdk.messages(answer({**MESSAGE, "channel": channel})) as (messages, server):
        message = sdk.result(messages.get("1"))
        sdk.result(messages.create(body=message.body, channel=message.channel))
        sdk.result(messages.get("1", channel={"id": message.channel.id}))
    assert server.requests[1].json() == {"body": MESSAGE["body"], "channel": {"id": "C1"}}
    assert server.requests[2].query == f"channel[id]=C1&{BY_ACCOUNT}"


def test_arguments_are_not_changed(sdk: Sdk) -> None:
    body, query, fields = {"content": "Hello"}, {"a": {"b": [1]}}, ["id"]
    with sdk.messages(answer(MESSAGE)) as (messages, _):
        arguments = {"body": body, "remote_query": query, "truto_exclude_fields": fields}
        sdk.result(messages.update("1", **arguments))
    assert (body, query, fields) == ({"content": "Hello"}, {"a": {"b": [1]}}, ["id"])


@pytest.mark.parametrize("argument", ["id", "Body", "token"])
def test_an_argument_that_there_is_not_is_refused(sdk: Sdk, argument: str) -> None:
    with sdk.messages(answer(MESSAGE)) as (messages, server), pytest.raises(TypeError):
        sdk.result(messages.update("1", **{argument: "x"}))
    assert not server.requests


def test_the_token_may_stand_in_the_environment(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRUTO_API_TOKEN", "from-the-environment")
    with sdk.messages(answer(MESSAGE), token=None) as (messages, server):
        sdk.result(messages.get("1"))
    with sdk.messages(answer(MESSAGE), token="given") as (messages, other):
        sdk.result(messages.get("1"))
    assert server.requests[0].header("Authorization") == "Bearer from-the-environment"
    assert other.requests[0].header("Authorization") == "Bearer given"


@pytest.mark.parametrize("name", ["Truto", "TrutoApi"])
@pytest.mark.parametrize("token", [None, ""])
def test_without_a_token_there_is_no_client(truto: Any, name: str, token: str | None) -> None:
    with pytest.raises(ValueError, match=r"^the API token is missing: .*TRUTO_API_TOKEN$"):
        getattr(truto, name)(token=token)


@pytest.mark.parametrize("token", ["secret\n", "sec ret", "secrét", "se\r\nX: y"])
def test_a_token_that_no_header_carries_is_refused(truto: Any, token: str) -> None:
    with pytest.raises(ValueError) as raised:
        truto.Truto(token=token)
    assert token not in str(raised.value)


@pytest.mark.parametrize(
    "base_url",
    ["http://api.truto.one", "ftp://x", "", "https://u:p@x", "https://x?a=b", "https://x#a"],
)
def test_a_base_url_that_is_not_safe_is_refused(truto: Any, base_url: str) -> None:
    with pytest.raises(ValueError, match="base_url") as raised:
        truto.Truto(token=TOKEN, base_url=base_url)
    assert "u:p" not in str(raised.value)


def test_a_base_url_may_hold_a_path(sdk: Sdk) -> None:
    with (
        serve(answer(MESSAGE)) as server,
        sdk.client(server, base_url=f"{server.url}/proxy/") as client,
    ):
        sdk.result(client.instant_messaging.messages.get("1"))
    assert server.requests[0].path == f"/proxy{MESSAGES}/1"


def test_an_http_client_of_ones_own_is_used_and_not_closed(sdk: Sdk, way: Way) -> None:
    make: Any = httpx2.AsyncClient if way.is_async else httpx2.Client
    http = make(headers={"X-Mine": "yes"})
    with sdk.messages(answer(MESSAGE), http_client=http) as (messages, server):
        sdk.result(messages.get("1"))
    assert not http.is_closed
    sdk.result(http.aclose() if way.is_async else http.close())
    assert server.requests[0].header("X-Mine") == "yes"


def test_arguments_that_a_list_needs_are_checked_before_anything_is_awaited(truto: Any) -> None:
    client = truto.TrutoApi(token=TOKEN)
    with pytest.raises(TypeError, match="integrated_account_id"):
        client.instant_messaging.messages.list()
