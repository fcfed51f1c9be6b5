"""How many empty lines black wants before a statement."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto


class Kind(Enum):
    """What a statement is, as far as the lines around it depend on it."""

    COMMENT = auto()
    DECORATOR = auto()
    DEFINITION = auto()
    STUB = auto()  # a definition that is `...`
    CLASS = auto()
    IMPORT = auto()
    DOCSTRING = auto()
    STRING = auto()  # another one, as below a field
    OTHER = auto()


_BLOCKS = (Kind.DEFINITION, Kind.STUB, Kind.CLASS)
_HEADS = (Kind.DECORATOR, *_BLOCKS)


@dataclass(slots=True)
class Spacing:
    """Goes over the statements of a module.

    `_open` are the depths of the definitions and classes that the next statement may stand in.
    """

    _previous: Kind | None = None
    _depth: int = 0
    _has_begun: bool = False  # after the comments at the top
    _is_behind_docstring: bool = False  # of a class or of the module
    _open: list[int] = field(default_factory=list[int])

    def takes_docstring(self, depth: int) -> bool:
        """Whether a string here would be one."""
        if not self._has_begun:
            return not depth
        return self._previous in _BLOCKS and self._depth < depth

    def before(self, kind: Kind, depth: int, empty: int) -> int:
        """`empty`: how many there are."""
        lines = 0 if self._previous is None else self._before(kind, depth, empty)
        if self._is_behind_docstring:
            is_module = not self._depth and kind not in _BLOCKS
            lines = 1 if is_module else max(lines, 1)
        is_docstring = kind is Kind.DOCSTRING
        self._is_behind_docstring = is_docstring and self._previous not in _BLOCKS[:2]
        self._has_begun |= kind is not Kind.COMMENT
        self._previous, self._depth = kind, depth
        return lines

    def _before(self, kind: Kind, depth: int, empty: int) -> int:
        lines = min(empty, 1 if depth else 2)
        has_ended = self._close(depth)
        if kind in _BLOCKS:
            self._open.append(depth)
        if kind is Kind.DOCSTRING and depth:
            return 0
        if kind in _HEADS:
            return self._before_head(depth, empty, lines)
        if self._previous is Kind.IMPORT and kind is not Kind.IMPORT and depth == self._depth:
            return (lines or 1) if depth else 1
        if has_ended:
            return 1 if depth else 2
        return lines

    def _close(self, depth: int) -> bool:
        """Whether the block of a definition or class ends here."""
        has_ended = False
        while self._open and self._open[-1] >= depth:
            self._open.pop()
            has_ended = True
        return has_ended

    def _before_head(self, depth: int, empty: int, lines: int) -> int:
        previous = self._previous
        if previous is Kind.DECORATOR:
            return 0
        if self._depth < depth and previous in _BLOCKS:
            return 1 if empty else 0
        if previous is Kind.COMMENT and self._depth == depth and not lines:
            return 0
        if previous is Kind.STUB and not empty:
            return 0
        return 1 if depth else 2
