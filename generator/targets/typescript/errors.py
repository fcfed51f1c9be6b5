"""Operations -> the bodies of their errors: as data for the runtime, typed for those who catch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...facts.errors import ErrorTable, error_table, shared_tables, statuses_by
from ...ir import Operation, Type
from ...text import TsDocComment, TsExpression, TsIdentifier, TsKey, TsString
from . import names
from .answers import Answers
from .modules import Module
from .types import Side
from .views import ConstantView


@dataclass(frozen=True, slots=True)
class ErrorTables:
    """Writes the tables of one resource. One that several operations have is written once: the
    others have it under a name of their own."""

    shared: Mapping[ErrorTable, Operation]
    answers: Answers
    module: Module

    @staticmethod
    def of(operations: Sequence[Operation], answers: Answers, module: Module) -> ErrorTables:
        return ErrorTables(shared_tables(operations), answers, module)

    def constants(self, operations: Sequence[Operation]) -> tuple[ConstantView, ...]:
        return tuple(
            self._constant(one, table) for one in operations if (table := error_table(one))
        )

    def _constant(self, operation: Operation, table: ErrorTable) -> ConstantView:
        is_first = self.shared.get(table, operation) is operation
        comment = _comment(operation) if is_first else None
        return ConstantView(_constant(operation), self._value(operation, table), comment)

    def settings(self, operation: Operation) -> list[TsExpression]:
        if not error_table(operation):
            return []
        return [TsExpression("errors: ", _constant(operation))]

    def _value(self, operation: Operation, table: ErrorTable) -> TsExpression:
        first = self.shared.get(table, operation)
        if first is not operation:
            return TsExpression(_constant(first))
        made = self.module.value("error-bodies", "ErrorBodies")
        return TsExpression("new ", made, "<", self._types(table), ">", "(", self._data(table), ")")

    def _types(self, table: ErrorTable) -> TsExpression:
        """`{ 404: Refusal }`, and `Record<400 | 422, Problem>` where several have the same."""
        single: list[TsExpression] = []
        parts: list[TsExpression] = []
        for type, statuses in statuses_by(table).items():
            if type is None:
                continue
            written = self.answers.types.annotation(type, Side.RESPONSE, self.module)
            if len(statuses) == 1:
                single.append(TsExpression(_key(statuses[0]), ": ", written))
                continue
            keys = TsExpression.join(" | ", map(_literal, statuses))
            parts.append(TsExpression("Record<", keys, ", ", written, ">"))
        if single:
            parts.append(TsExpression("{ ", TsExpression.join("; ", single), " }"))
        return TsExpression.join(" & ", parts)

    def _data(self, table: ErrorTable) -> TsExpression:
        kinds = statuses_by((status, self._kinds(type)) for status, type in table)
        entries = [
            TsExpression(TsKey(" ".join(statuses)), ": ", written)
            for written, statuses in kinds.items()
        ]
        return TsExpression("{ ", TsExpression.join(", ", entries), " }")

    def _kinds(self, type: Type | None) -> TsExpression:
        if type is None:
            return TsExpression("null")
        kinds = dict.fromkeys(self.answers.kinds(type))
        return TsExpression("[", TsExpression.join(", ", map(TsString, kinds)), "]")


def _key(status: str) -> TsExpression:
    """An exact status is a number."""
    return TsExpression(status) if status.isdecimal() else TsExpression(TsKey(status))


def _literal(status: str) -> TsExpression:
    return TsExpression(status) if status.isdecimal() else TsExpression(TsString(status))


def _comment(operation: Operation) -> TsDocComment:
    return TsDocComment([f"The bodies of errors of `{names.method(operation.name)}`."])


def _constant(operation: Operation) -> TsIdentifier:
    return TsIdentifier(names.errors(operation.name))
