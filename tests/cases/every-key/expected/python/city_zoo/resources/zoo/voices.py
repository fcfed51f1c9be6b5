# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/voices.yaml
"""The resource `zoo.voices`."""

from __future__ import annotations

from typing import Any, Literal, overload

from ..._runtime.error_bodies import ErrorBodies
from ..._runtime.event_streams import (
    AsyncEventStream,
    EventStream,
    EventStreamOf,
    call_events,
    call_events_async,
)
from ..._runtime.item_streams import (
    AsyncItemStream,
    ItemStream,
    call_items,
    call_items_async,
)
from ..._runtime.json_streams import JSONLinesOf, JSONSequenceOf
from ..._runtime.operation import Operation
from ..._runtime.options import RequestOptions
from ..._runtime.redirects import REDIRECTS
from ..._runtime.resources import AsyncResource, Resource
from ..._runtime.streams import AsyncByteStream, ByteStream
from ...types.zoo import voices as _types

_WORDS__ERRORS = ErrorBodies({"404": _types.Refusal, "4XX": _types.Troubles})
_LISTEN = Operation[_types.Sound](
    "POST /voices",
    name="listen",
    fields=["animal"],
    response=EventStreamOf(_types.Sound, end="[DONE]"),
    errors=ErrorBodies(
        {
            "404": _types.Refusal,
            "409 410": None,
            "418": str,
            "4XX": _types.Troubles,
            "default": _types.ListenDefaultError,
        }
    ),
    redirects=REDIRECTS,
)
_WORDS = Operation[str](
    "GET /voices/words",
    name="words",
    response=EventStreamOf(str, text=True, accept="text/event-stream; charset=utf-8"),
    errors=_WORDS__ERRORS,
    redirects=REDIRECTS,
)
_LOG = Operation[_types.Sound](
    "GET /voices/log",
    name="log",
    response=JSONLinesOf(_types.Sound),
    errors=_WORDS__ERRORS,
    redirects=REDIRECTS,
)
_TAPE = Operation[dict[str, int]](
    "GET /voices/tape",
    name="tape",
    response=JSONSequenceOf(dict[str, int]),
    redirects=REDIRECTS,
)
_FOLLOW = Operation[Any](
    "GET /voices/follow",
    name="follow",
    query=["as"],
    response=_types.Sound | None,
    selector="as",
    cases={
        "events": EventStreamOf(_types.Sound, end="bye"),
        "lines": JSONLinesOf(_types.Sound, accept="application/jsonl"),
        "bytes": bytes,
    },
    redirects=REDIRECTS,
)


class Voices(Resource):
    """The resource `zoo.voices`."""

    def listen(
        self, *, animal: str, options: RequestOptions | None = None
    ) -> EventStream[_types.Sound]:
        """Listen to an animal.

        `POST /voices`. Response headers: `X-Microphone`, `X-Left`, `X-Tags`. Errors:
        404 (`Refusal`); 409, 410; 418 (`string`); 4XX (`Troubles`); others
        (`ListenDefaultError`).

        Returns:
            Its sounds.
        """
        return call_events(self._sender, _LISTEN, options, animal)

    def words(self, *, options: RequestOptions | None = None) -> EventStream[str]:
        """`GET /voices/words`. Errors: 404 (`Refusal`); 4XX (`Troubles`)."""
        return call_events(self._sender, _WORDS, options)

    def log(self, *, options: RequestOptions | None = None) -> ItemStream[_types.Sound]:
        """`GET /voices/log`. Errors: 404 (`Refusal`); 4XX (`Troubles`)."""
        return call_items(self._sender, _LOG, options)

    def tape(
        self, *, options: RequestOptions | None = None
    ) -> ItemStream[dict[str, int]]:
        """`GET /voices/tape`."""
        return call_items(self._sender, _TAPE, options)

    @overload
    def follow(
        self,
        *,
        as_: Literal["one"] | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Sound | None: ...

    @overload
    def follow(
        self, *, as_: Literal["events"], options: RequestOptions | None = None
    ) -> EventStream[_types.Sound]: ...

    @overload
    def follow(
        self, *, as_: Literal["lines"], options: RequestOptions | None = None
    ) -> ItemStream[_types.Sound]: ...

    @overload
    def follow(
        self, *, as_: Literal["bytes"], options: RequestOptions | None = None
    ) -> ByteStream: ...

    @overload
    def follow(
        self, *, as_: str, options: RequestOptions | None = None
    ) -> (
        _types.Sound
        | EventStream[_types.Sound]
        | ItemStream[_types.Sound]
        | ByteStream
        | None
    ): ...

    def follow(
        self,
        *,
        as_: Literal["one", "events", "lines", "bytes"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /voices/follow`.

        Args:
            as_: Default: `one`.
        """
        return self._call(_FOLLOW, options, as_)


class AsyncVoices(AsyncResource):
    """The resource `zoo.voices`."""

    async def listen(
        self, *, animal: str, options: RequestOptions | None = None
    ) -> AsyncEventStream[_types.Sound]:
        """Listen to an animal. See `Voices.listen`."""
        return await call_events_async(self._sender, _LISTEN, options, animal)

    async def words(
        self, *, options: RequestOptions | None = None
    ) -> AsyncEventStream[str]:
        """`GET /voices/words`. See `Voices.words`."""
        return await call_events_async(self._sender, _WORDS, options)

    async def log(
        self, *, options: RequestOptions | None = None
    ) -> AsyncItemStream[_types.Sound]:
        """`GET /voices/log`. See `Voices.log`."""
        return await call_items_async(self._sender, _LOG, options)

    async def tape(
        self, *, options: RequestOptions | None = None
    ) -> AsyncItemStream[dict[str, int]]:
        """`GET /voices/tape`. See `Voices.tape`."""
        return await call_items_async(self._sender, _TAPE, options)

    @overload
    async def follow(
        self,
        *,
        as_: Literal["one"] | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Sound | None: ...

    @overload
    async def follow(
        self, *, as_: Literal["events"], options: RequestOptions | None = None
    ) -> AsyncEventStream[_types.Sound]: ...

    @overload
    async def follow(
        self, *, as_: Literal["lines"], options: RequestOptions | None = None
    ) -> AsyncItemStream[_types.Sound]: ...

    @overload
    async def follow(
        self, *, as_: Literal["bytes"], options: RequestOptions | None = None
    ) -> AsyncByteStream: ...

    @overload
    async def follow(
        self, *, as_: str, options: RequestOptions | None = None
    ) -> (
        _types.Sound
        | AsyncEventStream[_types.Sound]
        | AsyncItemStream[_types.Sound]
        | AsyncByteStream
        | None
    ): ...

    async def follow(
        self,
        *,
        as_: Literal["one", "events", "lines", "bytes"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /voices/follow`. See `Voices.follow`."""
        return await self._call(_FOLLOW, options, as_)
