"""What the benchmark of runs says of what it measured, and how it comes to its numbers."""

from __future__ import annotations

import ast
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks.measure import Value
from benchmarks.openapi_process import Ran
from benchmarks.regeneration.changed_blocks import blocks
from benchmarks.regeneration.charts import Panel, chart
from benchmarks.regeneration.commands import Commands
from benchmarks.regeneration.edits import Edit
from benchmarks.regeneration.memory import Watch
from benchmarks.regeneration.rows import Figure, Row, Section, number, times_of
from benchmarks.regeneration.turns import SHORT_TURNS, Turns

SPEC = """\
models:
  Large:
    fields:
      id: string
  Page:
    description: |-
      One of

      many.
    fields:
      id: string
"""
MODULE = '''"""A module."""

import os

# Of the class.
@decorated
class First:
    """A class."""

    field: int

    @property
    def more(self) -> int:
        return 1


value = os.name
'''


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def ran(seconds: float, wall: float = 1.0) -> Ran:
    return Ran(0, "", "", seconds, 0.0, wall)


def test_a_ratio_is_made_of_turns_that_were_near_each_other() -> None:
    own, base = iter((1.0, 4.0)), iter((2.0, 4.0))
    turns = Turns()
    turns.take({"own": lambda: ran(next(own)), "base": lambda: ran(next(base))}, {}, 2)
    assert turns.cpu_ratio("own", "base").median == 0.75


def test_what_is_short_has_its_median_beside_what_is_long() -> None:
    costs = iter((100.0, *range(1, SHORT_TURNS + 1)))  # the first warms up
    turns = Turns()
    turns.take({"base": lambda: ran(10.0)}, {"own": lambda: ran(next(costs))}, 1)
    assert turns.cpu_ratio("own", "base").median == (SHORT_TURNS + 1) / 2 / 10


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [(1.254, "", "1.25"), (0.0032, "", "1/312"), (0, "", "0.00"), (1234.4, "ms", "1,234 ms")],
)
def test_a_number_is_shown_as_it_is_read(value: float, unit: str, shown: str) -> None:
    assert number(value, unit) == shown


def test_what_is_over_its_limit_says_so() -> None:
    wall = times_of(Value(1.5, 0.1), 1.1)
    row = Row("cold", times_of(Value(0.9, 0.1), 1.0), "1", wall)
    assert not row.is_met
    assert Section("cold", (), [row]).page_lines[-1] == (
        "| cold | 0.90 ±0.10; wall **1.50 ±0.10, over the limit** | 1 | 1.00; wall 1.10 |"
    )


def test_what_has_no_limit_meets_it() -> None:
    assert Row("lines", Figure(1e9)).is_met


def test_each_edit_adds_another_field_to_the_model(tmp_path: Path) -> None:
    file = tmp_path / "pages.yaml"
    file.write_text(SPEC)
    edit = Edit(file, "Page")
    edit.make()
    edit.make()
    added = [f"      added_{n}: {{type: string, description: It is new.}}\n" for n in (2, 1)]
    head, fields, rest = SPEC.rpartition("    fields:\n")
    assert file.read_text() == "".join((head, fields, *added, rest))


def test_an_edit_of_what_is_not_there_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "pages.yaml"
    file.write_text(SPEC)
    with pytest.raises(SystemExit, match="has no model Book"):
        Edit(file, "Book").make()


def test_blocks_are_statements_with_what_is_above_them() -> None:
    found = list(blocks(MODULE))
    assert "\n".join(found) == MODULE
    assert found[2] == "\n# Of the class.\n@decorated\nclass First:"
    assert found[5].startswith("\n    @property\n")
    assert len(found) == 8 and not found[-1]
    assert [type(one) for one in ast.parse(found[6].strip()).body] == [ast.Assign]


def test_a_straight_line_goes_on_from_the_last_size_but_one() -> None:
    panel = Panel("time, <s>", [(10, 1), (110, 2), (210, 9)])
    assert panel.straight == ((10, 1), (210, 3))
    drawing = ElementTree.fromstring(chart([panel, panel], "resources"))
    assert len(drawing.findall("{*}g/{*}circle")) == 6


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shares memory out")
def test_all_that_a_process_starts_is_seen() -> None:
    """It ends only when it was seen with its child."""
    program = "import subprocess; subprocess.run(['cat'])"
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        watch = Watch()
        watch.begin(process.pid)
        wait_until(lambda: watch.processes == 2)
        process.communicate()
    peak = watch.end()
    assert peak.total > peak.largest > 0


def test_a_command_that_fails_ends_the_benchmark(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="generate --no-such-option: ended with 2"):
        Commands(tmp_path).sdkpress(tmp_path, "generate", "--no-such-option")


def test_each_call_of_black_is_timed(tmp_path: Path) -> None:
    specs = tmp_path / "specs/zoo"
    specs.mkdir(parents=True)
    target = "python: {package: zoo, client: Zoo, async_client: AsyncZoo, version: 0.1.0}"
    api = f'api: zoo\nversion: "1"\nbase_url: https://zoo.example\ntargets:\n  {target}\n'
    (specs / "api.yaml").write_text(api)
    (specs / "animals.yaml").write_text(
        "resource: animals\npath: /animals\noperations:\n  list: {http: GET /, response: any}\n"
    )
    commands = Commands(tmp_path)
    assert commands.in_black(tmp_path, "generate") > 0
    assert (tmp_path / "generated/python/zoo/__init__.py").exists()
    assert commands.in_black(tmp_path, "generate") == 0
