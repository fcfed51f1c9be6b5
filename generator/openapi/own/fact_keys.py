"""What is said of fields and parameters besides their types -> the keys of the spec language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from ...diagnostics import Location
from ...ir import Deprecation, Field, Parameter
from ...nodes import Text
from ...spec import FieldSpec
from ..schemas.json_nodes import node_of
from ..texts import security as texts_of_security, text
from .type_keys import TypeKeys


def fields(said: Sequence[Field], types: TypeKeys) -> dict[Text, FieldSpec]:
    return {
        Text(one.wire, one.at): FieldSpec(
            at=one.at,
            **types.keys(one.type, one.at),
            **facts(one),
            read_only=one.read_only,
            write_only=one.write_only,
        )
        for one in said
    }


def facts(one: Field | Parameter) -> dict[str, Any]:
    """Keyword arguments of `FactSpec`, without those of its type."""
    at = one.at
    return {
        "name": Text(one.name, at) if one.name != one.wire else None,
        "description": text(one.description, at),
        "required": one.required,
        "default": node_of(one.default, at) if one.has_default else None,
        "example": node_of(one.example, at) if one.has_example else None,
        "deprecated": deprecated(one.deprecated, at),
        "supported_by": texts(one.support.supported_by, at),
        "required_by": texts(one.support.required_by, at),
        "source": text(one.support.source, at),
        "inferred": one.support.inferred,
    }


def deprecated(said: Deprecation | None, at: Location) -> bool | Text:
    return False if said is None else Text(said.message, at) if said.message else True


def texts(said: Sequence[str], at: Location) -> list[Text] | None:
    return [Text(one, at) for one in said] or None


def security(
    alternatives: tuple[tuple[str, ...], ...], at: Location
) -> Literal["none"] | list[Text]:
    """Any one of these; none at all takes no credentials."""
    return texts_of_security(alternatives, at) if alternatives else "none"
