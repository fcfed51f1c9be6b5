"""Resolving, part 9: what needs every model: a parameter's style; defaults and examples."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..diagnostics import Location, Report
from ..ir import (
    EnumType,
    Field,
    Json,
    ListType,
    MapType,
    ModelType,
    Parameter,
    Place,
    Primitive,
    PrimitiveType,
    ResponseCase,
    Style,
    Type,
)
from ..media_types import is_media_range
from ..nodes import shortened
from ..suggestions import hint
from .drafts import FieldDraft
from .facts import plain
from .literals import Literals
from .parameters import ParameterDraft
from .responses import case_stream, misfit
from .table import Table, is_scalar
from .unspoken import check_key_type, is_accept

_NONE = PrimitiveType(Primitive.NONE)


@dataclass(frozen=True, slots=True)
class Sender:
    """Completes parameters and fields."""

    table: Table
    literals: Literals
    report: Report

    def finish_field(self, draft: FieldDraft) -> Field:
        if draft.spec.default is None and draft.spec.example is None:
            return draft.field
        default = self.literals.default(draft.spec.default, draft.field.type)
        example = self.literals.example(draft.spec.example, draft.field.type)
        return replace(
            draft.field,
            has_default=default.given,
            default=default.json,
            has_example=example.given,
            example=example.json,
        )

    def finish(self, draft: ParameterDraft) -> Parameter:
        spec, parameter = draft.spec, draft.parameter
        default = self.literals.default(spec.default, parameter.type)
        example = self.literals.example(spec.example, parameter.type)
        check_key_type(parameter, self.table, self.report)
        self._check_cases(draft)
        self._check_accepted(draft)
        self._check_usual_case(draft, default.json)
        return replace(
            parameter,
            style=self._style(draft),
            response_cases=tuple(self._case(draft, one) for one in parameter.response_cases),
            has_default=default.given,
            default=default.json,
            has_example=example.given,
            example=example.json,
        )

    def _case(self, draft: ParameterDraft, case: ResponseCase) -> ResponseCase:
        """Under `Accept`, the value is the media type."""
        cases = (draft.spec.response or {}).items()
        value, said = next(one for one in cases if one[0] == case.value)
        is_asked = is_accept(draft.parameter.place, draft.parameter.wire)
        type_ = None if case.type is None else self.table.streamed(case.type)
        accepted = value if is_asked else None
        return replace(case, type=case_stream(said, accepted, type_, self.table, self.report))

    def _style(self, draft: ParameterDraft) -> Style:
        parameter = draft.parameter
        members = tuple(self.table.alternatives(parameter.type))
        said = Style(draft.spec.style) if draft.spec.style else None
        if parameter.place is Place.HEADER and _is_list(members):
            self._check_listed(parameter, members, said)
            return Style.COMMA
        if parameter.place is not Place.QUERY:
            self._check_single(parameter, members, said)
            return Style.PLAIN
        style = said or _usual_style(members)
        mend = self._misfit(style, members)
        if not mend and style is Style.SPREAD and parameter.client:
            mend = "no client is given its entries, which are many parameters; take `client` out"
        if mend:
            where = f"the query parameter `{shortened(parameter.wire)}`"
            message = f"{where} cannot be sent in the style `{style.value}`: {mend}"
            self.report.error(parameter.at, "bad-style", message)
        return style

    def _check_single(
        self, parameter: Parameter, members: tuple[Type, ...], said: Style | None
    ) -> None:
        where = f"the {parameter.place.value} parameter `{shortened(parameter.wire)}`"
        if said is not None:
            message = f"{where} takes no `style`: only query parameters have one"
            self.report.error(parameter.at, "bad-style", message)
        if not all(is_scalar(member) for member in members):
            message = f"{where} must be one scalar, not a list, a map, an object or bytes"
            self.report.error(parameter.at, "bad-style", message)

    def _check_listed(
        self, parameter: Parameter, members: tuple[Type, ...], said: Style | None
    ) -> None:
        """The items of a header are joined by commas."""
        mend = self._list_misfit(members)
        if said not in (None, Style.COMMA):
            mend = "the items of a header are joined by commas; take `style` out"
        if mend:
            message = f"the header parameter `{shortened(parameter.wire)}` cannot be sent: {mend}"
            self.report.error(parameter.at, "bad-style", message)

    def _misfit(self, style: Style, members: tuple[Type, ...]) -> str:
        """Why these types cannot be sent in this style."""
        if style is Style.PLAIN:
            return "" if all(map(is_scalar, members)) else "it is for scalars"
        if style is Style.SPREAD:
            only_map = all(isinstance(member, MapType) for member in members)
            return "" if only_map else "it is for a map; write `type: map`"
        if style is Style.DEEP_OBJECT:
            return "" if _is_deep(members) else "it is for a map, an object or any"
        return self._list_misfit(members)

    def _list_misfit(self, members: tuple[Type, ...]) -> str:
        lists = [member for member in members if isinstance(member, ListType)]
        if not lists or not all(isinstance(one, ListType) or is_scalar(one) for one in members):
            return "it is for a list; write `type: list[string]`"
        items = (item for one in lists for item in self.table.alternatives(one.item))
        return "" if all(map(is_scalar, items)) else "the items of the list must be scalars"

    def _check_cases(self, draft: ParameterDraft) -> None:
        """The values that a response depends on must be values of the parameter."""
        cases = draft.spec.response or {}
        if not cases:
            return
        bare = self.table.bare(draft.parameter.type)
        if not isinstance(bare, EnumType):
            self._report_no_enum(draft.parameter.wire, draft.parameter.at)
            return
        if bare.primitive is not Primitive.STRING:
            message = (
                f"`response` by value needs an enum of strings, and that of "
                f"`{shortened(draft.parameter.wire)}` is of {bare.primitive.value}; "
                "write `type: string`, or take `response` out"
            )
            self.report.error(draft.parameter.at, "unknown-case", message)
            return
        known = [str(one.value) for one in bare.values]
        for value in cases:
            if value not in known:
                end = hint(value, known)
                message = f"`{shortened(value)}` is not a value of this parameter's enum{end}"
                self.report.error(value.at, "unknown-case", message)

    def _check_accepted(self, draft: ParameterDraft) -> None:
        """What a media type brings can be read from it."""
        if not is_accept(draft.parameter.place, draft.parameter.wire):
            return
        types = {case.value: case.type for case in draft.parameter.response_cases}
        for value in draft.spec.response or {}:
            type_ = types[plain(value)]
            if type_ is None or type_ == _NONE or not is_media_range(value):
                continue
            if mend := misfit(value, self.table.bare(type_), is_list=False):
                message = f"`{shortened(value)}` cannot be read as this type: {mend}"
                self.report.error(value.at, "bad-media-type", message)

    def _check_usual_case(self, draft: ParameterDraft, default: Json) -> None:
        """What comes back where the parameter is left out is the operation's own response."""
        for value, case in (draft.spec.response or {}).items():
            if value == default and case.type != "declared":
                message = (
                    f"`{shortened(value)}` is the default, so it brings what the operation's "
                    f"`response` says; write `{shortened(value)}: declared`"
                )
                self.report.error(value.at, "misplaced-response", message)

    def _report_no_enum(self, wire: str, at: Location) -> None:
        message = (
            f"`{shortened(wire)}` has `response` by value, but no `enum` of its values; add it"
        )
        self.report.error(at, "unknown-case", message)


def _is_list(members: tuple[Type, ...]) -> bool:
    return any(isinstance(member, ListType) for member in members)


def _usual_style(members: tuple[Type, ...]) -> Style:
    if _is_list(members):
        return Style.REPEATED
    if any(isinstance(member, MapType | ModelType) for member in members):
        return Style.DEEP_OBJECT
    return Style.PLAIN


def _is_deep(members: tuple[Type, ...]) -> bool:
    """An object, or a scalar in its place: `created_at=x` beside `created_at[gt]=x`."""
    return any(map(_is_open, members)) and all(_is_open(m) or is_scalar(m) for m in members)


def _is_open(type_: Type) -> bool:
    return isinstance(type_, MapType | ModelType) or type_ == PrimitiveType(Primitive.ANY)
