"""What all readers of a document share: its schemas and references, the draft, and the report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..diagnostics import Location, Report
from .drafts import ApiDraft
from .references import References, reference_of
from .schemas import Schemas
from .schemas.literals import Fitting
from .shapes import Shapes
from .values import Value

# What no text of a spec holds.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_LONGEST_SUMMARY = 120
_LONGEST_TEXT = 60_000


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


def given(value: Value | None, key: str) -> Value | None:
    """A member that is not null."""
    member = value.get(key) if value is not None else None
    return member if member is not None and member.raw is not None else None


def prose(value: Value, key: str) -> str:
    """A text for people: Markdown, with plain line ends."""
    text = value.text(key).replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", text).strip()[:_LONGEST_TEXT]


def line(value: Value, key: str) -> str:
    """A text in one line."""
    return " ".join(prose(value, key).split())


def summary_and_description(value: Value) -> tuple[str, str]:
    """One line, and what more is said; nothing is said twice."""
    summary, description = line(value, "summary"), prose(value, "description")
    if summary.rstrip(".") == " ".join(description.split()).rstrip("."):
        description = ""
    if len(summary) <= _LONGEST_SUMMARY:
        return summary, description
    return "", f"{summary}\n\n{description}".strip()


def deprecation(value: Value) -> bool | str:
    """Whether it is deprecated, or what to use instead, where an extension says so."""
    for key in _INSTEAD:
        said = given(value, key)
        if said is not None and isinstance(said.raw, str) and (text := line(value, key)):
            return text
    return (
        value.flag("deprecated") or value.text("deprecated") == "true" or value.flag("x-deprecated")
    )


_INSTEAD = (
    "x-sdkpress-deprecated",
    "x-deprecated",
    "x-deprecated-message",
    "x-deprecated-description",
    "x-deprecation-message",
    "x-speakeasy-deprecation-message",
)


def is_reference(value: Value) -> bool:
    return bool(reference_of(value))
