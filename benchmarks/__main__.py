"""Prints what the generated package costs, and fails where a limit is exceeded.

python -m benchmarks [--packages DIR]
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path

from . import call, decode, import_time
from .measure import Result

PACKAGES = Path(__file__).parents[1] / "generated" / "python"
PACKAGE = "truto_python_sdk"


def main() -> int:
    parser = ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--packages", type=Path, default=PACKAGES, help=f"the folder that holds {PACKAGE}"
    )
    sys.path.insert(0, str(parser.parse_args().packages.resolve()))
    is_met = True
    for benchmark in (import_time, decode, call):
        for result in benchmark.results(PACKAGE):
            print(_line(result), flush=True)
            is_met = is_met and result.is_met
    return 0 if is_met else 1


def _line(result: Result) -> str:
    mark = "" if result.is_met else "  exceeded"
    value, limit = f"{result.value:5.2f}{result.unit:<3}", f"{result.limit:.2f}{result.unit}"
    return f"{result.name:<36} {value}  limit {limit}{mark}"


if __name__ == "__main__":
    sys.exit(main())
