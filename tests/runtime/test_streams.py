"""Streams: read in pieces, closed on every way out."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from truto_python_sdk._runtime.errors import APIConnectionError, NotFoundError
from truto_python_sdk._runtime.operation import Operation
from truto_python_sdk._runtime.sync_client import SyncClient

from tests.support.server import answer, serve, wire

from .callers import AsyncCaller, Caller, settings

STREAM: Operation[Any] = Operation("GET /file", response=bytes)
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def test_a_stream_is_read_in_pieces(caller: Caller) -> None:
    with serve(wire(CHUNKED, b"3\r\nabc\r\n", b"2\r\nde\r\n", b"0\r\n\r\n")) as server:
        assert b"".join(caller.stream(server.url, STREAM)) == b"abcde"
    assert server.requests[0].header("Accept") == "*/*"


def test_a_stream_that_breaks_is_an_error(caller: Caller) -> None:
    with (
        serve(wire(CHUNKED, b"3\r\nabc\r\n")) as server,
        pytest.raises(APIConnectionError) as caught,
    ):
        caller.stream(server.url, STREAM)
    assert caught.value.__context__ is None
    assert caught.value.method == "GET"


def test_an_error_is_raised_instead_of_a_stream(caller: Caller) -> None:
    with (
        serve(answer({"message": "gone"}, status=404)) as server,
        pytest.raises(NotFoundError, match="gone"),
    ):
        caller.call(server.url, STREAM)


class Body(httpx2.SyncByteStream):
    """A body that knows whether it was closed."""

    is_closed = False

    def __iter__(self) -> Any:
        yield b"one"
        yield b"two"

    def close(self) -> None:
        self.is_closed = True


@pytest.mark.parametrize("leave", ["read", "break", "raise", "close", "nothing"])
def test_a_stream_is_closed(leave: str) -> None:
    body = Body()
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, stream=body))
    http = httpx2.Client(transport=transport)
    client = SyncClient(**settings("https://example.com", http_client=http))
    try:
        with client._sender.call(STREAM, None) as stream:
            assert not body.is_closed
            if leave == "read":
                assert stream.read() == b"onetwo"
            elif leave == "break":
                assert next(iter(stream)) == b"one"
            elif leave == "raise":
                raise KeyError
            elif leave == "close":
                stream.close()
    except KeyError:
        pass
    assert body.is_closed
    http.close()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_stream_is_closed(backend: str) -> None:
    async def work(client: Any) -> None:
        async with await client._sender.call(STREAM, None) as stream:
            assert await stream.read() == b"abc"
            assert stream.headers["content-type"] == "text/plain"
        assert stream._response.is_closed
        async with await client._sender.call(STREAM, None) as stream:
            pass
        assert stream._response.is_closed

    with serve(answer(body=b"abc", content_type="text/plain")) as server:
        AsyncCaller(backend).run_async(server.url, work)
