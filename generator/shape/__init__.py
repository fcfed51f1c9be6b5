"""The shape of a document: nodes into the dataclasses of `spec/`, by their annotations.

Every mistake is reported and reading goes on. A misspelt key is read as the one that was meant, so
that what follows is checked as well; but where a value had to be dropped, the whole reads as None:
later stages would only report that it is missing.
"""

from __future__ import annotations

from typing import Any, TypeGuard, TypeVar, get_args

from ..diagnostics import Location, Report
from ..nodes import Mapping, Node, Scalar, Sequence, Text, core_kind, is_empty, is_null, shortened
from ..suggestions import nearest
from ..values import TEXT_CUT
from .annotations import (
    SHORT_FORMS,
    DataclassType,
    Form,
    Key,
    allows_null,
    alternatives_of,
    form_of,
    keys_of,
    required_of,
    short_alternatives,
    words_of,
)
from .messages import (
    empty,
    known_words,
    lacks_space,
    mismatch,
    missing_key,
    null,
    unknown_key,
)

Shape = TypeVar("Shape")

_UNREADABLE: Any = object()

_TEXT = (Text,)
_TAKEN: dict[Form, tuple[type[Node], ...]] = {
    Form.NODE: (Mapping, Sequence, Scalar),
    Form.OBJECT: (Mapping,),
    Form.DICTIONARY: (Mapping,),
    Form.LIST: (Sequence,),
    Form.TEXT: (Scalar,),
    Form.WORD: (Scalar,),
}


def read(
    node: Node, shape: type[Shape], report: Report, at: Location | None = None
) -> Shape | None:
    """A mapping as this dataclass; None where a part of it could not be read."""
    reader = _Reader(report)
    value = reader.value(node, (shape,), None, at or node.at)
    return None if reader.has_dropped else value


def read_partly(
    node: Mapping, shape: type[Shape], placeholders: dict[str, Node]
) -> tuple[Shape | None, bool]:
    """As much as can be read where `read` gave None, and whether only `placeholders` were missing.

    They stand in for required keys. No mistake is told: `read` has told them all.
    """
    kind: DataclassType = shape
    keys, reader = keys_of(kind), _Reader(Report())
    usable = {str(name): one for name, one in node.entries if _is_usable(one, keys.get(name))}
    entries = [(Text(name, node.at), one) for name, one in placeholders.items()]
    entries = [(name, usable.get(name, one)) for name, one in entries]
    entries += [(name, one) for name, one in node.entries if name not in placeholders]
    value = reader.value(Mapping(tuple(entries), node.at), (shape,), None, node.at)
    return (None if value is _UNREADABLE else value), not reader.has_dropped


def _is_usable(node: Node, key: Key | None) -> bool:
    if key is None:
        return False
    return _Reader(Report()).value(node, key.alternatives, key.name, node.at) is not _UNREADABLE


class _Reader:
    def __init__(self, report: Report) -> None:
        self._report = report
        self.has_dropped = False

    def value(
        self, node: Node, alternatives: tuple[Any, ...], slot: str | None, at: Location
    ) -> Any:
        """A node in the first of these shapes that takes its kind; `slot` names it in messages."""
        if is_null(node):
            if is_empty(node):
                return self._refuse(node.at, empty(slot, alternatives))
            if Node not in alternatives:
                return self._refuse(node.at, null(node, slot))
        for alternative in alternatives:
            if _takes(alternative, node) and not _is_other_word(node, alternative, alternatives):
                return self._read(node, alternative, slot, at)
        return self._refuse(node.at, mismatch(node, alternatives, slot))

    def _read(self, node: Node, alternative: Any, slot: str | None, at: Location) -> Any:
        form = form_of(alternative)
        if form is Form.NODE:
            return node
        if form is Form.OBJECT:
            return self._object(node, alternative, at)
        match node:
            case Mapping():
                return self._dictionary(node, get_args(alternative)[1])
            case Sequence():
                return self._list(node, get_args(alternative)[0], slot)
            case Scalar():
                return self._scalar(node, alternative, slot)

    def _scalar(self, node: Scalar, alternative: Any, slot: str | None) -> Any:
        if alternative is Text:
            if node.cut:
                self._report.error(node.cut, "text-cut", TEXT_CUT)
            return node.text
        if alternative is bool and node.text in ("true", "false"):
            return node.text == "true"
        if node.text in words_of(alternative):
            return str(node.text)
        return self._refuse(node.at, known_words(node, get_args(alternative), slot))

    def _list(self, node: Sequence, annotation: Any, slot: str | None) -> list[Any]:
        alternatives = alternatives_of(annotation)
        item_slot = f"an item of {slot}"
        items = [self.value(item, alternatives, item_slot, item.at) for item in node.items]
        return [item for item in items if item is not _UNREADABLE]

    def _dictionary(self, node: Mapping, annotation: Any) -> dict[Text, Any]:
        alternatives, may_be_null = alternatives_of(annotation), allows_null(annotation)
        entries: dict[Text, Any] = {}
        for name, child in node.entries:
            nothing = may_be_null and is_null(child)
            value = None if nothing else self._entry(name, child, alternatives, name.at)
            if value is not _UNREADABLE:
                entries[name] = value
        return entries

    def _entry(self, name: Text, child: Node, alternatives: tuple[Any, ...], at: Location) -> Any:
        if alternatives == _TEXT and _is_mere_text(child):
            return child.text
        slot = f"`{shortened(name)}`"
        if is_empty(child):  # What is not there is shown where its key is.
            return self._refuse(name.at, empty(slot, alternatives))
        return self.value(child, alternatives, slot, at)

    def _object(self, node: Node, shape: DataclassType, at: Location) -> Any:
        if not isinstance(node, Mapping):
            short = Text(SHORT_FORMS[shape], node.at)
            node = Mapping(((short, node),), node.at)
        found, keys, required = self._values(node, shape), keys_of(shape), required_of(shape)
        for key in required:
            if key.name not in found:
                if key.unless in found:
                    found[key.name] = Text("", at)
                else:
                    self._refuse(at, missing_key(key.name, shape, key.unless))
        values = {name: value for name, value in found.items() if value is not _UNREADABLE}
        if any(key.name not in values for key in required):
            self.has_dropped = True
            return _UNREADABLE
        return shape(at=at, **{keys[name].attribute: value for name, value in values.items()})

    def _values(self, node: Mapping, shape: DataclassType) -> dict[str, Any]:
        """What is read for each key that is written, well or nearly so."""
        keys = keys_of(shape)
        values: dict[str, Any] = {}
        for name, child in node.entries:
            key = keys.get(name) or self._meant(name, node, shape)
            if key:
                values[key.name] = self._entry(name, child, key.alternatives, child.at)
        return values

    def _meant(self, name: Text, node: Mapping, shape: DataclassType) -> Key | None:
        """The key that a misspelt one was meant to be, unless that is written too."""
        keys = keys_of(shape)
        meant = nearest(name, tuple(keys))
        self._report.error(name.at, *unknown_key(name, meant, tuple(keys), shape))
        self.has_dropped = self.has_dropped or lacks_space(name, tuple(keys))
        written = {str(one) for one, _ in node.entries}
        return keys[meant] if meant and meant not in written else None

    def _refuse(self, at: Location, mistake: tuple[str, str]) -> Any:
        """A bad word has a default in its place; anything else would be missed later."""
        code, message = mistake
        self._report.error(at, code, message)
        self.has_dropped = self.has_dropped or code != "bad-value"
        return _UNREADABLE


def _is_mere_text(node: Node) -> TypeGuard[Scalar]:
    """Most of a spec: nothing but text can be meant, and all of it is there."""
    return isinstance(node, Scalar) and node.cut is None and not is_null(node)


def _is_other_word(node: Node, alternative: Any, alternatives: tuple[Any, ...]) -> bool:
    """Whether a word is none of those that may stand here in place of something else."""
    if len(alternatives) < 2 or not isinstance(node, Scalar):
        return False
    return form_of(alternative) is Form.WORD and node.text not in words_of(alternative)


def _takes(alternative: Any, node: Node) -> bool:
    """Whether a node of this kind can be meant for this annotation."""
    form = form_of(alternative)
    if form is Form.OBJECT and not isinstance(node, Mapping):
        return any(_takes(short, node) for short in short_alternatives(alternative))
    if form is Form.BOOLEAN:
        return isinstance(node, Scalar) and node.plain and core_kind(node.text) == "boolean"
    return type(node) in _TAKEN[form]
