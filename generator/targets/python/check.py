"""What the Python target cannot print: names that Python cannot say or tell apart."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...diagnostics import Location, Report
from ...ir import Api, Model, Operation, Parameter, Resource
from ...nodes import shortened
from ...text import is_identifier
from . import names
from .arguments import arguments
from .modules import Layout, Module
from .options import PythonOptions
from .resources import child_views
from .types import Types

_VERSION = re.compile(r"[0-9][0-9A-Za-z.+!_-]*")


def check(api: Api, options: PythonOptions, report: Report) -> None:
    """Reports every name of the API that would stand for two things in the Python package."""
    _check_options(options, report)
    _check_client(api, report)
    types = Types.of(api)
    for resource in api.resources:
        _check_models(resource.models, types, report)
        _check_methods(api, resource, report)
        for operation in resource.operations:
            _check_arguments(operation, report)
    shared = [*api.shared_models, *(envelope.fields for envelope in api.envelopes)]
    _check_models([*shared, api.errors.body] if api.errors else shared, types, report)
    _check_modules(api, report)


def _check_options(options: PythonOptions, report: Report) -> None:
    for text in (options.package, options.client, options.async_client):
        if not is_identifier(text) or str(text) in names.KEYWORDS:
            report.error(text.at, "bad-name", f"`{shortened(text)}` is no Python name")
    for text in (options.client, options.async_client):
        if str(text) in names.CLIENT_CLASS_RESERVED:
            message = f"the package has a `{text}` of its own; give the client another name"
            report.error(text.at, "name-collision", message)
    if not _VERSION.fullmatch(options.version):
        message = f"`{shortened(options.version)}` is no version; write it like `1.2.3`"
        report.error(options.version.at, "bad-version", message)
    if options.client == options.async_client:
        message = (
            f"both clients are called `{options.client}`; give the asynchronous one another name"
        )
        report.error(options.async_client.at, "name-collision", message)


def _check_client(api: Api, report: Report) -> None:
    auth = {names.argument(api.auth.argument)} if api.auth else set[str]()
    if api.auth and auth & names.CLIENT_RESERVED:
        message = f"the client has an argument `{api.auth.argument}` of its own; write `token`"
        report.error(api.auth.at, "name-collision", message)
    for parameter in api.client_parameters:
        name = names.argument(parameter.name)
        if name in names.CLIENT_RESERVED or name in auth:
            mend = f"add `name: {name}_parameter` to this parameter"
            message = f"the client has an argument `{name}` of its own; {mend}"
            report.error(parameter.at, "name-collision", message)


def _check_arguments(operation: Operation, report: Report) -> None:
    seen: dict[str, Location] = {}
    for argument in arguments(operation, Module(".")):
        name = argument.name.__html__()
        at = argument.fact.at if argument.fact else operation.at
        if name in seen:
            place = argument.fact.place if isinstance(argument.fact, Parameter) else "body"
            mend = f"add `name: {name.rstrip('_')}_{place}` here, or a `name:` there"
            message = f"`{operation.key}` has an argument `{name}` already, made at {seen[name]}"
            report.error(at, "name-collision", f"{message}; {mend}")
        seen.setdefault(name, at)


def _check_methods(api: Api, resource: Resource, report: Report) -> None:
    children = {c.attribute.__html__() for c in child_views(api, resource.path, Module("."), "")}
    for operation in resource.operations:
        name = names.method(operation.name)
        if name in children:
            mend = f"add `name: {name}_one` to the operation"
            message = f"`{name}` is also a resource below `{resource.path}`; {mend}"
            report.error(operation.at, "name-collision", message)


def _check_models(models: Iterable[Model], types: Types, report: Report) -> None:
    seen: dict[str, Location] = {}
    for model in models:
        for name in _class_names(model, types):
            if name in seen:
                _collision(report, model.at, seen[name], f"class `{name}`")
            seen.setdefault(name, model.at)
        _check_attributes(model, report)


def _class_names(model: Model, types: Types) -> list[str]:
    name = names.class_(model.id.name)
    if model.alias is not None:
        return [name, f"{name}Input"] if types.has_input_alias(model) else [name]
    sides = [(model.in_response, name), (model.in_request, f"{name}Input")]
    return [name for is_there, name in sides if is_there]


def _check_attributes(model: Model, report: Report) -> None:
    seen: dict[str, Location] = {}
    for field in model.fields:
        name = names.attribute(field.name)
        if name in seen:
            _collision(report, field.at, seen[name], f"attribute `{name}` of `{model.id.name}`")
        seen.setdefault(name, field.at)


def _check_modules(api: Api, report: Report) -> None:
    """Two resources whose modules or attributes are one file or one name, on any file system."""
    layout = Layout.of(api)
    seen: dict[str, Location] = {}
    for resource in api.resources:
        path = "/".join(layout.segments(resource.path)).casefold()
        if path in seen:
            _collision(report, resource.at, seen[path], f"module `{path}`")
        seen.setdefault(path, resource.at)


def _collision(report: Report, at: Location, first: Location, what: str) -> None:
    message = f"{what} is also made at {first}; add a `name:` to one of the two"
    report.error(at, "name-collision", message)
