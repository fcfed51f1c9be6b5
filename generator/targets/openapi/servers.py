"""Where the API is: its servers, with the variables in their URLs."""

from __future__ import annotations

from ...ir import Api, Json, Variable
from . import extensions as ext
from .extensions import Object


def servers(api: Api) -> list[Json]:
    """The usual one first, which has no name."""
    named: list[Json] = [
        {
            "url": one.url,
            **ext.said({"description": one.description}),
            **_variables(one.url, api),
            ext.NAME: one.name,
        }
        for one in api.servers
    ]
    return [server(api.base_url, api), *named]


def server(url: str, api: Api) -> Object:
    return {"url": url, **_variables(url, api)}


def _variables(url: str, api: Api) -> Object:
    used: Object = {one.name: _variable(one) for one in api.variables if f"{{{one.name}}}" in url}
    return ext.said({"variables": used})


def _variable(one: Variable) -> Json:
    """OpenAPI asks for a default, also where a value has to be given."""
    instead = one.values[0] if one.values else one.name
    return {
        **ext.said({"enum": list(one.values)}),
        "default": instead if one.default is None else one.default,
        **ext.said({"description": one.description}),
        **({ext.NEEDED: True} if one.default is None else {}),
    }
