"""Connections that are not made, or that break."""

from __future__ import annotations

import socket
import time
from typing import Any

import pytest

from tests.functional.callers import Way
from tests.support.server import Answer, Request, answer, hang_up, reset, serve, wire

from .anysdk._runtime import errors
from .anysdk._runtime.operation import Operation
from .clients import FakeClock, connected, raised

GET: Operation[Any] = Operation("GET /x", response=Any)
POST: Operation[Any] = Operation("POST /x", response=Any)
KEYED: Operation[Any] = Operation("POST /x", response=Any, idempotency_header="Idempotency-Key")
METHODS = pytest.mark.parametrize("operation", [GET, POST, KEYED], ids=["get", "post", "keyed"])


@METHODS
@pytest.mark.row("1")
def test_nobody_listens(way: Way, operation: Operation[Any]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    clock = FakeClock()
    with connected(way, url, clock=clock) as client:
        error = raised(way, lambda: client._sender.call(operation, None))
    assert type(error) is errors.ConnectError
    assert len(clock.slept) == 2


@pytest.mark.row("1")
def test_no_such_host(way: Way, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*args: Any, **kwargs: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    clock = FakeClock()
    with connected(way, "https://nowhere.example", clock=clock) as client:
        error = raised(way, lambda: client._sender.call(POST, None))
    assert type(error) is errors.ConnectError
    assert "POST /x" in str(error)
    assert len(clock.slept) == 2


@METHODS
@pytest.mark.row("2")
def test_a_reset_before_the_request_is_read(way: Way, operation: Operation[Any]) -> None:
    """Where the break is seen before anything is sent, that may be any request; later, nobody
    can tell what the server took."""
    with serve(answer({})) as server:
        server.resets = 1
        with connected(way, server.url) as client:
            try:
                assert way.result(client._sender.call(operation, None)) == {}
            except errors.APIConnectionError as error:
                assert operation is POST and not isinstance(error, errors.ConnectError)
                assert server.requests == []
            else:
                assert len(server.requests) == 1


@METHODS
@pytest.mark.row("3")
@pytest.mark.parametrize("end", [reset(), hang_up()], ids=["reset", "closed"])
def test_a_reset_after_the_request(way: Way, operation: Operation[Any], end: Answer) -> None:
    with serve(end, end, answer({"done": True})) as server, connected(way, server.url) as client:
        if operation is POST:
            assert isinstance(
                raised(way, lambda: client._sender.call(POST, None)), errors.APIConnectionError
            )
        else:
            assert way.result(client._sender.call(operation, None)) == {"done": True}
    assert len(server.requests) == (1 if operation is POST else 3)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
PARTS = {
    "status line": (b"HTTP/1.1 2",),
    "head": (HEAD,),
    "body": (HEAD + b"Content-Length: 20\r\n\r\n", b'{"a": 1}'),
    "chunk": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"20\r\n", b'{"a": 1}'),
    "between chunks": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b'8\r\n{"a": 1}\r\n'),
}


@pytest.mark.row("4")
@pytest.mark.parametrize("end", [reset, wire], ids=["reset", "closed"])
@pytest.mark.parametrize("pieces", PARTS.values(), ids=PARTS)
def test_a_reset_amid_the_reply(way: Way, pieces: tuple[bytes, ...], end: Any) -> None:
    with serve(end(*pieces), answer({})) as server, connected(way, server.url) as client:
        assert isinstance(
            raised(way, lambda: client._sender.call(POST, None)), errors.APIConnectionError
        )
        assert len(server.requests) == 1
    with serve(end(*pieces), answer({})) as server, connected(way, server.url) as client:
        assert way.result(client._sender.call(GET, None)) == {}
        assert len(server.requests) == 2


@pytest.mark.row("5")
def test_a_stale_connection(way: Way) -> None:
    with (
        serve(Answer(answer({}).pieces, "close"), answer({})) as server,
        connected(way, server.url, max_retries=0) as client,
    ):
        way.result(client._sender.call(POST, None))
        wait_until(lambda: server.open_connections == 0)
        assert way.result(client._sender.call(POST, None)) == {}
    assert len(server.requests) == server.connections == 2


LENGTHS = {
    "too long": b"Content-Length: 3\r\n\r\n{}",
    "twice": b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ",
    "negative": b"Content-Length: -2\r\n\r\n{}",
    "no number": b"Content-Length: two\r\n\r\n{}",
    "no chunk": b"Transfer-Encoding: chunked\r\n\r\n{}",
    "unknown coding": b"Transfer-Encoding: gzip\r\n\r\n{}",
}


@pytest.mark.row("7")
@pytest.mark.parametrize("rest", LENGTHS.values(), ids=LENGTHS)
def test_a_wrong_length(way: Way, rest: bytes) -> None:
    with serve(wire(HEAD + rest)) as server, connected(way, server.url) as client:
        error = raised(way, lambda: client._sender.call(POST, None))
    assert isinstance(error, errors.APIConnectionError)


@pytest.mark.row("7")
def test_chunks_win_over_a_length(way: Way) -> None:
    both = HEAD + b"Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
    with serve(wire(both)) as server, connected(way, server.url) as client:
        assert way.result(client._sender.call(GET, None)) == {}


@pytest.mark.row("A6")
def test_what_comes_before_the_reply(way: Way) -> None:
    def early(request: Request) -> Answer:
        hints = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
        return Answer((hints, *answer({}).pieces))

    with serve(early) as server, connected(way, server.url) as client:
        assert way.result(client._sender.call(GET, None)) == {}


def wait_until(happened: Any) -> None:
    end = time.monotonic() + 5
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.001)
