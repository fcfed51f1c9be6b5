"""What a document says to people: summaries, descriptions, what to use instead."""

from __future__ import annotations

import re

from .values import Value, given

_LONGEST = 60_000
_LONGEST_SUMMARY = 120
# What no text of a spec holds.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]|[\ud800-\udfff]")
_INSTEAD = (
    "x-sdkpress-deprecated",
    "x-deprecated",
    "x-deprecated-message",
    "x-deprecated-description",
    "x-deprecation-message",
    "x-speakeasy-deprecation-message",
)


def cleaned(text: str) -> str:
    """A text that can stand in a spec: without control characters, and not without end."""
    text = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"


def prose(value: Value, key: str) -> str:
    """A text in Markdown."""
    return cleaned(value.text(key))


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
    return value.is_said("deprecated") or value.flag("x-deprecated")
