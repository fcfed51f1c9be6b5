"""What the TypeScript target cannot print: names that TypeScript cannot say or tell apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ...diagnostics import Location, Report
from ...ir import Api, Model, Operation, Resource
from ...nodes import Text, shortened
from . import names
from .arguments import arguments, type_names
from .extensions import check_extensions
from .modules import COMMON, ENVELOPES, ERROR_BODY, PARAMETERS, WEBHOOKS, Module
from .options import TypescriptOptions
from .parameters import given_in_params
from .resources import class_name
from .types import Side, Types, type_name

_PACKAGE = re.compile(r"(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*")
_LONGEST_PACKAGE = 214  # what npm takes
_NO_PACKAGE = ("node_modules", "favicon.ico")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9_]*")
_NUMBER = r"(0|[1-9][0-9]*)"
_LABEL = rf"({_NUMBER}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)"
_VERSION = re.compile(rf"{_NUMBER}\.{_NUMBER}\.{_NUMBER}(-{_LABEL}(\.{_LABEL})*)?")
_WITHOUT_BODY = ("GET", "HEAD")  # by the standard of fetch
_RENAME = "give one of the two another name"


def check(api: Api, options: TypescriptOptions, report: Report) -> None:
    """Reports every name of the API that would stand for two things in the package."""
    _check_options(options, report)
    _check_client(api, report)
    types = Types.of(api)
    _check_shared(api, types, report)
    for resource in api.resources:
        _check_models(resource.models, types, report, {})
        _check_own_types(resource, report)
        _check_errors(resource, report)
        for operation in resource.operations:
            _check_arguments(operation, types, report)
            _check_params(operation, report)
            _check_body(operation, report)
    check_extensions(api, options, types, report)


def _check_options(options: TypescriptOptions, report: Report) -> None:
    _check_package(options.package, report)
    client = options.client
    if not _CLASS.fullmatch(client):
        message = f"`{shortened(client)}` is no name for a class; write it like `Client`"
        report.error(client.at, "bad-name", message)
    elif str(client) in names.CLIENT_CLASS_RESERVED:
        message = f"the package has a `{client}` of its own; give the client another name"
        report.error(client.at, "name-collision", message)
    if not _VERSION.fullmatch(options.version):
        message = f"`{shortened(options.version)}` is no version; write it like `1.2.3`"
        report.error(options.version.at, "bad-version", message)


def _check_package(text: Text, report: Report) -> None:
    if not _PACKAGE.fullmatch(text) or len(text) > _LONGEST_PACKAGE or text in _NO_PACKAGE:
        message = f"`{shortened(text)}` is no name for a package; write it like `@acme/acme-sdk`"
        report.error(text.at, "bad-name", message)


def _check_client(api: Api, report: Report) -> None:
    """What an API adds to the options of every client."""
    for scheme in api.schemes:
        for credential in scheme.credentials:
            mend = f"call this one otherwise, as in `{scheme.name}_{credential.argument}`"
            _check_option(credential.argument, credential.at, mend, report)
    for variable in api.variables:
        mend = f"call the variable otherwise, as in `{variable.name}_part`"
        _check_option(variable.name, variable.at, mend, report)
        if names.option(variable.name) == "server":
            message = f"the client has an option `server` of its own; {mend}"
            report.error(variable.at, "name-collision", message)
    for parameter in api.client_parameters:
        if api.servers and names.option(parameter.name) == "server":
            message = "the client has an option `server` of its own; add a `name:`"
            report.error(parameter.at, "name-collision", message)
        mend = f"add `name: {parameter.name}_parameter` to this parameter"
        _check_option(parameter.name, parameter.at, mend, report)


def _check_option(name: str, at: Location, mend: str, report: Report) -> None:
    option = names.option(name)
    if option in names.OPTION_RESERVED:
        message = f"the client has an option `{option}` of its own; {mend}"
        report.error(at, "name-collision", message)


def _check_arguments(operation: Operation, types: Types, report: Report) -> None:
    seen: dict[str, Location] = {}
    for argument in arguments(operation, types, Module("")):
        name = argument.name.__html__()
        at = argument.fact.at if argument.fact else operation.at
        if name in seen:
            mend = "add a `name:` to one of the two"
            message = f"`{operation.key}` has an argument `{name}` already, made at {seen[name]}"
            report.error(at, "name-collision", f"{message}; {mend}")
        seen.setdefault(name, at)


def _check_params(operation: Operation, report: Report) -> None:
    """Parameters of one name in two places: `params` has one key for both."""
    seen: dict[str, Location] = {}
    for parameter in given_in_params(operation.parameters):
        name = parameter.name
        if name in seen:
            mend = f"add `name: {name}_{parameter.place}` here, or a `name:` there"
            message = f"`params` of `{operation.key}` has `{name}` already, made at {seen[name]}"
            report.error(parameter.at, "name-collision", f"{message}; {mend}")
        seen.setdefault(name, parameter.at)


def _check_body(operation: Operation, report: Report) -> None:
    if operation.body is not None and operation.method in _WITHOUT_BODY:
        message = f"`fetch` sends no body with {operation.method}"
        mend = "write the POST that does the same, or take `typescript` out of `targets`"
        report.error(operation.body.at, "bad-body", f"{message}; {mend}")


def _check_own_types(resource: Resource, report: Report) -> None:
    """The types of arguments stand beside the resource's class."""
    seen = {class_name(resource.path): resource.at}
    for operation in resource.operations:
        for name in type_names(operation):
            if name in seen:
                message = f"the type `{name}` is also made at {seen[name]}; {_RENAME}"
                report.error(operation.at, "name-collision", message)
            seen.setdefault(name, operation.at)


def _check_errors(resource: Resource, report: Report) -> None:
    """The bodies of errors stand beside the operations."""
    seen = {names.constant(one.name): one.at for one in resource.operations}
    for operation in resource.operations:
        name = names.errors(operation.name)
        if operation.errors and name in seen:
            message = f"the constant `{name}` is also made at {seen[name]}; {_RENAME}"
            report.error(operation.at, "name-collision", message)


def _check_shared(api: Api, types: Types, report: Report) -> None:
    """What belongs to no resource: a module for envelopes, one for the body of errors."""
    at = {one.name: one.fields.at if one.fields else api.at for one in api.envelopes}
    seen = {names.envelope(name): place for name, place in at.items()}
    models = [*api.envelope_models(), *api.shared_models, *api.common_models]
    models += [api.errors.body] if api.errors else []
    for home, taken in (
        (ENVELOPES, seen),
        (ERROR_BODY, {}),
        (PARAMETERS, {}),
        (COMMON, {}),
        (WEBHOOKS, {}),
    ):
        there = [model for model in models if types.home(model.id) == home]
        _check_models(there, types, report, taken)


def _check_models(
    models: Iterable[Model],
    types: Types,
    report: Report,
    taken: Mapping[str, Location],
) -> None:
    seen = dict(taken)
    for model in models:
        for name in _type_names(model, types):
            if name in seen:
                mend = f"{_RENAME} (an inline object: a `model:`)"
                message = f"the type `{name}` is also made at {seen[name]}; {mend}"
                report.error(model.at, "name-collision", message)
            seen.setdefault(name, model.at)


def _type_names(model: Model, types: Types) -> list[str]:
    has_input = types.has_input_alias(model) if model.alias else model.in_request
    sides = [(types.has_output(model), Side.RESPONSE), (has_input, Side.REQUEST)]
    return [type_name(model, side) for is_there, side in sides if is_there]
