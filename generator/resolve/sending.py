"""Resolving, part 9: what needs every model: defaults and examples, and a parameter's style."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..diagnostics import Location, Report
from ..ir import (
    EnumType,
    Field,
    Json,
    Parameter,
    Primitive,
    PrimitiveType,
    ResponseCase,
)
from ..media_types import is_media_range
from ..nodes import shortened
from ..suggestions import hint
from .drafts import FieldDraft
from .facts import plain
from .literals import Literals
from .parameters import ParameterDraft
from .responses import case_stream, misfit
from .styles import Styles
from .table import Table
from .unspoken import check_key_type, is_accept

_NONE = PrimitiveType(Primitive.NONE)


@dataclass(frozen=True, slots=True)
class Sender:
    """Completes parameters and fields."""

    table: Table
    literals: Literals
    report: Report

    @property
    def styles(self) -> Styles:
        return Styles(self.table, self.report)

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
            style=self.styles.style(parameter, spec.style),
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
