"""One way to call for every kind of client, so that each case is a row for all of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import anyio
from truto_python_sdk._runtime.async_client import AsyncClient
from truto_python_sdk._runtime.auth import bearer
from truto_python_sdk._runtime.operation import Operation
from truto_python_sdk._runtime.sync_client import SyncClient
from truto_python_sdk._runtime.unset import UNSET

TOKEN = "canary-7f3a91"


def settings(url: str, **given: Any) -> dict[str, Any]:
    """The arguments of a client that talks to `url`."""
    token = given.pop("token", TOKEN)
    defaults: dict[str, Any] = {
        "authorization": bearer(token, "", argument="token"),
        "parameters": {},
        "base_url": url,
        "timeout": UNSET,
        "strict": False,
        "on_mismatch": None,
        "http_client": None,
    }
    return defaults | given


class Caller:
    """Calls through the sync client."""

    def run(self, url: str, work: Callable[[SyncClient], Any], **given: Any) -> Any:
        with SyncClient(**settings(url, **given)) as client:
            return work(client)

    def call(self, url: str, operation: Operation[Any], *values: object, **given: Any) -> Any:
        return self.run(url, lambda client: client.call(operation, *values), **given)

    def page(self, url: str, operation: Operation[Any], *values: object, **given: Any) -> Any:
        return self.run(url, lambda client: client.call_list(operation, *values), **given)

    def items(self, url: str, operation: Operation[Any], *values: object) -> list[Any]:
        items: list[Any] = self.run(url, lambda client: list(client.call_list(operation, *values)))
        return items

    def stream(self, url: str, operation: Operation[Any]) -> list[bytes]:
        def read(client: SyncClient) -> list[bytes]:
            with client.call(operation) as stream:
                return list(stream)

        pieces: list[bytes] = self.run(url, read)
        return pieces


class AsyncCaller(Caller):
    """Calls through the async client."""

    def __init__(self, backend: str) -> None:
        self._backend = backend

    def run_async(
        self, url: str, work: Callable[[AsyncClient], Awaitable[Any]], **given: Any
    ) -> Any:
        async def main() -> Any:
            async with AsyncClient(**settings(url, **given)) as client:
                return await work(client)

        return anyio.run(main, backend=self._backend)

    def call(self, url: str, operation: Operation[Any], *values: object, **given: Any) -> Any:
        return self.run_async(url, lambda client: client.call(operation, *values), **given)

    def page(self, url: str, operation: Operation[Any], *values: object, **given: Any) -> Any:
        async def first(client: AsyncClient) -> Any:
            return await client.call_list(operation, *values)

        return self.run_async(url, first, **given)

    def items(self, url: str, operation: Operation[Any], *values: object) -> list[Any]:
        async def collect(client: AsyncClient) -> list[Any]:
            return [item async for item in client.call_list(operation, *values)]

        items: list[Any] = self.run_async(url, collect)
        return items

    def stream(self, url: str, operation: Operation[Any]) -> list[bytes]:
        async def read(client: AsyncClient) -> list[bytes]:
            async with await client.call(operation) as stream:
                return [piece async for piece in stream]

        pieces: list[bytes] = self.run_async(url, read)
        return pieces


def caller_of(kind: str) -> Caller:
    return Caller() if kind == "sync" else AsyncCaller(kind)
