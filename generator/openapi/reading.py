"""What all readers of a document share: its schemas and references, the draft, and the report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..diagnostics import Location, Report
from .drafts import ApiDraft
from .references import References, is_reference
from .schemas import Schemas
from .schemas.literals import Fitting
from .shapes import Shapes
from .values import Value, given

# Those that SDKs send, as documents write them.
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "query")


@dataclass(frozen=True, slots=True)
class Reading:
    """One document being read. `warn` tells each cause once."""

    draft: ApiDraft
    references: References
    schemas: Schemas
    report: Report
    _told: set[tuple[str, str, str]] = field(default_factory=set[tuple[str, str, str]])

    @property
    def shapes(self) -> Shapes:
        return Shapes(self.draft.models)

    @property
    def fitting(self) -> Fitting:
        """Keeps the defaults and examples that a type takes."""
        return Fitting(self.draft.models, self.report)

    def follow(self, value: Value) -> Value:
        return self.references.follow(value)

    def warn(self, value: Value, code: str, message: str) -> None:
        self.warn_at(value.at, value.key, code, message)

    def warn_at(self, at: Location, key: str, code: str, message: str) -> None:
        """`key` is what stands there, as `Value.key` calls it."""
        cause = (key, code, message)
        if cause not in self._told:
            self._told.add(cause)
            self.report.warning(at, code, message)

    def mapping(self, value: Value | None, key: str, what: str) -> Iterator[tuple[str, Value]]:
        """The members of a mapping's member; what is no mapping there is told."""
        member = self._given(value, key)
        if member is not None and not member.is_mapping:
            self.warn(member, "bad-shape", f"{what} must be a mapping; this is left out")
        elif member is not None:
            yield from member.entries()

    def items(self, value: Value | None, key: str, what: str) -> Iterator[Value]:
        """The items of a mapping's member; what is no list there is told."""
        member = self._given(value, key)
        if member is not None and not member.is_sequence:
            self.warn(member, "bad-shape", f"{what} must be a list; this is left out")
        elif member is not None:
            yield from member.items()

    def _given(self, value: Value | None, key: str) -> Value | None:
        """The member, or what a reference leads to that stands in the place of all of it."""
        member = given(value, key)
        return self.follow(member) if member is not None and is_reference(member) else member
