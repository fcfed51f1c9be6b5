"""Prints SDKs into a folder, as the tests need them, and runs a Python of its own there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from generator.pipeline import generate

REPOSITORY = Path(__file__).resolve().parents[2]
TRUTO = REPOSITORY / "specs/truto"
ZOO = REPOSITORY / "tests/cases/every-key/spec"


def print_sdk(spec: Path, folder: Path) -> Path:
    """The SDKs of `spec`, below `folder`; what comes back is where their packages stand."""
    for output in generate([spec]):
        for file in output.files:
            path = folder / output.root / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.text.encode())
    return folder / "python"


def truto_at(base_url: str, folder: Path) -> Path:
    """Truto's SDK, printed from specs which differ in nothing but the base URL."""
    spec = folder / "specs/truto"
    shutil.copytree(TRUTO, spec)
    api = spec / "api.yaml"
    text = api.read_text()
    changed = text.replace("base_url: https://api.truto.one\n", f"base_url: {base_url}\n")
    assert changed != text
    api.write_text(changed)
    return print_sdk(spec, folder)


def python(*arguments: str | Path, path: Path, **environment: str) -> str:
    """What a Python of its own prints, with the packages of `path` and no setting of ours."""
    done = run_python(*arguments, path=path, **environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    return done.stdout


def run_python(
    *arguments: str | Path, path: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(path), **environment},
        cwd=path,
        capture_output=True,
        text=True,
    )
