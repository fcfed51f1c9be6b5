# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Payloads of webhooks, read as replies are read."""

from typing import Any, Final, Generic, TypeVar

import msgspec

from .decode import OnMismatch, Reader, Report, ShapeError
from .errors import DecodeError

T = TypeVar("T")
_UNREADABLE = (msgspec.DecodeError, UnicodeError, RecursionError)
_EXCERPT: Final = 2 * 1024


class Payload(Generic[T]):
    """What an event brings; its reader is made when it is first read."""

    __slots__ = ("_event", "_hint", "_reader")

    def __init__(self, event: str, hint: Any) -> None:
        self._event = event
        self._hint = hint
        self._reader: Reader | None = None

    def read(
        self,
        body: bytes | bytearray | str,
        strict: bool,
        on_mismatch: OnMismatch | None,
    ) -> T:
        """The body of a request, typed: as strict or forgiving as it is asked for."""
        reader = self._reader or Reader(self._hint)
        self._reader = reader
        report = Report(self._event, on_mismatch, strict)
        content = b""
        try:
            content = body.encode() if isinstance(body, str) else bytes(body)
            value: T = reader.read(content, report)
            return value
        except ShapeError as error:
            failure = self._failure(str(error), error.path, content)
        except _UNREADABLE as error:
            failure = self._failure(f"not JSON: {error}", "$", content)
        raise failure

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
