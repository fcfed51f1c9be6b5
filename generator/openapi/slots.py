"""What is said of a parameter or a header besides its type: its own before what its schema says."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from ..ir import Json
from .drafts import Facts, TypeDraft
from .prose import deprecation, prose
from .reading import Reading
from .values import Value, given


def slot_facts(
    reading: Reading, value: Value, schema: Value | None, media: Value, type_: TypeDraft
) -> Facts:
    """Only what its type takes. Examples of `media`, which may be its `content`, count first."""
    facts = reading.schemas.facts(schema, type_) if schema is not None else Facts()
    example = _example(reading, media) or _example(reading, value)
    if example is not None:
        said = Facts(has_example=True, example=cast("Json", example.raw))
        said = reading.fitting.facts(said, type_, value.at)
        facts = replace(facts, has_example=said.has_example, example=said.example)
    return replace(
        facts,
        description=prose(value, "description") or facts.description,
        deprecated=deprecation(value) or facts.deprecated,
    )


def _example(reading: Reading, value: Value) -> Value | None:
    """The first example that a parameter or a media type gives."""
    example = given(value, "example")
    if example is not None:
        return example
    examples = given(value, "examples")
    members = examples.entries() if examples is not None else ()
    for _, one in members:
        found = given(reading.follow(one), "value")
        if found is not None:
            return found
    return None
