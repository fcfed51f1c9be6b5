# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What a request carries, and how a body becomes that."""

from typing import Protocol, TypeAlias

import httpx2

RequestStream: TypeAlias = httpx2.SyncByteStream | httpx2.AsyncByteStream


class Payload(Protocol):
    """`headers` say its media type and, where that is known, its length. One that is
    not `is_replayable` can be sent once."""

    @property
    def headers(self) -> tuple[tuple[bytes, bytes], ...]: ...

    @property
    def is_replayable(self) -> bool: ...

    def stream(self) -> RequestStream:
        """Its bytes, for one attempt: to be read by either kind of client."""
        ...


def close_stream(request: httpx2.Request) -> None:
    """Close what an attempt read its body from, wherever it was stopped."""
    if isinstance(request.stream, httpx2.SyncByteStream):
        request.stream.close()


class BodyFormat(Protocol):
    def encode(self, body: object) -> Payload:
        """What is sent for `body`: the whole body, or its fields by wire name."""
        ...


class Content:
    """Bytes at hand."""

    is_replayable = True
    __slots__ = ("_stream", "content", "headers")

    def __init__(self, content: bytes, media_type: bytes) -> None:
        self.content = content
        self.headers = (
            (b"Content-Type", media_type),
            (b"Content-Length", b"%d" % len(content)),
        )
        self._stream = httpx2.ByteStream(content)

    def stream(self) -> RequestStream:
        return self._stream


class NoContent:
    """Nothing: what a request without a body carries."""

    is_replayable = True
    __slots__ = ("_stream", "headers")

    def __init__(self, headers: tuple[tuple[bytes, bytes], ...]) -> None:
        self.headers = headers
        self._stream = httpx2.ByteStream(b"")

    def stream(self) -> RequestStream:
        return self._stream


NOTHING = NoContent(())
# Some servers want to be told that nothing follows.
EMPTY = NoContent(((b"Content-Length", b"0"),))
