"""Each row has a test or a reason, and each test a row."""

from __future__ import annotations

import re
from pathlib import Path

from .table import NOT_APPLICABLE, ROWS

_MARKED = re.compile(r"pytest\.mark\.row\(([^)]*)\)")


def test_rows_and_tests_are_one_to_one() -> None:
    marked: set[str] = set()
    for path in Path(__file__).parent.glob("test_*.py"):
        for ids in _MARKED.findall(path.read_text("utf-8")):
            marked |= set(re.findall(r'"(\w+)"', ids))
    assert marked == ROWS.keys() - NOT_APPLICABLE.keys()
