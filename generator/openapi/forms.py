"""The body of a form -> fields that a form can hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .binary import is_binary, is_binary_list
from .drafts import (
    ConstDraft,
    EnumDraft,
    FieldDraft,
    ListDraft,
    MapDraft,
    ObjectDraft,
    TypeDraft,
)
from .media_kinds import is_json_kind, is_text_kind
from .reading import Reading
from .references import descend
from .shapes import is_scalar
from .trees import ANY, BYTES, FILE, NONE, STRING, without_null
from .values import DocumentLocation, Value, given


@dataclass(frozen=True, slots=True)
class Forms:
    """Of one kind: `multipart/form-data`, or what HTML forms send."""

    reading: Reading
    is_multipart: bool

    def typed(self, media: Value, hint: str) -> TypeDraft:
        """The fields of a form, in the object that says them; a map where none are said."""
        schema = given(media, "schema")
        if schema is None:
            return MapDraft(ANY)
        binary = "file" if self.is_multipart else "string"
        type_ = self.reading.schemas.type_of(schema, hint, binary=binary)
        fields = self._fields(type_, media)
        if fields is None:
            return self._map(type_, media)
        fitting = tuple(self._fitting(one, media) for one in fields if not one.read_only)
        shapes = self.reading.shapes
        is_kept = fitting == shapes.fields(type_) and not shapes.is_nullable(type_)
        return type_ if is_kept and not any(map(_is_of_files, fitting)) else ObjectDraft(fitting)

    def _fields(self, type_: TypeDraft, media: Value) -> tuple[FieldDraft, ...] | None:
        shapes = self.reading.shapes
        members = shapes.alternatives(type_)
        objects = [one for one in members if isinstance(one, ObjectDraft)]
        if len(objects) < len(members) or not objects:
            return None
        if len(objects) == 1:
            return objects[0].fields
        message = "a form of several kinds has the fields of them all"
        self.reading.warn(media, "form-union", message)
        return _joined(objects)

    def _map(self, type_: TypeDraft, media: Value) -> TypeDraft:
        bare = self.reading.shapes.bare(type_)
        if isinstance(bare, MapDraft) and self.reading.shapes.are_scalars(bare.value):
            return bare
        if not isinstance(bare, MapDraft) and bare != ANY:
            message = "a form is made of fields; this one takes any"
            self.reading.warn(media, "form-without-fields", message)
        return MapDraft(ANY)

    def _fitting(self, field: FieldDraft, media: Value) -> FieldDraft:
        type_ = field.type
        if self.is_multipart and (file := self._file(field, media)) is not None:
            return replace(field, type=file)
        bare = self.reading.shapes.bare(type_)
        if bare in (BYTES, FILE, NONE):
            return replace(field, type=STRING)
        if isinstance(bare, ListDraft) and self.reading.shapes.bare(bare.item) in (BYTES, FILE):
            return replace(field, type=ListDraft(STRING))
        if self.is_multipart or self._can_be_sent(type_):
            return field
        message = (
            f"a form cannot hold a list of what `{field.wire}` lists; the field takes a text, "
            "which may be JSON"
        )
        self.reading.warn_at(field.at, f"{media.key}/{field.wire}", "form-field", message)
        return replace(field, type=STRING)

    def _can_be_sent(self, type_: TypeDraft) -> bool:
        shapes = self.reading.shapes
        for member in shapes.alternatives(type_):
            items = shapes.alternatives(member.item) if isinstance(member, ListDraft) else (member,)
            if BYTES in items or (isinstance(member, ListDraft) and not all(map(is_scalar, items))):
                return False
        return True

    def _file(self, field: FieldDraft, media: Value) -> TypeDraft | None:
        """`file`, or a list of them, where a part is one."""
        schema = _schema_of(field)
        references = self.reading.references
        if is_binary(schema, references) or self._is_encoded_as_file(field, media):
            return FILE
        return ListDraft(FILE) if is_binary_list(schema, references) else None

    def _is_encoded_as_file(self, field: FieldDraft, media: Value) -> bool:
        """Whether the part of a text has a content type that is no text."""
        encoding = given(given(media, "encoding"), field.wire)
        said = encoding.text("contentType") if encoding is not None else ""
        if not said or self.reading.shapes.bare(field.type) not in (STRING, ANY, BYTES):
            return False
        return not any(
            is_json_kind(one.strip()) or is_text_kind(one.strip()) for one in said.split(",")
        )


def holds_file(type_: TypeDraft) -> bool:
    """Whether it is a file, or a list of them."""
    type_ = without_null(type_)
    return type_ == FILE or (isinstance(type_, ListDraft) and holds_file(type_.item))


def _is_of_files(field: FieldDraft) -> bool:
    return holds_file(field.type)


def _schema_of(field: FieldDraft) -> Value | None:
    """The schema that a field was read from."""
    at = field.at
    return descend(at.document.root, at.pointer) if isinstance(at, DocumentLocation) else None


def _joined(objects: Sequence[ObjectDraft]) -> tuple[FieldDraft, ...]:
    """The fields of several objects; those that all demand must be sent."""
    found: dict[str, list[FieldDraft]] = {}
    for one in objects:
        for field in one.fields:
            found.setdefault(field.wire, []).append(field)
    return tuple(
        replace(
            fields[0],
            type=_joined_type([one.type for one in fields]),
            required=len(fields) == len(objects) and all(one.required for one in fields),
        )
        for fields in found.values()
    )


def _joined_type(types: Sequence[TypeDraft]) -> TypeDraft:
    distinct = [one for index, one in enumerate(types) if one not in types[:index]]
    if len(distinct) == 1:
        return distinct[0]
    constants = [one for one in distinct if isinstance(one, ConstDraft)]
    if len(constants) == len(distinct) and all(isinstance(one.value, str) for one in constants):
        return EnumDraft("string", tuple((one.value, "") for one in constants))
    first = without_null(distinct[0])
    return first if all(without_null(one) == first for one in distinct) else ANY
