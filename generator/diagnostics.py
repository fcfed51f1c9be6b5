"""What went wrong in a spec, and where: places, mistakes, and the report that collects them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import total_ordering

from .digests import digest


@total_ordering
class Location:
    """A place in a source file; line and column count from 1. Never changed once it is made.

    Line and column are properties, so that a place in a large document is found only when it is
    shown: see `openapi/values.py`. Places are the same where path, line and column are.
    """

    __slots__ = ("_column", "_line", "_path")

    def __init__(self, path: str, line: int, column: int) -> None:
        self._path = path
        self._line = line
        self._column = column

    @property
    def path(self) -> str:
        return self._path

    @property
    def line(self) -> int:
        return self._line

    @property
    def column(self) -> int:
        return self._column

    @property
    def order(self) -> tuple[int, int]:
        """What things of one file are sorted by that a reader has taken apart; those of a document
        stay as they were read."""
        return self.line, self.column

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Location):
            return NotImplemented
        if self._path != other._path:
            return False
        return (self.line, self.column) == (other.line, other.column)

    def __lt__(self, other: Location) -> bool:
        if self._path != other._path:
            return self._path < other._path
        return (self.line, self.column) < (other.line, other.column)

    def __hash__(self) -> int:
        return hash((self._path, self.line, self.column))

    def __str__(self) -> str:
        return f"{self._path}:{self.line}:{self.column}"

    def __repr__(self) -> str:
        return f"Location({self._path!r}, {self.line}, {self.column})"


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One mistake: its place, a stable code (`unknown-key`), and a sentence with the mend."""

    at: Location
    code: str
    message: str


@dataclass(slots=True)
class Report:
    """The mistakes of one run. Stages add to it and go on as far as they can.

    A warning says what was done instead of what is written; a run with warnings goes on to its end.
    `sources` are the texts of every file that was read, as bytes, by the path that places give;
    `inputs` the hashes of what was read.
    """

    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])
    sources: dict[str, bytes] = field(default_factory=dict[str, bytes])
    inputs: dict[str, str] = field(default_factory=dict[str, str])
    warnings: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def error(self, at: Location, code: str, message: str) -> None:
        self.diagnostics.append(Diagnostic(at, code, message))

    def warning(self, at: Location, code: str, message: str) -> None:
        self.warnings.append(Diagnostic(at, code, message))

    def add_source(self, path: str, read: bytes, text: bytes | None = None) -> None:
        """`text` is what places count in, where that is not what was read."""
        self.inputs[path] = digest(read)
        self.sources[path] = read if text is None else text

    def take(self, other: Report) -> None:
        """All that another report holds."""
        self.diagnostics += other.diagnostics
        self.warnings += other.warnings
        self.sources |= other.sources
        self.inputs |= other.inputs

    def raise_if_any(self) -> None:
        if self.diagnostics:
            raise SpecError(tuple(sorted(set(self.diagnostics))), self.sources)


class SpecError(Exception):
    """The specs hold mistakes; nothing was written."""

    def __init__(
        self, diagnostics: tuple[Diagnostic, ...], sources: Mapping[str, bytes] | None = None
    ) -> None:
        super().__init__(f"{len(diagnostics)} mistake(s) in the specs")
        self.diagnostics = diagnostics
        self.sources = sources or {}
