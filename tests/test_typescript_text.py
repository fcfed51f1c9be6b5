"""The typed values of TypeScript: what is escaped reads back as it was, and ends nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, strategies as st

from generator.text import TsAccess, TsDocComment, TsKey, TsLiteral, TsPropertyName, TsString

HOSTILE = "\"'`\\ ${x} */ /* // @deprecated {@link x}\n\r\t\u2028\u2029\u202e\ufeff\U000e0041\ud800"
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|(.))")
_SHORT = {"n": "\n", "t": "\t"}


def read(literal: str) -> str:
    """The value of a string literal, by the rules of the language."""
    assert literal[0] == literal[-1] == '"'
    assert not re.search(r'(?<!\\)(?:\\\\)*"', literal[1:-1])

    def unescaped(found: re.Match[str]) -> str:
        code = found[1] or found[2]
        return chr(int(code, 16)) if code else _SHORT.get(found[3], found[3])

    return _ESCAPE.sub(unescaped, literal[1:-1])


@given(st.text())
@example(HOSTILE)
def test_a_string_reads_back(text: str) -> None:
    literal = TsString(text).__html__()
    assert read(literal) == text
    assert len(literal.splitlines()) == 1


@given(st.lists(st.text()), st.text())
@example([HOSTILE], HOSTILE)
@example(["/"], "/")
def test_a_comment_ends_where_it_ends(lines: list[str], text: str) -> None:
    comment = TsDocComment(lines, [("param id -", [text])]).__html__()
    assert comment.index("*/") == len(comment) - 2
    assert re.findall(r"(?:^|[\s{])@\w+", comment) == [" @param"]


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, "null"),
        (True, "true"),
        (1.5, "1.5"),
        (2**53 - 1, "9007199254740991"),
        (2**53, "9007199254740992n"),
        (-(2**53), "-9007199254740992n"),
    ],
)
def test_a_number_is_never_rounded(value: float | None, written: str) -> None:
    assert TsLiteral(value).__html__() == written


@pytest.mark.parametrize(
    ("name", "in_type", "in_object", "taken"),
    [
        ("id", "id", "id", ".id"),
        ("constructor", "constructor", "constructor", ".constructor"),
        ("a-b", '"a-b"', '"a-b"', '["a-b"]'),
        ("2fa", '"2fa"', '"2fa"', '["2fa"]'),
        ("__proto__", "__proto__", '["__proto__"]', ".__proto__"),
    ],
)
def test_keys(name: str, in_type: str, in_object: str, taken: str) -> None:
    written = [one(name).__html__() for one in (TsPropertyName, TsKey, TsAccess)]
    assert written == [in_type, in_object, taken]
