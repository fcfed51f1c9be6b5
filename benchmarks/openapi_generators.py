"""What one large OpenAPI document costs, here and with other generators of a Python client.

python -m benchmarks.openapi_generators [--write] --peers DIR DOCUMENT

DIR holds the commands `openapi-python-client` and `openapi-generator-cli`, which needs Java. Each
command runs in a process of its own. `--write` puts the table into docs/openapi-documents.md.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TypeAlias

from .openapi_page import REPOSITORY, machine, table, write_section
from .openapi_process import Ran, run

Command: TypeAlias = list[str | Path]
COLUMNS = ("generator", "seconds", "MB", "operations", "Python files", "lines")
LIMIT = 900
API = """\
api: large
from: "{document}"
base_url: https://api.example
targets:
  python: {{package: large_sdk, client: Large, async_client: AsyncLarge, version: 0.1.0}}
"""


@dataclass(frozen=True)
class Side:
    """A way to print a client: what makes it ready, its commands, where the package is, and by what
    an operation is known there."""

    name: str
    commands: list[Command]
    package: str
    operation: str
    prepare: Callable[[Path], None] = lambda folder: None


def main() -> int:
    parser = ArgumentParser(prog="python -m benchmarks.openapi_generators", description=__doc__)
    parser.add_argument("document", type=Path)
    parser.add_argument("--peers", type=Path, required=True, help="the folder of their commands")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--write", action="store_true", help="write the table into the page")
    given = parser.parse_args()
    document = given.document.resolve()
    sides = _sides(document, given.peers.resolve())
    rows = [_row(side, given.rounds, given.peers.resolve()) for side in sides]
    size = document.stat().st_size / 1e6
    lines = [f"`{document.name}`, {size:.1f} MB; measured on {machine()}.", ""]
    lines += table(COLUMNS, rows)
    print(*lines, sep="\n")
    if given.write:
        write_section("generators", lines)
    return 0


def _sides(document: Path, peers: Path) -> Sequence[Side]:
    sdkpress: Command = [sys.executable, "-m", "generator"]
    generate = [*sdkpress, "generate", "--target", "python"]

    def name_document(folder: Path) -> None:
        (folder / "specs/large").mkdir(parents=True)
        shutil.copy(document, folder / "specs/large" / document.name)
        text = API.format(document=document.name)
        (folder / "specs/large/api.yaml").write_text(text, encoding="utf-8")

    ours = "generated/python/large_sdk", r"^_\w+: (?:\w+)?Operation\b"
    import_: Command = [*sdkpress, "import", document, "--output", "specs/large"]
    client: Command = ["generate", "--meta", "none", "--path", document, "--output-path", "peer"]
    generator: Command = ["generate", "-i", document, "-g", "python", "-o", "out"]
    return (
        Side("sdkpress: `import`, then `generate`", [import_, generate], *ours),
        Side("sdkpress: `from:`, the first `generate`", [generate], *ours, name_document),
        Side(
            f"openapi-python-client {_version(peers, 'openapi-python-client')}",
            [[peers / "openapi-python-client", *client]],
            "peer",
            r"^def _get_kwargs\(",
        ),
        Side(
            f"openapi-generator {_version(peers, 'openapi-generator-cli')}, `-g python`",
            [[peers / "openapi-generator-cli", *generator]],
            "out/openapi_client",
            r"^    def \w+_with_http_info\(",
        ),
    )


def _row(side: Side, rounds: int, peers: Path) -> list[str]:
    seconds: list[float] = []
    megabytes: list[float] = []
    for _ in range(rounds):
        with TemporaryDirectory() as place:
            folder = Path(place)
            side.prepare(folder)
            runs = [_run(command, folder, peers) for command in side.commands]
            failed = [one for one in runs if one.code]
            if failed:
                print(
                    side.name, failed[0].errors[-4000:], failed[0].output[-4000:], file=sys.stderr
                )
                return [side.name, _failure(failed[0]), "", "", "", ""]
            seconds.append(sum(one.seconds for one in runs))
            megabytes.append(max(one.megabytes for one in runs))
            found = list(_found(folder / side.package, side.operation))
    print(side.name, seconds, megabytes, found, file=sys.stderr, flush=True)
    return [side.name, f"{median(seconds):.1f}", f"{median(megabytes):,.0f}", *found]


def _found(package: Path, operation: str) -> Iterator[str]:
    texts = [path.read_text(encoding="utf-8") for path in package.rglob("*.py")]
    pattern = re.compile(operation, re.MULTILINE)
    yield f"{sum(len(pattern.findall(text)) for text in texts):,}"
    yield f"{len(texts):,}"
    yield f"{sum(len(text.splitlines()) for text in texts):,}"


def _run(command: Command, folder: Path, peers: Path) -> Ran:
    path = f"{peers}:{os.environ['PATH']}"
    return run(command, folder, limit=LIMIT, PYTHONPATH=str(REPOSITORY), PATH=path)


def _failure(ran: Ran) -> str:
    if ran.code < 0:
        return f"ended after {LIMIT} seconds"
    lines = [line.strip() for line in (ran.errors or ran.output).splitlines() if line.strip()]
    return f"fails: {lines[-1] if lines else ran.code}".replace("|", "\\|")


def _version(peers: Path, package: str) -> str:
    program = "import sys, importlib.metadata as metadata; print(metadata.version(sys.argv[1]))"
    return run([peers / "python", "-c", program, package], peers).output.strip()


if __name__ == "__main__":
    sys.exit(main())
