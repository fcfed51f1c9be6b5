"""How far a long stage is: it tracks its items here, and whoever started the run may show that."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from typing import Any, TypeAlias, TypeVar

Item = TypeVar("Item")
Show: TypeAlias = Callable[[Sequence[Any]], AbstractContextManager[Iterable[Any]]]

_show: ContextVar[Show | None] = ContextVar("show", default=None)


@contextmanager
def shown_by(show: Show | None) -> Generator[None]:
    """Within this block, `track` hands its items through `show`, where there is any."""
    token = _show.set(show)
    try:
        yield
    finally:
        _show.reset(token)


def track(items: Sequence[Item]) -> Iterator[Item]:
    """The items, one after another, shown on the way if anybody wants to see."""
    show = _show.get()
    if show is None:
        yield from items
    else:
        with show(items) as shown:
            yield from shown
