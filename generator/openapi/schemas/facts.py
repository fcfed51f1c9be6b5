"""What a schema says of a value besides its type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ...ir import Json
from ..drafts import Facts
from ..prose import deprecation, prose
from ..references import is_reference
from ..values import Value
from .context import Context
from .kinds import listed, says_type

_SHOWN = ("example", "x-example")


def facts_of(schema: Value, context: Context) -> Facts:
    """The facts as they are said. What they say of a named object or enum is the model's own."""
    sources = tuple(_sources(schema, context))
    defaults = [one for source in sources if (one := _default(source)) is not None]
    examples = [one for source in sources if (one := _example(source)) is not None]
    deprecated = [said for one in sources if (said := deprecation(one))]
    return Facts(
        description=next(filter(None, (prose(one, "description") for one in sources)), ""),
        deprecated=deprecated[0] if deprecated else False,
        has_default=bool(defaults),
        default=_json(defaults),
        has_example=bool(examples),
        example=_json(examples),
    )


def _json(found: list[Value]) -> Json:
    return cast(Json, found[0].raw) if found else None


def _default(schema: Value) -> Value | None:
    """Null says that there is none."""
    default = schema.get("default")
    return default if default is not None and default.raw is not None else None


def _sources(schema: Value, context: Context) -> Iterator[Value]:
    """Where facts may stand: at the slot, then in the scalar that it refers to."""
    for _ in range(20):
        if not isinstance(schema.raw, dict):
            return
        yield schema
        if is_reference(schema):
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
        key in schema.members
        for key in ("properties", "enum", "oneOf", "anyOf", "additionalProperties")
    ):
        return False
    if schema.text("type") in ("string", "integer", "number", "boolean"):
        return True
    return is_reference(schema) or any(says_type(one) for one in listed(schema, "allOf"))


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
