"""What Truto's SDK makes of replies: errors, and what is not as described."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from tests.support.server import Answer, answer, hang_up

from .sdk import MESSAGE, MESSAGES, TOKEN, Sdk

NOT_FOUND = {
    "statusCode": 404,
    "error": "Not Found",
    "message": "No such message",
    "truto_is_remote_error": True,
    "raw_response": {"ok": False, "error": "message_not_found"},
    "truto_error_insight": {
        "missing_required_query_parameters": {"description": "Give these.", "value": ["channel"]},
        "remote_error": {"description": "Slack says no.", "value": {"ok": False}},
        "of_another_year": 1,
    },
}
TOO_MANY = {
    "statusCode": 429,
    "error": "Too Many Requests",
    "message": "Slow down",
    "truto_is_remote_error": False,
    "raw_response": "text",
    "truto_error_insight": {"rate_limit_error": {"description": "Limit.", "value": 60}},
}


def failure(sdk: Sdk, reply: Answer, **changes: Any) -> Any:
    """The exception that a call raises which may not be sent again."""
    with (
        sdk.messages(reply, max_retries=0, **changes) as (messages, server),
        pytest.raises(sdk.package.APIError) as raised,
    ):
        sdk.result(messages.get("1", remote_query={"key": "secret"}))
    assert len(server.requests) == 1, "nothing is sent a second time"
    return raised.value


def test_not_found_with_the_body_typed(sdk: Sdk) -> None:
    error = failure(sdk, answer(NOT_FOUND, status=404))
    assert type(error) is sdk.package.NotFoundError
    assert (error.status_code, error.method) == (404, "GET")
    assert error.url.endswith(f"{MESSAGES}/1"), "the query may hold secrets: it stays out"
    assert error.request_id is None
    assert isinstance(error.body, sdk.package.ErrorBody)
    assert (error.body.status_code, error.body.error) == (404, "Not Found")
    assert error.body.truto_is_remote_error is True
    assert error.body.raw_response == {"ok": False, "error": "message_not_found"}
    insight = error.body.truto_error_insight
    assert insight.missing_required_query_parameters.value == ["channel"]
    assert insight.remote_error.value == {"ok": False}
    assert insight.rate_limit_error is None
    message = str(error)
    assert "404" in message and "No such message" in message and "secret" not in message
    assert f"GET {MESSAGES}/1" in message


def test_too_many_requests_with_the_body_typed(sdk: Sdk) -> None:
    error = failure(sdk, answer(TOO_MANY, status=429, headers={"Retry-After": "60"}))
    assert type(error) is sdk.package.RateLimitError
    assert error.headers.get("retry-after") == "60"
    assert error.body.raw_response == "text"
    assert error.body.truto_error_insight.rate_limit_error.value == 60


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (302, "APIStatusError"),
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (405, "MethodNotAllowedError"),
        (409, "ConflictError"),
        (418, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
    ],
)
def test_a_status_has_its_class_and_is_final(sdk: Sdk, status: int, name: str) -> None:
    error = failure(sdk, answer({}, status=status, headers={"Location": "/elsewhere"}))
    assert type(error) is getattr(sdk.package, name)
    assert isinstance(error, sdk.package.APIStatusError)


@pytest.mark.parametrize("body", [b"", b"<html>", b"[1]", b'{"statusCode": ', b"\xff"])
def test_an_error_without_an_error_body_is_no_second_error(sdk: Sdk, body: bytes) -> None:
    error = failure(sdk, answer(body=body, status=500, content_type="text/html"))
    assert (error.body, error.content) == (None, body)


def test_an_odd_error_body_is_typed_where_it_can_be(sdk: Sdk) -> None:
    odd: Any = {"statusCode": "500", "message": None, "truto_error_insight": {"remote_error": []}}
    error = failure(sdk, answer(odd, status=500))
    assert error.body.status_code == "500"
    assert error.body.error is None
    assert error.body.truto_error_insight.remote_error == []


def test_a_connection_that_breaks(sdk: Sdk) -> None:
    error = failure(sdk, hang_up())
    assert type(error) is sdk.package.APIConnectionError
    assert (error.method, error.url.endswith(f"{MESSAGES}/1")) == ("GET", True)


def test_errors_are_pickled(sdk: Sdk) -> None:
    error = failure(sdk, answer(NOT_FOUND, status=404))
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy), copy.body) == (type(error), str(error), error.body)


def test_a_token_that_the_server_says_is_hidden(sdk: Sdk) -> None:
    body = {**NOT_FOUND, "message": f"{TOKEN} is wrong"}
    error = failure(sdk, answer(body, status=401, headers={"X-Said": TOKEN}))
    everything = [str(error), repr(error), str(vars(error)), repr(error.body)]
    assert not [text for text in everything if TOKEN in text]


class Seen:
    """What a call gives of a reply, and what it tells the hook."""

    def __init__(self, sdk: Sdk, data: Any) -> None:
        self.told: list[tuple[str, str, str]] = []
        with sdk.messages(answer(data), on_mismatch=self.hear) as (messages, _):
            self.message = sdk.result(messages.get("1"))

    def hear(self, mismatch: Any) -> None:
        assert mismatch.operation == f"GET {MESSAGES}/{{id}}"
        self.told.append((mismatch.path, mismatch.expected, mismatch.got))


def test_an_unknown_enum_value_is_as_good_as_a_known_one(sdk: Sdk) -> None:
    seen = Seen(sdk, {**MESSAGE, "parent": {"id": "0", "type": "thread"}})
    assert seen.message.parent.type == "thread"
    assert seen.told == []


def test_null_where_none_was_promised_reads_as_none(sdk: Sdk) -> None:
    seen = Seen(sdk, {**MESSAGE, "id": None})
    assert seen.message.id is None
    assert seen.message.body.content == "Hello"
    assert seen.told == [("$.id", "str", "null")]


def test_what_is_missing_reads_as_none(sdk: Sdk) -> None:
    seen = Seen(sdk, {})
    assert seen.message.id is None
    assert seen.told == [("$.id", "a value", "nothing")]


def test_odd_values_stay_as_they_came(sdk: Sdk) -> None:
    odd = {"id": 7, "body": "text", "created_at": "yesterday", "attachments": [{"id": "1"}, 2]}
    seen = Seen(sdk, odd)
    message = seen.message
    assert (message.id, message.body, message.created_at) == (7, "text", "yesterday")
    assert type(message.attachments[0]).__name__ == "MessageAttachment"
    assert message.attachments[1] == 2
    assert sorted(told[0] for told in seen.told) == [
        "$.attachments[1]",
        "$.body",
        "$.created_at",
        "$.id",
    ]


def test_one_odd_item_leaves_the_others_alone(sdk: Sdk) -> None:
    told: list[str] = []
    items = [MESSAGE, {"id": None, "new": 1}, MESSAGE]
    hook = {"on_mismatch": lambda mismatch: told.append(mismatch.path)}
    with sdk.messages(answer({"result": items}), **hook) as (messages, _):
        page = sdk.result(messages.list())
    assert [message.id for message in page.items] == ["1", None, "1"]
    assert told == ["$.result[1].id"]
    assert [sdk.package.raw_data(message) for message in page.items] == items


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ({**MESSAGE, "id": None}, "$.id"),
        ({}, "$.id"),
        ({**MESSAGE, "body": {"content": 1}}, "$.body.content"),
        ({**MESSAGE, "attachments": [{}, {"url": False}]}, "$.attachments[1].url"),
    ],
)
def test_strict_raises_with_the_path(sdk: Sdk, data: Any, path: str) -> None:
    error = failure(sdk, answer(data), strict=True)
    assert type(error) is sdk.package.DecodeError
    assert (error.path, error.status_code) == (path, 200)
    assert path in str(error)


def test_strict_raises_with_the_path_in_a_list(sdk: Sdk) -> None:
    with (
        sdk.messages(answer({"result": [MESSAGE, {}]}), strict=True) as (messages, _),
        pytest.raises(sdk.package.DecodeError) as raised,
    ):
        sdk.result(messages.list())
    assert raised.value.path == "$.result[1].id"


def test_strict_takes_unknown_fields_and_enum_values(sdk: Sdk) -> None:
    data = {**MESSAGE, "parent": {"type": "thread"}, "new": 1}
    with sdk.messages(answer(data), strict=True) as (messages, _):
        assert sdk.result(messages.get("1")).parent.type == "thread"


def test_unknown_fields_stay_in_reach(sdk: Sdk) -> None:
    data = {**MESSAGE, "new": {"a": [1]}, "channel": {"id": "C1", "inner": 1}}
    message = Seen(sdk, data).message
    assert sdk.package.raw_data(message) == data
    assert sdk.package.extra_fields(message) == {"new": {"a": [1]}}
    with pytest.raises(LookupError, match="did not come straight from a response"):
        sdk.package.raw_data(message.channel)


def test_unknown_fields_of_items_by_key(sdk: Sdk) -> None:
    reply = answer({"result": {"a": {"id": "a", "new": 1}}})
    with sdk.messages(reply) as (messages, _):
        page = sdk.result(messages.list(truto_key_by="id"))
    assert sdk.package.extra_fields(page.items["a"]) == {"new": 1}


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b'{"id": "1', "application/json"),
        (b"<html>oops</html>", "text/html; charset=utf-8"),
        (b'{"id": "1"}', "text/plain"),
        (b'"text"', "application/json"),
        (b"[]", "application/json"),
        (b"null", "application/json"),
        (b"\xef\xbb\xbf{}", "application/json"),
    ],
)
def test_what_no_message_can_be_made_of(sdk: Sdk, body: bytes, content_type: str) -> None:
    error = failure(sdk, answer(body=body, content_type=content_type))
    assert type(error) is sdk.package.DecodeError
    assert (error.status_code, error.content_type, error.path) == (200, content_type, "$")
    assert error.excerpt == body.decode()
    assert f"GET {MESSAGES}/1" in str(error)


def test_no_content_is_none(sdk: Sdk) -> None:
    with sdk.messages(answer(status=204)) as (messages, _):
        assert sdk.result(messages.delete("1")) is None


def test_the_token_is_in_no_text(sdk: Sdk) -> None:
    with sdk.messages(answer({}, status=500)) as (messages, _):
        client = messages._sender
        texts = [repr(client), str(client), str(vars(client)), repr(messages)]
    assert not [text for text in texts if TOKEN in text]
