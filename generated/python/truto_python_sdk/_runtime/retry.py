# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""The attempts of one call: until when, how many, and how long to wait between them."""

import math
import random
from email.utils import parsedate_to_datetime
from typing import Any, Final

from .. import _config
from .auth import Secret
from .clock import Clock
from .errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    ConnectError,
    ConnectTimeoutError,
    PoolTimeoutError,
)
from .request import Call
from .timeouts import SHORTEST, Limit, Timeout, limits

_UNSENT: Final = (ConnectError, ConnectTimeoutError, PoolTimeoutError)
_UNIX_TIME: Final = 1_000_000_000.0  # More seconds than anybody waits: a date.


class RetryBudget:
    """How many retries a client may spend, so that it does not add to an outage: one
    for each, and every ten calls that succeed give one back."""

    __slots__ = ("_tenths",)

    most = 100

    def __init__(self) -> None:
        self._tenths = 10 * self.most

    def spend(self) -> bool:
        if self._tenths < 10:
            return False
        self._tenths -= 10
        return True

    def earn(self) -> None:
        if self._tenths < 10 * self.most:
            self._tenths += 1


class Attempts:
    """`number` is that of the attempt that is under way, from 1 on, and `tokens` are what
    it proves itself with of those that can be asked for anew."""

    __slots__ = (
        "_budget",
        "_clock",
        "_max_retries",
        "_retries",
        "_timeout",
        "call",
        "deadline",
        "has_renewed",
        "limits",
        "number",
        "tokens",
        "url",
    )

    def __init__(
        self,
        call: Call,
        timeout: Timeout,
        max_retries: int,
        clock: Clock,
        budget: RetryBudget,
        url: str,
    ) -> None:
        self.call = call
        self.number = 1
        self.url = url
        self.has_renewed = False
        self.tokens: list[tuple[Secret, str]] = []
        self._retries = 0
        self._timeout = timeout
        self._max_retries = max_retries
        self._clock = clock
        self._budget = budget
        total = timeout.total
        self.deadline = math.inf if total is None else clock.monotonic() + total
        self.limits = limits(timeout, self.deadline, clock.monotonic)

    @property
    def total(self) -> float | None:
        return self._timeout.total

    @property
    def left(self) -> float | None:
        """Seconds until the deadline; None if there is none."""
        if self.deadline == math.inf:
            return None
        return max(0.0, self.deadline - self._clock.monotonic())

    @property
    def is_late(self) -> bool:
        return self._clock.monotonic() > self.deadline - SHORTEST

    def about(self) -> dict[str, Any]:
        """What every event says."""
        operation = self.call.operation
        return {
            "operation": operation.label,
            "method": operation.method,
            "url": self.url,
            "attempt": self.number,
        }

    def open_ended(self) -> None:
        """From here on the call has no end of its own: its reply is a stream, which
        takes as long as its reader does."""
        self.deadline = math.inf
        for limit in self.limits.values():
            if isinstance(limit, Limit):
                limit.deadline = math.inf

    def succeeded(self) -> None:
        self._budget.earn()

    def again(self) -> None:
        """Begin the next attempt."""
        self.number += 1
        self.limits = limits(self._timeout, self.deadline, self._clock.monotonic)

    def delay_after(self, failure: APIError) -> float | None:
        """Seconds to wait before the next attempt; None if there is to be none."""
        if self._retries >= self._max_retries or not self._may_repeat(failure):
            return None
        delay = self._delay(failure)
        if delay is None or self._clock.monotonic() + delay >= self.deadline:
            return None
        if not self._budget.spend():
            return None
        self._retries += 1
        return delay

    def _may_repeat(self, failure: APIError) -> bool:
        if not failure.is_transient or not self.call.payload.is_replayable:
            return False
        if isinstance(failure, _UNSENT):
            return True
        if not isinstance(failure, APIStatusError | APIConnectionError):
            return False
        return self.call.is_safe_to_repeat

    def _delay(self, failure: APIError) -> float | None:
        policy = _config.RETRY
        if isinstance(failure, APIStatusError):
            told = told_delay(failure, self._clock.time(), policy.reset_header)
            if told is not None:
                return told if told <= policy.max_retry_after else None
        longest = min(policy.max_delay, policy.first_delay * 2.0**self._retries)
        return random.uniform(0, longest)


def told_delay(failure: APIStatusError, now: float, reset_header: str) -> float | None:
    """How long the server says to wait, if it says so in a way that can be read."""
    headers = failure.headers
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        seconds = _seconds(headers.get(name, ""))
        if seconds is not None:
            return max(0.0, seconds * unit)
    date = _date(headers.get("retry-after", ""))
    if date is not None:
        # By the server's own clock, if it shows it: ours may be wrong.
        return max(0.0, date - (_date(headers.get("date", "")) or now))
    reset = _seconds(headers.get(reset_header, "")) if reset_header else None
    if reset is None:
        return None
    return max(0.0, reset - now if reset > _UNIX_TIME else reset)


def _seconds(text: str) -> float | None:
    """A number; of several, which a header that came twice has, the largest."""
    try:
        found = max(float(part) for part in text.split(","))
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def _date(text: str) -> float | None:
    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
