"""Schemas to types and models: whatever a document says of its values.

`reading.py` looks at a schema's keys in order and asks the rooms: `kinds.py` (types, formats,
null), `enums.py`, `objects.py`, `all_of.py` (parts laid together), `unions.py` with
`discriminators.py`, `subtypes.py` (bases that others extend). What has a name, or must have one,
waits as a model until the type that was asked for is read. Then `endless.py` cuts what has no end,
and `literals.py` keeps the defaults and examples that fit. `distinct.py` and `json_nodes.py` are
for `spelling.py`, which writes all that as a spec.
"""

from __future__ import annotations

from dataclasses import replace

from ...diagnostics import Report
from ..drafts import Facts, Key, ModelDraft, TypeDraft
from ..references import References
from ..trees import nullable
from ..values import Value
from .endless import cut_endless
from .facts import facts_of
from .literals import Fitting
from .places import Place
from .reading import Reader

__all__ = ["Schemas"]


class Schemas:
    """Reads schemas, and puts the models that they need into `models`."""

    def __init__(
        self, references: References, report: Report, models: dict[Key, ModelDraft]
    ) -> None:
        self._report = report
        self._models = models
        self._reader = Reader(references, report)
        self._fitting = Fitting(models, report)
        self._types: dict[tuple[Key, str], TypeDraft] = {}

    def type_of(self, schema: Value, hint: str, *, binary: str = "string") -> TypeDraft:
        """The type of a schema, which may be anything at all.

        `hint` are the words for a model that has to be made here. `binary` is the word for binary
        text: `file` in multipart bodies and whole bodies, `bytes` in whole responses.
        """
        known = self._types.get((schema.key, binary))
        if known is not None:
            return known
        is_component = schema.component is not None and schema.component[0] == "schemas"
        read = self._reader.read_target if is_component else self._reader.read
        type_ = read(schema, Place(hint, binary))
        if is_component and self._reader.nulls.admitted(schema):
            type_ = nullable(type_)
        self._finish_models()
        fitted = self._types[schema.key, binary] = self._fitting.type(type_)
        return fitted

    def facts(self, schema: Value, type_: TypeDraft | None = None) -> Facts:
        """What a schema says besides its type, at its slot. Default and example are those that fit
        the type: by default the one that the schema was read as."""
        facts = facts_of(schema, self._reader)
        type_ = type_ or self._types.get((schema.key, "string")) or self.type_of(schema, "value")
        return self._fitting.facts(facts, type_, schema.at)

    def _finish_models(self) -> None:
        models = self._reader.next_models()
        keys = [model.key for model in models]
        self._models.update(zip(keys, models, strict=True))
        cut_endless(keys, self._models, self._report)
        for key in keys:
            model = self._models[key]
            self._models[key] = replace(model, type=self._fitting.type(model.type))
