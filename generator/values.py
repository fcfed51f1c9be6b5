"""A node as JSON, read by the type of its slot: `default`, `example`, `const` and `enum`."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Literal, TypeAlias

from .diagnostics import Location
from .ir import Json
from .nodes import (
    Mapping,
    Node,
    Scalar,
    Sequence,
    Text,
    core_kind,
    is_empty,
    is_null,
    kind_of,
    shortened,
)

Kind: TypeAlias = Literal["string", "integer", "number", "boolean", "null", "any"]

TEXT_CUT = "what follows ` #` is a comment: quote the text, or put a space after the `#`"
MAXIMUM_DIGITS = 4_000

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
# Numbers to one version of YAML or to one programming language, and something else to another.
_AMBIGUOUS = re.compile(
    r"[-+]?(0[0-9_]+|[0-9]+_[0-9_]*|0[oO][0-7_]+|0[xX][0-9a-fA-F_]+|0[bB][01_]+)"
)

_ODD = re.compile(
    r"(?P<other>0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)"
    r"|(?P<whole>[0-9]*)(?P<fraction>\.[0-9]*)?(?P<exponent>[eE][-+]?[0-9]+)?"
)


class BadValueError(Exception):
    """A value that its slot does not take."""

    def __init__(self, at: Location, message: str) -> None:
        super().__init__(message)
        self.at = at
        self.message = message


def scalar_value(node: Node, kind: Kind) -> Json:
    """The value of a node in a slot of this kind; raises `BadValueError`.

    A string slot takes the text as it is written. `any` also takes mappings and lists, and reads
    unquoted scalars by YAML 1.2's core schema.
    """
    if kind == "any":
        return _any(node)
    if not isinstance(node, Scalar):
        raise BadValueError(node.at, f"{kind} expected, not {kind_of(node)}")
    if kind == "string":
        return _string(node)
    if not node.plain:
        raise BadValueError(node.at, f"{kind} expected: the quotes make this a string, remove them")
    if is_empty(node):
        raise BadValueError(node.at, f"{kind} expected, but nothing is written here")
    return _READERS[kind](node.text)


def _any(node: Node) -> Json:
    match node:
        case Mapping():
            return {str(name): _any(value) for name, value in node.entries}
        case Sequence():
            return [_any(item) for item in node.items]
        case Scalar():
            return _core(node.text) if node.plain else str(node.text)


def _core(text: Text) -> Json:
    """An unquoted scalar by YAML 1.2's core schema; what older YAML reads otherwise is refused."""
    if _AMBIGUOUS.fullmatch(text):
        raise _ambiguous(text, " (or quote it if text is meant)")
    match core_kind(text):
        case "null":
            return None
        case "boolean":
            return text.lower() == "true"
        case "integer":
            return _integer(Text(text.removeprefix("+"), text.at))
        case "number":
            return _finite(text)
        case "string":
            return str(text)


def _string(node: Scalar) -> str:
    if is_null(node):
        written = f"`{node.text}` is null" if node.text else "nothing is written here"
        raise BadValueError(node.at, f'string expected, but {written}: quote it, "{node.text}"')
    if node.cut:
        raise BadValueError(node.cut, TEXT_CUT)
    return str(node.text)


def _integer(text: Text) -> int:
    if not _INTEGER.fullmatch(text):
        if _AMBIGUOUS.fullmatch(text) or core_kind(text) == "integer":
            raise _ambiguous(text)
        raise BadValueError(text.at, f"`{shortened(text)}` is not an integer")
    if len(text.lstrip("-")) > MAXIMUM_DIGITS:
        raise BadValueError(text.at, f"an integer of more than {MAXIMUM_DIGITS:,} digits")
    return int(text)


def _number(text: Text) -> int | float:
    if _INTEGER.fullmatch(text):
        return _integer(text)
    if not _NUMBER.fullmatch(text):
        if _AMBIGUOUS.fullmatch(text) or core_kind(text) == "integer":
            raise _ambiguous(text)
        if core_kind(text) != "number":
            raise BadValueError(text.at, f"`{shortened(text)}` is not a number")
        _finite(text)
        raise _ambiguous(text)
    return _finite(text)


def _finite(text: Text) -> float:
    value = math.nan if "." in text and text[-1] in "fFnN" else float(text)
    if not math.isfinite(value):
        raise BadValueError(text.at, f"`{shortened(text)}` is not a finite number")
    return value


def _boolean(text: Text) -> bool:
    if text not in ("true", "false"):
        raise BadValueError(text.at, f"`{shortened(text)}` is not a boolean: write true or false")
    return text == "true"


def _null(text: Text) -> None:
    if core_kind(text) != "null":
        raise BadValueError(text.at, f"`{shortened(text)}` is not null")


_READERS: dict[str, Callable[[Text], Json]] = {
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "null": _null,
}


def _ambiguous(text: Text, otherwise: str = "") -> BadValueError:
    message = f"ambiguous number `{shortened(text)}`"
    return BadValueError(text.at, f"{message}: write {_plainly(text)}{otherwise}")


def _plainly(text: str) -> str:
    """The number as everybody reads it, and as one who knows old octals does."""
    sign = "-" if text.startswith("-") else ""
    digits = text.lstrip("+-").replace("_", "")
    found = _ODD.fullmatch(digits)
    if found is None or len(text) > 60:
        return "it in plain decimal digits"
    if found["other"]:
        return f"`{sign}{int(digits, 0)}`"
    fraction = (found["fraction"] or "") + ("0" if found["fraction"] == "." else "")
    plain = f"{sign}{found['whole'].lstrip('0') or '0'}{fraction}{found['exponent'] or ''}"
    is_octal = re.fullmatch("0[0-7]+", digits) and digits != plain and len(digits) > 1
    return f"`{plain}`, or `{sign}{int(digits, 8)}` if octal is meant" if is_octal else f"`{plain}`"
