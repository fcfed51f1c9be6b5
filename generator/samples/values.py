"""Types -> values: empty ones for a page, and ones that can be sent."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass

from ..ir import (
    Body,
    ConstType,
    EnumType,
    Field,
    Json,
    ListType,
    MapType,
    Model,
    ModelId,
    ModelType,
    NullableType,
    Parameter,
    Primitive,
    PrimitiveType,
    StreamType,
    Type,
    UnionType,
)
from ..media_types import is_json
from ..naming import snake
from .fields import Direction, shown_fields

# Of a type that says what its text looks like, a text of that form; of numbers, a number.
_VALUES: dict[Primitive, Json] = {
    Primitive.INTEGER: 1,
    Primitive.NUMBER: 1.5,
    Primitive.BOOLEAN: True,
    Primitive.ANY: {},
    Primitive.DATE: "2026-01-31",
    Primitive.DATE_TIME: "2026-01-31T10:00:00Z",
    Primitive.UNIX_TIME: 1769853600,
    Primitive.DURATION: "PT1H30M",
    Primitive.DECIMAL: "12.50",
    Primitive.UUID: "123e4567-e89b-42d3-a456-426614174000",
    Primitive.BYTES: "aGVsbG8=",
    Primitive.BASE64URL: "aGVsbG8",
    Primitive.NONE: None,
}
_EMPTY: dict[Primitive, Json] = {
    Primitive.INTEGER: 0,
    Primitive.NUMBER: 0,
    Primitive.BOOLEAN: False,
    Primitive.ANY: {},
    Primitive.UNIX_TIME: 0,
    Primitive.NONE: None,
}
# Up to here, numbers of every language hold each integer.
_LARGEST_EXACT = 2**53 - 1
_BYTES = (PrimitiveType(Primitive.BYTES), NullableType(PrimitiveType(Primitive.BYTES)))


class _NoEndError(Exception):
    """A value of this type would hold itself."""


@dataclass(frozen=True, slots=True)
class Values:
    """Makes values of types; knows the models that they name. In what is no JSON, bytes stand for
    themselves: they are read from a file. Below `depth` objects within each other, if that is
    given, an object has no more than what it must have."""

    models: dict[ModelId, Model]
    bytes_are_files: bool = False
    direction: Direction = Direction.SENT
    depth: int | None = None

    def of(self, given: Field | Parameter) -> Json:
        """The spec's example, else its default, else a value of the type. An example of bytes may
        be any text, of which not every one can be sent."""
        is_said = given.type not in _BYTES
        if given.has_example and is_said:
            return _plain(given.example)
        if given.has_default and is_said:
            return _plain(given.default)
        return self.of_type(given.type, given.name)

    def of_type(self, type: Type, name: str) -> Json:
        return self._made(type, name, ())

    def _made(self, type: Type, name: str, around: tuple[ModelId, ...]) -> Json:
        match type:
            case PrimitiveType(Primitive.FILE):
                return file_name(name)
            case PrimitiveType(Primitive.BYTES) if self.bytes_are_files:
                return file_name(name)
            case PrimitiveType(primitive):
                return _VALUES.get(primitive, name)
            case EnumType(_, values):
                return values[0].value
            case ConstType(value):
                return value
            case ListType(item):
                return self._list(item, name, around)
            case MapType(value):
                return self._map(value, around)
            case NullableType(inner):
                return self._nullable(inner, name, around)
            case StreamType(item):
                return self._made(item, name, around)
            case ModelType(id):
                return self._model(self.models[id], name, around)
            case UnionType():
                return self._union(type, name, around)

    def _list(self, item: Type, name: str, around: tuple[ModelId, ...]) -> Json:
        try:
            return [self._made(item, name, around)]
        except _NoEndError:
            return []

    def _map(self, value: Type, around: tuple[ModelId, ...]) -> Json:
        try:
            is_any = value == PrimitiveType(Primitive.ANY)
            return {"key": "value" if is_any else self._made(value, "value", around)}
        except _NoEndError:
            return {}

    def _nullable(self, inner: Type, name: str, around: tuple[ModelId, ...]) -> Json:
        try:
            return self._made(inner, name, around)
        except _NoEndError:
            return None

    def _model(self, model: Model, name: str, around: tuple[ModelId, ...]) -> Json:
        if model.id in around:
            raise _NoEndError
        inside = (*around, model.id)
        if model.alias is not None:
            return self._made(model.alias, name, inside)
        made: dict[str, Json] = {}
        is_deep = self.depth is not None and len(around) >= self.depth
        for field in shown_fields(model.fields, self.direction):
            if is_deep and not field.required:
                continue
            try:
                made[field.wire] = self._field(field, inside)
            except _NoEndError:
                if field.required:
                    raise
        return made

    def _field(self, field: Field, around: tuple[ModelId, ...]) -> Json:
        if field.has_example or field.has_default:
            return self.of(field)
        return self._made(field.type, field.name, around)

    def _union(self, type: UnionType, name: str, around: tuple[ModelId, ...]) -> Json:
        """A value of the first member that has an end, and says by its field which one it is."""
        for member in type.members:
            try:
                value = self._made(member, name, around)
            except _NoEndError:
                continue
            return _told_apart(value, member, type)
        raise _NoEndError

    def placeholder(self, type: Type, word: str) -> Json:
        """For a page: an empty object or list, 0, false, or a word in angle brackets."""
        match type:
            case PrimitiveType(primitive):
                return _EMPTY.get(primitive, in_brackets(word))
            case EnumType(primitive, values):
                return in_brackets(word) if primitive is Primitive.STRING else values[0].value
            case ConstType(value):
                return value
            case ListType():
                return []
            case MapType():
                return {}
            case NullableType(inner) | StreamType(inner):
                return self.placeholder(inner, word)
            case ModelType(id):
                alias = self.models[id].alias
                return {} if alias is None else self.placeholder(alias, word)
            case UnionType(members):
                return self.placeholder(members[0], word)

    def parameter_placeholder(self, type: Type, word: str) -> Json:
        """As in a URL, where everything is text and what is empty would not be seen."""
        match type:
            case ConstType(value):
                return value
            case ListType(item):
                return [self.parameter_placeholder(item, word)]
            case MapType(value):
                return {"key": self.parameter_placeholder(value, "value")}
            case NullableType(inner):
                return self.parameter_placeholder(inner, word)
            case ModelType(id):
                model = self.models[id]
                if model.alias is not None:
                    return self.parameter_placeholder(model.alias, word)
                fields = shown_fields(model.fields)
                shown = [field for field in fields if field.required] or fields
                return {field.wire: in_brackets(snake(field.name)) for field in shown}
            case UnionType(members):
                return self.parameter_placeholder(members[0], word)
            case _:
                return in_brackets(word)


def _plain(value: Json) -> Json:
    """Whole numbers without `.0`: JavaScript never writes that, and a URL is text."""
    match value:
        case float() if value.is_integer() and abs(value) < _LARGEST_EXACT:
            return int(value)
        case list():
            return [_plain(item) for item in value]
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case _:
            return value


def _told_apart(value: Json, member: Type, type: UnionType) -> Json:
    if type.discriminator is None or not isinstance(value, dict):
        return value
    field = type.discriminator.field
    for known, id in type.discriminator.values:
        if member == ModelType(id):
            return {**value, field: known}
    return value


def bytes_are_files(body: Body | None) -> bool:
    """Whether bytes in a body are no base64, as they are in JSON."""
    return body is not None and not is_json(body.media_type)


def decoded(text: str) -> bytes:
    """The bytes of base64, and of a page's word for some its letters."""
    try:
        return b64decode(text, validate=True)
    except ValueError:
        return text.encode()


def in_brackets(word: str) -> str:
    return f"<{word}>"


def file_name(name: str) -> str:
    """The file of a sample that sends one; it has to stand where the sample runs."""
    return f"{snake(name)}.bin"
