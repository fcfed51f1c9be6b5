"""Three ways to call an SDK behind one interface, so that a test is written once.

    with way.client(sdk.Truto, sdk.TrutoApi, base_url=server.url, token="...") as client:
        message = way.result(client.instant_messaging.messages.get("1"))

`way.result` waits where there is something to wait for; `way.items` walks what can be iterated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from anyio.from_thread import BlockingPortal, start_blocking_portal


class Way:
    """Synchronous."""

    is_async = False

    @contextmanager
    def client(self, sync: Any, asynchronous: Any, **arguments: Any) -> Iterator[Any]:
        with sync(**arguments) as client:
            yield client

    def result(self, value: Any) -> Any:
        return value

    def items(self, iterable: Any) -> list[Any]:
        return list(iterable)


class AsyncWay(Way):
    """In an event loop of its own thread."""

    is_async = True

    def __init__(self, portal: BlockingPortal) -> None:
        self._portal = portal

    @contextmanager
    def client(self, sync: Any, asynchronous: Any, **arguments: Any) -> Iterator[Any]:
        with self._portal.wrap_async_context_manager(asynchronous(**arguments)) as client:
            yield client

    def result(self, value: Any) -> Any:
        return self._portal.call(_awaited, value)

    def items(self, iterable: Any) -> list[Any]:
        return self._portal.call(_collected, iterable)


async def _awaited(value: Any) -> Any:
    return await value


async def _collected(iterable: Any) -> list[Any]:
    return [item async for item in iterable]


@contextmanager
def _synchronous() -> Iterator[Way]:
    yield Way()


def _under(backend: str) -> Callable[[], AbstractContextManager[Way]]:
    @contextmanager
    def opened() -> Iterator[Way]:
        with start_blocking_portal(backend) as portal:
            yield AsyncWay(portal)

    return opened


WAYS: dict[str, Callable[[], AbstractContextManager[Way]]] = {
    "sync": _synchronous,
    "asyncio": _under("asyncio"),
    "trio": _under("trio"),
}
