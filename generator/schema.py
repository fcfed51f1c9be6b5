"""JSON Schema of the three kinds of YAML files, from the dataclasses that read them: for editors.

Editors read scalars by YAML's own rules (`1.10` is a number to them), so a slot for text takes any
scalar but null. What only the generator can know (references, defaults that fit) is left to it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import is_dataclass
from typing import Any, Literal, TypeAlias, get_args, get_origin

from .nodes import Node, Text
from .resolve.paths import METHODS
from .shape.annotations import (
    SHORT_FORMS,
    DataclassType,
    Key,
    allows_null,
    alternatives_of,
    keys_of,
)
from .spec import ApiSpec, ModelsSpec, ResourceSpec

Kind: TypeAlias = Literal["api", "resource", "models"]
JsonObject: TypeAlias = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
# What the generator refuses whatever else is said, by class and key or by key alone.
_TIGHTER: dict[str, JsonObject] = {
    "ResourceSpec.path": {"pattern": "^/"},
    "OperationSpec.http": {"pattern": f"^({'|'.join(METHODS)}) /"},
    "ConventionSpec.http": {"pattern": f"^({'|'.join(METHODS)}) /"},
    "enum": {"minItems": 1, "minProperties": 1},
    "one_of": {"minItems": 2},
}
_ROOTS: dict[str, DataclassType] = {
    "api": ApiSpec,
    "resource": ResourceSpec,
    "models": ModelsSpec,
}


def schema(kind: Kind, target_options: Mapping[str, DataclassType]) -> JsonObject:
    """The schema of `api.yaml`, of a resource's file or of `models.yaml`; targets and their options
    by name."""
    definitions: dict[str, JsonObject] = {}
    root = _Printer(definitions).object(_ROOTS[kind])
    if kind == "api":
        root["properties"]["targets"] |= _targets(target_options, definitions)
    return {"$schema": _DIALECT, **root, "$defs": dict(sorted(definitions.items()))}


def schema_text(kind: Kind, target_options: Mapping[str, DataclassType]) -> str:
    document = schema(kind, target_options)
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _targets(
    options: Mapping[str, DataclassType], definitions: dict[str, JsonObject]
) -> JsonObject:
    printer = _Printer(definitions)
    properties = {name: printer.reference(options[name]) for name in sorted(options)}
    return {"properties": properties, "additionalProperties": False}


class _Printer:
    """Prints annotations; a dataclass becomes a definition, once."""

    def __init__(self, definitions: dict[str, JsonObject]) -> None:
        self._definitions = definitions

    def object(self, shape: DataclassType) -> JsonObject:
        keys = keys_of(shape)
        required = [key.name for key in keys.values() if key.required and not key.unless]
        printed: JsonObject = {
            "description": _first_paragraph(shape.__doc__),
            "type": "object",
            "properties": {key.name: self._property(key, shape) for key in keys.values()},
        }
        if required:
            printed["required"] = required
        return {**printed, **_required_otherwise(keys.values()), "additionalProperties": False}

    def reference(self, shape: DataclassType) -> JsonObject:
        name = shape.__name__.removesuffix("Spec")
        if name not in self._definitions:
            self._definitions[name] = {}  # A class that holds itself finds its name taken.
            self._definitions[name] = self._definition(shape)
        return {"$ref": f"#/$defs/{name}"}

    def _definition(self, shape: DataclassType) -> JsonObject:
        whole = self.object(shape)
        if shape not in SHORT_FORMS:
            return whole
        key = keys_of(shape)[SHORT_FORMS[shape]]
        short = {**self._any_of(key.alternatives), **_tighter(shape, key)}
        return {"anyOf": [short, whole]}

    def _property(self, key: Key, shape: DataclassType) -> JsonObject:
        printed = {
            "description": key.doc,
            **self._any_of(key.alternatives),
            **_tighter(shape, key),
        }
        if key.examples:
            printed["examples"] = list(key.examples)
        return printed

    def _any_of(self, alternatives: tuple[Any, ...]) -> JsonObject:
        printed = [self._annotation(alternative) for alternative in alternatives]
        return printed[0] if len(printed) == 1 else {"anyOf": printed}

    def _annotation(self, annotation: Any) -> JsonObject:
        if annotation == Node:
            return {}
        if annotation is Text:
            return {"type": ["string", "number", "boolean"]}
        if annotation is bool:
            return {"type": "boolean"}
        if is_dataclass(annotation):
            return self.reference(annotation)
        return self._generic(annotation)

    def _generic(self, annotation: Any) -> JsonObject:
        arguments = get_args(annotation)
        if get_origin(annotation) is list:
            return {"type": "array", "items": self._any_of(alternatives_of(arguments[0]))}
        if get_origin(annotation) is dict:
            return {"type": "object", "additionalProperties": self._entry(arguments[1])}
        return {"enum": list(arguments)}

    def _entry(self, annotation: Any) -> JsonObject:
        printed = self._any_of(alternatives_of(annotation))
        if allows_null(annotation):
            return {"anyOf": [printed, {"type": "null"}]}
        return printed


def _required_otherwise(keys: Iterable[Key]) -> JsonObject:
    """Keys that are required where another one is not written."""
    by_other: dict[str, list[str]] = {}
    for key in keys:
        if key.required and key.unless:
            by_other.setdefault(key.unless, []).append(key.name)
    conditions = [
        {"if": {"required": [other]}, "else": {"required": names}}
        for other, names in by_other.items()
    ]
    return {"allOf": conditions} if conditions else {}


def _tighter(shape: DataclassType, key: Key) -> JsonObject:
    return _TIGHTER.get(f"{shape.__name__}.{key.name}") or _TIGHTER.get(key.name, {})


def _first_paragraph(doc: str | None) -> str:
    return " ".join((doc or "").split("\n\n")[0].split())
