"""Resolving, part 7: the members of a union can be told apart by what a JSON value shows.

Where the spec says `match: first`, they need not be.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from ..diagnostics import Location, Report
from ..ir import (
    ConstType,
    EnumType,
    Field,
    ListType,
    MapType,
    Model,
    ModelType,
    Primitive,
    PrimitiveType,
    Type,
    UnionType,
    models_in,
)
from ..nodes import shortened
from ..suggestions import hint
from .drafts import UnionPlace
from .enums import KINDS
from .table import Table

_TEXT = (
    Primitive.STRING,
    Primitive.DATE,
    Primitive.DATE_TIME,
    Primitive.DURATION,
    Primitive.DECIMAL,
    Primitive.UUID,
    Primitive.BYTES,
    Primitive.BASE64URL,
)
_MATCH_FIRST = "say `match: first`, which takes the first member that fits"
_NUMBERS = (Primitive.INTEGER, Primitive.NUMBER, Primitive.UNIX_TIME)


def check_unions(places: Iterable[UnionPlace], table: Table, report: Report) -> None:
    for place in places:
        if all(id in table.models for id in models_in(place.type)):
            _Check(table, report, place.at).union(place.type)


class _Check:
    def __init__(self, table: Table, report: Report, at: Location) -> None:
        self._table = table
        self._report = report
        self._at = at

    def union(self, union: UnionType) -> None:
        if union.matches_first:
            return
        members = tuple(self._table.alternatives(union))
        self._kinds(members)
        models = [
            self._table.models[member.model] for member in members if isinstance(member, ModelType)
        ]
        if union.discriminator is not None:
            self._discriminated(union, members)
            return
        for first, second in combinations(models, 2):
            self._two_models(first, second)

    def _kinds(self, members: tuple[Type, ...]) -> None:
        first_of: dict[str, Type] = {}
        for member in members:
            kind = _json_kind(member)
            if kind == "any":
                self._error(
                    f"`any` takes every value already; write `any` alone, or {_MATCH_FIRST}"
                )
            elif kind in first_of and not _are_objects(member, first_of[kind]):
                self._error(_same_kind(kind))
            first_of.setdefault(kind, member)

    def _two_models(self, first: Model, second: Model) -> None:
        if first.id == second.id:
            self._error(f"`{first.id.name}` stands twice in this union; take one out")
        elif not self._are_told(first, second):
            self._error(
                f"nothing tells `{first.id.name}` from `{second.id.name}`; add a `discriminator`, "
                f"a required field that the other does not have, or {_MATCH_FIRST}"
            )

    def _are_told(self, first: Model, second: Model) -> bool:
        return _tells(first, second) or _tells(second, first) or self._differs(first, second)

    def _differs(self, first: Model, second: Model) -> bool:
        """Whether a field of both says by its constant which of the two it is."""
        others = {field.wire: field for field in second.fields if field.required}
        return any(
            self._constants(field).isdisjoint(self._constants(others[field.wire]))
            for field in first.fields
            if field.required and field.wire in others and self._constants(field)
            if self._constants(others[field.wire])
        )

    def _constants(self, field: Field) -> frozenset[object]:
        bare = self._table.bare(field.type)
        if isinstance(bare, ConstType):
            return frozenset((bare.value,))
        if isinstance(bare, EnumType) and bare.closed:
            return frozenset(value.value for value in bare.values)
        return frozenset()

    def _discriminated(self, union: UnionType, members: tuple[Type, ...]) -> None:
        assert union.discriminator is not None
        named = dict.fromkeys(id for _, id in union.discriminator.values)
        unnamed: list[Model] = []
        for member in members:
            if not isinstance(member, ModelType):
                self._error(
                    "a `discriminator` tells object models apart; name its members as models, or "
                    f"{_MATCH_FIRST}"
                )
            elif not self._names(member, named, union):
                unnamed.append(self._table.models[member.model])
        self._unnamed(unnamed, members)
        self._declared(union)
        found = (
            self._disagreement(ModelType(id), union.discriminator.field, value)
            for value, id in union.discriminator.values
            if id in self._table.models
        )
        for message in dict.fromkeys(filter(None, found)):
            self._error(message)

    def _unnamed(self, unnamed: list[Model], members: tuple[Type, ...]) -> None:
        """What no value names is told apart from every other member by its fields."""
        models = [self._table.models[one.model] for one in members if isinstance(one, ModelType)]
        for model in unnamed:
            others = [one for one in models if one.id != model.id]
            if not all(self._are_told(model, other) for other in others):
                self._error(
                    f"no value of the `discriminator` names `{model.id.name}`; add one, or "
                    f"{_MATCH_FIRST}"
                )

    def _declared(self, union: UnionType) -> None:
        """A field that no member has is most likely misspelt."""
        assert union.discriminator is not None
        fields = [self._table.object_fields(ModelType(id)) for _, id in union.discriminator.values]
        known = [one.wire for own in fields for one in own or ()]
        wire = union.discriminator.field
        if None not in fields and fields and wire not in known:
            end = hint(wire, known) or f"; add it there, or {_MATCH_FIRST}"
            self._error(f"no member has a field `{shortened(wire)}`, the `discriminator`{end}")

    def _names(self, member: ModelType, named: Iterable[object], union: UnionType) -> bool:
        aliases = (
            one.model
            for one in union.members
            if isinstance(one, ModelType) and self._table.bare(one) == member
        )
        return member.model in named or any(alias in named for alias in aliases)

    def _disagreement(self, member: ModelType, wire: str, value: str) -> str:
        """Why the model's own field cannot have the value that tells it, or ""."""
        fields = self._table.object_fields(member)
        if fields is None:
            return ""
        field = next((field for field in fields if field.wire == wire), None)
        name = member.model.name
        if field is None:
            return ""
        if _json_kind(self._table.bare(field.type)) not in ("string", "any"):
            return f"`{wire}` of `{name}` is no text; a `discriminator` is told by text"
        if value not in (self._constants(field) or {value}):
            told = f"`{wire}` of `{name}` is never `{value}`, by which the `discriminator` tells it"
            return f"{told}; make the two agree"
        return ""

    def _error(self, message: str) -> None:
        self._report.error(self._at, "bad-union", message)


def _json_kind(type_: Type) -> str:
    match type_:
        case ListType():
            return "list"
        case MapType() | ModelType():
            return "object"
        case EnumType(primitive):
            return _primitive_kind(primitive)
        case ConstType(value):
            return _scalar_kind(value)
        case PrimitiveType(primitive):
            return _primitive_kind(primitive)
        case _:
            return "any"


def _primitive_kind(primitive: Primitive) -> str:
    if primitive in _TEXT:
        return "string"
    if primitive in _NUMBERS:
        return "number"
    return primitive.value if primitive in KINDS else "any"


def _scalar_kind(value: str | int | float | bool) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "string" if isinstance(value, str) else "number"


def _are_objects(first: Type, second: Type) -> bool:
    return isinstance(first, ModelType) and isinstance(second, ModelType)


def _same_kind(kind: str) -> str:
    mends = {
        "string": "two members are strings in JSON; keep one (an open `enum` takes every string)",
        "number": "two members are numbers in JSON; keep one (`number` takes integers)",
        "boolean": "two members are booleans in JSON; keep one",
        "list": "two members are lists in JSON; write one list of a union, `list[A | B]`",
        "object": "a `map` and another object cannot be told apart; keep one",
    }
    return f"{mends[kind]}, or {_MATCH_FIRST}"


def _tells(model: Model, other: Model) -> bool:
    """Whether the model has a required field that the other does not know."""
    known = {field.wire for field in other.fields}
    return any(field.required and field.wire not in known for field in model.fields)
