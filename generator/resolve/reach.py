"""Resolving, part 11: which models stand in requests and which in responses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from ..ir import Body, Field, Model, ModelId, Operation, Type, models_in


def mark(
    models: Mapping[ModelId, Model],
    operations: Iterable[Operation],
    also_responded: Iterable[ModelId],
) -> dict[ModelId, Model]:
    """The models with `in_request` and `in_response`; one that nothing reaches may still come."""
    operations = tuple(operations)
    in_request = _reach(models, _requested(operations), _is_sent)
    responded = {*_responded(operations), *also_responded}
    reached = _reach(models, responded, _comes_back) | in_request
    in_response = _reach(models, responded | (set(models) - reached), _comes_back)
    return {
        id: replace(model, in_request=id in in_request, in_response=id in in_response)
        for id, model in models.items()
    }


def _is_sent(field: Field) -> bool:
    return not field.read_only


def _comes_back(field: Field) -> bool:
    return not field.write_only


def _requested(operations: tuple[Operation, ...]) -> set[ModelId]:
    types = (
        type_
        for operation in operations
        for type_ in (
            *(parameter.type for parameter in operation.parameters),
            *_sent_in(operation.body),
        )
    )
    return {id for type_ in types for id in models_in(type_)}


def _sent_in(body: Body | None) -> Iterator[Type]:
    if body is not None and body.type is not None:
        yield body.type
    if body is not None and body.fields is not None:
        yield from (field.type for field in body.fields)


def _responded(operations: tuple[Operation, ...]) -> set[ModelId]:
    cases = (
        case.type
        for operation in operations
        for parameter in operation.parameters
        for case in parameter.response_cases
        if case.type is not None
    )
    errors = (one.type for operation in operations for one in operation.errors if one.type)
    types = (*(operation.response for operation in operations), *cases, *errors)
    return {id for type_ in types for id in models_in(type_)}


def _reach(
    models: Mapping[ModelId, Model], roots: Iterable[ModelId], follows: Callable[[Field], bool]
) -> set[ModelId]:
    reached: set[ModelId] = set()
    pending = [id for id in roots if id in models]
    while pending:
        id = pending.pop()
        if id not in reached:
            reached.add(id)
            pending.extend(one for one in _next(models[id], follows) if one in models)
    return reached


def _next(model: Model, follows: Callable[[Field], bool]) -> Iterator[ModelId]:
    if model.alias is not None:
        yield from models_in(model.alias)
    for field in model.fields:
        if follows(field):
            yield from models_in(field.type)
