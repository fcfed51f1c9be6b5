"""The answers of an operation -> what a call gives, and what errors hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .answers import Answer, Answers
from .drafts import ErrorDraft, ResponseDraft
from .prose import prose
from .reading import Reading
from .values import Value, given

_STATUS = re.compile(r"[1-5][0-9]{2}|[1-5]XX|DEFAULT")
_EMPTY = frozenset({"204", "205", "304"})
_REDIRECTS = frozenset({"301", "302", "303", "307", "308", "3XX"})
_FOLLOWED = ("GET", "HEAD")


@dataclass(frozen=True, slots=True)
class Outcome:
    """`follow_redirects` is None where the document says nothing of any."""

    response: ResponseDraft | None
    errors: tuple[ErrorDraft, ...]
    follow_redirects: bool | None = None


@dataclass(frozen=True, slots=True)
class Responses:
    reading: Reading

    def read(self, operation: Value, method: str, hint: str) -> Outcome:
        said = dict(self._said(operation))
        success = {code: one for code, one in said.items() if code.startswith("2")}
        if not success and "DEFAULT" in said:
            success = {"DEFAULT": said.pop("DEFAULT")}
        redirects = [code for code in said if code in _REDIRECTS]
        is_followed = bool(redirects) and method in _FOLLOWED
        if not success:
            response = self._redirected(operation, method, said, redirects)
        else:
            response = self._success(operation, method, hint, success)
        errors = tuple(self._errors(said, hint))
        return Outcome(response, errors, True if is_followed else None)

    def _said(self, operation: Value) -> Iterator[tuple[str, Value]]:
        """Answers by status: `404`, `4XX`, `DEFAULT`."""
        for written, value in self.reading.mapping(operation, "responses", "`responses`"):
            code = written.strip().upper()
            if code.startswith("X-"):
                continue
            if not _STATUS.fullmatch(code):
                message = f"`{written}` is no status; this answer is left out"
                self.reading.warn(value, "bad-status", message)
                continue
            response = self.reading.follow(value)
            yield code, response

    def _redirected(
        self, operation: Value, method: str, said: dict[str, Value], redirects: Sequence[str]
    ) -> ResponseDraft | None:
        """Where nothing says what comes back: the bytes behind a redirect, or nothing."""
        if redirects and method == "GET":
            first = said[redirects[0]]
            return Answers(self.reading).behind_redirect(first)
        told = given(operation, "responses") or operation
        message = (
            "a redirect is all that comes back; the call raises an error, which has its `Location`"
            if redirects
            else "no answer of a success is described; the call gives nothing"
        )
        # Told once: most documents that leave it out do so everywhere.
        self.reading.warn_at(told.at, "", "no-success", message)
        return None

    def _success(
        self, operation: Value, method: str, hint: str, success: dict[str, Value]
    ) -> ResponseDraft:
        answers = [
            Answer(code, one, is_empty=code in _EMPTY or method == "HEAD")
            for code, one in success.items()
        ]
        return Answers(self.reading).draft(operation, answers, hint)

    def _errors(self, said: dict[str, Value], hint: str) -> Iterator[ErrorDraft]:
        for code, response in said.items():
            if not code.startswith(("4", "5", "DEFAULT")):
                continue
            status = "default" if code == "DEFAULT" else code
            type_ = Answers(self.reading).error_type(response, f"{hint} {status} error")
            yield ErrorDraft(
                status=status,
                type=type_,
                at=response.at,
                description=prose(response, "description"),
            )
