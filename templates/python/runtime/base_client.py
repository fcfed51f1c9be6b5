# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What the two clients share: everything but the waiting."""

from collections.abc import Mapping
from typing import Any, NoReturn

import httpx2

from .. import _config
from .auth import Authorization
from .connection import Connection, checked_timeout
from .decode import OnMismatch
from .operation import Operation
from .replies import Replies
from .request import Call, prepare
from .unset import UNSET, Unset

DEFAULT_TIMEOUT = 60.0


class BaseClient:
    """Holds a client's settings, ready for use."""

    def __init__(
        self,
        *,
        authorization: Authorization | None,
        parameters: Mapping[str, object],
        base_url: str | None,
        timeout: httpx2.Timeout,
        strict: bool,
        on_mismatch: OnMismatch | None,
        headers: httpx2.Headers,
    ) -> None:
        self._parameters = dict(parameters)
        address = _config.BASE_URL if base_url is None else base_url
        self._connection = Connection(address, authorization, timeout, headers)
        self._replies = Replies(
            self._connection.base_url, authorization, strict, on_mismatch
        )

    def _prepare(self, operation: Operation[Any], values: tuple[object, ...]) -> Call:
        return prepare(operation, values, self._parameters)

    def __repr__(self) -> str:
        # A traceback may show a client that was never finished.
        connection = vars(self).get("_connection", "")
        return f"<{type(self).__name__} {connection}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} is not pickled: it holds a token")


def checked_http_client(given: object, kind: type) -> None:
    if given is not None and not isinstance(given, kind):
        raise TypeError(
            f"http_client must be an httpx2.{kind.__name__}, not {type(given).__name__}"
        )


def chosen_timeout(
    timeout: float | httpx2.Timeout | Unset | None, given: httpx2.Timeout | None
) -> httpx2.Timeout:
    """The argument, else that of the HTTP client that was passed, else our own."""
    if timeout is UNSET:
        return given or httpx2.Timeout(DEFAULT_TIMEOUT)
    return checked_timeout(timeout)
