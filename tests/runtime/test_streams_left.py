"""Streams that are left and taken up again: one position, and never a silent end."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import pytest
from truto_python_sdk._runtime.async_client import AsyncClient
from truto_python_sdk._runtime.errors import APIConnectionError
from truto_python_sdk._runtime.operation import Operation
from truto_python_sdk._runtime.streams import ByteStream
from truto_python_sdk._runtime.sync_client import SyncClient

from tests.support.server import Reply, serve, wire

from .callers import AsyncCaller, Caller, settings

# The HTTP library leaves a generator of its own open when a reading is broken off; trio tells.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

STREAM: Operation[Any] = Operation("GET /file", response=bytes)
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
WHOLE = wire(CHUNKED, b"3\r\nabc\r\n", b"2\r\nde\r\n", b"0\r\n\r\n")


class Blocking:
    """A sync stream with the face of an async one, so that each case is written once."""

    def __init__(self, stream: ByteStream) -> None:
        self._stream = stream

    def __aiter__(self) -> Blocking:
        return self

    async def __anext__(self) -> bytes:
        piece = next(self._stream, None)
        if piece is None:
            raise StopAsyncIteration
        return piece

    async def read(self) -> bytes:
        return self._stream.read()

    async def close(self) -> None:
        self._stream.close()


def with_stream(caller: Caller, reply: Reply, work: Callable[[Any], Any]) -> Any:
    """What `work` makes of a stream of any of the clients."""

    def blocking(client: Any) -> Any:
        async def run() -> Any:
            return await work(Blocking(client._sender.call(STREAM, None)))

        return asyncio.run(run())

    async def awaited(client: Any) -> Any:
        return await work(await client._sender.call(STREAM, None))

    with serve(reply) as server:
        if isinstance(caller, AsyncCaller):
            return caller.run_async(server.url, awaited)
        return caller.run(server.url, blocking)


def test_reading_goes_on_where_it_stopped(caller: Caller) -> None:
    async def work(stream: Any) -> bytes:
        async for piece in stream:
            assert piece == b"abc"[: len(piece)]
            break
        left: bytes = await stream.read()
        assert await stream.read() == b""
        assert [piece async for piece in stream] == []
        return piece + left

    assert with_stream(caller, WHOLE, work) == b"abcde"


def test_one_piece_and_then_another_loop(caller: Caller) -> None:
    async def work(stream: Any) -> bytes:
        first: bytes = await anext(stream)
        return first + b"".join([piece async for piece in stream])

    assert with_stream(caller, WHOLE, work) == b"abcde"


@pytest.mark.parametrize("pieces", [0, 1, 9])
def test_a_closed_stream_says_so(caller: Caller, pieces: int) -> None:
    async def work(stream: Any) -> None:
        for _ in range(pieces):
            await anext(stream, None)
        await stream.close()
        await stream.close()
        with pytest.raises(ValueError, match=r"^the stream is closed$"):
            await stream.read()
        with pytest.raises(ValueError, match=r"^the stream is closed$"):
            await anext(stream)

    with_stream(caller, WHOLE, work)


def test_after_an_error_nothing_looks_whole(caller: Caller) -> None:
    async def work(stream: Any) -> None:
        with pytest.raises(APIConnectionError):
            await stream.read()
        with pytest.raises(ValueError, match=r"^the stream is closed$"):
            await stream.read()

    with_stream(caller, wire(CHUNKED, b"3\r\nabc\r\n"), work)


def test_a_forgotten_stream_gives_its_connection_back() -> None:
    with serve(WHOLE) as server, SyncClient(**settings(server.url)) as client:
        responses = [client._sender.call_stream(STREAM, None)._response]
        gc.collect()
        assert responses[0].is_closed


def test_a_forgotten_async_stream_is_told_of() -> None:
    async def main(url: str) -> None:
        async with AsyncClient(**settings(url)) as client:
            stream = await client._sender.call_stream(STREAM, None)
            with pytest.warns(ResourceWarning, match="a stream was not closed"):
                del stream
                gc.collect()

    with serve(WHOLE) as server:
        asyncio.run(main(server.url))


@contextmanager
def half_a_reply() -> Generator[str]:
    """The address of a server that begins a reply and keeps its end back."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def reply() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(CHUNKED + b"3\r\nabc\r\n")
                over.wait(10)

        over = threading.Event()
        thread = threading.Thread(target=reply, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        over.set()
        thread.join()


def test_closed_while_another_task_reads() -> None:
    async def main(url: str) -> None:
        async with AsyncClient(**settings(url)) as client:
            stream: Any = await client._sender.call(STREAM, None)
            assert await anext(stream) == b"abc"
            reading = asyncio.create_task(stream.read())
            await asyncio.sleep(0.05)
            with pytest.raises(RuntimeError, match="another task"):
                await anext(stream)
            await stream.close()
            assert stream._response.is_closed
            with pytest.raises(ValueError, match=r"^the stream is closed$"):
                await asyncio.wait_for(reading, 5)

    with half_a_reply() as url:
        asyncio.run(main(url))


def test_a_read_that_was_cancelled_does_not_look_whole() -> None:
    async def main(url: str) -> None:
        async with AsyncClient(**settings(url)) as client:
            stream: Any = await client._sender.call(STREAM, None)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(stream.read(), 0.1)
            with pytest.raises(ValueError, match=r"^the stream is closed$"):
                await stream.read()
            assert stream._response.is_closed

    with half_a_reply() as url:
        asyncio.run(main(url))
