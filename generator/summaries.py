"""What a run has to say, as lines for a terminal: `cli.py` prints them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .report import escape

if TYPE_CHECKING:
    from .openapi.drafts import Skipped
    from .publish.publishing import Plan, RefusedError

# More files with one cause are one line.
_MANY = 5
# Of how many edited files a refusal shows the difference; `check --diff` shows all.
_SHOWN_EDITS = 5
_CHOICES = (
    "For an edited file there are these ways:",
    "  - say it in the spec; what no spec can say goes into a class of your own (`extend:`)",
    "  - drop the edit: `git checkout` the file, or delete it",
    "  - `sdkpress generate --force`: the edited file is kept beside it, as NAME.edited",
)


def summary(output: Path, plan: Plan) -> Iterator[str]:
    """What was published."""
    written, removed = plan.written, plan.removed
    yield (
        f"{output / plan.root}: {len(written)} written, {plan.unchanged} unchanged, "
        f"{len(removed)} removed"
    )
    yield from (f"  wrote {path}" for path in written)
    yield from (f"  removed {path}" for path in removed)


def put_aside(output: Path, plan: Plan) -> Iterator[str]:
    """Where the edits are that were written over."""
    for change in plan.asides:
        yield f"the edited file is kept as {output / plan.root / change.path}"


def drift(output: Path, plan: Plan) -> Iterator[str]:
    """What is not as it should be, and why: a line for each path, or for many with one cause."""
    from .publish.causes import causes

    in_the_way = {conflict.path for conflict in plan.conflicts}
    for conflict in plan.conflicts:
        yield f"{output / conflict.path}: {conflict.reason}"
    by_cause: dict[str, list[str]] = {}
    for path, cause in causes(plan):
        if f"{plan.root}/{path}" not in in_the_way:
            by_cause.setdefault(cause, []).append(path)
    for cause, paths in by_cause.items():
        yield from _with_cause(output / plan.root, paths, cause)
    if plan.interrupted:
        yield f"{output / plan.root}: a run was cut off here"


def _with_cause(root: Path, paths: Sequence[str], cause: str) -> Iterator[str]:
    if len(paths) > _MANY:
        yield f"{root}: {len(paths):,} files: {cause}; {paths[0]} is the first"
    else:
        yield from (f"{root / path}: {cause}" for path in paths)


def refusal(error: RefusedError) -> Iterator[str]:
    """What stands in the way; of edited files also what would be lost, and the choices."""
    from .publish.diff import edit_diff

    edits = 0
    for conflict in error.conflicts:
        yield f"  {error.folder / conflict.path}: {conflict.reason}"
        if conflict.edit:
            edits += 1
            if edits <= _SHOWN_EDITS:
                yield from (f"    {line}" for line in edit_diff(conflict.path, conflict.edit))
    if edits:
        yield from _CHOICES


def skipped_lines(skipped: Iterable[Skipped]) -> Iterator[str]:
    """The operations of documents that are not generated, each with its place and reason."""
    for one in sorted(skipped, key=lambda one: (one.at, one.pointer)):
        name = f" ({one.operation_id})" if one.operation_id else ""
        yield escape(f"{one.at}: skipped: {one.method} {one.path}{name}: {one.reason}")
