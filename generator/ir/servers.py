"""Where an API is: other servers than the usual one, and the variables in base URLs."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """A word in braces in base URLs, and an argument of the client; `default` None: it has to be
    given. `values` are those that are known."""

    name: str
    at: Location
    default: str | None = None
    values: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A server that a client may choose by its name."""

    name: str
    url: str
    at: Location
    description: str = ""
