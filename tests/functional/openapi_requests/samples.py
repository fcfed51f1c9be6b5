"""Values that a document allows, made from its schemas as they stand: no code of sdkpress is asked.

What is made says little and always the same: the first member of a union, the first of an enum, a
text of its format. Objects that are `full` have all their fields, to some depth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import unquote

from .patterns import matching

Schema: TypeAlias = Mapping[str, Any]

# So deep do objects have the fields that may be left out, and so deep may a value be.
FULL_DEPTH = 3
GIVE_UP_DEPTH = 12

_TEXTS = {
    "byte": ("aGVsbG8=", "d29ybGQ="),
    "date": ("2026-01-02", "2026-02-03"),
    "date-time": ("2026-01-02T03:04:05Z", "2026-02-03T04:05:06Z"),
    "time": ("03:04:05Z", "04:05:06Z"),
    "duration": ("PT1H30M", "PT2H"),
    "email": ("one@example.com", "two@example.com"),
    "hostname": ("one.example.com", "two.example.com"),
    "idn-hostname": ("one.example.com", "two.example.com"),
    "ipv4": ("192.0.2.1", "192.0.2.2"),
    "ipv6": ("2001:db8::1", "2001:db8::2"),
    "ip": ("192.0.2.1", "192.0.2.2"),
    "uri": ("https://example.com/one", "https://example.com/two"),
    "url": ("https://example.com/one", "https://example.com/two"),
    "uuid": ("6fe0a7f1-4bd6-4a3c-8c36-9b5d0a1f2e3d", "0b8ff0f4-7d5e-4f0a-9d0c-1a2b3c4d5e6f"),
}
# What has to be escaped in URLs and forms.
_AWKWARD = ("one & 2#", "two+3%41?=")
_KEYS_OF_KINDS = (
    ("object", ("properties", "additionalProperties", "required")),
    ("array", ("items", "prefixItems")),
    ("string", ("pattern", "minLength", "maxLength", "format")),
    ("integer", ("minimum", "maximum")),
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What value is wanted: of a request or of a response, full or not, the how-manieth."""

    is_request: bool = True
    is_full: bool = False
    depth: int = 0
    number: int = 0

    def inside(self, number: int = 0) -> Wish:
        return Wish(self.is_request, self.is_full, self.depth + 1, number)

    @property
    def has_optional(self) -> bool:
        return self.is_full and self.depth < FULL_DEPTH


class EndlessError(Exception):
    """A value would have to hold itself."""


class Samples:
    """Makes values for the schemas of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document

    def resolved(self, value: Any) -> Any:
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            value = self._at(value["$ref"])
        return value

    def value(self, schema: Any, wish: Wish) -> Any:
        if wish.depth > GIVE_UP_DEPTH:
            raise EndlessError
        said = self.whole(schema)
        if "const" in said:
            return said["const"]
        known = [one for one in said.get("enum", ()) if one is not None]
        if known:
            return known[wish.number % len(known)]
        match kind_of(said):
            case "object":
                return self._object(said, wish)
            case "array":
                return self._array(said, wish)
            case "integer" | "number" as kind:
                return _number(said, kind, wish.number)
            case "boolean":
                return wish.number % 2 == 0
            case "null":
                return None
            case _:
                return _text(said, wish.number)

    def whole(self, schema: Any) -> dict[str, Any]:
        """A schema with what it refers to, with all of `allOf`, and with one member of a union."""
        said = self.resolved(schema)
        if not isinstance(said, dict):
            return {}
        merged: dict[str, Any] = {}
        for part in said.get("allOf", ()):
            _merge(merged, self.whole(part))
        _merge(merged, {key: value for key, value in said.items() if key != "allOf"})
        for key in ("oneOf", "anyOf"):
            members = merged.pop(key, ())
            if members and all("const" in self.resolved(one) for one in members):
                _merge(merged, {"enum": [self.resolved(one)["const"] for one in members]})
            elif members:
                member = self._first(members)
                _merge(merged, self.whole(member))
                self._tell(merged, member)
        return merged

    def _first(self, members: Sequence[Any]) -> Any:
        """The first that is not null."""
        for member in members:
            said = self.resolved(member)
            if kind_of(said) != "null" and said.get("enum") != [None]:
                return member
        return members[0]

    def _tell(self, merged: dict[str, Any], member: Any) -> None:
        """The field that tells members apart says which one it is."""
        told = merged.pop("discriminator", None)
        if not isinstance(told, dict) or not isinstance(member, dict) or "$ref" not in member:
            return
        reference = member["$ref"]
        mapping: dict[str, str] = told.get("mapping") or {}
        named = [value for value, to in mapping.items() if to == reference]
        value = named[0] if named else reference.rpartition("/")[2]
        properties = dict(merged.get("properties", {}))
        field = self.whole(properties.get(told["propertyName"], {}))
        if "const" not in field:
            properties[told["propertyName"]] = {"type": "string", "enum": [value]}
        merged["properties"] = properties
        merged["required"] = [*merged.get("required", ()), told["propertyName"]]

    def _object(self, said: Schema, wish: Wish) -> dict[str, Any]:
        required = said.get("required", ())
        required = required if isinstance(required, list) else ()
        made: dict[str, Any] = {}
        hidden = "readOnly" if wish.is_request else "writeOnly"
        for name, field in said.get("properties", {}).items():
            resolved = self.resolved(field)
            if isinstance(resolved, dict) and self.whole(field).get(hidden) is True:
                continue
            if name in required:
                made[name] = self.value(field, wish.inside())
            elif wish.has_optional:
                made |= self._optional(name, field, wish)
        for name in required:
            if name not in said.get("properties", {}):
                made[name] = self.value({}, wish.inside())
        rest = said.get("additionalProperties")
        if not said.get("properties") and rest is not False and wish.has_optional:
            made |= self._optional("key", rest if isinstance(rest, dict) else {}, wish)
        return made

    def _optional(self, name: str, field: Any, wish: Wish) -> dict[str, Any]:
        try:
            return {name: self.value(field, wish.inside())}
        except EndlessError:
            return {}

    def _array(self, said: Schema, wish: Wish) -> list[Any]:
        if first := said.get("prefixItems"):
            return [self.value(item, wish.inside(number)) for number, item in enumerate(first)]
        fewest, most = said.get("minItems", 0), said.get("maxItems", 2)
        count = min(max(2, fewest), most)
        items = said.get("items", {})
        try:
            made = [self.value(items, wish.inside(number)) for number in range(count)]
        except EndlessError:
            if fewest:
                raise
            return []
        if said.get("uniqueItems"):
            made = [one for number, one in enumerate(made) if one not in made[:number]]
        return made

    def _at(self, reference: str) -> Any:
        assert reference.startswith("#/"), reference
        value: Any = self._document
        for token in reference[2:].split("/"):
            name = unquote(token).replace("~1", "/").replace("~0", "~")
            value = value[int(name)] if isinstance(value, list) else value[name]
        return value


def kind_of(said: Schema) -> str:
    """`type`, or what the other keys say it is; "" for anything."""
    type_ = said.get("type")
    if isinstance(type_, list):
        others = [one for one in type_ if one != "null"]
        return others[0] if others else "null"
    if isinstance(type_, str):
        return type_
    for kind, keys in _KEYS_OF_KINDS:
        if any(key in said for key in keys):
            return kind
    return ""


def _merge(merged: dict[str, Any], more: Schema) -> None:
    for key, value in more.items():
        if key == "properties":
            merged[key] = {**merged.get(key, {}), **value}
        elif key == "required" and isinstance(value, list):
            merged[key] = [*merged.get(key, []), *value]
        elif key == "enum" and key in merged:
            merged[key] = [one for one in merged[key] if one in value]
        else:
            merged[key] = value


def _text(said: Schema, number: int) -> str:
    format_, pattern = said.get("format", ""), said.get("pattern")
    if said.get("contentEncoding") == "base64":
        format_ = "byte"
    shortest, longest = said.get("minLength", 0), said.get("maxLength")
    made = _TEXTS.get(format_, _AWKWARD)[number % 2]
    if pattern is not None:
        for candidate in (made, *_examples(said)) if not number else ():
            if re.search(pattern, candidate) and len(candidate) >= shortest:
                return candidate
        return matching(pattern, shortest, longest, number)
    if format_ in _TEXTS:
        return made
    made = made.ljust(shortest, "x")
    return made if longest is None else made[: max(longest, shortest)]


def _examples(said: Schema) -> Iterator[str]:
    for one in (said.get("example"), said.get("default"), *_listed(said.get("examples"))):
        if isinstance(one, str):
            yield one


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _number(said: Schema, kind: str, number: int) -> int | float:
    low, high = said.get("minimum"), said.get("maximum")
    made: int | float = 2 + number
    lowest = said.get("exclusiveMinimum")
    highest = said.get("exclusiveMaximum")
    if isinstance(low, int | float) and made < low:
        made = low + number
    if isinstance(lowest, int | float) and not isinstance(lowest, bool) and made <= lowest:
        made = lowest + 1 + number
    if isinstance(high, int | float) and made > high:
        made = high
    if isinstance(highest, int | float) and not isinstance(highest, bool) and made >= highest:
        made = highest - 1 if kind == "integer" else highest / 2
    if (step := said.get("multipleOf")) and made % step:
        made = step * (made // step + 1)
    return int(made) if kind == "integer" else made
