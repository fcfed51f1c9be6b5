# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""The one place where a call's values become a method, a URL, headers and bytes."""

from collections.abc import Mapping
from enum import Enum
from typing import Any, Final
from uuid import uuid4

import msgspec

from .decode import Reader
from .headers import cookie_pair, header_value, joined
from .json_body import json_content
from .kinds import is_collection, is_mapping
from .models import to_dict
from .operation import Operation, Parameter, Streaming, Style
from .options import NO_OPTIONS, RequestOptions
from .parts import entries_of
from .paths import filled, segment
from .payload import EMPTY, NOTHING, Content, Payload
from .query import query_text
from .unset import UNSET

ACCEPT: Final = "Accept"
_CARRYING = frozenset({"POST", "PUT", "PATCH", "QUERY"})


class Call:
    """A call, ready to be sent. `query` has the finished text of each parameter.

    `case`: the value of the operation's selector that changes what comes back.
    """

    __slots__ = (
        "accept",
        "case",
        "headers",
        "keyed",
        "operation",
        "options",
        "path",
        "payload",
        "query",
    )

    def __init__(
        self,
        operation: Operation[Any],
        path: str,
        query: dict[str, str],
        headers: list[tuple[bytes, bytes]],
        payload: Payload,
        case: str | None = None,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        self.operation = operation
        self.path = path
        self.query = query
        self.headers = headers
        self.payload = payload
        self.case = case
        self.options = options
        envelope = operation.envelope
        self.keyed = envelope is not None and envelope.keyed_by in query
        response = self.response
        self.accept = (
            response.accept if isinstance(response, Streaming) else operation.accept
        )

    @property
    def response(self) -> Any:
        """What comes back: a type, `bytes` or a `Streaming` for a stream, None for
        nothing."""
        if self.case is None:
            return self.operation.response
        return self.operation.cases[self.case]

    @property
    def is_streamed(self) -> bool:
        response = self.response
        return response is bytes or isinstance(response, Streaming)

    @property
    def is_paged(self) -> bool:
        return self.case is None and self.operation.envelope is not None

    @property
    def is_safe_to_repeat(self) -> bool:
        """Whether two attempts do no more than one."""
        operation = self.operation
        return operation.is_idempotent or bool(operation.idempotency_header)

    def target(self) -> str:
        """Path and query."""
        text = "&".join(filter(None, self.query.values()))
        return f"{self.path}?{text}" if text else self.path

    def elsewhere(self, path: str, query: dict[str, str]) -> "Call":
        """Another call of the same kind, with another path and query."""
        header = self.operation.idempotency_header
        headers = self.headers
        if header:
            # What follows is no second attempt.
            headers = [pair for pair in headers if pair[0] != header.encode("ascii")]
            headers.append(_idempotency_key(header, NO_OPTIONS))
        call = Call(
            self.operation,
            path,
            query,
            headers,
            self.payload,
            self.case,
            self.options,
        )
        call.keyed = self.keyed
        call.accept = self.accept
        return call

    def reader(self) -> Any:
        """What reads its replies; built once for each kind of reply."""
        readers = self.operation.readers
        key = (self.case, self.keyed)
        if key not in readers:
            envelope = self.operation.envelope
            if envelope is not None and self.case is None:
                readers[key] = envelope.reader(self.response, self.keyed)
            else:
                readers[key] = Reader(self.response)
        return readers[key]


def prepare(
    operation: Operation[Any],
    values: tuple[object, ...],
    client_values: Mapping[str, object],
    options: RequestOptions = NO_OPTIONS,
) -> Call:
    """Everything that can be wrong with the arguments is found here, before sending."""
    if operation.sent_as is not None:
        values = operation.sent_as.converted(values)
    given = _Given(operation, values, client_values)
    path = _path(operation, values)
    query, headers = given.query(), given.headers()
    case = given.case()
    payload = _payload(operation, values, options)
    if operation.idempotency_header:
        headers.append(_idempotency_key(operation.idempotency_header, options))
    elif options.idempotency_key:
        raise ValueError(f"{operation.name} sends no idempotency key")
    if options.query:
        query.update(_added_query(options.query))
    call = Call(operation, path, query, headers, payload, case, options)
    if operation.selector == ACCEPT and given.accept:
        call.accept = given.accept
    if options.cursor and not call.is_paged:
        raise ValueError(f"{operation.name} gives no pages: it takes no cursor")
    return call


def _path(operation: Operation[Any], values: tuple[object, ...]) -> str:
    if operation.is_mixed:
        given = (
            (values[index], path.wire, path.style) for index, path in operation.paths
        )
        return filled(operation.path, given)
    return operation.path.format(
        *(segment(values[index], path.wire) for index, path in operation.paths)
    )


class _Given:
    """The values of one call's parameters, wherever they were given."""

    def __init__(
        self,
        operation: Operation[Any],
        values: tuple[object, ...],
        client_values: Mapping[str, object],
    ) -> None:
        self._operation = operation
        self._values = values
        self._client_values = client_values
        self._spread: dict[str, object] = {}
        self.accept = ""
        for index, query in operation.queries:
            if query.style == "spread" and not _is_missing(values[index]):
                self._spread.update(entries_of(values[index], query.wire))

    def query(self) -> dict[str, str]:
        """An argument wins over a spread entry, and that over the client's value."""
        texts: dict[str, str] = {}
        spread = dict(self._spread)
        for index, query in self._operation.queries:
            value = self._values[index]
            if value is None and not (spread or query.client or query.required):
                continue
            wire = query.wire
            if query.style == "spread":
                continue
            entry = spread.pop(wire, None) if spread else None
            if _is_missing(value) and entry is not None:
                texts[wire] = query_text(wire, "spread", entry)
                continue
            if _is_missing(value):
                value = self._fallback(query, wire)
            if value is not None:
                texts[wire] = query_text(wire, query.style, value)
        for wire, entry in spread.items():
            texts[wire] = query_text(wire, "spread", entry)
        return texts

    def headers(self) -> list[tuple[bytes, bytes]]:
        headers: list[tuple[bytes, bytes]] = []
        for index, header in self._operation.headers:
            value = self._value(index, header, header.wire)
            if value is None:
                continue
            said = (header.style.text if header.style else joined)(value, header.wire)
            if said is None:
                continue
            text = header_value(said, header.wire)
            if header.wire == ACCEPT:
                self.accept = text.decode("latin-1")
            else:
                headers.append((header.wire.encode("ascii"), text))
        cookies: list[bytes] = []
        for index, cookie in self._operation.cookies:
            value = self._value(index, cookie, cookie.wire)
            pair = cookie_pair(value, cookie.wire, cookie.style)
            if pair is not None:
                cookies.append(pair)
        if cookies:
            headers.append((b"Cookie", b"; ".join(cookies)))
        return headers

    def case(self) -> str | None:
        selector = self._operation.selector
        if not selector:
            return None
        if selector == ACCEPT:
            return self.accept if self.accept in self._operation.cases else None
        value = self._spread.get(selector)
        for index, query in self._operation.queries:
            if query.wire == selector and not _is_missing(self._values[index]):
                value = self._values[index]
            elif query.wire == selector and value is None and query.client:
                value = self._client_values.get(selector)
        if isinstance(value, Enum):
            value = value.value
        cases = self._operation.cases
        return value if isinstance(value, str) and value in cases else None

    def _value(self, index: int, parameter: Parameter, wire: str) -> object:
        value = self._values[index]
        return self._fallback(parameter, wire) if _is_missing(value) else value

    def _fallback(self, parameter: Parameter, wire: str) -> object:
        value = self._client_values.get(wire) if parameter.client else None
        if value is None and parameter.required:
            where = ": give it on the call or on the client" if parameter.client else ""
            raise TypeError(f"{self._operation.name} needs {wire}{where}")
        return value


def _is_missing(value: object) -> bool:
    return value is None or value is UNSET


def _added_query(given: Mapping[str, object]) -> dict[str, str]:
    """Parameters that no description knows, in the styles that most APIs read."""
    texts: dict[str, str] = {}
    for name, value in entries_of(given, "options.query").items():
        style: Style = "repeated" if is_collection(value) else "spread"
        texts[name] = query_text(name, style, value)
    return texts


def _payload(
    operation: Operation[Any], values: tuple[object, ...], options: RequestOptions
) -> Payload:
    body = _body(operation, values)
    if options.body:
        body = {**_as_fields(body), **options.body}
    if body is UNSET:
        return EMPTY if operation.method in _CARRYING else NOTHING
    if operation.body is not None:
        return operation.body.encode(body)
    return Content(json_content(body), b"application/json")


def _body(operation: Operation[Any], values: tuple[object, ...]) -> object:
    """The fields that were given, or the whole body; UNSET where there is none."""
    if operation.fields:
        given = {
            field.wire: values[index]
            for index, field in operation.fields
            if values[index] is not UNSET
        }
        return given if operation.body_required else _optional(operation, given)
    if operation.has_whole_body:
        return values[len(operation.paths)]
    return UNSET


def _optional(operation: Operation[Any], given: dict[str, object]) -> object:
    """The fields of a body that may be left out whole, but not in part."""
    if not given:
        return UNSET
    for _, field in operation.fields:
        if field.required and field.wire not in given:
            raise TypeError(f"{operation.name} sends no body without {field.wire}")
    return given


def _as_fields(body: object) -> dict[Any, Any]:
    if body is UNSET:
        return {}
    if isinstance(body, msgspec.Struct):
        return to_dict(body)
    if is_mapping(body):
        return dict(body)
    raise TypeError("options.body adds fields: this body is no object")


def _idempotency_key(header: str, options: RequestOptions) -> tuple[bytes, bytes]:
    key = options.idempotency_key or str(uuid4())
    return header.encode("ascii"), header_value(key, header)
