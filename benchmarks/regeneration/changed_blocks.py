"""Counts the blocks that black changes: statements of a module, or of a class in one.

python -m benchmarks.regeneration.changed_blocks SPECS GENERATED

Prints two numbers, of all blocks and of those that black changes. GENERATED is the folder that
holds the package as a run has left it; SPECS is rendered again, and stays as it is before black.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator import processes
from generator.layout import lay_out
from generator.pipeline import press
from generator.targets.python import target


def before_black(specs: Path) -> dict[str, str]:
    """The modules of the package as black would get them, by path."""
    texts: dict[str, str] = {}

    def keep(rendered: Mapping[str, str], templates: Mapping[str, str]) -> dict[str, str]:
        texts.update({path: lay_out(text) for path, text in rendered.items()})
        return dict(rendered)

    vars(target)["format_python"] = keep
    vars(processes)["_processors"] = lambda: 1  # what another process keeps is lost
    press(specs, "python")
    return texts


def blocks(text: str) -> Iterator[str]:
    """Each with the blank lines and the comments above it."""
    lines = text.splitlines()
    start = 0
    for end in (*_ends(ast.parse(text).body), len(lines)):
        yield "\n".join(lines[start:end])
        start = end


def _ends(statements: list[ast.stmt]) -> Iterator[int]:
    for statement in statements:
        if isinstance(statement, ast.ClassDef):
            yield _first_line(statement.body[0]) - 1
            yield from _ends(statement.body)
        else:
            yield statement.end_lineno or statement.lineno


def _first_line(statement: ast.stmt) -> int:
    if isinstance(statement, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return min(one.lineno for one in (statement, *statement.decorator_list))
    return statement.lineno


def main(specs: Path, generated: Path) -> None:
    rendered = before_black(specs)
    pairs = [
        pair
        for path, text in rendered.items()
        for pair in zip(blocks(text), blocks((generated / path).read_text("utf-8")), strict=True)
    ]
    print(len(pairs), sum(before != after for before, after in pairs))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
