"""Schemas as Python values -> their types, models and warnings, and what the language says."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.diagnostics import Location, Report
from generator.nodes import Text
from generator.openapi.drafts import (
    FieldDraft,
    ModelDraft,
    NamedDraft,
    ObjectDraft,
    PrimitiveDraft,
    TypeDraft,
)
from generator.openapi.opening import open_document
from generator.openapi.schemas import Schemas
from generator.openapi.spelling import Spelling
from generator.openapi.values import Value
from generator.resolve import resolve
from generator.spec import ApiSpec, ModelSpec, ResourceSpec

Schema = Any

STRING = PrimitiveDraft("string")
INTEGER = PrimitiveDraft("integer")
NUMBER = PrimitiveDraft("number")
ANY = PrimitiveDraft("any")
AT = Location("specs/zoo/zoo.yaml", 1, 1)


@dataclass
class World:
    root: Value
    schemas: Schemas
    models: dict[str, ModelDraft]
    report: Report

    def type_of(self, schema: Value, **binary: str) -> TypeDraft:
        return self.schemas.type_of(schema, "a thing", **binary)

    def component(self, name: str) -> TypeDraft:
        """The type of a component's model."""
        self.type_of(at(self.root, "components", "schemas", name))
        return self.models[key(name)].type

    @property
    def warnings(self) -> list[str]:
        return [f"{one.at}: {one.code}" for one in self.report.warnings]

    @property
    def codes(self) -> list[str]:
        return [one.code for one in self.report.warnings]

    @property
    def hints(self) -> dict[str, str]:
        return {one.key.rpartition("#")[2]: one.hint for one in self.models.values()}


def world(components: dict[str, Schema] | None = None, slot: Schema = True) -> World:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Zoo", "version": "1"},
        "paths": {},
        "components": {"schemas": components or {}},
        "x-slot": slot,
    }
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        opened = open_document(path, "openapi.json", report)
    assert opened and report.diagnostics == []
    models: dict[str, ModelDraft] = {}
    root = opened.root
    return World(root, Schemas(opened.references, report, models), models, report)


def at(value: Value, *path: str) -> Value:
    for token in path:
        found = value.get(token)
        assert found is not None
        value = found
    return value


def key(name: str) -> str:
    return f"openapi.json#/components/schemas/{name}"


def named(name: str) -> NamedDraft:
    return NamedDraft(key(name))


def read(schema: Schema, components: dict[str, Schema] | None = None, **binary: str) -> TypeDraft:
    """The type of a schema that stands in a slot; whatever it is, the language takes it."""
    made = world(components, schema)
    type_ = made.type_of(at(made.root, "x-slot"), **binary)
    assert refused(made, type_) == []
    return type_


def fields(type_: TypeDraft) -> dict[str, FieldDraft]:
    assert isinstance(type_, ObjectDraft)
    return {one.wire: one for one in type_.fields}


def types(type_: TypeDraft) -> dict[str, TypeDraft]:
    return {wire: one.type for wire, one in fields(type_).items()}


def names_of(models: dict[str, ModelDraft]) -> dict[str, str]:
    return {one: f"M{number}" for number, one in enumerate(models)}


def refused(made: World, type_: TypeDraft) -> list[str]:
    """What the language says against the type and all models, written as a spec."""
    names = names_of(made.models)
    spelling = Spelling(names.__getitem__, made.models)
    specs: dict[Text, ModelSpec] = {}
    for number, (one, model) in enumerate(made.models.items()):
        place = Location("zoo.yaml", number + 2, 1)
        keys = spelling.type(model.type, model.at)
        specs[Text(names[one], place)] = ModelSpec(at=place, **keys)
    slot = FieldDraft(wire="slot", type=type_, at=AT)
    if type_ not in (PrimitiveDraft("file"), PrimitiveDraft("none")):
        field = spelling.field(slot)
        specs[Text("Slot", AT)] = ModelSpec(at=AT, fields={Text("slot", AT): field})
    report = Report()
    api = ApiSpec(
        at=AT,
        api=Text("zoo", AT),
        version=Text("1", AT),
        base_url=Text("https://a.example", AT),
        targets={},
    )
    resource = ResourceSpec(at=AT, resource=Text("zoo", AT), path=Text("/", AT), models=specs)
    resolve(api, [resource], report)
    return [one.message for one in report.diagnostics]
