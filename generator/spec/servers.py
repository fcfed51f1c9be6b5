"""Where an API is: its servers, and the variables in their URLs."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Location
from ..nodes import Text
from .keys import key


@dataclass(frozen=True, slots=True, kw_only=True)
class VariableSpec:
    """A word in braces in base URLs: an argument of the client. Short form: its default."""

    at: Location
    default: Text | None = key("Its value where a client is given none; without it one is needed.")
    enum: list[Text] | None = key("Known values.")
    description: Text | None = key("What it is.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSpec:
    """Another server of the API. Short form: its base URL."""

    at: Location
    url: Text = key("Base URL, which every path continues.", required=True)
    description: Text | None = key("What it is for.")
