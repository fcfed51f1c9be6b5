"""What the Python target cannot print: names that Python cannot say or tell apart."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator

from ...diagnostics import Location, Report
from ...facts.servers import has_servers
from ...ir import Api, Model, Operation, Parameter, Resource
from ...nodes import Text, shortened
from . import names
from .arguments import arguments
from .extensions import check_extensions
from .modules import Layout, Module
from .options import PythonOptions
from .resources import child_views, class_name
from .types import Types

_PACKAGE = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9_]*")
_UNREADABLE = re.compile(r'["\\\x00-\x1f]')
_RENAME = "give one of the two another name"
_VERSION = re.compile(r"[0-9][0-9A-Za-z.+!_-]*")


def check(api: Api, options: PythonOptions, report: Report) -> None:
    """Reports every name of the API that would stand for two things in the Python package."""
    _check_options(options, report)
    _check_client(api, report)
    types = Types.of(api)
    _check_shared(api, types, report)
    for resource in api.resources:
        _check_models(resource.models, types, report)
        _check_methods(api, resource, report)
        for operation in resource.operations:
            _check_arguments(operation, report)
    shared = [*api.shared_models, *api.envelope_models()]
    _check_models([*shared, api.errors.body] if api.errors else shared, types, report)
    _check_models(api.common_models, types, report)
    _check_webhooks(api, report)
    _check_modules(api, report)
    check_extensions(api, options, types, report)


def _check_options(options: PythonOptions, report: Report) -> None:
    _check_package(options.package, report)
    for text in (options.client, options.async_client):
        if not _CLASS.fullmatch(text) or str(text) in names.KEYWORDS:
            message = f"`{shortened(text)}` is no name for a class; write it like `Client`"
            report.error(text.at, "bad-name", message)
        elif str(text) in names.CLIENT_CLASS_RESERVED:
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


def _check_package(text: Text, report: Report) -> None:
    """A package is importable, and stands in nobody's way on the path where it is found."""
    if not _PACKAGE.fullmatch(text) or str(text) in names.KEYWORDS:
        message = f"`{shortened(text)}` is no name for a package; write it like `acme_sdk`"
        report.error(text.at, "bad-name", message)
    elif str(text) in sys.stdlib_module_names or names.is_run_by_name(text):
        message = f"`{text}` is a module that Python or its tools look for; write `{text}_sdk`"
        report.error(text.at, "bad-name", message)


def _check_client(api: Api, report: Report) -> None:
    taken: set[str] = set(names.CLIENT_ARGUMENT_RESERVED)
    if has_servers(api):
        taken.update(names.SERVER_ARGUMENTS)
    for name, at, mend in _client_arguments(api):
        if name in taken:
            message = f"the client has an argument `{name}` of its own; {mend}"
            report.error(at, "name-collision", message)
        taken.add(name)


def _client_arguments(api: Api) -> Iterator[tuple[str, Location, str]]:
    """What an API adds to those of every client, each with its place and what gives it another
    name."""
    for scheme in api.schemes:
        for credential in scheme.credentials:
            name = names.argument(credential.argument)
            other = names.argument(f"{scheme.name}_{name}")
            yield name, credential.at, f"call this one otherwise, as in `{other}`"
    for variable in api.variables:
        name = names.argument(variable.name)
        yield name, variable.at, f"call the variable otherwise, as in `{name}_part`"
    for parameter in api.client_parameters:
        name = names.argument(parameter.name)
        yield name, parameter.at, f"add `name: {name}_parameter` to this parameter"


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


def _check_shared(api: Api, types: Types, report: Report) -> None:
    """What `envelopes.py` holds: each name once, and none that a resource's class has, whose module
    may import it."""
    seen = {
        names.envelope(one.name): one.fields.at if one.fields else api.at for one in api.envelopes
    }
    for model in (*api.shared_models, *api.envelope_models()):
        for name in _class_names(model, types):
            if name in seen:
                message = f"the envelope made at {seen[name]} is also called `{name}`; {_RENAME}"
                report.error(model.at, "name-collision", message)
            seen.setdefault(name, model.at)
    for resource in api.resources:
        name = class_name(resource.path)
        for twin in (name, f"Async{name}"):
            if twin in seen:
                message = f"the class `{twin}` of this resource is also made at {seen[twin]}"
                report.error(resource.at, "name-collision", f"{message}; {_RENAME}")


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
                mend = "give one of the two another name (an inline object: a `model:`)"
                message = f"the class `{name}` is also made at {seen[name]}; {mend}"
                report.error(model.at, "name-collision", message)
            seen.setdefault(name, model.at)
        _check_attributes(model, report)
        if types.has_output(model):
            _check_wire_names(model, report)


def _class_names(model: Model, types: Types) -> list[str]:
    name = names.class_(model.id.name)
    has_input = types.has_input_alias(model) if model.alias else model.in_request
    sides = [(types.has_output(model), name), (has_input, f"{name}Input")]
    return [name for is_there, name in sides if is_there]


def _check_attributes(model: Model, report: Report) -> None:
    seen: dict[str, Location] = {}
    for field in model.fields:
        name = names.attribute(field.name)
        if name in seen:
            mend = "add a `name:` to one of the two"
            message = f"`{model.id.name}` has `{name}` already, made at {seen[name]}; {mend}"
            report.error(field.at, "name-collision", message)
        seen.setdefault(name, field.at)


def _check_wire_names(model: Model, report: Report) -> None:
    for field in model.fields:
        if _UNREADABLE.search(field.wire):
            message = (
                'msgspec, by which the Python SDK reads, has no fields with `"`, `\\` or a control '
                "in their names on the wire; leave this one out, or take a `map`"
            )
            report.error(field.at, "bad-name", message)


def _check_webhooks(api: Api, report: Report) -> None:
    """Two that read a payload may meet."""
    seen: dict[str, Location] = {}
    for webhook in api.webhooks:
        name = names.reader(webhook.name)
        if name in seen:
            message = f"the function `{name}` is also made at {seen[name]}; add a `name:` to one"
            report.error(webhook.at, "name-collision", message)
        seen.setdefault(name, webhook.at)


def _check_modules(api: Api, report: Report) -> None:
    """Two resources whose modules or attributes are one file or one name, on any file system."""
    layout = Layout.of(api)
    seen: dict[str, Location] = {}
    for resource in api.resources:
        path = "/".join(layout.segments(resource.path)).casefold()
        if path in seen:
            mend = "give one of the two another place in the client"
            message = f"the module `{path}` is also made at {seen[path]}; {mend}"
            report.error(resource.at, "name-collision", message)
        seen.setdefault(path, resource.at)
