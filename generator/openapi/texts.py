"""Texts and words as the spec's classes hold them."""

from __future__ import annotations

from ..diagnostics import Location
from ..nodes import Scalar, Text


def text(said: str, at: Location) -> Text | None:
    """A text, None where there is none."""
    return Text(said, at) if said else None


def scalar(said: Text) -> Scalar:
    """A text that stands in quotes."""
    return Scalar(said, plain=False, at=said.at)


def deprecated(said: bool | str, at: Location) -> bool | Text:
    return Text(said, at) if isinstance(said, str) else said
