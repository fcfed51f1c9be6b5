"""Work that takes long, shared out to as many processes as there are processors.

A process is a fork: it has all that was loaded, and gives its result back through a pipe.
"""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Generic, NoReturn, TypeVar

from .progress import shown_by

Item = TypeVar("Item")
Result = TypeVar("Result")

# More would wait for one another, and each takes memory.
_MOST = 8


def in_processes(
    work: Callable[[Sequence[Item]], Mapping[str, Result]],
    items: Sequence[Item],
    size: Callable[[Item], int],
) -> dict[str, Result]:
    """What `work` makes of the items, in whatever shares; these are of about one size.

    A share that does not come back, for whatever reason, is worked on here, where a mistake in it
    can be told.
    """
    first, *others = _shares(items, size, min(_processors(), len(items)) or 1)
    forks: list[_Fork[Item, Result]] = []
    try:
        forks += (_Fork(work, share) for share in others)
        found = dict(work(first))
        for fork in forks:
            found |= fork.result() or work(fork.share)
    finally:
        for fork in forks:
            fork.end()
    return found


def _shares(items: Sequence[Item], size: Callable[[Item], int], count: int) -> list[Sequence[Item]]:
    """The largest first, each to the share that has least."""
    shares: list[list[Item]] = [[] for _ in range(count)]
    sizes = [0] * count
    for item in sorted(items, key=size, reverse=True):
        least = sizes.index(min(sizes))
        shares[least].append(item)
        sizes[least] += size(item)
    return list(shares)


def _processors() -> int:
    return min(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1, _MOST)


class _Fork(Generic[Item, Result]):
    """A process that works on a share."""

    def __init__(
        self, work: Callable[[Sequence[Item]], Mapping[str, Result]], share: Sequence[Item]
    ) -> None:
        self.share = share
        self._reading, writing = os.pipe()
        self._process = os.fork()
        if not self._process:
            _work(work, share, writing)
        os.close(writing)

    def result(self) -> Mapping[str, Result] | None:
        """None where it came to no end."""
        with open(self._reading, "rb", closefd=False) as pipe:
            content = pipe.read()
        with suppress(EOFError, pickle.UnpicklingError):
            result: Mapping[str, Result] = pickle.loads(content)  # our own process wrote it
            return result
        return None

    def end(self) -> None:
        os.close(self._reading)
        with suppress(ProcessLookupError):
            os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)


def _work(
    work: Callable[[Sequence[Item]], Mapping[str, object]], share: Sequence[Item], writing: int
) -> NoReturn:
    """Ends without a word, whatever happens: the first process tells of it."""
    try:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        with shown_by(None):
            content = pickle.dumps(work(share))
        with open(writing, "wb") as pipe:
            pipe.write(content)
    finally:
        os._exit(0)
