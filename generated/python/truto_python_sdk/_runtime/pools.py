# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Which HTTP client sends a call. A connection belongs to the process and to the event
loop that made it: a fork and another loop get an HTTP client of their own."""

import os
import sys
from collections.abc import Callable
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Generic, TypeVar

HttpT = TypeVar("HttpT")


class Pools(Generic[HttpT]):
    """A user's own HTTP client is used as it is, wherever that is."""

    def __init__(self, given: HttpT | None, make: Callable[[], HttpT]) -> None:
        self.first = make() if given is None else given
        self._make = make
        self._is_ours = given is None
        self._is_closed = False
        self._unused = [self.first]
        # Those of a parent process stay: to close one here would disturb it there.
        self._by_place: dict[tuple[int, object], HttpT] = {}

    def current(self, loop: object = None) -> HttpT:
        if not self._is_ours:
            return self.first
        if self._is_closed:
            raise RuntimeError("the client is closed")
        place = (os.getpid(), loop)
        return self._by_place.get(place) or self._new(place)

    def closing(self, loop: object = None) -> list[HttpT]:
        """What is to be closed, here and now; nothing is sent after that."""
        if not self._is_ours:
            return []
        self._is_closed = True
        here = self._by_place.pop((os.getpid(), loop), None)
        unused, self._unused = self._unused, []
        return unused if here is None else [here, *unused]

    def _new(self, place: tuple[int, object]) -> HttpT:
        for other in list(self._by_place):
            if _is_over(other[1]):
                self._by_place.pop(other, None)
        try:
            http = self._unused.pop()
        except IndexError:
            http = self._make()
        return self._by_place.setdefault(place, http)


def chosen_http_client(
    given: object, client: type[HttpT], around: Callable[[Any], HttpT], transport: type
) -> HttpT | None:
    """The HTTP client that was passed, or one `around` the transport that was."""
    if given is None or isinstance(given, client):
        return given
    if isinstance(given, transport):
        return around(given)
    raise TypeError(
        f"http_client must be an httpx2.{client.__name__} or a transport, "
        f"not {type(given).__name__}"
    )


def no_cookies() -> CookieJar:
    """A jar that takes none: a call sends the cookies that it is given, and a server
    cannot fill the memory with others."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def running_loop() -> object:
    """What tells event loops apart: asyncio's own, or the token of trio's."""
    from asyncio import get_running_loop

    try:
        return get_running_loop()
    except RuntimeError:
        trio = sys.modules.get("trio")
        if trio is None:
            raise
    return trio.lowlevel.current_trio_token()


def _is_over(loop: object) -> bool:
    is_closed = getattr(loop, "is_closed", None)
    return is_closed is not None and is_closed() is True
