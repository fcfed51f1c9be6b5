# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Sends calls, and waits for them."""

from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from typing import Any, ParamSpec, TypeVar, cast
from urllib.request import getproxies

import httpx2

from .base_sender import BaseSender, Finish
from .errors import APIError
from .operation import Operation, Streaming
from .options import RequestOptions
from .payload import close_stream
from .pools import Pools, chosen_http_client, no_cookies
from .replies import ERROR_BODY_LIMIT
from .reply import Reply
from .request import Call
from .retry import Attempts
from .settings import Settings
from .streams import ByteStream

P = ParamSpec("P")
T = TypeVar("T")


class Sender(BaseSender):
    """Sends calls over an `httpx2.Client`: one that was passed, which stays its
    maker's, or its own, one in each process."""

    def __init__(
        self,
        http_client: httpx2.Client | httpx2.BaseTransport | None,
        settings: Settings,
    ) -> None:
        given = chosen_http_client(
            http_client,
            httpx2.Client,
            lambda transport: httpx2.Client(transport=transport, cookies=no_cookies()),
            httpx2.BaseTransport,
        )
        self._pools = Pools(given, _http_client)
        super().__init__(self._pools.first, http_client, settings)

    def call(
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
        return cast(T, self.run(call))

    def send(self, operation: Operation[T], call: Call) -> T:
        """Send a call that was prepared, and return what came back, typed."""
        return cast(T, self.run(call))

    def call_stream(
        self,
        operation: Operation[bytes],
        options: RequestOptions | None,
        *values: object,
    ) -> ByteStream:
        """Send one call and return its reply, to be read in pieces."""
        try:
            call = self.prepare(operation, values, options)
        finally:
            del values
        return cast(ByteStream, self.run(call))

    def run(self, call: Call, finish: Finish | None = None) -> Any:
        """Send a call, again where that may help, and return what `finish` makes of
        the reply; by default its typed content."""
        attempts = self._attempts(call)
        outcome = self._send(call, attempts)
        if isinstance(outcome, httpx2.Response):
            stream = self._opened(call, outcome)
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

    def run_any(self, call: Call) -> Any:
        """The same for a call that the API's description does not know."""
        return self.run(call, self._replies.plain_result)

    def close(self) -> None:
        for http in self._pools.closing():
            http.close()

    def _opened(self, call: Call, response: httpx2.Response) -> Any:
        """The bytes of a reply, or its items."""
        stream = self._stream(call, response)
        if not isinstance(call.response, Streaming):
            return stream
        limit = self._max_response_size
        return call.response.open(stream, self._replies, call, response, limit)

    def _stream(self, call: Call, response: httpx2.Response) -> ByteStream:
        return ByteStream(
            response, lambda error: self._replies.connection_error(call, error)
        )

    def _send(self, call: Call, attempts: Attempts) -> Reply | httpx2.Response:
        """A successful reply: read, unless it is to be streamed. What is raised is
        raised here, and no local of the frames holds content: a server may send back
        what is secret."""
        if not self._tokens.is_empty:
            self._tokens.obtain(self._missing(call))
        while True:
            outcome = self._attempt(call, attempts)
            if not isinstance(outcome, APIError):
                attempts.succeeded()
                return outcome
            refused = self._refused(attempts, outcome)
            if refused:
                self._tokens.obtain(refused)
            else:
                delay = attempts.delay_after(outcome)
                if delay is None:
                    self._hooks.error(attempts.about(), outcome)
                    raise outcome
                self._hooks.retry(attempts.about(), outcome, delay)
                self._clock.sleep(delay)
            attempts.again()

    def _attempt(
        self, call: Call, attempts: Attempts
    ) -> Reply | httpx2.Response | APIError:
        """What one attempt gives. Failures are returned: raised, they would show the
        exceptions that they replace, and those show the request."""
        try:
            response = self._open(attempts)
            if not response.is_success:
                start = _start(self._stream(call, response), attempts)
                return self._replies.status_error(call, response, start)
            if call.is_streamed:
                attempts.open_ended()
                return response
            return self._read(call, attempts, response)
        except httpx2.HTTPStatusError as error:
            return self._replies.hook_error(call, error)
        except APIError as error:
            return error.with_traceback(None)
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            return self._replies.connection_error(call, error, attempts)

    def _open(self, attempts: Attempts) -> httpx2.Response:
        """The reply to a request, or to what its redirects lead to."""
        request = self._request(attempts)
        response = self._exchange(request, attempts)
        hops = 0
        if attempts.call.operation.redirects is not None:
            while response.has_redirect_location:
                hops += 1
                response.close()
                request = self._redirected(attempts, request, response, hops)
                response = self._exchange(request, attempts)
        return response

    def _exchange(self, request: httpx2.Request, attempts: Attempts) -> httpx2.Response:
        started = self._clock.monotonic()
        try:
            response = self._pools.current().send(
                request, stream=True, auth=None, follow_redirects=False
            )
        finally:
            close_stream(request)
        if self._hooks.is_watching:
            with _closing_if_it_fails(response):
                self._tell(attempts, response, started)
        return response

    def _read(self, call: Call, attempts: Attempts, response: httpx2.Response) -> Reply:
        limit = self._max_response_size
        pieces: list[bytes] = []
        size = 0
        with closing(response):
            self._replies.check_length(call, response, limit)
            for piece in response.iter_bytes():
                size += len(piece)
                if size > limit:
                    raise self._replies.too_large(call, limit)
                if attempts.is_late:
                    raise self._replies.late(call, attempts)
                pieces.append(piece)
        return Reply(response, b"".join(pieces))


def _http_client() -> httpx2.Client:
    """Our own transport keeps deadlines to the point; behind a proxy that the
    environment names, they are checked between reads."""
    if getproxies().keys() & {"http", "https", "all"}:
        return httpx2.Client(cookies=no_cookies())
    from .transport import DeadlineTransport

    return httpx2.Client(transport=DeadlineTransport(), cookies=no_cookies())


@contextmanager
def _closing_if_it_fails(response: httpx2.Response) -> Generator[None, None, None]:
    try:
        yield
    except BaseException:
        response.close()
        raise


def _start(stream: ByteStream, attempts: Attempts) -> bytes:
    """As much of an error's body as is read in time. What breaks it off is not the
    news."""
    content = bytearray()
    with suppress(APIError, httpx2.HTTPError), stream:
        for piece in stream:
            content += piece
            if len(content) >= ERROR_BODY_LIMIT or attempts.is_late:
                break
    return bytes(content[:ERROR_BODY_LIMIT])
