"""What stands in files beside code: JSON and Markdown."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from .code import INVISIBLE, Code, Source
from .javascript import utf16_escape

_FENCE = re.compile(r"\s*(```|~~~)")
_BACKTICKS = re.compile("`+")
_MARKUP = re.compile(r"([\\`*_\[\]<>#|~!])")


class Json(Code):
    """A JSON document, its keys in the order of the mapping."""

    __slots__ = ()

    def __init__(self, value: Mapping[str, object]) -> None:
        super().__init__(json.dumps(value, indent=2))


class MdText(Code):
    """Plain text within a line of Markdown."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        visible = INVISIBLE.sub(" ", " ".join(text.split()))
        super().__init__(_MARKUP.sub(r"\\\1", visible))


class MdBlock(Code):
    """Markdown of a spec: what it says stays its own, and HTML is shown, not done."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        lines = [INVISIBLE.sub(" ", line).rstrip() for line in text.strip().splitlines()]
        fences = [found[1] for line in lines if (found := _FENCE.match(line))]
        if len(fences) % 2:
            lines.append(fences[-1])
        super().__init__("\n".join(lines).replace("<", "&lt;"))


class JsonText(Code):
    """Any JSON, as a document shows it: what nobody sees is escaped."""

    __slots__ = ()

    def __init__(self, value: object, indent: int = 2) -> None:
        lines = json.dumps(value, indent=indent, ensure_ascii=False).split("\n")
        super().__init__("\n".join(INVISIBLE.sub(utf16_escape, line) for line in lines))


class MdSource(Source):
    """The path in the comment at the top of a file, which it does not close."""

    __slots__ = ()

    def __init__(self, path: str) -> None:
        super().__init__(path.replace("--", "-\\-"))


class MdCode(Code):
    """A span of code, within more backticks than it has in a row."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        shown = INVISIBLE.sub(" ", text)
        ticks = "`" * _ticks(shown, 1)
        space = " " if "`" in shown else ""
        super().__init__(f"{ticks}{space}{shown}{space}{ticks}")


class MdFence(Code):
    """A block of code, which nothing in it closes."""

    __slots__ = ()

    def __init__(self, language: str, code: str) -> None:
        ticks = "`" * _ticks(code, 3)
        super().__init__(f"{ticks}{language}\n{code.rstrip()}\n{ticks}")


def _ticks(text: str, least: int) -> int:
    return max(least, *(len(row) + 1 for row in _BACKTICKS.findall(text)), 0)
