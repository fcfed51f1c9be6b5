"""Resolving, part 8: defaults and examples, read by the type of their slot; no secrets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from ..diagnostics import Report
from ..ir import (
    ConstType,
    EnumType,
    Json,
    ListType,
    MapType,
    ModelType,
    NullableType,
    Primitive,
    PrimitiveType,
    StreamType,
    Type,
    UnionType,
)
from ..nodes import Mapping, Node, Scalar, Sequence, Text, is_null, kind_of, shortened
from ..suggestions import hint
from ..values import BadValueError, Kind, scalar_value
from .enums import KINDS
from .table import Table

_SECRETS = (
    ("a Stripe key", re.compile(r"\b[sr]k_live_[0-9A-Za-z]{6}")),
    ("a GitHub token", re.compile(r"\b(gh[pousr]_[0-9A-Za-z]{6}|github_pat_[0-9A-Za-z]{6})")),
    ("an AWS key", re.compile(r"\b(AKIA|ASIA)[0-9A-Z]{8}")),
    ("a JSON web token", re.compile(r"\beyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]{5,}")),
    ("a bearer token", re.compile(r"\bBearer [\w.~+/-]{8}")),
    ("a Slack token", re.compile(r"\bxox[abprs]-[0-9A-Za-z]{6}")),
    ("a private key", re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----")),
)
# Of what else is text, the form; bytes and files may be any.
_TEXTS = {
    Primitive.UUID: re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
    Primitive.DURATION: re.compile(r"-?P(?=[\dT])(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?"),
    Primitive.DECIMAL: re.compile(r"-?\d+(\.\d+)?([eE][-+]?\d+)?"),
    Primitive.BASE64URL: re.compile(r"[A-Za-z0-9_-]*={0,2}"),
}
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?")


@dataclass(frozen=True, slots=True)
class Value:
    """What was read; nothing where it was left out, or is a mistake."""

    given: bool = False
    json: Json = None


@dataclass(frozen=True, slots=True)
class Literals:
    table: Table
    report: Report

    def default(self, node: Node | None, type_: Type) -> Value:
        return self._value(node, type_, known_only=True)

    def example(self, node: Node | None, type_: Type) -> Value:
        return self._value(node, type_, known_only=False)

    def _value(self, node: Node | None, type_: Type, known_only: bool) -> Value:
        if node is None:
            return Value()
        try:
            value = Value(True, self._read(node, type_, known_only))
        except BadValueError as error:
            self.report.error(error.at, "bad-value", error.message)
            value = Value()
        for scalar in scalars(node):
            check_secret(scalar, self.report)
        return value

    def _read(self, node: Node, type_: Type, known_only: bool) -> Json:
        match self.table.unaliased(type_):
            case PrimitiveType(primitive):
                return _primitive(node, primitive)
            case EnumType() as enum:
                return _enum(node, enum, known_only)
            case ConstType(value):
                return _const(node, value)
            case ListType(item):
                return [self._read(one, item, known_only) for one in _items(node)]
            case MapType(value):
                entries = _entries(node)
                return {str(key): self._read(one, value, known_only) for key, one in entries}
            case StreamType(item):
                return self._read(node, item, known_only)
            case NullableType(inner):
                return None if is_null(node) else self._read(node, inner, known_only)
            case ModelType() as model:
                return self._object(node, model, known_only)
            case UnionType() as union:
                return self._union(node, union, known_only)

    def _object(self, node: Node, type_: ModelType, known_only: bool) -> Json:
        model = self.table.models[type_.model]
        fields = {field.wire: field for field in model.fields}
        result: dict[str, Json] = {}
        for key, child in _entries(node):
            if key in fields:
                result[str(key)] = self._read(child, fields[key].type, known_only)
            elif model.keep_unknown:
                result[str(key)] = scalar_value(child, "any")
            else:
                end = hint(key, fields)
                message = f"`{model.id.name}` has no field `{shortened(key)}`{end}"
                raise BadValueError(key.at, message)
        return result

    def _union(self, node: Node, union: UnionType, known_only: bool) -> Json:
        """The first member that takes it; text is tried last, because it takes every scalar."""
        members = sorted(self.table.alternatives(union), key=_takes_any_text)
        nullable = any(isinstance(self.table.unaliased(one), NullableType) for one in union.members)
        if nullable and is_null(node):
            return None
        for member in members:
            try:
                return self._read(node, member, known_only)
            except BadValueError:
                continue
        raise BadValueError(node.at, "no member of the union takes this value")


def scalars(node: Node) -> Iterator[Scalar]:
    match node:
        case Scalar():
            yield node
        case Sequence():
            for item in node.items:
                yield from scalars(item)
        case Mapping():
            for _, value in node.entries:
                yield from scalars(value)


def check_secret(scalar: Scalar, report: Report) -> None:
    """What looks like a secret is refused, and is not repeated in the message."""
    for what, pattern in _SECRETS:
        if pattern.search(scalar.text):
            message = f"this looks like {what}; put a value here that opens nothing"
            report.error(scalar.at, "secret", message)
            return


def _primitive(node: Node, primitive: Primitive) -> Json:
    if primitive is Primitive.ANY:
        return scalar_value(node, "any")
    if primitive in KINDS:
        return scalar_value(node, KINDS[primitive])
    if primitive is Primitive.UNIX_TIME:
        return scalar_value(node, "number")
    if primitive is Primitive.NONE:
        if is_null(node):
            return None
        raise BadValueError(node.at, "null is the only value here")
    text = scalar_value(node, "string")
    assert isinstance(text, str)
    if not _fits(text, primitive):
        raise BadValueError(node.at, f"`{shortened(text)}` is not a {primitive.value}")
    return text


def _fits(text: str, primitive: Primitive) -> bool:
    if primitive is Primitive.DATE:
        return _is_moment(text, _DATE, date.fromisoformat)
    if primitive is Primitive.DATE_TIME:
        return _is_moment(text, _DATE_TIME, datetime.fromisoformat)
    pattern = _TEXTS.get(primitive)
    return pattern is None or pattern.fullmatch(text) is not None


def _is_moment(text: str, pattern: re.Pattern[str], read: Callable[[str], object]) -> bool:
    try:
        return bool(pattern.fullmatch(text) and read(text))
    except ValueError:
        return False


def _enum(node: Node, enum: EnumType, known_only: bool) -> Json:
    value = scalar_value(node, KINDS[enum.primitive])
    known = [one.value for one in enum.values]
    if value in known or not (known_only or enum.closed):
        return value
    names = [str(one) for one in known]
    end = hint(str(value), names) or f"; it has {_listed(names)}"
    raise BadValueError(node.at, f"`{shortened(str(value))}` is not a value of this enum{end}")


def _const(node: Node, expected: str | int | float | bool) -> Json:
    value = scalar_value(node, _kind_of_scalar(expected))
    if value != expected:
        raise BadValueError(node.at, f"the only value here is `{shortened(str(expected))}`")
    return value


def _kind_of_scalar(value: str | int | float | bool) -> Kind:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    return "number" if isinstance(value, float) else "string"


def _items(node: Node) -> tuple[Node, ...]:
    if not isinstance(node, Sequence):
        raise BadValueError(node.at, f"a list is expected, not {kind_of(node)}")
    return node.items


def _entries(node: Node) -> tuple[tuple[Text, Node], ...]:
    if not isinstance(node, Mapping):
        raise BadValueError(node.at, f"a mapping is expected, not {kind_of(node)}")
    return node.entries


def _takes_any_text(type_: Type) -> bool:
    return isinstance(type_, PrimitiveType) and type_.primitive in (Primitive.STRING, Primitive.ANY)


def _listed(names: list[str]) -> str:
    shown = ", ".join(f"`{shortened(name)}`" for name in names[:8])
    return f"{shown}, ..." if len(names) > 8 else shown
