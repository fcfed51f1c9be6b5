"""The second half of loading: text to a tree of nodes, each with its place; strict YAML 1.2 core.

The tree is built from the parser's events, so that a budget is met before it is spent and nothing
recurses. What makes a file mean something else than it shows is refused: tags, anchors, merge
keys, directives, duplicate keys, keys that are not text, invisible characters in keys (unless an
escape shows them).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from ..diagnostics import Location, Report
from ..nodes import Mapping, Node, Scalar, Sequence, Text, core_kind, is_empty, kind_of, shortened
from .source import MAXIMUM_BYTES, decode, read_file
from .yaml_errors import explain

__all__ = [
    "MAXIMUM_BYTES",
    "MAXIMUM_DEPTH",
    "MAXIMUM_NODES",
    "MAXIMUM_TEXT",
    "load",
    "read_file",
]

MAXIMUM_DEPTH = 64
MAXIMUM_NODES = 200_000
MAXIMUM_TEXT = 64 * 1024

_PARSER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

# Characters without a glyph of their own (Unicode's default ignorables and bidirectional controls),
# pinned here because `unicodedata` differs between Python versions.
_INVISIBLE = re.compile(
    "[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
# What a key may hold where an escape shows it, as documents have it in names: tabs, line ends, and
# what has no glyph. Nobody means a control.
_SHOWABLE = re.compile(r"[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]*")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*+"')
# A comment has a space after its `#`, or a sign: this one may be `Fix for issue #12`.
_TEXT_LIKE_COMMENT = re.compile(r"[ \t]+#(?=[^\W_])")
_SURROGATE = re.compile("[\ud800-\udfff]")


def load(path: str, data: bytes, report: Report) -> Mapping | None:
    """The tree of one file, or None; `path` is the path that messages give."""
    text = decode(path, data, report)
    if text is None:
        return None
    builder = _Builder(path, text, report)
    try:
        root = builder.build(_events(text))
    except _RefusedError as refusal:
        report.error(refusal.at, refusal.code, refusal.message)
        return None
    except yaml.MarkedYAMLError as error:
        report.error(*explain(path, text, error))
        return None
    return _as_root(path, root, report)


def _events(text: str) -> Iterator[Any]:
    """As `yaml.parse`, which asks twice for every event."""
    parser: Any = _PARSER(text)
    try:
        yield from iter(parser.get_event, None)
    finally:
        parser.dispose()


def _as_root(path: str, root: Node | None, report: Report) -> Mapping | None:
    if isinstance(root, Mapping):
        return root
    if root is None or is_empty(root):
        message = "this file is empty: it must hold a mapping, `key: value`"
        report.error(Location(path, 1, 1), "empty-file", message)
    else:
        message = f"the file must hold a mapping, `key: value`, not {kind_of(root)}"
        report.error(root.at, "wrong-kind", message)
    return None


class _RefusedError(Exception):
    """A mistake after which there is no going on."""

    def __init__(self, at: Location, code: str, message: str) -> None:
        super().__init__(message)
        self.at = at
        self.code = code
        self.message = message


@dataclass(slots=True)
class _Open:
    """A mapping or sequence whose end has not come; a mapping's keys and values alternate."""

    at: Location
    children: list[Node] = field(default_factory=list[Node])


class _Builder:
    def __init__(self, path: str, text: str, report: Report) -> None:
        self._path = path
        self._lines = text.split("\n")
        # Most files have none, and then nobody need look behind every text.
        self._may_be_cut = _TEXT_LIKE_COMMENT.search(text) is not None
        self._report = report
        self._file = _Open(Location(path, 1, 1))
        self._open: list[_Open] = [self._file]
        self._count = 0
        self._documents = 0
        # Unquoted keys that are known to be right: the same few stand everywhere.
        self._sound_keys: set[str] = set()

    def build(self, events: Iterator[Any]) -> Node | None:
        opened = self._open
        for event in events:
            match event:
                case yaml.ScalarEvent():
                    opened[-1].children.append(self._scalar(event))
                case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                    self._begin(event)
                case yaml.MappingEndEvent():
                    ended = opened.pop()
                    opened[-1].children.append(self._mapping(ended))
                case yaml.SequenceEndEvent():
                    ended = opened.pop()
                    opened[-1].children.append(Sequence(tuple(ended.children), ended.at))
                case yaml.AliasEvent():
                    raise _anchor("alias", f"*{event.anchor}", self._at(event))
                case yaml.DocumentStartEvent():
                    self._begin_document(event)
                case _:
                    pass
        return self._file.children[-1] if self._file.children else None

    def _at(self, event: Any) -> Location:
        mark = event.start_mark
        return Location(self._path, mark.line + 1, mark.column + 1)

    def _scalar(self, event: Any) -> Scalar:
        mark, value, style = event.start_mark, event.value, event.style
        at = Location(self._path, mark.line + 1, mark.column + 1)
        self._count += 1
        if self._count > MAXIMUM_NODES:
            raise _too_many(at)
        if event.tag is not None or event.anchor is not None:
            self._refuse_properties(event, at)
        if len(value) > MAXIMUM_TEXT:
            message = f"a text of {len(value):,} characters: {MAXIMUM_TEXT:,} is the most"
            raise _RefusedError(at, "too-large", message)
        if style == '"' and _SURROGATE.search(value):
            message = "half of a surrogate pair is no character: write the character itself"
            self._report.error(at, "bad-character", message)
        cut = self._cut(event) if self._may_be_cut else None
        return Scalar(Text(value, at), not style, cut)

    def _cut(self, event: Any) -> Location | None:
        """Where the comment right behind an unquoted text starts, if it looks like its end."""
        mark = event.end_mark
        if event.style or not event.value or mark.line >= len(self._lines):
            return None
        found = _TEXT_LIKE_COMMENT.match(self._lines[int(mark.line)], int(mark.column))
        return Location(self._path, mark.line + 1, found.end()) if found else None

    def _begin(self, event: Any) -> None:
        at = self._at(event)
        self._count += 1
        if self._count > MAXIMUM_NODES:
            raise _too_many(at)
        if event.tag is not None or event.anchor is not None:
            self._refuse_properties(event, at)
        if len(self._open) > MAXIMUM_DEPTH:  # The file itself is one of them.
            message = f"this is nested deeper than {MAXIMUM_DEPTH} levels: name a part as a model"
            raise _RefusedError(at, "too-deep", message)
        self._open.append(_Open(at))

    def _refuse_properties(self, event: Any, at: Location) -> None:
        if event.tag is not None:
            shown = event.tag.replace("tag:yaml.org,2002:", "!!", 1)
            message = f"`{shortened(shown)}` is a tag: remove it, or quote it if text is meant"
            self._report.error(at, "tag", message)
        if event.anchor is not None:
            raise _anchor("anchor", f"&{event.anchor}", at)

    def _begin_document(self, event: Any) -> None:
        at = self._at(event)
        self._documents += 1
        if event.version or event.tags:
            message = "directives (`%YAML`, `%TAG`) are not used here: remove the line"
            raise _RefusedError(at, "directive", message)
        if self._documents > 1:
            message = "a second document starts here: one file holds one document, split it"
            raise _RefusedError(at, "second-document", message)

    def _mapping(self, opened: _Open) -> Mapping:
        entries: dict[str, tuple[Text, Node]] = {}
        for key, value in zip(opened.children[::2], opened.children[1::2], strict=True):
            if not isinstance(key, Scalar):
                message = f"a key must be text, not {kind_of(key)}"
                self._report.error(key.at, "bad-key", message)
            elif mistake := self._key_mistake(key):
                self._report.error(key.at, *mistake)
            elif key.text in entries:
                self._report_duplicate(entries[key.text][0], key.text)
            else:
                entries[key.text] = (key.text, value)
        return Mapping(tuple(entries.values()), opened.at)

    def _key_mistake(self, key: Scalar) -> tuple[str, str] | None:
        """The code and message of what is wrong with a key."""
        if key.plain and key.text in self._sound_keys:
            return None
        hidden = _INVISIBLE.search(key.text)
        if hidden is None:
            mistake = _visible_key_mistake(key)
            if key.plain and mistake is None:
                self._sound_keys.add(key.text)
            return mistake
        if self._is_escaped(key):
            return None
        message = f"this key holds the invisible character U+{ord(hidden[0]):04X}: remove it"
        return "bad-character", message

    def _is_escaped(self, key: Scalar) -> bool:
        """Whether what is invisible in a key is to be seen in the file."""
        if key.plain or not _SHOWABLE.fullmatch(key.text):
            return False
        written = _QUOTED.match(self._lines[key.at.line - 1], key.at.column - 1)
        return written is not None and not _INVISIBLE.search(written[0])

    def _report_duplicate(self, first: Text, second: Text) -> None:
        message = (
            f"`{shortened(second)}` stands twice in one mapping: "
            f"in line {first.at.line} and again in line {second.at.line}"
        )
        self._report.error(second.at, "duplicate-key", message)


def _visible_key_mistake(node: Scalar) -> tuple[str, str] | None:
    if not node.plain:
        return None
    if node.text == "<<":
        return "merge-key", "merge keys (`<<`) are not used here: name what is shared, as a model"
    if not node.text:
        return "bad-key", "a colon without a key before it: write `key: value`"
    if core_kind(node.text) != "string":
        written = shortened(node.text)
        return "bad-key", f'as a key, `{written}` is no text to YAML: quote it, "{written}"'
    return None


def _too_many(at: Location) -> _RefusedError:
    message = f"this file has more than {MAXIMUM_NODES:,} values: split it"
    return _RefusedError(at, "too-large", message)


def _anchor(word: str, written: str, at: Location) -> _RefusedError:
    """No anchors: each value has one place, and a small file cannot stand for a huge one."""
    message = (
        f"`{shortened(written)}` is an {word}: name what is shared, as a model or "
        "a parameter group, or quote it if text is meant"
    )
    return _RefusedError(at, "anchor", message)
