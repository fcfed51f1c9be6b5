# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Sends calls, and is awaited."""

from collections.abc import AsyncGenerator, Awaitable
from contextlib import asynccontextmanager, suppress
from typing import Any, ParamSpec, TypeVar, cast

import httpx2

from .auth import Secret
from .base_sender import BaseSender, Finish
from .deadlines import TooLateError, to_the_end, within
from .errors import APIError
from .operation import Operation, Streaming
from .options import RequestOptions
from .payload import close_stream
from .pools import Pools, chosen_http_client, no_cookies, running_loop
from .replies import ERROR_BODY_LIMIT
from .reply import Reply
from .request import Call
from .retry import Attempts
from .settings import Settings
from .streams import AsyncByteStream

P = ParamSpec("P")
T = TypeVar("T")


class AsyncSender(BaseSender):
    """Sends calls over an `httpx2.AsyncClient`: one that was passed, which stays its
    maker's, or its own, one in each process and event loop."""

    def __init__(
        self,
        http_client: httpx2.AsyncClient | httpx2.AsyncBaseTransport | None,
        settings: Settings,
    ) -> None:
        given = chosen_http_client(
            http_client,
            httpx2.AsyncClient,
            lambda transport: httpx2.AsyncClient(
                transport=transport, cookies=no_cookies()
            ),
            httpx2.AsyncBaseTransport,
        )
        self._pools = Pools(given, _http_client)
        super().__init__(self._pools.first, http_client, settings)

    async def call(
        self,
        operation: Operation[T],
        options: RequestOptions | None,
        *values: object,
    ) -> T:
        """Send one call and return what came back, typed."""
        try:
            call = self.prepare(operation, values, options)
        finally:
            del values
        return cast(T, await self.run(call))

    async def send(self, operation: Operation[T], call: Call) -> T:
        """Send a call that was prepared, and return what came back, typed."""
        return cast(T, await self.run(call))

    async def call_stream(
        self,
        operation: Operation[bytes],
        options: RequestOptions | None,
        *values: object,
    ) -> AsyncByteStream:
        """Send one call and return its reply, to be read in pieces."""
        try:
            call = self.prepare(operation, values, options)
        finally:
            del values
        return cast(AsyncByteStream, await self.run(call))

    async def run(self, call: Call, finish: Finish | None = None) -> Any:
        """Send a call, again where that may help, and return what `finish` makes of
        the reply; by default its typed content."""
        attempts = self._attempts(call)
        outcome = await self._send(call, attempts)
        if isinstance(outcome, httpx2.Response):
            stream = self._opened_stream(call, outcome)
            if not self._is_raw:
                return stream
            return self._raw(Reply(outcome, b""), lambda reply: stream)
        made = finish or self.read
        if self._is_raw:
            return self._raw(outcome, lambda reply: made(call, reply))
        try:
            return made(call, outcome)
        except APIError as error:
            self._hooks.error(attempts.about(), error)
            raise

    async def run_any(self, call: Call) -> Any:
        """The same for a call that the API's description does not know."""
        return await self.run(call, self._replies.plain_result)

    async def aclose(self) -> None:
        for http in self._pools.closing(running_loop()):
            await http.aclose()

    def _opened_stream(self, call: Call, response: httpx2.Response) -> Any:
        """The bytes of a reply, or its items."""
        stream = self._stream(call, response)
        if not isinstance(call.response, Streaming):
            return stream
        limit = self._max_response_size
        return call.response.open_async(stream, self._replies, call, response, limit)

    def _stream(self, call: Call, response: httpx2.Response) -> AsyncByteStream:
        return AsyncByteStream(
            response, lambda error: self._replies.connection_error(call, error)
        )

    async def _send(self, call: Call, attempts: Attempts) -> Reply | httpx2.Response:
        """A successful reply: read, unless it is to be streamed. What is raised is
        raised here, and no local of the frames holds content: a server may send back
        what is secret."""
        if not self._tokens.is_empty:
            await self._obtain(attempts, self._missing(call))
        while True:
            outcome = await self._attempt(call, attempts)
            if not isinstance(outcome, APIError):
                attempts.succeeded()
                return outcome
            refused = self._refused(attempts, outcome)
            if refused:
                await self._obtain(attempts, refused)
            else:
                delay = attempts.delay_after(outcome)
                if delay is None:
                    self._hooks.error(attempts.about(), outcome)
                    raise outcome
                self._hooks.retry(attempts.about(), outcome, delay)
                await self._clock.sleep_async(delay)
            attempts.again()

    async def _attempt(
        self, call: Call, attempts: Attempts
    ) -> Reply | httpx2.Response | APIError:
        """What one attempt gives. Failures are returned: raised, they would show the
        exceptions that they replace, and those show the request."""
        try:
            response, content = await self._in_time(
                attempts, self._opened(call, attempts)
            )
            if content is not None:
                return Reply(response, content)
            if response.is_success:
                attempts.open_ended()
                return response
            start = await self._start(call, attempts, response)
            return self._replies.status_error(call, response, start)
        except httpx2.HTTPStatusError as error:
            return self._replies.hook_error(call, error)
        except TooLateError:
            return self._replies.late(call, attempts)
        except APIError as error:
            return error.with_traceback(None)
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            return self._replies.connection_error(call, error, attempts)

    async def _in_time(self, attempts: Attempts, work: Awaitable[T]) -> T:
        return await within(attempts.left, running_loop(), work)

    async def _obtain(
        self, attempts: Attempts, secrets: list[tuple[Secret, str]]
    ) -> None:
        try:
            await self._in_time(attempts, self._tokens.obtain_async(secrets))
            return
        except TooLateError:
            failure = self._replies.late(attempts.call, attempts)
        self._hooks.error(attempts.about(), failure)
        raise failure

    async def _opened(
        self, call: Call, attempts: Attempts
    ) -> tuple[httpx2.Response, bytes | None]:
        """A reply, and its content if that is to be read whole."""
        response = await self._open(attempts)
        if call.is_streamed or not response.is_success:
            return response, None
        return response, await self._read(call, response)

    async def _open(self, attempts: Attempts) -> httpx2.Response:
        """The reply to a request, or to what its redirects lead to."""
        request = self._request(attempts)
        response = await self._exchange(request, attempts)
        hops = 0
        if attempts.call.operation.redirects is not None:
            while response.has_redirect_location:
                hops += 1
                await to_the_end(response.aclose())
                request = self._redirected(attempts, request, response, hops)
                response = await self._exchange(request, attempts)
        return response

    async def _exchange(
        self, request: httpx2.Request, attempts: Attempts
    ) -> httpx2.Response:
        started = self._clock.monotonic()
        try:
            response = await self._pools.current(running_loop()).send(
                request, stream=True, auth=None, follow_redirects=False
            )
        finally:
            close_stream(request)
        if self._hooks.is_watching:
            async with _closing_if_it_fails(response):
                self._tell(attempts, response, started)
        return response

    async def _read(self, call: Call, response: httpx2.Response) -> bytes:
        limit = self._max_response_size
        pieces: list[bytes] = []
        size = 0
        async with _closing_if_it_fails(response):
            self._replies.check_length(call, response, limit)
            async for piece in response.aiter_bytes():
                size += len(piece)
                if size > limit:
                    raise self._replies.too_large(call, limit)
                pieces.append(piece)
        return b"".join(pieces)

    async def _start(
        self, call: Call, attempts: Attempts, response: httpx2.Response
    ) -> bytes:
        """As much of an error's body as is read. What breaks it off is not the news."""
        content = bytearray()

        async def read() -> None:
            async with self._stream(call, response) as stream:
                async for piece in stream:
                    content.extend(piece)
                    if len(content) >= ERROR_BODY_LIMIT:
                        break

        with suppress(APIError, httpx2.HTTPError, TooLateError):
            await self._in_time(attempts, read())
        return bytes(content[:ERROR_BODY_LIMIT])


def _http_client() -> httpx2.AsyncClient:
    return httpx2.AsyncClient(cookies=no_cookies())


@asynccontextmanager
async def _closing_if_it_fails(response: httpx2.Response) -> AsyncGenerator[None, None]:
    try:
        yield
    except BaseException:
        await to_the_end(response.aclose())
        raise
