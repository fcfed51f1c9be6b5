# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""A payload of parts: bytes at hand, and sources that are read while it is sent."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

import anyio.to_thread
import httpx2

from .files import OpenSource, Source
from .payload import RequestStream

Part: TypeAlias = bytes | Source

_PIECE = 256 * 1024


class FilePayload:
    """Known sizes make a Content-Length; without one the body is sent in chunks."""

    __slots__ = ("_parts", "headers", "is_replayable")

    def __init__(self, parts: Sequence[Part], media_type: bytes) -> None:
        self._parts = parts
        self.is_replayable = all(
            isinstance(part, bytes) or part.is_replayable for part in parts
        )
        self.headers = ((b"Content-Type", media_type), _length(parts))

    def stream(self) -> RequestStream:
        return FileStream(self._parts)


class FileStream(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """One attempt's bytes. Closed, it leaves no file open, wherever it was stopped."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self._parts = list(parts)
        self._reading: _Reading | None = None

    def __iter__(self) -> Iterator[bytes]:
        while piece := self._next():
            yield piece

    def __aiter__(self) -> "FileStream":
        return self

    async def __anext__(self) -> bytes:
        """Files are read in a thread: a slow disk does not hold up the event loop."""
        if self._parts and isinstance(self._parts[0], bytes):
            piece = self._next()
        else:
            piece = await anyio.to_thread.run_sync(self._next)
        if not piece:
            raise StopAsyncIteration
        return piece

    def close(self) -> None:
        self._parts = []
        if self._reading is not None:
            self._reading.close()
            self._reading = None

    async def aclose(self) -> None:
        self.close()

    def _next(self) -> bytes:
        """The next piece; none is empty but the one after the last."""
        while self._parts:
            part = self._parts[0]
            if isinstance(part, bytes):
                piece = part
            else:
                self._reading = self._reading or _Reading(part)
                piece = self._reading.read()
            if not piece or isinstance(part, bytes):
                self._parts.pop(0)
                self._reading = None
            if piece:
                return piece
        return b""


class _Reading:
    """A source being read: exactly as many bytes as were announced."""

    def __init__(self, source: Source) -> None:
        self._left = source.size
        self._file: OpenSource = source.open()

    def read(self) -> bytes:
        wanted = _PIECE if self._left is None else min(_PIECE, self._left)
        try:
            piece = self._file.read(wanted) if wanted else b""
            self._check(piece, wanted)
        except BaseException:
            self.close()
            raise
        if not piece:
            self.close()
        return piece

    def close(self) -> None:
        self._file.close()

    def _check(self, piece: object, wanted: int) -> None:
        if not isinstance(piece, bytes):
            kind = type(piece).__name__
            raise TypeError(f"a file that is sent gives bytes, not {kind}")
        if self._left is not None:
            if wanted and not piece:
                raise OSError("a file became shorter while it was sent")
            self._left -= len(piece)


def _length(parts: Iterable[Part]) -> tuple[bytes, bytes]:
    total = 0
    for part in parts:
        size = len(part) if isinstance(part, bytes) else part.size
        if size is None:
            return b"Transfer-Encoding", b"chunked"
        total += size
    return b"Content-Length", b"%d" % total
