"""A tree of words, lists and mappings as the lines of a YAML file, laid out as people do."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ..nodes import core_kind
from .code import INVISIBLE

WIDTH = 100


@dataclass(frozen=True, slots=True)
class Word:
    """A scalar. `quoted`: it is text, whatever YAML would take it for. `old_too`: whatever YAML 1.1
    would, by which many tools still read: `no`, `12:30`, `2024-01-31`."""

    text: str
    quoted: bool = False
    old_too: bool = False


@dataclass(frozen=True, slots=True)
class Flow:
    """A mapping that may stand on one line, where it is short."""

    entries: Mapping[str, Tree]


Tree: TypeAlias = "Word | Flow | Mapping[str, Tree] | Sequence[Tree]"

# What YAML reads as it is written, in a block and in a flow mapping.
_PLAIN = re.compile(r"[\w/$(+.<^;=][^\n]*|-[^\s,\[\]{}][^\n]*")
_FLOW_SIGNS = re.compile(r"[,\[\]{}]")
_UNSAFE = re.compile(r": |:$| #|^\s|\s$|\t|^---|^\.\.\.|^[?:-]( |$)")
# What is no text to a reader of YAML 1.1: other booleans, dates, numbers of any base.
_OLD = re.compile(r"(?i:y|n|yes|no|on|off)|=|<<|[-+.]?[0-9][-+.:_0-9A-Za-z ]*")
# What a file cannot show as it is: control characters, and breaks that only some readers see.
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")


def mapping_lines(tree: Mapping[str, Tree], indent: int, apart: bool = False) -> list[str]:
    """The entries, one below the other; `apart`: with an empty line between them."""
    lines: list[str] = []
    for key, value in tree.items():
        if apart and lines:
            lines.append("")
        lines += _entry(_key(key), value, indent)
    return lines


def _entry(key: str, value: Tree, indent: int) -> list[str]:
    start = f"{' ' * indent}{key}:"
    short = _flow(value)
    if short is not None and len(start) + 1 + len(short) <= WIDTH:
        return [f"{start} {short}"]
    match value:
        case Word():
            return _word_lines(start, value, indent + 2)
        case Flow(entries):
            return [start, *mapping_lines(entries, indent + 2)]
        case Mapping():
            return [start, *mapping_lines(value, indent + 2)] if value else [f"{start} {{}}"]
        case _:
            return [start, *_items(value, indent + 2)] if value else [f"{start} []"]


def _items(items: Sequence[Tree], indent: int) -> list[str]:
    lines: list[str] = []
    for item in items:
        short = _flow(item)
        if isinstance(item, Word) and short is None:
            first, *rest = _word_lines(f"{' ' * indent}-", item, indent + 2)
            lines += [first, *rest]
        elif short is not None and indent + 2 + len(short) <= WIDTH:
            lines.append(f"{' ' * indent}- {short}")
        elif isinstance(item, Flow | Mapping):
            entries = item.entries if isinstance(item, Flow) else item
            first, *rest = mapping_lines(entries, indent + 2)
            lines += [f"{' ' * indent}- {first.lstrip()}", *rest]
        elif isinstance(item, Word):
            lines.append(f"{' ' * indent}- {short}")
        else:
            lines += [f"{' ' * indent}-", *_items(item, indent + 2)]
    return lines


def _flow(value: Tree) -> str | None:
    """The value on one line, None where it does not belong there."""
    match value:
        case Word(text):
            return None if "\n" in text and not _HIDDEN.search(text) else _scalar(value, False)
        case Flow(entries):
            parts = [_flow_entry(key, one) for key, one in entries.items()]
            return "{" + ", ".join(part for part in parts if part) + "}" if all(parts) else None
        case Mapping():
            return None if value else "{}"
        case _:
            words = [_scalar(one, True) for one in value if isinstance(one, Word)]
            return f"[{', '.join(words)}]" if len(words) == len(value) else None


def _flow_entry(key: str, value: Tree) -> str | None:
    if isinstance(value, Word):
        return f"{_key(key)}: {_scalar(value, True)}" if "\n" not in value.text else None
    short = _flow(value)
    return f"{_key(key)}: {short}" if short is not None else None


def _scalar(word: Word, in_flow: bool) -> str:
    return word.text if _is_plain(word, in_flow) else _quoted(word.text)


def _is_plain(word: Word, in_flow: bool) -> bool:
    text = word.text
    if word.quoted and core_kind(text) != "string":
        return False
    if word.old_too and _OLD.fullmatch(text):
        return False
    if _HIDDEN.search(text) or not _PLAIN.fullmatch(text) or _UNSAFE.search(text):
        return False
    if text.lower() in ("null", "~") and word.quoted:
        return False
    return not (in_flow and (_FLOW_SIGNS.search(text) or text.endswith(":")))


def _key(text: str) -> str:
    """A key shows what it is: what has no glyph stands as an escape."""
    if INVISIBLE.search(text):
        return INVISIBLE.sub(_escape, json.dumps(text, ensure_ascii=False))
    is_text = core_kind(text) == "string" and not _OLD.fullmatch(text)
    return text if is_text and _is_plain(Word(text), True) and ":" not in text else _quoted(text)


def _quoted(text: str) -> str:
    return _HIDDEN.sub(_escape, json.dumps(text, ensure_ascii=False))


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _word_lines(start: str, word: Word, indent: int) -> list[str]:
    """Text over several lines: as it is where it has lines of its own, else folded."""
    text = word.text
    if _HIDDEN.search(text):
        return [f"{start} {_quoted(text)}"]
    margin = " " * indent
    if "\n" in text:
        body = text.rstrip("\n")
        ending = {0: "-", 1: ""}.get(len(text) - len(body))
        if ending is None or not body.strip() or body.startswith((" ", "\n")) or "\t" in body[:1]:
            return [f"{start} {_quoted(text)}"]
        return [f"{start} |{ending}", *(margin + line if line else "" for line in body.split("\n"))]
    folded = textwrap.wrap(text, WIDTH - indent, break_long_words=False, break_on_hyphens=False)
    if len(folded) > 1 and " ".join(folded) == text and not text.startswith(" "):
        return [f"{start} >-", *(margin + line for line in folded)]
    return [f"{start} {_scalar(word, False)}"]
