# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What either kind of client is made with."""

from collections.abc import Mapping
from typing import NotRequired, Protocol, TypeAlias, TypedDict

import httpx2

from .auth import Credentials
from .decode import OnMismatch
from .hooks import OnError, OnRequest, OnResponse, OnRetry
from .timeouts import Timeout
from .unset import Unset

GivenTimeout: TypeAlias = float | Timeout | httpx2.Timeout | Unset | None


class ServerChoice(Protocol):
    """Where an API is of which there is more to say than one URL."""

    def usual(self) -> str:
        """The base URL of the calls that say nothing else."""
        ...

    def own(self, base_url: str) -> str:
        """That of an operation which has one of its own."""
        ...


class Settings(TypedDict):
    """The arguments of a client's class, but for its HTTP client; `parameters` are the
    API's own, by their names on the wire. `servers` say more than `base_url` does."""

    credentials: Credentials
    parameters: Mapping[str, object]
    base_url: str | None
    servers: NotRequired[ServerChoice]
    timeout: GivenTimeout
    max_retries: int | Unset
    max_response_size: int
    strict: bool
    on_request: OnRequest | None
    on_response: OnResponse | None
    on_error: OnError | None
    on_retry: OnRetry | None
    on_mismatch: OnMismatch | None
