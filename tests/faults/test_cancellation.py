"""Calls that are given up at any of their pauses: nothing is swallowed, nothing stays open."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import count
from typing import Any

import httpx2
import pytest
import trio

from tests.functional.callers import Way
from tests.support.server import Answer, Request, answer, reset, serve

from .anysdk._runtime import errors, transport as transports
from .anysdk._runtime.async_client import AsyncClient
from .anysdk._runtime.operation import Operation
from .anysdk._runtime.redirects import REDIRECTS
from .anysdk._runtime.sync_client import SyncClient
from .clients import (
    FakeClock,
    connected,
    idle_connections,
    open_connections,
    raised,
    settings,
    timed,
)
from .interrupts import on_asyncio, on_trio

# What is given up leaves generators of the HTTP library open; trio tells.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

GET: Operation[Any] = Operation("GET /x", response=Any, redirects=REDIRECTS)
STREAM: Operation[bytes] = Operation("GET /stream", response=bytes)
CHUNKS = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", *[b"3\r\nabc\r\n"] * 4


class Eventful:
    """Every call meets a redirect, then a 503, then a redirect and a reply in pieces."""

    def __init__(self) -> None:
        self._calls = 0

    def __call__(self, request: Request) -> Answer:
        if request.path == "/stream":
            return Answer((*CHUNKS, b"0\r\n\r\n"))
        if request.path == "/x":
            return answer(body=b"", status=302, headers={"Location": "/y"})
        self._calls += 1
        if self._calls % 2:
            return answer({"busy": True}, status=503)
        return Answer((CHUNKS[0], b"4\r\n[1, \r\n", b"2\r\n2]\r\n", b"0\r\n\r\n"))


RUNNERS: dict[str, Any] = {
    "asyncio": (lambda main: asyncio.run(main()), on_asyncio),
    "trio": (trio.run, on_trio),
}


async def cancelled_everywhere(url: str, run: Any, work: Callable[[Any], Any]) -> int:
    """Cancels `work` at its first pause, at its second and so on; how many it has."""
    for number in count(1):
        transport: Any = httpx2.AsyncHTTPTransport()
        transport.clock = FakeClock()
        client = AsyncClient(**settings(url, http_client=transport))
        was_cancelled = await run(work(client), number)
        assert open_connections(transport) == idle_connections(transport) <= 1
        assert await client._sender.call(GET, None) == [1, 2]
        assert open_connections(transport) == idle_connections(transport) == 1
        await transport.aclose()
        if not was_cancelled:
            return number - 1
    raise AssertionError


async def listed(client: AsyncClient) -> None:
    assert await client._sender.call(GET, None) == [1, 2]


@pytest.mark.row("46")
@pytest.mark.parametrize("way", RUNNERS, indirect=True)
def test_a_call_at_every_await(request: pytest.FixtureRequest, way: Way) -> None:
    start, run = RUNNERS[request.node.callspec.params["way"]]
    with serve(Eventful()) as server:

        async def main() -> int:
            return await cancelled_everywhere(server.url, run, listed)

        # How often it waits depends on how much comes at once; it does at each kind of wait.
        assert start(main) > 3


@pytest.mark.row("46")
@pytest.mark.row("A4")
@pytest.mark.parametrize("way", RUNNERS, indirect=True)
def test_a_stream_at_every_await(request: pytest.FixtureRequest, way: Way) -> None:
    start, run = RUNNERS[request.node.callspec.params["way"]]

    async def read(client: AsyncClient) -> None:
        async with await client._sender.call_stream(STREAM, None) as stream:
            assert await stream.read() == b"abc" * 4

    with serve(Eventful()) as server:

        async def main() -> int:
            return await cancelled_everywhere(server.url, run, read)

        assert start(main) > 3


class Interrupts:
    """Raises a KeyboardInterrupt at operation number `at` of those that it watches."""

    def __init__(self, at: int) -> None:
        self.left = at
        self.place = ""

    def __call__(self, name: str, real: Any) -> Any:
        def watched(*args: Any, **kwargs: Any) -> Any:
            self.left -= 1
            if self.left == 0:
                self.place = name
                raise KeyboardInterrupt
            return real(*args, **kwargs)

        return watched


WATCHED = (
    (transports._Backend, "connect_tcp"),
    (transports._DeadlineStream, "write"),
    (transports._DeadlineStream, "read"),
    (FakeClock, "sleep"),
)


@pytest.mark.row("47")
@pytest.mark.parametrize("way", ["sync"], indirect=True)
def test_a_keyboard_interrupt_in_every_phase(way: Way) -> None:
    places: list[str] = []
    with serve(Eventful()) as server:
        for number in count(1):
            interrupts = Interrupts(number)
            with timed(way, FakeClock()) as transport:
                client = SyncClient(**settings(server.url, http_client=transport))
                with pytest.MonkeyPatch.context() as patch:
                    for cls, name in WATCHED:
                        patch.setattr(cls, name, interrupts(name, getattr(cls, name)))
                    try:
                        assert client._sender.call(GET, None) == [1, 2]
                    except KeyboardInterrupt:
                        places.append(interrupts.place)
                    else:
                        break
                assert open_connections(transport) == idle_connections(transport) <= 1
                assert client._sender.call(GET, None) == [1, 2]
    assert {name for _, name in WATCHED} == set(places)


@pytest.mark.row("A3")
@pytest.mark.parametrize("hook", ["on_request", "on_response", "on_retry", "on_error"])
@pytest.mark.parametrize("kind", [RuntimeError, KeyboardInterrupt])
def test_a_hook_that_raises(way: Way, hook: str, kind: type[BaseException]) -> None:
    if way.is_async and kind is KeyboardInterrupt:
        kind = asyncio.InvalidStateError  # An event loop of another thread has no keyboard.

    def raising(event: Any) -> None:
        raise kind("mine")

    with (
        serve(answer({}, status=503), answer({}, status=400)) as server,
        timed(way, FakeClock()) as transport,
        connected(way, server.url, http_client=transport, **{hook: raising}) as client,
    ):
        with pytest.raises(kind, match="mine"):
            way.result(client._sender.call(GET, None))
        assert open_connections(transport) == idle_connections(transport) <= 1


@pytest.mark.row("A4")
def test_a_stream_that_is_left(way: Way) -> None:
    with (
        serve(Answer(CHUNKS, "hold")) as server,
        timed(way, FakeClock()) as transport,
        connected(way, server.url, http_client=transport) as client,
    ):
        for pieces in (0, 2):
            stream = way.result(client._sender.call_stream(STREAM, None))
            assert open_connections(transport) == 1
            for _ in range(pieces):
                way.result(anext(stream) if way.is_async else next(stream))
            way.result(stream.close())
            assert open_connections(transport) == 0


@pytest.mark.row("A4")
def test_a_stream_that_breaks(way: Way) -> None:
    with (
        serve(reset(*CHUNKS)) as server,
        timed(way, FakeClock()) as transport,
        connected(way, server.url, http_client=transport) as client,
    ):
        stream = way.result(client._sender.call_stream(STREAM, None))
        error = raised(way, lambda: stream.read())
        assert isinstance(error, errors.APIConnectionError)
        assert open_connections(transport) == 0
        with pytest.raises(ValueError, match="closed"):
            way.result(stream.read())
