"""`allOf`: the parts of a schema, laid together."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from ..references import References, is_reference
from ..values import Value
from .kinds import COMPOSING, alternatives, kinds_of, listed, says_null_alone, says_type
from .warnings import Warnings

MAXIMUM_PARTS = 500

# Beside `$ref`: what makes another type of what is referred to.
_EXTENDING = ("properties", "required", "allOf", "oneOf", "anyOf")
_OBJECT_KEYS = frozenset(
    "properties additionalProperties patternProperties unevaluatedProperties".split()
)

# The alternatives of one `oneOf` or `anyOf`.
Group: TypeAlias = tuple[Value, ...]


@dataclass(slots=True)
class Merged:
    """A schema whose parts are one. Each property has every schema that a part gives it.

    `open_by` are the `additionalProperties` and such that say what other fields hold, `others`
    the parts that are no objects, and `groups` the alternatives that are still to be told apart.
    """

    properties: dict[str, tuple[Value, ...]] = field(default_factory=dict[str, tuple[Value, ...]])
    required: dict[str, Value] = field(default_factory=dict[str, Value])
    open_by: tuple[Value, ...] = ()
    is_object: bool = False
    others: tuple[Value, ...] = ()
    groups: tuple[Group, ...] = ()

    def with_groups(self, groups: tuple[Group, ...]) -> Merged:
        return replace(
            self, properties=dict(self.properties), required=dict(self.required), groups=groups
        )


class Merger:
    """Lays parts together, through references; a part that comes again is taken once."""

    def __init__(self, references: References, warnings: Warnings) -> None:
        self._references = references
        self._warnings = warnings

    def merged(self, schema: Value) -> Merged:
        merged = Merged()
        root = self._references.follow(schema).key
        merging = _Merging(self._references, self._warnings, merged, {root}, root)
        merging.part(schema, is_first=True)
        return merged

    def add(self, schema: Value, merged: Merged, around: set[str]) -> None:
        """A part, and what it is made of. `around` are the keys of the schemas that hold it."""
        merging = _Merging(self._references, self._warnings, merged, around, "")
        merging.part(schema, is_first=True)

    def property_of(self, schema: Value, wire: str) -> Value | None:
        """What an object says of one of its fields."""
        found = self.merged(schema).properties.get(wire)
        return self._references.follow(most_telling(found, self._warnings)) if found else None

    def single_part(self, schema: Value) -> Value | None:
        """The one part that says a type, where the others add a description, or demand nothing."""
        parts = list(listed(schema, "allOf"))
        if not parts:
            return None
        telling = [one for one in parts if says_type(one) or one.get("required") is not None]
        own = _own_keys(schema)
        is_alone = not own & (_OBJECT_KEYS | {"required", "oneOf", "anyOf", "enum", "const"})
        return telling[0] if len(telling) == 1 and is_alone and says_type(telling[0]) else None


@dataclass(slots=True)
class _Merging:
    references: References
    warnings: Warnings
    merged: Merged
    around: set[str]
    root: str
    taken: set[str] = field(default_factory=set[str])

    def part(self, schema: Value, *, is_first: bool = False) -> None:
        if not isinstance(schema.raw, dict):
            return
        if is_reference(schema):
            self._referred(schema, is_first)
            if not extends(schema):
                return
        for one in listed(schema, "allOf"):
            self.part(one)
        self._own(schema)

    def _referred(self, schema: Value, is_first: bool) -> None:
        target = self.references.follow(schema)
        if len(self.taken) > MAXIMUM_PARTS:
            return
        if target.key in self.around and not is_first:
            message = "this part of `allOf` leads back to the schema itself; it is left out"
            self.warnings.tell(schema, "circular-all-of", message)
        elif target.key not in self.taken:
            self.taken.add(target.key)
            if _is_object_or_made(target, self.warnings):
                self.around.add(target.key)
                self.part(target)
                if not is_first:
                    self.around.discard(target.key)
            elif says_type(target):
                self.merged.others += (schema,)

    def _own(self, schema: Value) -> None:
        self._alternatives(schema)
        self._required(schema)
        keys = _own_keys(schema)
        if not keys & _OBJECT_KEYS and "object" not in kinds_of(schema, self.warnings):
            if says_type(schema) and not _own_keys(schema) & COMPOSING and not is_reference(schema):
                self.merged.others += (schema,)
            return
        self.merged.is_object = True
        properties = schema.get("properties")
        for wire, one in properties.entries() if properties else ():
            self.merged.properties[wire] = (*self.merged.properties.get(wire, ()), one)
            if one.flag("required"):
                self.warnings.once(
                    one, "bad-required", "`required: true` on a property is taken at its word"
                )
                self.merged.required.setdefault(wire, one)
        for key in ("additionalProperties", "unevaluatedProperties", "patternProperties"):
            if (member := schema.get(key)) is not None and member.raw not in (False, None):
                self.merged.open_by += (member,)

    def _required(self, schema: Value) -> None:
        required = schema.get("required")
        for name in required.items() if required else ():
            if isinstance(name.raw, str):
                self.merged.required.setdefault(name.raw, name)

    def _alternatives(self, schema: Value) -> None:
        """A base that lists what extends it says nothing there of the one that is being read."""
        properties = schema.get("properties")
        own = [wire for wire, _ in properties.entries()] if properties else []
        known = {*self.merged.properties, *own}
        for key in ("oneOf", "anyOf"):
            listed_ones = tuple(listed(schema, key))
            ahead = tuple(one for one in listed_ones if not self._leads_back(one))
            group = tuple(
                one for one in ahead if not says_null_alone(one) and not _only_demands(one, known)
            )
            if group and (schema.key == self.root or len(ahead) == len(listed_ones)):
                self.merged.groups += (group,)

    def _leads_back(self, schema: Value) -> bool:
        return is_reference(schema) and self.references.follow(schema).key in self.around


def extends(schema: Value) -> bool:
    """Whether what stands beside a `$ref` makes another type of it."""
    return isinstance(schema.raw, dict) and any(_says(schema, key) for key in _EXTENDING)


def _says(schema: Value, key: str) -> bool:
    member = schema.get(key)
    return member is not None and (member.is_mapping or member.is_sequence) and bool(member.raw)


def _own_keys(schema: Value) -> set[str]:
    """The keys that are not null."""
    return {key for key, one in schema.entries() if one.raw is not None}


def _is_object_or_made(schema: Value, warnings: Warnings) -> bool:
    """Whether a part is an object, or made of parts or alternatives that may be."""
    if _own_keys(schema) & (_OBJECT_KEYS | COMPOSING):
        return True
    return kinds_of(schema, warnings) in ((), ("object",)) and schema.get("enum") is None


def _only_demands(schema: Value, known: Collection[str] = ()) -> bool:
    """An alternative that says no type, only which of the fields that are `known` must be there."""
    if not isinstance(schema.raw, dict) or is_reference(schema):
        return False
    if _own_keys(schema) & {"enum", "const", "items", "format"}:
        return False
    nested = [*alternatives(schema), *listed(schema, "allOf")]
    if nested and not all(_only_demands(one, known) for one in nested):
        return False
    demands = any(_says(schema, key) for key in ("required", "not", "dependentRequired"))
    properties = schema.get("properties")
    fields = properties.entries() if properties else ()
    says_fields = any(says_type(one) or wire not in known for wire, one in fields)
    is_bare = not says_fields and schema.members.get("type", "object") == "object"
    return is_bare and (demands or bool(nested))


def most_telling(values: tuple[Value, ...], warnings: Warnings) -> Value:
    """Of the schemas that several parts give to one property, the one that says most of it; the
    last of these."""

    def rank(value: Value) -> int:
        if not isinstance(value.raw, dict):
            return 0
        if value.members.keys() & {"const", "enum"}:
            return 3
        if is_reference(value) or value.members.keys() & (COMPOSING | _OBJECT_KEYS | {"items"}):
            return 3
        return 2 if kinds_of(value, warnings) else 1

    return values[0] if len(values) == 1 else max(reversed(values), key=rank)
