"""The entry point, and `python -m generator`: how a run ends that is interrupted while it starts.

Nothing is imported before the signals have handlers, so that Ctrl-C never ends with a traceback;
and not even the command line is, where `unchanged.py` finds that nothing is to be done.
"""

import io
import os
import signal
import sys


def main() -> None:
    """The `sdkpress` command."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:
            # Nothing is at work yet that would have to be tidied up.
            signal.signal(number, lambda number, frame: os._exit(128 + number))
    # A reader that has seen enough ends us, as it ends any other filter.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    from .unchanged import ends_here

    if ends_here(sys.argv[1:]):
        return
    from .cli import main

    main()


if __name__ == "__main__":
    if not sys.flags.safe_path:
        # `-m` puts the working directory first: a `yaml.py` beside the specs is not ours to run.
        del sys.path[0]
    main()
