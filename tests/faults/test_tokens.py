"""Tokens that are asked for, and asked for again when the server refuses one."""

from __future__ import annotations

import gc
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest

from tests.functional.callers import Way
from tests.support.server import Answer, Request, answer, serve

from .anysdk._runtime import errors
from .anysdk._runtime.async_client import AsyncClient
from .anysdk._runtime.operation import Operation
from .clients import connected, raised, settings

pytestmark = pytest.mark.row("43")

GET: Operation[Any] = Operation("GET /x", response=Any)
POST: Operation[Any] = Operation("POST /x", response=Any)


class Giver:
    """Gives `token-1`, `token-2` and so on; how often it was asked is `asked`."""

    def __init__(self) -> None:
        self.asked = 0
        self._lock = threading.Lock()

    def __call__(self) -> str:
        with self._lock:
            self.asked += 1
            return f"token-number-{self.asked}"


class Door:
    """A server that takes one token alone."""

    def __init__(self, token: str) -> None:
        self.token = token

    def __call__(self, request: Request) -> Answer:
        known = request.header("Authorization") == f"Bearer {self.token}"
        return answer({"done": True}) if known else answer({}, status=401)


def at_once(way: Way, client: Any, count: int) -> list[Any]:
    """`count` calls from as many threads, which start together."""
    start = threading.Barrier(count)

    def work(_: int) -> Any:
        start.wait()
        return way.result(client._sender.call(GET, None))

    with ThreadPoolExecutor(count) as threads:
        return list(threads.map(work, range(count)))


def test_a_token_is_asked_for_once(way: Way) -> None:
    giver, door = Giver(), Door("token-number-1")
    with serve(door) as server, connected(way, server.url, token=giver) as client:
        assert giver.asked == 0
        assert at_once(way, client, 64) == [{"done": True}] * 64
        assert way.result(client._sender.call(GET, None)) == {"done": True}
        assert len(server.requests) == 65
    assert giver.asked == 1


def test_a_refused_token_is_asked_for_anew_once(way: Way) -> None:
    giver, door = Giver(), Door("token-number-1")
    with serve(door) as server, connected(way, server.url, token=giver) as client:
        assert at_once(way, client, 64) == [{"done": True}] * 64
        door.token = "token-number-2"
        assert at_once(way, client, 64) == [{"done": True}] * 64
    assert giver.asked == 2


@pytest.mark.parametrize("operation", [GET, POST])
def test_a_second_refusal_is_final(way: Way, operation: Operation[Any]) -> None:
    giver = Giver()
    with serve(Door("another")) as server, connected(way, server.url, token=giver) as client:
        error = raised(way, lambda: client._sender.call(operation, None))
        assert type(error) is errors.AuthenticationError
        assert len(server.requests) == 2
    assert giver.asked == 2


def test_a_token_that_was_given_is_not_asked_for(way: Way) -> None:
    with serve(Door("another")) as server, connected(way, server.url) as client:
        error = raised(way, lambda: client._sender.call(GET, None))
        assert type(error) is errors.AuthenticationError
        assert len(server.requests) == 1


@pytest.mark.parametrize("answered", [None, "", 3, b"token-number-1"])
def test_what_is_no_token(way: Way, answered: Any) -> None:
    with serve(answer({})) as server, connected(way, server.url, token=lambda: answered) as client:
        assert isinstance(
            raised(way, lambda: client._sender.call(GET, None)), TypeError | ValueError
        )
        assert server.requests == []


def test_what_the_function_raises_is_raised(way: Way) -> None:
    """And the next call asks again."""
    said: list[Any] = [KeyError("vault"), "token-number-1"]

    def ask() -> str:
        one = said.pop(0)
        if isinstance(one, Exception):
            raise one
        return str(one)

    with serve(answer({})) as server, connected(way, server.url, token=ask) as client:
        assert type(raised(way, lambda: client._sender.call(GET, None))) is KeyError
        assert way.result(client._sender.call(GET, None)) == {}


@pytest.mark.parametrize("way", ["asyncio", "trio"], indirect=True)
def test_a_token_that_is_awaited(way: Way) -> None:
    giver = Giver()

    async def ask() -> str:
        return giver()

    with (
        serve(Door("token-number-2")) as server,
        connected(way, server.url, token=ask) as client,
    ):
        assert at_once(way, client, 64) == [{"done": True}] * 64
    assert giver.asked == 2


@pytest.mark.parametrize("way", ["asyncio", "trio"], indirect=True)
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore:Exception ignored")
def test_two_loops_ask_at_most_once_each(way: Way, request: pytest.FixtureRequest) -> None:
    backend = request.node.callspec.params["way"]
    giver = Giver()

    async def ask() -> str:
        await anyio.sleep(0.01)
        return giver()

    async def many(client: AsyncClient) -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(32):
                tasks.start_soon(client._sender.call, GET, None)

    with serve(answer({})) as server, ThreadPoolExecutor(2) as threads:
        client = AsyncClient(**settings(server.url, token=ask))
        works = [threads.submit(anyio.run, many, client, backend=backend) for _ in range(2)]
        assert [work.result() for work in works] == [None, None]
        del client
        gc.collect()
    assert 1 <= giver.asked <= 2
