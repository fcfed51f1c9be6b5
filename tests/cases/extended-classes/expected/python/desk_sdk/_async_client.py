# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: extended-classes/spec/api.yaml
"""The asynchronous client of The Desk."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.async_client import AsyncClient
from ._runtime.auth import Credentials
from ._runtime.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx2

    from ._runtime.decode import Mismatch
    from ._runtime.hooks import ErrorEvent, RequestEvent, ResponseEvent, RetryEvent
    from ._runtime.timeouts import Timeout
    from ._runtime.unset import Unset
    from .resources import archive as _archive
    from .resources import tickets as _tickets


class AsyncDesk(AsyncClient):
    """The asynchronous client of The Desk.

    Args:
        base_url: Where the API is. By default `https://desk.example`.
        timeout: Seconds that a call may take in all, retries and waits included; a
            `Timeout` limits each step by itself; None waits forever.
        max_retries: How often a call is sent again that has failed and may be repeated.
            By default 2.
        max_response_size: Bytes that a reply may have, unpacked; a stream may have any
            number.
        strict: Raise a `DecodeError` where a response is not what the API promised,
            instead of keeping the value.
        on_request: Called before each attempt; headers that it puts into the event are
            sent.
        on_response: Called for each reply, before it is read.
        on_error: Called when a call has failed for good.
        on_retry: Called before each wait for another attempt.
        on_mismatch: Called for every place in a response that is not what the API
            promised.
        http_client: A client of your own, for proxies or certificates, or a transport;
            it is yours to close.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | httpx2.Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        max_response_size: int = 64 * 1024 * 1024,
        strict: bool = False,
        on_request: Callable[[RequestEvent], None] | None = None,
        on_response: Callable[[ResponseEvent], None] | None = None,
        on_error: Callable[[ErrorEvent], None] | None = None,
        on_retry: Callable[[RetryEvent], None] | None = None,
        on_mismatch: Callable[[Mismatch], None] | None = None,
        http_client: httpx2.AsyncClient | httpx2.AsyncBaseTransport | None = None,
    ) -> None:
        credentials = Credentials()
        super().__init__(
            credentials=credentials,
            parameters={},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            max_response_size=max_response_size,
            strict=strict,
            on_request=on_request,
            on_response=on_response,
            on_error=on_error,
            on_retry=on_retry,
            on_mismatch=on_mismatch,
            http_client=http_client,
        )

    @cached_property
    def archive(self) -> _archive.AsyncArchive:
        from .resources import archive

        return archive.AsyncArchive(self._sender)

    @cached_property
    def tickets(self) -> _tickets.AsyncTickets:
        from .resources import tickets

        return tickets.AsyncTickets(self._sender)
