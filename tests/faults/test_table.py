"""Each row has a test or a reason in each language, and each test a row."""

from __future__ import annotations

import re
from pathlib import Path

from tests.support.typescript import HOME, files_of_tests

from .table import NOT_APPLICABLE, NOT_APPLICABLE_TYPESCRIPT, ROWS

_MARKED = re.compile(r"pytest\.mark\.row\(([^)]*)\)")
_NAMED = re.compile(r"\brows?\(\s*\"(\w+)\"")


def test_rows_and_tests_are_one_to_one() -> None:
    marked: set[str] = set()
    for path in Path(__file__).parent.glob("test_*.py"):
        for ids in _MARKED.findall(path.read_text("utf-8")):
            marked |= set(re.findall(r'"(\w+)"', ids))
    assert marked == ROWS.keys() - NOT_APPLICABLE.keys()


def test_rows_and_typescript_tests_are_one_to_one() -> None:
    named: set[str] = set()
    for file in files_of_tests("faults"):
        named |= set(_NAMED.findall((HOME / file).read_text("utf-8")))
    assert named == ROWS.keys() - NOT_APPLICABLE_TYPESCRIPT.keys()
