"""The docs target: parameters and fields -> entries, with what stands inside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...ir import Field, ModelId, Parameter, Support, Type
from ...prose import deprecation
from ...text import Code
from . import places
from .context import Context
from .marks import mark_view
from .styles import example_text, style_code
from .trees import (
    PARAMETER_ROOM,
    Direction as Direction,
    Growth,
    Member,
    Node,
    models_at,
    steps_into,
)
from .types import model_link, type_code
from .values import value_text, value_views, values_title
from .views import EntryView

# Up to so many entries in a section, those of the first level are open.
_OPEN = 40


def field_entries(
    fields: Sequence[Field],
    context: Context,
    start: str,
    *,
    direction: Direction,
    support: Mapping[tuple[str, ...], Support],
    within: tuple[ModelId, ...] = (),
    pinned: str = "",
) -> tuple[EntryView, ...]:
    """Entries of fields. `support` are marks by the path from these fields, which win over the
    fields' own. `within` are the models that they stand in, `pinned` is a field that is shown open,
    however much is in it."""
    growth = Growth(context.models, direction, marked=support.keys())
    roots = growth.of_fields(fields, tuple(start.split(".")), around=within)
    for root in roots:
        root.is_pinned = root.path == (pinned,)
    return _entries(roots, growth, context, support)


def type_entries(
    type: Type,
    context: Context,
    start: str,
    *,
    direction: Direction,
    support: Mapping[tuple[str, ...], Support],
) -> tuple[EntryView, ...]:
    """Entries of what stands in a type: the fields of its object, or the objects that it may be."""
    growth = Growth(context.models, direction, marked=support.keys())
    roots = growth.of_type(type, tuple(start.split(".")))
    steps = steps_into(type, context.models).removeprefix(".")
    return _entries(roots, growth, context, support, above=f"{steps}." if steps else "")


def parameter_entry(parameter: Parameter, context: Context, start: str = "") -> EntryView:
    """`start` begins its anchor; by default that is its place: `query.limit`."""
    begin = tuple((start or parameter.place.value).split("."))
    root = Node(parameter, (*begin, parameter.wire), (parameter.wire,))
    growth = Growth(context.models, Direction.REQUEST, PARAMETER_ROOM)
    return _entries([root], growth, context, {})[0]


def _entries(
    roots: list[Node],
    growth: Growth,
    context: Context,
    support: Mapping[tuple[str, ...], Support],
    above: str = "",
) -> tuple[EntryView, ...]:
    is_small = growth.grow(roots) <= _OPEN
    writer = _Writer(context, support, growth.direction)
    return tuple(writer.entry(root, above, is_open=is_small or root.is_pinned) for root in roots)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Nodes -> entries. `above` is what the paths below a place begin with."""

    context: Context
    support: Mapping[tuple[str, ...], Support]
    direction: Direction

    def entry(self, node: Node, above: str = "", *, is_open: bool = False) -> EntryView:
        if isinstance(node.thing, Member):
            return self._member(node, node.thing, above, is_open)
        thing, writing = node.thing, self.context.writing
        path = f"{above}{thing.wire}"
        below = f"{path}{steps_into(thing.type, self.context.models)}."
        is_promised = self._is_promised(node, thing)
        support = self._support(node, thing.support)
        values = value_views(thing.type, self.context)
        is_sent = self.direction is Direction.REQUEST
        title = values_title(thing.type, self.context, is_sent=is_sent)
        return EntryView(
            anchor=self._anchor(node),
            path=writing.code(path),
            name=writing.text(thing.wire),
            type=type_code(thing.type, self.context),
            is_required=thing.required and not is_promised,
            is_promised=thing.required and is_promised,
            is_read_only=isinstance(thing, Field) and thing.read_only,
            is_write_only=isinstance(thing, Field) and thing.write_only,
            is_inferred=support.inferred,
            on_client=isinstance(thing, Parameter)
            and thing.client
            and bool(self.context.site.sdks),
            deprecation=self._prose(deprecation(thing.deprecated)),
            description=self._prose(thing.description),
            style=style_code(thing, self.context) if isinstance(thing, Parameter) else None,
            default=writing.code(value_text(thing.default)) if thing.has_default else None,
            example=writing.code(_example(thing)) if thing.has_example else None,
            values_title=writing.text(title) if values else None,
            values=values,
            mark=mark_view(support, self.context),
            source=self._source(support),
            children_title=self._children_title(node),
            children=tuple(self.entry(child, below) for child in node.children),
            is_open=is_open and bool(node.children),
            more=self._more(node),
        )

    def _member(self, node: Node, member: Member, above: str, is_open: bool) -> EntryView:
        """A model of a union; how it is told stands where a parameter says how it is sent."""
        writing, model = self.context.writing, member.model
        place = writing.words(writing.code(above.removesuffix(".")), " ") if above else ""
        return EntryView(
            anchor=self._anchor(node),
            path=writing.words(place, "as ", writing.code(member.name)),
            name=writing.text(member.name),
            type=model_link(model.id, self.context),
            is_inferred=model.support.inferred,
            deprecation=self._prose(deprecation(model.deprecated)),
            description=self._prose(model.description),
            style=self._told_by(member),
            source=self._source(model.support),
            children_title=self._children_title(node),
            children=tuple(self.entry(child, above) for child in node.children),
            is_open=is_open and bool(node.children),
            more=self._more(node),
        )

    def _is_promised(self, node: Node, thing: Field | Parameter) -> bool:
        """Whether nobody sends it, so that to be required means to be always there."""
        if isinstance(thing, Parameter) or self.direction is Direction.REQUEST:
            return False
        if self.direction is Direction.RESPONSE or thing.read_only:
            return True
        usages = self.context.site.usages
        return bool(node.around) and not usages[node.around[-1]].sent_by

    def _anchor(self, node: Node) -> Code:
        return self.context.writing.attribute(places.anchor(*node.anchor))

    def _support(self, node: Node, own: Support) -> Support:
        return self.support.get(node.path, own)

    def _source(self, support: Support) -> Code | None:
        """Of what is to be trusted: who supports something, what was concluded."""
        is_asked = support.inferred or support.supported_by or support.required_by
        return self.context.writing.text(support.source) if is_asked and support.source else None

    def _prose(self, markdown: str) -> Code | None:
        return self.context.writing.prose(markdown) if markdown.strip() else None

    def _told_by(self, member: Member) -> Code | None:
        if not member.told_by:
            return None
        writing = self.context.writing
        words: list[Code | str] = ["Where ", writing.code(member.told_by), " is "]
        for number, value in enumerate(member.values):
            words += [" or " if number else "", writing.code(value_text(value))]
        return writing.words(*words, ".")

    def _children_title(self, node: Node) -> Code | None:
        count = len(node.children)
        if not count:
            return None
        if isinstance(node.children[0].thing, Member):
            return self.context.writing.text(f"One of {count} models")
        return self.context.writing.text(f"{count} field{'' if count == 1 else 's'}")

    def _more(self, node: Node) -> Code | None:
        """Links to the pages of what is in it, where that is not shown here."""
        if not node.is_cut:
            return None
        words: list[Code | str] = ["See "]
        for number, model in enumerate(models_at(node.thing, self.context.models)):
            words += [", " if number else "", model_link(model.id, self.context)]
        return self.context.writing.words(*words)


def _example(thing: Field | Parameter) -> str:
    return example_text(thing) if isinstance(thing, Parameter) else value_text(thing.example)
