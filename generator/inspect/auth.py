"""Schemes of authentication as JSON, for `sdkpress inspect`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..ir import ApiKeyScheme, BasicScheme, BearerScheme, Credential, Scheme


def scheme_as_json(scheme: Scheme, names: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """A scheme of one credential has that one's `env` and names beside it, too."""
    roles, described = _described(scheme)
    credentials = [
        {"role": role, **_credential(one, names)}
        for role, one in zip(roles, scheme.credentials, strict=True)
    ]
    alone = {key: value for key, value in credentials[0].items() if key != "role"}
    nothing = dict.fromkeys(alone)
    return {
        "name": scheme.name,
        **described,
        **(alone if len(credentials) == 1 else nothing),
        "description": scheme.description,
        "credentials": credentials,
    }


def _described(scheme: Scheme) -> tuple[tuple[str, ...], dict[str, Any]]:
    """What its credentials are for, and where they go."""
    match scheme.kind:
        case BearerScheme():
            return ("token",), _http("bearer")
        case BasicScheme():
            return ("username", "password"), _http("basic")
        case ApiKeyScheme(_, place, wire):
            at = {"scheme": "api_key", "type": "apiKey", "in": place.value, "wire": wire}
            return ("key",), at


def _http(scheme: str) -> dict[str, Any]:
    return {"scheme": scheme, "type": "http", "in": "header", "wire": "Authorization"}


def _credential(credential: Credential, names: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    return {
        "env": credential.env or None,
        "placeholder": credential.placeholder,
        **{
            target: given.get("auth", {}).get(credential.argument)
            for target, given in names.items()
        },
    }
