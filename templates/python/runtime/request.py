# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""The one place where a call's values become a method, a URL, headers and bytes."""

import math
from collections.abc import Mapping
from enum import Enum
from typing import Any

import msgspec

from .decode import PageReader, Reader
from .errors import PaginationError
from .headers import cookie_pair, header_value
from .kinds import is_collection, is_mapping
from .models import to_json
from .operation import Operation, Parameter
from .paths import segment
from .query import query_text, spread_entries
from .unset import UNSET


class Call:
    """A call, ready to be sent. `query` has the finished text of each parameter.

    `case`: the value of the operation's selector that changes what comes back.
    """

    __slots__ = (
        "case",
        "content",
        "cursors",
        "headers",
        "keyed",
        "operation",
        "path",
        "query",
    )

    def __init__(
        self,
        operation: Operation[Any],
        path: str,
        query: dict[str, str],
        headers: list[tuple[bytes, bytes]],
        content: bytes | None,
        case: str | None,
    ) -> None:
        self.operation = operation
        self.path = path
        self.query = query
        self.headers = headers
        self.content = content
        self.case = case
        envelope = operation.envelope
        self.keyed = envelope is not None and envelope.keyed_by in query
        self.cursors: frozenset[str | None] = frozenset()

    @property
    def response(self) -> Any:
        """What comes back: a type, `bytes` for a stream, None for nothing."""
        if self.case is None:
            return self.operation.response
        return self.operation.cases[self.case]

    @property
    def is_paged(self) -> bool:
        return self.case is None and self.operation.envelope is not None

    def target(self) -> str:
        """Path and query."""
        text = "&".join(filter(None, self.query.values()))
        return f"{self.path}?{text}" if text else self.path

    def reader(self) -> Reader | PageReader:
        readers = self.operation.readers
        key = (self.case, self.keyed)
        if key not in readers:
            envelope = self.operation.envelope
            if envelope is not None and self.case is None:
                readers[key] = PageReader(self.response, envelope, self.keyed)
            else:
                readers[key] = Reader(self.response)
        reader: Reader | PageReader = readers[key]
        return reader

    def after(self, cursor: str) -> "Call | None":
        """The same call for the page at `cursor`."""
        envelope = self.operation.envelope
        if envelope is None or not envelope.cursor_parameter:
            return None
        name = envelope.cursor_parameter
        text = query_text(name, "plain", cursor)
        cursors = self.cursors | {self.query.get(name)}
        if text in cursors:
            raise PaginationError(
                f"the cursor of the next page came before ({self.operation.label})",
                method=self.operation.method,
            )
        query = {**self.query, name: text}
        following = Call(
            self.operation, self.path, query, self.headers, self.content, None
        )
        following.cursors = cursors
        return following


def prepare(
    operation: Operation[Any],
    values: tuple[object, ...],
    client_values: Mapping[str, object],
) -> Call:
    """Everything that can be wrong with the arguments is found here, before sending."""
    given = _Given(operation, values, client_values)
    path = operation.path.format(
        *(segment(values[index], path.wire) for index, path in operation.paths)
    )
    query = given.query()
    content = _content(operation, values)
    return Call(operation, path, query, given.headers(), content, given.case())


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
        for index, query in operation.queries:
            if query.style == "spread" and not _is_missing(values[index]):
                self._spread.update(spread_entries(values[index], query.wire))

    def query(self) -> dict[str, str]:
        """An argument wins over a spread entry, and that over the client's value."""
        texts: dict[str, str] = {}
        spread = dict(self._spread)
        for index, query in self._operation.queries:
            wire, value = query.wire, self._values[index]
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
            if value is not None:
                text = header_value(value, header.wire)
                headers.append((header.wire.encode("ascii"), text))
        cookies: list[bytes] = []
        for index, cookie in self._operation.cookies:
            value = self._value(index, cookie, cookie.wire)
            if value is not None:
                cookies.append(cookie_pair(value, cookie.wire))
        if cookies:
            headers.append((b"Cookie", b"; ".join(cookies)))
        return headers

    def case(self) -> str | None:
        selector = self._operation.selector
        if not selector:
            return None
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


def _content(operation: Operation[Any], values: tuple[object, ...]) -> bytes | None:
    if operation.fields:
        body: object = {
            field.wire: values[index]
            for index, field in operation.fields
            if values[index] is not UNSET
        }
    elif operation.whole_body and values[operation.whole_body[0][0]] is not UNSET:
        body = values[operation.whole_body[0][0]]
    else:
        return None
    return _json(body)


def _json(body: object) -> bytes:
    try:
        content = to_json(body)
        # A number that JSON does not have is written as null.
        is_finite = b"null" not in content or _is_finite(body)
    except RecursionError:
        raise ValueError("the body contains itself, or is nested too deeply") from None
    if not is_finite:
        raise ValueError("the body has a number that is not finite")
    return content


def _is_finite(value: object) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, msgspec.Struct):
        return all(_is_finite(getattr(value, n)) for n in value.__struct_fields__)
    if is_mapping(value):
        return all(map(_is_finite, value.values()))
    if is_collection(value):
        return all(map(_is_finite, value))
    return True
