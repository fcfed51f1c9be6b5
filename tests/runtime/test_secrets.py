"""The token is nowhere but in the request: canaries in every channel."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from typing import Any

import pytest
from truto_python_sdk._runtime.auth import Credentials
from truto_python_sdk._runtime.bearer import BearerToken
from truto_python_sdk._runtime.errors import APIError, APIStatusError
from truto_python_sdk._runtime.operation import Operation
from truto_python_sdk._runtime.resources import Resource
from truto_python_sdk._runtime.sync_client import SyncClient

from tests.support.server import Answer, Request, answer, hang_up, serve, wire

from .callers import TOKEN, Caller, settings

# The HTTP library leaves a generator of its own open when a body cannot be decoded; trio tells.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

GET: Operation[Any] = Operation("GET /x", headers=("X-Any",), response=dict[str, int])


def echo(status: int, content_type: str = "application/json") -> Any:
    """A server that sends the request's headers back."""

    def reply(request: Request) -> Answer:
        seen = request.header("Authorization")
        assert seen and TOKEN in seen
        data = {"message": seen, "error": seen}
        return answer(data, status=status, content_type=content_type)

    return reply


def shown(error: BaseException) -> str:
    """Everything that a log, a report or a debugger shows of an error."""
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    channels = [repr(error), str(error), repr(vars(error)), "".join(trace.format())]
    for other in (error.__cause__, error.__context__):
        if other is not None:
            channels.append(shown(other))
    return "\n".join(channels)


@pytest.mark.parametrize(
    "reply",
    [
        echo(401),
        echo(500, "text/plain"),
        echo(302),
        echo(200, "text/html"),
        hang_up(),
        wire(b"HTTP/1.1 what\r\n\r\n"),
        wire(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"),
        answer({"a": None}, headers={"Content-Encoding": "gzip"}),
    ],
)
def test_no_error_shows_the_token(
    caller: Caller, reply: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with serve(reply) as server, pytest.raises(APIError) as caught:
        caller.call(server.url, GET, None)
    assert TOKEN not in shown(caught.value)
    assert TOKEN.encode() not in pickle.dumps(caught.value)
    assert TOKEN not in caplog.text


def test_a_header_that_holds_the_token_is_kept_without_it(caller: Caller) -> None:
    reply = answer({}, status=400, headers={"X-Seen": f"Bearer {TOKEN}"})
    with serve(reply) as server, pytest.raises(APIStatusError) as caught:
        caller.call(server.url, GET, None)
    assert caught.value.headers["x-seen"] == "Bearer [hidden]"
    assert TOKEN not in shown(caught.value)


def kept(error: BaseException) -> str:
    """What an error itself holds."""
    return str(error) + repr(vars(error))


SLASHED = 'canary/7f"3a\\91'


@pytest.mark.parametrize(
    "said",
    [
        b'canary/7f\\"3a\\\\91',
        b'canary\\/7f\\"3a\\\\91',
        b"\\u0063anary\\/7f\\u00223a\\u005C91",
        b"canary\\\\/7f\\\\u00223a\\\\u005c91",
        b"canary%2F7f%223a%5c91",
    ],
)
def test_an_escaped_token_is_found(caller: Caller, said: bytes) -> None:
    body = b'{"message": "no ' + said + b' here", "error": "' + said + b'"}'
    with serve(answer(body=body, status=400)) as server, pytest.raises(APIStatusError) as caught:
        caller.call(server.url, GET, None, token=SLASHED)
    assert "no [hidden] here" in str(caught.value)
    assert b"canary" not in pickle.dumps(caught.value)
    assert b"7f" not in caught.value.content


def test_the_token_is_hidden_before_anything_is_cut(caller: Caller) -> None:
    for start in (64 * 1024 - 5, 2048 - 5, 500 - 5):
        body = b"x" * start + TOKEN.encode() + b"x" * 99
        for status in (200, 500):
            reply = answer(body=body, status=status)
            with serve(reply) as server, pytest.raises(APIError) as caught:
                caller.call(server.url, GET, None)
            assert "canar" not in kept(caught.value)
        reply = answer({"message": body.decode()}, status=500)
        with serve(reply) as server, pytest.raises(APIError) as caught:
            caller.call(server.url, GET, None)
        assert "canar" not in str(caught.value)


@pytest.mark.parametrize("status", [200, 500])
def test_the_first_lines_of_a_reply_may_hold_the_token(caller: Caller, status: int) -> None:
    lines = f"HTTP/1.1 {status} {TOKEN}\r\nContent-Type: text/{TOKEN}\r\nContent-Length: 0\r\n"
    lines += f"X-Request-Id: {TOKEN}\r\n\r\n"
    reply = wire(lines.replace("Length: 0", "Length: 1").encode() + b"x")
    with serve(reply) as server, pytest.raises(APIError) as caught:
        caller.call(server.url, GET, None)
    assert TOKEN not in kept(caught.value)
    assert TOKEN.encode() not in pickle.dumps(caught.value)


def bearer(token: object, env: str = "") -> BearerToken:
    return BearerToken("bearer", token, argument="token", env=env)


def test_a_token_of_another_type_is_refused_unseen() -> None:
    given: Any = TOKEN.encode()
    authorization = bearer(given)
    del given
    with pytest.raises(TypeError, match=r"^token must be a str, not bytes$") as caught:
        authorization.header()
    assert TOKEN not in shown(caught.value)


def test_no_object_shows_the_token() -> None:
    client = SyncClient(**settings("https://example.com"))
    parts = [client, *vars(client).values(), Resource(client._sender)]
    for part in parts:
        for text in (repr(part), str(part), repr(getattr(part, "__dict__", ""))):
            assert TOKEN not in text
    for part in (client, Credentials(bearer(TOKEN)), *bearer(TOKEN).secrets):
        for leave in (pickle.dumps, copy.copy):
            with pytest.raises(TypeError):
                leave(part)
    client.close()


@pytest.mark.parametrize(
    "token", [f"{TOKEN}\n", f"{TOKEN}\r\nX: 1", f"{TOKEN} x", f"{TOKEN}é", f"{TOKEN}\x00"]
)
def test_a_token_that_no_header_carries_is_refused_unseen(token: str) -> None:
    credentials = Credentials(bearer(token))
    del token
    given = settings("https://example.com")
    given["credentials"] = credentials
    with pytest.raises(ValueError, match=r"^token has characters") as caught:
        SyncClient(**given)
    assert TOKEN not in shown(caught.value)


@pytest.mark.parametrize("token", [None, ""])
def test_a_missing_token_says_what_to_do(
    token: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ANY_TOKEN", raising=False)
    with pytest.raises(
        ValueError, match=r"^the API token is missing: give token=, or set ANY_TOKEN$"
    ):
        bearer(token, "ANY_TOKEN").header()


def test_a_token_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANY_TOKEN", "from-there")
    assert bearer(None, "ANY_TOKEN").header() == (b"Authorization", b"Bearer from-there")
    assert bearer("given", "ANY_TOKEN").header() == (b"Authorization", b"Bearer given")
    with pytest.raises(ValueError, match="missing"):
        bearer("", "ANY_TOKEN").header()
    assert repr(Credentials(bearer("given"))) == "Credentials(hidden)"
    assert repr(bearer("given").secrets) == "(<token: hidden>,)"
