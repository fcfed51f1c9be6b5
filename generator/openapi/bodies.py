"""The body of a request -> the one of its media types that is sent, and its draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .binary import is_binary, is_binary_list
from .contents import Media, contents, owned_hint, shared
from .drafts import BodyDraft, NullableDraft, ObjectDraft, TypeDraft
from .extensions import body_name
from .forms import Forms
from .media_kinds import (
    essence,
    is_form_kind,
    is_json_kind,
    is_multipart_kind,
    is_other_words,
    is_text_kind,
    is_xml,
    request_rank,
    spoken_json,
    spoken_other,
    spoken_text,
)
from .prose import prose
from .reading import Reading
from .trees import ANY, BYTES, FILE, STRING
from .values import Value, given

MULTIPART = "multipart/form-data"
FORM = "application/x-www-form-urlencoded"
_PATCHES = ("application/json-patch+json", "application/merge-patch+json")


@dataclass(frozen=True, slots=True)
class Bodies:
    reading: Reading

    def read(self, operation: Value, hint: str) -> BodyDraft | None:
        """The body of an operation; `hint` names the operation."""
        said = given(operation, "requestBody")
        if said is None:
            return None
        body = self.reading.follow(said)
        chosen = self._chosen(body)
        if chosen is None:
            return None
        words = owned_hint(body, f"{hint} request")
        type_, media_type = self._typed(chosen, words)
        if is_json_kind(chosen.written):
            type_ = shared(self.reading, type_, body, chosen.schema, words)
        return BodyDraft(
            type=type_,
            media_type=media_type,
            at=body.at,
            required=body.is_said("required") or self._is_meant(body, type_),
            description=prose(body, "description"),
            name=body_name(operation, body),
        )

    def payload(self, request: Value, hint: str) -> tuple[TypeDraft, str] | None:
        """Type and media type of a request that somebody else sends, as a webhook does."""
        said = given(request, "requestBody")
        chosen = self._chosen(self.reading.follow(said)) if said is not None else None
        return self._typed(chosen, hint) if chosen is not None else None

    def _chosen(self, body: Value) -> Media | None:
        found = contents(self.reading, body)
        if not found:
            if body.raw:
                self.reading.warn(body, "missing-content", "a body without `content` is not sent")
            return None
        ranked = sorted(found, key=self._rank)
        self._tell_others(ranked[0], ranked[1:], body)
        return ranked[0]

    def _rank(self, media: Media) -> int:
        """A form that files stand in comes first: JSON has none."""
        if is_multipart_kind(media.written) and self._holds_files(media):
            return -1
        return request_rank(media.written)

    def _holds_files(self, media: Media) -> bool:
        schema = self.reading.follow(media.schema) if media.schema is not None else None
        properties = given(schema, "properties")
        references = self.reading.references
        return properties is not None and any(
            is_binary(one, references) or is_binary_list(one, references)
            for _, one in properties.entries()
        )

    def _tell_others(self, chosen: Media, others: Sequence[Media], body: Value) -> None:
        """What else may be sent and is not: what says the same in other words is no loss."""
        lost = [one.written for one in others if not _says_the_same(one, chosen)]
        if lost:
            listed = ", ".join(f"`{one}`" for one in lost)
            # Told once: a framework that offers these does so everywhere.
            message = f"the body is sent as `{chosen.written}`; {listed} cannot be chosen"
            self.reading.warn_at(body.at, "", "other-media-types", message)

    def _typed(self, media: Media, hint: str) -> tuple[TypeDraft, str]:
        if is_json_kind(media.written):
            return self._json(media, hint)
        if is_multipart_kind(media.written) or is_form_kind(media.written):
            is_multipart = is_multipart_kind(media.written)
            forms = Forms(self.reading, is_multipart)
            return forms.typed(media.value, hint), MULTIPART if is_multipart else FORM
        if is_text_kind(media.written):
            return STRING, spoken_text(media.written)
        spoken = spoken_other(media.written)
        if "*" in spoken:
            spoken = "application/octet-stream"
        self._tell_unwritten(media)
        if not is_xml(media.written):
            return FILE, spoken
        return STRING if spoken.startswith("text/") else BYTES, spoken

    def _tell_unwritten(self, media: Media) -> None:
        """A schema that is not followed, for what is sent is bytes."""
        schema = self.reading.follow(media.schema) if media.schema is not None else None
        if schema is not None and (schema.get("properties") or schema.get("allOf")):
            kind = essence(media.written)
            message = f"`{kind}` is not written for you; a body of it is bytes"
            self.reading.warn_at(media.value.at, "", "unwritten-media-type", message)

    def _json(self, media: Media, hint: str) -> tuple[TypeDraft, str]:
        spoken = spoken_json(media.written)
        if media.schema is None:
            return (ANY, spoken) if "*" not in media.written else (FILE, "application/octet-stream")
        is_range = essence(media.written) in ("*/*", "application/*", "")
        if is_range and is_binary(media.schema, self.reading.references):
            return FILE, "application/octet-stream"
        type_ = self.reading.schemas.type_of(media.schema, hint)
        shapes = self.reading.shapes
        if shapes.bare(type_) in (BYTES, FILE):
            return STRING, spoken
        if isinstance(type_, NullableDraft) and shapes.fields(type_) is not None:
            type_ = type_.inner
        return _writable(type_), spoken

    def _is_meant(self, body: Value, type_: TypeDraft) -> bool:
        """Whether it has fields that must be sent, and nobody says that it may be left out.

        By the rules it may; but who says nothing has mostly not thought of it.
        """
        fields = self.reading.shapes.fields(type_) or ()
        return given(body, "required") is None and any(
            one.required and not one.read_only for one in fields
        )


def _says_the_same(one: Media, chosen: Media) -> bool:
    if one.schema is None or chosen.schema is None:
        return is_json_kind(one.written) or is_other_words(one.written)
    if is_json_kind(one.written) and essence(one.written) not in _PATCHES:
        return is_json_kind(chosen.written)  # as `application/ld+json` beside it
    is_data = is_json_kind(one.written) or is_other_words(one.written) or is_text_kind(one.written)
    is_form = is_form_kind(one.written) or is_multipart_kind(one.written)
    return one.has_schema_of(chosen) and (is_data or is_form)


def _writable(type_: TypeDraft) -> TypeDraft:
    """An inline object without what only comes back."""
    if isinstance(type_, ObjectDraft) and any(one.read_only for one in type_.fields):
        kept = tuple(one for one in type_.fields if not one.read_only)
        return ObjectDraft(kept, type_.keeps_unknown)
    return type_
