"""The docs target: values of the spec -> text; the known values of a type."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from ...ir import (
    EnumType,
    EnumValue,
    Json,
    Model,
    ModelId,
    ModelType,
    Type,
    parts,
)
from .context import Context
from .views import ValueView


def value_text(value: Json) -> str:
    """A value as code. Text stands for itself, unless nobody would see it."""
    if isinstance(value, str) and value.strip():
        return value
    return json.dumps(value, ensure_ascii=False)


def enums_of(type: Type, models: Mapping[ModelId, Model]) -> list[EnumType]:
    """The enums whose values stand here: within lists, maps, nulls, unions and other names."""
    return list(dict.fromkeys(_enums(type, models, set())))


def _enums(type: Type, models: Mapping[ModelId, Model], seen: set[ModelId]) -> Iterator[EnumType]:
    if isinstance(type, EnumType):
        yield type
    elif isinstance(type, ModelType):
        alias = models[type.model].alias
        if alias is not None and type.model not in seen:
            yield from _enums(alias, models, seen | {type.model})
    else:
        for part in parts(type):
            yield from _enums(part, models, seen)


def known_values(type: Type, models: Mapping[ModelId, Model]) -> tuple[EnumValue, ...]:
    """The known values of a type, each once."""
    found: dict[str, EnumValue] = {}
    for enum in enums_of(type, models):
        for value in enum.values:
            found.setdefault(value_text(value.value), value)
    return tuple(found.values())


def value_views(type: Type, context: Context) -> tuple[ValueView, ...]:
    writing = context.writing
    return tuple(
        ValueView(
            writing.code(value_text(one.value)),
            writing.line(one.description) if one.description.strip() else None,
        )
        for one in known_values(type, context.models)
    )


def values_title(type: Type, context: Context, *, is_sent: bool) -> str:
    """What the known values are. Of an open enum, others may come back."""
    enums = enums_of(type, context.models)
    if all(enum.closed for enum in enums):
        return "One of"
    return "Known values" if is_sent else "Known values; others may come"
