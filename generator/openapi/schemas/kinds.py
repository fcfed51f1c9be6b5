"""What a schema alone says of the kind of its values: type words, formats, null."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from ..references import References, is_reference
from ..values import Value
from .warnings import Warnings

# What makes a schema of others.
COMPOSING = frozenset(("allOf", "oneOf", "anyOf"))
_KINDS = ("string", "integer", "number", "boolean", "object", "array", "file")

# Types as people write them who think of another language.
_MEANT = {
    "str": "string",
    "text": "string",
    "uuid": "string",
    "date": "string",
    "datetime": "string",
    "date-time": "string",
    "timestamp": "string",
    "uri": "string",
    "url": "string",
    "email": "string",
    "enum": "string",
    "binary": "string",
    "char": "string",
    "int": "integer",
    "int32": "integer",
    "int64": "integer",
    "long": "integer",
    "short": "integer",
    "float": "number",
    "double": "number",
    "decimal": "number",
    "numeric": "number",
    "bool": "boolean",
    "list": "array",
    "map": "object",
    "dict": "object",
    "hash": "object",
    "struct": "object",
}
_ANY = ("any", "mixed", "json", "*", "")

_OBJECT_KEYS = (
    "properties",
    "additionalProperties",
    "patternProperties",
    "unevaluatedProperties",
    "required",
    "propertyNames",
    "minProperties",
    "maxProperties",
)
_ARRAY_KEYS = ("items", "prefixItems", "minItems", "maxItems", "uniqueItems")
_STRING_KEYS = ("pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType")
_NUMBER_KEYS = ("minimum", "maximum", "multipleOf")
_NUMBER_FORMATS = {"int32": "integer", "int64": "integer", "float": "number", "double": "number"}

_TEXT_FORMATS = {
    "date": "date",
    "date-time": "date-time",
    "uuid": "uuid",
    "byte": "bytes",
    "base64": "bytes",
    "base64url": "base64url",
    "decimal": "decimal",
    "duration": "duration",
}
_UNIX_FORMATS = ("unix-time", "unixtime", "unix_time", "unix-timestamp", "unix_timestamp")
_DURATION = re.compile(r"-?P(?=[\dT])(\d+[YMWD])*(T(\d+(\.\d+)?[HMS])+)?")
_BINARY_MEDIA = re.compile(r"(image|audio|video|font)/.*|application/(octet-stream|pdf|zip|gzip)")


def kinds_of(schema: Value, warnings: Warnings) -> tuple[str, ...]:
    """The kinds that a schema names, without null; guessed from its other keys where it names
    none, and nothing where anything may stand."""
    said = schema.get("type")
    if said is None or said.raw is None:
        return _guessed(schema)
    kinds: list[str] = []
    for value in said.items() if said.is_sequence else (said,):
        kind = _kind(value, warnings)
        if kind == "any":
            return _guessed(schema)
        if kind and kind not in kinds:
            kinds.append(kind)
    if "number" in kinds and "integer" in kinds:
        kinds.remove("integer")
    return () if {"string", "number", "boolean", "object", "array"} <= set(kinds) else tuple(kinds)


def says_null_alone(schema: Value) -> bool:
    """Whether null is the only value."""
    if not isinstance(schema.raw, dict) or is_reference(schema):
        return False
    said = schema.get("type")
    if said is not None and said.raw in ("null", ["null"]):
        return True
    enum, const = schema.get("enum"), schema.get("const")
    if (enum is not None and enum.raw == [None]) or (const is not None and const.raw is None):
        return True
    return said is None and set(schema.members) == {"nullable"} and schema.flag("nullable")


def _kind(value: Value, warnings: Warnings) -> str:
    """One word; "" for null, `any` where it says nothing."""
    if not isinstance(value.raw, str):
        warnings.tell(value, "bad-type", "a type is a word; it is left aside")
        return "any"
    word = value.raw.strip()
    lower = word.lower()
    if word in _KINDS:
        return word
    if lower in ("null", "none"):
        return ""
    if lower in _ANY:
        return "any"
    meant = lower if lower in _KINDS else _MEANT.get(lower)
    end = f"it is read as `{meant}`" if meant else "it is left aside"
    warnings.tell(value, "bad-type", f"`{word[:60]}` is not a type of JSON Schema; {end}")
    return meant or "any"


def _guessed(schema: Value) -> tuple[str, ...]:
    if any(_is_said(schema, key) for key in _OBJECT_KEYS):
        return ("object",)
    if any(_is_said(schema, key) for key in _ARRAY_KEYS):
        return ("array",)
    written = schema.text("format")
    if any(_is_said(schema, key) for key in _STRING_KEYS) or written in _TEXT_FORMATS:
        return ("string",)
    if written in _NUMBER_FORMATS:
        return (_NUMBER_FORMATS[written],)
    if written in ("binary", "email", "uri", "password", "hostname", "ipv4", "ipv6"):
        return ("string",)
    return ("number",) if any(_is_said(schema, key) for key in _NUMBER_KEYS) else ()


def _is_said(schema: Value, key: str) -> bool:
    value = schema.get(key)
    return value is not None and value.raw is not None


def primitive_of(schema: Value, kind: str, binary: str) -> str:
    """The spec language's word for a scalar of this kind; a format of another kind says nothing."""
    written = schema.text("format").strip().lower()
    if kind == "file":
        return binary
    if kind in ("integer", "number"):
        return "unix-time" if written in _UNIX_FORMATS else kind
    return _text(schema, written, binary) if kind == "string" else kind


def is_binary(schema: Value) -> bool:
    """Whether a schema by itself is binary text."""
    if not isinstance(schema.raw, dict):
        return False
    said = schema.members.get("type", "string")
    kinds = cast("list[object]", said) if isinstance(said, list) else [said]
    return "file" in kinds or ("string" in kinds and primitive_of(schema, "string", "*") == "*")


def _text(schema: Value, written: str, binary: str) -> str:
    encoding = schema.text("contentEncoding").strip().lower()
    if encoding in ("base64", "base64url"):
        return "bytes" if encoding == "base64" else "base64url"
    if written == "binary" or encoding == "binary":
        return binary
    if not encoding and _BINARY_MEDIA.fullmatch(schema.text("contentMediaType").strip().lower()):
        return binary
    word = _TEXT_FORMATS.get(written, "string")
    return "string" if word == "duration" and not _shows_iso_durations(schema) else word


def _shows_iso_durations(schema: Value) -> bool:
    """Whether the values that a schema shows, if any, are durations of ISO 8601."""
    shown = [schema.text(key) for key in ("default", "example")]
    examples = schema.get("examples")
    shown += [one.raw for one in examples.items() if isinstance(one.raw, str)] if examples else []
    return all(_DURATION.fullmatch(text) for text in shown if text)


_NULL_KEYS = frozenset(("type", "enum", "const", "oneOf", "anyOf", "allOf"))


class Nulls:
    """Which schemas admit null, in any of its spellings."""

    def __init__(self, references: References) -> None:
        self._references = references
        self._known: dict[str, bool] = {}

    def admitted(self, schema: Value) -> bool:
        if not isinstance(schema.raw, dict):
            return False
        if schema.flag("nullable") or schema.flag("x-nullable"):
            return True
        if is_reference(schema):
            return self._by_target(self._references.follow(schema))
        return self._by_itself(schema)

    def _by_target(self, target: Value) -> bool:
        if target.key not in self._known:
            self._known[target.key] = False  # A circle adds nothing.
            self._known[target.key] = self.admitted(target)
        return self._known[target.key]

    def _by_itself(self, schema: Value) -> bool:
        members = schema.members
        if _NULL_KEYS.isdisjoint(members):
            return False
        said, enum = members.get("type"), members.get("enum")
        if _names_null(said) or (isinstance(enum, list) and None in enum):
            return True
        if "const" in members and members["const"] is None:
            return True
        if any(self.admitted(one) for one in alternatives(schema)):
            return True
        return said is None and self._by_parts(schema)

    def _by_parts(self, schema: Value) -> bool:
        """Every part of `allOf` that says a type must admit it."""
        if schema.get("properties") is not None:
            return False
        parts = [one for one in listed(schema, "allOf") if says_type(one)]
        return bool(parts) and all(self.admitted(one) for one in parts)


def _names_null(raw: object) -> bool:
    return raw == "null" or (isinstance(raw, list) and "null" in raw)


def listed(schema: Value, key: str) -> Iterator[Value]:
    """The schemas that `allOf`, `oneOf` or `anyOf` list."""
    member = schema.get(key)
    if member is not None:
        yield from (one for one in member.items() if isinstance(one.raw, dict | bool))


def alternatives(schema: Value) -> Iterator[Value]:
    yield from listed(schema, "oneOf")
    yield from listed(schema, "anyOf")


_TYPED = frozenset(
    "type properties additionalProperties patternProperties unevaluatedProperties items "
    "prefixItems enum const allOf oneOf anyOf format contentEncoding contentMediaType".split()
)


def says_type(schema: Value) -> bool:
    """Whether a schema says of what type its values are: a part that only adds a description, or
    demands fields, does not."""
    return is_reference(schema) or not _TYPED.isdisjoint(schema.members)
