"""Resolving, part 4b: keys of a type that contradict each other, or stand without their partner."""

from __future__ import annotations

from ..diagnostics import Report
from ..spec import TypeSpec


def check_type_keys(spec: TypeSpec, what: str, report: Report) -> bool:
    """Whether the type can be read at all."""
    _check_partners(spec, report)
    return _check_one_shape(spec, what, report) and _check_one_of(spec, report)


def _check_one_shape(spec: TypeSpec, what: str, report: Report) -> bool:
    if spec.fields is None and spec.enum is None and spec.const is None and spec.one_of is None:
        return True
    said = {"fields": spec.fields, "enum": spec.enum, "const": spec.const, "one_of": spec.one_of}
    shapes = [f"`{name}`" for name, value in said.items() if value is not None]
    if spec.type is not None and spec.one_of is not None:
        shapes.insert(0, "`type`")
    if len(shapes) < 2:
        return True
    message = f"{what} is described twice, by {' and '.join(shapes)}; keep one"
    report.error(spec.at, "type-conflict", message)
    return False


def _check_one_of(spec: TypeSpec, report: Report) -> bool:
    if spec.one_of is None or len(spec.one_of) > 1:
        return True
    report.error(spec.at, "bad-union", "`one_of` needs two members at least")
    return False


def _check_partners(spec: TypeSpec, report: Report) -> None:
    if not (spec.closed or spec.discriminator or spec.match or spec.unknown or spec.model):
        return
    union = spec.one_of is not None or (spec.type is not None and "|" in spec.type)
    partners = (
        ("closed", spec.closed, "enum", spec.enum is not None),
        ("discriminator", spec.discriminator is not None, "one_of", union),
        ("match", spec.match is not None, "one_of", union),
        ("unknown", spec.unknown is not None, "fields", spec.fields is not None),
        ("model", spec.model is not None, "fields", spec.fields is not None),
    )
    for name, said, partner, there in partners:
        if said and not there:
            message = f"`{name}` says nothing without `{partner}`; add that, or take `{name}` out"
            at = spec.model.at if name == "model" and spec.model is not None else spec.at
            report.error(at, "type-conflict", message)
