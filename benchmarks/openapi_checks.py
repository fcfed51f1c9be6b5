"""What judges a printed package: each check gives the number of its mistakes, and what it said."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .openapi_page import REPOSITORY
from .openapi_process import run

TYPESCRIPT = REPOSITORY / "tests/typescript"
_IMPORT_ALL = """
import importlib, pkgutil, sys
found = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(found.__path__, sys.argv[1] + "."):
    importlib.import_module(module.name)
"""


@dataclass(frozen=True)
class Verdict:
    mistakes: int
    said: str


def compiles(folder: Path, package: Path) -> Verdict:
    return _by_code([sys.executable, "-m", "compileall", "-q", package], folder)


def imports(folder: Path, package: Path) -> Verdict:
    command = [sys.executable, "-W", "error", "-c", _IMPORT_ALL, package.name]
    return _by_code(command, folder, str(package.parent))


def passes_mypy(folder: Path, package: Path) -> Verdict:
    cache = folder.parent / "mypy"  # all documents share what is known of the standard library
    options = ["--strict", "--config-file=", f"--cache-dir={cache}", "--no-error-summary"]
    ran = run([sys.executable, "-m", "mypy", *options, package], folder)
    mistakes = len(re.findall(r": error: ", ran.output))
    return Verdict(max(mistakes, int(ran.code != 0)), ran.output + ran.errors)


def passes_pyright(folder: Path, package: Path) -> Verdict:
    settings = {"typeCheckingMode": "strict", "include": [str(package)]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    options = ["--pythonpath", sys.executable, "--project", str(folder)]
    ran = run([sys.executable, "-m", "pyright", *options], folder)
    found = re.search(r"^(\d+) errors?, ", ran.output, re.MULTILINE)
    mistakes = int(found[1]) if found else 1
    return Verdict(max(mistakes, int(ran.code != 0)), ran.output + ran.errors)


def passes_tsc(folder: Path, package: Path) -> Verdict:
    settings = {
        "extends": str(TYPESCRIPT / "tsconfig.base.json"),
        "compilerOptions": {"module": "NodeNext", "moduleResolution": "NodeNext"},
        "include": [f"{package}/src/**/*.ts"],
    }
    (folder / "tsconfig.json").write_text(json.dumps(settings))
    ran = run([TYPESCRIPT / "node_modules/.bin/tsc", "--project", "tsconfig.json"], folder)
    mistakes = len(re.findall(r": error TS", ran.output))
    return Verdict(max(mistakes, int(ran.code != 0)), ran.output + ran.errors)


def _by_code(command: Sequence[str | Path], folder: Path, path: str = "") -> Verdict:
    ran = run(command, folder, PYTHONPATH=path)
    return Verdict(int(ran.code != 0), ran.output + ran.errors)


Check = Callable[[Path, Path], Verdict]
# By what the table calls them.
OF_PYTHON: dict[str, Check] = {
    "compiled": compiles,
    "imported": imports,
    "mypy": passes_mypy,
    "pyright": passes_pyright,
}
OF_TYPESCRIPT: dict[str, Check] = {"tsc": passes_tsc}
