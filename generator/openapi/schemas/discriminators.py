"""`discriminator`: the field that tells the members of a union apart, and its values."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from ...naming import pascal
from ...nodes import shortened
from ..drafts import ConstDraft, DiscriminatorDraft, EnumDraft, Key, NamedDraft, UnionDraft
from ..references import is_reference
from ..values import Value
from .context import Context
from .enums import enumerated
from .kinds import kinds_of

# By these some tools say the value of a member.
_VALUES = ("x-ms-discriminator-value", "x-discriminator-value")
_FILE = re.compile(r"\.(?:json|ya?ml)$")
# Fields that usually say what an object is.
_TAGS = ("type", "kind", "object", "event", "event_type", "eventType", "action", "method", "name")


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a union: the schema that stands there, and the model that it is."""

    schema: Value
    key: Key


def property_name(schema: Value) -> str:
    """The field that a discriminator names, or "". In Swagger 2.0 it is that name alone."""
    said = schema.get("discriminator")
    if said is None:
        return ""
    return said.raw if isinstance(said.raw, str) else said.text("propertyName")


def tag_of(schema: Value, wire: str, context: Context) -> str:
    """The constant by which an inline object says what it is, or ""."""
    if is_reference(schema) or not isinstance(schema.raw, dict):
        return ""
    properties = context.merger.merged(schema).properties
    for name in (wire, *_TAGS) if wire else _TAGS:
        if name in properties and len(values := _constants(schema, name, context)) == 1:
            return values[0]
    return ""


def read_discriminator(
    schema: Value, union: UnionDraft, members: list[Member], context: Context
) -> DiscriminatorDraft | None:
    """None, and a warning, where the members cannot be told by it."""
    wire = property_name(schema)
    at = schema.get("discriminator") or schema
    if not wire:
        message = "this discriminator has no `propertyName`; it is left aside"
        context.warnings.tell(at, "bad-discriminator", message)
        return None
    known = [one for one in members if NamedDraft(one.key) in union.members]
    if len(known) < len(union.members) or any(_is_no_object(one, context) for one in known):
        message = "not all members of this union are objects; its discriminator is left aside"
        context.warnings.tell(at, "bad-discriminator", message)
        return None
    if any(_is_no_text(one, wire, context) for one in known):
        message = f"`{shortened(wire)}` is no text; the discriminator is left aside"
        context.warnings.tell(at, "bad-discriminator", message)
        return None
    values = _values(at, wire, known, context)
    return DiscriminatorDraft(wire, tuple(values.items())) if values else None


def _values(at: Value, wire: str, members: list[Member], context: Context) -> dict[str, Key]:
    """A model by each value: those of `mapping`, and for other members what the members say."""
    values: dict[str, Key] = {}
    allowed = {one.key: _constants(one.schema, wire, context) for one in members}
    for value, key in _mapped(at, members, context):
        if not allowed[key] or value in allowed[key]:
            values.setdefault(value, key)
    shared = Counter(value for own in allowed.values() for value in own)
    for one in members:
        if one.key not in values.values():
            for value in _own_values(one, allowed[one.key], shared, context):
                values.setdefault(value, one.key)
    return values


def _own_values(
    member: Member, allowed: tuple[str, ...], shared: Counter[str], context: Context
) -> tuple[str, ...]:
    """The values that a member says itself; of those that others allow too, the one like it."""
    target = context.references.follow(member.schema)
    said = next((text for key in _VALUES if (text := target.text(key))), "")
    if said:
        return (said,)
    names = _own_name(member, context)
    spoken = {pascal(name) or name for name in names}
    alike = tuple(value for value in allowed if (pascal(value) or value) in spoken)
    return alike or tuple(value for value in allowed if shared[value] == 1) or names


def _mapped(at: Value, members: list[Member], context: Context) -> Iterator[tuple[str, Key]]:
    mapping = at.get("mapping")
    targets = {context.references.follow(one.schema).key: one.key for one in members}
    names = {name: one.key for one in members for name in _own_name(one, context)}
    for value, said in mapping.entries() if mapping else ():
        if not isinstance(said.raw, str):
            continue
        key = names.get(said.raw.rpartition("/")[2])
        if "/" in said.raw or "#" in said.raw or (key is None and _FILE.search(said.raw)):
            referring = Value(said.document, said.pointer, {"$ref": said.raw})
            key = targets.get(context.references.follow(referring).key)
        if key is None:
            message = f"`{shortened(said.raw)}` is no member of this union; it is left out"
            context.warnings.tell(said, "bad-discriminator", message)
        else:
            yield value, key


def _own_name(member: Member, context: Context) -> tuple[str, ...]:
    """The name of a component: the value by which it is told where nothing else is said."""
    component = context.references.follow(member.schema).component
    return (component[1],) if component else ()


def _constants(schema: Value, wire: str, context: Context) -> tuple[str, ...]:
    """The values that an object gives to one of its fields, where it names them."""
    found = context.merger.property_of(schema, wire)
    if found is None:
        return ()
    match enumerated(found, kinds_of(found, context.warnings), context.warnings):
        case ConstDraft(str() as value):
            return (value,)
        case EnumDraft(_, values):
            return tuple(value for value, _ in values if isinstance(value, str))
        case _:
            return ()


def _is_no_text(member: Member, wire: str, context: Context) -> bool:
    found = context.merger.property_of(member.schema, wire)
    return found is not None and kinds_of(found, context.warnings) not in ((), ("string",))


def _is_no_object(member: Member, context: Context) -> bool:
    """Whether a member is no object with fields. (Alternatives of such are.)"""
    target = context.references.follow(member.schema)
    merged = context.merger.merged(target)
    if merged.groups and not merged.properties:
        return any(
            _is_no_object(Member(one, ""), context)
            for group in merged.groups
            for one in group
            if context.references.follow(one).key != target.key
        )
    return bool(merged.others) or not (merged.properties or merged.required)
