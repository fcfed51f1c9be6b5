"""Authentication: what a client is given, and where it goes."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Location
from .places import Place


@dataclass(frozen=True, slots=True)
class Credential:
    """An argument of the client, and what stands in for it: an environment variable when a program
    runs, a word in samples."""

    argument: str
    placeholder: str
    at: Location
    env: str = ""


@dataclass(frozen=True, slots=True)
class BearerScheme:
    token: Credential


@dataclass(frozen=True, slots=True)
class BasicScheme:
    username: Credential
    password: Credential


@dataclass(frozen=True, slots=True)
class ApiKeyScheme:
    """`place` is never the path; `wire` is the header's, parameter's or cookie's name."""

    key: Credential
    place: Place
    wire: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    name: str
    kind: BearerScheme | BasicScheme | ApiKeyScheme
    at: Location
    description: str = ""

    @property
    def credentials(self) -> tuple[Credential, ...]:
        """What it needs, in the order of the client's arguments."""
        match self.kind:
            case BearerScheme(token):
                return (token,)
            case BasicScheme(username, password):
                return (username, password)
            case ApiKeyScheme(key):
                return (key,)
