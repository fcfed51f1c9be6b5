"""The typed values: what is escaped reads back as it was."""

from __future__ import annotations

import ast

import pytest
from hypothesis import example, given, strategies as st

from generator.text import PyDocstring, PyIdentifier, PySource, PyString

HOSTILE = [
    '"""',
    "'''",
    'ends with "',
    "ends with \\",
    '\\"',
    "\\N{DASH} \\x \\u12 \\U00110000",
    "{{ 7*7 }} {% raw %} {x} %s ${x} `",
    "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029",
    "\u202e\u2066\u061c\u200b\ufeff",
    "# type: ignore # noqa # fmt: off",
    "\U0001fae8 \U000e0041 \ufe0f",
]


@given(st.text())
@example("".join(HOSTILE))
def test_a_string_reads_back(text: str) -> None:
    literal = PyString(text).__html__()
    assert ast.literal_eval(literal) == text
    assert len(literal.splitlines()) == 1


@given(st.lists(st.text(st.characters(exclude_characters="\n\r"))))
@example(HOSTILE)
def test_a_docstring_reads_back(lines: list[str]) -> None:
    literal = PyDocstring(lines).__html__()
    expected = "\n".join(line.rstrip() for line in lines).strip("\n")
    assert ast.literal_eval(literal).removesuffix("\n") == expected


@given(st.text())
@example("x = 1")
@example("x\n")
@example("ª")
def test_an_identifier_is_ascii_or_refused(text: str) -> None:
    if text.isascii() and all(part.isidentifier() for part in text.split(".")):
        assert PyIdentifier(text).__html__() == text
    else:
        with pytest.raises(ValueError, match="not an identifier"):
            PyIdentifier(text)


@given(st.text())
def test_a_source_is_one_line_of_ascii_or_refused(text: str) -> None:
    try:
        written = PySource(text).__html__()
    except ValueError:
        return
    assert written.isascii()
    assert written.isprintable()
