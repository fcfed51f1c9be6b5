# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Builds models out of plain data that does not keep to its description.

What fits is typed; what does not is kept as it came, and told, place by place. The
hints are resolved as msgspec resolves them, so both ways of decoding agree.
"""

from collections.abc import Callable
from decimal import Decimal
from functools import reduce
from types import NoneType
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

import msgspec
from msgspec import Struct

from .choosing import Choice, refuse
from .exact_numbers import ExactNumber
from .kinds import (
    ABSENT,
    NO_MEMBER,
    Build,
    Chosen,
    Place,
    Tell,
    TypeNote,
    is_array,
    is_object,
)
from .members import (
    UNIONS,
    Member,
    constant_values,
    is_one_of,
    kind_of_hint,
    members_of,
)
from .models import UNKNOWN_ATTRIBUTE, OpenModel
from .typed import decoder, is_struct
from .wire import from_wire, is_wire_type

_EXACT: frozenset[Any] = frozenset((str, int, bool, NoneType))
# An int may come as 1.0; for these, no other class will do.
_CERTAIN: frozenset[Any] = _EXACT - {int}
# What msgspec says to what does not fit, and to text that is not Unicode.
_UNFIT = (msgspec.ValidationError, UnicodeEncodeError)
# Values, one of which fits almost any type.
_STAND_INS: tuple[Any, ...] = (
    *("", 0, False, [], {}),
    *("2000-01-01T00:00:00Z", "2000-01-01", "00:00:00", "PT0S", "0" * 32),
)


class Builders:
    """Makes, per type, the function that builds its values; each struct's once."""

    def __init__(self) -> None:
        self._structs: dict[type[Struct], Build] = {}
        self._choices: dict[Chosen, Build] = {}

    def of(self, hint: Any) -> Build:
        origin = get_origin(hint)
        if hint is Any:
            return _keep
        if isinstance(hint, Chosen):
            return self._choice(hint)
        if origin is Annotated:
            return self._annotated(hint)
        if origin in UNIONS:
            return self._union(get_args(hint))
        if origin is list:
            return _list(self.of(get_args(hint)[0]))
        if origin is dict:
            return _map(self.of(get_args(hint)[1]))
        if is_struct(hint):
            return self._struct(hint)
        return _leaf((hint,))

    def _annotated(self, hint: Any) -> Build:
        for note in hint.__metadata__:
            if isinstance(note, TypeNote):
                return note.builder(hint.__origin__, self.of)
        return self.of(hint.__origin__)

    def _struct(self, cls: type[Struct]) -> Build:
        if cls not in self._structs:
            self._structs[cls] = _StructBuilder(cls, self.of)
        return self._structs[cls]

    def _choice(self, hint: Chosen) -> Build:
        if hint not in self._choices:
            self._choices[hint] = Choice(hint, self.of, self._union)
        return self._choices[hint]

    def _union(self, members: tuple[Any, ...]) -> Build:
        """By the kind of the value: of its members only objects need a choice."""
        inner = tuple(hint for hint in members if hint is not NoneType)
        if len(inner) == 1:
            return _nullable(self.of(inner[0]))
        objects = tuple(hint for hint in inner if kind_of_hint(hint) is dict)
        arrays = tuple(hint for hint in inner if kind_of_hint(hint) is list)
        leaves = tuple(hint for hint in inner if kind_of_hint(hint) is None)
        of_object = self._objects(objects) if objects else None
        of_array = self.of(arrays[0]) if arrays else None
        kinds = " or ".join(["object"] * bool(objects) + ["array"] * bool(arrays))
        of_rest = _leaf(leaves) if leaves else _other_than(kinds)

        def build(value: Any, place: Place, tell: Tell) -> Any:
            if of_object is not None and is_object(value):
                return of_object(value, place, tell)
            if of_array is not None and is_array(value):
                return of_array(value, place, tell)
            return of_rest(value, place, tell)

        return build if len(inner) == len(members) else _nullable(build)

    def _objects(self, hints: tuple[Any, ...]) -> Build:
        if len(hints) == 1:
            return self.of(hints[0])
        members = [Member(hint, self.of(hint)) for hint in hints if is_struct(hint)]
        others = [self.of(hint) for hint in hints if not is_struct(hint)]

        def build(value: Any, place: Place, tell: Tell) -> Any:
            best = max(members, key=lambda member: member.fit(value), default=None)
            if best is not None and best.fit(value) > 0:
                return best.build(value, place, tell)
            if others:
                return others[0](value, place, tell)
            tell(place, NO_MEMBER, value)
            return value

        return build


class _Field(NamedTuple):
    name: str
    wire: str
    hint: Any
    is_required: bool
    exact: frozenset[Any]
    build: Build


class _StructBuilder:
    """Builds a struct: at once, but for the fields that were odd before.

    What drifts is mostly the same in all objects, so a field that once did not fit is
    built apart from then on. Another one that does not fit makes that object be built
    field by field, which shows the odd ones.
    """

    def __init__(self, cls: type[Struct], of: Callable[[Any], Build]) -> None:
        self._cls = cls
        self._of = of
        self._is_learned = False
        self._is_open = issubclass(cls, OpenModel)
        self._is_at_once = False
        self._fields: list[_Field] = []
        self._wires: set[str] = set()
        self._required: set[str] = set()
        # Odd fields, and values for the required ones; replaced as one: threads share it.
        self._apart: tuple[tuple[_Field, ...], dict[str, Any]] = ((), {})

    def _learn(self) -> None:
        """When it is first met, for it may stand in itself. Threads that meet it at once
        find the same."""
        fields = [
            _Field(
                field.name,
                field.encode_name,
                field.type,
                field.required,
                _exact(field.type),
                self._of(field.type),
            )
            for field in msgspec.structs.fields(self._cls)
            if field.name != UNKNOWN_ATTRIBUTE
        ]
        hints = [field.hint for field in fields] if self._is_open else [self._cls]
        self._is_at_once = all(decoder(hint) is not None for hint in hints)
        self._fields = fields
        self._wires = {field.wire for field in fields}
        self._required = {field.wire for field in fields if field.is_required}
        self._is_learned = True

    def __call__(self, value: Any, place: Place, tell: Tell) -> Any:
        if not is_object(value):
            tell(place, "object", value)
            return value
        if not self._is_learned:
            self._learn()
        model = self._at_once(value, place, tell) if self._is_at_once else None
        if model is None:
            model = self._by_field(value, place, tell)
        if self._is_open:
            # An optional field's null reads as if nothing had come: it is kept here.
            unknown = {
                key: item
                for key, item in value.items()
                if key not in (self._required if item is None else self._wires)
            }
            setattr(model, UNKNOWN_ATTRIBUTE, unknown)
        return model

    def _at_once(self, value: dict[str, Any], place: Place, tell: Tell) -> Any:
        odd, stand_ins = self._apart
        fitting = value
        if odd:
            fitting = value | stand_ins
            for field in odd:
                if not field.is_required:
                    fitting.pop(field.wire, None)
        try:
            model = msgspec.convert(fitting, self._cls, dec_hook=from_wire)
        except _UNFIT:
            return None
        for name, wire, _, is_required, exact, build in odd:
            item = value.get(wire, ABSENT)
            if type(item) in exact:
                setattr(model, name, item)
            elif item is not ABSENT:
                setattr(model, name, build(item, (place, wire), tell))
            elif is_required:
                tell((place, wire), "a value", ABSENT)
                setattr(model, name, None)
        return model

    def _by_field(self, value: dict[str, Any], place: Place, tell: Tell) -> Any:
        """Slow, and learns from it."""
        arguments: dict[str, Any] = {}
        odd: set[str] = set()

        def notice(at: Place, expected: str, item: object) -> None:
            odd.add(wire)
            tell(at, expected, item)

        for name, wire, _, is_required, exact, build in self._fields:
            item = value.get(wire, ABSENT)
            if type(item) in exact:
                arguments[name] = item
            elif item is not ABSENT:
                arguments[name] = build(item, (place, wire), notice)
            elif is_required:
                notice((place, wire), "a value", ABSENT)
                arguments[name] = None
        if self._is_at_once and odd:
            self._set_apart(odd)
        return self._cls(**arguments)

    def _set_apart(self, wires: set[str]) -> None:
        """Build these fields apart from now on; required ones need a stand-in."""
        before, stand_ins = self._apart
        known = {field.wire for field in before}
        odd = tuple(field for field in self._fields if field.wire in known | wires)
        stand_ins = dict(stand_ins)
        for field in odd:
            if field.is_required and field.wire not in stand_ins:
                value = _stand_in(field.hint)
                if value is ABSENT:
                    return
                stand_ins[field.wire] = value
        self._apart = odd, stand_ins


def chosen(hint: Chosen, data: object) -> Any:
    """What msgspec asks for; `ValueError`: nothing that it may be is as described."""
    return _builders.of(hint)(data, None, refuse)


def _keep(value: Any, place: Place, tell: Tell) -> Any:
    return value


def _other_than(kinds: str) -> Build:
    def build(value: Any, place: Place, tell: Tell) -> Any:
        tell(place, kinds, value)
        return value

    return build


def _nullable(inner: Build) -> Build:
    def build(value: Any, place: Place, tell: Tell) -> Any:
        return None if value is None else inner(value, place, tell)

    return build


def _list(inner: Build) -> Build:
    def build(value: Any, place: Place, tell: Tell) -> Any:
        if not is_array(value):
            tell(place, "array", value)
            return value
        return [inner(item, (place, i), tell) for i, item in enumerate(value)]

    return build


def _map(inner: Build) -> Build:
    def build(value: Any, place: Place, tell: Tell) -> Any:
        if not is_object(value):
            tell(place, "object", value)
            return value
        return {key: inner(item, (place, None), tell) for key, item in value.items()}

    return build


def _exact(hint: Any) -> frozenset[Any]:
    """The classes whose values are as described without a closer look."""
    return _EXACT.intersection(members_of(hint))


def _leaf(hints: tuple[Any, ...]) -> Build:
    """A value without parts."""
    exact = _EXACT.intersection(hints)
    constants = tuple(one for hint in hints for one in _odd_constants(hint))
    is_exact = _CERTAIN.issuperset(hints)
    targets = _targets(hints)
    expected = " or ".join(_leaf_name(hint) for hint in hints)

    def build(value: Any, place: Place, tell: Tell) -> Any:
        if type(value) in exact:
            return value
        if isinstance(value, ExactNumber):
            value = value.exact if Decimal in hints else float(value)
        if constants and is_one_of(value, constants):
            return value
        if not is_exact:
            for target in targets:
                try:
                    return msgspec.convert(value, target, dec_hook=from_wire)
                except _UNFIT:
                    continue
        tell(place, expected, value)
        return value

    return build


def _targets(hints: tuple[Any, ...]) -> list[Any]:
    """What msgspec is asked for: it takes no type of ours beside another type, and of
    others not every union."""
    ours = [hint for hint in hints if is_wire_type(hint)]
    others = [h for h in hints if not is_wire_type(h) and not _odd_constants(h)]
    together: Any = reduce(lambda left, right: left | right, others) if others else None
    if decoder(together) is None:
        return [*ours, *others]
    return [*ours, together] if others else ours


def _odd_constants(hint: Any) -> tuple[Any, ...]:
    """The values of a `Literal` that msgspec does not take."""
    values = get_args(hint) if get_origin(hint) is Literal else ()
    is_odd = any(
        isinstance(one, bool) or decoder(Literal[one]) is None for one in values
    )
    return values if is_odd else ()


def _leaf_name(hint: Any) -> str:
    if get_origin(hint) is Literal:
        return f"one of {', '.join(repr(value) for value in get_args(hint))}"
    return str(getattr(hint, "__name__", hint))


def _stand_in(hint: Any, depth: int = 0) -> Any:
    """A value that fits, for `msgspec.convert`; `ABSENT` if none is found."""
    values: tuple[Any, ...] = (*constant_values(hint), *_STAND_INS)
    if is_struct(hint) and depth < 10:
        fields = [field for field in msgspec.structs.fields(hint) if field.required]
        values = (
            {field.encode_name: _stand_in(field.type, depth + 1) for field in fields},
        )
    for value in values:
        try:
            msgspec.convert(value, hint, dec_hook=from_wire)
        except _UNFIT:
            continue
        return value
    return ABSENT


_builders = Builders()
