"""What classes of the package inherit from besides: classes of its user, which `extend` names.

A plain name stands in `extensions.py`, a module of the package that its user writes and that we
neither write, list nor read; one with dots is imported from where it says.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...diagnostics import Report
from ...facts.resources import callable_places
from ...ir import Api, Model, ModelId
from ...nodes import Text, shortened
from ...text import PyIdentifier
from .. import extending
from . import names
from .modules import Module
from .options import PythonOptions
from .types import Types

_HOME = "extensions"
_WORD = re.compile(r"(?!__)[A-Za-z_][A-Za-z0-9_]*")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9_]*")


def with_extensions(types: Types, api: Api, options: PythonOptions) -> Types:
    """The types, which now know what classes inherit from besides."""
    if not options.extend:
        return types
    found = extending.extended(options.extend, classes(api, options, types), Report())
    return replace(types, extended=found)


def extension(full: str, types: Types, module: Module) -> PyIdentifier | None:
    """The class of the user that a class of ours inherits from, imported into its module."""
    path = types.extended.get(full)
    if path is None:
        return None
    home, _, name = path.rpartition(".")
    return module.foreign(home, name) if home else module.own(_HOME, name)


def class_of_model(id: ModelId, types: Types) -> str:
    """The full name of a model's class: see `extending`."""
    home = types.home(id)
    room = f"types.{home}" if id.resource else home.removeprefix(".")
    return f"{room}.{names.class_(id.name)}"


def class_of_resource(path: str, prefix: str) -> str:
    name = names.resource_class(path.rsplit(".", 1)[-1])
    return f"resources.{path}.{prefix}{name}"


def check_extensions(api: Api, options: PythonOptions, types: Types, report: Report) -> None:
    """Reports keys that name no class of ours, and values that can be none of the user's."""
    if not options.extend:
        return
    found = classes(api, options, types)
    if extending.is_settled(report):
        extending.extended(options.extend, found, report)
    taken = names.CLIENT_CLASS_RESERVED | extending.last_names(found)
    taken |= {names.envelope(one.name) for one in api.envelopes}
    homes: dict[str, str] = {}
    for own in options.extend.values():
        home, _, name = own.rpartition(".")
        if fault := _fault(own, options):
            report.error(own.at, "bad-name", fault)
        elif fault := _collision(home, name, taken, homes):
            report.error(own.at, "name-collision", fault)
        homes.setdefault(name, home)


def _fault(own: Text, options: PythonOptions) -> str:
    """Why a value can name no class, or ""."""
    *folders, name = own.split(".")
    words = [word for word in folders if not _WORD.fullmatch(word) or word in names.KEYWORDS]
    if words or not _CLASS.fullmatch(name) or name in names.KEYWORDS:
        return (
            f"`{shortened(own)}` is no class; write `MessageExtras` for one in the package's "
            f"`{_HOME}.py`, `acme.sdk.MessageExtras` for one in another module"
        )
    if folders and folders[0] == options.package:
        return (
            f"`{own}` would be found under this name of the package alone; write "
            f"`{name}`, and say in the package's `{_HOME}.py` where it comes from"
        )
    return ""


def _collision(home: str, name: str, taken: frozenset[str], homes: dict[str, str]) -> str:
    """What a module that imports the class has under its name, or ""."""
    if name in taken:
        return f"the package has a `{name}` of its own; call this one otherwise"
    if homes.get(name, home) != home:
        return f"two classes of yours are called `{name}`; call one of them otherwise"
    return ""


def classes(api: Api, options: PythonOptions, types: Types) -> dict[str, str]:
    """All that an API's package has: see `extending.Classes`."""
    found = {str(options.client): "", str(options.async_client): ""}
    for path in sorted(callable_places(api)):
        found |= {class_of_resource(path, prefix): "" for prefix in ("", "Async")}
    for model in types.models.values():
        found |= _classes_of_model(model, types)
    return found


def _classes_of_model(model: Model, types: Types) -> dict[str, str]:
    full = class_of_model(model.id, types)
    name = names.class_(model.id.name)
    if model.alias is not None:
        return {one: _of_alias(name) for one in (full, f"{full}Input")}
    found: dict[str, str] = {}
    if model.in_request:
        found |= {full: _of_input(name), f"{full}Input": _of_input(f"{name}Input")}
    return {**found, full: ""} if model.in_response else found


def _of_alias(name: str) -> str:
    return (
        f"`{name}` is a name for a type and no class, so nothing can be added to it; extend the "
        "models in it, or write a function that takes one"
    )


def _of_input(name: str) -> str:
    return (
        f"`{name}` is only sent, as a dict, which has no methods; write a function that makes one"
    )
