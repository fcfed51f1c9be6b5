"""Text -> text: the targets' formatters, the same whatever configuration stands around."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib.metadata import files
from pathlib import Path

import black
from black.mode import TargetVersion

from .identity import BLACK_VERSION, OXFMT_VERSION, require_version
from .layout import lay_out
from .progress import track

# Characters from which on starting processes is worth it: seconds of one.
_LONG = 1_000_000

_OXFMT_STYLE = {"printWidth": 80}


def format_python(texts: Mapping[str, str], templates: Mapping[str, str]) -> dict[str, str]:
    """The files of a package in black's style, by path. `templates` say by path what rendered them.

    What takes long goes to several processes at once. A text that they refuse is refused here
    again, with its place.
    """
    laid_out = {path: lay_out(text) for path, text in texts.items()}
    if sum(map(len, laid_out.values())) > _LONG and (formatted := _by_processes(laid_out)):
        return formatted
    return {path: _python(path, laid_out[path], templates) for path in track(list(laid_out))}


def _python(path: str, text: str, templates: Mapping[str, str]) -> str:
    with place_of_failures(path, templates[path]):
        return black.format_str(text, mode=_mode())


@contextmanager
def place_of_failures(path: str, template: str) -> Generator[None]:
    """A text that cannot be printed is our mistake: an exception within says whose it is."""
    try:
        yield
    except Exception as error:
        error.add_note(f"file {path}, template {template}")
        raise


def _by_processes(texts: Mapping[str, str]) -> dict[str, str]:
    """The texts by black's own program, which takes a process for each processor; nothing if it
    fails."""
    mode = _mode()
    with tempfile.TemporaryDirectory(prefix="sdkpress-") as name:
        folder = Path(name)
        configuration = folder / "black.toml"
        configuration.touch()
        # The longest first: nobody then waits for it at the end.
        paths = sorted(texts, key=lambda path: (-len(texts[path]), path))
        written = {path: folder / f"{n:06}.py" for n, path in enumerate(paths)}
        for path, file in written.items():
            file.write_bytes(texts[path].encode())
        command = [sys.executable, "-P", "-m", "black", "--quiet", "--fast", "--no-cache"]
        command += [f"--config={configuration}", f"--line-length={mode.line_length}"]
        command += [f"--target-version={one.name.lower()}" for one in mode.target_versions]
        files_of_it = [file.name for file in written.values()]
        done = subprocess.run(
            [*command, *files_of_it], cwd=folder, capture_output=True, check=False
        )
        if done.returncode:
            return {}
        return {path: written[path].read_bytes().decode() for path in texts}


@cache
def _mode() -> black.Mode:
    require_version("black", BLACK_VERSION)
    return black.Mode(target_versions={TargetVersion.PY311}, line_length=88)


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
