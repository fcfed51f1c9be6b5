"""Objects: fields, and what other fields they may have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..drafts import FieldDraft, ListDraft, MapDraft, NullableDraft, ObjectDraft, TypeDraft
from ..references import is_reference
from ..trees import ANY, either
from ..values import Value
from .all_of import Merged, most_telling
from .context import Context
from .facts import facts_of
from .places import Place

OPEN = MapDraft(ANY)
# What msgspec has no field for.
_UNREADABLE = re.compile(r'["\\\x00-\x1f]')


def read_object(merged: Merged, place: Place, context: Context) -> TypeDraft:
    """An object with fields, or a map where none is named."""
    fields = tuple(_fields(merged, place, context))
    if not fields:
        return _map(merged, place, context)
    return ObjectDraft(fields, keeps_unknown=bool(merged.open_by))


def _fields(merged: Merged, place: Place, context: Context) -> Iterator[FieldDraft]:
    for wire, values in merged.properties.items():
        if any(value.raw is False for value in values):
            continue
        if fault := _name_fault(wire):
            code = "bad-name" if wire else "empty-name"
            context.warnings.tell(values[0], code, f"{fault}; it is left out")
            continue
        value = most_telling(values, context.warnings)
        yield _field(wire, value, values, wire in merged.required, place, context)
    for wire, value in merged.required.items():
        if wire not in merged.properties and not _name_fault(wire):
            type_ = _promised(merged, place.field(wire), context)
            yield FieldDraft(wire=wire, type=type_, at=value.at, required=True)


def _name_fault(wire: str) -> str:
    """Why there can be no field of this name, or ""."""
    if not wire:
        return "a field has no name"
    is_unreadable = _UNREADABLE.search(wire)
    return 'no SDK reads a field whose name holds `"`, `\\` or a control' if is_unreadable else ""


def _field(
    wire: str,
    value: Value,
    values: tuple[Value, ...],
    is_required: bool,
    place: Place,
    context: Context,
) -> FieldDraft:
    type_ = context.read(value, place.field(wire))
    facts = facts_of(value, context)
    if not facts.description and len(values) > 1:
        others = (facts_of(one, context) for one in reversed(values))
        told = next((one.description for one in others if one.description), "")
        facts = replace(facts, description=told)
    is_read_only = any(_flag(one, "readOnly", context) for one in values)
    is_write_only = any(_flag(one, "writeOnly", context) for one in values)
    return FieldDraft(
        wire=wire,
        type=type_,
        at=value.at,
        facts=facts,
        required=is_required,
        read_only=is_read_only and not is_write_only,
        write_only=is_write_only and not is_read_only,
        name=value.text("x-ms-client-name"),
    )


def _flag(value: Value, key: str, context: Context) -> bool:
    if value.flag(key):
        return True
    return is_reference(value) and context.references.follow(value).flag(key)


def _promised(merged: Merged, place: Place, context: Context) -> TypeDraft:
    """The type of a field that is required, and of which nothing else is said."""
    schemas = [one for one in merged.open_by if one.pointer[-1:] != ("patternProperties",)]
    is_told = len(schemas) == 1 and bool(schemas[0].members)
    return context.read(schemas[0], place) if is_told else ANY


def _map(merged: Merged, place: Place, context: Context) -> TypeDraft:
    values: list[TypeDraft] = []
    for one in merged.open_by:
        if one.pointer[-1:] == ("patternProperties",):
            values += [context.read(schema, place.value()) for _, schema in one.entries()]
        else:
            values.append(context.read(one, place.value()))
    if not values or ANY in values:
        return OPEN
    if len(values) == 1:
        return MapDraft(_in_brackets(values[0], merged.open_by[0], place.value(), context))
    return MapDraft(
        either(
            tuple(
                context.expressed(one, merged.open_by[0], place, str(number))
                for number, one in enumerate(values)
            )
        )
    )


def read_list(schema: Value, place: Place, context: Context) -> TypeDraft:
    """An array; one whose items have types by their position may hold any of these."""
    items, prefix = schema.get("items"), schema.get("prefixItems")
    if prefix is None and items is not None and items.is_sequence:
        prefix, items = items, schema.get("additionalItems")
    if prefix is not None and prefix.is_sequence and prefix.raw:
        return ListDraft(_one_of_positions(prefix, items, place, context))
    if items is None or not isinstance(items.raw, dict):
        return ListDraft(ANY)
    item = context.read(items, place.item())
    return ListDraft(_in_brackets(item, items, place.item(), context))


def _one_of_positions(
    prefix: Value, items: Value | None, place: Place, context: Context
) -> TypeDraft:
    schemas = [*prefix.items()]
    if items is not None and isinstance(items.raw, dict):
        schemas.append(items)
    types = [
        context.expressed(context.read(one, place.item()), one, place.item(), "") for one in schemas
    ]
    return either(tuple(types))


def _in_brackets(type_: TypeDraft, schema: Value, place: Place, context: Context) -> TypeDraft:
    """An object or enum may stand inline in a list or map, but not beside null."""
    if isinstance(type_, NullableDraft):
        return NullableDraft(context.expressed(type_.inner, schema, place, ""))
    return type_
