"""Clients of `anysdk`: their waits are on a clock that a test can read, and their connections
can be counted."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import httpx2

from tests.functional.callers import Way

from .anysdk._runtime.async_client import AsyncClient
from .anysdk._runtime.auth import Credentials
from .anysdk._runtime.bearer import BearerToken
from .anysdk._runtime.sync_client import SyncClient
from .anysdk._runtime.transport import DeadlineTransport
from .anysdk._runtime.unset import UNSET

TOKEN = "canary-7f3a91"


class FakeClock:
    """Time that passes only while a client sleeps, and all at once. `slept`: each wait."""

    def __init__(self, date: float = 1_800_000_000.0) -> None:
        self.now = 0.0
        self.date = date
        self.slept: list[float] = []
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return self.date + self.now

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.now += seconds
            self.slept.append(seconds)

    async def sleep_async(self, seconds: float) -> None:
        await anyio.lowlevel.checkpoint()
        self.sleep(seconds)


def bearer(token: object = TOKEN) -> Credentials:
    return Credentials(BearerToken("bearer", token, argument="token", env=""))


def settings(url: str, **given: Any) -> dict[str, Any]:
    """The arguments of a client that talks to `url`."""
    defaults: dict[str, Any] = {
        "credentials": bearer(given.pop("token", TOKEN)),
        "parameters": {},
        "base_url": url,
        "timeout": UNSET,
        "max_retries": UNSET,
        "max_response_size": 64 * 1024 * 1024,
        "strict": False,
        "on_request": None,
        "on_response": None,
        "on_error": None,
        "on_retry": None,
        "on_mismatch": None,
        "http_client": None,
    }
    return defaults | given


@contextmanager
def connected(way: Way, url: str, *, clock: FakeClock | None = None, **given: Any) -> Iterator[Any]:
    """A client over connections as its own, on a clock for tests."""
    with timed(way, clock or FakeClock()) as http:
        arguments = settings(url, **{"http_client": http, **given})
        with way.client(SyncClient, AsyncClient, **arguments) as client:
            yield client


@contextmanager
def timed(way: Way, clock: FakeClock) -> Iterator[Any]:
    """The transport that a client has by itself, on another clock."""
    transport: Any = httpx2.AsyncHTTPTransport() if way.is_async else DeadlineTransport()
    transport.clock = clock
    try:
        yield transport
    finally:
        if way.is_async:
            way.result(transport.aclose())
        else:
            transport.close()


def connections(transport: Any) -> list[Any]:
    pools = [transport._pool] if hasattr(transport, "aclose") else transport._pools.values()
    return [connection for pool in pools for connection in pool.connections]


def open_connections(transport: Any) -> int:
    """How many connections a transport holds."""
    return len(connections(transport))


def idle_connections(transport: Any) -> int:
    """How many of them wait for another request."""
    return sum(one.is_idle() for one in connections(transport))


def raised(way: Way, make: Any) -> Exception:
    """What a call raises."""
    try:
        way.result(make())
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")
