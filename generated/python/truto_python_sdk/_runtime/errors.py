# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What a call raises. Every message is fit for a log: no token, no query, no values."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, TypeVar

from .. import _config

ErrorT = TypeVar("ErrorT", bound=BaseException)
BodyT = TypeVar("BodyT")


class APIError(Exception):
    """Anything that went wrong with a call after its arguments were found good.

    `is_transient`: the same call may succeed later. Calls that are safe to send twice
    have been sent again before this is raised.
    """

    is_transient = False

    def __init__(self, message: str, *, method: str = "", url: str = "") -> None:
        super().__init__(message)
        self.method = method
        self.url = url

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.args, vars(self))


class APIConnectionError(APIError):
    """The server was not reached, or the connection broke before the reply's end."""

    is_transient = True


class ConnectError(APIConnectionError):
    """The server was not reached: nothing was sent."""


class APITimeoutError(APIConnectionError):
    """The server took too long."""


class ConnectTimeoutError(APITimeoutError):
    """No connection in time: nothing was sent."""


class PoolTimeoutError(APITimeoutError):
    """All connections were in use for too long: nothing was sent."""


class ReadTimeoutError(APITimeoutError):
    """No data came in time."""


class WriteTimeoutError(APITimeoutError):
    """The server did not take the data in time."""


class DeadlineExceededError(APITimeoutError):
    """The whole call, with its retries and waits, took too long."""

    is_transient = False


class ResponseTooLargeError(APIError):
    """A reply is longer, once decompressed, than the client allows."""


class RedirectError(APIError):
    """A redirect that is not followed: to a place that is not safe, or one too many."""


class PaginationError(APIError):
    """The next page cannot be asked for: its position came before, or leads elsewhere."""


class DecodeError(APIError):
    """A reply that is not JSON, or not the JSON that it should be.

    `path` is the JSON path of what is wrong; `excerpt` is the reply's beginning.
    """

    def __init__(
        self,
        message: str,
        *,
        method: str,
        url: str,
        status_code: int,
        request_id: str | None,
        content_type: str,
        path: str,
        excerpt: str,
    ) -> None:
        super().__init__(message, method=method, url=url)
        self.status_code = status_code
        self.request_id = request_id
        self.content_type = content_type
        self.path = path
        self.excerpt = excerpt


class Headers(Mapping[str, str]):
    """A reply's headers, read when first asked for; a name is found in any case."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._pairs = pairs

    @cached_property
    def _values(self) -> dict[str, str]:
        return {name.lower(): value for name, value in self._pairs}

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __reduce__(self) -> tuple[Any, ...]:
        return Headers, (tuple(self._values.items()),)

    def __repr__(self) -> str:
        return f"Headers({self._values})"


class APIStatusError(APIError):
    """The server answered, with a status that is not a success.

    `content` is the body's beginning, `body` is all of it as a model if it is JSON.
    `typed_body` is the body as the operation describes it for this status, and None
    where it is not that; where nothing is said of this status, it is `body`.
    """

    def __init__(
        self,
        message: str,
        *,
        method: str,
        url: str,
        status_code: int,
        request_id: str | None,
        headers: Mapping[str, str],
        content: bytes,
        body: _config.ErrorBody | None,
        typed_body: object = None,
        is_transient: bool = False,
    ) -> None:
        super().__init__(message, method=method, url=url)
        self.status_code = status_code
        self.request_id = request_id
        self.headers = headers
        self.content = content
        self.body = body
        self.typed_body = typed_body
        self.is_transient = is_transient

    def body_as(self, model: type[BodyT]) -> BodyT | None:
        """`typed_body`, where it is one of these."""
        return self.typed_body if isinstance(self.typed_body, model) else None


class BadRequestError(APIStatusError):
    """400"""


class AuthenticationError(APIStatusError):
    """401"""


class PermissionDeniedError(APIStatusError):
    """403"""


class NotFoundError(APIStatusError):
    """404"""


class MethodNotAllowedError(APIStatusError):
    """405"""


class ConflictError(APIStatusError):
    """409"""


class UnprocessableEntityError(APIStatusError):
    """422"""


class RateLimitError(APIStatusError):
    """429"""


class InternalServerError(APIStatusError):
    """500 and above"""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_class(status_code: int) -> type[APIStatusError]:
    if status_code >= 500:
        return InternalServerError
    return _BY_STATUS.get(status_code, APIStatusError)


def without_frames(error: ErrorT) -> ErrorT:
    """The error alone: its frames and the errors behind it hold what may be secret."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def _restored(
    cls: type[APIError], arguments: tuple[Any, ...], state: dict[str, Any]
) -> APIError:
    error = cls.__new__(cls, *arguments)
    error.__dict__.update(state)
    return error
