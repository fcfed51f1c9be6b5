"""Runs in any order, edits, kills and upgrades between them: nothing of anybody's is lost.

`make regenerations` goes on for longer.
"""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.regeneration.machine import Regeneration, RegenerationOfPython
from tests.regeneration.settings import bounded

pytestmark = pytest.mark.tools  # files are moved in the same way with every Python


def test_runs_in_any_order_lose_nothing() -> None:
    run_state_machine_as_test(Regeneration, settings=settings(bounded(20, 30), derandomize=True))


def test_runs_in_any_order_lose_no_python() -> None:
    machine = RegenerationOfPython
    run_state_machine_as_test(machine, settings=settings(bounded(3, 10), derandomize=True))
