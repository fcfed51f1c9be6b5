"""How requests are sent: what is not said by the operation alone."""

from __future__ import annotations

import re

from ..ir import Api, Operation, Parameter, Place, is_usually_idempotent


def idempotency_key(operation: Operation) -> str:
    """The header that carries an operation's key, or ""."""
    return next((one.wire for one in operation.parameters if one.is_idempotency_key), "")


def idempotency_header(api: Api) -> str:
    """The header that most of the operations use which take an idempotency key."""
    keys = [
        parameter.wire
        for resource in api.resources
        for operation in resource.operations
        for parameter in operation.parameters
        if parameter.is_idempotency_key
    ]
    return max(sorted(set(keys)), key=keys.count, default="")


def is_as_idempotent_as_usual(operation: Operation) -> bool:
    """Whether its method or its key says already whether it may be sent twice."""
    usual = is_usually_idempotent(operation.method, operation.parameters)
    return operation.idempotent == usual


def needs_credentials(api: Api) -> bool:
    """Whether a client is of no use without what the API's own `security` asks for."""
    is_needed = bool(api.security) and () not in api.security
    return is_needed and all(
        operation.security == api.security
        for resource in api.resources
        for operation in resource.operations
    )


def path_template(operation: Operation) -> str:
    """The path with `{}` in place of each argument."""
    return re.sub(r"\{[^}]*\}", "{}", operation.path)


def path_parameters(operation: Operation) -> list[Parameter]:
    """The parameters of the path, in the order of the template; one that stands there twice comes
    twice."""
    found = {p.wire: p for p in operation.parameters if p.place is Place.PATH}
    return [found[name] for name in re.findall(r"\{([^}]*)\}", operation.path)]
