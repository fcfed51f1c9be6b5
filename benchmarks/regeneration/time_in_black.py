"""Runs sdkpress, and writes how many CPU seconds each call of black took, a line for each.

python -m benchmarks.regeneration.time_in_black FILE ARGUMENT...
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import Any

import black

from generator.__main__ import main

_WRAPPED = ("format_str", "format_file_contents")


def timed(function: Callable[..., Any], descriptor: int) -> Callable[..., Any]:
    """Processes that are forked write into the same file: lines of theirs do not mix."""

    def call(*arguments: Any, **options: Any) -> Any:
        start = time.process_time()
        try:
            return function(*arguments, **options)
        finally:
            os.write(descriptor, f"{time.process_time() - start:.6f}\n".encode())

    return call


if __name__ == "__main__":
    file = os.open(sys.argv[1], os.O_WRONLY | os.O_APPEND)
    for name in _WRAPPED:
        # black calls these of its own without their names: none is counted twice.
        setattr(black, name, timed(getattr(black, name), file))
    sys.argv = ["sdkpress", *sys.argv[2:]]
    main()
