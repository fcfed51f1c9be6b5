"""YAML as it is found: plain values by YAML 1.2's core schema, and where each of them stands.

Documents may use anchors, aliases, merge keys and tags. The values are built from the parser's
events, so that a budget is met before it is spent and nothing recurses.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast

import yaml

from ..diagnostics import Location, Report
from ..load.yaml_errors import explain
from ..nodes import core_kind, shortened
from .decoding import place_in
from .faults import UnreadableError
from .json_values import MAXIMUM_DEPTH, MAXIMUM_DIGITS, is_deep, too_deep_at, without_halves
from .values import mapping_of, sequence_of

# What aliases may add to a document: enough for people, and an end for a bomb.
MAXIMUM_REPEATED = 1_000_000

_PARSER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_LINE_END = re.compile("\r\n?")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_TEXT_TAGS = ("!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:binary")
_STANDARD_TAG = "tag:yaml.org,2002:"
# Characters that a plain scalar starts with if it is not text.
_NOT_TEXT = frozenset("0123456789+-.~nNtTfF")
_CHARACTERS_OF_ONE = 1_000

Place: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a value stands, and its members if it has any."""

    place: Place
    members: dict[str, Placed]


@dataclass(frozen=True, slots=True)
class YamlDocument:
    """What a file holds, and where."""

    raw: object
    placed: Placed


def read_yaml(text: str, shown: str, report: Report) -> YamlDocument:
    """The value of a text; raises `UnreadableError`. The last of several equal keys counts."""
    text = _without_controls(_LINE_END.sub("\n", text), shown, report)
    builder = _Builder(shown, report)
    try:
        builder.build(yaml.parse(text, Loader=_PARSER))
    except yaml.MarkedYAMLError as error:
        raise UnreadableError(*explain(shown, text, error)) from None
    except yaml.YAMLError as error:
        message = f"this is not YAML: {' '.join(str(error).split())}"
        raise UnreadableError(Location(shown, 1, 1), "syntax", message) from None
    if is_deep(builder.root):
        raise too_deep_at(Location(shown, 1, 1))
    return YamlDocument(builder.root, builder.placed)


def _without_controls(text: str, shown: str, report: Report) -> str:
    found = _CONTROL.search(text)
    if found is None:
        return text
    message = f"character U+{ord(found[0]):04X} cannot stand in YAML; it is read as U+FFFD"
    report.warning(place_in(text, shown, found.start()), "control-character", message)
    return _CONTROL.sub("\ufffd", text)


@dataclass(frozen=True, slots=True)
class _Node:
    """A value that is read. `weight` is how much it is, with all that aliases repeat in it."""

    value: object
    members: dict[str, Placed]
    weight: int


@dataclass(slots=True)
class _Open:
    """A mapping or list whose end has not come, and the key whose value comes next."""

    value: dict[str, object] | list[object]
    place: Place
    anchor: str | None
    weight: int = 1
    members: dict[str, Placed] = field(default_factory=dict[str, Placed])
    key: str | None = None
    key_place: Place = (1, 1)
    merged: list[_Node] = field(default_factory=list[_Node])


class _Builder:
    def __init__(self, shown: str, report: Report) -> None:
        self._shown = shown
        self._report = report
        self._open: list[_Open] = []
        self._anchors: dict[str, _Node | None] = {}
        self._repeated = 0
        self._documents = 0
        self._document = Location(shown, 1, 1)
        self._has_told_of_tag = False
        self.root: object = None
        self.placed = Placed((1, 1), {})

    def build(self, events: Iterator[Any]) -> None:
        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                self._scalar(event)
            elif isinstance(event, yaml.MappingStartEvent):
                self._begin(event, {})
            elif isinstance(event, yaml.SequenceStartEvent):
                self._begin(event, [])
            elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
                self._end()
            elif isinstance(event, yaml.AliasEvent):
                self._alias(event)
            elif isinstance(event, yaml.DocumentStartEvent):
                self._documents += 1
                self._document = self._at(event)

    def _at(self, event: Any) -> Location:
        return Location(self._shown, *_place(event))

    def _scalar(self, event: Any) -> None:
        written: str = event.value
        above = self._open[-1] if self._open else None
        if above and above.key is None and type(above.value) is dict:
            if event.anchor is not None:
                self._anchors[event.anchor] = _Node(without_halves(written), _NOTHING, 1)
            self._key(above, without_halves(written), event, can_merge=not event.style)
            return
        weight = 1 + len(written) // _CHARACTERS_OF_ONE
        node = _Node(self._value_of(written, event), _NOTHING, weight)
        if event.anchor is not None:
            self._anchors[event.anchor] = node
        self._add(node, _place(event))

    def _key(self, above: _Open, key: str, event: Any, *, can_merge: bool = False) -> None:
        above.key_place = _place(event)
        above.key = _MERGE if key == "<<" and can_merge else key
        if key in above.members:
            message = f"`{shortened(key)}` stands twice in one mapping; the last one counts"
            self._report.warning(self._at(event), "duplicate-key", message)

    def _value_of(self, written: str, event: Any) -> object:
        if event.style or event.tag in _TEXT_TAGS:
            return without_halves(written)
        if event.tag is not None and not event.tag.startswith(_STANDARD_TAG):
            self._tell_of_tag(event)
        if written and written[0] not in _NOT_TEXT:
            return written
        match core_kind(written):
            case "null":
                return None
            case "boolean":
                return written.lower() == "true"
            case "integer":
                return _integer(written)
            case "number":
                return self._number(written, event)
            case "string":
                return written

    def _number(self, written: str, event: Any) -> float | None:
        value = math.nan if written[-1] in "nN" else float(written.lower().replace(".inf", "inf"))
        if math.isfinite(value):
            return value
        message = f"`{shortened(written)}` is no number of JSON; it is read as null"
        self._report.warning(self._at(event), "bad-number", message)
        return None

    def _begin(self, event: Any, value: dict[str, object] | list[object]) -> None:
        if len(self._open) >= MAXIMUM_DEPTH:
            raise too_deep_at(self._at(event))
        if event.tag is not None and not event.tag.startswith(_STANDARD_TAG):
            self._tell_of_tag(event)
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        above = self._open[-1] if self._open else None
        if above and above.key is None and type(above.value) is dict:
            self._tell_of_key(event)
        self._open.append(_Open(value, _place(event), event.anchor))

    def _end(self) -> None:
        opened = self._open.pop()
        if opened.merged:
            _merge(opened)
        node = _Node(opened.value, opened.members, opened.weight)
        if opened.anchor is not None:
            self._anchors[opened.anchor] = node
        self._add(node, opened.place)

    def _alias(self, event: Any) -> None:
        node = self._anchors.get(event.anchor)
        at = self._at(event)
        if node is None:
            is_open = event.anchor in self._anchors
            fault = "stands within what it names" if is_open else "is no anchor"
            message = f"`*{shortened(event.anchor)}` {fault}; write out what is meant"
            raise UnreadableError(at, "bad-alias", message)
        self._repeat(node.weight, at)
        above = self._open[-1] if self._open else None
        if above and above.key is None and type(above.value) is dict:
            self._key(above, str(node.value), event)
        else:
            self._add(node, _place(event))

    def _repeat(self, weight: int, at: Location) -> None:
        self._repeated += weight
        if self._repeated > MAXIMUM_REPEATED:
            message = f"aliases repeat more than {MAXIMUM_REPEATED:,} values; use `$ref` instead"
            raise UnreadableError(at, "too-large", message)

    def _add(self, node: _Node, place: Place) -> None:
        if not self._open:
            self._finish(node, place)
            return
        above = self._open[-1]
        above.weight += node.weight
        if isinstance(above.value, list):
            above.members[str(len(above.value))] = Placed(place, node.members)
            above.value.append(node.value)
        elif above.key is None:
            above.key = _NO_KEY  # A mapping or list as a key: its value is passed over.
        else:
            self._add_member(above, above.value, node)

    def _add_member(self, above: _Open, mapping: dict[str, object], node: _Node) -> None:
        key, above.key = above.key, None
        if key == _MERGE:
            others = _merged(node)
            weight = sum(len(one.members) for one in others)
            self._repeat(weight, Location(self._shown, *above.key_place))
            above.merged += others
        elif key is not None and key != _NO_KEY:
            mapping[key] = node.value
            above.members[key] = Placed(above.key_place, node.members)

    def _finish(self, node: _Node, place: Place) -> None:
        if self._documents == 1:
            self.root, self.placed = node.value, Placed(place, node.members)
        elif node.value is not None:
            message = "a second document starts here; one file holds one document, split it"
            raise UnreadableError(self._document, "second-document", message)

    def _tell_of_tag(self, event: Any) -> None:
        if not self._has_told_of_tag:
            self._has_told_of_tag = True
            message = f"the tag `{shortened(event.tag)}` is passed over, and so are others"
            self._report.warning(self._at(event), "tag", message)

    def _tell_of_key(self, event: Any) -> None:
        message = "a key must be text; this one is passed over, and so is its value"
        self._report.warning(self._at(event), "bad-key", message)


def _merged(node: _Node) -> list[_Node]:
    """The mappings that `<<` names: one, or a list of them."""
    if isinstance(node.value, dict):
        return [node]
    items = [mapping_of(item) for item in sequence_of(node.value)]
    return [
        _Node(item, node.members[str(number)].members, 1)
        for number, item in enumerate(items)
        if item
    ]


def _merge(opened: _Open) -> None:
    """The members of others, where the mapping has none of its own."""
    own = cast("dict[str, object]", opened.value)
    for other in opened.merged:
        for key, value in mapping_of(other.value).items():
            if key not in own:
                own[key] = value
                opened.members[key] = other.members[key]


# No keys of a document: YAML cannot hold the character.
_NO_KEY, _MERGE = "\0", "\0<<"
_NOTHING: dict[str, Placed] = {}


def _place(event: Any) -> Place:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1


def _integer(written: str) -> int | str:
    if len(written) > MAXIMUM_DIGITS:
        return written
    return int(written, 0) if written[:2] in ("0o", "0x") else int(written)
