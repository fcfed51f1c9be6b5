# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Streams of events, as servers push them (`text/event-stream`)."""

import re
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, Generic, TypeVar, cast

from .async_sender import AsyncSender
from .item_streams import AsyncItemStream, Cutter, ItemsOf, ItemStream, Source
from .operation import Operation
from .options import RequestOptions
from .sender import Sender
from .streams import AsyncByteStream, ByteStream

T = TypeVar("T")

_LINE_END = re.compile(rb"\r\n|\n|\r")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_MEDIA_TYPE = "text/event-stream"


class ServerSentEvent(Generic[T]):
    """A whole event. `data` is its text, `item` what that says, typed.

    `id` is the one that came last, "" if none did; `retry` is the wait before a new
    connection, in milliseconds, where the event says one.
    """

    def __init__(
        self,
        event: str,
        data: str,
        id: str,
        retry: int | None,
        read: Callable[[str], T],
    ) -> None:
        self.event = event
        self.data = data
        self.id = id
        self.retry = retry
        self._read = read

    @property
    def item(self) -> T:
        """Decoded whenever it is asked for."""
        return self._read(self.data)

    def __repr__(self) -> str:
        return f"<ServerSentEvent {self.event}>"


class EventStreamOf(ItemsOf):
    """Events, whose data are JSON, or (`text`) text. `end` is the data of the last."""

    def __init__(
        self, item: Any, *, end: str = "", text: bool = False, accept: str = _MEDIA_TYPE
    ) -> None:
        super().__init__(item, accept)
        self.end = end
        self.text = text

    def cutter(self) -> Cutter:
        return Events()

    def open(self, stream: ByteStream, *about: Any) -> "EventStream[Any]":
        source: Source[Any] = Source(*about)
        return EventStream(stream, self.cutter(), source, self.reading(source), self)

    def open_async(
        self, stream: AsyncByteStream, *about: Any
    ) -> "AsyncEventStream[Any]":
        source: Source[Any] = Source(*about)
        return AsyncEventStream(
            stream, self.cutter(), source, self.reading(source), self
        )

    def reading(self, source: Source[Any]) -> Callable[[str], Any]:
        if self.text:
            return _same
        return lambda data: source.typed(data.encode(), self.item)

    def is_end(self, event: ServerSentEvent[Any]) -> bool:
        return bool(self.end) and event.data == self.end

    def is_item(self, event: ServerSentEvent[Any]) -> bool:
        """Whether it says anything: a JSON text is never empty."""
        return self.text or bool(event.data.strip())


class Events(Cutter):
    """Finds events as the standard says. One that nothing ends is none."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._held = 0
        self._after_return = False
        self._is_first = True
        self._id = ""
        self._clear()

    @property
    def held(self) -> int:
        return self._held

    def cut(self, piece: bytes) -> list[tuple[str, str, str, int | None]]:
        if self._after_return and piece.startswith(b"\n"):
            piece = piece[1:]
        elif not piece:
            return []
        self._after_return = piece.endswith(b"\r")
        *whole, rest = _LINE_END.split(piece)
        found: list[tuple[str, str, str, int | None]] = []
        for part in whole:
            self._hold(part)
            line = b"".join(self._parts)
            self._parts.clear()
            found += self._read(line)
        self._hold(rest)
        return found

    def rest(self) -> list[Any]:
        return []

    def _hold(self, part: bytes) -> None:
        self._parts.append(part)
        self._held += len(part)

    def _clear(self) -> None:
        self._event = ""
        self._data: list[str] = []
        self._retry: int | None = None

    def _read(self, line: bytes) -> list[tuple[str, str, str, int | None]]:
        if self._is_first:
            line = line.removeprefix(_BYTE_ORDER_MARK)
            self._is_first = False
        if line:
            name, _, value = line.decode("utf-8", "replace").partition(":")
            self._note(name, value.removeprefix(" "))
            if not self._data:
                self._held = 0
            return []
        found = [
            (self._event or "message", "\n".join(self._data), self._id, self._retry)
        ]
        if not self._data:
            found = []
        self._held = 0
        self._clear()
        return found

    def _note(self, name: str, value: str) -> None:
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdecimal():
            self._retry = int(value[:18])


class EventStream(ItemStream[T]):
    """What the events of a reply say, one after another; `events()` gives them whole."""

    def __init__(
        self,
        stream: ByteStream,
        cutter: Cutter,
        source: Source[T],
        read: Callable[[str], T],
        kind: EventStreamOf,
    ) -> None:
        super().__init__(stream, cutter, source, read)
        self._kind = kind

    def __next__(self) -> T:
        while True:
            event = self._event()
            if self._kind.is_item(event):
                return event.item

    def events(self) -> Iterator[ServerSentEvent[T]]:
        """Those that are left, with their names and their ids."""
        while True:
            try:
                event = self._event()
            except StopIteration:
                return
            yield event

    def _event(self) -> ServerSentEvent[T]:
        if not _is_asked(self._stream):
            self.close()
            raise self._source.refuse("no events: the content type is another")
        name, data, id, retry = self._next()
        event = ServerSentEvent(name, data, id, retry, self._read)
        if self._kind.is_end(event):
            self._finish()
            raise StopIteration
        return event


class AsyncEventStream(AsyncItemStream[T]):
    """What the events of a reply say, one after another; `events()` gives them whole."""

    def __init__(
        self,
        stream: AsyncByteStream,
        cutter: Cutter,
        source: Source[T],
        read: Callable[[str], T],
        kind: EventStreamOf,
    ) -> None:
        super().__init__(stream, cutter, source, read)
        self._kind = kind

    async def __anext__(self) -> T:
        while True:
            event = await self._event()
            if self._kind.is_item(event):
                return event.item

    async def events(self) -> AsyncIterator[ServerSentEvent[T]]:
        """Those that are left, with their names and their ids."""
        while True:
            try:
                event = await self._event()
            except StopAsyncIteration:
                return
            yield event

    async def _event(self) -> ServerSentEvent[T]:
        if not _is_asked(self._stream):
            await self.close()
            raise self._source.refuse("no events: the content type is another")
        name, data, id, retry = await self._next()
        event = ServerSentEvent(name, data, id, retry, self._read)
        if self._kind.is_end(event):
            await self._finish()
            raise StopAsyncIteration
        return event


def call_events(
    sender: Sender,
    operation: Operation[T],
    options: RequestOptions | None,
    *values: object,
) -> EventStream[T]:
    """Send one call and return the events of its reply."""
    try:
        call = sender.prepare(operation, values, options)
    finally:
        del values
    return cast(EventStream[T], sender.run(call))


async def call_events_async(
    sender: AsyncSender,
    operation: Operation[T],
    options: RequestOptions | None,
    *values: object,
) -> AsyncEventStream[T]:
    """Send one call and return the events of its reply."""
    try:
        call = sender.prepare(operation, values, options)
    finally:
        del values
    return cast(AsyncEventStream[T], await sender.run(call))


def _is_asked(stream: ByteStream | AsyncByteStream) -> bool:
    """A reply without a content type may be one of events."""
    said = stream.headers.get("content-type", "")
    return said.partition(";")[0].strip().lower() in ("", _MEDIA_TYPE)


def _same(data: str) -> str:
    return data
