"""Text of samples: a shell's words, JavaScript, values over several lines, fences of Markdown."""

from __future__ import annotations

import ast
import json
import re
import shlex

import pytest
from hypothesis import given, strategies as st

from generator.text import (
    JsonText,
    JsString,
    JsTemplate,
    JsValue,
    JsVariable,
    MdCode,
    MdFence,
    MdSource,
    PyExpression,
    PyValue,
    ShellVariable,
    ShellWord,
)
from generator.text.code import INVISIBLE

# What JSON can hold, in any depth.
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_a_word_of_a_shell_reads_back(text: str) -> None:
    assert shlex.split(ShellWord(text).__html__()) == [text]


def test_a_word_holds_no_nul() -> None:
    assert ShellWord("a\0b").__html__() == "'ab'"


@pytest.mark.parametrize(
    ("before", "written"),
    [
        ("Authorization: Bearer ", '"Authorization: Bearer ${TOKEN}"'),
        ("it's $5: ", "'it'\\''s $5: '\"${TOKEN}\""),
    ],
)
def test_a_variable_stands_between_double_quotes(before: str, written: str) -> None:
    assert ShellWord(before, ShellVariable("TOKEN")).__html__() == written


@pytest.mark.parametrize("kind", [ShellVariable, JsVariable])
def test_a_variable_is_a_name(kind: type[ShellVariable | JsVariable]) -> None:
    with pytest.raises(ValueError, match="not a variable"):
        kind("A;B")


def test_a_template_is_a_string_where_it_holds_nothing() -> None:
    assert JsTemplate("a", "`b`").__html__() == JsString("a`b`").__html__() == "'a`b`'"
    assert JsTemplate("`${x}", PyExpression("y")).__html__() == "`\\`\\${x}${y}`"


@given(JSON)
def test_json_reads_back_and_shows_all(value: object) -> None:
    text = JsonText(value).__html__()
    assert json.loads(text) == value
    assert not INVISIBLE.search(text.replace("\n", ""))


@given(JSON)
def test_a_value_of_python_reads_back(value: object) -> None:
    assert ast.literal_eval(PyValue(value, 4).__html__()) == value


@given(JSON)
def test_a_value_of_javascript_in_json_reads_back(value: object) -> None:
    """But for what JavaScript writes otherwise."""
    text = JsValue(value, 2, as_json=True).__html__()
    plain = re.sub(r"\b(\d{16,})n\b", r"\1", text).replace('["__proto__"]', '"__proto__"')
    assert json.loads(plain) == value


def test_what_javascript_would_misread_is_written_otherwise() -> None:
    assert JsValue({"__proto__": 2**53}).__html__() == "{ ['__proto__']: 9007199254740992n }"


@given(st.text(alphabet="`~a\n "), st.sampled_from(["sh", "python"]))
def test_nothing_closes_a_fence(code: str, language: str) -> None:
    first, *inner, last = MdFence(language, code).__html__().split("\n")
    assert first == last + language
    assert not any(line.strip().startswith(last) for line in inner)


@given(st.text(alphabet="`a "))
def test_nothing_closes_a_span(code: str) -> None:
    text = MdCode(code).__html__()
    ticks = re.match("`+", text)
    assert ticks is not None
    rows = re.findall("`+", text[len(ticks[0]) : -len(ticks[0])])
    assert ticks[0] not in rows


def test_nothing_closes_the_comment_of_a_source() -> None:
    assert "-->" not in MdSource("specs/a-->b.yaml").__html__()
