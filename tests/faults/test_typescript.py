"""The rows that the TypeScript client meets. Its tests are in `tests/typescript/faults`, where the
name of each begins with the id of its row; here there is one test for each row.
"""

from __future__ import annotations

import fcntl
import subprocess
from collections import defaultdict
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.support.typescript import compiled, files_of_tests, node

from .table import NOT_APPLICABLE_TYPESCRIPT, ROWS

pytestmark = pytest.mark.typescript

COVERED = [row for row in ROWS if row not in NOT_APPLICABLE_TYPESCRIPT]
WAY = "typescript"
# At once so many files; a test that takes longer, by so many milliseconds, has failed.
LIMITS = ("--test-concurrency=2", "--test-timeout=240000")


def run(results: Path) -> None:
    """Run all tests, and write what each came to, as JUnit does, and all that was printed."""
    home = compiled()
    command = [node(), "--enable-source-maps", "--test", *LIMITS]
    reporters = {"junit": results, "spec": results.with_suffix(".txt")}
    for reporter, file in reporters.items():
        command += [f"--test-reporter={reporter}", f"--test-reporter-destination={file}"]
    scripts = [str((home / file).with_suffix(".js")) for file in files_of_tests("faults")]
    subprocess.run([*command, *scripts], cwd=home, capture_output=True)


@pytest.fixture(scope="session")
def results(shared: Path) -> Path:
    """They run once, whichever of the processes that run tests comes first."""
    file = shared / "faults.xml"
    with (shared / "faults.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not file.exists():
            run(file)
    return file


@pytest.fixture(scope="session")
def by_row(results: Path) -> dict[str, list[ElementTree.Element]]:
    found: dict[str, list[ElementTree.Element]] = defaultdict(list)
    for case in ElementTree.parse(results).iter("testcase"):
        found[case.attrib["name"].split(" ", 1)[0]].append(case)
    return found


def problem(case: ElementTree.Element) -> str:
    """Why a test did not pass; "" if it did. One that is skipped did not."""
    said = [part.text or part.tag for part in case if part.tag in ("failure", "error", "skipped")]
    return "\n".join([case.attrib["name"], *said]) if said else ""


@pytest.mark.parametrize(
    ("way", "row"), [pytest.param(WAY, row, marks=pytest.mark.row(row)) for row in COVERED]
)
def test_row(way: str, row: str, by_row: dict[str, list[ElementTree.Element]]) -> None:
    cases = by_row[row]
    problems = [said for case in cases if (said := problem(case))]
    if problems or not cases:
        pytest.fail("\n\n".join(problems) or f"no test of row {row} ran", pytrace=False)


def test_every_test_has_a_row(by_row: dict[str, list[ElementTree.Element]], results: Path) -> None:
    """A file that cannot be run counts as a test, with its own name."""
    others = by_row.keys() - set(COVERED)
    assert not others, results.with_suffix(".txt").read_text("utf-8")
