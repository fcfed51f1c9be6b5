"""Operations -> the bodies of their errors, each table once in a module."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...facts.errors import ErrorTable, error_table, shared_tables, statuses_by
from ...ir import Operation, Type
from ...text import PyExpression, PyIdentifier, PyString
from . import names
from .modules import Module
from .types import Types


@dataclass(frozen=True, slots=True)
class ErrorBodies:
    """Writes the tables of one module."""

    shared: Mapping[ErrorTable, Operation]
    types: Types
    module: Module

    @staticmethod
    def of(operations: Sequence[Operation], types: Types, module: Module) -> ErrorBodies:
        return ErrorBodies(shared_tables(operations), types, module)

    def constants(self) -> tuple[tuple[PyIdentifier, PyExpression], ...]:
        """The tables that several operations have."""
        return tuple((_constant(first), self._table(table)) for table, first in self.shared.items())

    def settings(self, operation: Operation) -> list[PyExpression]:
        table = error_table(operation)
        if not table:
            return []
        first = self.shared.get(table)
        return [PyExpression("errors=", self._table(table) if first is None else _constant(first))]

    def _table(self, table: ErrorTable) -> PyExpression:
        entries = [
            PyExpression(PyString(" ".join(statuses)), ": ", self._hint(type))
            for type, statuses in statuses_by(table).items()
        ]
        made = self.module.runtime("error_bodies", "ErrorBodies")
        return PyExpression(made, "({", PyExpression.join(", ", entries), "})")

    def _hint(self, type: Type | None) -> PyExpression:
        return PyExpression("None") if type is None else self.types.as_value(type, self.module)


def _constant(first: Operation) -> PyIdentifier:
    """After its first operation; no operation has two underscores in its name."""
    return PyIdentifier(f"{names.constant(first.name)}__ERRORS")
