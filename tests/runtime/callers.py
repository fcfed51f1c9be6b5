"""One way to call for every kind of client, so that each case is a row for all of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import anyio
from truto_python_sdk._runtime.async_client import AsyncClient
from truto_python_sdk._runtime.auth import Credentials
from truto_python_sdk._runtime.bearer import BearerToken
from truto_python_sdk._runtime.operation import Operation
from truto_python_sdk._runtime.options import RequestOptions
from truto_python_sdk._runtime.pages import call_list, call_list_async
from truto_python_sdk._runtime.payload import Content
from truto_python_sdk._runtime.request import Call
from truto_python_sdk._runtime.sync_client import SyncClient
from truto_python_sdk._runtime.unset import UNSET

TOKEN = "canary-7f3a91"


def settings(url: str, **given: Any) -> dict[str, Any]:
    """The arguments of a client that talks to `url`; it tries nothing twice."""
    token = given.pop("token", TOKEN)
    defaults: dict[str, Any] = {
        "credentials": Credentials(BearerToken("bearer", token, argument="token", env="")),
        "parameters": {},
        "base_url": url,
        "timeout": UNSET,
        "max_retries": 0,
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


def body_of(call: Call) -> bytes | None:
    """The body of a call; None if it has none."""
    return call.payload.content if isinstance(call.payload, Content) else None


class Caller:
    """Calls through the sync client."""

    def run(self, url: str, work: Callable[[SyncClient], Any], **given: Any) -> Any:
        with SyncClient(**settings(url, **given)) as client:
            return work(client)

    def call(self, url: str, operation: Operation[Any], *values: object, **given: Any) -> Any:
        return self.run(url, lambda client: client._sender.call(operation, None, *values), **given)

    def page(
        self,
        url: str,
        operation: Operation[Any],
        *values: object,
        options: RequestOptions | None = None,
        **given: Any,
    ) -> Any:
        return self.run(
            url,
            lambda client: call_list(client._sender, operation, options, *values),
            **given,
        )

    def items(
        self,
        url: str,
        operation: Operation[Any],
        *values: object,
        options: RequestOptions | None = None,
        **given: Any,
    ) -> list[Any]:
        items: list[Any] = self.run(
            url,
            lambda client: list(call_list(client._sender, operation, options, *values)),
            **given,
        )
        return items

    def taken(self, url: str, operation: Operation[Any], count: int, *values: object) -> list[Any]:
        items: list[Any] = self.run(
            url,
            lambda client: list(call_list(client._sender, operation, None, *values).take(count)),
        )
        return items

    def stream(self, url: str, operation: Operation[Any]) -> list[bytes]:
        def read(client: SyncClient) -> list[bytes]:
            with client._sender.call(operation, None) as stream:
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
        return self.run_async(
            url, lambda client: client._sender.call(operation, None, *values), **given
        )

    def page(
        self,
        url: str,
        operation: Operation[Any],
        *values: object,
        options: RequestOptions | None = None,
        **given: Any,
    ) -> Any:
        async def first(client: AsyncClient) -> Any:
            return await call_list_async(client._sender, operation, options, *values)

        return self.run_async(url, first, **given)

    def items(
        self,
        url: str,
        operation: Operation[Any],
        *values: object,
        options: RequestOptions | None = None,
        **given: Any,
    ) -> list[Any]:
        async def collect(client: AsyncClient) -> list[Any]:
            walked = call_list_async(client._sender, operation, options, *values)
            return [item async for item in walked]

        items: list[Any] = self.run_async(url, collect, **given)
        return items

    def taken(self, url: str, operation: Operation[Any], count: int, *values: object) -> list[Any]:
        async def collect(client: AsyncClient) -> list[Any]:
            walked = call_list_async(client._sender, operation, None, *values)
            return [item async for item in walked.take(count)]

        items: list[Any] = self.run_async(url, collect)
        return items

    def stream(self, url: str, operation: Operation[Any]) -> list[bytes]:
        async def read(client: AsyncClient) -> list[bytes]:
            async with await client._sender.call(operation, None) as stream:
                return [piece async for piece in stream]

        pieces: list[bytes] = self.run_async(url, read)
        return pieces


def caller_of(kind: str) -> Caller:
    return Caller() if kind == "sync" else AsyncCaller(kind)
