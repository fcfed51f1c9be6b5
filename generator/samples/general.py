"""The general form of a request: the same one, as an operation for any resource makes it.

An operation is such a form of another where it has positional `arguments`, a path with parameters
where the other's has words, and sends the same: `update('crm', 'contacts', ...)` of
`PATCH /unified/{model}/{resource}/{id}` is one of `PATCH /unified/crm/contacts/{id}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..ir import (
    Api,
    ConstType,
    EnumType,
    Json,
    MapType,
    Operation,
    Parameter,
    Place,
    Primitive,
    PrimitiveType,
    Style,
    Type,
)
from .example import Example, GivenBody, GivenParameter, Rendering
from .examples import answer_of, example_of
from .wire import WireRequest, sent_parameters, wire_request

_BRACES = re.compile(r"\{(.*)\}")
_ANY = PrimitiveType(Primitive.ANY)
_STRING = PrimitiveType(Primitive.STRING)


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
    if not general.positional or general.deprecated:
        return None
    in_path = _path(example, general)
    others = _others(example, general)
    if in_path is None or others is None or not _takes_body(example, general):
        return None
    parameters = (*in_path, *others)
    form = replace(
        example_of(api, general, example.rendering),
        parameters=parameters,
        body=GivenBody(None, example.body.value) if example.body else None,
        answer=answer_of(general, _spread_out(general, parameters)),
    )
    return form if _is_same_request(api, example, form) else None


def _is_same_request(api: Api, example: Example, form: Example) -> bool:
    keys = [
        {one.wire for one in each.operation.parameters if one.is_idempotency_key}
        for each in (example, form)
    ]
    return keys[0] == keys[1] and _in_order(api, example) == _in_order(api, form)


def _in_order(api: Api, example: Example) -> WireRequest:
    """The request with its path filled in, on a page too; parameters have no order."""
    request = wire_request(api, replace(example, rendering=Rendering.VALUES))
    query = sorted(request.query, key=lambda pair: pair[0])
    return replace(request, query=tuple(query), headers=tuple(sorted(request.headers, key=str)))


def _path(example: Example, general: Operation) -> list[GivenParameter] | None:
    """The general path's parameters with what stands in their places; None where words differ, or
    where no word stands for a parameter."""
    places, words = general.path.split("/"), example.operation.path.split("/")
    takes = {f"{{{one.wire}}}": one for one in general.parameters if one.place is Place.PATH}
    gives = {
        f"{{{one.parameter.wire}}}": one
        for one in sent_parameters(example)
        if one.parameter.place is Place.PATH
    }
    pairs = list(zip(places, words, strict=False))
    if any("{" in place and place not in takes for place in places):
        return None  # It has text beside a value.
    is_alike = all(place in takes or place == word for place, word in pairs)
    if len(places) != len(words) or not is_alike:
        return None
    found = [_taken(takes[place], gives.get(word), word) for place, word in pairs if place in takes]
    is_more_general = any(place in takes and word not in gives for place, word in pairs)
    return [one for one in found if one] if is_more_general and all(found) else None


def _taken(parameter: Parameter, given: GivenParameter | None, word: str) -> GivenParameter | None:
    """The parameter with what is given in its place, else with the word there; None where its type
    does not take that."""
    value = given.value if given else word
    is_of_type = given is not None and given.parameter.type == parameter.type
    if is_of_type or (isinstance(value, str) and _takes_text(parameter.type, value)):
        return GivenParameter(parameter, value)
    return None


def _takes_text(type: Type, text: str) -> bool:
    match type:
        case EnumType(Primitive.STRING, values, closed):
            return not closed or any(one.value == text for one in values)
        case ConstType(value):
            return value == text
        case _:
            return type == _STRING


def _others(example: Example, general: Operation) -> list[GivenParameter] | None:
    """The other parameters: those of the query as entries of the one that takes any, the rest by
    their names; None where one has no place."""
    spread = next((one for one in general.parameters if one.style is Style.SPREAD), None)
    entries: dict[str, Json] = {}
    found: list[GivenParameter] = []
    for one in sent_parameters(example):
        same = _same(one.parameter, general)
        if one.parameter.place is Place.PATH or (same and same.is_constant):
            continue
        if spread and spread.type == MapType(_ANY) and one.parameter.place is Place.QUERY:
            entries[one.parameter.wire] = one.value
        elif same:
            found.append(GivenParameter(same, one.value))
        else:
            return None
    if spread and entries:
        found.insert(0, GivenParameter(spread, entries))
    names = {*entries, *(one.parameter.wire for one in found)}
    return found if all(one.wire in names for one in _needed(general)) else None


def _needed(general: Operation) -> Iterator[Parameter]:
    for one in general.parameters:
        is_sent_anyway = one.is_constant or one.is_idempotency_key
        if one.required and one.place is not Place.PATH and not is_sent_anyway:
            yield one


def _same(parameter: Parameter, general: Operation) -> Parameter | None:
    for one in general.parameters:
        is_same = (one.place, one.wire) == (parameter.place, parameter.wire)
        if is_same and one.type == parameter.type:
            return one
    return None


def _takes_body(example: Example, general: Operation) -> bool:
    """Whether the general body is one value that may be the example's; without one, none is
    needed."""
    if example.body is None:
        return general.body is None or not general.body.required
    if general.body is None:
        return False
    is_object = isinstance(example.body.value, dict)
    return general.body.type == _ANY or (is_object and general.body.type == MapType(_ANY))


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
