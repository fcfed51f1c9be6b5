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
    reach = Reach(models)
    in_request = reach.sent(requested_by(operations))
    responded = {*responded_by(operations), *also_responded}
    reached = reach.returned(responded) | in_request
    in_response = reach.returned(responded | (set(models) - reached))
    return {
        id: replace(model, in_request=id in in_request, in_response=id in in_response)
        for id, model in models.items()
    }


class Reach:
    """What models lead to, the start among it."""

    def __init__(self, models: Mapping[ModelId, Model]) -> None:
        self._models = models
        self._sent: dict[ModelId, tuple[ModelId, ...]] = {}
        self._returned: dict[ModelId, tuple[ModelId, ...]] = {}

    def sent(self, roots: Iterable[ModelId]) -> set[ModelId]:
        return self._from(roots, self._sent, _is_sent)

    def returned(self, roots: Iterable[ModelId]) -> set[ModelId]:
        return self._from(roots, self._returned, _comes_back)

    def _from(
        self,
        roots: Iterable[ModelId],
        known: dict[ModelId, tuple[ModelId, ...]],
        follows: Callable[[Field], bool],
    ) -> set[ModelId]:
        """`known` is where each model leads to at once."""
        reached: set[ModelId] = set()
        pending = [id for id in roots if id in self._models]
        while pending:
            id = pending.pop()
            if id in reached:
                continue
            reached.add(id)
            if id not in known:
                found = _next(self._models[id], follows)
                known[id] = tuple(one for one in found if one in self._models)
            pending.extend(known[id])
        return reached


def _is_sent(field: Field) -> bool:
    return not field.read_only


def _comes_back(field: Field) -> bool:
    return not field.write_only


def requested_by(operations: tuple[Operation, ...]) -> set[ModelId]:
    """The models that requests name."""
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


def responded_by(operations: tuple[Operation, ...]) -> set[ModelId]:
    """The models that replies name."""
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


def _next(model: Model, follows: Callable[[Field], bool]) -> Iterator[ModelId]:
    if model.alias is not None:
        yield from models_in(model.alias)
    for field in model.fields:
        if follows(field):
            yield from models_in(field.type)
