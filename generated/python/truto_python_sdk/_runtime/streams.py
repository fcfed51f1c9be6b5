# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Replies that are read in pieces. Use them in a `with` block: it closes them.

A stream has one position: each way of reading goes on where the last one stopped.
"""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Self, TypeAlias
from warnings import warn

import httpx2

from .deadlines import to_the_end
from .errors import APIError
from .saving import Destination, OnProgress, Saving

Translate: TypeAlias = Callable[[Exception], APIError]

_CLOSED = "the stream is closed"


class ByteStream(Iterator[bytes]):
    """The bytes of a reply."""

    def __init__(self, response: httpx2.Response, translate: Translate) -> None:
        self._response = response
        self._translate = translate
        self._pieces = response.iter_bytes()
        self._is_closed = False

    @property
    def headers(self) -> Mapping[str, str]:
        return self._response.headers

    def __next__(self) -> bytes:
        if self._is_closed:
            raise ValueError(_CLOSED)
        try:
            piece = next(self._pieces, None)
        except (httpx2.HTTPError, httpx2.StreamError) as error:
            failure = self._translate(error)
        except BaseException:
            self.close()  # What follows is lost: it must not look like the end.
            raise
        else:
            if piece is not None:
                return piece
            self._response.close()
            raise ValueError(_CLOSED) if self._is_closed else StopIteration
        was_closed = self._is_closed
        self.close()
        raise ValueError(_CLOSED) if was_closed else failure

    def read(self) -> bytes:
        """All that is left."""
        return b"".join(self)

    def save(self, file: Destination, *, on_progress: OnProgress | None = None) -> int:
        """Write all that is left, and say how many bytes that was.

        `file` is a path, where nothing appears before it is whole, or a file that is
        open for writing bytes. `on_progress` gets the number of bytes so far, and that
        of all if the server told it.
        """
        with self, Saving(file, self._response, on_progress) as saving:
            for piece in self:
                saving.write(piece)
                saving.tell()
        return saving.size

    def close(self) -> None:
        self._is_closed = True
        self._response.close()

    def __del__(self) -> None:
        # Forgotten, it would keep its connection from everybody else.
        self._response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncByteStream(AsyncIterator[bytes]):
    """The bytes of a reply."""

    def __init__(self, response: httpx2.Response, translate: Translate) -> None:
        self._response = response
        self._translate = translate
        self._pieces = response.aiter_bytes()
        self._is_closed = False
        self._is_busy = False

    @property
    def headers(self) -> Mapping[str, str]:
        return self._response.headers

    async def __anext__(self) -> bytes:
        if self._is_closed:
            raise ValueError(_CLOSED)
        if self._is_busy:
            raise RuntimeError("another task reads the stream")
        self._is_busy = True
        try:
            piece = await anext(self._pieces, None)
        except (httpx2.HTTPError, httpx2.StreamError) as error:
            failure = self._translate(error)
        except BaseException:
            self._is_closed = True  # What follows is lost: no read must look whole.
            raise
        else:
            if piece is not None:
                return piece
            await self._response.aclose()
            raise ValueError(_CLOSED) if self._is_closed else StopAsyncIteration
        finally:
            self._is_busy = False
        was_closed = self._is_closed
        await self.close()
        raise ValueError(_CLOSED) if was_closed else failure

    async def read(self) -> bytes:
        """All that is left."""
        return b"".join([piece async for piece in self])

    async def save(
        self, file: Destination, *, on_progress: OnProgress | None = None
    ) -> int:
        """Write all that is left, and say how many bytes that was.

        `file` is a path, where nothing appears before it is whole, or a file that is
        open for writing bytes. `on_progress` gets the number of bytes so far, and that
        of all if the server told it; it is a plain function.
        """
        from anyio import to_thread

        async with self:
            with Saving(file, self._response, on_progress) as saving:
                async for piece in self:
                    await to_thread.run_sync(saving.write, piece)
                    saving.tell()
        return saving.size

    async def close(self) -> None:
        self._is_closed = True
        try:
            if not self._is_busy:
                await self._pieces.aclose()
        finally:
            await to_the_end(self._response.aclose())

    def __del__(self) -> None:
        # Closing takes an event loop, so all that can be done here is to tell.
        if not self._response.is_closed:
            said = "a stream was not closed: its connection stays taken"
            warn(said, ResourceWarning, stacklevel=2, source=self)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()
