"""Swagger 2.0 in the shapes of OpenAPI 3, so that nobody else has to know of it.

What both say alike stays as it is. What 2.0 says otherwise is made anew as a `Moved`, which knows
where in the document it comes from, and is set into the operation that it belongs to.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..diagnostics import Report
from ..nodes import shortened
from .documents import Document
from .references import References
from .swagger_parameters import body_of, form_of, is_body, is_form, parameter
from .swagger_security import security_scheme
from .values import Moved, Raw, Value, mapping_of, sequence_of

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_JSON = "application/json"
_BYTES = "application/octet-stream"


def modernize(root: Value, references: References, report: Report) -> None:
    """Gives a document's root `servers` and `components`, and its operations their bodies."""
    raw = root.members
    raw["servers"] = [_server(root)]
    raw["components"] = _components(root)
    converter = _Operations(root, references, report)
    for key in ("paths", "x-ms-paths"):
        for _, item in _members(root, key):
            converter.convert(references.follow(item))


def modernize_schemas(document: Document) -> None:
    """The words of schemas that 2.0 spells otherwise, wherever in a file they stand."""
    waiting: list[tuple[object, bool]] = [(document.raw, False)]
    seen: set[int] = set()
    while waiting:
        one, are_names = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        waiting += ((child, False) for child in sequence_of(one))
        if not are_names:
            _modernize_schema(mapping_of(one))
        waiting += _parts(mapping_of(one), are_names=are_names)


# Members whose keys are names that somebody chose.
_NAMED = frozenset(
    "properties patternProperties definitions parameters responses paths headers".split()
)
_DATA = frozenset("example examples default enum".split())


def _parts(mapping: Raw, *, are_names: bool) -> Iterator[tuple[object, bool]]:
    for key, child in mapping.items():
        if are_names or (key not in _DATA and not key.startswith("x-")):
            yield child, not are_names and key in _NAMED


def _modernize_schema(schema: Raw) -> None:
    if schema.get("x-nullable") is True or schema.get("x-isnullable") is True:
        schema["nullable"] = True
    if schema.get("type") == "file":
        schema["type"], schema["format"] = "string", "binary"
    if isinstance(name := schema.get("discriminator"), str):
        schema["discriminator"] = {"propertyName": name}


def _server(root: Value) -> object:
    base = root.text("basePath")
    base = f"/{base.strip('/')}" if base.strip("/") else ""
    host = root.text("host").strip().rstrip("/")
    at = next((key for key in ("host", "basePath", "swagger") if root.get(key)), "")
    schemes = [value.raw for value in _items(root, "schemes")]
    scheme = "http" if "http" in schemes and "https" not in schemes else "https"
    if "://" in host:
        scheme, _, host = host.partition("://")
    url = f"{scheme}://{host}{base}" if host else base or "/"
    return Moved(root.document, (at,), {"url": url})


def _components(root: Value) -> object:
    found: Raw = {}
    for old, new in (("definitions", "schemas"), ("parameters", "parameters")):
        if (value := root.get(old)) and value.is_mapping:
            found[new] = Moved(value.document, value.pointer, value.members)
    schemes = {name: security_scheme(one) for name, one in _members(root, "securityDefinitions")}
    found["securitySchemes"] = Moved(root.document, ("securityDefinitions",), schemes)
    return Moved(root.document, (), found)


class _Operations:
    def __init__(self, root: Value, references: References, report: Report) -> None:
        self._root = root
        self._references = references
        self._report = report
        self._done: set[str] = set()

    def convert(self, item: Value) -> None:
        """All operations of a path, which another path may name too."""
        if item.key in self._done or not item.is_mapping:
            return
        self._done.add(item.key)
        shared = self._parameters(item)
        for method in _METHODS:
            operation = item.get(method)
            if operation is not None and operation.is_mapping:
                self._operation(operation, shared)
        if shared:
            item.members["parameters"] = self._others(shared)

    def _operation(self, operation: Value, shared: list[Value]) -> None:
        own = self._parameters(operation)
        raw = operation.members
        given = {_identity(one): one for one in (*shared, *own)}
        consumes = self._media_types(operation, "consumes")
        bodies = [one for one in given.values() if is_body(one)]
        if bodies:
            others = bodies[1:] + [one for one in given.values() if is_form(one)]
            self._tell_others(others, bodies[0])
            raw["requestBody"] = body_of(bodies[0], consumes or [_JSON])
        elif fields := [one for one in given.values() if is_form(one)]:
            raw["requestBody"] = form_of(fields, operation, consumes)
        if own:
            raw["parameters"] = self._others(own)
        produces = self._media_types(operation, "produces")
        responses = {
            status: self._response(one, produces)
            for status, one in _members(operation, "responses")
        }
        raw["responses"] = Moved(operation.document, (*operation.pointer, "responses"), responses)

    def _tell_others(self, others: list[Value], body: Value) -> None:
        for one in others:
            name, sent = shortened(one.text("name")), shortened(body.text("name"))
            message = f"`{name}` is left out: a request has one body, and that is `{sent}`"
            self._report.warning(one.at, "second-body", message)

    def _parameters(self, value: Value) -> list[Value]:
        return [self._references.follow(one) for one in _items(value, "parameters")]

    def _others(self, parameters: list[Value]) -> list[object]:
        return [
            parameter(one, self._report)
            for one in parameters
            if not is_body(one) and not is_form(one)
        ]

    def _media_types(self, operation: Value, key: str) -> list[str]:
        """An operation's own, even none at all, or the document's."""
        stated = operation if operation.get(key) else self._root
        return [one.raw for one in _items(stated, key) if isinstance(one.raw, str) and one.raw]

    def _response(self, value: Value, produces: list[str]) -> object:
        target = self._references.follow(value)
        if not target.is_mapping or target.get("content"):
            return target.raw
        response = dict(target.members)
        for key in ("schema", "examples"):
            response.pop(key, None)
        schema = target.get("schema")
        if schema is not None and schema.is_mapping:
            whole = Moved(schema.document, schema.pointer, schema.members)
            default = [_BYTES] if _is_file(whole) else [_JSON]
            content: Raw = {media_type: {"schema": whole} for media_type in produces or default}
            _add_examples(content, target.get("examples"))
            response["content"] = content
        headers = {name: _header(one) for name, one in _members(target, "headers")}
        if headers:
            response["headers"] = headers
        return Moved(target.document, target.pointer, response)


def _is_file(schema: Raw) -> bool:
    return schema.get("format") == "binary" or schema.get("type") == "file"


def _add_examples(content: Raw, examples: Value | None) -> None:
    for media_type, example in examples.entries() if examples else ():
        if media_type in content:
            mapping_of(content[media_type])["example"] = example.raw


def _header(value: Value) -> object:
    if not value.is_mapping or value.get("schema"):
        return value.raw
    schema = {key: one.raw for key, one in value.entries() if key != "description"}
    members: Raw = {"description": value.text("description"), "schema": schema}
    return Moved(value.document, value.pointer, members)


def _identity(value: Value) -> tuple[str, str]:
    return value.text("in"), value.text("name")


def _members(value: Value, key: str) -> Iterator[tuple[str, Value]]:
    found = value.get(key)
    if found is not None:
        yield from found.entries()


def _items(value: Value, key: str) -> Iterator[Value]:
    found = value.get(key)
    if found is not None:
        yield from found.items()
