"""Resolving, part 4c: named models, and the models of envelopes and errors."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..diagnostics import Report
from ..ir import Model, ModelId
from ..naming import pascal
from ..nodes import Text
from ..spec import EnvelopeSpec, ErrorsSpec, ModelSpec, ModelsSpec, ResourceSpec
from .drafts import Drafts
from .facts import deprecation, plain, support
from .names import check_model_name
from .types import Slot, Types

ERROR_BODY = ModelId("", "ErrorBody")


def envelope_id(name: str) -> ModelId:
    return ModelId("", pascal(name) + "Fields")


class ModelReader:
    def __init__(self, drafts: Drafts, types: Types, report: Report) -> None:
        self._drafts = drafts
        self._types = types
        self._report = report

    def declare_all(self, shared: ModelsSpec | None, resources: Iterable[ResourceSpec]) -> None:
        """Names that the spec gives come before names that are made."""
        if shared is not None:
            self._declare("", shared.models)
        for resource in resources:
            self._declare(plain(resource.resource), resource.models or {})

    def _declare(self, resource: str, names: Iterable[Text]) -> None:
        for name in names:
            check_model_name(name, self._report)
            self._drafts.declare(ModelId(resource, plain(name)), name.at)

    def read_named(self, resource: str, name: Text, spec: ModelSpec) -> None:
        id = ModelId(resource, plain(name))
        model = Model(
            id=id,
            at=name.at,
            keep_unknown=spec.unknown == "keep",
            description=plain(spec.description),
            deprecated=deprecation(spec.deprecated),
            support=support(spec.source, spec.inferred),
        )
        if id in self._drafts.models:
            return
        if _is_object(spec):
            self._check_object(name, spec)
            self._types.add_object(model, spec.fields or {})
            return
        draft = self._drafts.add(model)
        slot = Slot(resource, id.name, "Item", f"the model `{name}`")
        draft.model = replace(draft.model, alias=self._types.read(spec, slot))

    def read_envelope(self, name: Text, spec: EnvelopeSpec) -> None:
        if spec.items is None:
            return  # The response is the array itself: there is nothing beside the items.
        id = envelope_id(name)
        model = Model(id=id, at=name.at, description=plain(spec.description))
        if self._drafts.claim(id, name.at, "give the envelope another name"):
            self._types.add_object(model, spec.fields or {})

    def read_errors(self, spec: ErrorsSpec) -> None:
        if self._drafts.claim(ERROR_BODY, spec.at, "give that model another name"):
            self._types.add_object(Model(id=ERROR_BODY, at=spec.at), spec.fields or {})

    def _check_object(self, name: Text, spec: ModelSpec) -> None:
        wrong = {"nullable": spec.nullable, "closed": spec.closed, "model": spec.model is not None}
        for key, said in wrong.items():
            if said:
                mend = "say it where the model is used" if key == "nullable" else "take it out"
                message = f"`{key}` has no meaning on the object model `{name}`; {mend}"
                self._report.error(name.at, "type-conflict", message)


def _is_object(spec: ModelSpec) -> bool:
    others = (spec.enum, spec.const, spec.one_of, spec.discriminator)
    only_fields = spec.fields is not None and all(other is None for other in others)
    return only_fields and spec.type in (None, "object")
