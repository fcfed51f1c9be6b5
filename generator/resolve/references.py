"""Resolving, part 6: every name in a type is a model, and models end somewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..diagnostics import Location, Report
from ..ir import (
    Field,
    ListType,
    MapType,
    Model,
    ModelId,
    ModelType,
    NullableType,
    Type,
    UnionType,
    models_in,
    parts,
)
from ..nodes import shortened
from ..suggestions import did_you_mean, hint
from .drafts import Reference
from .foreign_types import usual_word
from .types import PRIMITIVES

_WORDS = (*PRIMITIVES, "list", "map", "object")


@dataclass(frozen=True, slots=True)
class _Shared:
    """The models that resources share: their names, and the path of their file."""

    names: tuple[str, ...] = ()
    path: str = ""

    @staticmethod
    def of(declared: Mapping[ModelId, Location]) -> _Shared:
        places = {id.name: at.path for id, at in declared.items() if not id.resource}
        return _Shared(tuple(places), next(iter(places.values()), ""))


def check_references(
    references: Iterable[Reference],
    models: Mapping[ModelId, Model],
    resources: Iterable[str],
    declared: Mapping[ModelId, Location],
    report: Report,
) -> None:
    """`declared` are the models that the spec names, below `models:`."""
    known = tuple(resources)
    shared = _Shared.of(declared)
    for reference in references:
        if not _is_found(reference, models, shared):
            message = _unknown(reference, models, known, shared)
            report.error(reference.at, "unknown-type", message)


def _is_found(reference: Reference, models: Mapping[ModelId, Model], shared: _Shared) -> bool:
    """What `api.yaml` is made of, as the objects in its envelopes, only `api.yaml` names."""
    found = models.get(reference.target)
    if found is None:
        return False
    is_of_api = not found.id.resource and found.at.path != shared.path
    return not is_of_api or reference.at.path != shared.path


def _seen_from(reference: Reference, models: Mapping[ModelId, Model], shared: _Shared) -> list[str]:
    """The models that a name without a dot may mean there."""
    if reference.resource:
        return [*shared.names, *(id.name for id in models if id.resource == reference.resource)]
    is_shared = reference.at.path == shared.path
    own = (model for id, model in models.items() if not id.resource)
    return [one.id.name for one in own if not is_shared or one.at.path == reference.at.path]


def _unknown(
    reference: Reference,
    models: Mapping[ModelId, Model],
    resources: tuple[str, ...],
    shared: _Shared,
) -> str:
    resource, dot, name = reference.text.rpartition(".")
    if not dot:
        own = _seen_from(reference, models, shared)
        if (meant := usual_word(name)) and name.lower() not in map(str.lower, own):
            return f"`{shortened(name)}` is not a type here; {meant}"
        elsewhere = [f"{id.resource}.{id.name}" for id in models if id.name == name and id.resource]
        if not reference.resource and elsewhere:
            end = _one_of(elsewhere)
        else:
            end = hint(name, (*_WORDS, *own)) or _one_of(elsewhere)
        what = "this resource or of `models.yaml`" if shared.names else "this resource"
        return f"`{shortened(name)}` is neither a type nor a model of {what}{end}"
    if resource not in resources:
        whole = [id for id in models if id.resource.endswith("." + resource)]
        near = did_you_mean(name, [id.name for id in whole])
        end = _one_of([f"{id.resource}.{id.name}" for id in whole if f"`{id.name}`" in near])
        end = end or hint(resource, resources)
        return f"there is no resource `{shortened(resource)}`{end}"
    end = hint(name, [id.name for id in models if id.resource == resource])
    return f"the resource `{resource}` has no model `{shortened(name)}`{end}"


def _one_of(names: list[str]) -> str:
    return f"; did you mean `{names[0]}`?" if names else ""


def check_aliases(models: Mapping[ModelId, Model], report: Report) -> None:
    """A name for a type must not lead back to itself without passing an object, a list or a map,
    which may hold nothing."""
    told: set[ModelId] = set()
    for model in models.values():
        cycle = _alias_cycle(model, models)
        if cycle and told.isdisjoint(cycle):
            told.update(cycle)
            path = " -> ".join(f"`{id.name}`" for id in (*cycle, cycle[0]))
            message = (
                f"this type is made of itself: {path}; give one of them `fields`, or "
                "let it stand in a list or a map"
            )
            report.error(model.at, "endless-type", message)


def _alias_cycle(model: Model, models: Mapping[ModelId, Model]) -> tuple[ModelId, ...]:
    """Depth first along aliases; the way back to `model`, if there is one."""
    pending: list[tuple[ModelId, ...]] = [(model.id,)]
    seen: set[ModelId] = set()
    while pending:
        path = pending.pop()
        for id in _alias_targets(models, path[-1]):
            if id == model.id:
                return path
            if id not in seen:
                seen.add(id)
                pending.append((*path, id))
    return ()


def _alias_targets(models: Mapping[ModelId, Model], id: ModelId) -> Iterator[ModelId]:
    model = models.get(id)
    if model is not None and model.alias is not None:
        yield from _directly_in(model.alias)


def _directly_in(type_: Type) -> Iterator[ModelId]:
    """The models that a value of the type may be, without anything around it."""
    match type_:
        case ModelType(id):
            yield id
        case NullableType() | UnionType():
            for part in parts(type_):
                yield from _directly_in(part)
        case _:
            return


def check_finite(models: Mapping[ModelId, Model], report: Report) -> None:
    """A cycle of required fields has no value that ends."""
    endless = set(models) - _finite(models)
    told: set[ModelId] = set()
    for id, model in models.items():
        cycle = _required_cycle(id, models, endless) if id in endless else ()
        if cycle and cycle[0][0] == id and told.isdisjoint(one for one, _ in cycle):
            told.update(one for one, _ in cycle)
            if not any(wire for _, wire in cycle):
                continue  # Aliases alone: told by `check_aliases`.
            path = " -> ".join(f"`{one.name}.{wire}`".replace(".`", "`") for one, wire in cycle)
            message = (
                f"no value of `{id.name}` ever ends, by its required fields {path}; "
                "make one of them optional, nullable or a list"
            )
            report.error(model.at, "endless-model", message)


def _finite(models: Mapping[ModelId, Model]) -> set[ModelId]:
    """The models that have a finite value: grown until nothing is added."""
    finite: set[ModelId] = set()
    while True:
        grown = {
            id
            for id, model in models.items()
            if id not in finite and all(_ends(one, models, finite) for one in _needed(model))
        }
        if not grown:
            return finite
        finite |= grown


def _needed(model: Model) -> tuple[Type, ...]:
    if model.alias is not None:
        return (model.alias,)
    return tuple(field.type for field in model.fields if field.required)


def _ends(type_: Type, models: Mapping[ModelId, Model], finite: set[ModelId]) -> bool:
    match type_:
        case ModelType(id):
            return id in finite or id not in models
        case UnionType(members):
            return any(_ends(member, models, finite) for member in members)
        case _:
            return True


def _required_cycle(
    start: ModelId, models: Mapping[ModelId, Model], endless: set[ModelId]
) -> tuple[tuple[ModelId, str], ...]:
    """The way through required fields from `start` until a model comes again."""
    path: list[tuple[ModelId, str]] = []
    id = start
    while id not in [one for one, _ in path]:
        step = _next_endless(models[id], endless)
        if step is None:
            return ()
        path.append((id, step[0]))
        id = step[1]
    first = [one for one, _ in path].index(id)
    return tuple(path[first:])


def _next_endless(model: Model, endless: set[ModelId]) -> tuple[str, ModelId] | None:
    slots = [("", model.alias)] if model.alias is not None else _required(model.fields)
    for wire, type_ in slots:
        for id in models_in(type_):
            if id in endless and not isinstance(type_, ListType | MapType | NullableType):
                return wire, id
    return None


def _required(fields: tuple[Field, ...]) -> list[tuple[str, Type]]:
    return [(field.wire, field.type) for field in fields if field.required]
