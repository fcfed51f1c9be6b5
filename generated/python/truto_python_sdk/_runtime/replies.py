# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""From a reply, or its failure, to what a call returns or raises."""

from typing import Any

import httpx2
import msgspec

from .. import _config
from .auth import Authorization
from .construct import Builders
from .decode import OnMismatch, Report, ShapeError
from .errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    DecodeError,
    status_error_class,
)
from .kinds import is_object
from .request import Call

ERROR_BODY_LIMIT = 64 * 1024
_EXCERPT_LIMIT = 2 * 1024
_MESSAGE_LIMIT = 500


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
        is_empty = response.status_code in (204, 205) and not call.is_paged
        if call.response is None or is_empty:
            return None
        report = Report(call.operation.label, self._on_mismatch, self._strict)
        try:
            _require_json(response)
            result = call.reader().read(response.content, report)
            self.slow_replies += report.slow
            return result
        except ShapeError as error:
            failure = self._decode_error(call, response, str(error), error.path)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            failure = self._decode_error(call, response, f"not JSON: {error}", "$")
        raise failure

    def connection_error(self, call: Call, error: Exception) -> APIError:
        """Whatever the HTTP library met. Its own exceptions hold the request, and what
        they say of a request that it would not send shows that request."""
        is_timeout = isinstance(error, httpx2.TimeoutException)
        cls = APITimeoutError if is_timeout else APIConnectionError
        kind = type(error).__name__
        is_request = isinstance(error, httpx2.LocalProtocolError | httpx2.InvalidURL)
        detail = "" if is_request or not str(error) else f": {error}"
        method, path = call.operation.method, call.path
        return cls(
            f"{kind}{detail} ({method} {path})", method=method, url=self._url(call)
        )

    def status_error(
        self, call: Call, response: httpx2.Response, content: bytes
    ) -> APIStatusError:
        content = self._redacted(content)
        headers = {
            name: self._redacted_text(value) for name, value in response.headers.items()
        }
        request_id = _request_id(response)
        data = _plain(content)
        status = response.status_code
        where = f"{call.operation.method} {call.path}"
        if request_id:
            where += f", request id {request_id}"
        said = _server_message(data)
        message = f"{status} {response.reason_phrase}".strip()
        return status_error_class(status)(
            f"{message}{': ' if said else ''}{said} ({where})",
            method=call.operation.method,
            url=self._url(call),
            status_code=status,
            request_id=request_id,
            headers=headers,
            content=content,
            body=_error_body(data),
        )

    def _decode_error(
        self, call: Call, response: httpx2.Response, problem: str, path: str
    ) -> DecodeError:
        content_type = response.headers.get("content-type", "")
        request_id = _request_id(response)
        where = f"{call.operation.method} {call.path}, status {response.status_code}"
        where += f", content type {content_type or 'not given'}"
        if request_id:
            where += f", request id {request_id}"
        excerpt = self._redacted(response.content[: 2 * _EXCERPT_LIMIT])
        return DecodeError(
            f"{problem} ({where})",
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
        return self._redacted(text.encode("utf-8")).decode("utf-8")


def _require_json(response: httpx2.Response) -> None:
    """A reply without a content type may be JSON; one that says otherwise is not."""
    content_type = response.headers.get("content-type")
    if content_type is None:
        return
    media_type = content_type.partition(";")[0].strip().lower()
    if not media_type.endswith(("/json", "+json")):
        raise msgspec.DecodeError("the content type is another")


def _request_id(response: httpx2.Response) -> str | None:
    if not _config.REQUEST_ID_HEADER:
        return None
    return response.headers.get(_config.REQUEST_ID_HEADER)


def _plain(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _server_message(data: Any) -> str:
    if not is_object(data):
        return ""
    said = data.get(_config.ERROR_MESSAGE_FIELD)
    return " ".join(said.split())[:_MESSAGE_LIMIT] if isinstance(said, str) else ""


def _error_body(data: Any) -> _config.ErrorBody | None:
    if not is_object(data):
        return None
    build = Builders().of(_config.ErrorBody)
    body: _config.ErrorBody | None = build(
        data, None, lambda place, expected, value: None
    )
    return body
