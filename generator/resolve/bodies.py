"""Resolving, part 10c: how a body is sent, and whether it can be sent so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeGuard

from ..diagnostics import Location, Report
from ..ir import (
    Body,
    Field,
    ListType,
    MapType,
    Model,
    NullableType,
    Operation,
    Primitive,
    PrimitiveType,
    Style,
    Type,
    parts,
)
from ..media_types import (
    charset,
    is_form,
    is_json,
    is_media_type,
    is_merge_patch,
    is_multipart,
    is_text,
)
from ..nodes import Text, shortened
from .facts import plain
from .table import Table, is_scalar

_STRING, _BYTES, _FILE = (
    PrimitiveType(primitive) for primitive in (Primitive.STRING, Primitive.BYTES, Primitive.FILE)
)
_NO_FILE = (
    "a `file` is a whole body, or a field of a request of `multipart/form-data`; elsewhere, write "
    "`type: bytes`"
)


@dataclass(frozen=True, slots=True)
class Bodies:
    """Gives bodies their media types."""

    table: Table
    report: Report

    def finish(self, body: Body, media_type: Text | None) -> Body:
        if media_type is not None and not is_media_type(media_type):
            message = f"`{shortened(media_type)}` is no media type; write it like `image/png`"
            self.report.error(media_type.at, "bad-media-type", message)
            return body
        if media_type is not None:
            body = replace(body, media_type=plain(media_type))
        self._check(body, media_type.at if media_type is not None else body.at)
        return _with_nulls(body) if is_merge_patch(body.media_type) else body

    def _check(self, body: Body, at: Location) -> None:
        said = body.media_type
        if is_json(said):
            self._check_json(body, at)
        elif is_form(said) or is_multipart(said):
            self._check_form(body, at)
        elif is_text(said):
            self._check_text(body, at)
        elif body.type not in (_BYTES, _FILE):
            self._error(at, f"`{said}` is sent as it is; write `type: bytes`, or `type: file`")

    def _check_json(self, body: Body, at: Location) -> None:
        if body.type is not None and self.table.bare(body.type) in (_BYTES, _FILE):
            mend = "add `media_type: application/octet-stream`, or another that is no JSON"
            self._error(at, f"a body of bytes is no JSON; {mend}")
        elif body.type is not None and _has_file(body.type):
            self._error(at, _NO_FILE)
        for field in body.fields or ():
            if _has_file(field.type):
                self._error(field.at, _NO_FILE)

    def _check_form(self, body: Body, at: Location) -> None:
        if ";" in body.media_type:
            self._error(at, f"write `{body.media_type.partition(';')[0].strip()}` alone")
        check = self._multipart_mend if is_multipart(body.media_type) else self._form_mend
        if body.fields is None and body.type is not None:
            type_ = self.table.unaliased(body.type)
            mend = check(type_.value) if isinstance(type_, MapType) else "give it `fields`"
            self._tell(mend, f"this body of `{body.media_type}`", at)
        for field in body.fields or ():
            wire = shortened(field.wire)
            self._tell(check(field.type), f"the field `{wire}` of a form", field.at)

    def _tell(self, mend: str, what: str, at: Location) -> None:
        if mend:
            self._error(at, f"{what} cannot be sent: {mend}")

    def _multipart_mend(self, type_: Type) -> str:
        bare = self.table.bare(type_)
        inner = self.table.bare(bare.item) if isinstance(bare, ListType) else bare
        if inner == _FILE:
            return ""
        if _has_file(bare):
            return "a file stands in a field of its own; write `type: file`, or `list[file]`"
        return "for bytes, write `type: file`" if inner == _BYTES else ""

    def _form_mend(self, type_: Type) -> str:
        if _has_file(type_):
            return "for files, write `media_type: multipart/form-data`"
        for member in self.table.alternatives(type_):
            items = tuple(self.table.alternatives(member.item if _is_list(member) else member))
            if _BYTES in items:
                return "a form has no bytes; write `type: base64url`"
            if _is_list(member) and not all(map(is_scalar, items)):
                return "the items of a list must be scalars"
        return ""

    def _check_text(self, body: Body, at: Location) -> None:
        if body.type is None or self.table.unaliased(body.type) != _STRING:
            self._error(at, f"`{body.media_type}` takes a text; write `type: string`")
        if charset(body.media_type) not in ("", "utf-8"):
            self._error(at, "text is sent in UTF-8; take the `charset` out")

    def _error(self, at: Location, message: str) -> None:
        self.report.error(at, "bad-body", message)


def check_files(models: Iterable[Model], operations: Iterable[Operation], report: Report) -> None:
    """A file stands in no model and in no response: it is only given to be sent."""
    places: list[tuple[Location, Type]] = []
    for model in models:
        places += [(field.at, field.type) for field in model.fields]
        places += [(model.at, model.alias)] if model.alias else []
    for operation in operations:
        places.append((operation.at, operation.response))
        places += [(one.at, one.type) for one in operation.errors if one.type]
        places += [(one.at, one.type) for one in operation.response_headers]
        for parameter in operation.parameters:
            types = [case.type for case in parameter.response_cases]
            # Of others, the style has told.
            is_untold = isinstance(parameter.type, MapType) or parameter.style is Style.JSON
            types += [parameter.type] if is_untold else []
            places += [(parameter.at, type_) for type_ in types if type_]
    # A group's parameter stands in many operations.
    for at in dict.fromkeys(at for at, type_ in places if _has_file(type_)):
        report.error(at, "bad-body", _NO_FILE)


def _is_list(type_: Type) -> TypeGuard[ListType]:
    return isinstance(type_, ListType)


def _has_file(type_: Type) -> bool:
    return type_ == _FILE or any(map(_has_file, parts(type_)))


def _with_nulls(body: Body) -> Body:
    """In a merge patch, null takes a field away; one that must be sent cannot go."""
    fields = tuple(map(_removable, body.fields)) if body.fields is not None else None
    return replace(body, fields=fields)


def _removable(field: Field) -> Field:
    if field.required or isinstance(field.type, NullableType):
        return field
    return replace(field, type=NullableType(field.type))
