"""Operations -> arguments: the path's, the body, and the keys of `params`."""

from __future__ import annotations

from dataclasses import dataclass

from ...facts.sending import path_parameters
from ...ir import (
    Api,
    Body,
    ConstType,
    Field,
    Operation,
    Parameter,
    Primitive,
    PrimitiveType,
)
from ...media_types import is_json
from ...text import TsExpression, TsIdentifier, TsLiteral
from . import names, prose
from .groups import shared, shared_type, without
from .models import interface, property_view
from .modules import Module
from .parameters import given_in_params, is_open, property_of
from .types import Side, Types
from .views import TypeView

_BYTES = PrimitiveType(Primitive.BYTES)
BODY = "body"


@dataclass(frozen=True, slots=True)
class Argument:
    """A positional argument of a method: one of the path, or (`fact` None) the body."""

    name: TsIdentifier
    type: TsExpression
    fact: Parameter | None
    required: bool = True


def arguments(operation: Operation, types: Types, module: Module) -> tuple[Argument, ...]:
    """The path's, in the spec's order where it gives one, then the body."""
    found = [_in_path(parameter, types, module) for parameter in given_in_path(operation)]
    body = operation.body
    if body is not None:
        name = TsIdentifier(body_name(body))
        found.append(
            Argument(name, _body_type(operation, body, types, module), None, body.required)
        )
    return tuple(found)


def given_in_path(operation: Operation) -> list[Parameter]:
    """What a caller gives of the path."""
    found = {one.wire: one for one in path_parameters(operation)}
    given = [one for one in found.values() if not one.is_constant]
    listed = list(operation.positional)
    return sorted(
        given, key=lambda one: listed.index(one.wire) if one.wire in listed else len(listed)
    )


def path_values(operation: Operation) -> tuple[TsExpression, ...]:
    """What fills the template's places."""
    return tuple(
        TsExpression(
            TsLiteral(one.type.value)
            if isinstance(one.type, ConstType)
            else TsIdentifier(names.argument(one.name))
        )
        for one in path_parameters(operation)
    )


def body_name(body: Body) -> str:
    return BODY if body.fields is not None else names.argument(body.name)


def body_fields(body: Body) -> list[Field]:
    return [field for field in body.fields or () if not field.read_only]


def type_views(api: Api, operation: Operation, types: Types, module: Module) -> list[TypeView]:
    """The types of an operation's own arguments."""
    views: list[TypeView] = []
    if given_in_params(operation.parameters):
        views.append(_params(api, operation, types, module))
    if operation.body and operation.body.fields is not None:
        views.append(_body(operation, operation.body, types, module))
    return views


def type_names(operation: Operation) -> list[str]:
    """What these types are called."""
    has_fields = operation.body is not None and operation.body.fields is not None
    suffixes = (("params", bool(given_in_params(operation.parameters))), (BODY, has_fields))
    return [names.part(operation.name, suffix) for suffix, is_there in suffixes if is_there]


def params_type(operation: Operation, module: Module) -> TsIdentifier:
    if given_in_params(operation.parameters):
        return TsIdentifier(names.part(operation.name, "params"))
    return module.type("options", "NoParams")


def are_params_required(operation: Operation) -> bool:
    return any(one.required and not one.client for one in given_in_params(operation.parameters))


def _params(api: Api, operation: Operation, types: Types, module: Module) -> TypeView:
    groups = shared(api, operation)
    own = given_in_params(without(operation.parameters, groups))
    text = f"Parameters of `{names.method(operation.name)}`."
    return interface(
        names.part(operation.name, "params"),
        prose.comment([[text]], 0),
        tuple(property_of(one, types, module) for one in own if not is_open(one)),
        is_open=any(map(is_open, own)),
        side=Side.REQUEST,
        extended=tuple(shared_type(group, module) for group in groups),
    )


def _body(operation: Operation, body: Body, types: Types, module: Module) -> TypeView:
    return interface(
        names.part(operation.name, BODY),
        prose.comment([[f"What `{names.method(operation.name)}` sends."]], 0),
        tuple(property_view(one, Side.REQUEST, types, module) for one in body_fields(body)),
        is_open=False,
        side=Side.REQUEST,
    )


def _in_path(parameter: Parameter, types: Types, module: Module) -> Argument:
    type = types.annotation(parameter.type, Side.REQUEST, module)
    return Argument(TsIdentifier(names.argument(parameter.name)), type, parameter)


def _body_type(operation: Operation, body: Body, types: Types, module: Module) -> TsExpression:
    if body.fields is not None:
        return TsExpression(TsIdentifier(names.part(operation.name, BODY)))
    assert body.type is not None
    if body.type == _BYTES and not is_json(body.media_type):
        return TsExpression(module.type("contents", "Bytes"))
    return types.annotation(body.type, Side.REQUEST, module)
