# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/api.yaml
"""The asynchronous client of City Zoo."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

import httpx2

from ._runtime.async_client import AsyncClient
from ._runtime.auth import bearer
from ._runtime.decode import Mismatch
from ._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .resources import zoo as _zoo


class AsyncZoo(AsyncClient):
    """The asynchronous client of City Zoo.

    Args:
        api_token: The bearer token. By default the environment variable `ZOO_TOKEN`.
        visitor: Who asks. Taken by every call that gives none.
        base_url: Where the API is. By default `https://zoo.example/api`.
        timeout: Seconds to wait for a connection, for data to be sent, and for data to
            come; None waits forever.
        strict: Raise a `DecodeError` where a response is not what the API promised,
            instead of keeping the value.
        on_mismatch: Called for every place in a response that is not what the API
            promised.
        http_client: A client of your own, for proxies, certificates or a transport; it
            is yours to close.
    """

    def __init__(
        self,
        *,
        api_token: str | None = None,
        visitor: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | Unset | None = UNSET,
        strict: bool = False,
        on_mismatch: Callable[[Mismatch], None] | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        authorization = bearer(api_token, "ZOO_TOKEN", argument="api_token")
        del api_token  # so that no traceback shows it
        super().__init__(
            authorization=authorization,
            parameters={
                "X-Visitor": visitor,
            },
            base_url=base_url,
            timeout=timeout,
            strict=strict,
            on_mismatch=on_mismatch,
            http_client=http_client,
        )

    @cached_property
    def zoo(self) -> _zoo.AsyncZoo:
        from .resources import zoo

        return zoo.AsyncZoo(self)
