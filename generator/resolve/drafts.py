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
        if not self.fields:
            return self.model
        return replace(self.model, fields=tuple(one.field for one in self.fields))


@dataclass(frozen=True, slots=True)
class Reference:
    """A name in a type, checked once every model is known. `resource` is where it is written,
    `home` where a name without a dot is looked for."""

    text: str
    at: Location
    resource: str
    home: str

    @property
    def is_dotted(self) -> bool:
        return "." in self.text

    @property
    def target(self) -> ModelId:
        resource, dot, name = self.text.rpartition(".")
        return ModelId(resource if dot else self.home, name)

    def is_within(self, resources: Collection[str]) -> bool:
        """Whether it names a model of one of these."""
        return self.target.resource in resources


@dataclass(frozen=True, slots=True)
class UnionPlace:
    type: UnionType
    at: Location


@dataclass(slots=True)
class Drafts:
    """Every model of the API, in the order of the files, a parent before its inline objects.

    `declared` are the models that the spec names, below `models:`.
    """

    report: Report
    declared: dict[ModelId, Location] = field(default_factory=dict[ModelId, Location])
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

    def declare(self, id: ModelId, at: Location) -> None:
        self.declared.setdefault(id, at)
        self.claim(id, at, "give one of them another name")

    def claim_inline(self, id: ModelId, at: Location, mend: str) -> bool:
        """Take the name of an inline object: in a resource it is none of the shared models' either,
        for the name would then mean this in one file, and that in all others."""
        shared = self.declared.get(ModelId("", id.name)) if id.resource else None
        if shared is None:
            return self.claim(id, at, mend)
        message = (
            f"this object would be called `{id.name}`, as the model that every resource may name "
            f"({shared}); {mend}"
        )
        self.report.error(at, "duplicate-model", message)
        return False

    def refer(self, text: str, at: Location, resource: str) -> Reference:
        """A name finds its own file's model first, then one that resources share."""
        is_own = ModelId(resource, text) in self.declared
        is_shared = ModelId("", text) in self.declared
        return Reference(text, at, resource, "" if is_shared and not is_own else resource)

    def add(self, model: Model) -> ModelDraft:
        return self.models.setdefault(model.id, ModelDraft(model))

    def finished(self) -> dict[ModelId, Model]:
        """The models as far as they are known: in the first pass without defaults and examples."""
        return {id: draft.finished() for id, draft in self.models.items()}
