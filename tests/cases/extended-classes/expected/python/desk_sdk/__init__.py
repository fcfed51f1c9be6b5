# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: extended-classes/spec/api.yaml
"""The Python SDK of The Desk."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._async_client import AsyncDesk as AsyncDesk
    from ._client import Desk as Desk
    from ._runtime.decode import Mismatch as Mismatch
    from ._runtime.errors import APIConnectionError as APIConnectionError
    from ._runtime.errors import APIError as APIError
    from ._runtime.errors import APIStatusError as APIStatusError
    from ._runtime.errors import APITimeoutError as APITimeoutError
    from ._runtime.errors import AuthenticationError as AuthenticationError
    from ._runtime.errors import BadRequestError as BadRequestError
    from ._runtime.errors import ConflictError as ConflictError
    from ._runtime.errors import ConnectError as ConnectError
    from ._runtime.errors import ConnectTimeoutError as ConnectTimeoutError
    from ._runtime.errors import DeadlineExceededError as DeadlineExceededError
    from ._runtime.errors import DecodeError as DecodeError
    from ._runtime.errors import InternalServerError as InternalServerError
    from ._runtime.errors import MethodNotAllowedError as MethodNotAllowedError
    from ._runtime.errors import NotFoundError as NotFoundError
    from ._runtime.errors import PaginationError as PaginationError
    from ._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from ._runtime.errors import PoolTimeoutError as PoolTimeoutError
    from ._runtime.errors import RateLimitError as RateLimitError
    from ._runtime.errors import ReadTimeoutError as ReadTimeoutError
    from ._runtime.errors import RedirectError as RedirectError
    from ._runtime.errors import ResponseTooLargeError as ResponseTooLargeError
    from ._runtime.errors import UnprocessableEntityError as UnprocessableEntityError
    from ._runtime.errors import WriteTimeoutError as WriteTimeoutError
    from ._runtime.hooks import ErrorEvent as ErrorEvent
    from ._runtime.hooks import RequestEvent as RequestEvent
    from ._runtime.hooks import ResponseEvent as ResponseEvent
    from ._runtime.hooks import RetryEvent as RetryEvent
    from ._runtime.models import extra_fields as extra_fields
    from ._runtime.models import raw_data as raw_data
    from ._runtime.models import to_dict as to_dict
    from ._runtime.models import to_json as to_json
    from ._runtime.options import RequestOptions as RequestOptions
    from ._runtime.pages import AsyncKeyedPage as AsyncKeyedPage
    from ._runtime.pages import AsyncPage as AsyncPage
    from ._runtime.pages import KeyedPage as KeyedPage
    from ._runtime.pages import Page as Page
    from ._runtime.raw import RawResponse as RawResponse
    from ._runtime.streams import AsyncByteStream as AsyncByteStream
    from ._runtime.streams import ByteStream as ByteStream
    from ._runtime.timeouts import Timeout as Timeout
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from .error_body import ErrorBody as ErrorBody

__version__ = "0.1.0"
__api_version__ = "1.0"
__requires__ = (
    "httpx2>=2.16,<3",
    "msgspec>=0.22,<1",
)

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncByteStream",
    "AsyncDesk",
    "AsyncKeyedPage",
    "AsyncPage",
    "AuthenticationError",
    "BadRequestError",
    "ByteStream",
    "ConflictError",
    "ConnectError",
    "ConnectTimeoutError",
    "DeadlineExceededError",
    "DecodeError",
    "Desk",
    "ErrorBody",
    "ErrorEvent",
    "InternalServerError",
    "KeyedPage",
    "MethodNotAllowedError",
    "Mismatch",
    "NotFoundError",
    "Page",
    "PaginationError",
    "PermissionDeniedError",
    "PoolTimeoutError",
    "RateLimitError",
    "RawResponse",
    "ReadTimeoutError",
    "RedirectError",
    "RequestEvent",
    "RequestOptions",
    "ResponseEvent",
    "ResponseTooLargeError",
    "RetryEvent",
    "Timeout",
    "UnprocessableEntityError",
    "Unset",
    "WriteTimeoutError",
    "__api_version__",
    "__requires__",
    "__version__",
    "extra_fields",
    "raw_data",
    "to_dict",
    "to_json",
]

_MODULES = {
    "AsyncDesk": "._async_client",
    "Desk": "._client",
    "Mismatch": "._runtime.decode",
    "APIConnectionError": "._runtime.errors",
    "APIError": "._runtime.errors",
    "APIStatusError": "._runtime.errors",
    "APITimeoutError": "._runtime.errors",
    "AuthenticationError": "._runtime.errors",
    "BadRequestError": "._runtime.errors",
    "ConflictError": "._runtime.errors",
    "ConnectError": "._runtime.errors",
    "ConnectTimeoutError": "._runtime.errors",
    "DeadlineExceededError": "._runtime.errors",
    "DecodeError": "._runtime.errors",
    "InternalServerError": "._runtime.errors",
    "MethodNotAllowedError": "._runtime.errors",
    "NotFoundError": "._runtime.errors",
    "PaginationError": "._runtime.errors",
    "PermissionDeniedError": "._runtime.errors",
    "PoolTimeoutError": "._runtime.errors",
    "RateLimitError": "._runtime.errors",
    "ReadTimeoutError": "._runtime.errors",
    "RedirectError": "._runtime.errors",
    "ResponseTooLargeError": "._runtime.errors",
    "UnprocessableEntityError": "._runtime.errors",
    "WriteTimeoutError": "._runtime.errors",
    "ErrorEvent": "._runtime.hooks",
    "RequestEvent": "._runtime.hooks",
    "ResponseEvent": "._runtime.hooks",
    "RetryEvent": "._runtime.hooks",
    "extra_fields": "._runtime.models",
    "raw_data": "._runtime.models",
    "to_dict": "._runtime.models",
    "to_json": "._runtime.models",
    "RequestOptions": "._runtime.options",
    "AsyncKeyedPage": "._runtime.pages",
    "AsyncPage": "._runtime.pages",
    "KeyedPage": "._runtime.pages",
    "Page": "._runtime.pages",
    "RawResponse": "._runtime.raw",
    "AsyncByteStream": "._runtime.streams",
    "ByteStream": "._runtime.streams",
    "Timeout": "._runtime.timeouts",
    "UNSET": "._runtime.unset",
    "Unset": "._runtime.unset",
    "ErrorBody": ".error_body",
}


def __getattr__(name: str) -> object:
    """Loads a public name when it is first asked for: importing the package loads nothing else."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    try:
        value: object = getattr(import_module(_MODULES[name], __name__), name)
    except ModuleNotFoundError as error:
        if error.name not in (
            "httpx2",
            "msgspec",
        ):
            raise
        raise ImportError(
            f"{__name__} needs {' and '.join(__requires__)}: no {error.name} here"
        ) from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
