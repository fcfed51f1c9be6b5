# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Where an API is of which there is more to say than one URL."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

_VARIABLE: Final = re.compile(r"\{([^{}]*)\}")
_IN_HOST: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
_IN_PATH: Final = re.compile(r"[A-Za-z0-9._~-]+(?:/[A-Za-z0-9._~-]+)*")


class Variable(NamedTuple):
    """A word in braces in a base URL: the argument that says it, what was given
    (whatever that is), and what it is otherwise."""

    argument: str
    given: object
    default: str | None


class Servers:
    """The servers of an API, one of which a client has chosen.

    `urls` are the base URLs by name; "" is the usual one. A `base_url` is where every
    call goes, also of the operations that have another one of their own.
    """

    __slots__ = ("_given", "_usual", "_variables")

    def __init__(
        self,
        urls: Mapping[str, str],
        variables: Mapping[str, Variable],
        *,
        base_url: str | None,
        server: str | None = None,
    ) -> None:
        if base_url is not None and server is not None:
            raise TypeError("give base_url= or server=, not both")
        if server is not None and (server == "" or server not in urls):
            known = " or ".join(repr(name) for name in urls if name)
            raise ValueError(f"server must be {known}")
        self._given = base_url
        self._usual = urls[server or ""]
        self._variables = variables

    def usual(self) -> str:
        """The base URL of the calls that say nothing else."""
        return self._filled(self._usual) if self._given is None else self._given

    def own(self, base_url: str) -> str:
        """That of an operation which has one of its own."""
        return self._filled(base_url) if self._given is None else self._given

    def _filled(self, base_url: str) -> str:
        """What a variable says stays where it stands: no value leads to another host,
        or out of a path."""
        scheme, separator, rest = base_url.partition("://")
        host, slash, path = rest.partition("/")
        host = _VARIABLE.sub(lambda found: self._text(found[1], _IN_HOST), host)
        path = _VARIABLE.sub(lambda found: self._text(found[1], _IN_PATH), path)
        return scheme + separator + host + slash + path

    def _text(self, name: str, allowed: re.Pattern[str]) -> str:
        argument, given, default = self._variables[name]
        text = default if given is None else given
        if text is None:
            raise ValueError(f"{argument} is missing: give {argument}=")
        if not isinstance(text, str):
            raise TypeError(f"{argument} must be a str, not {type(text).__name__}")
        is_upward = "." in text and not set(text.split("/")).isdisjoint((".", ".."))
        if not allowed.fullmatch(text) or is_upward:
            where = "host" if allowed is _IN_HOST else "path"
            raise ValueError(f"{argument} has characters that a {where} does not have")
        return text
