"""What comes with the errors of an operation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias, TypeVar

from ..ir import Operation, Primitive, PrimitiveType, Type

NOTHING = PrimitiveType(Primitive.NONE)
# By status ("404", "4XX", "default"); None: what all errors of the API have.
ErrorTable: TypeAlias = tuple[tuple[str, Type | None], ...]

Said = TypeVar("Said")


def error_table(operation: Operation) -> ErrorTable:
    """The types of bodies, sorted by status. What has none of its own is named only where another
    that says less of the status would be taken for it."""
    said = [(one.status, None if one.type == NOTHING else one.type) for one in operation.errors]
    typed = {status for status, type in said if type is not None}
    table = [
        (status, type)
        for status, type in said
        if type is not None or typed.intersection(_wider(status))
    ]
    return tuple(sorted(table, key=lambda entry: entry[0]))


def statuses_by(entries: Iterable[tuple[str, Said]]) -> dict[Said, list[str]]:
    """What is said of statuses -> the statuses of which it is said."""
    found: dict[Said, list[str]] = {}
    for status, said in entries:
        found.setdefault(said, []).append(status)
    return found


def _wider(status: str) -> tuple[str, ...]:
    """What is said of more than this status."""
    if status == "default":
        return ()
    return ("default",) if status.endswith("XX") else (f"{status[0]}XX", "default")


def shared_tables(operations: Iterable[Operation]) -> Mapping[ErrorTable, Operation]:
    """The tables that several operations have, each with the first of them."""
    first: dict[ErrorTable, Operation] = {}
    shared: dict[ErrorTable, Operation] = {}
    for operation in operations:
        table = error_table(operation)
        if table and first.setdefault(table, operation) is not operation:
            shared[table] = first[table]
    return shared
