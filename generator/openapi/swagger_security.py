"""Swagger 2.0, help: the schemes of security."""

from __future__ import annotations

from .values import Moved, Value

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}


def security_scheme(value: Value) -> object:
    """A scheme as OpenAPI 3 writes it; an API key is the same in both."""
    if not value.is_mapping:
        return value.raw
    members = dict(value.members)
    kind = value.text("type")
    if kind == "basic":
        members |= {"type": "http", "scheme": "basic"}
    elif kind == "oauth2":
        flow = _FLOWS.get(value.text("flow"), "implicit")
        told = ("authorizationUrl", "tokenUrl", "scopes")
        members["flows"] = {flow: {key: members[key] for key in told if key in members}}
    return Moved(value.document, value.pointer, members)
