"""Groups of parameters: which of them operations take."""

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


def api_wide_groups(api: Api) -> tuple[ParameterGroup, ...]:
    """The groups with a title that all operations of at least half of the resources take from."""
    taken = [
        [{one.group for one in operation.parameters} for operation in resource.operations]
        for resource in api.resources
        if resource.operations
    ]
    return tuple(
        group
        for group in api.groups
        if group.title
        and 2 * sum(all(group.name in names for names in each) for each in taken) >= len(taken) > 0
    )
