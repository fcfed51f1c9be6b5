# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Replies that come item by item. Use them in a `with` block: it closes them.

Each item is typed when it is asked for. After one that is not as described the next
can still be had; after any other error, nothing.
"""

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any, Generic, Self, TypeVar, cast

import httpx2

from .async_sender import AsyncSender
from .decode import Reader
from .operation import Operation, Streaming
from .options import RequestOptions
from .replies import Replies
from .reply import Reply
from .request import Call
from .sender import Sender
from .streams import AsyncByteStream, ByteStream

T = TypeVar("T")


class Cutter(ABC):
    """Bytes in, the bytes of items out, with whatever is said of each."""

    @property
    @abstractmethod
    def held(self) -> int:
        """How many bytes it holds of an item that is not whole."""

    @abstractmethod
    def cut(self, piece: bytes) -> list[Any]:
        """What this piece makes whole."""

    @abstractmethod
    def rest(self) -> list[Any]:
        """What is whole at the end."""


class Source(Generic[T]):
    """What a stream knows of the call that it answers."""

    def __init__(
        self, replies: Replies, call: Call, response: httpx2.Response, limit: int
    ) -> None:
        self._replies = replies
        self._call = call
        self._response = response
        self._limit = limit

    def typed(self, content: bytes, hint: Any) -> T:
        readers = self._call.operation.readers
        key = ("item", self._call.case)
        if key not in readers:
            readers[key] = Reader(hint)
        reply = Reply(self._response, content)
        return cast(T, self._replies.item(self._call, reply, readers[key]))

    def check(self, cutter: Cutter) -> None:
        """An item has no more bytes than a whole reply may have."""
        if cutter.held > self._limit:
            raise self._replies.too_large(self._call, self._limit)

    def refuse(self, problem: str) -> Exception:
        reply = Reply(self._response, b"")
        return self._replies.decode_error(self._call, reply, problem, "$")


class ItemsOf(Streaming):
    """What comes back: so many items. `accept` is the media type."""

    def __init__(self, item: Any, accept: str) -> None:
        self.item = item
        self.accept = accept

    @abstractmethod
    def cutter(self) -> Cutter: ...

    def open(self, stream: ByteStream, *about: Any) -> "ItemStream[Any]":
        source: Source[Any] = Source(*about)
        return ItemStream(
            stream,
            self.cutter(),
            source,
            lambda content: source.typed(content, self.item),
        )

    def open_async(
        self, stream: AsyncByteStream, *about: Any
    ) -> "AsyncItemStream[Any]":
        source: Source[Any] = Source(*about)
        return AsyncItemStream(
            stream,
            self.cutter(),
            source,
            lambda content: source.typed(content, self.item),
        )


class ItemStream(Iterator[T]):
    """The items of a reply, one after another."""

    def __init__(
        self,
        stream: ByteStream,
        cutter: Cutter,
        source: Source[T],
        read: Callable[[Any], T],
    ) -> None:
        self._stream = stream
        self._cutter = cutter
        self._source = source
        self._read = read
        self._waiting: deque[Any] = deque()
        self._is_over = False

    @property
    def headers(self) -> Mapping[str, str]:
        return self._stream.headers

    def __next__(self) -> T:
        return self._read(self._next())

    def _next(self) -> Any:
        while not self._waiting:
            if self._is_over:
                raise StopIteration
            self._fill()
        return self._waiting.popleft()

    def _fill(self) -> None:
        piece = next(self._stream, None)
        if piece is None:
            self._is_over = True
            self._waiting.extend(self._cutter.rest())
            return
        self._waiting.extend(self._cutter.cut(piece))
        try:
            self._source.check(self._cutter)
        except BaseException:
            self.close()
            raise

    def _finish(self) -> None:
        """Nothing more comes, whatever the server still sends."""
        self._waiting.clear()
        self._is_over = True
        self._stream.close()

    def close(self) -> None:
        """Close the connection. What has not been read is lost."""
        self._waiting.clear()
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncItemStream(AsyncIterator[T]):
    """The items of a reply, one after another."""

    def __init__(
        self,
        stream: AsyncByteStream,
        cutter: Cutter,
        source: Source[T],
        read: Callable[[Any], T],
    ) -> None:
        self._stream = stream
        self._cutter = cutter
        self._source = source
        self._read = read
        self._waiting: deque[Any] = deque()
        self._is_over = False

    @property
    def headers(self) -> Mapping[str, str]:
        return self._stream.headers

    async def __anext__(self) -> T:
        return self._read(await self._next())

    async def _next(self) -> Any:
        while not self._waiting:
            if self._is_over:
                raise StopAsyncIteration
            await self._fill()
        return self._waiting.popleft()

    async def _fill(self) -> None:
        piece = await anext(self._stream, None)
        if piece is None:
            self._is_over = True
            self._waiting.extend(self._cutter.rest())
            return
        self._waiting.extend(self._cutter.cut(piece))
        try:
            self._source.check(self._cutter)
        except BaseException:
            await self.close()
            raise

    async def _finish(self) -> None:
        """Nothing more comes, whatever the server still sends."""
        self._waiting.clear()
        self._is_over = True
        await self._stream.close()

    async def close(self) -> None:
        """Close the connection. What has not been read is lost."""
        self._waiting.clear()
        await self._stream.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()


def call_items(
    sender: Sender,
    operation: Operation[T],
    options: RequestOptions | None,
    *values: object,
) -> ItemStream[T]:
    """Send one call and return the items of its reply."""
    try:
        call = sender.prepare(operation, values, options)
    finally:
        del values
    return cast(ItemStream[T], sender.run(call))


async def call_items_async(
    sender: AsyncSender,
    operation: Operation[T],
    options: RequestOptions | None,
    *values: object,
) -> AsyncItemStream[T]:
    """Send one call and return the items of its reply."""
    try:
        call = sender.prepare(operation, values, options)
    finally:
        del values
    return cast(AsyncItemStream[T], await sender.run(call))
