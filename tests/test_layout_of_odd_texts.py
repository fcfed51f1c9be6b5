"""Whatever text comes: it is laid out in the time of its length, and still says what it said."""

from __future__ import annotations

import ast
from collections.abc import Callable

import black
import pytest
from hypothesis import given, settings, strategies as st

from generator.format.style import mode
from generator.layout import lay_out
from generator.layout.breaking import Breaking
from generator.layout.lines import Line

# What is broken in many lines, or nested deep, by how often.
LONG: dict[str, Callable[[int], str]] = {
    "calls": lambda n: "x = a" + "(b)" * n,
    "subscripts": lambda n: "x = a" + "[b, c]" * n,
    "targets": lambda n: "x = " + " = ".join(["a[b]"] * n),
    "nested calls": lambda n: "x = " + "f(a, " * n + "a" * 90 + ")" * n,
    "nested unions": lambda n: "x: " + "f[a | " * n + "a" * 90 + "]" * n,
    "nested last commas": lambda n: "x = " + "f(a, " * n + "b,)" + ",)" * (n - 1),
    "nested returns": lambda n: "def f(a) -> " + "x[" * n + "]" * n + ": ...",
    "last commas": lambda n: "x = f(" + "a(b, c,), " * n + ")",
    "parameters": lambda n: "def f(" + f"a: {'b' * 80} | c = c, " * n + "): ...",
    "names": lambda n: "from a import " + ", ".join("b" * n),
    "quotes": lambda n: "x = " + "\\'" * n + " (\n",
    "brackets": lambda n: "x = [\n" * n,
    "docstrings": lambda n: '"""\n' * n,
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_it_takes_the_time_of_its_length(
    text: Callable[[int], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No recursion without end, and marks are gone over a number of times that does not grow."""
    real = Breaking._lines
    passed = 0

    def counted(self: Breaking, line: Line, *, forced: bool = False) -> list[str]:
        nonlocal passed
        passed += line.end - line.first + 1
        return real(self, line, forced=forced)

    monkeypatch.setattr(Breaking, "_lines", counted)
    for often in (100, 2_000):
        passed = 0
        written = text(often) + "\n"
        lay_out(written)
        assert passed <= 50 * len(written)


BRACKETS = ["(", ")", "[", "]", "{", "}", "f(", "def f(", ") -> ", "class A("]
SIGNS = [",", ", ", " | ", " = ", ": ", ".", "@", "...", "#", '"', "'", '"""', "\\"]
WORDS = ["x", "y" * 90, "return ", "from a import ", "async ", " if ", " for x in y", "lambda "]
SPACES = ["\n", "  ", "    ", "\t", "\f"]
pieces = st.sampled_from([*BRACKETS, *SIGNS, *WORDS, *SPACES])


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(pieces, max_size=60).map("".join))
def test_nothing_is_raised(text: str) -> None:
    lay_out(text)


@pytest.mark.parametrize(
    "text",
    [
        "class A:\n    x: int = 1\\\n\n    y: int = 2\n",
        "x = y \\\n    + z\n",
        "from a import (b,\\\n    c)\n",
        "class A:\n    x = 1\n# a comment of the class\n    y = 2\n",
        f"x = {'a' * 60},   {'b' * 24}\n",
        f"if x:\n\t\t\t\ty = [{'a, ' * 40}]\n",
        f"x = [{'a, ' * 40}]\r\n",
    ],
    ids=range(7),
)
def test_what_goes_on_elsewhere_stays(text: str) -> None:
    assert lay_out(text) == text


@pytest.mark.parametrize(
    "text",
    [
        f"from a import {'b, ' * 21}  c\n",
        "async def f():\n    async with a:\n        pass\n    async for b in c:\n        pass\n",
        "from.a import b\nfrom.b import c\n",
    ],
    ids=range(3),
)
def test_black_makes_of_it_what_it_makes_of_the_text(text: str) -> None:
    laid_out = lay_out(text)
    assert ast.dump(ast.parse(laid_out)) == ast.dump(ast.parse(text))
    formatted = black.format_str(text, mode=mode())
    assert black.format_str(laid_out, mode=mode()) == formatted
