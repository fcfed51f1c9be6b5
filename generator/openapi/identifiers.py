"""`$id` and `$anchor`: what JSON Schema may name a schema by, besides its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .documents import Document
from .values import Value

_ANCHORS = ("$anchor", "$dynamicAnchor")
_OLD_ANCHOR = "#"  # `$id: "#pet"`, by JSON Schema's draft 6


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
        anchors = self._anchors[document.shown] = {}
        resources = self._resources[document.shown] = {}
        if (
            "$anchor" not in document.text
            and 'nchor"' not in document.text
            and "$id" not in document.text
        ):
            return
        for value in _mappings(document.root):
            for word in _ANCHORS:
                if isinstance(value.raw, dict) and isinstance(value.raw.get(word), str):
                    anchors.setdefault(value.text(word), value)
            identifier = value.raw.get("$id") if isinstance(value.raw, dict) else None
            if isinstance(identifier, str):
                if identifier.startswith("#"):
                    anchors.setdefault(identifier[1:], value)
                else:
                    resources.setdefault(identifier.removesuffix("#"), value)


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
