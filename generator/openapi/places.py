"""Where a value stands in a text of JSON: found when something is to be said of it.

A place in YAML is known from reading it; `json` tells of none, and is fifty times as fast.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Protocol

from .decoding import LINE_END
from .values import Pointer
from .yaml_values import Place, Placed

_STRING = r'"(?:[^"\\]++|\\.)*+"'
_SPACE = re.compile(r"[\s\ufeff]*")
_KEY = re.compile(rf"\s*({_STRING})\s*:\s*", re.DOTALL)
_SCALAR = re.compile(rf"{_STRING}|[^\s,\]}}]+", re.DOTALL)
_BEHIND = re.compile(r"\s*(,?)\s*")
# A bracket, with all before it that is none.
_BRACKET = re.compile(rf'[^"{{}}\[\]]*+(?:{_STRING}[^"{{}}\[\]]*+)*+([{{}}\[\]])', re.DOTALL)


class Places(Protocol):
    def find(self, pointer: Pointer) -> Place:
        """Line and column of what stands there, or of the nearest thing around it."""
        ...


class JsonPlaces:
    """Looks into one mapping or list after another, and into none twice."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._line_starts = [0, *(found.end() for found in LINE_END.finditer(text))]
        self._start = _after(_SPACE, text, 0)
        # By the offset of a bracket: of each member its own offset, and that of its value.
        self._members: dict[int, dict[str, tuple[int, int]]] = {}

    def find(self, pointer: Pointer) -> Place:
        offset = value = self._start
        for token in pointer:
            if value not in self._members:
                self._members[value] = dict(self._members_of(value))
            if token not in self._members[value]:
                break
            offset, value = self._members[value][token]
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def _members_of(self, offset: int) -> Iterator[tuple[str, tuple[int, int]]]:
        opening = self._text[offset : offset + 1]
        if opening not in ("{", "["):
            return
        offset = _after(_SPACE, self._text, offset + 1)
        number = 0
        while self._text[offset : offset + 1] not in ("}", "]", ""):
            token, value = str(number), offset
            if opening == "{":
                found = _KEY.match(self._text, offset)
                if found is None:
                    return
                token, value = json.loads(found[1], strict=False), found.end()
            yield token, (offset, value)
            number += 1
            offset = _after(_BEHIND, self._text, self._end_of(value))

    def _end_of(self, offset: int) -> int:
        """The end of the value that starts there."""
        if self._text[offset] not in "{[":
            return max(_after(_SCALAR, self._text, offset), offset + 1)
        depth = 0
        for found in _BRACKET.finditer(self._text, offset):
            depth += 1 if found[1] in "{[" else -1
            if not depth:
                return found.end()
        return len(self._text)


class YamlPlaces:
    """The places that were noted while a file was read."""

    def __init__(self, root: Placed) -> None:
        self._root = root

    def find(self, pointer: Pointer) -> Place:
        found = self._root
        for token in pointer:
            if token not in found.members:
                break
            found = found.members[token]
        return found.place


def _after(pattern: re.Pattern[str], text: str, offset: int) -> int:
    found = pattern.match(text, offset)
    return found.end() if found else offset
