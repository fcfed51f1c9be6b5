# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Tokens that are asked for: once for all callers, and again when one is refused."""

import threading
from collections.abc import Iterable
from inspect import isawaitable
from typing import Any
from weakref import WeakKeyDictionary

from .auth import Credentials, Secret
from .pools import running_loop


class Tokens:
    """`refused` is the value that a server did not take, or "" for none so far."""

    __slots__ = ("_async_locks", "_lock", "is_empty")

    def __init__(self, credentials: Credentials) -> None:
        self.is_empty = not any(
            secret.is_asked
            for scheme in credentials.schemes
            for secret in scheme.secrets
        )
        self._lock = threading.Lock()
        self._async_locks: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()

    def obtain(self, secrets: Iterable[tuple[Secret, str]]) -> None:
        for secret, refused in secrets:
            with self._lock:
                if secret.known == refused:
                    secret.take(secret.ask())

    async def obtain_async(self, secrets: Iterable[tuple[Secret, str]]) -> None:
        for secret, refused in secrets:
            async with self._lock_here():
                if secret.known == refused:
                    answer = secret.ask()
                    secret.take(await answer if isawaitable(answer) else answer)

    def _lock_here(self) -> Any:
        """A lock belongs to an event loop."""
        loop = running_loop()
        lock = self._async_locks.get(loop)
        if lock is None:
            from anyio import Lock

            lock = self._async_locks.setdefault(loop, Lock())
        return lock
