"""The machines as a command, for as many steps as are asked for. A failure names its steps."""

from __future__ import annotations

import argparse
import resource
import sys
import time

from hypothesis import seed
from hypothesis.stateful import run_state_machine_as_test

from .machine import Regeneration, RegenerationOfPython
from .runs import Runs
from .settings import bounded

_STEPS_OF_A_MACHINE = 50
# After so many machines it is told how far it has come.
_MACHINES = 20


def main() -> int:
    arguments = _arguments()
    machine = RegenerationOfPython if arguments.python else Regeneration
    number = arguments.seed
    while machine.counts["steps"] < arguments.steps:
        one = seed(number)(type(machine.__name__, (machine,), {}))
        run_state_machine_as_test(one, settings=bounded(_MACHINES, _STEPS_OF_A_MACHINE))
        _tell(machine, number)
        number += 1
    for what, count in sorted(machine.counts.items()):
        print(f"  {count:,} {what}")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.regeneration", description=__doc__)
    parser.add_argument("--steps", type=int, default=10_000, help="at least as many")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--python", action="store_true", help="print Python, too; takes longer")
    return parser.parse_args()


def _tell(machine: type[Runs], number: int) -> None:
    own = resource.getrusage(resource.RUSAGE_SELF)
    counts = machine.counts
    print(
        f"{counts['steps']:,} steps to {len(machine.states):,} states, {counts['killed']:,} kills, "
        f"nothing lost (seed {number}, {own.ru_utime + own.ru_stime:.0f} s of CPU)",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
