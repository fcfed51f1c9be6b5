# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""The client that waits."""

from collections.abc import Mapping
from contextlib import closing, suppress
from typing import Any, Self, TypeVar, cast

import httpx2

from .auth import Authorization
from .base_client import BaseClient, checked_http_client, chosen_timeout
from .decode import OnMismatch
from .errors import APIError
from .operation import Operation
from .pages import KeyedPage, Page
from .pools import Pools
from .replies import ERROR_BODY_LIMIT
from .request import Call
from .streams import ByteStream
from .unset import Unset

T = TypeVar("T")


class SyncClient(BaseClient):
    """Sends calls over an `httpx2.Client`: one that was passed, which stays its
    maker's, or its own, one in each process."""

    def __init__(
        self,
        *,
        authorization: Authorization | None,
        parameters: Mapping[str, object],
        base_url: str | None,
        timeout: float | httpx2.Timeout | Unset | None,
        strict: bool,
        on_mismatch: OnMismatch | None,
        http_client: httpx2.Client | None,
    ) -> None:
        checked_http_client(http_client, httpx2.Client)
        chosen = chosen_timeout(timeout, http_client.timeout if http_client else None)
        self._pools = Pools(http_client, lambda: httpx2.Client(timeout=chosen))
        super().__init__(
            authorization=authorization,
            parameters=parameters,
            base_url=base_url,
            timeout=chosen,
            strict=strict,
            on_mismatch=on_mismatch,
            headers=self._pools.first.headers,
        )

    def call(self, operation: Operation[T], *values: object) -> T:
        """Send one call and return what came back, typed."""
        return cast(T, self._run(self._prepare(operation, values)))

    def call_stream(self, operation: Operation[bytes], *values: object) -> ByteStream:
        """Send one call and return its reply, to be read in pieces."""
        return cast(ByteStream, self._run(self._prepare(operation, values)))

    def call_list(self, operation: Operation[T], *values: object) -> Page[T, Any]:
        """Send a list's first call; what comes back may be chosen by a value."""
        call = self._prepare(operation, values)
        run = self._page if call.is_paged else self._run
        return cast(Page[T, Any], run(call))

    def close(self) -> None:
        for http in self._pools.closing():
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _page(self, call: Call) -> Page[Any, Any] | KeyedPage[Any, Any]:
        content = self._run(call)
        return (KeyedPage if call.keyed else Page)(content, call, self._page)

    def _run(self, call: Call) -> Any:
        response = self._send(call)
        if call.response is bytes:
            return self._stream(call, response)
        return self._replies.result(call, response)

    def _stream(self, call: Call, response: httpx2.Response) -> ByteStream:
        return ByteStream(
            response, lambda error: self._replies.connection_error(call, error)
        )

    def _send(self, call: Call) -> httpx2.Response:
        """A successful response: read, unless it is to be streamed. Exceptions are
        raised outside of the `except`, and no local holds content: what they replace,
        and what a server sends back, may show the token."""
        try:
            response = self._pools.current().send(
                self._connection.request(call),
                stream=True,
                auth=None,
                follow_redirects=False,
            )
            if not response.is_success:
                failure: APIError = self._replies.status_error(
                    call, response, _start(self._stream(call, response))
                )
            elif call.response is bytes:
                return response
            else:
                with closing(response):
                    response.read()
                return response
        except httpx2.HTTPStatusError as error:
            failure = self._replies.hook_error(call, error)
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            failure = self._replies.connection_error(call, error)
        raise failure


def _start(stream: ByteStream) -> bytes:
    """As much of an error's body as is read. What breaks it off is not the news."""
    content = bytearray()
    with suppress(APIError, httpx2.HTTPError), stream:
        for piece in stream:
            content += piece
            if len(content) >= ERROR_BODY_LIMIT:
                break
    return bytes(content[:ERROR_BODY_LIMIT])
