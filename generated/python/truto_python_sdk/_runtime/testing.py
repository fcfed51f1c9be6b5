# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""A transport for tests: it answers by operation, with typed values, and opens no
connection."""

from collections.abc import Awaitable, Callable, Sequence
from threading import Lock
from typing import Any, Generic, Protocol, TypeAlias, TypeVar, cast

import httpx2

from .operation import Operation, Streaming
from .testing_calls import RecordedCall, recorded
from .testing_clock import FakeClock
from .testing_operations import operation_of
from .testing_outcomes import Outcome, json_reply, reply, streamed
from .testing_values import content_of

T = TypeVar("T")
AnswersT = TypeVar("AnswersT", bound="Answers[Any]")
Make: TypeAlias = Callable[[RecordedCall], Outcome]


class UnansweredError(AssertionError):
    """A call that the test gave no answer for."""


class Script(Protocol):
    def next(self, call: RecordedCall) -> Outcome:
        """What comes of a call."""
        ...


class Sequential:
    """One outcome after the other; the last one stays."""

    def __init__(self, outcomes: Sequence[Outcome | Make]) -> None:
        if not outcomes:
            raise TypeError("give one answer or more")
        self._outcomes = list(outcomes)
        self._lock = Lock()

    def next(self, call: RecordedCall) -> Outcome:
        with self._lock:
            is_last = len(self._outcomes) == 1
            outcome = self._outcomes[0] if is_last else self._outcomes.pop(0)
        return outcome if isinstance(outcome, Outcome) else outcome(call)


class Answers(Generic[T]):
    """How one operation is answered; `calls` are the requests that it got."""

    def __init__(self, operation: Operation[Any] | None = None) -> None:
        self.calls: list[RecordedCall] = []
        self.script: Script | None = None
        self._operation = operation

    def answer(
        self, *outcomes: T | Outcome | Callable[[RecordedCall], T | Outcome]
    ) -> None:
        """Each request takes the next outcome, and the last one stays for all that
        follow. A function makes one from the request."""
        self.script = Sequential([self._outcome(outcome) for outcome in outcomes])

    def answer_stream(self, *contents: bytes | Sequence[bytes] | Outcome) -> None:
        """The same for calls whose reply is a stream: bytes, or the pieces that they
        come in."""
        operation = self._operation
        accept = "" if operation is None else _streamed(operation)
        self.script = Sequential([_stream(content, accept) for content in contents])

    def _outcome(self, value: Any) -> Outcome | Make:
        if isinstance(value, Outcome):
            return value
        if callable(value):
            make: Callable[[RecordedCall], Any] = value
            return lambda call: self._value(make(call))
        return self._value(value)

    def _value(self, value: Any) -> Outcome:
        operation = self._operation
        if isinstance(value, Outcome):
            return value
        if operation is None:
            return reply(value)
        self._check_kind(operation)
        if operation.response is None and value is None:
            return reply(status=204)
        return json_reply(content_of(value, operation.response, operation))

    def _check_kind(self, operation: Operation[Any]) -> None:
        if operation.response is bytes or isinstance(operation.response, Streaming):
            raise TypeError(f"{operation.name} gives a stream: use answer_stream()")
        if operation.envelope is not None:
            raise TypeError(f"{operation.name} gives pages: use answer_pages()")


def _streamed(operation: Operation[Any]) -> str:
    """The content type of its stream, "" for any."""
    for response in (operation.response, *operation.cases.values()):
        if response is bytes:
            return ""
        if isinstance(response, Streaming):
            return response.accept
    raise TypeError(f"{operation.name} gives no stream")


def _stream(content: bytes | Sequence[bytes] | Outcome, accept: str) -> Outcome:
    if isinstance(content, Outcome):
        return content
    pieces = (content,) if isinstance(content, bytes) else tuple(content)
    if not all(map(_is_bytes, pieces)):
        raise TypeError("a stream is answered with bytes, or with a list of them")
    return streamed(pieces, headers={"Content-Type": accept} if accept else None)


def _is_bytes(piece: object) -> bool:
    return isinstance(piece, bytes)


class _AnyTransport:
    """`calls` are all requests, `clock` is the clients' own time: waits cost none."""

    def __init__(self) -> None:
        self.calls: list[RecordedCall] = []
        self.clock = FakeClock()
        self._answers: dict[object, Answers[Any]] = {}

    @property
    def waits(self) -> list[float]:
        """The seconds of each wait before another attempt."""
        return self.clock.waits

    def on_request(self, method: str, path: str) -> Answers[Any]:
        """How `client.request(method, path)` is answered."""
        return self._answers.setdefault((method.upper(), path), Answers[Any]())

    def _on(
        self,
        method: Callable[..., Any],
        make: Callable[[Operation[Any]], AnswersT],
    ) -> AnswersT:
        operation = operation_of(method, isinstance(self, AsyncFakeTransport))
        if operation not in self._answers:
            self._answers[operation] = make(operation)
        return cast(AnswersT, self._answers[operation])

    def _reply(self, request: httpx2.Request, content: bytes) -> httpx2.Response:
        call = recorded(request, content)
        self.calls.append(call)
        answers = self._found(request.extensions["operation"])
        if answers is None or answers.script is None:
            raise UnansweredError(_unanswered(call))
        answers.calls.append(call)
        return answers.script.next(call).of(request, self.clock)

    def _found(self, operation: Operation[Any]) -> Answers[Any] | None:
        if operation.paths or operation in self._answers:
            return self._answers.get(operation)
        return self._answers.get((operation.method, operation.path.format()))


class FakeTransport(_AnyTransport, httpx2.BaseTransport):
    """Give it to a client as its `http_client`."""

    def on(self, method: Callable[..., T]) -> Answers[T]:
        """How a method of a resource is answered, as `fake.on(client.messages.get)`."""
        return self._on(method, Answers[T])

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        return self._reply(request, request.read())


class AsyncFakeTransport(_AnyTransport, httpx2.AsyncBaseTransport):
    """The same for an asynchronous client."""

    def on(self, method: Callable[..., Awaitable[T]]) -> Answers[T]:
        """How a method of a resource is answered, as `fake.on(client.messages.get)`."""
        return self._on(method, Answers[T])

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return self._reply(request, await request.aread())


def _unanswered(call: RecordedCall) -> str:
    if call.name == call.operation:
        # The path as the client was given it: the base URL may hold a part of its own.
        path = call.operation.partition(" ")[2]
        mend = f'fake.on_request("{call.method}", "{path}")'
    else:
        mend = f"fake.on(client.{call.name})"
    return f"nothing answers {call.name} ({call.operation}): give {mend}.answer(...)"
