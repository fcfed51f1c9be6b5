"""Operations -> places in the client: one resource for each tag, or for each family of paths."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import takewhile

from ..drafts import OperationDraft
from .words import literal_segments, spoken, words_of

# What stands between the levels of a tag: `beta.agents`, `Cardano » Governance`.
_LEVELS = re.compile(r"(?<=\w)\.(?=[A-Za-z])|\s*[»>|/:]+\s*|\s+[-\u2013\u2014]\s+")
# One tag for so many operations sorts nothing.
_TOO_MANY = 20
_ROOT = "root"


def resource_places(
    operations: Sequence[OperationDraft], given: Mapping[str, str]
) -> dict[str, str]:
    """The place of each operation (dotted words), by its pointer; `given` has what is settled.

    An extension of the document comes first, then the first tag, or where there are no tags that
    tell operations apart, the first word of an `operationId` like `pulls/list`, or the first
    segment of the path that names a thing.
    """
    rule = _rule(operations)
    places: dict[str, str] = {}
    for one in operations:
        place = given.get(one.pointer) or _asked(one) or rule(one)
        places[one.pointer] = place or spoken(words_of(_family(one))) or _ROOT
    return places


def _asked(operation: OperationDraft) -> str:
    segments = (spoken(words_of(segment)) for segment in operation.resource.split("."))
    return ".".join(segment for segment in segments if segment)


def _rule(operations: Sequence[OperationDraft]) -> Callable[[OperationDraft], str]:
    if _is_usual(operations, lambda one: bool(one.tags)):
        first = dict.fromkeys(one.tags[0] for one in operations if one.tags)
        if len(first) > 1 or len(operations) <= _TOO_MANY:
            prefix = _common_words(first)
            return lambda one: _place_of_tag(one.tags[0], prefix) if one.tags else ""
    if _is_usual(operations, lambda one: bool(_group_of_id(one))):
        return _group_of_id
    return lambda one: spoken(words_of(_family(one)))


def _common_words(tags: Iterable[str]) -> tuple[str, ...]:
    """Words with which all of several tags begin, as in `VerifyV2Challenge`: they tell nothing."""
    split = [words_of(tag) for tag in tags]
    if len(split) < 3 or any(_LEVELS.search(tag) for tag in tags):
        return ()
    same = takewhile(lambda level: len(set(level)) == 1, zip(*split, strict=False))
    prefix = tuple(level[0] for level in same)
    return prefix if all(len(words) > len(prefix) for words in split) else ()


def _place_of_tag(tag: str, prefix: tuple[str, ...]) -> str:
    """`beta.agents` of a tag that is written so, or as `Beta / Agents`."""
    levels = [words_of(level) for level in _LEVELS.split(tag)]
    levels[0] = levels[0][len(prefix) :]
    return ".".join(name for level in levels if (name := spoken(level)))


def _is_usual(
    operations: Sequence[OperationDraft], holds: Callable[[OperationDraft], bool]
) -> bool:
    return 2 * sum(map(holds, operations)) > len(operations)


def _group_of_id(operation: OperationDraft) -> str:
    """`pulls` of `pulls/list`."""
    group, slash, _ = operation.operation_id.partition("/")
    return spoken(words_of(group)) if slash else ""


def _family(operation: OperationDraft) -> str:
    segments = literal_segments(operation.path)
    return segments[0] if segments else ""
