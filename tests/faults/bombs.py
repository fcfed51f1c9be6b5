"""Calls paths of a server, and says what came of each, and by how much memory grew at most."""

from __future__ import annotations

import resource
import sys
from typing import Any

from tests.functional.callers import WAYS

from .anysdk._runtime.errors import APIError
from .anysdk._runtime.operation import Operation
from .anysdk._runtime.redirects import REDIRECTS
from .clients import connected


def memory() -> int:
    """The most that this process ever held, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main(kind: str, url: str, *paths: str) -> None:
    with WAYS[kind]() as way, connected(way, url, max_retries=1) as client:
        # What is loaded when it is first needed is not counted.
        way.result(client._sender.call(operation("/end"), None))
        before = memory()
        for path in paths:
            try:
                print(type(way.result(client._sender.call(operation(path), None))).__name__)
            except APIError as error:
                print(type(error).__name__)
        print(memory() - before)


def operation(path: str) -> Operation[Any]:
    return Operation(f"GET {path}", response=Any, redirects=REDIRECTS)


if __name__ == "__main__":
    main(*sys.argv[1:])
