"""Groups of parameters: which of them operations take as they are."""

from __future__ import annotations

from ..ir import Api, Operation, ParameterGroup


def groups_taken(api: Api, operation: Operation) -> list[ParameterGroup]:
    """The groups whose parameters all stand in the operation as the group declares them, in its
    order."""
    groups = {group.name: group for group in api.groups}
    found: list[ParameterGroup] = []
    for name in dict.fromkeys(one.group for one in operation.parameters if one.group):
        own = tuple(one for one in operation.parameters if one.group == name)
        if own == groups[name].parameters:
            found.append(groups[name])
    return found
