"""Where models belong, and what is in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..diagnostics import Location
from ..ir import Api, Body, Model, ModelId, ModelType, Type, models_in, parts


def models_of_errors(api: Api) -> frozenset[ModelId]:
    """The body of errors, and the models of no file but `api.yaml` that it names."""
    return _with_named(api, [api.errors.body] if api.errors else [])


def models_of_envelopes(api: Api) -> frozenset[ModelId]:
    """What stands beside the items of lists, and the models of no file but `api.yaml` that it
    names."""
    return _with_named(api, api.envelope_models())


def models_of_webhooks(api: Api) -> frozenset[ModelId]:
    """The objects that are made in webhooks, and those in them."""
    models, common = api.models(), common_models(api)
    named = (id for one in api.webhooks if one.type for id in models_in(one.type))
    start = [models[id] for id in named if not id.resource and id not in common]
    return _with_named(api, start)


def common_models(api: Api) -> frozenset[ModelId]:
    """The models that resources share."""
    return frozenset(model.id for model in api.common_models)


def _with_named(api: Api, start: list[Model]) -> frozenset[ModelId]:
    models = api.models()
    common = common_models(api)
    found = [model.id for model in start]
    for id in found:
        named = (name for type in types_in(models[id]) for name in models_in(type))
        own = (one for one in dict.fromkeys(named) if not one.resource and one not in common)
        found += [one for one in own if one not in found]
    return frozenset(found)


def types_in(model: Model) -> list[Type]:
    """The types that a model is made of."""
    return [model.alias] if model.alias else [field.type for field in model.fields]


def models_of_fields(api: Api) -> dict[Location, ModelId]:
    """The model of each field, by the field's place in the spec."""
    return {field.at: model.id for model in api.models().values() for field in model.fields}


def model_of_body(body: Body, owners: Mapping[Location, ModelId]) -> ModelId | None:
    """The model whose fields a body has, if it is one's; `owners` are the models of fields."""
    model, *others = {owners.get(field.at) for field in body.fields or ()} or {None}
    return None if others else model


def recursive_aliases(models: Mapping[ModelId, Model]) -> frozenset[ModelId]:
    """The names for types that stand in themselves, without a model with fields between."""
    found: set[ModelId] = set()
    for id, model in models.items():
        pending = list(models_in(model.alias)) if model.alias else []
        seen: set[ModelId] = set()
        while pending and id not in seen:
            one = pending.pop()
            if one in seen:
                continue
            seen.add(one)
            alias = models[one].alias
            pending += models_in(alias) if alias else ()
        if id in seen:
            found.add(id)
    return frozenset(found)


def holds(type: Type, models: Mapping[ModelId, Model], is_asked: Callable[[Type], bool]) -> bool:
    """Whether a type, or one that it is made of however deep, is what is asked for."""
    return _holds(type, models, is_asked, set())


def _holds(
    type: Type,
    models: Mapping[ModelId, Model],
    is_asked: Callable[[Type], bool],
    seen: set[ModelId],
) -> bool:
    if is_asked(type):
        return True
    if not isinstance(type, ModelType):
        return any(_holds(part, models, is_asked, seen) for part in parts(type))
    if type.model in seen:
        return False
    seen.add(type.model)
    return any(_holds(one, models, is_asked, seen) for one in types_in(models[type.model]))
