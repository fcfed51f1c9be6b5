"""The ways to call, and the table that is printed after the tests: a line for each row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest

from tests.functional.callers import WAYS, Way

from .table import NOT_APPLICABLE, NOT_APPLICABLE_TYPESCRIPT, ROWS

REASONS = {"Python": NOT_APPLICABLE, "TypeScript": NOT_APPLICABLE_TYPESCRIPT}


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> Iterator[Way]:
    """A test that takes it runs three times: synchronously, under asyncio and under trio."""
    with WAYS[request.param]() as found:
        yield found


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "row(*ids): the rows of the fault table that a test covers")


def pytest_itemcollected(item: pytest.Item) -> None:
    ways = getattr(item, "callspec", None)
    way = ways.params.get("way", "alone") if ways else "alone"
    for mark in item.iter_markers("row"):
        item.user_properties += [("row", (row, way)) for row in mark.args]


def pytest_terminal_summary(terminalreporter: Any) -> None:
    outcomes = _outcomes(terminalreporter.stats)
    if not outcomes:
        return
    terminalreporter.section("faults")
    for row, sentence in ROWS.items():
        said = _said(row, outcomes.get(row, {}))
        terminalreporter.write_line(f"{row:>4}  {sentence}: {said}")


def _outcomes(stats: dict[str, list[Any]]) -> dict[str, dict[str, set[str]]]:
    """By row and way of calling, what its tests came to."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for outcome in ("passed", "failed", "error", "skipped", "xfailed"):
        for report in stats.get(outcome, []):
            for name, value in getattr(report, "user_properties", []):
                if name == "row":
                    row, way = value
                    found[row][way].add(outcome)
    return found


def _said(row: str, ways: dict[str, set[str]]) -> str:
    """What came of a row, and where it does not apply."""
    reasons = [f"not in {name}: {table[row]}" for name, table in REASONS.items() if row in table]
    is_somewhere = len(reasons) < len(REASONS)
    return "; ".join([_outcome(ways), *reasons] if is_somewhere else reasons)


def _outcome(ways: dict[str, set[str]]) -> str:
    if not ways:
        return "not run"
    wrong = sorted(way for way, outcomes in ways.items() if outcomes - {"passed"})
    if wrong:
        return f"FAILED ({', '.join(wrong)})"
    named = [way for way in (*WAYS, "typescript") if way in ways]
    return f"passed ({', '.join(named)})" if named else "passed"
