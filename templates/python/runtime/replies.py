# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""From a reply, or its failure, to what a call returns or raises."""

import re
from typing import Any

import httpx2
import msgspec

from .. import _config
from .auth import Authorization
from .decode import Mismatch, OnMismatch, Report, ShapeError, plain
from .errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    DecodeError,
    Headers,
    status_error_class,
)
from .kinds import ABSENT, is_object, kind_text
from .models import allows_none
from .request import Call

# Of an error's body, what is read, and what of that is kept as it came.
ERROR_BODY_LIMIT = 1024 * 1024
_CONTENT_LIMIT = 64 * 1024
_EXCERPT_LIMIT = 2 * 1024
_MESSAGE_LIMIT = 500
_URL = re.compile(r"[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)


class Replies:
    """Reads replies as one client wants them read.

    `slow_replies` counts those that were not typed at once.
    """

    def __init__(
        self,
        base_url: str,
        authorization: Authorization | None,
        strict: bool,
        on_mismatch: OnMismatch | None,
    ) -> None:
        self._base_url = base_url
        self._authorization = authorization
        self._strict = strict
        self._on_mismatch = on_mismatch
        self.slow_replies = 0

    def result(self, call: Call, response: httpx2.Response) -> Any:
        """What `call` returns; the response has been read."""
        if call.response is None:
            return None
        report = Report(call.operation.label, self._on_mismatch, self._strict)
        is_empty = response.status_code in (204, 205) or not response.content
        try:
            if is_empty and not call.is_paged:
                return self._nothing(call, response.status_code)
            _require_json(response)
            result = call.reader().read(response.content, report)
            self.slow_replies += report.slow
            return result
        except ShapeError as error:
            failure = self._decode_error(call, response, str(error), error.path)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            failure = self._decode_error(call, response, f"not JSON: {error}", "$")
        raise failure

    def _nothing(self, call: Call, status_code: int) -> None:
        """A reply without content, which only a 204 or 205 may be in place of null."""
        if status_code in (204, 205) and allows_none(call.response):
            return
        if self._strict:
            raise ShapeError(None, "a value", ABSENT)
        if self._on_mismatch is not None:
            nothing = Mismatch(call.operation.label, "$", "a value", kind_text(ABSENT))
            self._on_mismatch(nothing)

    def connection_error(self, call: Call, error: Exception) -> APIError:
        """Whatever the HTTP library met. Its own exceptions hold the request, and what
        they say of a request that it would not send shows that request."""
        is_timeout = isinstance(error, httpx2.TimeoutException)
        cls = APITimeoutError if is_timeout else APIConnectionError
        kind = type(error).__name__
        is_request = isinstance(error, httpx2.LocalProtocolError | httpx2.InvalidURL)
        said = "" if is_request else self._shown(_URL.sub("(a URL)", str(error)))
        detail = f": {said}" if said else ""
        method, path = call.operation.method, call.path
        return cls(
            f"{kind}{detail} ({method} {path})", method=method, url=self._url(call)
        )

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
        headers = Headers(
            (name, self._redacted_text(value))
            for name, value in response.headers.items()
        )
        request_id = self._request_id(response)
        data = _plain(content)
        status = response.status_code
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
            headers=headers,
            content=content[:_CONTENT_LIMIT],
            body=_error_body(data),
        )

    def _decode_error(
        self, call: Call, response: httpx2.Response, problem: str, path: str
    ) -> DecodeError:
        content_type = self._shown(response.headers.get("content-type", ""))
        request_id = self._request_id(response)
        where = f"{call.operation.method} {call.path}, status {response.status_code}"
        where += f", content type {content_type or 'not given'}"
        if request_id:
            where += f", request id {request_id}"
        excerpt = self._redacted(response.content[:ERROR_BODY_LIMIT])
        return DecodeError(
            self._redacted_text(f"{problem} ({where})"),
            method=call.operation.method,
            url=self._url(call),
            status_code=response.status_code,
            request_id=request_id,
            content_type=content_type,
            path=path,
            excerpt=excerpt[:_EXCERPT_LIMIT].decode("utf-8", "replace"),
        )

    def _url(self, call: Call) -> str:
        return self._base_url + call.path

    def _redacted(self, content: bytes) -> bytes:
        return self._authorization.redact(content) if self._authorization else content

    def _redacted_text(self, text: str) -> str:
        return self._redacted(text.encode("utf-8", "replace")).decode("utf-8")

    def _shown(self, text: str) -> str:
        """What somebody else wrote, fit for a line of a log: short, and without
        characters that move the cursor or turn the writing around."""
        line = " ".join(self._redacted_text(text).split())[:_MESSAGE_LIMIT]
        return line if line.isprintable() else "".join(map(_visible, line))

    def _request_id(self, response: httpx2.Response) -> str | None:
        name = _config.REQUEST_ID_HEADER
        value = response.headers.get(name) if name else None
        return None if value is None else self._shown(value)


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    return character.encode("unicode_escape").decode("ascii")


def _require_json(response: httpx2.Response) -> None:
    """A reply without a content type may be JSON; one that says otherwise is not."""
    content_type = response.headers.get("content-type")
    if content_type is None:
        return
    media_type = content_type.partition(";")[0].strip().lower()
    if not media_type.endswith(("/json", "+json")):
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
