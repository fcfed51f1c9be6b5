"""JSON as it is found: by `json`, with what that lets pass made into what others can read."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from typing import cast

from ..diagnostics import Location, Report
from ..nodes import shortened
from .decoding import place_in
from .faults import UnreadableError

MAXIMUM_DEPTH = 500
MAXIMUM_DIGITS = 4_000

_START = re.compile(r"[\s\ufeff]*[{\[]")
_BRACKET = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[{}\[\]]', re.DOTALL)
_KEY_OR_BRACKET = re.compile(
    r'(?P<key>"(?:[^"\\]++|\\.)*+")\s*:|"(?:[^"\\]++|\\.)*+"|[{}\[\]]', re.DOTALL
)
_CONSTANT = re.compile(r'"(?:[^"\\]++|\\.)*+"?|-?Infinity|NaN', re.DOTALL)
_HALF_CHARACTER = re.compile(r"\\u[dD][89abAB]|\\u[dD][c-fC-F]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def looks_like_json(text: str) -> bool:
    """Whether a text starts as JSON does; YAML may, but seldom does."""
    return _START.match(text) is not None


def read_json(text: str, shown: str, report: Report) -> object:
    """The value of a text; raises `UnreadableError`. The last of several equal keys counts."""
    try:
        raw = _parsed(text, shown, report)
    except json.JSONDecodeError as error:
        at = place_in(text, shown, error.pos)
        message = f"this is not JSON: {_said(error, text)}"
        raise UnreadableError(at, "syntax", message) from None
    except RecursionError:
        raise _too_deep(text, shown) from None
    if is_deep(raw):
        raise _too_deep(text, shown)
    return _without_surrogates(raw) if _HALF_CHARACTER.search(text) else raw


def is_deep(raw: object) -> bool:
    """Whether a value has more levels than readers can go down."""
    level = [raw]
    for _ in range(MAXIMUM_DEPTH):
        level = [child for one in level for child in _children(one) if type(child) in (dict, list)]
        if not level:
            return False
    return True


def _too_deep(text: str, shown: str) -> UnreadableError:
    """At the bracket that is too much."""
    depth, offset = 0, 0
    for found in _BRACKET.finditer(text):
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(found[0], 0)
        if depth > MAXIMUM_DEPTH:
            offset = found.start()
            break
    return too_deep_at(place_in(text, shown, offset))


def too_deep_at(at: Location) -> UnreadableError:
    message = f"this is nested deeper than {MAXIMUM_DEPTH} levels; name parts as components"
    return UnreadableError(at, "too-deep", message)


def _parsed(text: str, shown: str, report: Report) -> object:
    hooks = _Hooks()
    try:
        raw = hooks.decode(text)
    except json.JSONDecodeError:
        raise
    except ValueError:  # An integer of more digits than Python reads.
        hooks.parse_int = _integer
        raw = hooks.decode(text)
    if hooks.constants:
        _tell_of_constant(text, shown, report)
    if hooks.has_duplicates:
        _tell_of_duplicates(text, shown, report)
    return raw


class _Hooks:
    """What `json` calls on its way, and what it was called with."""

    def __init__(self) -> None:
        self.constants = False
        self.has_duplicates = False
        self.parse_int: Callable[[str], int | str] | None = None

    def decode(self, text: str) -> object:
        decoder = json.JSONDecoder(
            strict=False,
            parse_constant=self._constant,
            parse_float=_number,
            parse_int=self.parse_int,
            object_pairs_hook=self._mapping,
        )
        return decoder.decode(text)

    def _constant(self, _: str) -> None:
        self.constants = True

    def _mapping(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        mapping = dict(pairs)
        self.has_duplicates = self.has_duplicates or len(mapping) != len(pairs)
        return mapping


def _number(written: str) -> float | None:
    value = float(written)
    return value if math.isfinite(value) else None


def _integer(written: str) -> int | str:
    return int(written) if len(written) < MAXIMUM_DIGITS else written


def _tell_of_constant(text: str, shown: str, report: Report) -> None:
    for found in _CONSTANT.finditer(text):
        if not found[0].startswith('"'):
            at = place_in(text, shown, found.start())
            message = f"`{found[0]}` is no number of JSON; it is read as null wherever it stands"
            report.warning(at, "bad-number", message)
            return


def _tell_of_duplicates(text: str, shown: str, report: Report) -> None:
    """The first of each mapping's keys that stands there again."""
    keys: list[set[str]] = []
    for found in _KEY_OR_BRACKET.finditer(text):
        key = found["key"]
        if key is None:
            if found[0] in ("{", "["):
                keys.append(set())
            elif found[0] in ("}", "]"):
                keys.pop()
        elif key in keys[-1]:
            at = place_in(text, shown, found.start())
            message = f"`{shortened(key[1:-1])}` stands twice in one mapping; the last one counts"
            report.warning(at, "duplicate-key", message)
        else:
            keys[-1].add(key)


def _said(error: json.JSONDecodeError, text: str) -> str:
    if error.pos >= len(text.rstrip()):
        return "the text ends in the middle; is the file complete?"
    return f"{error.msg[:1].lower()}{error.msg[1:]}"


def _without_surrogates(raw: object) -> object:
    """The same value with texts that can be written."""
    waiting = [raw]
    while waiting:
        one = waiting.pop()
        waiting += (child for child in _children(one) if type(child) in (dict, list))
        if type(one) is dict:
            mapping = cast("dict[str, object]", one)
            entries = [(_mended(key), _mended(child)) for key, child in mapping.items()]
            mapping.clear()
            mapping.update(cast("list[tuple[str, object]]", entries))
        elif type(one) is list:
            sequence = cast("list[object]", one)
            sequence[:] = [_mended(child) for child in sequence]
    return _mended(raw)


def _mended(value: object) -> object:
    return without_halves(value) if isinstance(value, str) else value


def without_halves(text: str) -> str:
    """A text that can be written again: half of a surrogate pair is no character."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def _children(value: object) -> list[object]:
    if type(value) is dict:
        return list(cast("dict[str, object]", value).values())
    return cast("list[object]", value) if type(value) is list else []
