"""Prints what the generated package costs beside its peers, and fails where a limit is exceeded.

python -m benchmarks [--packages DIR]
"""

from __future__ import annotations

import platform
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from . import by_hand, call, decode, memory, openai_sdk, openapi_client, ours, start, table

PACKAGES = Path(__file__).parents[1] / "generated" / "python"
PEERS = (ours.PEER, by_hand.PEER, openai_sdk.PEER, openapi_client.PEER)


def main() -> int:
    parser = ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--packages", type=Path, default=PACKAGES, help=f"the folder that holds {ours.PACKAGE}"
    )
    packages = parser.parse_args().packages.resolve()
    with TemporaryDirectory() as printed:
        openapi_client.generate(Path(printed))
        folders = (packages, Path(printed))
        sys.path[:0] = map(str, folders)
        return _report(_rows(folders))


def _rows(folders: tuple[Path, ...]) -> Iterator[table.Row]:
    yield from call.rows(PEERS)
    yield from decode.rows(PEERS)
    yield from start.rows(PEERS, folders)
    yield from memory.rows(PEERS)


def _report(rows: Iterator[table.Row]) -> int:
    """0 where every limit is met."""
    print(table.head(platform.python_version()))
    measured = []
    for row in rows:
        print(table.line(row), flush=True)
        measured.append(row)
    print()
    for row in measured:
        if said := table.verdict(row):
            print(f"{row.name}: {said}")
    return 0 if all(row.is_met for row in measured) else 1


if __name__ == "__main__":
    sys.exit(main())
