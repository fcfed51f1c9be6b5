# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What a client tells while it works: to the functions that it was given, and to the log.

Nothing that is logged has a query, a body, or a header that is not known to be harmless.
"""

import logging
from collections.abc import Callable, Iterable
from typing import Any, Final, TypeAlias

from msgspec import Struct

from .errors import APIError, Headers

_LOGGER: Final = logging.getLogger(__name__.rpartition("._runtime")[0])
_SHOWN: Final = frozenset(
    {
        "accept",
        "accept-encoding",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "ratelimit-limit",
        "ratelimit-remaining",
        "ratelimit-reset",
        "request-id",
        "retry-after",
        "retry-after-ms",
        "server",
        "traceparent",
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
        "x-request-id",
    }
)


class RequestEvent(Struct, frozen=True, kw_only=True):
    """A request is about to be sent. Headers that are put into `headers` go with it."""

    operation: str
    method: str
    url: str
    attempt: int
    headers: dict[str, str]


class ResponseEvent(Struct, frozen=True, kw_only=True):
    """A reply has begun; its body has not been read. `seconds`: since the request."""

    operation: str
    method: str
    url: str
    attempt: int
    status_code: int
    headers: Headers
    seconds: float


class RetryEvent(Struct, frozen=True, kw_only=True):
    """A call will be sent again, after `delay` seconds; `attempt` is the one that failed."""

    operation: str
    method: str
    url: str
    attempt: int
    delay: float
    error: APIError


class ErrorEvent(Struct, frozen=True, kw_only=True):
    """A call has failed for good."""

    operation: str
    method: str
    url: str
    attempt: int
    error: APIError


OnRequest: TypeAlias = Callable[[RequestEvent], None]
OnResponse: TypeAlias = Callable[[ResponseEvent], None]
OnRetry: TypeAlias = Callable[[RetryEvent], None]
OnError: TypeAlias = Callable[[ErrorEvent], None]


class Hooks(Struct, frozen=True, kw_only=True):
    """A client's functions; None where there is none."""

    on_request: OnRequest | None = None
    on_response: OnResponse | None = None
    on_retry: OnRetry | None = None
    on_error: OnError | None = None

    def request(self, about: dict[str, Any]) -> dict[str, str]:
        """Tell of a request; the headers that are to go with it."""
        event = RequestEvent(**about, headers={})
        if self.on_request is not None:
            self.on_request(event)
        if _LOGGER.isEnabledFor(logging.DEBUG):
            _log(logging.DEBUG, about, "sending")
        return event.headers

    def response(
        self, about: dict[str, Any], status_code: int, headers: Headers, seconds: float
    ) -> None:
        if self.on_response is not None:
            told: dict[str, Any] = {
                "status_code": status_code,
                "headers": headers,
                "seconds": seconds,
            }
            self.on_response(ResponseEvent(**about, **told))
        if _LOGGER.isEnabledFor(logging.DEBUG):
            shown = _shown(headers.items())
            _log(logging.DEBUG, about, f"{status_code} in {seconds:.3f} s {shown}")

    def retry(self, about: dict[str, Any], error: APIError, delay: float) -> None:
        if self.on_retry is not None:
            self.on_retry(RetryEvent(**about, error=error, delay=delay))
        _log(logging.INFO, about, f"again in {delay:.3f} s: {error}")

    def error(self, about: dict[str, Any], error: APIError) -> None:
        if self.on_error is not None:
            self.on_error(ErrorEvent(**about, error=error))
        _log(logging.DEBUG, about, f"failed: {error}")

    @property
    def is_watching(self) -> bool:
        """Whether anybody wants to know of every request and reply."""
        return (
            self.on_request is not None
            or self.on_response is not None
            or _LOGGER.isEnabledFor(logging.DEBUG)
        )


def _log(level: int, about: dict[str, Any], said: str) -> None:
    where = f"{about['method']} {about['url']}"
    _LOGGER.log(level, "%s, attempt %d: %s", where, about["attempt"], said)


def _shown(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {name: value for name, value in headers if name.lower() in _SHOWN}
