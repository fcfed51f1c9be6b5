"""Where models are used: which operations send them, which return them, which models hold them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field as made
from typing import TypeVar

from ..diagnostics import Location
from ..ir import Api, Field, Model, ModelId, Operation, Type, models_in
from .models import model_of_body, models_of_fields, types_in

User = TypeVar("User")


@dataclass(frozen=True, slots=True)
class Usage:
    """`sent_by` and `returned_by` reach through other models; `part_of` is what names it."""

    sent_by: tuple[Operation, ...] = ()
    returned_by: tuple[Operation, ...] = ()
    part_of: tuple[Model, ...] = ()


def usages(api: Api) -> dict[ModelId, Usage]:
    """Of every model, each list in the API's order."""
    models = api.models()
    envelopes = {one.name: one.fields.id for one in api.envelopes if one.fields is not None}
    operations = [one for resource in api.resources for one in resource.operations]
    sent = _Reach(models, lambda field: not field.read_only)
    returned = _Reach(models, lambda field: not field.write_only)
    owners = models_of_fields(api)
    sent_by = _turned((one, sent.of(_sent(one, owners))) for one in operations)
    returned_by = _turned((one, returned.of(_returned(one, envelopes))) for one in operations)
    part_of = _turned((model, _named(types_in(model))) for model in models.values())
    return {
        id: Usage(
            tuple(sent_by.get(id, ())), tuple(returned_by.get(id, ())), tuple(part_of.get(id, ()))
        )
        for id in models
    }


def _sent(operation: Operation, owners: Mapping[Location, ModelId]) -> Iterator[ModelId]:
    yield from _named(parameter.type for parameter in operation.parameters)
    if operation.body is None:
        return
    # Of a model whose fields are arguments, only those know.
    if model := model_of_body(operation.body, owners):
        yield model
    fields = operation.body.fields or ()
    yield from _named(field.type for field in fields if not field.read_only)
    yield from _named([operation.body.type] if operation.body.type else [])


def _returned(operation: Operation, envelopes: dict[str, ModelId]) -> Iterator[ModelId]:
    cases = operation.selector.response_cases if operation.selector else ()
    yield from _named([operation.response, *(case.type for case in cases if case.type)])
    yield from _named(one.type for one in operation.errors if one.type)
    if operation.envelope in envelopes:
        yield envelopes[operation.envelope]


def _named(types: Iterable[Type]) -> list[ModelId]:
    return list(dict.fromkeys(id for type in types for id in models_in(type)))


def _turned(pairs: Iterable[tuple[User, Iterable[ModelId]]]) -> dict[ModelId, list[User]]:
    """Users and what they use -> what is used, and by whom."""
    found: dict[ModelId, list[User]] = {}
    for user, used in pairs:
        for id in used:
            found.setdefault(id, []).append(user)
    return found


@dataclass(slots=True)
class _Reach:
    """What models lead to, by the fields that are followed."""

    models: dict[ModelId, Model]
    follows: Callable[[Field], bool]
    known: dict[ModelId, list[ModelId]] = made(default_factory=lambda: {})

    def of(self, starts: Iterable[ModelId]) -> list[ModelId]:
        return list(dict.fromkeys(id for start in starts for id in self._from(start)))

    def _from(self, start: ModelId) -> list[ModelId]:
        if start not in self.known:
            found = {start: None}
            pending = [start]
            for id in pending:
                new = [one for one in self._next(self.models[id]) if one not in found]
                found |= dict.fromkeys(new)
                pending += new
            self.known[start] = list(found)
        return self.known[start]

    def _next(self, model: Model) -> list[ModelId]:
        if model.alias is not None:
            return _named([model.alias])
        return _named(field.type for field in model.fields if self.follows(field))
