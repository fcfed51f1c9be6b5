# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Replies that are read in pieces. Use them in a `with` block: it closes them."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Self, TypeAlias

import httpx2

from .errors import APIError

Translate: TypeAlias = Callable[[Exception], APIError]


class ByteStream:
    """The bytes of a reply."""

    def __init__(self, response: httpx2.Response, translate: Translate) -> None:
        self._response = response
        self._translate = translate

    @property
    def headers(self) -> Mapping[str, str]:
        return self._response.headers

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._response.iter_bytes()
            return
        except httpx2.HTTPError as error:
            failure = self._translate(error)
        finally:
            self.close()
        raise failure

    def read(self) -> bytes:
        """All that is left."""
        return b"".join(self)

    def close(self) -> None:
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

    @property
    def headers(self) -> Mapping[str, str]:
        return self._response.headers

    async def __anext__(self) -> bytes:
        try:
            return await anext(self._pieces)
        except httpx2.HTTPError as error:
            failure = self._translate(error)
        await self.close()
        raise failure

    async def read(self) -> bytes:
        """All that is left."""
        return b"".join([piece async for piece in self])

    async def close(self) -> None:
        await self._pieces.aclose()
        await self._response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()
