"""`content`: the media types that a body, an answer or a header may come as."""

from __future__ import annotations

from dataclasses import dataclass

from .drafts import ModelDraft, TypeDraft
from .media_kinds import is_json_kind
from .reading import Reading
from .references import reference_of
from .shapes import named
from .values import Value, given


@dataclass(frozen=True, slots=True)
class Media:
    """`written` is the media type as it stands in the document."""

    written: str
    value: Value

    @property
    def schema(self) -> Value | None:
        """What is said of it, also where only its items are described."""
        found = given(self.value, "schema") or given(self.value, "itemSchema")
        return found or given(self.value, "x-itemSchema")

    def has_schema_of(self, other: Media) -> bool:
        """Whether both are the same data."""
        mine, its = self.schema, other.schema
        if mine is None or its is None:
            return mine is None and its is None
        reference = reference_of(mine)
        return reference == reference_of(its) if reference else mine.raw == its.raw


def contents(reading: Reading, holder: Value) -> list[Media]:
    """The media types of a body or an answer, in the document's order."""
    found: list[Media] = []
    for written, value in reading.mapping(holder, "content", "`content`"):
        if written.startswith("x-"):
            continue
        if "/" not in written and not is_json_kind(written):
            # Told once: whoever writes examples there does so everywhere.
            message = "the keys of `content` are media types, and this is none; it is left out"
            reading.warn_at(value.at, "", "bad-media-type", message)
            continue
        found.append(Media(written, reading.follow(value)))
    return found


def owned_hint(holder: Value, hint: str) -> str:
    """Words for a model inside: a component's own name, for it is nobody's else."""
    return holder.component[1] if holder.component is not None else hint


def shared(
    reading: Reading, type_: TypeDraft, holder: Value, schema: Value | None, hint: str
) -> TypeDraft:
    """What stands inline in a component, which many operations use: one model for all of them."""
    if holder.component is None or schema is None:
        return type_
    model = ModelDraft(key=schema.key, hint=hint, type=type_, at=schema.at, is_component=False)
    return named(type_, model, reading.draft.models)
