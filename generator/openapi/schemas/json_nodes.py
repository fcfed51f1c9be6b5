"""JSON as the nodes of a spec: `plain` where YAML reads the scalar, unquoted, as what it is."""

from __future__ import annotations

import json
import re

from ...diagnostics import Location
from ...ir import Json
from ...nodes import Mapping, Node, Scalar, Sequence, Text, core_kind

# What starts as a number does, and what some readers take for more than text.
_LIKE_A_NUMBER = re.compile(r"[-+.]?[0-9].*", re.DOTALL)


def node_of(value: Json, at: Location, *, is_text: bool = False) -> Node:
    """`is_text`: in a slot of text, which takes `10` as it is written."""
    if isinstance(value, dict):
        entries = ((Text(str(key), at), node_of(one, at)) for key, one in value.items())
        return Mapping(tuple(entries), at)
    if isinstance(value, list):
        return Sequence(tuple(node_of(one, at, is_text=is_text) for one in value), at)
    if isinstance(value, str):
        return Scalar(Text(value, at), plain=_may_be_plain(value, is_text))
    return Scalar(Text(_written(value), at), plain=True)


def shown(value: object) -> str:
    """A value in a message: as the document writes it, but text without quotes."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _may_be_plain(text: str, is_text: bool) -> bool:
    kind = core_kind(text)
    if is_text:
        return kind != "null"
    return kind == "string" and not _LIKE_A_NUMBER.fullmatch(text)


def _written(value: int | float | bool | None) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value)
