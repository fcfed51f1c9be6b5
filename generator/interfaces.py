"""What pages of others read of a resource, as a hash; and how that is written in a lock.

Whatever is not named here as read by a resource's own pages alone is part of its interface: so what
is added to the resolved API belongs to it until somebody has looked who reads it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from .facts.models import types_in
from .ir import Api, Model, ModelId, Operation, Resource, models_in
from .resolve.reach import Reach, requested_by, responded_by
from .slices import SHARED, Slices, slice_of

_RESOURCE, _SHARED, _SENT, _UNRETURNED = "resource ", "shared ", "sent ", "unreturned "
_NONE = "-"
_CALLS, _NO_CALLS = "calls", "models"


class Known(NamedTuple):
    """What a lock says of a resource. `interface` "" is one that other files name models of: its
    fields are read wherever they like."""

    interface: str
    slice: str
    has_operations: bool
    path: str
    file: str

    def line(self) -> str:
        """As it is written in a lock."""
        calls = _CALLS if self.has_operations else _NO_CALLS
        hash_ = self.interface or _NONE
        return f"{_RESOURCE}{hash_} {self.slice} {calls} {self.path} {self.file}"


def interface_lines(api: Api, slices: Slices) -> tuple[str, ...]:
    """The lines of a lock: resources in the API's order, and what is not usual about the models
    that files other than their own may name."""
    reach, named = Reach(api.models()), _named_by_others(api)
    lines = [f"{_SHARED}{slices.of(SHARED)}"]
    lines += [_line(api, one, slices, reach, named) for one in api.resources]
    others = sorted(_others(api, named), key=lambda model: _dotted(model.id))
    lines += [f"{_SENT}{_dotted(one.id)}" for one in others if one.in_request]
    lines += [f"{_UNRETURNED}{_dotted(one.id)}" for one in others if not one.in_response]
    return tuple(lines)


def known_resources(facts: Iterable[str]) -> tuple[Known, ...]:
    """A `ValueError` tells of lines that nobody wrote so."""
    parts = (fact.split(" ", 5) for fact in facts if fact.startswith(_RESOURCE))
    return tuple(
        Known("" if hash_ == _NONE else hash_, slice_, calls == _CALLS, path, file)
        for _, hash_, slice_, calls, path, file in parts
    )


def known_slices(facts: Iterable[str]) -> dict[str, str]:
    """By what they are about."""
    facts = tuple(facts)
    shared = [(SHARED, one.removeprefix(_SHARED)) for one in facts if one.startswith(_SHARED)]
    return dict(shared) | {known.path: known.slice for known in known_resources(facts)}


def with_known_marks(api: Api, facts: Iterable[str]) -> Api:
    """The API with what a lock knows of the models that many may name: where they are sent and
    returned, all operations decide. Others are their own resource's affair."""
    facts = tuple(facts)
    named = {known.path for known in known_resources(facts) if not known.interface}
    sent = {one.removeprefix(_SENT) for one in facts if one.startswith(_SENT)}
    unreturned = {one.removeprefix(_UNRETURNED) for one in facts if one.startswith(_UNRETURNED)}

    def marked(models: tuple[Model, ...]) -> tuple[Model, ...]:
        return tuple(
            replace(
                one,
                in_request=_dotted(one.id) in sent,
                in_response=_dotted(one.id) not in unreturned,
            )
            for one in models
        )

    return replace(
        api,
        common_models=marked(api.common_models),
        shared_models=marked(api.shared_models),
        resources=tuple(
            replace(one, models=marked(one.models)) if one.path in named else one
            for one in api.resources
        ),
    )


def interface(api: Api, resource: Resource, reach: Reach | None = None) -> str:
    """The hash. What its operations and models lead to decides which of the models of others are
    sent and returned, so that is part of it."""
    reach = reach or Reach(api.models())
    own = {model.id for model in resource.models}
    sent = reach.sent(requested_by(resource.operations))
    returned = reach.returned(responded_by(resource.operations))
    returned |= reach.returned(own - sent - returned)
    return slice_of(
        replace(resource, models=(), operations=()),
        bool(resource.models),
        [_seen(one) for one in resource.operations],
        sorted(map(_dotted, sent - own)),
        sorted(map(_dotted, returned - own)),
    )


def _seen(operation: Operation) -> Operation:
    """Without what only the operation's own page says: its texts, and what its body is made of."""
    body = operation.body
    if body is not None:
        fields = None if body.fields is None else ()
        body = replace(body, fields=fields, type=None, description="")
    return replace(operation, summary="", description="", response_description="", body=body)


def _line(
    api: Api,
    resource: Resource,
    slices: Slices,
    reach: Reach,
    named: frozenset[ModelId],
) -> str:
    is_named = any(model.id in named for model in resource.models)
    hash_ = "" if is_named else interface(api, resource, reach)
    folder = os.path.dirname(api.at.path) or "."
    file = os.path.relpath(resource.at.path, folder).replace(os.sep, "/")
    has_operations = bool(resource.operations)
    known = Known(hash_, slices.of(resource.path), has_operations, resource.path, file)
    return known.line()


def _others(api: Api, named: frozenset[ModelId]) -> Iterator[Model]:
    """The models that files other than their own may name, or do name; with what is beside them in
    theirs, for each leads to others."""
    yield from api.common_models
    yield from api.shared_models
    for resource in api.resources:
        if any(model.id in named for model in resource.models):
            yield from resource.models


def _named_by_others(api: Api) -> frozenset[ModelId]:
    """The models of resources that are named outside of their files."""
    own = (
        id
        for resource in api.resources
        for id in _named_by(resource)
        if id.resource and id.resource != resource.path
    )
    shared = (*api.common_models, *api.shared_models, *api.envelope_models())
    bodies = [api.errors.body] if api.errors else []
    types = [type for model in (*shared, *bodies) for type in types_in(model)]
    types += [one.type for one in api.webhooks if one.type is not None]
    types += [one.type for group in api.groups for one in group.parameters]
    return frozenset((*own, *(id for type in types for id in models_in(type) if id.resource)))


def _named_by(resource: Resource) -> Iterator[ModelId]:
    yield from requested_by(resource.operations)
    yield from responded_by(resource.operations)
    for operation in resource.operations:
        for header in operation.response_headers:
            yield from models_in(header.type)
    for model in resource.models:
        for type in types_in(model):
            yield from models_in(type)


def _dotted(id: ModelId) -> str:
    return f"{id.resource}.{id.name}"
