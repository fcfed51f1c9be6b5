"""From an operation of a document to the typed call that is generated for it, by `inspect`."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from .reading import is_spread
from .samples import Samples, Wish

# OpenAPI says that parameters of these names are not to be read: others say what they hold.
IGNORED_HEADERS = ("accept", "content-type", "authorization")


@dataclass(slots=True)
class Call:
    """Arguments of a method, and what has to arrive: parameters by place and name, the body."""

    positional: list[Any] = field(default_factory=list[Any])
    named: dict[str, Any] = field(default_factory=dict[str, Any])
    parameters: dict[tuple[str, str], Any] = field(default_factory=dict[tuple[str, str], Any])
    body: Any = None
    has_body: bool = False


class UnsaidError(Exception):
    """The document has something that the method has no argument for."""


class Caller:
    """Makes calls for the operations of a document, as its description by `inspect` says."""

    def __init__(self, document: Mapping[str, Any], described: Mapping[str, Any]) -> None:
        self._document = document
        self._models = {(m["resource"], m["name"]): m for m in described["models"]}
        self._samples = Samples(document)

    def call(self, operation: Mapping[str, Any], *, is_full: bool) -> Call:
        call = Call()
        item, said = self.place(operation)
        wish = Wish(is_full=is_full)
        by_place = {(one["in"], one["wire"]): one for one in operation["parameters"]}
        given = self._parameters(item, said, wish, by_place, call)
        if "requestBody" in said:
            given |= self._body(said, operation, wish, by_place, call)
        for place, one in by_place.items():
            if place in given and one["python"] is not None:
                value = self._typed(given[place], one["type"])
                if one["python"]["kind"] == "positional":
                    call.positional.append(value)
                else:
                    call.named[one["python"]["argument"]] = value
        return call

    def place(self, operation: Mapping[str, Any]) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
        """The path's item and the operation, where its pointer leads."""
        tokens = operation["pointer"].removeprefix("#/").split("/")
        path, method = (one.replace("~1", "/").replace("~0", "~") for one in tokens[1:])
        item = self._document["paths"][path]
        return item, item[method]

    def _parameters(
        self,
        item: Mapping[str, Any],
        said: Mapping[str, Any],
        wish: Wish,
        by_place: Mapping[tuple[str, Any], Any],
        call: Call,
    ) -> dict[tuple[str, Any], Any]:
        given: dict[tuple[str, Any], Any] = {}
        for one in self._own(item, said):
            place = (one["in"], one["name"])
            if one["in"] == "header" and one["name"].lower() in IGNORED_HEADERS:
                continue
            if place not in by_place:
                raise UnsaidError(f"no argument for {place}")
            is_constant = by_place[place]["constant"]
            if one.get("required") or wish.is_full or is_constant:
                value = given[place] = self._samples.value(_schema(one), wish)
                if is_spread(one, self._samples):
                    call.parameters |= {("query", name): field for name, field in value.items()}
                elif not by_place[place]["idempotency_key"]:
                    call.parameters[place] = value
        return given

    def _own(self, item: Mapping[str, Any], said: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        """The parameters of an operation, over those of its path."""
        found: dict[tuple[str, str], Mapping[str, Any]] = {}
        for one in (*item.get("parameters", ()), *said.get("parameters", ())):
            parameter = self._samples.resolved(one)
            found[parameter["in"], parameter["name"]] = parameter
        return list(found.values())

    def _body(
        self,
        said: Mapping[str, Any],
        operation: Mapping[str, Any],
        wish: Wish,
        by_place: Mapping[tuple[str, Any], Any],
        call: Call,
    ) -> dict[tuple[str, Any], Any]:
        body = self._samples.resolved(said["requestBody"])
        content = body["content"].get(operation["request_media_type"])
        if content is None:
            raise UnsaidError(f"the document has no body of {operation['request_media_type']}")
        schema = content.get("schema", {})
        is_text = operation["request_media_type"].startswith("text/")
        is_asked = body.get("required", bool(self._samples.whole(schema).get("required")))
        if not (is_asked or wish.is_full):
            return {}
        value = self._samples.value(schema, wish)
        call.body = json.dumps(value) if is_text and not isinstance(value, str) else value
        call.has_body = True
        if ("body", None) in by_place:
            return {("body", None): call.body}
        for name in call.body:
            if ("body", name) not in by_place:
                raise UnsaidError(f"no argument for the field {name!r}")
        return {("body", name): value for name, value in call.body.items()}

    def _typed(self, value: Any, type_: Mapping[str, Any]) -> Any:
        """A value of the document as Python says it: a date as a `date`, bytes as bytes."""
        match type_["kind"]:
            case "date":
                return date.fromisoformat(value)
            case "date-time":
                return datetime.fromisoformat(value)
            case "uuid":
                return UUID(value)
            case "bytes" if isinstance(value, str):
                return base64.b64decode(value)
            case "file":
                return value.encode()
            case "nullable":
                return None if value is None else self._typed(value, type_["inner"])
            case "list":
                return [self._typed(one, type_["item"]) for one in value]
            case "map":
                return {key: self._typed(one, type_["value"]) for key, one in value.items()}
            case "model":
                return self._model(value, self._models[type_["resource"], type_["name"]])
            case _:
                return value

    def _model(self, value: Any, model: Mapping[str, Any]) -> Any:
        if model["alias"] is not None:
            return self._typed(value, model["alias"])
        types = {one["wire"]: one["type"] for one in model["fields"]}
        return {
            name: self._typed(one, types[name]) if name in types else one
            for name, one in value.items()
        }


def _schema(parameter: Mapping[str, Any]) -> Any:
    for content in parameter.get("content", {}).values():
        return content.get("schema", {})
    return parameter.get("schema", {})
