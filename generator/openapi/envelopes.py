"""Lists whose pages are marked -> envelopes, one for all that look alike, and what one item is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..diagnostics import Report
from ..naming import free_name
from ..nodes import Text
from ..spec import (
    CursorSpec,
    EnvelopeSpec,
    LinkSpec,
    NextUrlSpec,
    OffsetSpec,
    PageNumberSpec,
)
from .drafts import (
    ApiDraft,
    FieldDraft,
    Key,
    ListDraft,
    ModelDraft,
    ObjectDraft,
    OperationDraft,
    PaginationDraft,
    TypeDraft,
)
from .shapes import Shapes
from .spelling import Spelling
from .texts import text

_KINDS: dict[str, type[Any]] = {
    "cursor": CursorSpec,
    "offset": OffsetSpec,
    "page": PageNumberSpec,
    "next_url": NextUrlSpec,
    "link": LinkSpec,
}
# The keys of pagination that name a field of the envelope.
_FIELDS = ("field", "total", "total_pages")


@dataclass(frozen=True, slots=True)
class EnvelopeDraft:
    name: str
    pagination: PaginationDraft
    fields: tuple[FieldDraft, ...]

    @property
    def look(self) -> object:
        """What is the same in envelopes that are one. It has no hash: an example may be a list."""
        said = self.pagination
        fields = [(one.wire, one.type, one.required) for one in self.fields]
        return said.items, said.kind, said.keys, fields


@dataclass(frozen=True, slots=True)
class Envelopes:
    """`of` has the name of an operation's envelope by the operation's pointer."""

    by_name: Mapping[str, EnvelopeDraft]
    of: Mapping[str, str]


def unwrap_lists(draft: ApiDraft, report: Report) -> Envelopes:
    """Takes the items out of the responses of all operations with pagination."""
    by_name: dict[str, EnvelopeDraft] = {}
    of: dict[str, str] = {}
    for index, operation in enumerate(draft.operations):
        if operation.pagination is None:
            continue
        found = _unwrapped(operation, draft.models)
        if isinstance(found, str):
            report.warning(operation.pagination.at, "bad-pagination", _message(operation, found))
            draft.operations[index] = replace(operation, pagination=None)
            continue
        item, fields = found
        name = free_name(_name(operation.pagination), by_name.__contains__)
        own = EnvelopeDraft(name, operation.pagination, fields)
        known = next((one for one in by_name.values() if one.look == own.look), own)
        by_name[known.name] = known
        of[operation.pointer] = known.name
        assert operation.response is not None
        response = replace(operation.response, type=item)
        draft.operations[index] = replace(operation, response=response)
    return Envelopes(by_name, of)


def envelope_spec(one: EnvelopeDraft, spelling: Spelling) -> EnvelopeSpec:
    said = one.pagination
    keys = {key: Text(value, said.at) for key, value in said.keys}
    kind = {said.kind: _KINDS[said.kind](at=said.at, **keys)}
    fields = {Text(field.wire, field.at): spelling.field(field) for field in one.fields}
    return EnvelopeSpec(at=said.at, items=text(said.items, said.at), fields=fields or None, **kind)


def _message(operation: OperationDraft, problem: str) -> str:
    said = operation.operation_id or f"{operation.method} {operation.path}"
    return f"the pages of `{said}` cannot be walked: {problem}; it returns one page"


def _unwrapped(
    operation: OperationDraft, models: Mapping[Key, ModelDraft]
) -> tuple[TypeDraft, tuple[FieldDraft, ...]] | str:
    """The type of an item and the fields beside the items; or what is wrong."""
    said = operation.pagination
    assert said is not None
    if operation.response is None:
        return "nothing comes back"
    shapes = Shapes(models)
    type_ = shapes.bare(operation.response.type)
    if not said.items:
        return (type_.item, ()) if isinstance(type_, ListDraft) else "what comes back is no list"
    if not isinstance(type_, ObjectDraft):
        return "what comes back is no object"
    fields = {one.wire: one for one in type_.fields}
    if said.items not in fields:
        return f"there is no field `{said.items}` in what comes back"
    items = shapes.bare(fields.pop(said.items).type)
    if not isinstance(items, ListDraft):
        return f"the field `{said.items}` is no list"
    for key, value in said.keys:
        if key in _FIELDS and said.kind != "link" and value not in fields:
            return f"there is no field `{value}` in what comes back"
    return items.item, tuple(fields.values())


def _name(said: PaginationDraft) -> str:
    return f"{said.kind}_page" if said.kind != "page" else "numbered_page"
