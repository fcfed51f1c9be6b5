"""Resolving, help: what a spec says about a thing besides its type."""

from __future__ import annotations

from collections.abc import Sequence

from ..ir import Deprecation, Support
from ..nodes import Text
from ..spec import FactSpec

_NO_SUPPORT = Support()


def support_of_fact(spec: FactSpec) -> Support:
    if not (spec.supported_by or spec.required_by or spec.source or spec.inferred):
        return _NO_SUPPORT  # As most facts: one for all takes no memory.
    return Support(
        supported_by=plain_texts(spec.supported_by),
        required_by=plain_texts(spec.required_by),
        source=plain(spec.source),
        inferred=spec.inferred,
    )


def support(source: Text | None, inferred: bool) -> Support:
    if not source and not inferred:
        return _NO_SUPPORT
    return Support(source=plain(source), inferred=inferred)


def deprecation(said: bool | Text) -> Deprecation | None:
    if isinstance(said, bool):
        return Deprecation() if said else None
    return Deprecation(plain(said))


def plain(text: Text | None) -> str:
    """The text without its place: the resolved API compares and prints as plain values."""
    return "" if text is None else str(text)


def plain_texts(texts: Sequence[Text] | None) -> tuple[str, ...]:
    return tuple(map(plain, texts or ()))
