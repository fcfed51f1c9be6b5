# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: servers/spec/api.yaml
"""The synchronous client of The Harbour."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.api_keys import APIKeyHeader
from ._runtime.auth import Credentials
from ._runtime.servers import Servers, Variable
from ._runtime.sync_client import SyncClient
from ._runtime.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    import httpx2

    from ._runtime.decode import Mismatch
    from ._runtime.hooks import ErrorEvent, RequestEvent, ResponseEvent, RetryEvent
    from ._runtime.timeouts import Timeout
    from ._runtime.unset import Unset
    from .resources import ships as _ships


class Harbour(SyncClient):
    """The synchronous client of The Harbour.

    Args:
        api_key: The key for the header `Authorization`, or a function that gives one.
        tenant: The port's own name.
        version: Known values: `v1`, `v2`. By default `v2`.
        path_prefix: By default `eu/north`.
        server: Another server than the usual one: `sandbox` (Without real ships.),
            `europe` (https://eu.harbour.example/{pathPrefix}/api).
        base_url: Where the API is. By default
            `https://{tenant}.harbour.example/{version}`. Given, it is where every call
            goes, also to what is elsewhere by itself.
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
        api_key: str | Callable[[], str] | None = None,
        tenant: str | None = None,
        version: Literal["v1", "v2"] | str | None = None,
        path_prefix: str | None = None,
        server: Literal["sandbox", "europe"] | None = None,
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
        http_client: httpx2.Client | httpx2.BaseTransport | None = None,
    ) -> None:
        credentials = Credentials(
            APIKeyHeader(
                "key", api_key, name="Authorization", argument="api_key", env=""
            ),
        )
        # So that no traceback shows what was given:
        del api_key
        super().__init__(
            credentials=credentials,
            parameters={},
            base_url=base_url,
            servers=Servers(
                {
                    "": "https://{tenant}.harbour.example/{version}",
                    "sandbox": "https://sandbox.harbour.example/{version}",
                    "europe": "https://eu.harbour.example/{pathPrefix}/api",
                },
                {
                    "tenant": Variable("tenant", tenant, None),
                    "version": Variable("version", version, "v2"),
                    "pathPrefix": Variable("path_prefix", path_prefix, "eu/north"),
                },
                base_url=base_url,
                server=server,
            ),
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
    def ships(self) -> _ships.Ships:
        from .resources import ships

        return ships.Ships(self._sender)
