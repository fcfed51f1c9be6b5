# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Builds models out of plain data that does not keep to its description.

What fits is typed; what does not is kept as it came, and told, place by place. The
hints are resolved as msgspec resolves them, so both ways of decoding agree.
"""

import types
from collections.abc import Callable
from decimal import Decimal
from functools import reduce
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

import msgspec
from msgspec import Struct

from .exact_numbers import ExactNumber
from .kinds import (
    ABSENT,
    NO_MEMBER,
    Build,
    Place,
    Tell,
    TypeNote,
    is_array,
    is_object,
)
from .models import UNKNOWN_ATTRIBUTE, OpenModel
from .typed import decoder, is_struct
from .wire import from_wire, is_wire_type

_UNIONS = (Union, types.UnionType)
_EXACT: frozenset[Any] = frozenset((str, int, bool, types.NoneType))
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

    def of(self, hint: Any) -> Build:
        origin = get_origin(hint)
        if hint is Any:
            return _keep
        if origin is Annotated:
            return self._annotated(hint)
        if origin in _UNIONS:
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
                return note.builder(self.of)
        return self.of(hint.__origin__)

    def _struct(self, cls: type[Struct]) -> Build:
        if cls not in self._structs:
            build = _StructBuilder(cls)
            self._structs[cls] = build
            build.learn(self.of)
        return self._structs[cls]

    def _union(self, members: tuple[Any, ...]) -> Build:
        """By the kind of the value: of its members only objects need a choice."""
        inner = tuple(hint for hint in members if hint is not types.NoneType)
        if len(inner) == 1:
            return _nullable(self.of(inner[0]))
        objects = tuple(hint for hint in inner if _kind(hint) is dict)
        arrays = tuple(hint for hint in inner if _kind(hint) is list)
        leaves = tuple(hint for hint in inner if _kind(hint) is None)
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
        members = [_Member(hint, self.of(hint)) for hint in hints if is_struct(hint)]
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

    def __init__(self, cls: type[Struct]) -> None:
        self._cls = cls
        self._is_open = issubclass(cls, OpenModel)
        self._is_at_once = False
        self._fields: list[_Field] = []
        self._wires: set[str] = set()
        self._required: set[str] = set()
        # Odd fields, and values for the required ones; replaced as one: threads share it.
        self._apart: tuple[tuple[_Field, ...], dict[str, Any]] = ((), {})

    def learn(self, of: Callable[[Any], Build]) -> None:
        hints: list[Any] = []
        for field in msgspec.structs.fields(self._cls):
            if field.name == UNKNOWN_ATTRIBUTE:
                continue
            name, wire, exact = field.name, field.encode_name, _exact(field.type)
            build = of(field.type)
            self._fields.append(
                _Field(name, wire, field.type, field.required, exact, build)
            )
            self._wires.add(wire)
            if field.required:
                self._required.add(wire)
            hints.append(field.type)
        self._is_at_once = all(decoder(hint) is not None for hint in hints)

    def __call__(self, value: Any, place: Place, tell: Tell) -> Any:
        if not is_object(value):
            tell(place, "object", value)
            return value
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


class _Member:
    """A struct of a union without a discriminator, and how well an object fits it."""

    def __init__(self, cls: type[Struct], build: Build) -> None:
        fields = msgspec.structs.fields(cls)
        self.build = build
        self._wires = {field.encode_name for field in fields}
        self._required = {field.encode_name for field in fields if field.required}
        self._constants = {
            field.encode_name: values
            for field in fields
            if (values := _constant_values(field.type))
        }

    def fit(self, value: dict[str, Any]) -> int:
        """0 is no fit; constants that agree outweigh any number of known keys."""
        agreeing = 0
        for wire, values in self._constants.items():
            if wire in value:
                if not _is_one_of(value[wire], values):
                    return 0
                agreeing += 1
        if not agreeing and not self._required <= value.keys():
            return 0
        known = len(self._wires & value.keys())
        return agreeing * 1_000_000 + known * 1_000 - (len(value) - known)


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


def _members(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in _UNIONS else (hint,)


def _exact(hint: Any) -> frozenset[Any]:
    """The classes whose values are as described without a closer look."""
    return _EXACT.intersection(_members(hint))


def _leaf(hints: tuple[Any, ...]) -> Build:
    """A value without parts."""
    exact = _EXACT.intersection(hints)
    is_exact = _CERTAIN.issuperset(hints)
    targets = _targets(hints)
    expected = " or ".join(_leaf_name(hint) for hint in hints)

    def build(value: Any, place: Place, tell: Tell) -> Any:
        if type(value) in exact:
            return value
        if isinstance(value, ExactNumber):
            value = value.exact if Decimal in hints else float(value)
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
    """What msgspec is asked for: it takes no type of ours beside another type."""
    ours = [hint for hint in hints if is_wire_type(hint)]
    others = [hint for hint in hints if not is_wire_type(hint)]
    together: Any = reduce(lambda left, right: left | right, others) if others else None
    return [*ours, together] if others else ours


def _kind(hint: Any) -> type | None:
    """Whether a union's member reads objects, arrays or (None) single values."""
    origin = get_origin(hint)
    if origin is list:
        return list
    if origin is dict or origin is Annotated or is_struct(hint):
        return dict
    return None


def _constant_values(hint: Any) -> tuple[Any, ...]:
    """The values of a field that allows certain values only."""
    rest = [member for member in _members(hint) if member is not types.NoneType]
    if any(get_origin(member) is not Literal for member in rest):
        return ()
    return tuple(value for member in rest for value in get_args(member))


def _is_one_of(value: object, constants: tuple[Any, ...]) -> bool:
    return any(type(value) is type(known) and value == known for known in constants)


def _leaf_name(hint: Any) -> str:
    if get_origin(hint) is Literal:
        return f"one of {', '.join(repr(value) for value in get_args(hint))}"
    return str(getattr(hint, "__name__", hint))


def _stand_in(hint: Any, depth: int = 0) -> Any:
    """A value that fits, for `msgspec.convert`; `ABSENT` if none is found."""
    values: tuple[Any, ...] = (*_constant_values(hint), *_STAND_INS)
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
