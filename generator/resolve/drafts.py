"""Resolving, help: models under way, the table that claims their names, and what is checked last.

A draft keeps its fields beside what the spec says of them: types are known in the first pass,
defaults and examples are read in the second, when every model is known.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from ..diagnostics import Location, Report
from ..ir import Field, Model, ModelId, UnionType
from ..naming import pascal
from ..spec import FieldSpec


@dataclass(frozen=True, slots=True)
class FieldDraft:
    spec: FieldSpec
    field: Field


@dataclass(slots=True)
class ModelDraft:
    """`model` is complete but for its fields."""

    model: Model
    fields: tuple[FieldDraft, ...] = ()

    def finished(self) -> Model:
        return replace(self.model, fields=tuple(one.field for one in self.fields))


@dataclass(frozen=True, slots=True)
class Reference:
    """A name in a type, checked once every model is known. `resource` is where it is written."""

    text: str
    at: Location
    resource: str

    @property
    def target(self) -> ModelId:
        resource, dot, name = self.text.rpartition(".")
        return ModelId(resource if dot else self.resource, name)

    def is_within(self, resources: Collection[str]) -> bool:
        """Whether it names a model of one of these."""
        return self.target.resource in resources


@dataclass(frozen=True, slots=True)
class UnionPlace:
    type: UnionType
    at: Location


@dataclass(slots=True)
class Drafts:
    """Every model of the API, in the order of the files, a parent before its inline objects."""

    report: Report
    models: dict[ModelId, ModelDraft] = field(default_factory=dict[ModelId, ModelDraft])
    references: list[Reference] = field(default_factory=list[Reference])
    unions: list[UnionPlace] = field(default_factory=list[UnionPlace])
    _claims: dict[tuple[str, str], tuple[str, Location]] = field(
        default_factory=dict[tuple[str, str], tuple[str, Location]]
    )

    def claim(self, id: ModelId, at: Location, mend: str) -> bool:
        """Take a model's name in its resource; one that is taken is a mistake."""
        name, first = self._claims.setdefault((id.resource, pascal(id.name)), (id.name, at))
        if first == at:
            return True
        taken = f"`{id.name}` is" if name == id.name else f"`{id.name}` is too like `{name}`,"
        message = f"the model name {taken} taken by the model at {first}; {mend}"
        self.report.error(at, "duplicate-model", message)
        return False

    def add(self, model: Model) -> ModelDraft:
        return self.models.setdefault(model.id, ModelDraft(model))

    def finished(self) -> dict[ModelId, Model]:
        """The models as far as they are known: in the first pass without defaults and examples."""
        return {id: draft.finished() for id, draft in self.models.items()}
