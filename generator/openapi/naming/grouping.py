"""Operations -> places in the client: one resource for each tag, or for each family of paths."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from ..drafts import OperationDraft
from .words import literal_segments, spoken, words_of

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
        first = Counter(one.tags[0] for one in operations if one.tags)
        if len(first) > 1 or len(operations) <= _TOO_MANY:
            return lambda one: spoken(words_of(one.tags[0])) if one.tags else ""
    if _is_usual(operations, lambda one: bool(_group_of_id(one))):
        return _group_of_id
    return lambda one: spoken(words_of(_family(one)))


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
