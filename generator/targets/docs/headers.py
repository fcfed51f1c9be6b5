"""The docs target: the headers that every request of an API carries -> parameters: who writes HTTP
has to find them among the others."""

from __future__ import annotations

from ...ir import Api, ConstType, Parameter, Place, Style


def constant_headers(api: Api) -> list[Parameter]:
    return [
        Parameter(
            wire=name,
            name=name,
            place=Place.HEADER,
            type=ConstType(value),
            style=Style.PLAIN,
            at=api.at,
            required=True,
            is_constant=True,
            placeholder=name,
        )
        for name, value in api.headers
    ]
