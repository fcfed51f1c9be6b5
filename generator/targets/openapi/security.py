"""Schemes of authentication, and which of them are needed."""

from __future__ import annotations

from ...ir import ApiKeyScheme, BasicScheme, BearerScheme, Credential, Json, Scheme
from . import extensions as ext
from .extensions import Object


def scheme(one: Scheme) -> Object:
    return {
        **_kind(one.kind),
        **ext.said({"description": one.description}),
        ext.CREDENTIALS: [_credential(credential) for credential in one.credentials],
    }


def _kind(kind: BearerScheme | BasicScheme | ApiKeyScheme) -> Object:
    match kind:
        case BearerScheme():
            return {"type": "http", "scheme": "bearer"}
        case BasicScheme():
            return {"type": "http", "scheme": "basic"}
        case ApiKeyScheme(_, place, wire):
            return {"type": "apiKey", "in": place.value, "name": wire}


def _credential(one: Credential) -> Json:
    return ext.said({"argument": one.argument, "env": one.env, "placeholder": one.placeholder})


def requirements(alternatives: tuple[tuple[str, ...], ...]) -> list[Json]:
    """Any one of these; none at all is an empty list."""
    return [{name: [] for name in names} for names in alternatives]
