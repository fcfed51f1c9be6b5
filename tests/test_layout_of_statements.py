"""Random statements of the kinds that our templates print: what is laid out is as by black."""

from __future__ import annotations

from black import format_str
from hypothesis import given, settings, strategies as st

from generator.format.style import mode
from generator.layout.statements import broken
from tests.support.random_statements import classes, decorators, definitions, statements


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.one_of(statements, definitions, classes, decorators), st.integers(1, 3))
def test_it_is_laid_out_as_by_black(statement: str, depth: int) -> None:
    lines = broken(statement, depth)
    if lines is None:
        return
    indent = "    " * depth
    before = [f"{'    ' * level}async def f():" for level in range(depth)]
    after = {"c": [f"{indent}    pass"], "@": [f"{indent}def g(): ..."]}
    rest = after.get(statement[0], []) if statement.startswith(("class ", "@")) else []
    text = "\n".join([*before, indent + statement, *rest, ""])
    assert "\n".join([*before, *lines, *rest, ""]) == format_str(text, mode=mode())
