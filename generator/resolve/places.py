"""Resolving, part 2a: names of the API's own things, and places of resources in the client."""

from __future__ import annotations

from collections.abc import Sequence

from ..diagnostics import Location, Report
from ..naming import pascal
from ..spec import ApiSpec, ResourceSpec
from .names import Named, check_collisions, check_key, check_resource_name


def check_api_names(api: ApiSpec, report: Report) -> None:
    check_key(api.api, "an API's name", report)
    owned = (
        ("a group's name", "the parameter groups", api.parameters or {}),
        ("an envelope's name", "the envelopes", api.envelopes or {}),
    )
    for what, plural, named in owned:
        for name in named:
            check_key(name, what, report)
        check_collisions((Named(name, name, name.at) for name in named), plural, report)


def check_resource_names(resources: Sequence[ResourceSpec], report: Report) -> None:
    """Each resource has a place of its own, and no operation stands where a resource does."""
    first: dict[tuple[str, ...], ResourceSpec] = {}
    for resource in resources:
        check_resource_name(resource.resource, report)
        other = first.setdefault(_spoken(resource.resource), resource)
        if other is not resource:
            message = (
                f"the resource `{resource.resource}` is already at {other.resource.at}; "
                "give one of them another `resource:`"
            )
            report.error(resource.resource.at, "duplicate-resource", message)
    _check_operations_beside(resources, report)


def _check_operations_beside(resources: Sequence[ResourceSpec], report: Report) -> None:
    levels: dict[tuple[str, ...], tuple[str, Location]] = {}
    for resource in resources:
        place = _spoken(resource.resource)
        for length in range(1, len(place) + 1):
            levels.setdefault(place[:length], (resource.resource, resource.resource.at))
    for resource in resources:
        for key, operation in (resource.operations or {}).items():
            other = levels.get((*_spoken(resource.resource), pascal(operation.name or key)))
            if other is not None:
                message = (
                    f"the operation `{key}` stands where the resource `{other[0]}` ({other[1]}) "
                    "stands; add `name:` to the operation"
                )
                report.error(key.at, "colliding-names", message)


def _spoken(resource: str) -> tuple[str, ...]:
    return tuple(pascal(segment) for segment in resource.split("."))
