"""The names that things have in the package, for `sdkpress inspect --target typescript`."""

from __future__ import annotations

from typing import Any

from ...facts.resources import callable_places
from ...facts.webhooks import readable
from ...ir import Api, Model, Operation
from . import names
from .arguments import arguments, body_fields
from .extensions import class_of_resource, extensions
from .modules import Module
from .operations import chain, resource_chain
from .options import TypescriptOptions
from .parameters import given_in_params
from .resources import class_name
from .types import Side, Types, type_name


def inspect_names(api: Api, options: TypescriptOptions) -> dict[str, Any]:
    """In the shape that `generator/inspect/` asks for."""
    types = Types.of(api)
    extended = extensions(api, options, types)
    places = callable_places(api)
    return {
        "import": str(options.package),
        "client": str(options.client),
        "auth": {
            credential.argument: {"argument": names.option(credential.argument)}
            for scheme in api.schemes
            for credential in scheme.credentials
        },
        "client_parameters": {
            parameter.wire: {"argument": names.option(parameter.name)}
            for parameter in api.client_parameters
        },
        "variables": {one.name: {"argument": names.option(one.name)} for one in api.variables},
        "webhooks": {one.event: {"function": names.reader(one.name)} for one, _ in readable(api)},
        "resources": {
            resource.path: {
                "chain": resource_chain(resource.path),
                "class": class_name(resource.path) if resource.path in places else None,
                "extends": extended.get(class_of_resource(resource.path)),
            }
            for resource in api.resources
        },
        "operations": {
            (operation.resource, operation.key): _operation(operation, types)
            for resource in api.resources
            for operation in resource.operations
        },
        "models": {id: _model(model, options, types) for id, model in types.models.items()},
    }


def _operation(operation: Operation, types: Types) -> dict[str, Any]:
    *path, method = chain(operation)
    parameters: dict[tuple[str, str | None], Any] = {}
    for argument in arguments(operation, types, Module("")):
        name = argument.name.__html__()
        if argument.fact is not None:
            parameters["path", argument.fact.wire] = {"argument": name, "kind": "positional"}
        elif operation.body and operation.body.fields is None:
            parameters["body", None] = {"argument": name, "kind": "positional"}
    for field in body_fields(operation.body) if operation.body else []:
        parameters["body", field.wire] = {"argument": field.wire, "kind": "keyword"}
    for parameter in given_in_params(operation.parameters):
        found = {"argument": parameter.name, "kind": "keyword"}
        parameters[parameter.place.value, parameter.wire] = found
    return {"chain": path, "method": method, "parameters": parameters}


def _model(model: Model, options: TypescriptOptions, types: Types) -> dict[str, Any]:
    named: dict[str, Any] = {
        "import": _import(model, options, types),
        "class": names.class_(model.id.name) if types.has_output(model) else None,
        "fields": {
            field.wire: {"attribute": field.wire}
            for field in model.fields
            if model.in_response and not field.write_only
        },
    }
    if model.in_request and types.has_input(model, Side.REQUEST):
        named["input"] = type_name(model, Side.REQUEST)
    return named


def _import(model: Model, options: TypescriptOptions, types: Types) -> str:
    return f"{options.package}/{types.home(model.id).types.removesuffix('.ts')}"
