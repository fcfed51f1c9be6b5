# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What may come of a request to a fake transport."""

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence

import httpx2

from .models import to_json
from .testing_clock import FakeClock
from .unset import UNSET


class Outcome(ABC):
    """A reply or a failure."""

    @abstractmethod
    def of(self, request: httpx2.Request, clock: FakeClock) -> httpx2.Response:
        """The reply to a request; what the HTTP library raises is raised."""


class FakeReply(Outcome):
    """A reply, which comes in pieces."""

    def __init__(
        self, status: int, headers: Mapping[str, str], pieces: Sequence[bytes]
    ) -> None:
        self._status = status
        self._headers = dict(headers)
        self._pieces = tuple(pieces)

    def of(self, request: httpx2.Request, clock: FakeClock) -> httpx2.Response:
        size = str(sum(map(len, self._pieces)))
        length = {} if self._status == 204 else {"Content-Length": size}
        return httpx2.Response(
            self._status,
            headers={**length, **self._headers},
            stream=_Pieces(self._pieces),
        )


class _NoConnection(Outcome):
    def of(self, request: httpx2.Request, clock: FakeClock) -> httpx2.Response:
        raise httpx2.ConnectError("no connection: the test says so")


class _NoAnswer(Outcome):
    def of(self, request: httpx2.Request, clock: FakeClock) -> httpx2.Response:
        limit: float | None = request.extensions["timeout"]["read"]
        clock.advance(limit or 0.0)
        raise httpx2.ReadTimeout("no answer: the test says so")


class _Pieces(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    def __init__(self, pieces: Sequence[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece


def reply(
    body: object = UNSET, *, status: int = 200, headers: Mapping[str, str] | None = None
) -> Outcome:
    """A reply that no type is asked of: bytes as they are, anything else as JSON."""
    if body is UNSET:
        return FakeReply(status, headers or {}, ())
    if isinstance(body, bytes):
        return streamed((body,), status, headers)
    return json_reply(to_json(body), status, headers)


def failure(
    status: int, body: object = UNSET, *, headers: Mapping[str, str] | None = None
) -> Outcome:
    """A reply that a client raises an error for. `body`: an `ErrorBody`, or what its
    JSON would be."""
    if status < 400:
        raise ValueError("a failure has a status of 400 or above")
    return reply(body, status=status, headers=headers)


def no_connection() -> Outcome:
    """The server is not reached."""
    return _NoConnection()


def no_answer() -> Outcome:
    """The server takes the request and says nothing, until the client's time is up."""
    return _NoAnswer()


def json_reply(
    content: bytes, status: int = 200, headers: Mapping[str, str] | None = None
) -> Outcome:
    given = {"Content-Type": "application/json", **(headers or {})}
    return FakeReply(status, given, (content,))


def streamed(
    pieces: Sequence[bytes],
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> Outcome:
    given = {"Content-Type": "application/octet-stream", **(headers or {})}
    return FakeReply(status, given, pieces)
