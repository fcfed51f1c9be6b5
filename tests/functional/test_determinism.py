"""The same specs give the same bytes, wherever and by whichever Python they are printed.

`SDKPRESS_PYTHONS` may list further interpreters that have the dependencies, separated as in `PATH`.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.once import Once

from .printed import REPOSITORY, TRUTO, ZOO

# The newest Python asks the oldest, too.
pytestmark = pytest.mark.tools

PRINT_DIGESTS = """
import hashlib, json, sys
from pathlib import Path
from generator.pipeline import generate

outputs = generate([Path(name) for name in sys.argv[1:]])
digests = {
    f"{output.root}/{file.path}": hashlib.sha256(file.text.encode()).hexdigest()
    for output in outputs
    for file in output.files
}
lines = [output.lock_lines for output in outputs]
print(json.dumps([digests, lines]))
"""
# The packages of the zoo, which nobody commits.
ZOOS = {"city_zoo", "city-zoo"}
NEEDED = "import black, click, jinja2, yaml"

# Each differs from the first in several ways at once: any of them would show.
SURROUNDINGS: dict[str, dict[str, str]] = {
    "plain": {"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC"},
    "C": {
        "PYTHONHASHSEED": "1",
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "TZ": "Asia/Kolkata",
    },
    "Turkish": {"PYTHONHASHSEED": "random", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/St_Johns"},
}


def digests(
    *flags: str, python: str = sys.executable, cwd: Path = REPOSITORY, surroundings: str = "plain"
) -> Any:
    """The digest of every file, and what the locks say; the specs are given as seen from `cwd`."""
    specs = [
        os.path.relpath(spec, REPOSITORY) if cwd == REPOSITORY else spec for spec in (TRUTO, ZOO)
    ]
    done = subprocess.run(
        [python, *flags, "-B", "-c", PRINT_DIGESTS, *specs],
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(REPOSITORY),
            **SURROUNDINGS[surroundings],
        },
        cwd=cwd,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def expected(once: Once) -> Any:
    found = once("digests", digests)
    assert "python/truto_python_sdk/_client.py" in found[0]
    assert "python/city_zoo/_client.py" in found[0]
    return found


def test_what_is_committed_is_what_the_specs_say(expected: Any) -> None:
    generated = REPOSITORY / "generated"
    found = {
        path.relative_to(generated).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in generated.rglob("*")
        if path.is_file() and path.suffix != ".pyc" and not path.name.endswith("sdkpress.lock")
    }
    assert found == {path: d for path, d in expected[0].items() if not ZOOS & set(path.split("/"))}


def test_hash_seed_locale_and_time_zone_make_no_difference(expected: Any) -> None:
    assert digests(surroundings="Turkish") == expected


def test_neither_the_working_directory_nor_optimization_makes_a_difference(
    expected: Any, tmp_path: Path
) -> None:
    """Nor do a third seed and locale."""
    assert digests("-OO", cwd=tmp_path, surroundings="C") == expected


def interpreters() -> list[str]:
    """Those that are listed and can run us; the one that runs these tests is always there."""
    listed = os.environ.get("SDKPRESS_PYTHONS", "").split(os.pathsep)
    return [python for python in listed if python and Path(python) != Path(sys.executable)]


ONLY_ONE = pytest.param("", marks=pytest.mark.skip("SDKPRESS_PYTHONS names no interpreter"))


@pytest.mark.parametrize("python", interpreters() or [ONLY_ONE])
def test_the_python_makes_no_difference(expected: Any, python: str, tmp_path: Path) -> None:
    """Nor what surrounds it."""
    found = subprocess.run([python, "-c", NEEDED], capture_output=True, text=True)
    if found.returncode != 0:
        pytest.skip(f"{python} lacks the dependencies: {found.stderr.splitlines()[-1]}")
    assert digests(python=python, surroundings="Turkish") == expected
    assert digests("-OO", python=python, cwd=tmp_path, surroundings="C") == expected
