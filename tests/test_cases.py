"""Runs every folder of `tests/cases`: adding a folder adds a test.

`<name>/spec/` is an API's folder, and beside it stands what comes of it:
- `errors.txt`: the mistakes, exactly as `sdkpress validate spec` prints them from within `<name>`;
- `expected/`: the files that `sdkpress generate spec --output expected` renders; what is copied
  into every package (its runtime) and the locks stand elsewhere;
- nothing: the spec has no mistakes, and what is printed for it is not looked at.

`UPDATE_CASES=1 pytest tests/test_cases.py` writes `errors.txt`, and fills `expected/` where there
is such a folder. Read the difference before you commit it.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from generator.diagnostics import SpecError
from generator.pipeline import generate
from generator.report import render

CASES = Path(__file__).parent / "cases"
NAMES = sorted(path.parent.name for path in CASES.glob("*/spec"))
UPDATE = "UPDATE_CASES" in os.environ
ERRORS = Path("errors.txt")
EXPECTED = Path("expected")


def test_there_are_cases() -> None:
    assert NAMES


@pytest.mark.parametrize("name", NAMES)
def test_case(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # From within the case, so that the places in its errors.txt begin with `spec/`.
    monkeypatch.chdir(CASES / name)
    printed, files = _run()
    if UPDATE:
        _update(printed, files)
    expected = ERRORS.read_text(encoding="utf-8") if ERRORS.exists() else ""
    assert printed == expected
    if EXPECTED.exists():
        assert files == _files_on_disk()


def _run() -> tuple[str, dict[str, str]]:
    """What is printed on standard error, and the text of each file that is written."""
    try:
        outputs = generate([Path("spec")])
    except SpecError as error:
        return render(error.diagnostics, error.sources), {}
    return "", {
        f"{output.root}/{file.path}": file.text
        for output in outputs
        for file in output.files
        if not file.path.startswith(("_runtime/", "src/runtime/"))
    }


def _files_on_disk() -> dict[str, str]:
    return {
        path.relative_to(EXPECTED).as_posix(): path.read_bytes().decode()
        for path in EXPECTED.rglob("*")
        if path.is_file()
    }


def _update(printed: str, files: dict[str, str]) -> None:
    ERRORS.unlink(missing_ok=True)
    if printed:
        ERRORS.write_bytes(printed.encode())
    if not EXPECTED.exists():
        return
    shutil.rmtree(EXPECTED)
    for path, text in files.items():
        target = EXPECTED / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())
