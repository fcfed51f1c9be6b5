# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""An end to waiting, for either library of event loops."""

import sys
from collections.abc import Awaitable
from typing import TypeVar

T = TypeVar("T")


class TooLateError(Exception):
    """The work took longer than it may."""


async def within(seconds: float | None, loop: object, work: Awaitable[T]) -> T:
    """What `work` gives, or `TooLateError`: it is then cancelled, wherever it waits."""
    if seconds is None:
        return await work
    import asyncio  # Programs that never wait so do not load it.

    if not isinstance(loop, asyncio.AbstractEventLoop):
        trio = sys.modules["trio"]
        with trio.move_on_after(seconds):
            return await work
        raise TooLateError
    scope = asyncio.timeout(seconds)
    try:
        async with scope:
            return await work
    except TimeoutError:
        if not scope.expired():
            raise
    raise TooLateError


async def to_the_end(closing: Awaitable[None]) -> None:
    """Await `closing`, which asyncio would otherwise break off where its caller is
    cancelled: a pool would keep account of the connection for ever. Trio does not."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        await closing
    else:
        await asyncio.shield(closing)
