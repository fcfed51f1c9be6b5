"""`$id` and `$anchor`: what JSON Schema may name a schema by, besides its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .documents import Document
from .values import Value

_ANCHORS = ("$anchor", "$dynamicAnchor")
_IDENTIFIER = "$id"


class Identifiers:
    """Every `$id` and anchor, by document; a document is looked through when the first is asked."""

    def __init__(self) -> None:
        self._anchors: dict[str, dict[str, Value]] = {}
        self._resources: dict[str, dict[str, Value]] = {}

    def anchor(self, name: str, document: Document) -> Value | None:
        self._look_through(document)
        return self._anchors[document.shown].get(name)

    def resource(self, address: str, documents: Sequence[Document]) -> Value | None:
        """The schema whose `$id` this is, in any document that was read."""
        for document in documents:
            self._look_through(document)
            if found := self._resources[document.shown].get(address):
                return found
        return None

    def _look_through(self, document: Document) -> None:
        if document.shown in self._anchors:
            return
        anchors: dict[str, Value] = {}
        resources: dict[str, Value] = {}
        self._anchors[document.shown], self._resources[document.shown] = anchors, resources
        if any(word in document.text for word in (*_ANCHORS, _IDENTIFIER)):
            for value in _mappings(document.root):
                _note(value, anchors, resources)


def identifiers_around(value: Value) -> list[str]:
    """The `$id`s that a value stands in, the nearest first: relative addresses start there."""
    found: list[str] = []
    around: Value | None = value.document.root
    for token in (*value.pointer, None):
        if around is None:
            break
        if isinstance(name := around.members.get(_IDENTIFIER), str):
            found.insert(0, name)
        around = around.get(token) if token is not None else None
    return found


def _note(value: Value, anchors: dict[str, Value], resources: dict[str, Value]) -> None:
    members = value.members
    for word in _ANCHORS:
        if isinstance(name := members.get(word), str):
            anchors.setdefault(name, value)
    if isinstance(name := members.get(_IDENTIFIER), str):
        if name.startswith("#"):  # An anchor, by JSON Schema's draft 6.
            anchors.setdefault(name[1:], value)
        elif name:
            resources.setdefault(name.removesuffix("#"), value)


def _mappings(root: Value) -> Iterator[Value]:
    """Every mapping of a document; one that stands in two places, once."""
    waiting, seen = [root], set[int]()
    while waiting:
        value = waiting.pop()
        if id(value.raw) in seen:
            continue
        seen.add(id(value.raw))
        if value.is_mapping:
            yield value
            children = [child for _, child in value.entries()]
        else:
            children = list(value.items())
        waiting += (one for one in reversed(children) if isinstance(one.raw, dict | list))
