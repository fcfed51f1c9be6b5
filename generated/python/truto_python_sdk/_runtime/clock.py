# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Time as a client sees it. A transport for tests may bring a clock of its own."""

import time
from typing import Protocol


class Clock(Protocol):
    """Seconds. `monotonic` only ever goes forward; `time` is the date."""

    def monotonic(self) -> float: ...

    def time(self) -> float: ...

    def sleep(self, seconds: float, /) -> None: ...

    async def sleep_async(self, seconds: float, /) -> None: ...


class SystemClock:
    def __init__(self) -> None:
        self.monotonic = time.monotonic
        self.time = time.time
        self.sleep = time.sleep

    async def sleep_async(self, seconds: float) -> None:
        from anyio import sleep

        await sleep(seconds)


SYSTEM_CLOCK: Clock = SystemClock()


def clock_of(http_client: object) -> Clock:
    """The clock that a user's HTTP client brings, else the system's."""
    clock: Clock = getattr(http_client, "clock", SYSTEM_CLOCK)
    return clock
