"""Errors: one class per status, everything that one needs to know, nothing secret."""

from __future__ import annotations

import pickle
import socket
import threading
from typing import Any

import httpx2
import pytest
from truto_python_sdk._runtime import errors
from truto_python_sdk._runtime.operation import Operation
from truto_python_sdk._runtime.timeouts import Timeout

from tests.support.server import answer, hang_up, serve, wire

from .callers import TOKEN, AsyncCaller, Caller

# The HTTP library leaves a generator of its own open when a body cannot be decoded; trio tells.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

GET: Operation[Any] = Operation("GET /things/{id}", query=("secret",), response=Any)


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
    ],
)
def test_a_broken_connection(caller: Caller, reply: Any) -> None:
    error = failure(caller, reply)
    assert type(error) is errors.APIConnectionError
    assert error.__cause__ is None and error.__context__ is None


@pytest.mark.parametrize(
    ("head", "content"),
    [
        (b"Content-Length: 10\r\n", b"abc"),
        (b"Transfer-Encoding: chunked\r\n", b"abc"),
        (b"Content-Encoding: gzip\r\nContent-Length: 3\r\n", b""),
    ],
)
def test_a_broken_body_does_not_hide_the_status(
    caller: Caller, head: bytes, content: bytes
) -> None:
    body = b"3\r\nabc\r\n" if b"chunked" in head else b"abc"
    error = failure(caller, wire(b"HTTP/1.1 404 No\r\n" + head + b"\r\n" + body))
    assert isinstance(error, errors.NotFoundError)
    assert error.content == content
    assert error.body is None
    assert error.__context__ is None


def test_a_slow_body_does_not_hide_the_status(caller: Caller) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def reply() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 503 No\r\nContent-Length: 10\r\n\r\nabc")
                connection.recv(1)

        threading.Thread(target=reply, daemon=True).start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with pytest.raises(errors.InternalServerError) as caught:
            caller.call(url, GET, "1", None, timeout=0.2)
    assert caught.value.content == b"abc"


def test_a_large_body_is_read_whole(caller: Caller) -> None:
    data = {"trace": "x" * 200_000, "message": "too much"}
    error = failure(caller, answer(data, status=400))
    assert isinstance(error, errors.BadRequestError)
    assert "too much" in str(error)
    assert getattr(error.body, "message", None) == "too much"
    assert len(error.content) == 64 * 1024


@pytest.mark.parametrize("read", [True, False])
def test_a_hook_that_raises_for_the_status(caller: Caller, read: bool) -> None:
    def refuse(response: httpx2.Response) -> None:
        if read:
            response.read()
        response.raise_for_status()

    async def refuse_later(response: httpx2.Response) -> None:
        if read:
            await response.aread()
        response.raise_for_status()

    transport = httpx2.MockTransport(
        lambda request: httpx2.Response(404, stream=httpx2.ByteStream(b'{"message": "gone"}'))
    )
    http: Any
    if isinstance(caller, AsyncCaller):
        hooks: Any = {"response": [refuse_later]}
        http = httpx2.AsyncClient(transport=transport, event_hooks=hooks)
    else:
        http = httpx2.Client(transport=transport, event_hooks={"response": [refuse]})
    error = failure(caller, answer({}), http_client=http)
    assert type(error) is errors.NotFoundError
    assert ("gone" in str(error)) is read
    assert "query-secret" not in str(error) + repr(vars(error))
    assert error.__context__ is None and error.__cause__ is None


def test_an_address_in_a_message_is_not_shown(caller: Caller) -> None:
    def fail(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ReadError(f"lost {request.url} and {TOKEN}")

    transport = httpx2.MockTransport(fail)
    kind: Any = httpx2.AsyncClient if isinstance(caller, AsyncCaller) else httpx2.Client
    with pytest.raises(errors.APIConnectionError) as caught:
        caller.call("http://127.0.0.1", GET, "1", "q", http_client=kind(transport=transport))
    assert str(caught.value) == "ReadError: lost (a URL) and [hidden] (GET /things/1)"


def test_headers_are_found_in_any_case(caller: Caller) -> None:
    error = failure(caller, answer({}, status=429, headers={"X-Any-Name": "3"}))
    assert isinstance(error, errors.RateLimitError)
    headers = error.headers
    assert headers["X-ANY-name"] == headers.get("x-any-name") == "3"
    assert "X-Any-Name" in headers and "other" not in headers
    assert headers.get("other") is None
    assert len(headers) == len(dict(headers))
    assert pickle.loads(pickle.dumps(headers)) == headers
    assert "x-any-name" in repr(headers)


def test_what_a_server_says_cannot_move_the_cursor(caller: Caller) -> None:
    said = "red \x1b[31m turned \u202e null \x00 \u65e5\u672c"
    error = failure(caller, answer({"message": said}, status=400))
    assert "red \\x1b[31m turned \\u202e null \\x00 \u65e5\u672c" in str(error)
    assert getattr(getattr(error, "body", None), "message", None) == said


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
    assert type(error) is errors.DeadlineExceededError
    error = failure(caller, slow, timeout=Timeout(read=0.05))
    assert type(error) is errors.ReadTimeoutError


def test_errors_are_pickled_whole(caller: Caller) -> None:
    for reply in (answer({"message": "m"}, status=404), hang_up(), answer(body=b"{", status=200)):
        error = failure(caller, reply)
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert vars(again) == vars(error)
        assert TOKEN.encode() not in pickle.dumps(error)
