"""The tree of resources: what stands below a client, and below each resource."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir import Api, Resource


def callable_places(api: Api) -> frozenset[str]:
    """The resources that have operations, and those above them: what a client leads to.

    One that has only models is a home for these.
    """
    paths = (one.path.split(".") for one in api.resources if one.operations)
    return frozenset(".".join(path[:n]) for path in paths for n in range(1, len(path) + 1))


def children(api: Api, parent: str) -> list[tuple[str, str]]:
    """The path and the text of what stands directly below a resource; "" is the client."""
    start = f"{parent}." if parent else ""
    found: dict[str, str] = {}
    places = callable_places(api)
    for resource in api.resources:
        is_below = resource.path.startswith(start) and resource.path != parent
        if is_below and resource.path in places:
            path = start + resource.path[len(start) :].split(".")[0]
            found.setdefault(path, "")
            if resource.path == path:
                found[path] = resource.description or resource.title
    return sorted(found.items())


def parents(api: Api) -> frozenset[str]:
    """The paths that others stand below."""
    paths = (resource.path.split(".") for resource in api.resources)
    return frozenset(".".join(path[:n]) for path in paths for n in range(1, len(path)))


def with_groups(api: Api) -> Iterator[Resource]:
    """The resources, and what stands over them without operations of its own."""
    groups = sorted(parents(api) - {resource.path for resource in api.resources})
    yield from (Resource(path=path, source=api.source, at=api.at) for path in groups)
    yield from api.resources
