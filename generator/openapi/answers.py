"""The answers of a success, of all their statuses and media types -> one draft."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .binary import is_binary
from .contents import Media, contents, owned_hint, shared
from .drafts import ModelDraft, ResponseDraft, TypeDraft
from .media_kinds import (
    essence,
    is_json_kind,
    is_other_words,
    is_stream_kind,
    is_text_kind,
    response_rank,
    spoken_json,
    spoken_other,
    spoken_stream,
    spoken_text,
)
from .prose import prose
from .reading import Reading
from .response_headers import Headers
from .shapes import Member, is_object, named, union
from .streams import Streams
from .trees import ANY, BYTES, NONE, STRING, nullable
from .values import Value

_RANGES = frozenset({"*/*", "application/*", "*", ""})

# OpenAPI asks for a description; where somebody has nothing to say, it is made of these.
_EMPTY_WORDS = frozenset(
    "a an the this is was it ok okay successful successfully success succeeded valid default "
    "response reply request operation result status code http no empty content created accepted "
    "unspecified".split()
)


@dataclass(frozen=True, slots=True)
class Answer:
    """`status` is `200`, `2XX` or `DEFAULT`; an empty one has no body whatever is said of it."""

    status: str
    value: Value
    is_empty: bool


@dataclass(frozen=True, slots=True)
class _Offer:
    """A media type of an answer, and what it is read as."""

    answer: Answer
    media: Media
    type: TypeDraft
    spoken: str

    @property
    def is_json(self) -> bool:
        return is_json_kind(self.media.written) and self.type != BYTES


@dataclass(frozen=True, slots=True)
class Answers:
    reading: Reading

    def draft(self, operation: Value, answers: Sequence[Answer], hint: str) -> ResponseDraft:
        found = [(one, self._contents(one)) for one in answers]
        medias = [(answer, media) for answer, medias in found for media in medias]
        if not medias:
            return self._nothing(answers)
        medias.sort(key=lambda one: response_rank(one[1].written))
        offers = [self._offer(answer, media, hint) for answer, media in medias]
        first = offers[0]
        type_ = self._joined(list(_first_of_each_answer(offers, first)), hint)
        if any(not own for _, own in found) and not _is_stream(first):
            type_ = nullable(type_)
        streams = [one for one in offers if is_stream_kind(one.media.written)]
        ends = (Streams(self.reading).end(operation, o.answer.value, o.media) for o in streams)
        return ResponseDraft(
            type=type_,
            at=first.answer.value.at,
            status=first.answer.status if first.answer.status.isdigit() else "",
            media_type=first.spoken,
            description=_description(first.answer.value),
            end=next((end for end in ends if end), ""),
            headers=Headers(self.reading).read([one.value for one in answers], hint),
            cases=tuple(self._cases(offers, first, hint).items()),
        )

    def error_type(self, response: Value, hint: str) -> TypeDraft:
        """What the body of an error holds, as far as it is JSON or text."""
        medias = sorted(contents(self.reading, response), key=lambda o: response_rank(o.written))
        for media in medias:
            if is_json_kind(media.written) and media.schema is not None:
                return self._type(media, response, hint)
        if not medias:
            return NONE
        return STRING if is_text_kind(medias[0].written) else ANY

    def behind_redirect(self, response: Value) -> ResponseDraft:
        return ResponseDraft(type=BYTES, at=response.at, description=_description(response))

    def _contents(self, answer: Answer) -> list[Media]:
        return [] if answer.is_empty else contents(self.reading, answer.value)

    def _nothing(self, answers: Sequence[Answer]) -> ResponseDraft:
        first = answers[0]
        return ResponseDraft(
            type=NONE,
            at=first.value.at,
            status=first.status if first.status.isdigit() else "",
            description=_description(first.value),
            headers=Headers(self.reading).read([one.value for one in answers], ""),
        )

    def _offer(self, answer: Answer, media: Media, hint: str) -> _Offer:
        written = media.written
        if is_stream_kind(written):
            type_ = Streams(self.reading).item_type(media, owned_hint(answer.value, hint))
            return _Offer(answer, media, type_, spoken_stream(written))
        if is_json_kind(written):
            return self._json(answer, media, hint)
        if is_text_kind(written):
            return _Offer(answer, media, STRING, spoken_text(written))
        return _Offer(answer, media, BYTES, spoken_other(written))

    def _json(self, answer: Answer, media: Media, hint: str) -> _Offer:
        is_range = essence(media.written) in _RANGES
        if is_binary(media.schema, self.reading.references) or (is_range and media.schema is None):
            return _Offer(answer, media, BYTES, "" if is_range else spoken_json(media.written))
        type_ = self._type(media, answer.value, f"{hint} response")
        spoken = spoken_json(media.written)
        return _Offer(answer, media, type_, "" if spoken == "application/json" else spoken)

    def _type(self, media: Media, response: Value, hint: str) -> TypeDraft:
        if media.schema is None:
            return ANY
        words = owned_hint(response, hint)
        type_ = self.reading.schemas.type_of(media.schema, words)
        type_ = STRING if self.reading.shapes.bare(type_) == BYTES else type_
        return shared(self.reading, type_, response, media.schema, words)

    def _joined(self, offers: Sequence[_Offer], hint: str) -> TypeDraft:
        """One type for all answers that come as the first does."""
        members = [
            Member(one.type, _model(one, f"{hint} {one.answer.status.lower()} response"))
            for index, one in enumerate(offers)
            if not any(one.media.has_schema_of(other.media) for other in offers[:index])
        ]
        return union(members, self.reading.draft.models)

    def _cases(self, offers: Sequence[_Offer], first: _Offer, hint: str) -> dict[str, TypeDraft]:
        """What else can be asked for by its media type, and is no other notation of the first."""
        usual = first.spoken or "application/json"
        found: dict[str, TypeDraft] = {}
        for one in offers:
            spoken = one.spoken or "application/json"
            if spoken == usual or spoken in found or essence(one.media.written) in _RANGES:
                continue
            if self._is_case(one, first):
                kind = "item" if is_stream_kind(one.media.written) else essence(spoken)
                model = _model(one, f"{hint} response {kind}")
                found[spoken] = named(one.type, model, self.reading.draft.models)
        return found

    def _is_case(self, one: _Offer, first: _Offer) -> bool:
        if is_stream_kind(one.media.written):
            return True
        if one.is_json:
            return one.media.schema is not None and one.type != first.type
        if is_other_words(one.media.written) and (first.is_json or _is_stream(first)):
            return False
        if essence(one.media.written).startswith(("multipart/", "text/html")):
            return False
        return not self._is_same_object(one, first)

    def _is_same_object(self, one: _Offer, first: _Offer) -> bool:
        """Data of the first in another notation: an object, said again below another name."""
        if essence(one.media.written) == "text/csv" or one.media.schema is None:
            return False
        if not one.media.has_schema_of(first.media):
            return False
        return not self.reading.shapes.are_scalars(first.type) or is_object(first.type)


def _model(offer: _Offer, hint: str) -> ModelDraft:
    """What an object is that stands inline where only names can."""
    key = (offer.media.schema or offer.media.value).key
    at = offer.media.value.at
    return ModelDraft(key=key, hint=hint, type=offer.type, at=at, is_component=False)


def _is_stream(offer: _Offer) -> bool:
    """What is read while it comes, and so is never null."""
    return is_stream_kind(offer.media.written) or offer.type == BYTES


def _first_of_each_answer(offers: Sequence[_Offer], first: _Offer) -> Iterator[_Offer]:
    """The best offer of each answer that is of the first one's kind."""
    seen: set[str] = set()
    for one in offers:
        is_alike = (one.is_json and first.is_json) or one.spoken == first.spoken
        if is_alike and one.answer.status not in seen:
            seen.add(one.answer.status)
            yield one


def _description(response: Value) -> str:
    """What is said of a response; nothing, where `OK` or the like is said."""
    said = prose(response, "description")
    words = re.findall(r"[^\s.:,!()-]+", said.lower())
    return "" if all(word in _EMPTY_WORDS or word.isdigit() for word in words) else said
