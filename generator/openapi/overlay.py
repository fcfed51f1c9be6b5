"""The overlay of `api.yaml`: what is changed in a document that somebody else writes.

A change that finds nothing any more is a mistake: the document has moved on, and the SDK with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from ..diagnostics import Report
from ..nodes import Text, shortened
from ..spec import ChangeSpec, PaginationSpec
from ..suggestions import hint
from .drafts import (
    ApiDraft,
    ModelDraft,
    ObjectDraft,
    OperationDraft,
    PaginationDraft,
    ParameterDraft,
)
from .naming import ModelHome, Names, stable_key
from .naming.values import place_of
from .paging import KINDS

_SUBJECTS = ("operation", "tag", "model", "parameter")


def apply_changes(
    draft: ApiDraft, changes: Sequence[ChangeSpec], names: Names, report: Report
) -> Names:
    """Changes the draft; the names that are left when those that a change gives have gone."""
    changing = _Changing(draft, names, report)
    for change in changes:
        changing.apply(change)
    return changing.names


class _Changing:
    def __init__(self, draft: ApiDraft, names: Names, report: Report) -> None:
        self._draft = draft
        self._report = report
        self.names = names

    def apply(self, change: ChangeSpec) -> None:
        if not any(getattr(change, name) is not None for name in _SUBJECTS):
            message = "this changes nothing; add `operation:`, `tag:`, `model:` or `parameter:`"
            self._report.error(change.at, "bad-change", message)
        elif change.model is not None:
            self._change_model(change, change.model)
        elif change.parameter is not None:
            self._change_parameter(change, change.parameter)
        else:
            self._change_operations(change)

    # Operations

    def _change_operations(self, change: ChangeSpec) -> None:
        found = self._operations(change)
        if change.name is not None and len(found) > 1:
            message = f"{len(found)} operations cannot have one `name:`; change them one by one"
            self._report.error(change.name.at, "bad-change", message)
            return
        operations = self._draft.operations
        for one in found:
            index = operations.index(one)
            if change.hide:
                self._draft.hidden.append(one.skipped(str(change.reason)))
                del operations[index]
            else:
                operations[index] = self._changed(one, change)

    def _changed(self, one: OperationDraft, change: ChangeSpec) -> OperationDraft:
        if change.resource is not None or change.name is not None:
            pinned = dict(self.names.operations)
            resource, _, name = pinned.pop(place_of(one), "").rpartition(".")
            self.names = replace(self.names, operations=pinned)
            one = replace(
                one,
                resource=str(change.resource or one.resource or resource),
                name=str(change.name or one.name or name),
            )
        if change.pagination is not None:
            one = replace(one, pagination=self._pagination(change.pagination))
        if change.idempotent is not None:
            one = replace(one, idempotent=change.idempotent)
        return one

    def _operations(self, change: ChangeSpec) -> list[OperationDraft]:
        """Those that a change is about; none, and a mistake, where it matches nothing."""
        said = change.operation or change.tag
        assert said is not None
        by_tag = change.operation is None
        found = [
            one
            for one in self._draft.operations
            if (said in one.tags[:1] if by_tag else _matches(one, said))
        ]
        if not found:
            known = (
                {tag for one in self._draft.operations for tag in one.tags[:1]}
                if by_tag
                else {spelling for one in self._draft.operations for spelling in _spellings(one)}
            )
            what = "operation has the tag" if by_tag else "operation is called"
            self._unmatched(said, what, known)
        return found

    def _pagination(self, said: PaginationSpec) -> PaginationDraft | None:
        kinds = [kind for kind in KINDS if getattr(said, kind) is not None]
        if len(kinds) != 1:
            message = f"pages are walked in one way; write one of {', '.join(KINDS)}"
            self._report.error(said.at, "bad-pagination", message)
            return None
        spec = getattr(said, kinds[0])
        values = [(key, getattr(spec, key)) for key in KINDS[kinds[0]]]
        return PaginationDraft(
            items=str(said.items or ""),
            kind=kinds[0],
            keys=tuple((key, str(value)) for key, value in values if value is not None),
            at=said.at,
        )

    # Models and their fields

    def _change_model(self, change: ChangeSpec, said: Text) -> None:
        models = {one.hint: one for one in self._draft.models.values() if one.is_component}
        model = models.get(said)
        if model is None:
            self._unmatched(said, "schema is called", models)
        elif change.field is not None:
            self._change_field(change, change.field, model)
        elif change.name is not None:
            self._rename_model(model, change.name)
        else:
            message = "of a schema, `name:` can be changed, or a `field:` of it"
            self._report.error(change.at, "bad-change", message)

    def _rename_model(self, model: ModelDraft, name: Text) -> None:
        key = stable_key(model.key, self._draft.at.path)
        pinned = dict(self.names.models)
        if key in pinned:
            pinned[key] = str(ModelHome(ModelHome.of(pinned[key]).resource, str(name)))
        self.names = replace(self.names, models=pinned)
        self._draft.models[model.key] = replace(model, hint=str(name))

    def _change_field(self, change: ChangeSpec, wire: Text, model: ModelDraft) -> None:
        type_ = model.type
        fields = type_.fields if isinstance(type_, ObjectDraft) else ()
        index = next((i for i, one in enumerate(fields) if one.wire == wire), None)
        if index is None or not isinstance(type_, ObjectDraft):
            known = [one.wire for one in fields]
            self._unmatched(wire, f"field of `{model.hint}` is called", known)
            return
        kept = list(fields)
        if change.hide:
            del kept[index]
        else:
            kept[index] = replace(kept[index], name=str(change.name or ""))
        self._draft.models[model.key] = replace(model, type=replace(type_, fields=tuple(kept)))

    # Parameters

    def _change_parameter(self, change: ChangeSpec, wire: Text) -> None:
        operations = self._draft.operations
        said = change.operation is not None or change.tag is not None
        among = self._operations(change) if said else list(operations)
        having = [one for one in among if any(p.wire == wire for p in one.parameters)]
        if not having and among:
            known = {p.wire for one in among for p in one.parameters}
            self._unmatched(wire, "parameter is called", known)
        for one in having:
            changed = [self._changed_parameter(p, change, wire, one) for p in one.parameters]
            kept = tuple(p for p in changed if p is not None)
            operations[operations.index(one)] = replace(one, parameters=kept)

    def _changed_parameter(
        self, one: ParameterDraft, change: ChangeSpec, wire: Text, operation: OperationDraft
    ) -> ParameterDraft | None:
        if one.wire != wire:
            return one
        if not change.hide:
            name = str(change.name) if change.name is not None else one.name
            return replace(one, name=name, client=change.client)
        if one.required:
            message = f"`{_spellings(operation)[0]}` must send `{wire}`; it cannot be hidden"
            self._report.error(wire.at, "bad-change", message)
        return None

    def _unmatched(self, said: Text, what: str, known: Iterable[str]) -> None:
        message = f"no {what} `{shortened(said)}` in the document{hint(said, list(known))}"
        self._report.error(said.at, "unmatched-change", message)


def _spellings(operation: OperationDraft) -> tuple[str, ...]:
    """What an operation may be called by in a change."""
    own = (operation.operation_id,) if operation.operation_id else ()
    return (*own, place_of(operation))


def _matches(operation: OperationDraft, said: str) -> bool:
    compare: Callable[[str, str], bool] = fnmatchcase if "*" in said else str.__eq__
    escaped = said.replace("[", "[[]").replace("?", "[?]") if "*" in said else said
    return any(compare(spelling, escaped) for spelling in _spellings(operation))
