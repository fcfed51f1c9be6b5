"""Many calls, most of which go wrong or are given up: what is left over after them.

    python -m tests.faults.leaks 100000

`make leaks` runs it. The tests do so with less calls, and for one kind of client:
`python -m tests.faults.leaks 2000 trio`.
"""

from __future__ import annotations

import asyncio
import gc
import os
import resource
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import trio

from tests.support.server import Answer, Request, Server, answer, hang_up, serve, wire

from .anysdk._runtime.async_client import AsyncClient
from .anysdk._runtime.errors import APIError
from .anysdk._runtime.operation import Operation
from .anysdk._runtime.sync_client import SyncClient
from .anysdk._runtime.transport import DeadlineTransport
from .clients import FakeClock, connections, settings
from .interrupts import on_asyncio, on_trio

MOST_BYTES = 2_000_000
_BATCH = 500
_MOST_PAUSES = 12
GET: Operation[Any] = Operation("GET /{fault}", response=dict[str, int])
STREAM: Operation[bytes] = Operation("GET /{fault}", response=bytes)
CUT = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"
FAULTS: dict[str, Answer] = {
    "none": answer({"a": 1}),
    "status": answer({"message": "no"}, status=400),
    "busy": answer({}, status=503),
    "odd": answer({"a": "x"}),
    "html": answer(body=b"<html>", content_type="text/html"),
    "closed": hang_up(),
    "cut": wire(CUT),
    "large": answer(body=b" " * 5_000),
}
NAMES = tuple(FAULTS)


def reply(request: Request) -> Answer:
    return FAULTS[request.path[1:]]


@dataclass
class Left:
    """What is there before calls, or after them."""

    descriptors: int
    connections: int
    memory: int

    @classmethod
    def now(cls, transport: Any) -> Left:
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        descriptors = len(os.listdir("/proc/self/fd"))
        return cls(descriptors, len(connections(transport)), pages * resource.getpagesize())


def arguments(server: Server, transport: Any) -> dict[str, Any]:
    transport.clock = FakeClock()
    given = {"http_client": transport, "max_response_size": 4_000, "max_retries": 1}
    return settings(server.url, **given)


def forget(server: Server, transport: Any) -> None:
    """Drop what only the test keeps."""
    server.requests.clear()
    transport.clock.slept.clear()


def sync_calls(server: Server, count: int) -> tuple[Left, Left]:
    with DeadlineTransport() as transport:
        client = SyncClient(**arguments(server, transport))

        def some(numbers: range) -> None:
            for number in numbers:
                with suppress(APIError):
                    if number % 9:
                        client._sender.call(GET, None, NAMES[number % len(NAMES)])
                    else:
                        client._sender.call_stream(STREAM, None, "none").close()
            forget(server, transport)

        some(range(_BATCH))
        before = Left.now(transport)
        for start in range(0, count, _BATCH):
            some(range(start, start + _BATCH))
        return before, Left.now(transport)


async def async_calls(server: Server, count: int, cancelled: Any) -> tuple[Left, Left]:
    async with httpx2.AsyncHTTPTransport() as transport:
        client = AsyncClient(**arguments(server, transport))

        async def call(number: int) -> None:
            if number % 9:
                await client._sender.call(GET, None, NAMES[number % len(NAMES)])
            else:
                await (await client._sender.call_stream(STREAM, None, "none")).close()

        async def some(numbers: range) -> None:
            for number in numbers:
                with suppress(APIError):
                    await cancelled(call(number), number % _MOST_PAUSES)
            forget(server, transport)

        await some(range(_BATCH))
        before = Left.now(transport)
        for start in range(0, count, _BATCH):
            await some(range(start, start + _BATCH))
        return before, Left.now(transport)


KINDS: dict[str, Callable[[Server, int], tuple[Left, Left]]] = {
    "sync": sync_calls,
    "asyncio": lambda server, count: asyncio.run(async_calls(server, count, on_asyncio)),
    "trio": lambda server, count: trio.run(async_calls, server, count, on_trio),
}


def left_over(kind: str, count: int) -> list[str]:
    """What `count` calls leave that they should not."""
    with serve(reply) as server:
        before, after = KINDS[kind](server, count)
    grown = after.memory - before.memory
    print(f"{kind}: {count} calls; before {before}, after {after}, {grown} bytes more")
    problems = {
        f"{after.descriptors} file descriptors": after.descriptors > before.descriptors + 2,
        f"{after.connections} connections": after.connections > 1,
        f"{grown} bytes": grown > MOST_BYTES,
    }
    return [problem for problem, is_there in problems.items() if is_there]


if __name__ == "__main__":
    number, *kinds = sys.argv[1:]
    found = {kind: left_over(kind, int(number)) for kind in kinds or KINDS}
    sys.exit(str(found) if any(found.values()) else 0)
