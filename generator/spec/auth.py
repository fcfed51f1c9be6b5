"""How a client proves who it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..diagnostics import Location
from ..nodes import Text
from .keys import key


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialSpec:
    """One thing that a client is given. Short form: its argument."""

    at: Location
    argument: Text = key("The client's argument.", required=True)
    env: Text | None = key("Environment variable that is read when the argument is left out.")
    placeholder: Text | None = key(
        "The word for it in samples; by default the argument.", examples=("your_password",)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeSpec:
    """A way in which a client proves who it is."""

    at: Location
    kind: Literal["bearer", "basic", "api_key"] | None = key(
        "bearer: a token in the Authorization header; basic: a user and a password there; "
        "api_key: a key in a header, the query or a cookie. By default the scheme's own name."
    )
    description: Text | None = key("Where one gets it.")
    argument: Text | None = key("The client's argument for the token or key.")
    env: Text | None = key("Environment variable that is read when the argument is left out.")
    placeholder: Text | None = key(
        "The word for the token or key in samples; by default the argument.",
        examples=("your_api_token",),
    )
    username: CredentialSpec | None = key("The user, for `basic`.")
    password: CredentialSpec | None = key("The password, for `basic`.")
    header: Text | None = key("Header that carries the key, for `api_key`.")
    query: Text | None = key("Query parameter that carries the key, for `api_key`.")
    cookie: Text | None = key("Cookie that carries the key, for `api_key`.")
