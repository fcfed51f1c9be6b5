# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What one call is told besides its arguments."""

from collections.abc import Mapping
from typing import Any

import httpx2
from msgspec import Struct

from .headers import merged
from .timeouts import Timeout
from .unset import UNSET, Unset


def check_count(given: object, name: str) -> None:
    if isinstance(given, Unset):
        return
    if isinstance(given, bool) or not isinstance(given, int) or given < 0:
        raise ValueError(f"{name} must be a whole number, 0 or more")


class RequestOptions(Struct, frozen=True, kw_only=True):
    """Options of a call; what is left out is the client's.

    timeout: seconds for the whole call, retries and waits included, or a `Timeout`.
    max_retries: how often it is sent again.
    headers: headers to send besides, or in place of, what would be sent.
    query: query parameters that the API's description does not name.
    body: fields to add to the JSON object that is sent.
    idempotency_key: the key of the call, where the operation sends one.
    cursor: where a list starts: the `next_cursor` of one of its pages.
    """

    timeout: float | Timeout | httpx2.Timeout | Unset | None = UNSET
    max_retries: int | Unset = UNSET
    headers: Mapping[str, str] = {}
    query: Mapping[str, Any] = {}
    body: Mapping[str, Any] = {}
    idempotency_key: str = ""
    cursor: str = ""

    def __post_init__(self) -> None:
        check_count(self.max_retries, "max_retries")
        for name in ("headers", "query", "body"):
            given: object = getattr(self, name)
            if not isinstance(given, Mapping):
                raise TypeError(f"{name} must be a mapping, not {type(given).__name__}")
        key = self.idempotency_key
        if len(key) > 255 or not key.isascii() or not key.isprintable():
            raise ValueError("idempotency_key takes up to 255 visible ASCII characters")

    def over(self, other: "RequestOptions") -> "RequestOptions":
        """These options, and what `other` says where they say nothing."""
        is_set = not isinstance(self.timeout, Unset)
        retries = self.max_retries
        return RequestOptions(
            timeout=self.timeout if is_set else other.timeout,
            max_retries=other.max_retries if isinstance(retries, Unset) else retries,
            headers=merged(other.headers, self.headers),
            query={**other.query, **self.query},
            body={**other.body, **self.body},
            idempotency_key=self.idempotency_key,
            cursor=self.cursor,
        )

    def __repr__(self) -> str:
        # Headers, query and body may hold what is secret.
        return f"RequestOptions(timeout={self.timeout}, max_retries={self.max_retries})"


NO_OPTIONS = RequestOptions()
