"""Answers that are items one after another: events, or lines of JSON -> the type of one item."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..media_types import is_event_stream
from .binary import is_binary
from .contents import Media
from .drafts import ListDraft, ModelDraft, TypeDraft
from .extensions import stream_end
from .prose import prose
from .reading import Reading
from .shapes import Member, union
from .trees import ANY, STRING
from .values import Value, given

_EVENT_FIELDS = frozenset({"data", "event", "id", "retry", "comment"})
_DONE = "[DONE]"


@dataclass(frozen=True, slots=True)
class Streams:
    reading: Reading

    def item_type(self, media: Media, hint: str) -> TypeDraft:
        """The type of an item's JSON; of an event, that of its data."""
        is_of_events = is_event_stream(media.written)
        if media.schema is None or is_binary(media.schema, self.reading.references):
            return STRING if is_of_events else ANY
        schema = self._item(media.schema)
        data = list(self._data(schema)) if is_of_events else []
        if data:
            return union([self._member(one, hint) for one in data], self.reading.draft.models)
        type_ = self.reading.schemas.type_of(schema, f"{hint} item")
        bare = self.reading.shapes.bare(type_)
        if isinstance(bare, ListDraft):
            return bare.item
        return ANY if not is_of_events and bare == STRING else type_

    def end(self, operation: Value, response: Value, media: Media) -> str:
        """The data that ends a stream of events, where it is told anywhere."""
        if not is_event_stream(media.written):
            return ""
        said = stream_end(operation) or stream_end(response) or stream_end(media.value)
        if said:
            return said
        told = [operation, response, media.value, *self._described(operation, media)]
        return _DONE if any(_DONE in prose(one, "description") for one in told) else ""

    def _described(self, operation: Value, media: Media) -> Iterator[Value]:
        """Where else the end of a stream is told: its schema, and the field that asks for it."""
        if media.schema is not None:
            yield self.reading.follow(media.schema)
        body = given(operation, "requestBody")
        content = given(self.reading.follow(body), "content") if body is not None else None
        schema = given(given(content, "application/json"), "schema")
        fields = given(self.reading.follow(schema), "properties") if schema is not None else None
        stream = given(fields, "stream")
        if stream is not None:
            yield self.reading.follow(stream)

    def _item(self, schema: Value) -> Value:
        """One of the list that a stream is described as."""
        followed = self.reading.follow(schema)
        items = given(followed, "items")
        return items if followed.text("type") == "array" and items is not None else schema

    def _data(self, schema: Value) -> Iterator[Value]:
        """The data of an event that is described as a whole; of each, where there are several."""
        followed = self.reading.follow(schema)
        properties = given(followed, "properties")
        names = {name for name, _ in properties.entries()} if properties is not None else set[str]()
        data = given(properties, "data")
        if data is not None and names <= _EVENT_FIELDS:
            yield given(data, "contentSchema") or data
            return
        alternatives = given(followed, "oneOf") or given(followed, "anyOf")
        if alternatives is None or names - _EVENT_FIELDS:
            return
        found = [list(self._data(one)) for one in alternatives.items()]
        if all(found):
            yield from (one for each in found for one in each)

    def _member(self, schema: Value, hint: str) -> Member:
        type_ = self.reading.schemas.type_of(schema, f"{hint} data")
        model = ModelDraft(
            key=schema.key, hint=f"{hint} data", type=type_, at=schema.at, is_component=False
        )
        return Member(type_, model)
