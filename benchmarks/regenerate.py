"""What it costs to print an SDK again: with nothing to do, after one change, and from nothing.

python -m benchmarks.regenerate [--write] [--only SECTION] [--rounds N] --peers DIR DOCUMENT

DIR holds the commands `openapi-python-client` and `ruff`. Each command runs in a process of its
own. `--write` puts the tables into docs/regeneration-costs.md and, where all sections but that of
growth were measured, into the README. Fails where a limit is exceeded.
"""

from __future__ import annotations

import sys
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from .openapi_page import REPOSITORY, machine, write_section
from .regeneration import blocks, growth, held, lean, speed
from .regeneration.apis import Apis
from .regeneration.commands import PEER, Commands
from .regeneration.rows import Section, table_of

PAGE = REPOSITORY / "docs/regeneration-costs.md"
README = REPOSITORY / "README.md"
PICTURES = REPOSITORY / "docs/images"
OF_README = (*speed.NAMES, lean.NAME, blocks.NAME, held.NAME)
ALL = (*OF_README, growth.NAME)


def main() -> int:
    parser = ArgumentParser(prog="python -m benchmarks.regenerate", description=__doc__)
    parser.add_argument("document", type=Path)
    parser.add_argument("--peers", type=Path, required=True, help="the folder of their commands")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs="+", choices=ALL, default=ALL, metavar="SECTION")
    parser.add_argument("--sizes", nargs="+", type=int, default=growth.SIZES, help="of growth")
    parser.add_argument("--write", action="store_true", help="write the tables into the pages")
    given = parser.parse_args()
    commands = Commands(given.peers.resolve())
    measured: list[Section] = []
    with TemporaryDirectory() as name:
        for section in _sections(Path(name).resolve(), commands, given):
            print(f"\n{section.name}\n", *section.page_lines, sep="\n", flush=True)
            measured.append(section)
    if given.write:
        peer = f"{PEER} {commands.peer_version()}"
        _write(measured, f"Measured on {machine()}, beside {peer}; rounds: {given.rounds}.")
    return _verdict(measured)


def _sections(folder: Path, commands: Commands, given: Namespace) -> Iterator[Section]:
    """Says of each part how long it took."""
    apis = Apis(folder, commands, given.document.resolve())
    last = time.perf_counter()
    for section in _measured(folder, apis, given):
        yield section
        now = time.perf_counter()
        print(f"{section.name}: {now - last:.0f} seconds", file=sys.stderr, flush=True)
        last = now


def _measured(folder: Path, apis: Apis, given: Namespace) -> Iterator[Section]:
    yield from speed.sections(apis, given.only, given.rounds)
    for part in (lean, blocks, held):
        if part.NAME in given.only:
            yield part.section(apis)
    if growth.NAME in given.only:
        yield growth.section(folder / "growth", apis.commands, given.sizes, given.rounds)


def _write(measured: Sequence[Section], measured_on: str) -> None:
    for section in measured:
        write_section(section.name, [measured_on, "", *section.page_lines], PAGE)
        for name, picture in section.pictures.items():
            (PICTURES / name).write_text(picture, encoding="utf-8")
    if {section.name for section in measured} >= set(OF_README):
        rows = [row for section in measured for row in section.rows]
        write_section("regeneration", [measured_on, "", *table_of(rows)], README)


def _verdict(measured: Sequence[Section]) -> int:
    """0 where every limit is met."""
    exceeded = [row.name for section in measured for row in section.rows if not row.is_met]
    print()
    for name in exceeded:
        print(f"{name}: the limit is exceeded")
    return int(bool(exceeded))


if __name__ == "__main__":
    sys.exit(main())
