"""What classes of the package inherit from: classes of its user, which `extend` names.

These stand in `src/extensions.ts`, a module of the package that its user writes and that we neither
write, list nor read. Each inherits from the class of the runtime whose place it takes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ...diagnostics import Report
from ...facts.resources import callable_places
from ...ir import Api, Model
from ...nodes import shortened
from ...text import TsIdentifier
from .. import extending
from . import names
from .arguments import type_names
from .modules import Module
from .options import TypescriptOptions
from .types import Side, Types, type_name

# The runtime's classes that the user's inherit from, by the modules that hold them.
BASES = {"client": "APIClient", "resource": "APIResource"}

_HOME = "extensions.ts"
_CLASS = re.compile(r"[A-Z][A-Za-z0-9_]*")


def extensions(api: Api, options: TypescriptOptions, types: Types) -> Mapping[str, str]:
    """The user's classes by the full names of ours: see `extending`."""
    if not options.extend:
        return {}
    return extending.extended(options.extend, classes(api, options, types), Report())


def base(full: str, kind: str, extended: Mapping[str, str], module: Module) -> TsIdentifier:
    """What a class of ours inherits from: the runtime's of this kind, or the user's."""
    if full in extended:
        return module.own_value(_HOME, extended[full])
    return module.value(kind, BASES[kind])


def class_of_resource(path: str) -> str:
    return f"resources.{path}.{names.class_(path.rsplit('.', 1)[-1])}"


def check_extensions(api: Api, options: TypescriptOptions, types: Types, report: Report) -> None:
    """Reports keys that name no class of ours, and values that can be none of the user's."""
    if not options.extend:
        return
    found = classes(api, options, types)
    if extending.is_settled(report):
        extending.extended(options.extend, found, report)
    taken = names.CLIENT_CLASS_RESERVED | extending.last_names(found) | _types_of_arguments(api)
    for own in options.extend.values():
        if not _CLASS.fullmatch(own):
            message = f"`{shortened(own)}` is no class; write `MessagesExtras` for one that the "
            report.error(own.at, "bad-name", f"{message}package's `src/{_HOME}` exports")
        elif own in taken:
            message = f"the package has a `{own}` of its own; call this one otherwise"
            report.error(own.at, "name-collision", message)


def _types_of_arguments(api: Api) -> frozenset[str]:
    operations = (one for resource in api.resources for one in resource.operations)
    return frozenset(name for one in operations for name in type_names(one))


def classes(api: Api, options: TypescriptOptions, types: Types) -> dict[str, str]:
    """All that an API's package has: see `extending.Classes`."""
    found = {
        full: reason for one in types.models.values() for full, reason in _of_model(one, types)
    }
    resources = {class_of_resource(path): "" for path in sorted(callable_places(api))}
    return {**found, **resources, str(options.client): ""}


def _of_model(model: Model, types: Types) -> list[tuple[str, str]]:
    home = types.home(model.id).types.removesuffix(".ts").replace("-", "_")
    room = f"types.{model.id.resource}" if model.id.resource else home
    found = {type_name(model, side) for side in Side}
    return [(f"{room}.{name}", _of_type(name)) for name in sorted(found)]


def _of_type(name: str) -> str:
    return (
        f"`{name}` is a type, of which nothing is left when the code runs, so nothing can be "
        "added to it; write a function that takes one"
    )
