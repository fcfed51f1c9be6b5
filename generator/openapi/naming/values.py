"""Fields and parameters -> names, where their own would not do or would collide.

Most keep what the document calls them. A name on the wire of which no words can be made gets some;
of several that would be spelled alike, the one that is written as it is spelled keeps its name,
then the first by alphabet. Among an operation's arguments the path comes first, then the body, then
the query, headers and cookies, which say in their name where they stand.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field, replace
from itertools import takewhile

from ... import naming
from ...diagnostics import Location
from ..drafts import (
    ApiDraft,
    FieldDraft,
    ObjectDraft,
    OperationDraft,
    ParameterDraft,
    TypeDraft,
    UnionDraft,
)
from ..shapes import Shapes
from ..trees import with_inner
from ..values import unescaped
from .words import MAXIMUM, cut, plain

_SIGNS = {
    "+": "plus",
    "-": "minus",
    "<": "less",
    ">": "greater",
    "=": "equal",
    "!": "not",
    "@": "at",
    "#": "number",
    "$": "dollar",
    "%": "percent",
    "&": "and",
    "*": "all",
    "~": "about",
    ".": "dot",
    "_": "inner",
}
_PLACES = ("path", "query", "header", "cookie")


@dataclass(slots=True)
class ValueNames:
    """`given` are names by the place of what they name; `made` gains those that are needed now.

    `places` says where each field stands.
    """

    given: Mapping[str, str]
    made: MutableMapping[str, str] = field(default_factory=dict[str, str])
    places: dict[Location, str] = field(default_factory=dict[Location, str])

    def named(self, draft: ApiDraft) -> None:
        """Gives names in all that the draft holds."""
        for key, model in draft.models.items():
            draft.models[key] = replace(model, type=self._type(model.type, pointer_of(key)))
        draft.operations[:] = [self._operation(one, draft) for one in draft.operations]

    def _type(self, type_: TypeDraft, place: str) -> TypeDraft:
        match type_:
            case ObjectDraft(fields):
                return replace(type_, fields=self._fields(fields, place))
            case UnionDraft(members):
                return replace(type_, members=tuple(self._type(one, place) for one in members))
            case _:
                return with_inner(type_, lambda inner: self._type(inner, place))

    def _fields(self, fields: tuple[FieldDraft, ...], place: str) -> tuple[FieldDraft, ...]:
        places = {id(one): f"{place}.{one.wire}" for one in fields}
        self.places |= {one.at: places[id(one)] for one in fields}
        names = self._distinct([(places[id(one)], one.name, one.wire) for one in fields])
        return tuple(
            replace(
                one, name=names.get(places[id(one)], ""), type=self._type(one.type, places[id(one)])
            )
            for one in fields
        )

    def _operation(self, operation: OperationDraft, draft: ApiDraft) -> OperationDraft:
        place = place_of(operation)
        body = operation.body
        if body is not None:
            self.places[body.at] = f"{place} body"
            body = replace(body, type=self._type(body.type, f"{place} body"))
        arguments = (_body_arguments(body.type, draft) or ["body"]) if body else []
        taken = {naming.pascal(name) for name in arguments}
        response = operation.response
        if response is not None:
            self.places[response.at] = f"{place} response"
            response = replace(response, type=self._type(response.type, f"{place} response"))
        return replace(
            operation,
            body=body,
            response=response,
            parameters=self._parameters(operation.parameters, place, taken),
        )

    def _parameters(
        self, parameters: tuple[ParameterDraft, ...], place: str, body: set[str]
    ) -> tuple[ParameterDraft, ...]:
        names: dict[int, str] = {}
        taken: set[str] = set()
        for where in _PLACES:
            here = [one for one in parameters if one.place == where]
            here.sort(key=lambda one: _by_spelling(one.wire))
            for one in here:
                own = f"{place} {where}.{one.wire}"
                wanted = self.given.get(own) or one.name or speakable(one.wire)
                others = body if where == "path" else taken
                if naming.pascal(wanted) in others | taken and own not in self.given:
                    wanted = _free(f"{wanted}_{where}", taken | body)
                taken.add(naming.pascal(wanted))
                names[id(one)] = self._kept(own, wanted, one.wire)
            taken |= body if where == "path" else set()
        return tuple(replace(one, name=names[id(one)]) for one in parameters)

    def _distinct(self, things: list[tuple[str, str, str]]) -> dict[str, str]:
        """Names by place, of things that stand together: place, asked name, wire name."""
        found: dict[str, str] = {}
        taken: set[str] = set()
        for place, asked, wire in sorted(things, key=lambda one: _by_spelling(one[2])):
            wanted = self.given.get(place) or asked or speakable(wire)
            if naming.pascal(wanted) in taken:
                wanted = _free(wanted, taken)
            taken.add(naming.pascal(wanted))
            found[place] = self._kept(place, wanted, wire)
        return found

    def _kept(self, place: str, name: str, wire: str) -> str:
        """The name where it has to be said, "" where the wire's own does."""
        if name == wire:
            return ""
        self.made[place] = name
        return name


def place_of(operation: OperationDraft) -> str:
    """An operation as `names.yaml` calls it: its method, and its path as the document writes it."""
    return f"{operation.method} {unescaped(operation.pointer.split('/')[2])}"


def speakable(wire: str) -> str:
    """The wire name itself where words can be made of it, else a name of words."""
    if len(wire) <= MAXIMUM and naming.is_speakable(wire):
        return wire
    sign = unicodedata.name(wire[:1] or "_", "a name")
    name = cut(naming.snake(plain(wire))) or naming.snake(sign)
    return name if name[:1].isalpha() else f"a_{name or 'value'}"


def _by_spelling(wire: str) -> tuple[bool, str]:
    """What is written as it is spelled comes first, then the alphabet decides."""
    return naming.snake(wire) != wire, wire


def _free(name: str, taken: set[str]) -> str:
    """A name that nothing has: with its signs as words, then numbered."""
    said = _with_signs(name)
    if naming.pascal(said) not in taken:
        return said
    return naming.free_name(naming.snake(said), lambda one: naming.pascal(one) in taken)


def _with_signs(name: str) -> str:
    """`minus_1` of `-1`, `at_type` of `@type`."""
    signs = takewhile(lambda sign: not sign.isalnum(), name)
    words = [_SIGNS[sign] for sign in signs if sign in _SIGNS]
    spoken = "_".join((*words, naming.snake(plain(name)))).strip("_")
    return spoken if spoken[:1].isalpha() else f"value_{spoken}"


def pointer_of(key: str) -> str:
    return key.partition("#")[2]


def _body_arguments(type_: TypeDraft, draft: ApiDraft) -> list[str]:
    """The fields of a body that become arguments of their own."""
    whole = Shapes(draft.models).unnamed(type_)
    fields = whole.fields if isinstance(whole, ObjectDraft) else ()
    return [one.name or one.wire for one in fields if not one.read_only]
