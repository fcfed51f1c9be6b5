# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Tokens that are asked for: once for all callers, and again when one is refused."""

import threading
from collections.abc import Iterable
from inspect import isawaitable
from typing import Any

from .auth import Credentials, Secret
from .pools import running_loop


class Tokens:
    """`refused` is the value that a server did not take, or "" for none so far."""

    __slots__ = ("_async_lock", "_lock", "is_empty")

    def __init__(self, credentials: Credentials) -> None:
        self.is_empty = not any(
            secret.is_asked
            for scheme in credentials.schemes
            for secret in scheme.secrets
        )
        self._lock = threading.Lock()
        self._async_lock: tuple[object, Any] = (None, None)

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
        if self._async_lock[0] is not loop:
            from anyio import Lock

            self._async_lock = (loop, Lock())
        return self._async_lock[1]
