"""One typed call, and how what arrives differs from what the document says."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

from openapi_core.templating.paths.exceptions import PathError

from tests.support.server import Request, Server

from .calls import Call, Caller, UnsaidError
from .reading import Reader, Reading, faults
from .sdks import CREDENTIAL, Answers, Printed


class Comparison:
    """Calls the operations of one SDK, and reads what arrives by a document."""

    def __init__(
        self,
        printed: Printed,
        document: Mapping[str, Any],
        server: Server,
        answers: Answers,
        client: Any,
    ) -> None:
        self._printed = printed
        self._server = server
        self._answers = answers
        self._caller = Caller(printed.document, printed.described)
        self._reader = Reader(document)
        self._client = client

    def differences(self, operation: Mapping[str, Any], *, is_full: bool) -> Iterator[str]:
        """What a call with all arguments, or with the least, shows."""
        try:
            call = self._caller.call(operation, is_full=is_full)
        except UnsaidError as error:
            yield str(error)
            return
        said = self._caller.place(operation)[1]
        self._answers.prepare(said, operation["media_type"] or "")
        self._server.requests.clear()
        yield from self._called(operation, call)
        if len(self._server.requests) != 1:
            yield f"{len(self._server.requests)} requests arrived"
            return
        yield from self._read(self._server.requests[0], operation, call)

    def _called(self, operation: Mapping[str, Any], call: Call) -> Iterator[str]:
        """Calls it; what is yielded is the error that comes instead of a reply."""
        owner = self._client
        for name in operation["python"]["chain"]:
            owner = getattr(owner, name)
        method = getattr(owner, operation["python"]["method"])
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                reply = method(*call.positional, **call.named)
            if hasattr(reply, "close"):
                reply.close()
        except Exception as error:
            yield f"the call: {type(error).__name__}: {error}"

    def _read(self, request: Request, operation: Mapping[str, Any], call: Call) -> Iterator[str]:
        try:
            reading = self._reader.read(request)
        except PathError as error:
            yield f"the path: {type(error).__name__}: {error}"
            return
        yield from faults(reading.errors)
        place = f"#/paths/{escaped(reading.path)}/{request.method.lower()}"
        if place != operation["pointer"]:
            yield f"{place} was called, not {operation['pointer']}"
        yield from _parameters(request, reading, call, self._keys())
        yield from _body(request, reading, call)
        yield from self._token(request, operation)

    def _keys(self) -> set[str]:
        """The names under which credentials stand in a query."""
        schemes = self._printed.document.get("components", {}).get("securitySchemes", {})
        return {one["name"] for one in schemes.values() if one.get("in") == "query"}

    def _token(self, request: Request, operation: Mapping[str, Any]) -> Iterator[str]:
        """What openapi-core does not look for: tokens of OAuth."""
        said = self._caller.place(operation)[1]
        document = self._printed.document
        needed = said.get("security", document.get("security", []))
        schemes = document.get("components", {}).get("securitySchemes", {})
        is_oauth = bool(needed) and any(
            schemes[name]["type"] in ("oauth2", "openIdConnect") for name in needed[0]
        )
        if is_oauth and request.header("Authorization") != f"Bearer {CREDENTIAL}":
            yield f"no token arrived, but {request.header('Authorization')}"


def escaped(path: str) -> str:
    return path.replace("~", "~0").replace("/", "~1")


def _parameters(request: Request, reading: Reading, call: Call, keys: set[str]) -> Iterator[str]:
    for (place, name), value in call.parameters.items():
        found = getattr(reading.parameters, place)
        if name not in found:
            yield f"the {place}'s {name} is missing in {request.target}"
        elif not same(found[name], value):
            yield f"the {place}'s {name} is {found[name]!r}, not {value!r}"
    asked = {name for place, name in call.parameters if place == "query"}
    names = {name.partition("[")[0] for name, _ in parse_qsl(request.query)}
    if unasked := names - {name.partition("[")[0] for name in asked} - keys:
        yield f"nobody asked for {sorted(unasked)} in {request.target}"


def _body(request: Request, reading: Reading, call: Call) -> Iterator[str]:
    found = reading.body
    if not call.has_body:
        if request.body or request.header("Content-Type"):
            yield f"nobody asked for the body {request.body!r}"
        return
    if "json" in (request.header("Content-Type") or ""):
        found = request.json()
    elif isinstance(found, Mapping):  # openapi-core adds what is left out and has a default.
        found = {name: value for name, value in found.items() if name in call.body}
    if not same(found, call.body):
        yield f"the body is {found!r}, not {call.body!r}: {request.body[:300]!r}"


def same(found: Any, expected: Any) -> bool:
    """Whether values are the same; a time may be written in two ways."""
    if isinstance(found, Mapping) and isinstance(expected, Mapping):
        keys = found.keys() == expected.keys()
        return keys and all(same(value, expected[name]) for name, value in found.items())
    if isinstance(found, list) and isinstance(expected, list):
        return len(found) == len(expected) and all(map(same, found, expected))
    if isinstance(found, str) and isinstance(expected, str):
        return found == expected or _moment(found) == _moment(expected) is not None
    return (type(found) is type(expected) and found == expected) or _same_number(found, expected)


def _same_number(found: Any, expected: Any) -> bool:
    numbers = (int, float)
    is_number = type(found) in numbers and type(expected) in numbers
    return is_number and found == expected


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
