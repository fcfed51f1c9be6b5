"""Resolving, part 5: parameters as they are declared, by an operation or by a group."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..diagnostics import Report
from ..ir import Parameter, Place, ResponseCase, Style
from ..naming import pascal
from ..nodes import Text, shortened
from ..spec import OperationSpec, ParameterGroupSpec, ParameterSpec
from .facts import deprecation, plain, support_of_fact
from .headers import check_cookie_name, check_header_name
from .names import Named, check_collisions, read_placeholder, spoken_name
from .types import Slot, Types
from .unspoken import check_unspoken, is_accept, is_constant


@dataclass(frozen=True, slots=True)
class ParameterDraft:
    """`parameter` lacks its style, default and example: they need every model."""

    spec: ParameterSpec
    parameter: Parameter


@dataclass(frozen=True, slots=True)
class Owner:
    """What declares parameters: a group (in no resource) or an operation (`group` is empty)."""

    resource: str
    group: str
    operation: str


class ParameterReader:
    def __init__(self, types: Types, report: Report) -> None:
        self._types = types
        self._report = report

    def read(
        self, spec: OperationSpec | ParameterGroupSpec, owner: Owner
    ) -> tuple[ParameterDraft, ...]:
        """All parameters that are declared here, in the file's order."""
        drafts = [
            self._draft(wire, one, place, owner)
            for place, specs in _places(spec)
            for wire, one in specs.items()
        ]
        drafts.sort(key=lambda draft: draft.parameter.at.order)
        check_place_collisions((draft.parameter for draft in drafts), self._report)
        return tuple(drafts)

    def _draft(self, wire: Text, spec: ParameterSpec, place: Place, owner: Owner) -> ParameterDraft:
        what = f"the parameter `{shortened(wire)}`"
        name = spoken_name(wire, spec.name, what, self._report)
        _check_place(wire, spec, place, self._report)
        longer = pascal(owner.group) + pascal(name) if owner.group else ""
        slot = Slot(owner.resource, pascal(owner.operation), name, what, longer)
        type_ = self._types.read(spec, slot)
        check_unspoken(wire, spec, place, type_, self._report)
        parameter = Parameter(
            wire=plain(wire),
            name=name,
            place=place,
            type=type_,
            style=Style.PLAIN,
            at=wire.at,
            group=owner.group,
            required=spec.required or place is Place.PATH,
            client=spec.client,
            is_constant=is_constant(spec, place, type_),
            is_idempotency_key=spec.idempotency_key,
            placeholder=read_placeholder(spec.placeholder, name, self._report),
            description=plain(spec.description),
            deprecated=deprecation(spec.deprecated),
            support=support_of_fact(spec),
            response_cases=self._cases(spec, slot),
        )
        return ParameterDraft(spec, parameter)

    def _cases(self, spec: ParameterSpec, slot: Slot) -> tuple[ResponseCase, ...]:
        case_slot = Slot(slot.resource, slot.parent, slot.own, slot.what, may_be_none=True)
        return tuple(
            ResponseCase(
                plain(value),
                None if case.type == "declared" else self._types.read_text(case.type, case_slot),
            )
            for value, case in (spec.response or {}).items()
        )


def check_place_collisions(parameters: Iterable[Parameter], report: Report) -> None:
    """In one place of a request, words must differ; between places targets settle it by a rule."""
    by_place: dict[Place, list[Named]] = {}
    for one in parameters:
        by_place.setdefault(one.place, []).append(Named(one.wire, one.name, one.at))
    for place, named in by_place.items():
        told = _check_headers(named, report) if place is Place.HEADER else []
        check_collisions(
            (one for one in named if one not in told), f"the {place.value} parameters", report
        )


def _check_headers(named: Iterable[Named], report: Report) -> list[Named]:
    """Headers that differ in nothing but their case are one; those that are told here."""
    first: dict[str, Named] = {}
    told: list[Named] = []
    for one in named:
        other = first.setdefault(one.wire.lower(), one)
        if other is not one:
            message = (
                f"the header `{shortened(one.wire)}` stands here already, at {other.at}, for case "
                "says nothing in a header's name; take one out"
            )
            report.error(one.at, "duplicate-header", message)
            told.append(one)
    return told


def _places(
    spec: OperationSpec | ParameterGroupSpec,
) -> tuple[tuple[Place, dict[Text, ParameterSpec]], ...]:
    return (
        (Place.PATH, spec.path or {}),
        (Place.QUERY, spec.query or {}),
        (Place.HEADER, spec.header or {}),
        (Place.COOKIE, spec.cookie or {}),
    )


def _check_place(wire: Text, spec: ParameterSpec, place: Place, report: Report) -> None:
    """What only one place of a request asks of a parameter; an empty name has been told."""
    if place is Place.PATH and spec.client:
        message = (
            f"`client` cannot stand on the path parameter `{shortened(wire)}`, which every call "
            "must give; take it out"
        )
        report.error(wire.at, "client-path-parameter", message)
    elif place is Place.HEADER and wire:
        check_header_name(wire, report, allowed="accept" if spec.response else "")
    elif place is Place.COOKIE and wire:
        check_cookie_name(wire, report)
    if spec.response and place is not Place.QUERY and not is_accept(place, wire):
        message = (
            "`response` by value is for query parameters and the header `Accept`, and "
            f"`{shortened(wire)}` stands in `{place.value}`; take `response` out"
        )
        report.error(wire.at, "misplaced-response", message)
