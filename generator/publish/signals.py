"""Publishing, part 6: interrupts that wait for a good moment.

Between two renames there is no good place for a `KeyboardInterrupt`. While signals are held, they
arrive only where `deliver_signals` is called, or at the end.
"""

from __future__ import annotations

import signal
from collections.abc import Generator
from contextlib import contextmanager

_HELD = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@contextmanager
def signals_held() -> Generator[None]:
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    try:
        signal.pthread_sigmask(signal.SIG_BLOCK, _HELD)
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def deliver_signals() -> None:
    """Whatever came since the last time arrives now, as it would have outside.

    Nothing is let through for that: a second signal must not break into what the first one has
    undone. One that has no handler of ours waits for the end.
    """
    for number in sorted(signal.sigpending().intersection(_HELD)):
        handler = signal.getsignal(number)
        if callable(handler):
            signal.sigwait({number})
            handler(number, None)
