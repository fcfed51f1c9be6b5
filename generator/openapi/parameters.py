"""Parameters of a path and of its operation -> drafts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from ..spec import StyleWord
from .drafts import (
    ConstDraft,
    EnumDraft,
    Key,
    MapDraft,
    ParameterDraft,
    TypeDraft,
    UnionDraft,
)
from .extensions import argument_name
from .media_kinds import essence, is_json_kind
from .parameter_lists import Claimed, Declared, ParameterLists
from .parameter_styles import Styles
from .path_constants import text_parameter, with_constants
from .path_templates import PathTemplate
from .reading import Reading
from .shapes import is_object
from .slots import slot_facts
from .trees import BYTES, FILE, NONE, STRING, kind_of, with_inner, without_null
from .values import Value, given

_HEADER_VALUE = re.compile(r"(?:[!-~](?:[ \t!-~]*[!-~])?)?")
_IDEMPOTENCY_KEYS = frozenset({"idempotency-key", "x-idempotency-key"})


@dataclass(frozen=True, slots=True)
class Parameters:
    """Reads parameters; one that many operations share is read once."""

    reading: Reading
    _known: dict[Key, ParameterDraft] = field(default_factory=dict[str, ParameterDraft])

    def read(
        self,
        sources: Sequence[Value],
        method: str,
        template: PathTemplate,
        hint: str,
        claimed: Claimed,
    ) -> tuple[ParameterDraft, ...]:
        """`sources` are the path item and the operation, which wins; `hint` names the operation."""
        found = ParameterLists(self.reading).effective(sources, template, claimed)
        drafts = [self._draft(one, hint) for one in found]
        drafts = with_constants(drafts, template, sources[-1])
        drafts += self._undeclared(drafts, template, sources[-1])
        return tuple(_with_key(drafts, method, self.reading))

    def _draft(self, one: Declared, hint: str) -> ParameterDraft:
        known = self._known.get(one.value.key)
        if known is None:
            known = self._known[one.value.key] = self._fresh(one, hint)
        return known

    def _fresh(self, one: Declared, hint: str) -> ParameterDraft:
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
            required=one.place == "path" or value.is_said("required"),
            is_component=one.is_component,
            facts=slot_facts(self.reading, value, schema, content[1] if content else value, type_),
            name=argument_name(value),
        )

    def _content(self, value: Value) -> tuple[str, Value] | None:
        """The one media type of a parameter that has `content`."""
        for name, media in self.reading.mapping(value, "content", "`content`"):
            return name, self.reading.follow(media)
        return None

    def _tell_untyped(self, one: Declared) -> None:
        message = f"the {one.place} parameter `{one.name}` has no `schema`; it is taken as text"
        self.reading.warn(one.value, "missing-schema", message)

    def _style(
        self, one: Declared, media_type: str, type_: TypeDraft
    ) -> tuple[StyleWord | None, TypeDraft]:
        if one.is_whole_query:
            return self._whole_query(one, type_)
        if media_type and is_json_kind(media_type):
            return "json", type_
        if media_type:
            if not self.reading.shapes.are_scalars(type_):
                message = (
                    f"`{essence(media_type)}` is not written for you; the value is taken as text"
                )
                self.reading.warn(one.value, "parameter-content", message)
            return None, type_ if self.reading.shapes.are_scalars(type_) else STRING
        explode = given(one.value, "explode")
        said = one.value.text("style")
        if said in ("tabDelimited", "tsv"):
            message = "a list with tabs between its items is taken as text; join them yourself"
            self.reading.warn(one.value, "parameter-style", message)
            return None, STRING
        exploded = explode.raw if explode is not None and isinstance(explode.raw, bool) else None
        choice = Styles(self.reading.shapes).choice(one.place, said, exploded, type_)
        if choice.note:
            message = f"the {one.place} parameter `{one.name}`: {choice.note}"
            # Told once: operations of one document share their parameters' names.
            self.reading.warn_at(one.value.at, "", "parameter-style", message)
        return choice.style, type_

    def _whole_query(self, one: Declared, type_: TypeDraft) -> tuple[StyleWord | None, TypeDraft]:
        """Each field of it is a parameter."""
        if all(map(is_object, self.reading.shapes.alternatives(type_))):
            return "spread", type_
        message = f"`{one.name}` is a whole query, and no object; it takes any names and values"
        self.reading.warn(one.value, "parameter-content", message)
        return "spread", MapDraft(STRING)

    def _undeclared(
        self, drafts: Sequence[ParameterDraft], template: PathTemplate, operation: Value
    ) -> list[ParameterDraft]:
        declared = {one.wire for one in drafts if one.place == "path"}
        missing = [name for name in template.names if name not in declared]
        for name in missing:
            message = f"`{{{name}}}` of the path is not declared; it is taken as text"
            self.reading.warn(operation, "undeclared-path-parameter", message)
        return [text_parameter(name, "path", operation) for name in missing]


def _sendable(type_: TypeDraft) -> TypeDraft:
    """What is no JSON is text, outside of a body."""
    if isinstance(type_, UnionDraft):
        sent = [_sendable(one) for one in type_.members]
        kept = [one for index, one in enumerate(sent) if one not in sent[:index]]
        return UnionDraft(tuple(kept), type_.discriminator) if len(kept) > 1 else kept[0]
    return STRING if type_ in (BYTES, FILE, NONE) else with_inner(type_, _sendable)


def _constant(type_: TypeDraft, place: str, schema: Value | None) -> TypeDraft:
    """A constant is one by `const`: an enum of one value may have more some day, and is given.

    One that no header can hold is text.
    """
    if not isinstance(type_, ConstDraft):
        return type_
    if schema is not None and schema.get("const") is None and schema.get("enum") is not None:
        return EnumDraft(kind_of(type_.value), ((type_.value, ""),))
    is_text = place in ("header", "cookie") and not _HEADER_VALUE.fullmatch(str(type_.value))
    return STRING if is_text else type_


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
