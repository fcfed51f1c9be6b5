"""What black changes of a laid out text, by blocks: tests count them, and so can benchmarks."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from generator.format.style import in_style
from generator.layout import lay_out


def changed_blocks(texts: Mapping[str, str]) -> tuple[int, list[str]]:
    """How many blocks the rendered texts have, and those that black changes, with what it makes of
    them."""
    changed: list[str] = []
    count = 0
    for place, text in texts.items():
        laid_out = lay_out(text)
        for (name, lines), (_, of_black) in zip(
            _blocks(laid_out), _blocks(in_style(laid_out)), strict=True
        ):
            count += 1
            if lines != of_black:
                changed.append("\n".join([f"{place}, {name}:", *lines, "black:", *of_black]))
    return count, changed


def _blocks(text: str) -> Iterator[tuple[str, list[str]]]:
    """Statements, and methods by themselves: each with a name and its lines, from the end of what
    stands before."""
    lines = text.split("\n")
    start = 0
    for node in ast.parse(text).body:
        parts = [one for one in getattr(node, "body", ()) if isinstance(node, ast.ClassDef)]
        methods = [one for one in parts if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)]
        for part in (*methods, node):
            end = part.end_lineno or 0
            yield f"{type(part).__name__} in line {part.lineno}", lines[start:end]
            start = end
