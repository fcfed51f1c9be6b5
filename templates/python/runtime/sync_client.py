# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What every synchronous client has beside its API's resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec, TypeVar, cast

from .requirements import missing
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self, Unpack

    import httpx2

    from .options import RequestOptions
    from .raw import RawResponse
    from .settings import GivenTimeout, Settings
    from .unset import Unset

P = ParamSpec("P")
T = TypeVar("T")


class SyncClient:
    """Resources make their calls with its sender. Whatever needs the HTTP library is
    imported when the first client is made."""

    def __init__(
        self,
        *,
        http_client: httpx2.Client | httpx2.BaseTransport | None,
        **settings: Unpack[Settings],
    ) -> None:
        try:
            from .sender import Sender
        except ModuleNotFoundError as error:
            raise missing(error) from None
        self._sender = Sender(http_client, settings)

    def with_options(
        self,
        *,
        timeout: GivenTimeout = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, Any] | None = None,
    ) -> Self:
        """A copy of this client with other options for each of its calls. It shares
        the connections: closing one closes both."""
        from .options import RequestOptions

        options = RequestOptions(
            timeout=timeout,
            max_retries=max_retries,
            headers=headers or {},
            query=query or {},
        )
        twin = object.__new__(type(self))
        twin._sender = self._sender.told(options)
        return twin

    def raw(self, method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
        """A method of a resource, but with the reply as it came: `client.raw(method)`
        takes the same arguments."""
        from .raw import on_twin

        found: Callable[P, RawResponse[T]] = on_twin(method, self._sender)
        return found

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> RawResponse[Any]:
        """Send any request below the base URL, with the same credentials, retries and
        errors. `result` is plain: JSON data, text or bytes."""
        try:
            call = self._sender.prepare_any(method, path, query, headers, body, options)
        finally:
            del query, headers, body
        return cast("RawResponse[Any]", self._sender.in_raw().run_any(call))

    def close(self) -> None:
        self._sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        # A traceback may show a client that was never finished.
        return f"<{type(self).__name__} {vars(self).get('_sender', '')}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} is not pickled: it holds a token")
