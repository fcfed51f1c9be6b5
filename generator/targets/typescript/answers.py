"""Operations -> what comes back: as data for the runtime, and as types for signatures."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...facts.answers import is_closed, key_parameter, types_by_value
from ...ir import (
    ConstType,
    EnumType,
    Envelope,
    ListType,
    MapType,
    ModelType,
    NullableType,
    Operation,
    Parameter,
    Primitive,
    PrimitiveType,
    StreamType,
    Type,
    UnionType,
)
from ...text import TsAccess, TsExpression, TsIdentifier, TsKey, TsLiteral, TsPropertyName, TsString
from . import names, streams
from .models import holds_decimals
from .modules import WEBHOOKS, Module, resource_file
from .shapes import is_told
from .types import Side, TsUnion, Types, union

_TEXT = PrimitiveType(Primitive.STRING)
_BYTES = PrimitiveType(Primitive.BYTES)
_NOTHING = PrimitiveType(Primitive.NONE)
_KINDS = {
    Primitive.BOOLEAN: "boolean",
    Primitive.INTEGER: "number",
    Primitive.NUMBER: "number",
    Primitive.UNIX_TIME: "number",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One kind of answer, and what `params` must hold to get it: nothing for any `params`.

    `value` is what is awaited, of what is no list. `is_asked_for`: by what is known today.
    """

    returns: TsExpression
    value: TsUnion | None = None
    special: tuple[TsExpression, ...] = ()
    is_required: bool = False
    is_asked_for: bool = True


@dataclass(frozen=True, slots=True)
class Answers:
    """Writes the answers of one resource's operations."""

    types: Types
    module: Module
    envelopes: dict[str, Envelope]

    # As data

    def settings(self, operation: Operation) -> list[TsExpression]:
        """The properties of an operation that say what comes back."""
        settings: list[TsExpression] = []
        if self._plain(operation.response) != _NOTHING:
            settings.append(TsExpression("answer: ", self._declared_data(operation)))
        selector = operation.selector
        if selector is not None:
            cases = [
                TsExpression(
                    TsKey(case.value), ": ", self._case_data(operation, case.value, case.type)
                )
                for case in selector.response_cases
                if case.type is not None
            ]
            settings.append(TsExpression("selector: ", TsString(selector.wire)))
            settings.append(TsExpression("cases: { ", TsExpression.join(", ", cases), " }"))
        if operation.envelope:
            self._import_envelopes(is_type=False)
            constant = TsIdentifier(f"envelopes.{names.envelope(operation.envelope)}")
            settings.append(TsExpression("envelope: ", constant))
        return settings

    def _declared_data(self, operation: Operation) -> TsExpression:
        envelope = self.envelopes.get(operation.envelope)
        beside = ModelType(envelope.fields.id) if envelope and envelope.fields else None
        is_exact = beside is not None and holds_decimals(beside, self.types)
        answer = TsIdentifier(f"shapes.{names.answer(operation.name)}")
        return self._data(operation.response, TsExpression(answer), is_exact=is_exact)

    def _case_data(self, operation: Operation, value: str, type: Type) -> TsExpression:
        answers = TsIdentifier(f"shapes.{names.answer(operation.name, 'ANSWERS')}")
        return self._data(type, TsExpression(answers, TsAccess(value)))

    def _data(self, type: Type, answer: TsExpression, *, is_exact: bool = False) -> TsExpression:
        """`answer` is the shape in this resource's own module, for what is no model."""
        plain = self._plain(type)
        for known, word in ((_TEXT, "text"), (_BYTES, "stream"), (_NOTHING, "nothing")):
            if plain == known:
                return TsExpression(TsString(word))
        settings: list[TsExpression] = []
        if isinstance(type, StreamType):
            settings.append(streams.items(type, self.module))
            type = type.item
        if kinds := self.kinds(type):
            listed = TsExpression.join(", ", map(TsString, dict.fromkeys(kinds)))
            settings.append(TsExpression("kinds: [", listed, "]"))
        if is_told(type):
            settings.append(self._shape(type, answer))
        if is_exact or holds_decimals(type, self.types):
            settings.append(TsExpression("exact: true"))
        return TsExpression("{ ", TsExpression.join(", ", settings), " }")

    def _shape(self, type: Type, answer: TsExpression) -> TsExpression:
        is_payload = self.module.home == WEBHOOKS
        path = WEBHOOKS.shapes if is_payload else resource_file("shapes", self.module.resource)
        if isinstance(type, ModelType):
            path = self.types.home(type.model).shapes
            answer = TsExpression(TsIdentifier(f"shapes.{names.class_(type.model.name)}"))
        loaded = TsString(self.module.specifier(path))
        return TsExpression("shape: () => import(", loaded, ").then((shapes) => ", answer, ")")

    def _plain(self, type: Type) -> Type:
        """What a name for a type stands for."""
        while isinstance(type, ModelType) and (alias := self.types.models[type.model].alias):
            type = alias
        return type

    def kinds(self, type: Type) -> list[str]:
        """The kinds of JSON values that it may be; none where it may be any."""
        match self._plain(type):
            case PrimitiveType(Primitive.ANY):
                return []
            case PrimitiveType(Primitive.DECIMAL):
                return ["string", "number"]
            case PrimitiveType(Primitive.NONE):
                return ["null"]
            case PrimitiveType(primitive) | EnumType(primitive):
                return [_KINDS.get(primitive, "string")]
            case ConstType(value):
                return [_kind_of(value)]
            case ListType():
                return ["array"]
            case StreamType(item):
                return self.kinds(item)
            case NullableType(inner):
                return [*kinds, "null"] if (kinds := self.kinds(inner)) else []
            case UnionType(members):
                each = [self.kinds(member) for member in members]
                return [kind for kinds in each for kind in kinds] if all(each) else []
            case MapType() | ModelType():
                return ["object"]

    def payload(self, type: Type, shape: TsExpression) -> TsExpression:
        """What a webhook brings; `shape` is in the shapes of webhooks, for what is no model."""
        return self._data(type, shape)

    # As types

    def answers(self, operation: Operation) -> list[Answer]:
        """Literal cases first, the default among them; last, where there are several, any value."""
        answers = self._declared(operation)
        if operation.selector is not None:
            answers = self._by_value(answers, operation.selector)
        everything = self._everything(answers)
        special = [one for one in answers if one.is_asked_for]
        return [*(one for one in special if one.returns != everything.returns), everything]

    def _everything(self, answers: list[Answer]) -> Answer:
        """Where nobody knows what `params` hold."""
        lists = [answer.returns for answer in answers if answer.value is None]
        values = [answer.value for answer in answers if answer.value is not None]
        if not values:
            return Answer(union(lists))
        value = union(values)
        promise = self._promise_of(value)
        is_anything = value == TsExpression("unknown")
        return Answer(promise if is_anything else union([*lists, promise]))

    def _by_value(self, declared: list[Answer], selector: Parameter) -> list[Answer]:
        values: dict[Answer, list[str]] = {declared[0]: []}
        for value, type in types_by_value(selector).items():
            answer = declared[0] if type is None else self._promise(type)
            values.setdefault(answer, []).append(value)
        usual = values.pop(declared[0])
        answers = self._usual(declared, selector, usual)
        for one, known in values.items():
            asked = _chosen(selector.name, known, must=True)
            answers.append(replace(one, special=(asked,), is_required=True))
        return answers

    def _usual(
        self, declared: list[Answer], selector: Parameter, values: list[str]
    ) -> list[Answer]:
        """The declared response, which these values ask for, or none."""
        must = selector.required and not selector.client
        if must and not values:
            # A value that is new may bring it, where there can be one.
            if is_closed(selector):
                return []
            return [replace(one, is_asked_for=False) for one in declared]
        chosen = _chosen(selector.name, values, must=must)
        return [
            replace(one, special=(*one.special, chosen), is_required=one.is_required or must)
            for one in declared
        ]

    def _declared(self, operation: Operation) -> list[Answer]:
        """The declared response: two kinds where a parameter turns the items into an object."""
        envelope = self.envelopes.get(operation.envelope)
        if envelope is None:
            return [self._promise(operation.response)]
        pages = self._pages("Page", operation, envelope)
        key = key_parameter(operation, envelope)
        if key is None:
            return [Answer(pages)]
        keyed = self._pages("KeyedPage", operation, envelope)
        if key.required and not key.client:
            return [Answer(keyed)]
        name = TsPropertyName(key.name)
        given = self.types.annotation(key.type, Side.REQUEST, self.module)
        return [
            Answer(pages, special=(TsExpression(name, "?: undefined"),)),
            Answer(keyed, special=(TsExpression(name, ": ", given),), is_required=True),
        ]

    def _pages(self, name: str, operation: Operation, envelope: Envelope) -> TsExpression:
        item = self.types.annotation(operation.response, Side.RESPONSE, self.module)
        fields = TsExpression("undefined")
        if envelope.fields is not None:
            fields = self.types.reference(envelope.fields, Side.RESPONSE, self.module)
        page = TsExpression(self.module.type("pages", name), "<", item, ", ", fields, ">")
        return TsExpression(self.module.type("pages", "PagePromise"), "<", page, ", ", item, ">")

    def _promise(self, type: Type) -> Answer:
        value = self._value(type)
        return Answer(self._promise_of(value), value)

    def _promise_of(self, value: TsUnion) -> TsExpression:
        """Nothing alone is `void`: what a caller makes of it does not matter."""
        promise = self.module.type("promise", "APIPromise")
        is_nothing = value.members == (TsExpression("undefined"),)
        return TsExpression(promise, "<", TsExpression("void") if is_nothing else value, ">")

    def _value(self, type: Type) -> TsUnion:
        plain = self._plain(type)
        if plain == _BYTES:
            return union([self.module.type("streams", "ByteStream")])
        if plain == _NOTHING:
            return union([TsIdentifier("undefined")])
        if isinstance(plain, StreamType):
            item = self.types.annotation(plain, Side.RESPONSE, self.module)
            return union([streams.returned(plain, item, self.module)])
        return self.types.annotation(type, Side.RESPONSE, self.module)

    def _import_envelopes(self, *, is_type: bool) -> None:
        self.module.namespace("envelopes.ts", "envelopes", is_type=is_type)


def _chosen(key: str, values: list[str], *, must: bool) -> TsExpression:
    """The property of `params` that asks for one kind of answer."""
    absent = [] if must else [TsIdentifier("undefined")]
    members = [*map(TsLiteral, values), *absent]
    return TsExpression(TsPropertyName(key), ": " if must else "?: ", union(members))


def _kind_of(value: str | int | float | bool) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "string" if isinstance(value, str) else "number"
