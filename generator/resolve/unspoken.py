"""Resolving, part 5a: parameters that are no arguments: constants and idempotency keys.

And the header `Accept`, which is an argument where its value says what comes back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..diagnostics import Report
from ..ir import ConstType, Parameter, Place, Primitive, PrimitiveType, Type
from ..media_types import is_media_range
from ..nodes import Node, Scalar, Text, shortened
from ..spec import OperationSpec, ParameterSpec
from .headers import check_cookie_value, check_header_value
from .literals import check_secret
from .table import Table


def is_accept(place: Place, wire: str) -> bool:
    return place is Place.HEADER and wire.lower() == "accept"


def is_constant(spec: ParameterSpec, place: Place, type_: Type) -> bool:
    """Whether there is one value only, and it is always sent: no list of it, and no null."""
    return isinstance(type_, ConstType) and (spec.required or place is Place.PATH)


def check_unspoken(
    wire: Text, spec: ParameterSpec, place: Place, type_: Type, report: Report
) -> None:
    """What can be told before every model is known."""
    shown = shortened(wire)
    if isinstance(spec.const, Scalar):
        check_secret(spec.const, report)
        if place is Place.HEADER:
            check_header_value(spec.const.text, report)
        elif place is Place.COOKIE:
            check_cookie_value(spec.const.text, report)
    if is_constant(spec, place, type_) and spec.client:
        message = (
            f"`{shown}` is always sent with one value, so no client is given it; take `client` out"
        )
        report.error(wire.at, "type-conflict", message)
    if spec.idempotency_key:
        _check_key(wire, spec, place, report)
    if spec.response and is_accept(place, wire):
        if wire != "Accept":
            report.error(wire.at, "bad-header", f"write `Accept`, not `{wire}`")
        _check_media_types(spec.enum or (), report)


def _check_media_types(values: Iterable[Text | Node], report: Report) -> None:
    for value in values:
        text = value.text if isinstance(value, Scalar) else value
        if isinstance(text, Text) and not is_media_range(text):
            message = f"`{shortened(text)}` is no media type; write it like `text/csv`"
            report.error(text.at, "bad-media-type", message)


def _check_key(wire: Text, spec: ParameterSpec, place: Place, report: Report) -> None:
    shown = shortened(wire)
    if place is not Place.HEADER:
        message = (
            f"`idempotency_key` is for headers, and `{shown}` stands in `{place.value}`; "
            "move it to `header`, or take `idempotency_key` out"
        )
        report.error(wire.at, "misplaced-idempotency-key", message)
    said = (("client", spec.client), ("const", spec.const), ("response", spec.response))
    for key, value in said:
        if value:
            message = (
                f"each call makes its own value for the idempotency key `{shown}`; "
                f"take `{key}` out"
            )
            report.error(wire.at, "type-conflict", message)


def check_key_type(parameter: Parameter, table: Table, report: Report) -> None:
    """An idempotency key is text."""
    bare = table.bare(parameter.type)
    is_text = bare in (PrimitiveType(Primitive.STRING), PrimitiveType(Primitive.UUID))
    if parameter.is_idempotency_key and not (is_text or isinstance(bare, ConstType)):
        message = f"the idempotency key `{shortened(parameter.wire)}` is text; write `type: string`"
        report.error(parameter.at, "type-conflict", message)


def check_keys(
    key: Text, spec: OperationSpec, parameters: Sequence[Parameter], report: Report
) -> None:
    """An operation has one idempotency key at most, and with one it can be sent twice."""
    keys = [one for one in parameters if one.is_idempotency_key]
    if keys and spec.idempotent is False:
        message = (
            f"`{key}` carries the idempotency key `{shortened(keys[0].wire)}` ({keys[0].at}), so "
            "it may be sent twice; take `idempotent: false` out, or the key"
        )
        report.error(key.at, "type-conflict", message)
    if len(keys) > 1:
        places = " and ".join(f"`{shortened(one.wire)}` ({one.at})" for one in keys)
        message = f"`{key}` has two idempotency keys, {places}; keep one"
        report.error(key.at, "two-idempotency-keys", message)


def arguments(parameters: Sequence[Parameter]) -> tuple[Parameter, ...]:
    """The parameters that somebody gives."""
    return tuple(one for one in parameters if not (one.is_constant or one.is_idempotency_key))
