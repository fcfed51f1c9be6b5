"""An example -> the request as HTTP has it, for those who write it without a client."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from ..facts.servers import base_url_of, filled
from ..ir import (
    Api,
    ApiKeyScheme,
    BasicScheme,
    BearerScheme,
    Body,
    ConstType,
    Json,
    ListType,
    MapType,
    NullableType,
    Place,
    Primitive,
    PrimitiveType,
    Type,
    Variable,
)
from ..media_types import charset, is_form, is_json, is_multipart, is_text
from ..naming import snake
from .example import Example, GivenBody, GivenParameter, GivenScheme, Secret
from .query import cookie_text, form_pairs, header_text, path_text, query_pairs, scalar_text

# Texts and secrets, one after another.
Words: TypeAlias = "tuple[str | Secret, ...]"


@dataclass(frozen=True, slots=True)
class JsonContent:
    value: Json


@dataclass(frozen=True, slots=True)
class FormContent:
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a multipart body: a text, a file by its name, or JSON."""

    name: str
    text: str = ""
    file: str = ""
    json: JsonContent | None = None


@dataclass(frozen=True, slots=True)
class MultipartContent:
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class TextContent:
    text: str


@dataclass(frozen=True, slots=True)
class FileContent:
    file: str


Content: TypeAlias = JsonContent | FormContent | MultipartContent | TextContent | FileContent


@dataclass(frozen=True, slots=True, kw_only=True)
class WireRequest:
    """`url` has no query. On a page it has the path's parameters in braces, as they are.

    `basic` are the user and the password, where these are what proves who calls.
    """

    method: str
    url: str
    query: tuple[tuple[str, Words], ...] = ()
    headers: tuple[tuple[str, Words], ...] = ()
    basic: tuple[Secret, ...] = ()
    content: Content | None = None


def wire_request(api: Api, example: Example) -> WireRequest:
    operation = example.operation
    content = _content(example)
    headers = [*_key_headers(example), *_named(example, Place.HEADER, api)]
    if cookies := _cookies(example):
        headers.append(("Cookie", cookies))
    if operation.media_type:
        headers.append(("Accept", (operation.media_type,)))
    if content is not None and not isinstance(content, MultipartContent):
        headers.append(("Content-Type", (_content_type(example),)))
    return WireRequest(
        method=operation.method,
        url=_base_url(api, example) + _path(example),
        query=_query(example),
        headers=tuple(headers),
        basic=next(
            (s.secrets for s in example.schemes if isinstance(s.scheme.kind, BasicScheme)), ()
        ),
        content=content,
    )


def sent_parameters(example: Example) -> list[GivenParameter]:
    """What the caller gives, then the constants."""
    return [
        *example.parameters,
        *(
            GivenParameter(one, one.type.value)
            for one in example.operation.parameters
            if one.is_constant and isinstance(one.type, ConstType)
        ),
    ]


def _base_url(api: Api, example: Example) -> str:
    """With the defaults of variables; on a page one without stands in braces, as the path's
    parameters do."""
    url = base_url_of(api, example.operation)
    if not example.has_values:
        return filled(url, api, lambda one: f"{{{one.name}}}")
    return filled(url, api, stand_in)


def stand_in(variable: Variable) -> str:
    """A value for a variable that has no default, in a sample that runs."""
    return variable.values[0] if variable.values else snake(variable.name).replace("_", "-")


def _path(example: Example) -> str:
    """The path, filled in; on a page with its constants alone."""
    path = example.operation.path
    for given in sent_parameters(example):
        one = given.parameter
        if one.place is Place.PATH and (example.has_values or one.is_constant):
            path = path.replace(f"{{{one.wire}}}", path_text(one.wire, one.style, given.value))
    return path


def _query(example: Example) -> tuple[tuple[str, Words], ...]:
    pairs: list[tuple[str, Words]] = [
        (name, (text,))
        for given in sent_parameters(example)
        if given.parameter.place is Place.QUERY
        for name, text in query_pairs(given.parameter.wire, given.parameter.style, given.value)
    ]
    return (*pairs, *_keys(example, Place.QUERY))


def _keys(example: Example, place: Place) -> list[tuple[str, Words]]:
    """The keys that go here."""
    return [
        (given.scheme.kind.wire, given.secrets)
        for given in example.schemes
        if isinstance(given.scheme.kind, ApiKeyScheme) and given.scheme.kind.place is place
    ]


def _key_headers(example: Example) -> list[tuple[str, Words]]:
    bearers = [one for one in example.schemes if isinstance(one.scheme.kind, BearerScheme)]
    return [
        *(("Authorization", _bearer(one)) for one in bearers),
        *_keys(example, Place.HEADER),
    ]


def _bearer(given: GivenScheme) -> Words:
    return ("Bearer ", *given.secrets)


def _named(example: Example, place: Place, api: Api) -> list[tuple[str, Words]]:
    """The API's constant headers, and the parameters that are headers."""
    constant: list[tuple[str, Words]] = [(name, (text,)) for name, text in api.headers]
    return constant + [
        (given.parameter.wire, (header_text(given.parameter.style, given.value),))
        for given in sent_parameters(example)
        if given.parameter.place is place
    ]


def _cookies(example: Example) -> Words:
    pairs: list[tuple[str, Words]] = [
        (given.parameter.wire, (cookie_text(given.parameter.style, given.value),))
        for given in sent_parameters(example)
        if given.parameter.place is Place.COOKIE
    ]
    words: list[str | Secret] = []
    for name, value in [*pairs, *_keys(example, Place.COOKIE)]:
        words += ["; " if words else "", f"{name}=", *value]
    return _joined(words)


def _joined(words: list[str | Secret]) -> Words:
    """Texts beside each other are one."""
    found: list[str | Secret] = []
    for word in words:
        if found and isinstance(word, str) and isinstance(found[-1], str):
            found[-1] += word
        else:
            found.append(word)
    return tuple(found)


def _content(example: Example) -> Content | None:
    body, given = example.operation.body, example.body
    if body is None or given is None:
        return None
    if is_form(body.media_type):
        return FormContent(tuple(_form(given)))
    if is_multipart(body.media_type):
        return MultipartContent(tuple(_parts(body, given)))
    if is_json(body.media_type):
        return JsonContent(given.value)
    value = scalar_text(given.value)
    return TextContent(value) if is_text(body.media_type) else FileContent(value)


def _content_type(example: Example) -> str:
    """Text says its encoding."""
    assert example.operation.body is not None
    said = example.operation.body.media_type
    return f"{said}; charset=utf-8" if is_text(said) and not charset(said) else said


def _form(given: GivenBody) -> list[tuple[str, str]]:
    fields = given.value if isinstance(given.value, dict) else {}
    return [pair for name, value in fields.items() for pair in form_pairs(name, value)]


def _parts(body: Body, given: GivenBody) -> list[Part]:
    types = {field.wire: field.type for field in body.fields or ()}
    every = body.type.value if isinstance(body.type, MapType) else None
    fields = given.value if isinstance(given.value, dict) else {}
    return [
        part
        for name, value in fields.items()
        for part in _field_parts(name, value, is_file=_is_file(types.get(name, every)))
    ]


def _is_file(type: Type | None) -> bool:
    match type:
        case PrimitiveType(Primitive.FILE):
            return True
        case ListType(inner) | NullableType(inner):
            return _is_file(inner)
        case _:
            return False


def _field_parts(name: str, value: Json, *, is_file: bool) -> list[Part]:
    """A file or a single value is a part, each item of a list of these one, and the rest JSON."""
    items = value if isinstance(value, list) else [value]
    if any(isinstance(item, dict | list) for item in items):
        return [Part(name, json=JsonContent(value))]
    texts = [scalar_text(item) for item in items if item is not None]
    return [Part(name, file=text) if is_file else Part(name, text=text) for text in texts]
