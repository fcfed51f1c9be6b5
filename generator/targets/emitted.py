"""Which modules of a target's runtime a package needs."""

from __future__ import annotations

from collections.abc import Callable, Iterable


def with_imported(
    modules: Iterable[str], imported_by: Callable[[str], Iterable[str]]
) -> frozenset[str]:
    """The modules, those that they import, and so on."""
    pending = list(modules)
    found: set[str] = set()
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending += imported_by(name)
    return frozenset(found)
