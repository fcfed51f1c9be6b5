# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""How long a call may take: each of its steps, and all of it."""

import math
from collections.abc import Callable
from typing import Any, Final

import httpx2
from msgspec import Struct

from .unset import Unset


def _check(seconds: object, name: str) -> None:
    if seconds is None:
        return
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        kind = type(seconds).__name__
        raise TypeError(f"{name} must be a number or None, not {kind}")
    if math.isnan(seconds) or seconds < 0:
        raise ValueError("timeout must not be negative")


class Timeout(Struct, frozen=True, kw_only=True):
    """Seconds; None waits forever.

    `total` limits the whole call: redirects, retries and waits included. The others
    limit one step of one attempt: to get a connection from the pool, to connect, to
    wait for data, and to wait until data is taken.
    """

    total: float | None = 600.0
    connect: float | None = 10.0
    read: float | None = 60.0
    write: float | None = 60.0
    pool: float | None = 60.0

    def __post_init__(self) -> None:
        for name in self.__struct_fields__:
            _check(getattr(self, name), name)


DEFAULT_TIMEOUT = Timeout()


# So little is left of a call that no wait is begun any more.
SHORTEST: Final = 0.001


class Limit(float):
    """Seconds for one step of a call that ends at `deadline` in any case.

    The HTTP library hands it through to where it waits; there, our own transport asks
    what is left.
    """

    deadline: float
    monotonic: Callable[[], float]

    def left(self) -> float:
        return min(float(self), self.deadline - self.monotonic())


def limits(
    timeout: Timeout, deadline: float, monotonic: Callable[[], float]
) -> dict[str, Any]:
    """The timeouts of one attempt, as the HTTP library takes them."""
    left = math.inf if deadline == math.inf else max(deadline - monotonic(), SHORTEST)
    steps = {
        "connect": timeout.connect,
        "read": timeout.read,
        "write": timeout.write,
        "pool": timeout.pool,
    }
    if left == math.inf:
        return steps
    by_seconds: dict[float | None, Limit] = {}
    for seconds in steps.values():
        if seconds not in by_seconds:
            limit = Limit(left if seconds is None else min(seconds, left))
            limit.deadline, limit.monotonic = deadline, monotonic
            by_seconds[seconds] = limit
    return {name: by_seconds[seconds] for name, seconds in steps.items()}


def chosen_timeout(timeout: object, given: httpx2.Timeout | None = None) -> Timeout:
    """The argument, else that of the HTTP client that was passed, else our own.

    One number is the limit of the whole call, and so of each step.
    """
    if isinstance(timeout, Unset):
        return DEFAULT_TIMEOUT if given is None else _of_http(given)
    if isinstance(timeout, Timeout):
        return timeout
    if isinstance(timeout, httpx2.Timeout):
        return _of_http(timeout)
    if timeout is None or isinstance(timeout, int | float):
        return Timeout(
            total=timeout, connect=timeout, read=timeout, write=timeout, pool=timeout
        )
    kind = type(timeout).__name__
    raise TypeError(f"timeout must be a number, a Timeout or None, not {kind}")


def _of_http(timeout: httpx2.Timeout) -> Timeout:
    return Timeout(total=DEFAULT_TIMEOUT.total, **timeout.as_dict())
