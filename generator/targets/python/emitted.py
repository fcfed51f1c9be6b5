"""Which modules of the runtime a package needs: those that it imports, and those that they do."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from ...render import templates_folder
from ..base import File
from ..emitted import with_imported

_RUNTIME = "_runtime"
_BLOCKS = ("body", "orelse", "handlers", "finalbody", "cases")


def runtime_folder() -> Path:
    return templates_folder() / "python" / "runtime"


def runtime_modules(files: Iterable[File]) -> frozenset[str]:
    """The names of the modules, from the rendered files of a package."""
    named = (name for file in files for name in imported_by(file))
    return with_imported(named, lambda name: _named_by_runtime(runtime_folder() / f"{name}.py"))


def imported_by(file: File) -> frozenset[str]:
    """The runtime's modules that a rendered file imports, as in `from .._runtime.pages import`."""
    return imported_in(ast.parse(file.text)) if file.needs is None else file.needs


def imported_in(tree: ast.Module) -> frozenset[str]:
    return frozenset(_named_by_package(tree))


def _named_by_package(tree: ast.Module) -> Iterator[str]:
    for statement in _imports(tree):
        folder, _, module = (statement.module or "").partition(".")
        if statement.level and folder == _RUNTIME:
            yield from [module] if module else _aliases(statement)


@cache
def _named_by_runtime(path: Path) -> tuple[str, ...]:
    """The runtime's modules that one of them imports, as in `from .unset import`."""
    return tuple(
        name
        for statement in _imports(ast.parse(path.read_text(encoding="utf-8")))
        if statement.level == 1
        for name in ([statement.module] if statement.module else _aliases(statement))
    )


def _aliases(statement: ast.ImportFrom) -> list[str]:
    return [alias.name for alias in statement.names]


def _imports(tree: ast.Module) -> Iterator[ast.ImportFrom]:
    """Every `from ... import`, those within functions and for type checkers too."""
    return (one for one in _statements(tree) if isinstance(one, ast.ImportFrom))


def _statements(around: ast.AST) -> Iterator[ast.stmt]:
    """The statements in something, however deep; expressions, which are most of it, hold none."""
    for block in _BLOCKS:
        for inner in getattr(around, block, ()):
            if isinstance(inner, ast.stmt):
                yield inner
            yield from _statements(inner)
