"""TypeScript, JSON and Markdown -> the same in oxfmt's style."""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from collections.abc import Mapping
from functools import cache
from importlib.metadata import files
from pathlib import Path

from ..identity import OXFMT_VERSION, require_version

_OXFMT_STYLE = {"printWidth": 80}


def format_typescript(texts: Mapping[str, str], templates: Mapping[str, str]) -> dict[str, str]:
    """The files of a package in oxfmt's style, by path. `templates` say by path what rendered them.

    One process formats them all, in a folder of its own that holds its configuration and numbered
    files: no name, ignore file or editor's configuration of the surroundings matters.
    """
    require_version("oxfmt", OXFMT_VERSION)
    with tempfile.TemporaryDirectory(prefix="sdkpress-") as name:
        folder = Path(name)
        written = {path: folder / f"{n}{Path(path).suffix}" for n, path in enumerate(texts)}
        for path, file in written.items():
            file.write_bytes(texts[path].encode())
        try:
            _run_oxfmt(folder, [file.name for file in written.values()])
        except ValueError as error:
            _note_place(error, list(texts), templates)
            raise
        return {path: file.read_bytes().decode() for path, file in written.items()}


def _run_oxfmt(folder: Path, names: list[str]) -> None:
    configuration = folder / "oxfmt.json"
    configuration.write_text(json.dumps(_OXFMT_STYLE), encoding="utf-8")
    (folder / ".editorconfig").write_text("root = true\n", encoding="utf-8")
    command = [_oxfmt(), "--threads=1", f"--config={configuration}", *names]
    # Nothing of the environment: in some it would write in colours.
    surroundings = {"NO_COLOR": "1"}
    done = subprocess.run(command, cwd=folder, env=surroundings, capture_output=True, check=False)
    if done.returncode:
        raise ValueError(done.stderr.decode(errors="replace").strip())


def _note_place(error: ValueError, paths: list[str], templates: Mapping[str, str]) -> None:
    """A text that cannot be formatted is our mistake: say whose it is."""
    for number in dict.fromkeys(re.findall(r"\b(\d+)\.(?:ts|json|md)\b", str(error))):
        path = paths[int(number)]
        error.add_note(f"file {path}, template {templates[path]}")


@cache
def _oxfmt() -> str:
    """The program that the package installed: it holds no module to import."""
    for file in files("oxfmt") or ():
        if file.stem == "oxfmt" and file.parent.name.lower() in ("bin", "scripts"):
            return str(Path(str(file.locate())).resolve())
    raise OSError("oxfmt is installed without its program; install it anew")
