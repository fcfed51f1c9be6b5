"""Arguments that hold what is only ever sent, like a password: no traceback is to show them."""

from __future__ import annotations

from ...ir import Field, ModelId, Type, models_in
from .arguments import Argument
from .types import Types


def is_secret(argument: Argument, types: Types) -> bool:
    fact = argument.fact
    if isinstance(fact, Field) and fact.write_only:
        return True
    is_body = fact is None or isinstance(fact, Field)
    return is_body and _holds_secrets(argument.type, types, set())


def _holds_secrets(type: Type, types: Types, seen: set[ModelId]) -> bool:
    for id in models_in(type):
        if id in seen:
            continue
        seen.add(id)
        model = types.models[id]
        inside = [model.alias] if model.alias else [field.type for field in model.fields]
        if any(field.write_only for field in model.fields) or any(
            _holds_secrets(one, types, seen) for one in inside
        ):
            return True
    return False
