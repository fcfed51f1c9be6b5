"""Which modules of the runtime a package needs: those that it imports, and those that they do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from ...render import templates_folder
from ..base import File
from ..emitted import with_imported

# At the start of a line, where no text of a spec can be: strings hold no line ends, and the lines
# of comments begin with a star.
_STATEMENT = re.compile(r'^(?:import|export)\b[^;"]*?\bfrom\s*"(\.[^"]+)\.js";', re.MULTILINE)
_CALL = re.compile(r'\bimport\("(\.[^"]+)\.js"\)')


def runtime_folder() -> Path:
    return templates_folder() / "typescript" / "runtime"


def runtime_modules(files: Iterable[File], others: Iterable[str] = ()) -> frozenset[str]:
    """The names of the modules, from the rendered sources of a package; `others` are there whoever
    imports them."""
    named = {name for file in files for name in imported_by(file)}
    return with_imported(
        named | set(others), lambda name: _named_by_runtime(runtime_folder() / f"{name}.ts")
    )


def imported_by(file: File) -> frozenset[str]:
    """The runtime's modules that a rendered file imports, as in `from "../runtime/pages.js"`."""
    named = re.compile(r"(?:\.{1,2}/)+runtime/([^/]+)").fullmatch
    return frozenset(found[1] for one in _STATEMENT.findall(file.text) if (found := named(one)))


@cache
def _named_by_runtime(path: Path) -> tuple[str, ...]:
    """The runtime's modules that one of them imports, as in `from "./pages.js"`."""
    text = path.read_text(encoding="utf-8")
    named = [*_STATEMENT.findall(text), *_CALL.findall(text)]
    return tuple(one.removeprefix("./") for one in named if one.startswith("./"))
