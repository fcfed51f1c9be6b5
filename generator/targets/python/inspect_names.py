"""The names that things have in the generated package, for `sdkpress inspect --target python`."""

from __future__ import annotations

from typing import Any

from ...facts.resources import callable_places
from ...facts.webhooks import readable
from ...ir import Api, Model, Operation, Parameter
from . import names
from .arguments import Argument, arguments
from .extensions import class_of_model, class_of_resource, with_extensions
from .modules import Module
from .options import PythonOptions
from .types import Types


def inspect_names(api: Api, options: PythonOptions) -> dict[str, Any]:
    """In the shape that `generator/inspect/` asks for."""
    types = with_extensions(Types.of(api), api, options)
    places = callable_places(api)
    return {
        "import": str(options.package),
        "client": str(options.client),
        "async_client": str(options.async_client),
        "auth": {
            credential.argument: {"argument": names.argument(credential.argument)}
            for scheme in api.schemes
            for credential in scheme.credentials
        },
        "client_parameters": {
            parameter.wire: {"argument": names.argument(parameter.name)}
            for parameter in api.client_parameters
        },
        "variables": {one.name: {"argument": names.argument(one.name)} for one in api.variables},
        "webhooks": {one.event: {"function": names.reader(one.name)} for one, _ in readable(api)},
        "resources": {
            resource.path: {
                "chain": _chain(resource.path),
                **_classes(resource.path, resource.path in places, types),
            }
            for resource in api.resources
        },
        "operations": {
            (operation.resource, operation.key): _operation(operation)
            for resource in api.resources
            for operation in resource.operations
        },
        "models": {id: _model(model, options, types) for id, model in types.models.items()},
    }


def _classes(resource: str, has_any: bool, types: Types) -> dict[str, str | None]:
    """What a resource's two classes are called, and what they inherit from besides."""
    named: dict[str, str | None] = {}
    for key, prefix in (("", ""), ("async_", "Async")):
        full = class_of_resource(resource, prefix)
        named[f"{key}class"] = full.rpartition(".")[2] if has_any else None
        named[f"{key}extends"] = types.extended.get(full)
    return named


def _chain(resource: str) -> list[str]:
    first, *rest = resource.split(".")
    return [names.client_attribute(first), *map(names.method, rest)]


def _operation(operation: Operation) -> dict[str, Any]:
    return {
        "chain": _chain(operation.resource),
        "method": names.method(operation.name),
        "parameters": {
            _place(argument): {"argument": argument.name.__html__(), "kind": _kind(argument)}
            for argument in arguments(operation, Module("."))
        },
    }


def _place(argument: Argument) -> tuple[str, str | None]:
    match argument.fact:
        case None:
            return "body", None
        case Parameter(place=place, wire=wire):
            return place.value, wire
        case field:
            return "body", field.wire


def _kind(argument: Argument) -> str:
    if argument.is_positional_only:
        return "positional"
    return "either" if argument.is_positional else "keyword"


def _model(model: Model, options: PythonOptions, types: Types) -> dict[str, Any]:
    home = types.home(model.id)
    path = (
        ("types", *types.layout.segments(home)) if model.id.resource else (home.removeprefix("."),)
    )
    named: dict[str, Any] = {
        "import": ".".join((options.package, *path)),
        "class": names.class_(model.id.name) if types.has_output(model) else None,
        "extends": types.extended.get(class_of_model(model.id, types)),
        "fields": {
            field.wire: {"attribute": names.attribute(field.name)}
            for field in model.fields
            if model.in_response and not field.write_only
        },
    }
    if model.in_request and (model.alias is None or types.has_input_alias(model)):
        named["input"] = f"{names.class_(model.id.name)}Input"
    return named
