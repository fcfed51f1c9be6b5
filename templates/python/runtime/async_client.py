# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""The client that is awaited."""

from collections.abc import Mapping
from contextlib import aclosing, suppress
from typing import Any, Self, TypeVar, cast

import httpx2

from .auth import Authorization
from .base_client import BaseClient, checked_http_client, chosen_timeout
from .decode import OnMismatch
from .errors import APIError
from .operation import Operation
from .pages import (
    AsyncKeyedPage,
    AsyncKeyedPageRequest,
    AsyncPage,
    AsyncPageRequest,
)
from .pools import Pools, running_loop
from .replies import ERROR_BODY_LIMIT
from .request import Call
from .streams import AsyncByteStream
from .unset import Unset

T = TypeVar("T")


class AsyncClient(BaseClient):
    """Sends calls over an `httpx2.AsyncClient`: one that was passed, which stays its
    maker's, or its own, one in each process and event loop."""

    def __init__(
        self,
        *,
        authorization: Authorization | None,
        parameters: Mapping[str, object],
        base_url: str | None,
        timeout: float | httpx2.Timeout | Unset | None,
        strict: bool,
        on_mismatch: OnMismatch | None,
        http_client: httpx2.AsyncClient | None,
    ) -> None:
        checked_http_client(http_client, httpx2.AsyncClient)
        chosen = chosen_timeout(timeout, http_client.timeout if http_client else None)
        self._pools = Pools(http_client, lambda: httpx2.AsyncClient(timeout=chosen))
        super().__init__(
            authorization=authorization,
            parameters=parameters,
            base_url=base_url,
            timeout=chosen,
            strict=strict,
            on_mismatch=on_mismatch,
            headers=self._pools.first.headers,
        )

    async def call(self, operation: Operation[T], *values: object) -> T:
        """Send one call and return what came back, typed."""
        return cast(T, await self._run(self._prepare(operation, values)))

    async def call_stream(
        self, operation: Operation[bytes], *values: object
    ) -> AsyncByteStream:
        """Send one call and return its reply, to be read in pieces."""
        return cast(AsyncByteStream, await self._run(self._prepare(operation, values)))

    def call_list(
        self, operation: Operation[T], *values: object
    ) -> AsyncPageRequest[T, Any]:
        """A list to await or to iterate; what comes back may be chosen by a value."""
        call = self._prepare(operation, values)
        if not call.is_paged:
            return cast(AsyncPageRequest[T, Any], self._run(call))
        request = AsyncKeyedPageRequest if call.keyed else AsyncPageRequest
        return cast(AsyncPageRequest[T, Any], request(call, self._page))

    async def aclose(self) -> None:
        for http in self._pools.closing(running_loop()):
            await http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()

    async def _page(self, call: Call) -> Any:
        content = await self._run(call)
        page: Any = AsyncKeyedPage if call.keyed else AsyncPage
        return page(content, call, self._page)

    async def _run(self, call: Call) -> Any:
        response = await self._send(call)
        if call.response is bytes:
            return self._stream(call, response)
        return self._replies.result(call, response)

    def _stream(self, call: Call, response: httpx2.Response) -> AsyncByteStream:
        return AsyncByteStream(
            response, lambda error: self._replies.connection_error(call, error)
        )

    async def _send(self, call: Call) -> httpx2.Response:
        """A successful response: read, unless it is to be streamed. Exceptions are
        raised outside of the `except`, and no local holds content: what they replace,
        and what a server sends back, may show the token."""
        try:
            response = await self._pools.current(running_loop()).send(
                self._connection.request(call),
                stream=True,
                auth=None,
                follow_redirects=False,
            )
            if not response.is_success:
                failure: APIError = self._replies.status_error(
                    call, response, await _start(self._stream(call, response))
                )
            elif call.response is bytes:
                return response
            else:
                async with aclosing(response):
                    await response.aread()
                return response
        except httpx2.HTTPStatusError as error:
            failure = self._replies.hook_error(call, error)
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            failure = self._replies.connection_error(call, error)
        raise failure


async def _start(stream: AsyncByteStream) -> bytes:
    """As much of an error's body as is read. What breaks it off is not the news."""
    content = bytearray()
    with suppress(APIError, httpx2.HTTPError):
        async with stream:
            async for piece in stream:
                content += piece
                if len(content) >= ERROR_BODY_LIMIT:
                    break
    return bytes(content[:ERROR_BODY_LIMIT])
