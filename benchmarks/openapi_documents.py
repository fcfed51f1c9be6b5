"""Imports and generates each of many OpenAPI documents, and has all that is printed judged.

python -m benchmarks.openapi_documents [--write] [--keep DIR] DOCUMENT_OR_FOLDER...

Prints a table; `--write` puts it into docs/openapi-documents.md. Fails where an operation is
neither generated nor named, or where what was printed has a mistake.
"""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from . import openapi_checks
from .openapi_page import REPOSITORY, machine, table, write_section
from .openapi_process import Ran, run

METHODS = frozenset("get put post delete options head patch trace query".split())
SUFFIXES = (".json", ".yaml", ".yml")
COLUMNS = (
    "document",
    "OpenAPI",
    "operations",
    "generated",
    "named",
    "lines of Python",
    "lines of TypeScript",
    "mistakes",
    "seconds",
)


@dataclass(frozen=True)
class Result:
    """What became of a document."""

    document: Path
    version: str
    operations: int
    generated: int
    named: list[str]
    lines: tuple[int, int]
    seconds: float
    mistakes: dict[str, int] = field(default_factory=dict[str, int])
    failure: str = ""

    @property
    def is_right(self) -> bool:
        all_are_there = self.operations == self.generated + len(self.named)
        return all_are_there and not self.failure and not any(self.mistakes.values())

    @property
    def cells(self) -> list[str]:
        numbers = [self.operations, self.generated, len(self.named), *self.lines]
        mistakes = self.failure or _mistakes(self.mistakes)
        shown = [f"{number:,}" for number in numbers]
        return [self.document.name, self.version, *shown, mistakes, f"{self.seconds:.1f}"]


def main() -> int:
    parser = ArgumentParser(prog="python -m benchmarks.openapi_documents", description=__doc__)
    parser.add_argument("documents", nargs="+", type=Path, metavar="DOCUMENT_OR_FOLDER")
    parser.add_argument("--write", action="store_true", help="write the table into the page")
    parser.add_argument("--keep", type=Path, help="where to keep what is printed")
    given = parser.parse_args()
    results = []
    with TemporaryDirectory() as place:
        folder = (given.keep or Path(place)).resolve()
        for document in documents(given.documents):
            results.append(tried(document.resolve(), folder / document.stem))
            print(" | ".join(results[-1].cells), flush=True)
    lines = list(page(results))
    print("\n", *lines, sep="\n")
    if given.write:
        write_section("documents", lines)
    return 0 if all(result.is_right for result in results) else 1


def documents(given: Sequence[Path]) -> list[Path]:
    """The smallest first."""
    found: list[Path] = []
    for path in given:
        inside = path.iterdir() if path.is_dir() else (path,)
        found += (one for one in inside if one.suffix in SUFFIXES)
    return sorted(found, key=lambda one: (one.stat().st_size, one.name))


def page(results: Sequence[Result]) -> Iterator[str]:
    yield f"Measured on {machine()}."
    yield ""
    total = Result(
        Path("all"),
        "",
        sum(one.operations for one in results),
        sum(one.generated for one in results),
        [line for one in results for line in one.named],
        (sum(one.lines[0] for one in results), sum(one.lines[1] for one in results)),
        sum(one.seconds for one in results),
        _added(one.mistakes for one in results),
    )
    yield from table(COLUMNS, [one.cells for one in (*results, total)])
    if any(one.named for one in results):
        yield from ("", "What was named:", "")
    for one in results:
        yield from (f"- `{one.document.name}`: {_told(line)}" for line in one.named)


def tried(document: Path, folder: Path) -> Result:
    """Everything that is printed for a document stands in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    loaded = _loaded(document)
    version = str(loaded.get("openapi") or loaded.get("swagger") or "")
    operations = sum(
        name.lower() in METHODS for item in loaded.get("paths", {}).values() for name in item
    )
    imported = _sdkpress(folder, "import", str(document), "--output", "specs/api")
    named = [line for line in imported.errors.splitlines() if ": skipped: " in line]
    runs = [imported]
    if imported.code == 0:
        targets = ("--target", "python", "--target", "typescript")
        runs.append(_sdkpress(folder, "generate", *targets))
    seconds = sum(one.seconds for one in runs)
    if failure := _failure(runs):
        return Result(document, version, operations, 0, named, (0, 0), seconds, {}, failure)
    (python,) = (folder / "generated/python").iterdir()
    (typescript,) = (folder / "generated/typescript").iterdir()
    lines = (_lines(python, ".py"), _lines(typescript / "src", ".ts"))
    mistakes = judged(folder, python, openapi_checks.OF_PYTHON)
    mistakes |= judged(folder, typescript, openapi_checks.OF_TYPESCRIPT)
    generated = _generated(folder)
    return Result(document, version, operations, generated, named, lines, seconds, mistakes)


def judged(folder: Path, package: Path, checks: dict[str, openapi_checks.Check]) -> dict[str, int]:
    """The number of mistakes by check; what was said of them stands in the folder."""
    found = {}
    for name, check in checks.items():
        verdict = check(folder, package)
        (folder / f"{name}.txt").write_text(verdict.said, encoding="utf-8")
        found[name] = verdict.mistakes
    return found


def _sdkpress(folder: Path, *arguments: str) -> Ran:
    command = [sys.executable, "-m", "generator", *arguments]
    return run(command, folder, PYTHONPATH=str(REPOSITORY))


def _generated(folder: Path) -> int:
    """How many of the document's operations the SDKs have: several methods may make one request."""
    (api,) = [json.loads(_sdkpress(folder, "inspect").output)]
    return len({one["pointer"] for one in api["operations"] if one["skipped"] is None})


def _failure(runs: Sequence[Ran]) -> str:
    """The first line of what a command said that failed."""
    failed = [one for one in runs if one.code]
    said = [line for one in failed for line in one.errors.splitlines() if "error" in line]
    return (said or ["failed"])[0].replace("|", "\\|") if failed else ""


def _loaded(document: Path) -> dict[str, Any]:
    text = document.read_bytes()
    if document.suffix == ".json":
        return dict(json.loads(text))
    return dict(yaml.load(text, getattr(yaml, "CBaseLoader", yaml.BaseLoader)))


def _lines(folder: Path, suffix: str) -> int:
    """Of what is printed for this API: the runtime is the same for all."""
    files = (one for one in folder.rglob(f"*{suffix}") if not _is_runtime(one.relative_to(folder)))
    return sum(one.read_bytes().count(b"\n") for one in files)


def _is_runtime(path: Path) -> bool:
    return path.parts[0] in ("_runtime", "runtime")


def _mistakes(mistakes: dict[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in mistakes.items() if count) or "0"


def _added(mistakes: Iterable[dict[str, int]]) -> dict[str, int]:
    total: dict[str, int] = {}
    for one in mistakes:
        total |= {name: total.get(name, 0) + count for name, count in one.items()}
    return total


def _told(line: str) -> str:
    return line.partition(": skipped: ")[2].replace("<", "\\<")


if __name__ == "__main__":
    sys.exit(main())
