# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/api.yaml
"""The synchronous client of City Zoo."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.api_keys import APIKeyCookie, APIKeyHeader, APIKeyQuery
from ._runtime.auth import Credentials
from ._runtime.basic import BasicAuth
from ._runtime.bearer import BearerToken
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
    from .resources import zoo as _zoo


class Zoo(SyncClient):
    """The synchronous client of City Zoo.

    Args:
        api_token: The bearer token, or a function that gives one. The director hands it
            out. By default the environment variable `ZOO_TOKEN`.
        visitor_name: The user.
        visitor_word: The user's password. By default the environment variable
            `ZOO_WORD`.
        gate_key: The key for the header `X-Gate`, or a function that gives one. Printed
            on the gate.
        ticket: The key for the query parameter `ticket`, or a function that gives one.
            By default the environment variable `ZOO_TICKET`.
        stamp: The key for the cookie `stamp`, or a function that gives one.
        visitor: Who asks. Taken by every call that gives none.
        edition: As printed on the ticket. By default `api`.
        season: Known values: `winter`, `summer`. By default `winter`.
        server: Another server than the usual one: `night` (Lit by the moon.), `farm`
            (https://farm.zoo.example).
        base_url: Where the API is. By default `https://zoo.example/{edition}`. Given,
            it is where every call goes, also to what is elsewhere by itself.
        timeout: Seconds that a call may take in all, retries and waits included; a
            `Timeout` limits each step by itself; None waits forever.
        max_retries: How often a call is sent again that has failed and may be repeated.
            By default 3.
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
        api_token: str | Callable[[], str] | None = None,
        visitor_name: str | None = None,
        visitor_word: str | None = None,
        gate_key: str | Callable[[], str] | None = None,
        ticket: str | Callable[[], str] | None = None,
        stamp: str | Callable[[], str] | None = None,
        visitor: str | None = None,
        edition: str | None = None,
        season: Literal["winter", "summer"] | str | None = None,
        server: Literal["night", "farm"] | None = None,
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
            BearerToken("bearer", api_token, argument="api_token", env="ZOO_TOKEN"),
            BasicAuth(
                "basic",
                visitor_name,
                visitor_word,
                arguments=("visitor_name", "visitor_word"),
                envs=("", "ZOO_WORD"),
            ),
            APIKeyHeader("gate", gate_key, name="X-Gate", argument="gate_key", env=""),
            APIKeyQuery(
                "ticket", ticket, name="ticket", argument="ticket", env="ZOO_TICKET"
            ),
            APIKeyCookie("stamp", stamp, name="stamp", argument="stamp", env=""),
        )
        # So that no traceback shows what was given:
        del api_token, visitor_name, visitor_word, gate_key, ticket, stamp
        super().__init__(
            credentials=credentials,
            parameters={
                "X-Visitor": visitor,
            },
            base_url=base_url,
            servers=Servers(
                {
                    "": "https://zoo.example/{edition}",
                    "night": "https://night.zoo.example/{season}",
                    "farm": "https://farm.zoo.example",
                },
                {
                    "edition": Variable("edition", edition, "api"),
                    "season": Variable("season", season, "winter"),
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
    def zoo(self) -> _zoo.Zoo:
        from .resources import zoo

        return zoo.Zoo(self._sender)
