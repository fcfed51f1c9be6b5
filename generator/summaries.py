"""What a run has to say, as lines for a terminal: `cli.py` prints them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .report import escape

if TYPE_CHECKING:
    from .openapi.drafts import Skipped
    from .publish.publishing import Plan


def summary(output: Path, plan: Plan) -> Iterator[str]:
    """What was published."""
    written, removed = plan.written, plan.removed
    yield (
        f"{output / plan.root}: {len(written)} written, {plan.unchanged} unchanged, "
        f"{len(removed)} removed"
    )
    yield from (f"  wrote {path}" for path in written)
    yield from (f"  removed {path}" for path in removed)


def drift(output: Path, plan: Plan) -> Iterator[str]:
    """One line for each path that is not as it should be."""
    in_the_way = {conflict.path for conflict in plan.conflicts}
    for conflict in plan.conflicts:
        yield f"{output / conflict.path}: {conflict.reason}"
    for change in plan.all_changes:
        if f"{plan.root}/{change.path}" not in in_the_way:
            yield f"{output / plan.root / change.path}: {change.kind}"
    if plan.interrupted:
        yield f"{output / plan.root}: a run was cut off here"


def skipped_lines(skipped: Iterable[Skipped]) -> Iterator[str]:
    """The operations of documents that are not generated, each with its place and reason."""
    for one in sorted(skipped, key=lambda one: (one.at, one.pointer)):
        name = f" ({one.operation_id})" if one.operation_id else ""
        yield escape(f"{one.at}: skipped: {one.method} {one.path}{name}: {one.reason}")
