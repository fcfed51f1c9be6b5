"""Errors: one class per status, everything that one needs to know, nothing secret."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from truto_python_sdk._runtime import errors
from truto_python_sdk._runtime.operation import Operation, Path, Query

from tests.support.server import answer, hang_up, serve, wire

from .callers import TOKEN, Caller

# The HTTP library leaves a generator of its own open when a body cannot be decoded; trio tells.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

GET: Operation[Any] = Operation("GET", "/things/{}", (Path("id"), Query("secret")), response=Any)


def failure(caller: Caller, *replies: Any, **given: Any) -> errors.APIError:
    with serve(*replies) as server, pytest.raises(errors.APIError) as caught:
        caller.call(server.url, GET, "a b", "query-secret", **given)
    return caught.value


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (300, errors.APIStatusError),
        (302, errors.APIStatusError),
        (304, errors.APIStatusError),
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (405, errors.MethodNotAllowedError),
        (409, errors.ConflictError),
        (418, errors.APIStatusError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.InternalServerError),
        (503, errors.InternalServerError),
        (599, errors.InternalServerError),
    ],
)
def test_a_status_has_its_class(
    caller: Caller, status: int, cls: type[errors.APIStatusError]
) -> None:
    error = failure(
        caller, answer({"message": "not now"}, status=status, headers={"Retry-After": "3"})
    )
    assert type(error) is cls
    assert error.status_code == status
    assert error.method == "GET"
    assert error.url.endswith("/things/a%20b")
    assert "query-secret" not in str(error) + repr(error) + str(vars(error))
    assert error.headers["retry-after"] == "3"
    assert str(error).startswith(str(status))
    assert "GET /things/a%20b" in str(error)


def test_a_redirect_is_not_followed(caller: Caller) -> None:
    with serve(answer({})) as other:
        failure(caller, answer(status=307, headers={"Location": other.url + "/steal"}))
        assert other.requests == []


def test_the_server_s_words_and_body(caller: Caller) -> None:
    data = {"message": "No such\r\nthing", "statusCode": "odd", "new": [1]}
    error = failure(caller, answer(data, status=404))
    assert isinstance(error, errors.NotFoundError)
    assert "No such thing" in str(error)
    assert getattr(error.body, "message", None) == "No such\r\nthing"


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[1]", b'"text"', b'{"message": {"a": 1}}', b"\xff\xfe", b"[" * 9999]
)
def test_a_body_of_any_kind_is_no_trouble(caller: Caller, body: bytes) -> None:
    error = failure(caller, answer(body=body, status=500))
    assert isinstance(error, errors.InternalServerError)
    assert error.content == body


def test_a_large_body_is_kept_in_part(caller: Caller) -> None:
    error = failure(caller, answer(body=b"x" * 10_000_000, status=500))
    assert isinstance(error, errors.InternalServerError)
    assert len(error.content) == 64 * 1024


@pytest.mark.parametrize(
    "reply",
    [
        hang_up(),
        wire(b"not http\r\n\r\n"),
        wire(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"),
        wire(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc"),
        wire(b"HTTP/1.1 500 No\r\nContent-Length: 10\r\n\r\nabc"),
    ],
)
def test_a_broken_connection(caller: Caller, reply: Any) -> None:
    error = failure(caller, reply)
    assert type(error) is errors.APIConnectionError
    assert error.__cause__ is None and error.__context__ is None


def test_nobody_there(caller: Caller) -> None:
    with serve(answer({})) as server:
        pass
    with pytest.raises(errors.APIConnectionError, match="ConnectError"):
        caller.call(server.url, GET, "1", None)


def test_a_timeout(caller: Caller) -> None:
    from time import sleep

    def slow(request: object) -> Any:
        sleep(0.5)
        return answer({})

    error = failure(caller, slow, timeout=0.05)
    assert type(error) is errors.APITimeoutError


def test_errors_are_pickled_whole(caller: Caller) -> None:
    for reply in (answer({"message": "m"}, status=404), hang_up(), answer(body=b"{", status=200)):
        error = failure(caller, reply)
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert vars(again) == vars(error)
        assert TOKEN.encode() not in pickle.dumps(error)
