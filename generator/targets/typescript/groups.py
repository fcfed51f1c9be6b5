"""Groups of parameters -> an interface and a constant each, which operations share."""

from __future__ import annotations

from collections.abc import Iterable

from ...facts.groups import groups_taken
from ...ir import Api, Operation, Parameter, ParameterGroup
from ...text import TsExpression, TsIdentifier
from . import names, prose
from .models import interface
from .modules import PARAMETERS, Module
from .parameters import given_in_params, is_open, parameter_values, property_of
from .types import Side, Types
from .views import ConstantView, TypeView


def shared(api: Api, operation: Operation) -> list[ParameterGroup]:
    """The groups that an operation shares with others; an entry of any name is its own affair."""
    return [group for group in groups_taken(api, operation) if _is_shareable(group)]


def shared_by_any(api: Api) -> list[ParameterGroup]:
    operations = (one for resource in api.resources for one in resource.operations)
    names_of = {group.name for one in operations for group in shared(api, one)}
    return [group for group in api.groups if group.name in names_of]


def group_types(
    groups: Iterable[ParameterGroup], types: Types, module: Module
) -> tuple[TypeView, ...]:
    return tuple(
        interface(
            params_name(group),
            prose.group(group),
            tuple(property_of(one, types, module) for one in given_in_params(group.parameters)),
            is_open=False,
            side=Side.REQUEST,
        )
        for group in groups
    )


def group_constants(groups: Iterable[ParameterGroup], module: Module) -> tuple[ConstantView, ...]:
    found: list[ConstantView] = []
    for group in groups:
        module.type("operation", "Parameter")
        listed = TsExpression.join(", ", parameter_values(group.parameters, module))
        name = TsIdentifier(names.constant(group.name))
        value = TsExpression("[", listed, "]")
        found.append(ConstantView(name, value, type=TsExpression("readonly Parameter[]")))
    return tuple(found)


def params_name(group: ParameterGroup) -> str:
    return names.part(group.name, "params")


def shared_type(group: ParameterGroup, module: Module) -> TsExpression:
    """A group's interface, as another module names it."""
    alias = module.namespace(PARAMETERS.types, PARAMETERS.types_alias, is_type=True)
    return TsExpression(TsIdentifier(f"{alias}.{params_name(group)}"))


def shared_values(group: ParameterGroup, module: Module) -> TsExpression:
    """A group's parameters as data, as another module spreads them into its own."""
    alias = module.namespace(PARAMETERS.types, PARAMETERS.types_alias, is_type=False)
    return TsExpression("...", TsIdentifier(f"{alias}.{names.constant(group.name)}"))


def without(
    parameters: Iterable[Parameter], groups: Iterable[ParameterGroup]
) -> tuple[Parameter, ...]:
    """The parameters that belong to none of these groups."""
    taken = {group.name for group in groups}
    return tuple(one for one in parameters if one.group not in taken)


def _is_shareable(group: ParameterGroup) -> bool:
    given = given_in_params(group.parameters)
    return bool(given) and not any(map(is_open, given))
