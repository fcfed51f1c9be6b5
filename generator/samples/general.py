"""The general form of a request: the same one, as an operation for any resource makes it.

An operation is such a form of another where it has the same method, positional `arguments`, and a
path with parameters where the other's has words: `update('crm', 'contacts', ...)` of
`PATCH /unified/{model}/{resource}/{id}` is one of `PATCH /unified/crm/contacts/{id}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..ir import (
    Api,
    ConstType,
    Json,
    ListType,
    MapType,
    ModelType,
    Operation,
    Parameter,
    Place,
    Primitive,
    PrimitiveType,
    Style,
    UnionType,
)
from .example import Example, GivenBody, GivenParameter
from .examples import answer_of, example_of

_BRACES = re.compile(r"\{(.*)\}")
_ANY = PrimitiveType(Primitive.ANY)


def with_general(api: Api, example: Example) -> Example:
    """The example, with its general form where the API has one; of several that with the most
    words in its path."""
    found = [form for one in _operations(api) if (form := _form(api, example, one))]
    found.sort(key=lambda form: len(_BRACES.findall(form.operation.path)))
    return replace(example, general=found[0]) if found else example


def _operations(api: Api) -> Iterator[Operation]:
    for resource in api.resources:
        yield from resource.operations


def _form(api: Api, example: Example, general: Operation) -> Example | None:
    """The request of the example as this operation makes it; None where it cannot."""
    if not _is_alike(example.operation, general):
        return None
    in_path = _path(example, general)
    others = _others(example, general)
    body = _body(example, general)
    if in_path is None or others is None or not _has_its_body(example, general, body):
        return None
    parameters = (*in_path, *others)
    own = example_of(api, general, example.rendering)
    return Example(
        operation=general,
        rendering=example.rendering,
        parameters=parameters,
        body=body,
        schemes=own.schemes,
        answer=answer_of(general, _spread_out(general, parameters)),
    )


def _is_alike(special: Operation, general: Operation) -> bool:
    return (
        general is not special
        and bool(general.positional)
        and general.deprecated is None
        and general.method == special.method
        and general.security == special.security
        and general.media_type == special.media_type
    )


def _path(example: Example, general: Operation) -> tuple[GivenParameter, ...] | None:
    """The general path's parameters with what stands in their places; None where words differ."""
    places = general.path.split("/")
    words = example.operation.path.split("/")
    if len(places) != len(words):
        return None
    values: dict[str, Json] = {}
    is_more_general = False
    for place, word in zip(places, words, strict=True):
        name, value = _BRACES.fullmatch(place), _BRACES.fullmatch(word)
        if name is None:
            if place != word:
                return None
        elif value is None:
            values[name[1]] = word
            is_more_general = True
        else:
            given = example.value_of(Place.PATH, value[1])
            if given is None:
                return None
            values[name[1]] = given.value
    if not is_more_general:
        return None
    return tuple(
        GivenParameter(one, values[one.wire])
        for one in general.parameters
        if one.place is Place.PATH and not one.is_constant and one.wire in values
    )


def _others(example: Example, general: Operation) -> list[GivenParameter] | None:
    """The other parameters: those of the query as entries of the one that takes any, the rest by
    their names; None where one has no place."""
    spread = next((one for one in general.parameters if one.style is Style.SPREAD), None)
    entries: dict[str, Json] = {}
    given = [one for one in example.parameters if one.parameter.place is not Place.PATH]
    given += [
        GivenParameter(one, one.type.value)
        for one in example.operation.parameters
        if one.is_constant and one.place is not Place.PATH and isinstance(one.type, ConstType)
    ]
    found: list[GivenParameter] = []
    for one in given:
        if spread is not None and _is_entry(one.parameter, spread):
            entries[one.parameter.wire] = one.value
        elif (same := _same(one.parameter, general)) is not None:
            found.append(GivenParameter(same, one.value))
        else:
            return None
    if spread is not None and entries:
        found.insert(0, GivenParameter(spread, entries))
    names = {*entries, *(one.parameter.wire for one in found)}
    return found if all(one.wire in names for one in _needed(general)) else None


def _needed(general: Operation) -> Iterator[Parameter]:
    for one in general.parameters:
        is_sent_anyway = one.is_constant or one.is_idempotency_key
        if one.required and one.place is not Place.PATH and not is_sent_anyway:
            yield one


def _is_entry(parameter: Parameter, spread: Parameter) -> bool:
    """Whether an entry of the spread is written in the query as the parameter itself is."""
    if parameter.place is not Place.QUERY or spread.type != MapType(_ANY):
        return False
    match parameter.type:
        case ListType():
            return parameter.style is Style.BRACKETS
        case MapType() | ModelType() | UnionType():
            return parameter.style is Style.DEEP_OBJECT
        case _:
            return parameter.style is Style.PLAIN


def _same(parameter: Parameter, general: Operation) -> Parameter | None:
    for one in general.parameters:
        is_same = (one.place, one.wire) == (parameter.place, parameter.wire)
        if is_same and (one.style, one.type) == (parameter.style, parameter.type):
            return one
    return None


def _body(example: Example, general: Operation) -> GivenBody | None:
    """The body as one value; None where there is none, or where it cannot be one."""
    special = example.operation.body
    if example.body is None or special is None or general.body is None:
        return None
    takes_all = general.body.type in (_ANY, MapType(_ANY)) and isinstance(example.body.value, dict)
    if not takes_all or special.media_type != general.body.media_type:
        return None
    return GivenBody(None, example.body.value)


def _has_its_body(example: Example, general: Operation, body: GivenBody | None) -> bool:
    """Whether the same body is sent, none where there is none."""
    if example.body is not None:
        return body is not None
    return general.body is None or not general.body.required


def _spread_out(
    general: Operation, parameters: tuple[GivenParameter, ...]
) -> tuple[GivenParameter, ...]:
    """The parameters, and those that entries of the spread stand for."""
    found = list(parameters)
    for given in parameters:
        if given.parameter.style is Style.SPREAD and isinstance(given.value, dict):
            found += [
                GivenParameter(one, given.value[one.wire])
                for one in general.parameters
                if one.place is Place.QUERY and one.wire in given.value
            ]
    return tuple(found)
