"""Resolving, part 12d: when a call is sent again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..diagnostics import Report
from ..ir import Errors, Primitive, PrimitiveType, Retry
from ..nodes import Scalar, Text, shortened
from ..spec import RetrySpec
from ..suggestions import hint
from ..values import BadValueError, Kind, scalar_value
from .facts import plain
from .headers import is_token
from .table import Table

_STATUS = re.compile("[45][0-9]{2}")
_MOST_RETRIES = 20
_LONGEST_WAIT = 3_600
_USUAL = Retry()


@dataclass(frozen=True, slots=True)
class RetryReader:
    table: Table
    errors: Errors | None
    report: Report

    def read(self, spec: RetrySpec) -> Retry:
        statuses = self._statuses(spec.statuses)
        never = self._statuses(spec.never)
        for status, text in never.items():
            if status in statuses:
                message = (
                    f"`{status}` stands in `statuses` too ({statuses[status].at}); "
                    "take it out of one of the two"
                )
                self.report.error(text.at, "bad-retry", message)
        if spec.server_errors_unless is not None:
            self._check_field(spec.server_errors_unless)
        if spec.reset is not None and not is_token(spec.reset):
            message = f"`{shortened(spec.reset)}` is not a header name; write the name alone"
            self.report.error(spec.reset.at, "bad-header", message)
        first_delay = self._seconds(spec.first_delay, _USUAL.first_delay)
        max_delay = self._seconds(spec.max_delay, _USUAL.max_delay)
        self._check_delays(spec, first_delay, max_delay)
        return Retry(
            statuses=_USUAL.statuses if spec.statuses is None else tuple(sorted(statuses)),
            server_errors_unless=plain(spec.server_errors_unless),
            never=tuple(sorted(never)),
            max_retries=int(
                self._number(spec.max_retries, "integer", _MOST_RETRIES, _USUAL.max_retries)
            ),
            first_delay=first_delay,
            max_delay=max_delay,
            max_retry_after=self._seconds(spec.max_retry_after, _USUAL.max_retry_after),
            reset_header=plain(spec.reset),
        )

    def _statuses(self, said: Sequence[Text] | None) -> dict[int, Text]:
        found: dict[int, Text] = {}
        for text in said or ():
            if not _STATUS.fullmatch(text):
                message = (
                    f"`{shortened(text)}` is no status of an error: those are the numbers "
                    "from 400 to 599"
                )
                self.report.error(text.at, "bad-retry", message)
                continue
            other = found.setdefault(int(text), text)
            if other is not text:
                message = f"`{text}` stands twice here; take one out"
                self.report.error(text.at, "duplicate-value", message)
        return found

    def _seconds(self, text: Text | None, usual: float) -> float:
        return float(self._number(text, "number", _LONGEST_WAIT, usual))

    def _number(self, text: Text | None, kind: Kind, most: int, usual: float) -> float:
        """A number that makes sense, else what is usual."""
        if text is None:
            return usual
        try:
            value = scalar_value(Scalar(text, True), kind)
        except BadValueError as error:
            self.report.error(error.at, "bad-value", error.message)
            return usual
        assert isinstance(value, int | float)
        if not 0 <= value <= most:
            message = f"`{shortened(text)}` is out of range: write a number from 0 to {most:,}"
            self.report.error(text.at, "bad-retry", message)
            return usual
        return value

    def _check_delays(self, spec: RetrySpec, first: float, longest: float) -> None:
        at = spec.first_delay or spec.max_delay
        if at is not None and first > longest:
            message = (
                f"the first wait, {first:g} seconds, is longer than the longest, {longest:g}; "
                f"write `max_delay: {first:g}`, or a smaller `first_delay`"
            )
            self.report.error(at.at, "bad-retry", message)

    def _check_field(self, name: Text) -> None:
        fields = {one.wire: one for one in self.errors.body.fields} if self.errors else {}
        if name not in fields:
            end = hint(name, fields) or "; add it to `fields` of `errors`"
            message = f"the error body has no field `{shortened(name)}`{end}"
            self.report.error(name.at, "unknown-field", message)
        elif self.table.bare(fields[name].type) != PrimitiveType(Primitive.BOOLEAN):
            message = (
                f"`{shortened(name)}` is no boolean ({fields[name].at}); name a field that is "
                "true where no retry helps"
            )
            self.report.error(name.at, "bad-retry", message)
