"""Warnings about schemas, each told once."""

from __future__ import annotations

from ...diagnostics import Report
from ..values import Value


class Warnings:
    def __init__(self, report: Report) -> None:
        self._report = report
        self._told: set[tuple[str, str]] = set()

    def tell(self, value: Value, code: str, message: str) -> None:
        """Once for each place."""
        self._tell(value, value.key, code, message)

    def once(self, value: Value, code: str, message: str) -> None:
        """At the first place alone: what is left aside in the same way everywhere."""
        self._tell(value, "", code, message)

    def _tell(self, value: Value, cause: str, code: str, message: str) -> None:
        if (code, cause) not in self._told:
            self._told.add((code, cause))
            self._report.warning(value.at, code, message)
