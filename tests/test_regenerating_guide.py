"""The page on regenerating does what it says: its files are written, its commands are run."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from generator import failures
from generator.publish import causes
from tests.support.followed_page import Ran, Reader, at_work_in
from tests.support.once import Once

pytestmark = pytest.mark.tools
PAGE = Path(__file__).parents[1] / "docs/regenerating.md"
# The settings of whoever runs the tests are not the reader's.
GIT = {
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Reader",
    "GIT_AUTHOR_EMAIL": "reader@harbour.example",
    "GIT_COMMITTER_NAME": "Reader",
    "GIT_COMMITTER_EMAIL": "reader@harbour.example",
    "LC_ALL": "C",
}


def everything_ran(folder: Path) -> list[dict[str, Any]]:
    with at_work_in(folder), pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("GIT_")]:
            patch.delenv(name)
        for name, value in GIT.items():
            patch.setenv(name, value)
        return [asdict(one) for one in Reader().follow(PAGE)]


@pytest.fixture(scope="module")
def ran(once: Once, tmp_path_factory: pytest.TempPathFactory) -> list[Ran]:
    found = once("page on regenerating", lambda: everything_ran(tmp_path_factory.mktemp("reader")))
    return [Ran(**one) for one in found]


def test_every_command_prints_what_is_shown(ran: list[Ran]) -> None:
    assert [(one.commands, one.printed) for one in ran] == [
        (one.commands, one.shown) for one in ran
    ]


def test_every_block_ends_well(ran: list[Ran]) -> None:
    """A command that is to fail says its exit code itself."""
    assert [one.commands for one in ran if one.code] == []


def test_every_cause_is_in_the_table() -> None:
    texts = {value for name, value in vars(causes).items() if name.isupper() and name[0] != "_"}
    assert len(texts) == 8
    rows = [line for line in PAGE.read_text().splitlines() if line.startswith("| `")]
    assert [text for text in texts if not any(text in row for row in rows)] == []


def test_every_exit_code_is_in_the_table() -> None:
    codes = (
        failures.FINE,
        failures.DRIFT,
        failures.MISTAKE,
        failures.ENVIRONMENT,
        failures.REFUSED,
        failures.INTERNAL,
    )
    rows = PAGE.read_text().splitlines()
    assert [code for code in codes if not any(row.startswith(f"| {code} |") for row in rows)] == []
    assert any(f"{failures.INTERRUPTED}, " in row for row in rows)
