"""The example of a target runs as its page says, and the page shows the whole of it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from runpy import run_path
from typing import Any

import pytest

REPOSITORY = Path(__file__).parents[1]
ROUTES = REPOSITORY / "examples" / "routes.py"
PAGE = (REPOSITORY / "docs" / "adding-a-target.md").read_text(encoding="utf-8")

UPDATE_MESSAGE = (
    "PATCH   /unified/instant-messaging/messages/{id}     instant_messaging.messages.update"
)


def run(*specs: str) -> tuple[int, list[str], str]:
    ran = subprocess.run(
        [sys.executable, ROUTES, *specs], cwd=REPOSITORY, capture_output=True, text=True
    )
    return ran.returncode, ran.stdout.splitlines(), ran.stderr


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_the_page_shows_the_script_and_what_it_prints() -> None:
    assert blocks("python")[0] == ROUTES.read_text(encoding="utf-8")
    command, *shown, dots = blocks("text")[0].splitlines()
    assert (command, dots) == ("$ python examples/routes.py specs/truto", "...")
    code, lines, error = run("specs/truto")
    assert (code, error) == (0, "")
    assert lines[: len(shown)] == shown
    assert len(lines) == 20 and UPDATE_MESSAGE in lines


def test_several_apis() -> None:
    code, lines, _ = run("specs/truto", "tests/cases/every-key/spec")
    assert code == 0
    assert UPDATE_MESSAGE in lines
    assert ["POST", "/gates/{gate}/{side}/pass", "zoo.gates.pass"] in map(str.split, lines)


def test_a_mistake_is_shown_in_its_file() -> None:
    code, lines, error = run("tests/cases/unknown-key/spec")
    assert (code, lines) == (1, [])
    assert error.startswith("tests/cases/unknown-key/spec/orders.yaml:5:5: error[unknown-key]")


@pytest.fixture
def names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The script's names, in a folder with Truto's specs."""
    (tmp_path / "specs").symlink_to(REPOSITORY / "specs")
    monkeypatch.chdir(tmp_path)
    return run_path(str(ROUTES))


def test_the_page_publishes_it(names: dict[str, Any]) -> None:
    exec(compile(blocks("python")[1], "<a block of the page>", "exec"), names)
    table = Path("tables/routes/truto/routes.txt").read_text(encoding="utf-8")
    assert UPDATE_MESSAGE in table.splitlines()


def test_the_page_sets_its_option(names: dict[str, Any]) -> None:
    folder = Path("zoo")
    folder.mkdir()
    head = "api: zoo\nversion: 1\nbase_url: https://zoo.example\n"
    (folder / "animals.yaml").write_text(
        "resource: animals\npath: /animals\noperations:\n"
        "  list: {http: GET /}\n  all: {http: GET /all, deprecated: Use list.}\n"
    )

    def table(targets: str) -> str:
        (folder / "api.yaml").write_text(head + targets)
        (output,) = names["pipeline"].generate(folder, names["ROUTES"])
        (file,) = output.files
        return str(file.text)

    every = "GET     /animals      animals.list\nGET     /animals/all  animals.all\n"
    assert table("targets: {}\n") == every
    assert table(blocks("yaml")[0]) == "GET     /animals  animals.list\n"
