"""What a schema says of a value besides its type."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from ...ir import Json
from ..drafts import Facts
from ..references import reference_of
from ..values import Value
from .context import Context
from .kinds import listed, says_type

MAXIMUM_TEXT = 60_000
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]|[\ud800-\udfff]")
_SHOWN = ("example", "x-example")


def facts_of(schema: Value, context: Context) -> Facts:
    """The facts as they are said. What they say of a named object or enum is the model's own."""
    sources = tuple(_sources(schema, context))
    defaults = [one for source in sources if (one := _default(source)) is not None]
    examples = [one for source in sources if (one := _example(source)) is not None]
    return Facts(
        description=next(filter(None, (cleaned(one.text("description")) for one in sources)), ""),
        deprecated=_deprecated(sources),
        has_default=bool(defaults),
        default=_json(defaults),
        has_example=bool(examples),
        example=_json(examples),
    )


def _deprecated(sources: tuple[Value, ...]) -> bool | str:
    for source in sources:
        if said := deprecated_of(source):
            return said
    return False


def _json(found: list[Value]) -> Json:
    return cast(Json, found[0].raw) if found else None


def _default(schema: Value) -> Value | None:
    """Null says that there is none."""
    default = schema.get("default")
    return default if default is not None and default.raw is not None else None


def deprecated_of(schema: Value) -> bool | str:
    """True, or what to use instead."""
    if not schema.flag("deprecated"):
        return schema.flag("x-deprecated")
    for key in ("x-deprecated-message", "x-deprecation-message", "x-deprecated"):
        message = schema.get(key)
        if message is not None and isinstance(message.raw, str) and message.raw.strip():
            return cleaned(message.raw)
    return True


def cleaned(text: str) -> str:
    """A text that can stand in a spec: without control characters, and not without end."""
    text = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    return text if len(text) <= MAXIMUM_TEXT else text[:MAXIMUM_TEXT].rstrip() + "…"


def _sources(schema: Value, context: Context) -> Iterator[Value]:
    """Where facts may stand: at the slot, then in the scalar that it refers to."""
    for _ in range(20):
        if not isinstance(schema.raw, dict):
            return
        yield schema
        if reference_of(schema):
            schema = context.references.follow(schema)
            if not _is_scalar(schema):
                return
        elif (part := context.merger.single_part(schema)) is not None:
            schema = part
        else:
            return


def _is_scalar(schema: Value) -> bool:
    """What a component says of itself is said of its model; a scalar's is said where it stands."""
    if not isinstance(schema.raw, dict) or any(
        key in schema.raw
        for key in ("properties", "enum", "oneOf", "anyOf", "additionalProperties")
    ):
        return False
    return schema.text("type") in ("string", "integer", "number", "boolean") or bool(
        reference_of(schema) or [one for one in listed(schema, "allOf") if says_type(one)]
    )


def _example(schema: Value) -> Value | None:
    for key in _SHOWN:
        example = schema.get(key)
        if example is not None and example.raw is not None:
            return example
    examples = schema.get("examples")
    if examples is None:
        return None
    if examples.is_sequence:
        return next((one for one in examples.items() if one.raw is not None), None)
    wrapped = (one.get("value") for _, one in examples.entries())
    return next((one for one in wrapped if one is not None), None)
