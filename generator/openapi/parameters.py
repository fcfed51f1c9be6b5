"""Parameters of a path and of its operation -> drafts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from ..ir import Json
from .drafts import (
    ConstDraft,
    EnumDraft,
    Facts,
    Key,
    ListDraft,
    MapDraft,
    NullableDraft,
    ParameterDraft,
    TypeDraft,
)
from .extensions import argument_name
from .media_kinds import essence, is_json_kind
from .parameter_styles import Styles
from .path_templates import PathTemplate, QueryPart
from .reading import Reading, deprecation, given, is_reference, prose
from .shapes import BYTES, FILE, NONE, STRING, without_null
from .values import Value

PLACES = ("path", "query", "header", "cookie")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_HEADER_VALUE = re.compile(r"(?:[!-~](?:[ \t!-~]*[!-~])?)?")
# OpenAPI says that these are no parameters.
_NO_PARAMETERS = frozenset({"accept", "content-type", "authorization"})
_OF_THE_CLIENT = frozenset(
    "accept-encoding connection content-length cookie expect host keep-alive proxy-authorization "
    "proxy-connection set-cookie te trailer transfer-encoding upgrade user-agent".split()
)
_IDEMPOTENCY_KEYS = frozenset({"idempotency-key", "x-idempotency-key"})
_SWAGGER_PLACES = ("body", "formdata")

# What an operation's credentials set: a place, and the name there (of headers in lower case).
Claimed = Collection[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _Declared:
    """`value` is the parameter itself, also where a `$ref` stands for it."""

    name: str
    place: str
    value: Value
    is_component: bool

    @property
    def identity(self) -> tuple[str, str]:
        return self.place, self.name.lower() if self.place == "header" else self.name


@dataclass(frozen=True, slots=True)
class Parameters:
    """Reads parameters; one that many operations share is read once."""

    reading: Reading
    _known: dict[Key, ParameterDraft] = field(default_factory=dict[str, ParameterDraft])

    def path_names(self, *sources: Value) -> set[str]:
        """The path parameters that a path and its operation declare."""
        found = (self._declared(one) for source in sources for one in self._listed(source))
        return {one.name for one in found if one is not None and one.place == "path"}

    def read(
        self,
        sources: Sequence[Value],
        method: str,
        template: PathTemplate,
        hint: str,
        claimed: Claimed,
    ) -> tuple[ParameterDraft, ...]:
        """`sources` are the path item and the operation, which wins; `hint` names the operation."""
        drafts = [self._draft(one, hint) for one in self._effective(sources, template, claimed)]
        drafts = _with_constants(drafts, template, sources[-1])
        drafts += self._undeclared(drafts, template, sources[-1])
        return tuple(_with_key(drafts, method, self.reading))

    # What is declared

    def _effective(
        self, sources: Sequence[Value], template: PathTemplate, claimed: Claimed
    ) -> Iterator[_Declared]:
        found: dict[tuple[str, str], _Declared] = {}
        for source in sources:
            here: set[tuple[str, str]] = set()
            for value in self._listed(source):
                one = self._declared(value)
                if one is None:
                    continue
                if one.identity in here:
                    message = f"the {one.place} parameter `{one.name}` stands here twice; the first is taken"
                    self.reading.warn(value, "duplicate-parameter", message)
                    continue
                here.add(one.identity)
                found[one.identity] = one
        for one in found.values():
            if self._is_sent(one, template, claimed):
                yield one

    def _listed(self, source: Value) -> Iterator[Value]:
        return self.reading.items(source, "parameters", "`parameters`")

    def _declared(self, listed: Value) -> _Declared | None:
        value = self.reading.follow(listed)
        if not value.is_mapping:
            self.reading.warn(
                listed, "bad-parameter", "a parameter is a mapping; this one is left out"
            )
            return None
        if is_reference(listed) and not value.raw:
            return None  # The broken reference has been told.
        name, place = value.text("name"), value.text("in").strip().lower()
        if not name or place not in PLACES:
            self.reading.warn(value, "bad-parameter", _misdeclared(name, value.text("in")))
            return None
        name = name.strip() if place != "query" else name
        return _Declared(name, place, value, is_reference(listed))

    def _is_sent(self, one: _Declared, template: PathTemplate, claimed: Claimed) -> bool:
        lower = one.name.lower()
        if one.place == "header" and lower in _NO_PARAMETERS:
            return False
        if one.identity in claimed:
            message = (
                f"the {one.place} parameter `{one.name}` is sent by the credentials of the "
                "operation; it is no argument"
            )
            self.reading.warn(one.value, "repeated-credential", message)
            return False
        message = _unsent(one, lower, template)
        if message:
            self.reading.warn(one.value, "bad-parameter", f"{message}; it is left out")
        return not message

    # Drafts

    def _draft(self, one: _Declared, hint: str) -> ParameterDraft:
        known = self._known.get(one.value.key)
        if known is None:
            known = self._known[one.value.key] = self._fresh(one, hint)
        return known

    def _fresh(self, one: _Declared, hint: str) -> ParameterDraft:
        value = one.value
        content = self._content(value)
        schema = given(content[1], "schema") if content else given(value, "schema")
        hint = one.name if one.is_component else f"{hint} {one.name}"
        type_ = _sendable(self.reading.schemas.type_of(schema, hint)) if schema else STRING
        if schema is None:
            self._tell_untyped(one)
        style, type_ = self._style(one, content[0] if content else "", type_)
        if style != "json":
            type_ = without_null(type_)
        type_ = _constant(type_, one.place, schema)
        return ParameterDraft(
            key=value.key,
            wire=one.name,
            place=one.place,
            type=type_,
            at=value.at,
            style=style,
            required=one.place == "path"
            or value.flag("required")
            or value.text("required") == "true",
            is_component=one.is_component,
            facts=self._facts(value, schema, content[1] if content else value, type_),
            name=argument_name(value),
        )

    def _content(self, value: Value) -> tuple[str, Value] | None:
        """The one media type of a parameter that has `content`."""
        for name, media in self.reading.mapping(value, "content", "`content`"):
            return name, self.reading.follow(media)
        return None

    def _tell_untyped(self, one: _Declared) -> None:
        message = f"the {one.place} parameter `{one.name}` has no `schema`; it is taken as text"
        self.reading.warn(one.value, "missing-schema", message)

    def _style(self, one: _Declared, media_type: str, type_: TypeDraft) -> tuple[str, TypeDraft]:
        if media_type and is_json_kind(media_type):
            return "json", type_
        if media_type:
            if not self.reading.shapes.are_scalars(type_):
                message = (
                    f"`{essence(media_type)}` is not written for you; the value is taken as text"
                )
                self.reading.warn(one.value, "parameter-content", message)
            return "", type_ if self.reading.shapes.are_scalars(type_) else STRING
        explode = given(one.value, "explode")
        said = one.value.text("style")
        if said in ("tabDelimited", "tsv"):
            message = "a list with tabs between its items is taken as text; join them yourself"
            self.reading.warn(one.value, "parameter-style", message)
            return "", STRING
        exploded = explode.raw if explode is not None and isinstance(explode.raw, bool) else None
        choice = Styles(self.reading.shapes).choice(one.place, said, exploded, type_)
        if choice.note:
            message = f"the {one.place} parameter `{one.name}`: {choice.note}"
            self.reading.warn(one.value, "parameter-style", message)
        return choice.style, type_

    def _facts(self, value: Value, schema: Value | None, media: Value, type_: TypeDraft) -> Facts:
        """The parameter's own, before those of its schema; only what its type takes."""
        facts = self.reading.schemas.facts(schema, type_) if schema is not None else Facts()
        example = example_of(self.reading, media) or example_of(self.reading, value)
        if example is not None:
            said = Facts(has_example=True, example=cast("Json", example.raw))
            said = self.reading.fitting.facts(said, type_, value.at)
            facts = replace(facts, has_example=said.has_example, example=said.example)
        return replace(
            facts,
            description=prose(value, "description") or facts.description,
            deprecated=deprecation(value) or facts.deprecated,
        )

    def _undeclared(
        self, drafts: Sequence[ParameterDraft], template: PathTemplate, operation: Value
    ) -> list[ParameterDraft]:
        declared = {one.wire for one in drafts if one.place == "path"}
        missing = [name for name in template.names if name not in declared]
        for name in missing:
            message = f"`{{{name}}}` of the path is not declared; it is taken as text"
            self.reading.warn(operation, "undeclared-path-parameter", message)
        return [_text(name, "path", operation) for name in missing]


def example_of(reading: Reading, value: Value) -> Value | None:
    """The first example that a parameter or a media type gives."""
    example = given(value, "example")
    if example is not None:
        return example
    examples = given(value, "examples")
    members = examples.entries() if examples is not None else ()
    for _, one in members:
        found = given(reading.follow(one), "value")
        if found is not None:
            return found
    return None


def _misdeclared(name: str, place: str) -> str:
    if not name:
        return "a parameter without a name is left out"
    if place.lower() in _SWAGGER_PLACES:
        return f"`{name}` stands `in: {place}`, which is of Swagger 2.0; write `requestBody`. It is left out"
    return f"`{name}` stands in none of path, query, header and cookie; it is left out"


def _unsent(one: _Declared, lower: str, template: PathTemplate) -> str:
    """Why a parameter cannot be sent, or ""."""
    if one.place == "path" and one.name not in template.names:
        is_in_query = any(part.placeholder == one.name for part in template.query)
        return "" if is_in_query else f"the path has no `{{{one.name}}}`"
    if one.place in ("header", "cookie") and not _TOKEN.fullmatch(one.name):
        return f"`{one.name}` is no name of a {one.place}"
    if one.place == "header" and lower in _OF_THE_CLIENT:
        return f"the header `{one.name}` is set by the client itself"
    return ""


def _sendable(type_: TypeDraft) -> TypeDraft:
    """What is no JSON is text, outside of a body."""
    match type_:
        case ListDraft(item):
            return ListDraft(_sendable(item))
        case MapDraft(value):
            return MapDraft(_sendable(value))
        case NullableDraft(inner):
            return NullableDraft(_sendable(inner))
        case _:
            return STRING if type_ in (BYTES, FILE, NONE) else type_


def _constant(type_: TypeDraft, place: str, schema: Value | None) -> TypeDraft:
    """A constant is one by `const`: an enum of one value may have more some day, and is given.

    One that no header can hold is text.
    """
    if not isinstance(type_, ConstDraft):
        return type_
    if schema is not None and schema.get("const") is None and schema.get("enum") is not None:
        return EnumDraft(_word(type_.value), ((type_.value, ""),))
    is_text = place in ("header", "cookie") and not _HEADER_VALUE.fullmatch(str(type_.value))
    return STRING if is_text else type_


def _word(value: str | int | float | bool) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    return "integer" if isinstance(value, int) else "number"


def _text(name: str, place: str, operation: Value) -> ParameterDraft:
    return ParameterDraft(
        key=f"{operation.key}/parameters/{place}/{name}",
        wire=name,
        place=place,
        type=STRING,
        at=operation.at,
        required=True,
    )


def _with_constants(
    drafts: list[ParameterDraft], template: PathTemplate, operation: Value
) -> list[ParameterDraft]:
    """What stands behind the `?` or the `#` of the path: always sent as it stands there."""
    by_place = {(one.place, one.wire): one for one in drafts}
    for part in template.query:
        by_place[("query", part.wire)] = _of_query(part, by_place, operation)
    for part in template.fragment:
        for place in ("query", "header"):
            said = by_place.get((place, part.wire))
            if said is not None:
                by_place[(place, part.wire)] = replace(
                    said,
                    type=ConstDraft(part.value),
                    required=True,
                    style="",
                    facts=_only_described(said.facts),
                )
    used = {part.placeholder for part in template.query} - set(template.names)
    return [one for one in by_place.values() if one.place != "path" or one.wire not in used]


def _of_query(
    part: QueryPart, declared: Mapping[tuple[str, str], ParameterDraft], operation: Value
) -> ParameterDraft:
    """`?action=bar` is a constant, `?id={id}` the parameter that the path declares."""
    if part.placeholder:
        said = declared.get(("query", part.wire)) or declared.get(("path", part.placeholder))
        said = said or _text(part.wire, "query", operation)
        return replace(said, place="query", wire=part.wire, style="", required=True)
    said = declared.get(("query", part.wire)) or _text(part.wire, "query", operation)
    return replace(
        said,
        type=ConstDraft(part.value),
        required=True,
        style="",
        facts=_only_described(said.facts),
    )


def _only_described(facts: Facts) -> Facts:
    return Facts(description=facts.description)


def _with_key(
    drafts: Sequence[ParameterDraft], method: str, reading: Reading
) -> Iterator[ParameterDraft]:
    """The header that makes sending twice safe is no argument."""
    is_found = False
    for one in drafts:
        is_key = (
            not is_found
            and method in ("POST", "PATCH")
            and one.place == "header"
            and one.wire.lower() in _IDEMPOTENCY_KEYS
            and reading.shapes.is_text(one.type)
        )
        is_found = is_found or is_key
        yield replace(one, idempotency_key=True) if is_key else one
