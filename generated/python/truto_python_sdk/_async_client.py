# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/api.yaml
"""The asynchronous client of Truto."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

import httpx2

from ._runtime.async_client import AsyncClient
from ._runtime.auth import bearer
from ._runtime.decode import Mismatch
from ._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .resources import instant_messaging as _instant_messaging
    from .resources import unified_api as _unified_api


class TrutoApi(AsyncClient):
    """The asynchronous client of Truto.

    Args:
        token: The bearer token. By default the environment variable `TRUTO_API_TOKEN`.
        integrated_account_id: The ID of the integrated account to use for the request.
            Taken by every call that gives none.
        base_url: Where the API is. By default `https://api.truto.one`.
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
        token: str | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | Unset | None = UNSET,
        strict: bool = False,
        on_mismatch: Callable[[Mismatch], None] | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        authorization = bearer(token, "TRUTO_API_TOKEN", argument="token")
        del token  # so that no traceback shows it
        super().__init__(
            authorization=authorization,
            parameters={
                "integrated_account_id": integrated_account_id,
            },
            base_url=base_url,
            timeout=timeout,
            strict=strict,
            on_mismatch=on_mismatch,
            http_client=http_client,
        )

    @cached_property
    def instant_messaging(self) -> _instant_messaging.AsyncInstantMessaging:
        from .resources import instant_messaging

        return instant_messaging.AsyncInstantMessaging(self)

    @cached_property
    def unified_api(self) -> _unified_api.AsyncUnifiedApi:
        """Any resource of any unified model, named in the call. Bodies and results are
        plain data.
        """
        from .resources import unified_api

        return unified_api.AsyncUnifiedApi(self)
