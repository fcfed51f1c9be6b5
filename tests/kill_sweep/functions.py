"""The same as `system_calls` where ptrace is forbidden: the child kills itself in `os` functions.

What Python writes without asking `os` is not seen, and a kill is between functions of Python.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Any

from .system_calls import Call

# By function: the name of the call, and for each path the place of it and the keyword of its
# folder. Without a keyword it may be a descriptor.
_WATCHED: dict[str, tuple[str, tuple[tuple[int, str], ...]]] = {
    "open": ("open", ((0, "dir_fd"),)),
    "write": ("write", ((0, ""),)),
    "fsync": ("fsync", ((0, ""),)),
    "fchmod": ("chmod", ((0, ""),)),
    "utime": ("utime", ((0, "dir_fd"),)),
    "rename": ("rename", ((0, "src_dir_fd"), (1, "dst_dir_fd"))),
    "replace": ("rename", ((0, "src_dir_fd"), (1, "dst_dir_fd"))),
    "link": ("link", ((0, "src_dir_fd"), (1, "dst_dir_fd"))),
    "symlink": ("symlink", ((1, "dir_fd"),)),
    "unlink": ("unlink", ((0, "dir_fd"),)),
    "mkdir": ("mkdir", ((0, "dir_fd"),)),
    "rmdir": ("rmdir", ((0, "dir_fd"),)),
}
_OPENED_TO_WRITE = os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_RDWR


def run_watched(
    work: Callable[[], int],
    kill_at: int = 0,
    *,
    after: bool = False,
    calls: list[Call] | None = None,
) -> int:
    """Like `run_traced`."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        code = 70
        try:
            _watch(kill_at, after, writing if calls is not None else None)
            code = work()
        finally:
            os._exit(code)
    os.close(writing)
    with open(reading, encoding="utf-8") as told:
        lines = told.read().splitlines()
    if calls is not None:
        parts = (line.split("\0") for line in lines)
        calls.extend(Call(name, tuple(paths), failed == "True") for name, failed, *paths in parts)
    return os.waitpid(child, 0)[1]


def _watch(kill_at: int, after: bool, tell: int | None) -> None:
    """Makes the functions of `os` count, and strike at their time."""
    number, write = 0, os.write

    def watched(function: Callable[..., Any], name: str) -> Callable[..., Any]:
        shown, places = _WATCHED[name]

        def call(*arguments: Any, **keywords: Any) -> Any:
            nonlocal number
            if name == "open" and not arguments[1] & _OPENED_TO_WRITE:
                return function(*arguments, **keywords)
            number += 1
            own = number  # A function of Python's own may call another.
            paths = [_path(arguments[place], keywords.get(key)) for place, key in places]
            if own == kill_at and not after:
                os.kill(os.getpid(), signal.SIGKILL)
            failed = True
            try:
                result = function(*arguments, **keywords)
                failed = False
                return result
            finally:
                if own == kill_at:
                    os.kill(os.getpid(), signal.SIGKILL)
                if tell is not None:
                    write(tell, ("\0".join((shown, str(failed), *paths)) + "\n").encode())

        return call

    for name in _WATCHED:
        setattr(os, name, watched(getattr(os, name), name))


def _path(given: Any, folder: int | None) -> str:
    if isinstance(given, int):
        return os.readlink(f"/proc/self/fd/{given}")
    start = os.readlink(f"/proc/self/fd/{folder}") if folder is not None else os.getcwd()
    return os.path.join(start, os.fspath(given))
