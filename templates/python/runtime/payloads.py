# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Payloads of webhooks, read as replies are read."""

from functools import cached_property
from typing import Any, Final, Generic, TypeVar, get_args

import msgspec

from .decode import OnMismatch, Reader, Report, ShapeError
from .errors import DecodeError

T = TypeVar("T")
_UNREADABLE = (msgspec.DecodeError, UnicodeError, RecursionError)
_EXCERPT: Final = 2 * 1024


class Payload(Generic[T]):
    """Reads what an event brings: `Payload[Order]("order.paid")`, called with a body."""

    def __init__(self, event: str) -> None:
        self._event = event

    def __call__(
        self,
        body: bytes | bytearray | str,
        *,
        strict: bool = False,
        on_mismatch: OnMismatch | None = None,
    ) -> T:
        """The body of a request, typed. What is no JSON is a `DecodeError`, and with
        `strict` what is not as described; else `on_mismatch` is told of that."""
        report = Report(self._event, on_mismatch, strict)
        content = b""
        try:
            content = body.encode() if isinstance(body, str) else bytes(body)
            value: T = self._reader.read(content, report)
            return value
        except ShapeError as error:
            failure = self._failure(str(error), error.path, content)
        except _UNREADABLE as error:
            failure = self._failure(f"not JSON: {error}", "$", content)
        raise failure

    @cached_property
    def _reader(self) -> Reader:
        """Made when it is first needed. `typing` leaves there what stands in brackets."""
        (hint,) = get_args(getattr(self, "__orig_class__", Payload[Any]))
        return Reader(hint)

    def __repr__(self) -> str:
        return f"<Payload of {self._event}>"

    def _failure(self, problem: str, path: str, content: bytes) -> DecodeError:
        return DecodeError(
            f"{problem} (the payload of {self._event})",
            method="",
            url="",
            status_code=0,
            request_id=None,
            content_type="",
            path=path,
            excerpt=content[:_EXCERPT].decode("utf-8", "replace"),
        )
