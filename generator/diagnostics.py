"""What went wrong in a spec, and where: places, mistakes, and the report that collects them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a source file; line and column count from 1."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One mistake: its place, a stable code (`unknown-key`), and a sentence with the mend."""

    at: Location
    code: str
    message: str


@dataclass(slots=True)
class Report:
    """The mistakes of one run. Stages add to it and go on as far as they can.

    `sources` are the bytes of every file as it was read, by the path that places give.
    """

    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])
    sources: dict[str, bytes] = field(default_factory=dict[str, bytes])

    def error(self, at: Location, code: str, message: str) -> None:
        self.diagnostics.append(Diagnostic(at, code, message))

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
