"""Cancellations at a chosen pause."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Generator
from itertools import count
from typing import Any

import trio


class Interrupted:
    """Awaits `work`, and calls `cancel` at its pause number `at`."""

    def __init__(self, work: Any, at: int, cancel: Callable[[], object]) -> None:
        self._work = work
        self._at = at
        self._cancel = cancel

    def __await__(self) -> Generator[Any, Any, Any]:
        steps = self._work.__await__()
        answered: Any = None
        failure: BaseException | None = None
        for number in count(1):
            try:
                step = steps.send(answered) if failure is None else steps.throw(failure)
            except StopIteration as end:
                return end.value
            if number == self._at:
                self._cancel()
            answered, failure = None, None
            try:
                answered = yield step
            except BaseException as error:
                failure = error
        raise AssertionError


async def on_asyncio(work: Coroutine[Any, Any, Any], at: int) -> bool:
    """Whether `work` was cancelled at its pause number `at`; it may have had less."""
    task = asyncio.ensure_future(_awaited(work, at))
    try:
        await task
    except asyncio.CancelledError:
        return True
    return False


async def _awaited(work: Coroutine[Any, Any, Any], at: int) -> Any:
    task = asyncio.current_task()
    assert task is not None
    return await Interrupted(work, at, task.cancel)


async def on_trio(work: Coroutine[Any, Any, Any], at: int) -> bool:
    """The same under trio."""
    with trio.CancelScope() as scope:
        await Interrupted(work, at, scope.cancel)
    return scope.cancelled_caught
