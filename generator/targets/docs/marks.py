"""The docs target: which integrations support and require something -> its mark."""

from __future__ import annotations

from ...ir import Support
from .context import Context
from .views import MarkView


def mark_view(support: Support, context: Context) -> MarkView | None:
    """`3 supported, 1 required`, and which they are."""
    counts = (("supported", support.supported_by), ("required", support.required_by))
    summary = ", ".join(f"{len(names)} {word}" for word, names in counts if names)
    if not summary:
        return None
    writing = context.writing
    return MarkView(
        summary=writing.text(summary),
        supported_by=tuple(map(writing.code, support.supported_by)),
        required_by=tuple(map(writing.code, support.required_by)),
    )
