"""`oneOf` and `anyOf`: alternatives as unions, each member with a name where it needs one."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from ..drafts import (
    Constant,
    ConstDraft,
    EnumDraft,
    MapDraft,
    NamedDraft,
    ObjectDraft,
    PrimitiveDraft,
    TypeDraft,
    UnionDraft,
)
from ..references import is_reference
from ..trees import either, kind_of, without_null
from ..values import Value
from .all_of import Group, Merged
from .context import Context
from .discriminators import Member, property_name, read_discriminator, tag_of
from .enums import enum_of, enumerated
from .kinds import kinds_of, says_type
from .places import Place, hint_of

MAXIMUM_MEMBERS = 200
MAXIMUM_PRODUCTS = 3  # One within another.


@dataclass(frozen=True, slots=True)
class _Read:
    """A member: its schema, where it stands, and its type as it is read there."""

    schema: Value
    place: Place
    type: TypeDraft


def read_union(group: Group, schema: Value, place: Place, context: Context) -> TypeDraft:
    """One of the alternatives, which stand beside nothing else."""
    if (values := _told_values(group, context)) is not None:
        return values
    wire = property_name(schema)
    if len(group) == 1:
        return without_null(context.read(group[0], place))
    read = [_read(one, number, wire, place, context) for number, one in enumerate(group, start=1)]
    kept = _simpler(read)
    if len(kept) == 1:
        return kept[0].type
    whole = either(tuple(context.expressed(one.type, one.schema, one.place, "") for one in kept))
    named = [Member(one.schema, one.type.key) for one in kept if isinstance(one.type, NamedDraft)]
    return _discriminated(whole, named, schema, context)


def _read(schema: Value, number: int, wire: str, place: Place, context: Context) -> _Read:
    """A member; an inline object becomes a model at once."""
    own = place.member(schema, tag_of(schema, wire, context) or f"option {number}")
    type_ = without_null(context.read(schema, own))
    if wire and isinstance(type_, MapDraft) and not is_reference(schema):
        type_ = ObjectDraft((), keeps_unknown=True)
    if not isinstance(type_, ObjectDraft):
        return _Read(schema, own, type_)
    made = type_
    return _Read(schema, own, context.named(schema.key, schema, own.hint, lambda: made))


def read_product(merged: Merged, schema: Value, place: Place, context: Context) -> TypeDraft:
    """Fields beside alternatives: each alternative has the fields too."""
    first, *others = merged.groups
    common = merged.with_groups(tuple(others))
    if schema.key.count("&") >= MAXIMUM_PRODUCTS:
        message = "alternatives within alternatives lead on and on; these are left out"
        context.warnings.tell(schema, "nested-alternatives", message)
        return context.read_merged(merged.with_groups(()), schema, place)
    members = [
        _product(common, one, number, schema, place, context)
        for number, one in enumerate(first[:MAXIMUM_MEMBERS], start=1)
    ]
    kept = [one for one in members if one is not None]
    if not kept:
        return context.read_merged(common, schema, place)
    types: tuple[TypeDraft, ...] = tuple(NamedDraft(one.key) for one in kept)
    return _discriminated(either(types), kept, schema, context)


def _product(
    common: Merged, member: Value, number: int, schema: Value, place: Place, context: Context
) -> Member | None:
    """The member with the fields, as a model; None where it is no object."""
    whole = common.with_groups(common.groups)
    target = context.references.follow(member)
    if target.key == schema.key or not says_type(member):
        return None
    context.merger.add(member, whole, {schema.key})
    if len(whole.others) > len(common.others):
        message = "fields stand beside this alternative, which is no object; it is left out"
        context.warnings.tell(member, "type-conflict", message)
        return None
    label = tag_of(member, property_name(schema), context) or f"option {number}"
    own = place.member(member, label)
    if is_reference(member):
        own = place.called(f"{place.hint} {hint_of(target)}")
    suffix = f"&{_address(member, schema)}"
    key = f"{schema.key}{suffix}"
    origin = Value(schema.document, (*schema.pointer, suffix), member.raw)
    context.named(key, member, own.hint, lambda: context.read_merged(whole, origin, own))
    return Member(member, key)


def _address(member: Value, schema: Value) -> str:
    """Where a member stands, seen from a schema: the same from every working directory."""
    if member.document is schema.document:
        return member.reference
    folder = posixpath.dirname(schema.document.shown) or "."
    return f"{posixpath.relpath(member.document.shown, folder)}{member.reference}"


def _told_values(group: Group, context: Context) -> TypeDraft | None:
    """Alternatives that are single values, each with its description: an enum."""
    values: list[tuple[Constant, str]] = []
    for one in group:
        if is_reference(one) or not isinstance(one.raw, dict):
            return None
        told = one.text("description") or one.text("title")
        match enumerated(one, kinds_of(one, context.warnings), context.warnings):
            case ConstDraft(value):
                values.append((value, told if told != str(value) else ""))
            case EnumDraft(_, own):
                values += own
            case _:
                return None
    return enum_of(values) if len({kind_of(value) for value, _ in values}) == 1 else None


def _simpler(read: list[_Read]) -> list[_Read]:
    """An enum is open: where `string` stands beside it, that says nothing more."""
    words = {one.type.word for one in read if isinstance(one.type, EnumDraft)}
    return [
        one for one in read if not (isinstance(one.type, PrimitiveDraft) and one.type.word in words)
    ]


def _discriminated(
    whole: TypeDraft, members: list[Member], schema: Value, context: Context
) -> TypeDraft:
    union = without_null(whole)
    if not isinstance(union, UnionDraft) or schema.get("discriminator") is None:
        return whole
    discriminator = read_discriminator(schema, union, members, context)
    return UnionDraft(union.members, discriminator)
