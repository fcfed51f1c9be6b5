"""Resolving, part 10d: which integrations support or require the fields of a response."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..diagnostics import Location, Report
from ..ir import Field, FieldSupport, Model, Support, Type
from ..nodes import Text, shortened
from ..spec import OperationSpec, ResponseSpec, SupportSpec
from ..suggestions import hint, nearest
from .facts import plain, plain_texts
from .table import ANY, Table


@dataclass(frozen=True, slots=True)
class ResponseSupportReader:
    """Reads the marks of the operation `key`."""

    key: Text
    table: Table
    report: Report

    def read(self, spec: OperationSpec, type_: Type) -> tuple[FieldSupport, ...]:
        said = spec.response
        if said is None or said.support is None:
            return ()
        return tuple(
            FieldSupport(self._path(name, said, type_), self._support(name, mark, said, spec))
            for name, mark in said.support.items()
        )

    def _path(self, name: Text, said: ResponseSpec, type_: Type) -> tuple[str, ...]:
        found = _found(name, type_, self.table)
        # A type that could not be read has been told, and stands as `any`.
        is_told = found.is_hidden or (type_ == ANY and said.type != "any")
        if found.rest is not None and not is_told:
            self._report_unknown(name, found.path, found.rest.partition(".")[0], found.known)
        return found.path

    def _report_unknown(
        self, name: Text, path: tuple[str, ...], word: str, known: Sequence[str]
    ) -> None:
        near = nearest(word, known)
        end = (
            f"did you mean `{_dotted(*path, near)}`?"
            if near
            else "name one that comes back, or take it out"
        )
        message = (
            f"the response of `{self.key}` has no field `{shortened(_dotted(*path, word))}`; {end}"
        )
        self.report.error(name.at, "unknown-field", message)

    def _support(
        self, name: Text, mark: SupportSpec, said: ResponseSpec, spec: OperationSpec
    ) -> Support:
        if not mark.supported_by and not mark.required_by:
            message = (
                f"the mark of `{shortened(name)}` names no integration; add one, or take it out"
            )
            self.report.error(name.at, "bad-support", message)
        for names in (mark.supported_by, mark.required_by):
            self._check_integrations(names or (), spec.integrations)
        return Support(
            supported_by=plain_texts(mark.supported_by),
            required_by=plain_texts(mark.required_by),
            source=plain(mark.source) or plain(said.source),
            inferred=mark.inferred,
        )

    def _check_integrations(self, names: Sequence[Text], known: Sequence[Text] | None) -> None:
        """Each is one that offers the operation, and stands there once."""
        places: dict[Text, Location] = {}
        for name in names:
            if known and name not in known:
                end = hint(name, known) or "; add it to `integrations`, or take it out here"
                message = f"`{shortened(name)}` does not offer `{self.key}`{end}"
                self.report.error(name.at, "unknown-integration", message)
            elif places.setdefault(name, name.at) != name.at:
                message = f"`{shortened(name)}` stands twice here; take one out"
                self.report.error(name.at, "duplicate-integration", message)


@dataclass(frozen=True, slots=True)
class _Found:
    """How far a dotted name leads. `rest` is what of it leads nowhere, None where all of it does
    lead; `known` are the fields that it might have meant; `is_hidden`: not all of them are known.
    """

    path: tuple[str, ...]
    rest: str | None = None
    known: tuple[str, ...] = ()
    is_hidden: bool = False


def _found(name: str, type_: Type, table: Table) -> _Found:
    """The field of a dotted name, or the farthest that it leads. Wire names may have dots, so there
    may be more ways than one."""
    pending: list[tuple[str, Type, tuple[str, ...]]] = [(name, type_, ())]
    seen: set[tuple[int, int]] = set()
    ends: list[_Found] = []
    while pending:
        rest, here, path = pending.pop(0)
        models = table.objects(here)
        fields = tuple(_coming(models))
        known = tuple(dict.fromkeys(field.wire for field in fields))
        ends.append(_Found(path, rest, known, is_hidden=None in models))
        for field in fields:
            if rest == field.wire:
                return _Found((*path, field.wire))
            after = rest.removeprefix(f"{field.wire}.")
            if after != rest and (len(after), id(field)) not in seen:
                seen.add((len(after), id(field)))
                pending.append((after, field.type, (*path, field.wire)))
    return min(ends, key=lambda end: len(end.rest or ""))


def _coming(models: Sequence[Model | None]) -> Iterator[Field]:
    for model in models:
        if model is not None:
            yield from (field for field in model.fields if not field.write_only)


def _dotted(*names: str) -> str:
    return ".".join(names)
