"""Type checkers and linters: what they know of an SDK's user's code, and what they say of the SDK.

`consumers/` has that user's code: `assert_type` where a type is promised, and a comment `refused`
on each line where a mistake must be found, `deprecated` where no more than a deprecation. Neither
tool may say anything about any other line.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

# Each tool is told for which Python to read.
pytestmark = pytest.mark.tools

CONSUMERS = Path(__file__).parent / "consumers"
PACKAGES = {"truto_python_sdk": "truto_consumer.py", "city_zoo": "zoo_consumer.py"}
RULES = "E,F,W,I,UP,B,SIM,RUF,C4,N"
SUPPRESSION = re.compile(r"#\s*(type:\s*ignore|(noqa|pyright|mypy|ruff|fmt|isort|pylint|pragma)\b)")
NOWHERE = "/dev/null"


@pytest.fixture(scope="module")
def project(packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user's project: the packages, vendored, and the code that uses them."""
    folder = tmp_path_factory.mktemp("project")
    for package, consumer in PACKAGES.items():
        shutil.copytree(
            packages / package, folder / package, ignore=shutil.ignore_patterns("__pycache__")
        )
        shutil.copy(CONSUMERS / consumer, folder)
    return folder


def run(tool: str, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", tool, *arguments], cwd=cwd, capture_output=True, text=True
    )


def marked(package: str, mark: str) -> set[str]:
    """The lines with this comment, as `file:line`."""
    consumer = PACKAGES[package]
    lines = (CONSUMERS / consumer).read_text().splitlines()
    return {f"{consumer}:{n}" for n, line in enumerate(lines, 1) if line.endswith(f"  # {mark}")}


def assert_marked(found: list[tuple[str, bool]], printed: str) -> None:
    """`found`: the lines of which a tool says something, and whether that is a deprecation."""
    refused = {line for line, is_deprecation in found if not is_deprecation}
    deprecated = {line for line, is_deprecation in found if is_deprecation}
    for package in PACKAGES:
        assert marked(package, "refused") != set()
    assert refused == set().union(*(marked(one, "refused") for one in PACKAGES)), printed
    told = set().union(*(marked(one, "deprecated") for one in PACKAGES))
    assert deprecated - refused == told, printed


def test_mypy_strict(project: Path) -> None:
    done = run(
        "mypy",
        *("--strict", "--enable-error-code", "deprecated"),
        *("--config-file=", "--python-version", "3.11", "--no-error-summary"),
        *(*PACKAGES.values(), *PACKAGES),
        cwd=project,
    )
    assert done.stderr == ""
    found = re.findall(r"^(.*?:\d+): error: .*\[(.+?)\]$", done.stdout, re.MULTILINE)
    assert len(found) == done.stdout.count(": error: ")
    assert_marked([(line, code == "deprecated") for line, code in found], done.stdout)


def test_pyright_strict(project: Path) -> None:
    settings = {
        "include": [*PACKAGES.values(), *PACKAGES],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (project / "strict.json").write_text(json.dumps(settings))
    done = run(
        "pyright",
        *("--project", "strict.json", "--pythonpath", sys.executable, "--outputjson"),
        cwd=project,
    )
    assert_marked(list(pyright_lines(done.stdout, project)), done.stdout)


def pyright_lines(printed: str, project: Path) -> Iterator[tuple[str, bool]]:
    for finding in json.loads(printed)["generalDiagnostics"]:
        file = Path(finding["file"]).relative_to(project)
        line = f"{file}:{finding['range']['start']['line'] + 1}"
        yield line, finding.get("rule") == "reportDeprecated"


def test_ruff(project: Path) -> None:
    done = run(
        "ruff",
        *("check", "--isolated", "--no-cache", "--target-version", "py311"),
        *("--select", RULES, "--ignore", "E501", *PACKAGES),
        cwd=project,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_black(project: Path) -> None:
    done = run(
        "black",
        *("--check", "--config", NOWHERE, "--target-version", "py311", *PACKAGES),
        cwd=project,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_tool_is_told_to_look_away(project: Path) -> None:
    found = [
        f"{path.relative_to(project)}: {line}"
        for package in PACKAGES
        for path in (project / package).rglob("*.py")
        for line in path.read_text().splitlines()
        if SUPPRESSION.search(line)
    ]
    assert found == []
