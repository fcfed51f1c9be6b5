"""What every page asks of the whole site, found once: order, levels, usages, names, guides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...diagnostics import Location
from ...facts.groups import api_wide_groups
from ...facts.models import models_of_fields
from ...facts.resources import with_groups
from ...facts.servers import has_servers
from ...facts.usages import Usage, usages
from ...ir import Api, Model, ModelId, Operation, ParameterGroup, Resource, Scheme
from ..base import Request
from . import places
from .sdks import Sdk, sdks_of
from .titles import operation_title, resource_title, scheme_titles


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A page in the navigation. `resource` is the path of the resource that it is the page of."""

    page: str
    title: str
    method: str = ""
    resource: str = ""
    is_deprecated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """`resources` are by path, with those that only hold others. `lines` are what stands directly
    below a resource, "" is the top. `neighbours` are by page. `guides` are pages and titles.
    `models_of_fields` are by the fields' places in the spec."""

    request: Request
    models: dict[ModelId, Model]
    models_of_fields: Mapping[Location, ModelId]
    wide_groups: tuple[ParameterGroup, ...]
    operations: tuple[Operation, ...]
    resources: Mapping[str, Resource]
    children: Mapping[str, tuple[Resource, ...]]
    lines: Mapping[str, tuple[Line, ...]]
    neighbours: Mapping[str, tuple[Operation | None, Operation | None]]
    usages: Mapping[ModelId, Usage]
    schemes: Mapping[str, Scheme]
    scheme_titles: Mapping[str, str]
    sdks: tuple[Sdk, ...]
    guides: tuple[tuple[str, str], ...]

    def has_guide(self, page: str) -> bool:
        return any(guide == page for guide, _ in self.guides)

    def resource_title(self, path: str) -> str:
        return resource_title(self.resources[path])

    def full_title(self, path: str) -> str:
        """With the resources above it: "Instant messaging / Messages"."""
        above, dot, _ = path.rpartition(".")
        own = self.resource_title(path)
        return f"{self.full_title(above)} / {own}" if dot else own


def site_of(request: Request) -> Site:
    api = request.api
    operations = tuple(one for resource in api.resources for one in resource.operations)
    resources = {one.path: one for one in with_groups(api)}
    children = _children(resources)
    sdks = sdks_of(request)
    return Site(
        request=request,
        models=api.models(),
        models_of_fields=models_of_fields(api),
        wide_groups=api_wide_groups(api),
        operations=operations,
        resources=resources,
        children=children,
        lines={path: _lines(path, resources, children) for path in ("", *resources)},
        neighbours=_neighbours(operations),
        usages=usages(api),
        schemes={scheme.name: scheme for scheme in api.schemes},
        scheme_titles=scheme_titles(api.schemes),
        sdks=sdks,
        guides=_guides(api, has_sdks=bool(sdks)),
    )


def _children(resources: Mapping[str, Resource]) -> dict[str, tuple[Resource, ...]]:
    found: dict[str, list[Resource]] = {path: [] for path in ("", *resources)}
    for path in sorted(resources):
        found[path.rpartition(".")[0]].append(resources[path])
    return {path: tuple(below) for path, below in found.items()}


def _lines(
    path: str, resources: Mapping[str, Resource], children: Mapping[str, tuple[Resource, ...]]
) -> tuple[Line, ...]:
    operations = resources[path].operations if path else ()
    return (*map(_operation_line, operations), *map(_resource_line, children[path]))


def _operation_line(operation: Operation) -> Line:
    return Line(
        page=places.operation_page(operation),
        title=operation_title(operation),
        method=operation.method,
        is_deprecated=operation.deprecated is not None,
    )


def _resource_line(resource: Resource) -> Line:
    return Line(
        page=places.resource_page(resource.path),
        title=resource_title(resource),
        resource=resource.path,
    )


def _neighbours(
    operations: tuple[Operation, ...],
) -> dict[str, tuple[Operation | None, Operation | None]]:
    before = (None, *operations[:-1])
    after = (*operations[1:], None)
    return {
        places.operation_page(one): (previous, following)
        for one, previous, following in zip(operations, before, after, strict=False)
    }


def _guides(api: Api, *, has_sdks: bool) -> tuple[tuple[str, str], ...]:
    """Those that have something to say."""
    guides = (
        (places.SERVERS, "Servers", has_servers(api)),
        (places.AUTHENTICATION, "Authentication", bool(api.schemes)),
        (places.ERRORS, "Errors", api.errors is not None or has_sdks),
        (places.PAGINATION, "Pagination", any(one.pagination for one in api.envelopes)),
        (places.PARAMETERS, "Shared parameters", bool(api_wide_groups(api))),
        (places.WEBHOOKS, "Webhooks", bool(api.webhooks)),
    )
    return tuple((page, title) for page, title, says_something in guides if says_something)
