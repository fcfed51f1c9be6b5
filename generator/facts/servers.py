"""Where an API is: what a client can choose of it."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..ir import Api, Operation, Variable

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def has_servers(api: Api) -> bool:
    """Whether there is more to know of where the API is than one URL."""
    return bool(api.variables or api.servers or own_base_urls(api))


def own_base_urls(api: Api) -> tuple[str, ...]:
    """The base URLs of operations that are not where the others are, each once."""
    urls = (one.base_url for resource in api.resources for one in resource.operations)
    return tuple(dict.fromkeys(url for url in urls if url))


def base_url_of(api: Api, operation: Operation) -> str:
    """Where an operation is, with variables in braces."""
    return operation.base_url or api.base_url


def filled(url: str, api: Api, without_default: Callable[[Variable], str]) -> str:
    """A base URL with the defaults of its variables, and with another word where there is none."""
    words = {
        one.name: without_default(one) if one.default is None else one.default
        for one in api.variables
    }
    return _VARIABLE.sub(lambda found: words[found[1]], url)


def needed_variables(api: Api, operation: Operation) -> tuple[Variable, ...]:
    """Those that a client must be given to call an operation at the usual server."""
    names = set(_VARIABLE.findall(base_url_of(api, operation)))
    names |= set(_VARIABLE.findall(api.base_url))
    return tuple(one for one in api.variables if one.default is None and one.name in names)
