"""The machines as a command, for as many steps as are asked for."""

from __future__ import annotations

import argparse
import resource
import sys
import time

from hypothesis import seed
from hypothesis.stateful import run_state_machine_as_test

from .machine import Regeneration, RegenerationOfPython
from .settings import bounded

_STEPS_OF_A_MACHINE = 50


def main() -> int:
    arguments = _arguments()
    machine = seed(arguments.seed)(RegenerationOfPython if arguments.python else Regeneration)
    examples = max(1, arguments.steps // _STEPS_OF_A_MACHINE)
    try:
        run_state_machine_as_test(machine, settings=bounded(examples, _STEPS_OF_A_MACHINE))
    finally:
        _tell(machine, arguments.seed)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.regeneration", description=__doc__)
    parser.add_argument("--steps", type=int, default=10_000, help="about as many")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--python", action="store_true", help="print Python, too; takes longer")
    return parser.parse_args()


def _tell(machine: type[Regeneration], number: int) -> None:
    own = resource.getrusage(resource.RUSAGE_SELF)
    seconds = own.ru_utime + own.ru_stime
    for what, count in sorted(machine.counts.items()):
        print(f"  {count:,} {what}")
    print(
        f"{machine.counts['steps']:,} steps to {len(machine.states):,} states (seed {number}), "
        f"{seconds:.0f} s of CPU"
    )


if __name__ == "__main__":
    sys.exit(main())
