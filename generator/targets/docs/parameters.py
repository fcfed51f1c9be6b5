"""The docs target: the parameters of an operation, by place; and the groups that operations share.

A group with a title is wide where every operation of at least half of the resources takes from it:
it is folded on each page, and has a page of its own with the other wide ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...ir import Operation, Parameter, ParameterGroup, Place
from . import places
from .context import Context
from .entries import parameter_entry
from .headers import constant_headers
from .views import EntryView, GroupView, ParametersView

_TITLES = {
    Place.PATH: "Path parameters",
    Place.QUERY: "Query parameters",
    Place.HEADER: "Header parameters",
    Place.COOKIE: "Cookie parameters",
}

_PLACED = {
    Place.PATH: "In the path.",
    Place.QUERY: "In the query.",
    Place.HEADER: "A header.",
    Place.COOKIE: "A cookie.",
}

_IN = {
    Place.PATH: "in the path",
    Place.QUERY: "in the query",
    Place.HEADER: "in headers",
    Place.COOKIE: "in cookies",
}


def parameters_views(operation: Operation, context: Context) -> tuple[ParametersView, ...]:
    """A section for each place that has parameters. The description of a group stands where it is
    first shown."""
    headers = constant_headers(context.api)
    views: list[ParametersView] = []
    shown: list[str] = []
    for place, title in _TITLES.items():
        every = [*operation.parameters, *(headers if place is Place.HEADER else ())]
        here = [one for one in every if one.place is place]
        if here:
            views.append(_section(place, title, here, context, shown))
    return tuple(views)


def _section(
    place: Place, title: str, here: Sequence[Parameter], context: Context, shown: list[str]
) -> ParametersView:
    titled = {group.name: group for group in context.api.groups if group.title}
    names = dict.fromkeys(one.group for one in here if one.group in titled)
    groups: list[GroupView] = []
    for name in names:
        own = [one for one in here if one.group == name]
        groups.append(_group(titled[name], place, own, context, is_first=name not in shown))
        shown.append(name)
    writing = context.writing
    return ParametersView(
        anchor=writing.attribute(places.anchor(place.value)),
        title=writing.text(title),
        entries=tuple(parameter_entry(one, context) for one in here if one.group not in titled),
        groups=tuple(groups),
    )


def _group(
    group: ParameterGroup,
    place: Place,
    own: Sequence[Parameter],
    context: Context,
    *,
    is_first: bool,
) -> GroupView:
    writing = context.writing
    said = group.description.strip()
    return GroupView(
        anchor=writing.attribute(places.anchor("group", place.value, group.name)),
        title=writing.text(group.title),
        note=writing.text(_note(own)),
        description=writing.prose(said) if said and is_first else None,
        entries=tuple(parameter_entry(one, context) for one in own),
        is_folded=group in context.site.wide_groups,
    )


def group_view(group: ParameterGroup, context: Context) -> GroupView:
    """A group on the page of those that are wide, of all places."""
    writing = context.writing
    said = group.description.strip()
    return GroupView(
        anchor=writing.attribute(places.anchor("group", group.name)),
        title=writing.text(group.title or group.name),
        note=writing.text(_placed_note(group.parameters)),
        description=writing.prose(said) if said else None,
        entries=tuple(_placed_entry(one, group, context) for one in group.parameters),
    )


def _placed_entry(parameter: Parameter, group: ParameterGroup, context: Context) -> EntryView:
    """An entry that says where its parameter stands, where the group does not."""
    entry = parameter_entry(parameter, context, f"group.{group.name}.{parameter.place.value}")
    if _place(group.parameters) is not None:
        return entry
    placed = context.writing.text(_PLACED[parameter.place])
    words = context.writing.words(placed, " ", entry.style) if entry.style else placed
    return replace(entry, style=words)


def _placed_note(parameters: Sequence[Parameter]) -> str:
    place = _place(parameters)
    note = _note(parameters)
    return f"{note}, {_IN[place]}" if place else note


def _place(parameters: Sequence[Parameter]) -> Place | None:
    """Where all of them stand, if that is one place."""
    found = {one.place for one in parameters}
    return found.pop() if len(found) == 1 else None


def _note(parameters: Sequence[Parameter]) -> str:
    count, required = len(parameters), sum(one.required for one in parameters)
    note = f"{count} parameter{'' if count == 1 else 's'}"
    return f"{note}, {required} required" if required else note
