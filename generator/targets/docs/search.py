"""The docs target: an API -> the index that its pages search, a script with a line for each page.

A line is `[kind, title, address, path, keywords]`; templates/docs/assets/search.js reads it. The
lines are in the site's order: of what is equally good, the first is shown first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ...facts.groups import api_wide_groups
from ...facts.resources import with_groups
from ...ir import Api, ApiKeyScheme, Model, ModelId, ModelType, Operation, ParameterGroup, Resource
from ...text.code import INVISIBLE, Source
from . import places
from .titles import in_words, operation_title, plain_line, resource_title

_SCRIPT = """\
// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: {source}
globalThis.sdkpressIndex = [
{lines}
];
"""
_MOST_NAMES = 20
_LONGEST_DESCRIPTION = 80
_GUIDE_WORDS = {
    places.AUTHENTICATION: "security credentials token key",
    places.ERRORS: "exceptions failures status retries",
    places.PAGINATION: "pages lists next cursor limit",
    places.SERVERS: "base url host environment sandbox region",
    places.WEBHOOKS: "events callbacks notifications payload",
}


class _Line(NamedTuple):
    """`kind` is the method of an operation, and begins with a capital and small letters else."""

    kind: str
    title: str
    address: str
    path: str = ""
    keywords: str = ""


def search_index(api: Api, guides: Sequence[tuple[str, str]]) -> str:
    """`guides` are the pages of those that are printed, and their titles."""
    lines = [
        *(_guide(api, title, page) for page, title in guides),
        *(_group(group) for group in api_wide_groups(api)),
        *_resources(api),
        *map(_model, api.models().values()),
    ]
    source = Source(api.source).__html__()
    return _SCRIPT.format(source=source, lines=",\n".join(map(_written, lines)))


def _written(line: _Line) -> str:
    """In ASCII, so that nothing in it is more than text to whoever reads the script."""
    visible = (INVISIBLE.sub(" ", part).strip() for part in line)
    return json.dumps(list(visible), separators=(",", ":"))


def _guide(api: Api, title: str, page: str) -> _Line:
    told = _GUIDE_WORDS.get(page, "").split()
    return _Line("Guide", title, page, keywords=_names((*told, *_named_in(api, page))))


def _named_in(api: Api, page: str) -> Iterator[str]:
    """What a guide is about, by the names that calls and replies have for it."""
    if page == places.AUTHENTICATION:
        for scheme in api.schemes:
            yield from (one.argument for one in scheme.credentials)
            if isinstance(scheme.kind, ApiKeyScheme):
                yield scheme.kind.wire
    if page == places.WEBHOOKS:
        yield from (one.event for one in api.webhooks)
    if page == places.SERVERS:
        yield from (one.name for one in api.servers)
        yield from (one.name for one in api.variables)
    if page == places.ERRORS and api.errors:
        yield from (field.wire for field in api.errors.body.fields)


def _group(group: ParameterGroup) -> _Line:
    return _Line(
        "Parameters",
        group.title or in_words(group.name),
        f"{places.PARAMETERS}#{places.anchor('group', group.name)}",
        keywords=_names(one.wire for one in group.parameters),
    )


def _resources(api: Api) -> Iterator[_Line]:
    """Each resource, and after it its operations."""
    wide = frozenset(group.name for group in api_wide_groups(api))
    models = api.models()
    for resource in sorted(with_groups(api), key=lambda one: one.path):
        yield _resource(resource)
        for operation in resource.operations:
            yield _operation(operation, resource, _own_names(operation, wide, models))


def _resource(resource: Resource) -> _Line:
    return _Line(
        "Resource",
        resource_title(resource),
        places.resource_page(resource.path),
        resource.path,
        plain_line(resource.description, _LONGEST_DESCRIPTION),
    )


def _operation(operation: Operation, resource: Resource, names: str) -> _Line:
    said = plain_line(operation.description, _LONGEST_DESCRIPTION)
    return _Line(
        operation.method,
        operation_title(operation),
        places.operation_page(operation),
        operation.path,
        " ".join(filter(None, (resource_title(resource), names, said))),
    )


def _own_names(operation: Operation, wide: frozenset[str], models: Mapping[ModelId, Model]) -> str:
    """Of its parameters and of its body. What everything takes would find everything."""
    parameters = (one.wire for one in operation.parameters if one.group not in wide)
    return _names((*parameters, *_body_names(operation, models)))


def _body_names(operation: Operation, models: Mapping[ModelId, Model]) -> Iterator[str]:
    body = operation.body
    fields = body.fields if body else None
    if body and isinstance(body.type, ModelType):
        fields = models[body.type.model].fields
    return (field.wire for field in fields or ())


def _model(model: Model) -> _Line:
    return _Line(
        "Model",
        model.id.name,
        places.model_page(model.id),
        model.id.resource,
        _names(field.wire for field in model.fields),
    )


def _names(names: Iterable[str]) -> str:
    """Those that say most come first in specs."""
    return " ".join(list(dict.fromkeys(names))[:_MOST_NAMES])
