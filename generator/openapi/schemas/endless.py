"""Types without an end: names that lead back to themselves, and chains of required fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, replace

from ...diagnostics import Report
from ..drafts import (
    FieldDraft,
    Key,
    ModelDraft,
    NamedDraft,
    NullableDraft,
    ObjectDraft,
    TypeDraft,
    UnionDraft,
)
from ..trees import ANY, either, with_inner


def cut_endless(
    keys: Sequence[Key], models: MutableMapping[Key, ModelDraft], report: Report
) -> None:
    """Make the new models finite. Those that were there are, and name none of the new ones."""
    for key in keys:
        _cut_alias(key, models, report)
    finite = _finite(keys, models)
    while endless := [key for key in keys if key not in finite]:
        closing = _closing(endless[0], models, finite)
        if closing is None:
            return
        key, field = closing
        models[key] = _with_optional(models[key], field)
        message = (
            f"`{field.wire}` leads back to its own schema by required fields alone, which no value "
            "can have; it is optional here"
        )
        report.warning(field.at, "endless-schema", message)
        finite = _finite(keys, models)


def _cut_alias(key: Key, models: MutableMapping[Key, ModelDraft], report: Report) -> None:
    """A name for a type that is, before any object, list or map, that name again."""
    model = models[key]
    if key not in _reached(model.type, models):
        return
    message = "this schema is made of itself; what leads back to it is left out"
    report.warning(model.at, "endless-schema", message)
    models[key] = replace(model, type=_without(model.type, key, models))


def _reached(type_: TypeDraft, models: Mapping[Key, ModelDraft]) -> set[Key]:
    """The models that a value of the type may be."""
    found: set[Key] = set()
    pending = list(_directly(type_))
    while pending:
        key = pending.pop()
        if key not in found:
            found.add(key)
            if key in models:
                pending += _directly(models[key].type)
    return found


def _directly(type_: TypeDraft) -> Iterator[Key]:
    match type_:
        case NamedDraft(key):
            yield key
        case NullableDraft(inner):
            yield from _directly(inner)
        case UnionDraft(members):
            for member in members:
                yield from _directly(member)
        case _:
            return


def _without(type_: TypeDraft, key: Key, models: Mapping[Key, ModelDraft]) -> TypeDraft:
    match type_:
        case UnionDraft(members, discriminator):
            kept = tuple(one for one in members if key not in _reached(one, models))
            values = discriminator.values if discriminator else ()
            left = tuple((value, one) for value, one in values if NamedDraft(one) in kept)
            whole = either(kept)
            if isinstance(whole, UnionDraft) and discriminator and left:
                return UnionDraft(whole.members, replace(discriminator, values=left))
            return whole
        case _:
            return ANY


@dataclass(slots=True)
class _Ends:
    """Whether values of types end: of the `own` models, those that are known to be `finite` do."""

    own: set[Key]
    finite: set[Key]

    def of(self, type_: TypeDraft) -> bool:
        match type_:
            case NamedDraft(key):
                return key in self.finite or key not in self.own
            case UnionDraft(members):
                return any(map(self.of, members))
            case ObjectDraft(fields):
                return all(self.of(field.type) for field in fields if field.required)
            case _:
                return True


def _finite(keys: Sequence[Key], models: Mapping[Key, ModelDraft]) -> set[Key]:
    """The models whose values end. Each is asked again until no other one has become finite."""
    ends = _Ends(set(keys), set())
    pending = list(keys)
    while True:
        left = [key for key in pending if not ends.of(models[key].type)]
        ends.finite.update(set(pending) - set(left))
        if len(left) == len(pending):
            return ends.finite
        pending = left


def _closing(
    start: Key, models: Mapping[Key, ModelDraft], finite: set[Key]
) -> tuple[Key, FieldDraft] | None:
    """The last required field on a way that comes to a model for the second time."""
    last: tuple[Key, FieldDraft] | None = None
    passed: set[Key] = set()
    key = start
    while key not in passed:
        passed.add(key)
        step = _step(models[key].type, models, finite)
        if step is None:
            return last
        field, following = step
        last = (key, field) if field is not None else last
        key = following
    return last


def _step(
    type_: TypeDraft, models: Mapping[Key, ModelDraft], finite: set[Key]
) -> tuple[FieldDraft | None, Key] | None:
    """The first model that is needed and does not end, with the outermost field that needs it."""
    match type_:
        case NamedDraft(key):
            return (None, key) if key in models and key not in finite else None
        case UnionDraft(members):
            return next(filter(None, (_step(one, models, finite) for one in members)), None)
        case ObjectDraft(fields):
            for field in fields:
                found = _step(field.type, models, finite) if field.required else None
                if found is not None:
                    return field, found[1]
            return None
        case _:
            return None


def _with_optional(model: ModelDraft, field: FieldDraft) -> ModelDraft:
    """The model whose field is not required, wherever its type holds the object."""

    def changed(type_: TypeDraft) -> TypeDraft:
        match type_:
            case ObjectDraft(fields, keeps_unknown):
                own = (replace(one, required=False) if one is field else one for one in fields)
                return ObjectDraft(tuple(own), keeps_unknown)
            case _:
                return with_inner(type_, changed)

    return replace(model, type=changed(model.type))
