# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""From a reply, or its failure, to what a call returns or raises."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import httpx2
import msgspec

from .. import _config
from .auth import Credentials
from .decode import Mismatch, OnMismatch, Reader, Report, ShapeError, plain
from .errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    ConnectError,
    ConnectTimeoutError,
    DeadlineExceededError,
    DecodeError,
    Headers,
    PoolTimeoutError,
    ReadTimeoutError,
    ResponseTooLargeError,
    WriteTimeoutError,
    status_error_class,
)
from .kinds import ABSENT, is_object, kind_text
from .models import allows_none
from .raw import plain_result, text_of
from .reply import Reply
from .request import Call
from .retry import Attempts

# Of an error's body, what is read, and what of that is kept as it came.
ERROR_BODY_LIMIT = 1024 * 1024
_CONTENT_LIMIT = 64 * 1024
_EXCERPT_LIMIT = 2 * 1024
_MESSAGE_LIMIT = 500
_UNREADABLE = (msgspec.DecodeError, UnicodeError, LookupError, RecursionError)
_URL = re.compile(r"[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)


class Replies:
    """Reads replies as one client wants them read.

    `slow_replies` counts those that were not typed at once.
    """

    def __init__(
        self,
        base_url_of: Callable[[Call], str],
        credentials: Credentials,
        strict: bool,
        on_mismatch: OnMismatch | None,
    ) -> None:
        self._base_url_of = base_url_of
        self._credentials = credentials
        self._strict = strict
        self._on_mismatch = on_mismatch
        self.slow_replies = 0

    def result(self, call: Call, reply: Reply) -> Any:
        """What `call` returns."""
        if call.response is None:
            return None
        report = Report(call.operation.label, self._on_mismatch, self._strict)
        is_empty = reply.status_code in (204, 205) or not reply.content
        try:
            if is_empty and not call.is_paged:
                return self._nothing(call)
            if call.response is str and _is_text(call, reply):
                return text_of(reply)
            _require_json(reply)
            result = call.reader().read(reply.content, report)
            self.slow_replies += report.slow
            return result
        except ShapeError as error:
            failure = self.decode_error(call, reply, str(error), error.path)
        except _UNREADABLE as error:
            failure = self.decode_error(call, reply, f"not JSON: {error}", "$")
        raise failure

    def item(self, call: Call, reply: Reply, reader: Reader) -> Any:
        """One item of a stream, which `reply` has as its content."""
        report = Report(call.operation.label, self._on_mismatch, self._strict)
        try:
            return reader.read(reply.content, report)
        except ShapeError as error:
            failure = self.decode_error(call, reply, str(error), error.path)
        except _UNREADABLE as error:
            failure = self.decode_error(call, reply, f"not JSON: {error}", "$")
        raise failure

    def plain_result(self, call: Call, reply: Reply) -> Any:
        """The same for a call that the API's description does not know."""
        try:
            return plain_result(reply)
        except _UNREADABLE as error:
            failure = self.decode_error(call, reply, f"not readable: {error}", "$")
        raise failure

    def _nothing(self, call: Call) -> None:
        """A reply without content, which stands for null."""
        if allows_none(call.response):
            return
        if self._strict:
            raise ShapeError(None, "a value", ABSENT)
        if self._on_mismatch is not None:
            nothing = Mismatch(call.operation.label, "$", "a value", kind_text(ABSENT))
            self._on_mismatch(nothing)

    def connection_error(
        self, call: Call, error: Exception, attempts: Attempts | None = None
    ) -> APIError:
        """Whatever the HTTP library met. Its own exceptions hold the request, and what
        they say of a request that it would not send shows that request."""
        is_timeout = isinstance(error, httpx2.TimeoutException)
        if is_timeout and attempts is not None and attempts.is_late:
            return self.late(call, attempts)
        kind = type(error).__name__
        is_request = isinstance(error, httpx2.LocalProtocolError | httpx2.InvalidURL)
        said = "" if is_request else self._shown(_URL.sub("(a URL)", _reason(error)))
        detail = f": {said}" if said else ""
        failure = _error_class(error)(
            f"{kind}{detail} ({call.operation.method} {call.path})",
            method=call.operation.method,
            url=self._url(call),
        )
        failure.is_transient = not is_request and failure.is_transient
        return failure

    def late(self, call: Call, attempts: Attempts) -> DeadlineExceededError:
        where = f"{call.operation.method} {call.path}, attempt {attempts.number}"
        return DeadlineExceededError(
            f"the call took longer than {attempts.total:g} s ({where})",
            method=call.operation.method,
            url=self._url(call),
        )

    def too_large(self, call: Call, limit: int) -> ResponseTooLargeError:
        return ResponseTooLargeError(
            f"the reply is longer than {limit} bytes "
            f"({call.operation.method} {call.path})",
            method=call.operation.method,
            url=self._url(call),
        )

    def check_length(self, call: Call, response: httpx2.Response, limit: int) -> None:
        """Refuse a reply that says itself that it is too long."""
        length = response.headers.get("content-length", "")
        if length.isdecimal() and int(length) > limit:
            raise self.too_large(call, limit)

    def hook_error(self, call: Call, error: httpx2.HTTPStatusError) -> APIStatusError:
        """The same for a response that a hook of the user's HTTP client refused."""
        try:
            content = error.response.content
        except httpx2.StreamError:
            content = b""
        return self.status_error(call, error.response, content[:ERROR_BODY_LIMIT])

    def status_error(
        self, call: Call, response: httpx2.Response, content: bytes
    ) -> APIStatusError:
        content = self._redacted(content)
        request_id = self.request_id(response.headers)
        data = _plain(content)
        status = response.status_code
        is_transient = _config.RETRY.allows(status, data)
        where = f"{call.operation.method} {call.path}"
        if request_id:
            where += f", request id {request_id}"
        said = self._shown(_server_message(data))
        message = f"{status} {self._shown(response.reason_phrase)}".strip()
        return status_error_class(status)(
            f"{message}{': ' if said else ''}{said} ({where})",
            method=call.operation.method,
            url=self._url(call),
            status_code=status,
            request_id=request_id,
            headers=self.headers(response),
            content=content[:_CONTENT_LIMIT],
            body=_error_body(data),
            typed_body=_typed_body(call, status, content, data),
            is_transient=is_transient,
        )

    def decode_error(
        self, call: Call, reply: Reply, problem: str, path: str
    ) -> DecodeError:
        """A reply that cannot be used as what it should be."""
        content_type = self._shown(reply.content_type)
        request_id = self.request_id(reply.headers)
        where = f"{call.operation.method} {call.path}, status {reply.status_code}"
        where += f", content type {content_type or 'not given'}"
        if request_id:
            where += f", request id {request_id}"
        excerpt = self._redacted(reply.content[:ERROR_BODY_LIMIT])
        return DecodeError(
            self._redacted_text(f"{problem} ({where})"),
            method=call.operation.method,
            url=self._url(call),
            status_code=reply.status_code,
            request_id=request_id,
            content_type=content_type,
            path=path,
            excerpt=excerpt[:_EXCERPT_LIMIT].decode("utf-8", "replace"),
        )

    def _url(self, call: Call) -> str:
        return self._base_url_of(call) + call.path

    def _redacted(self, content: bytes) -> bytes:
        return self._credentials.redact(content)

    def _redacted_text(self, text: str) -> str:
        return self._redacted(text.encode("utf-8", "replace")).decode("utf-8")

    def _shown(self, text: str) -> str:
        """What somebody else wrote, fit for a line of a log: short, and without
        characters that move the cursor or turn the writing around."""
        line = " ".join(self._redacted_text(text).split())[:_MESSAGE_LIMIT]
        return line if line.isprintable() else "".join(map(_visible, line))

    def headers(self, response: httpx2.Response) -> Headers:
        """Its headers, without what is secret."""
        return Headers(self._without_secrets(response))

    def _without_secrets(self, response: httpx2.Response) -> Iterator[tuple[str, str]]:
        for name, value in response.headers.items():
            yield name, self._redacted_text(value)

    def request_id(self, headers: Mapping[str, str]) -> str | None:
        """What the server calls the request, if it says so."""
        name = _config.REQUEST_ID_HEADER
        value = headers.get(name) if name else None
        return None if value is None else self._shown(value)


def _reason(error: BaseException) -> str:
    """What an error says; of one that says nothing, what the one behind it does."""
    behind: BaseException | None = error
    while behind is not None and not str(behind):
        behind = behind.__cause__ or behind.__context__
    return "" if behind is None else str(behind)


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    return character.encode("unicode_escape").decode("ascii")


def _error_class(error: Exception) -> type[APIConnectionError]:
    for kind, cls in _CLASSES.items():
        if isinstance(error, kind):
            return cls
    return APIConnectionError


_CLASSES: dict[type[Exception], type[APIConnectionError]] = {
    httpx2.ConnectTimeout: ConnectTimeoutError,
    httpx2.PoolTimeout: PoolTimeoutError,
    httpx2.ReadTimeout: ReadTimeoutError,
    httpx2.WriteTimeout: WriteTimeoutError,
    httpx2.TimeoutException: APITimeoutError,
    httpx2.ConnectError: ConnectError,
}


def _is_text(call: Call, reply: Reply) -> bool:
    """HTML that nobody asked for is a portal's or a login's page."""
    is_html = reply.media_type == "text/html"
    if is_html and not call.accept.startswith(("text/html", "text/*", "*/*")):
        return False
    return reply.media_type.startswith("text/")


def _require_json(reply: Reply) -> None:
    """A reply without a content type may be JSON; one that says otherwise is not."""
    media_type = reply.media_type
    if media_type and not media_type.endswith(("/json", "+json")):
        raise msgspec.DecodeError("the content type is another")


def _plain(content: bytes) -> Any:
    try:
        return plain(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _server_message(data: Any) -> str:
    if not is_object(data):
        return ""
    said = data.get(_config.ERROR_MESSAGE_FIELD)
    return said if isinstance(said, str) else ""


def _error_body(data: Any) -> _config.ErrorBody | None:
    if not is_object(data):
        return None
    from .construct import Builders

    build = Builders().of(_config.ErrorBody)
    body: _config.ErrorBody | None = build(
        data, None, lambda place, expected, value: None
    )
    return body


def _typed_body(call: Call, status: int, content: bytes, data: Any) -> object:
    """The body as the operation describes it, else as the API does."""
    usual = _error_body(data)
    described = call.operation.errors
    return described.typed(status, content, data, usual) if described else usual
