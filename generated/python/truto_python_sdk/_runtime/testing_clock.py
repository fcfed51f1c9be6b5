# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Time that passes when a test's client waits, and costs none."""

import time


class FakeClock:
    """`waits` are the seconds of each wait, in their order."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self._started = time.time()
        self._passed = 0.0

    def monotonic(self) -> float:
        return self._passed

    def time(self) -> float:
        return self._started + self._passed

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.advance(seconds)

    async def sleep_async(self, seconds: float) -> None:
        from anyio.lowlevel import checkpoint

        self.sleep(seconds)
        await checkpoint()

    def advance(self, seconds: float) -> None:
        """Let time pass without a wait of the client's own."""
        self._passed += seconds
