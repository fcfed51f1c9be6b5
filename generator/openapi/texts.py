"""Texts and words as the spec's classes hold them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..diagnostics import Location
from ..nodes import Scalar, Text


def text(said: str, at: Location) -> Text | None:
    """A text, None where there is none."""
    return Text(said, at) if said else None


def unusual(media_type: str, at: Location) -> Text | None:
    """A media type where it is not the usual one of a body."""
    return None if media_type == "application/json" else text(media_type, at)


def security(alternatives: Iterable[Sequence[str]], at: Location) -> list[Text]:
    """`[bearer, app + app_key]`."""
    return [Text(" + ".join(names) or "none", at) for names in alternatives]


def scalar(said: Text) -> Scalar:
    """A text that stands in quotes."""
    return Scalar(said, plain=False)


def deprecated(said: bool | str, at: Location) -> bool | Text:
    return Text(said, at) if isinstance(said, str) else said
