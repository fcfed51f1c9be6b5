"""What templates render is laid out as black leaves it: it costs time to hand it anything else."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import black
import pytest

from generator import format
from generator.diagnostics import SpecError
from generator.layout import lay_out
from generator.pipeline import generate
from generator.targets.python import target as python_target

REPOSITORY = Path(__file__).parents[1]
SPECS = [REPOSITORY / "specs/truto", *sorted(REPOSITORY.glob("tests/cases/*/spec"))]


@cache
def _rendered() -> dict[str, str]:
    """The Python of all our specs as templates leave it, by where it would stand."""
    texts: dict[str, str] = {}
    for spec in SPECS:

        def keep(rendered: Mapping[str, str], _: object, spec: Path = spec) -> Mapping[str, str]:
            place = spec.relative_to(REPOSITORY)
            texts.update({f"{place}: {path}": text for path, text in rendered.items()})
            return rendered

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(python_target, "format_python", keep)
            try:
                generate([spec], "python")
            except SpecError:
                continue  # a case of mistakes
    return texts


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


def test_black_changes_no_block() -> None:
    texts = _rendered()
    changed: list[str] = []
    count = 0
    for place, text in texts.items():
        laid_out = lay_out(text)
        formatted = black.format_str(laid_out, mode=format._mode())
        blocks = zip(_blocks(laid_out), _blocks(formatted), strict=True)
        for (name, lines), (_, lines_of_black) in blocks:
            count += 1
            if lines != lines_of_black:
                changed.append("\n".join([f"{place}, {name}:", *lines, "black:", *lines_of_black]))
    assert count > 2_500
    assert not changed, "\n".join([f"{len(changed)} of {count}", *changed])


@pytest.mark.parametrize(
    "text",
    [
        f"{'x' * 60} = {'y' * 60} + z\n",
        f"x = [one for one in {'y' * 90}]\n",
        f"x = {'y' * 60}({'z' * 20}).{'a' * 20}\n",
        f"del {'x' * 90}  # a comment\n",
        f"call('''\n  {'x' * 90}\n''', {'y' * 90})\n",
        "x = (1, )\n",
        "x = f(\n",
        "if x:\n  y = [1,]\n",
        f"if {'x' * 60} and {'y' * 60}:\n    pass\n",
        f"def {'f' * 40}({'x' * 40}): ...\n",
        'def f():\n    """a""".strip("""\n    """)\n',
    ],
    ids=range(11),
)
def test_what_is_not_sure_stays(text: str) -> None:
    assert lay_out(text) == text


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('"""One."""', '"""One."""'),
        ('"""One.\n\nTwo\n    three.\n"""', '"""One.\n\n    Two\n        three.\n    """'),
        ('"""One.\n    two\n  three\n"""', '"""One.\n      two\n    three\n    """'),
        ('""""One" is\nit.\n"""', '""" "One" is\n    it.\n    """'),
        ('"""One.\n\n"""', '"""One."""'),
        ('"""Say \\"it\\""""', '"""Say \\"it\\" """'),
        ('"""It ends in \\\\"""', '"""It ends in \\\\"""'),
        ('"""A line in \\\\\nand\n"""', '"""A line in \\\\\nand\n"""'),
    ],
)
def test_a_docstring_stands_where_black_puts_it(written: str, expected: str) -> None:
    text = f"class A:\n    {expected}\n\n    x: int\n"
    assert lay_out(f"class A:\n    {written}\n    x: int\n") == text
    assert black.format_str(text, mode=format._mode()) == text


def test_a_string_below_a_field_stays_as_it_is() -> None:
    text = 'class A:\n    x: int\n    """One.\ntwo\n"""\n'
    assert lay_out(text) == text
