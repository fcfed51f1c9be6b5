"""Groups of parameters: which of them operations take as they are."""

from __future__ import annotations

from ..ir import Api, Operation, ParameterGroup


def groups_taken(api: Api, operation: Operation) -> list[ParameterGroup]:
    """The groups whose parameters all stand in the operation as the group declares them."""
    found: list[ParameterGroup] = []
    for group in api.groups:
        own = tuple(one for one in operation.parameters if one.group == group.name)
        if own and own == group.parameters:
            found.append(group)
    return found
