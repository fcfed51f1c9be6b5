"""`enum` and `const`: known values, read by the type that they should have."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import cast

from ...nodes import shortened
from ..drafts import Constant, ConstDraft, EnumDraft, PrimitiveDraft, TypeDraft
from ..trees import kind_of
from ..values import Value
from .json_nodes import shown
from .warnings import Warnings

_SCALARS = ("string", "integer", "number", "boolean")
_DESCRIPTIONS = ("x-enum-descriptions", "x-enumDescriptions", "x-enumdescriptions")


def enumerated(schema: Value, kinds: tuple[str, ...], warnings: Warnings) -> TypeDraft | None:
    """The enum or constant of a schema; None where it has none, or none that can be read."""
    const = schema.get("const")
    if const is not None and const.raw is not None:
        return _constant(const, kinds, warnings)
    enum = schema.get("enum")
    if enum is None or not enum.is_sequence or "array" in kinds or "object" in kinds:
        return None
    values = tuple(_values(enum, kinds, warnings))
    descriptions = _descriptions(schema, enum)
    told = [(value, descriptions.get(str(raw), "")) for raw, value in values]
    return enum_of(told)


def enum_of(values: list[tuple[Constant, str]]) -> TypeDraft | None:
    """An enum without repetitions; of one value, it is a constant."""
    distinct: dict[tuple[bool, Constant], tuple[Constant, str]] = {}
    for value, description in values:
        distinct.setdefault((isinstance(value, str), value), (value, description))
    kept = tuple(distinct.values())
    if not kept:
        return None
    if len(kept) == 1:
        return ConstDraft(kept[0][0])
    if len(kept) == 2 and all(isinstance(value, bool) for value, _ in kept):
        return PrimitiveDraft("boolean")
    return EnumDraft(_word(tuple(value for value, _ in kept)), kept)


def _word(values: tuple[Constant, ...]) -> str:
    kinds = {kind_of(value) for value in values}
    if kinds == {"integer", "number"}:
        return "number"
    return kinds.pop() if len(kinds) == 1 else ""


def _constant(const: Value, kinds: tuple[str, ...], warnings: Warnings) -> TypeDraft | None:
    value = _converted(const.raw, kinds)
    if value is None:
        warnings.tell(const, "bad-enum", "this constant is not of its type; it is left aside")
        return None
    return ConstDraft(value)


def _values(
    enum: Value, kinds: tuple[str, ...], warnings: Warnings
) -> Iterator[tuple[object, Constant]]:
    for one in enum.items():
        if one.raw is None:
            continue
        value = _converted(one.raw, kinds)
        if value is None:
            what = shortened(shown(one.raw))
            message = f"the value `{what}` of this enum is not of its type; it is left out"
            warnings.tell(enum, "bad-enum", message)
            continue
        yield one.raw, value


def _converted(raw: object, kinds: tuple[str, ...]) -> Constant | None:
    """The value as one of these kinds; None where it is none."""
    if not isinstance(raw, str | int | float | bool):
        return None
    wanted = [kind for kind in kinds if kind in _SCALARS]
    if not wanted or kind_of(raw) in wanted or (kind_of(raw) == "integer" and "number" in wanted):
        return raw
    for kind in wanted:
        value = converted(raw, kind)
        if value is not None:
            return value
    return None


def converted(raw: Constant, kind: str) -> Constant | None:
    """A scalar as one of another kind where it is plainly meant: `"1"` as 1, 1.0 as 1, 1 as "1"."""
    if kind == kind_of(raw):
        return raw
    if kind == "string":
        return {True: "true", False: "false"}[raw] if isinstance(raw, bool) else str(raw)
    if kind == "boolean":
        return {"true": True, "false": False}.get(raw) if isinstance(raw, str) else None
    if isinstance(raw, bool):
        return None
    return _number(raw, kind)


def _number(raw: str | int | float, kind: str) -> int | float | None:
    try:
        number = float(raw)
        if not math.isfinite(number):
            return None
        if kind == "integer":
            return int(raw) if number == int(number) else None
        return int(raw) if isinstance(raw, int) else number
    except (ValueError, OverflowError):
        return None


def _descriptions(schema: Value, enum: Value) -> dict[str, str]:
    """Descriptions by the value's text, from a list beside `enum` or a mapping by value."""
    for key in _DESCRIPTIONS:
        said = schema.get(key)
        if said is None:
            continue
        if said.is_sequence:
            texts = [one.raw for one in said.items()]
            raws = cast("list[object]", enum.raw)
            pairs = zip(raws, texts, strict=False)
            return {str(raw): text for raw, text in pairs if isinstance(text, str)}
        return {key: one.raw for key, one in said.entries() if isinstance(one.raw, str)}
    return {}
