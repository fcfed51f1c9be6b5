"""What an API sends by itself, to whoever has asked it to."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Location
from ..nodes import Text
from .keys import key
from .types import TypeSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class PayloadSpec(TypeSpec):
    """What a webhook sends. Short form: its type."""

    media_type: Text | None = key("How it is sent; by default `application/json`.")
    description: Text | None = key("What it holds.")


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookSpec:
    """A request that the API makes, or a callback: to a URL that it was told."""

    at: Location
    name: Text | None = key("Name in generated code, where the one made from the key would not do.")
    summary: Text | None = key("One line: when it is sent.")
    description: Text | None = key("More, in Markdown.")
    deprecated: bool | Text = key("True, or what to use instead.", default=False)
    request: PayloadSpec | None = key("What is sent: the payload.")
