"""What forms say is what black does: a text that they call stable comes back as it went."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given, settings, strategies as st

from generator.format import format_python
from generator.format.forms import Forms
from generator.format.style import in_style
from tests.support.random_modules import modules
from tests.support.random_statements import classes, decorators, definitions, statements

pytestmark = pytest.mark.tools

Text = st.SearchStrategy[str]


def _is_stable(text: str) -> bool:
    return bool(Forms().stable({"a.py": text}))


odd = st.sampled_from(
    [
        "x = y**2 + z.a**-b[1]",
        "x = i ** f(2)",
        "del (a, b)",
        "del (a), (b)",
        "return (yield)",
        "return (not a)",
        "x = (1,)",
        "x = a[1,]",
        "x = a[1:2, ::3]",
        "x = not(a)",
        "x = await (a.b)",
        "print((yield))",
        "if (n := f(a)): pass",
        "for (x, y) in (z): pass",
        "x = lambda a, b: (a, b)",
        "f(*a, **b)",
        "x: int | None = f'{a!r} {b}'",
        "x = 'it''s' \"a\" 'b\"'",
        'x = U"a" + B"\\xAB" + "\\N{dash}"',
        "x = 0XFF + 1E5 + 10 if a else 1_0J",
        "a.b(c).d(e).f(g)",
        "x = a.b(c).d(e).f(g).h.i[j](k)",
        "with (a as b, c as d): pass",
        "try:\n    a\nexcept (B, C) as error:\n    pass",
        "x = a; y = b",
        "class A(): ...",
        "class A:\n    ...",
        "def f():\n    ...",
        "def f(): return (a)",
        "def f(a,): pass",
        "def f(a) -> (b): pass",
        "x = 1  # a comment",
        "# fmt: off\nx  = 1\n# fmt: on",
        "#!comment\n#:other",
        "x = [  # why\n    1,\n]",
        "type X = int",
        "match x:\n    case (a): pass",
        "assert (a), (b)",
        "raise (A) from (b)",
        "x = a if b else (c)",
        "x = {'a': 1, **b}",
        '"a" "b"',
        "'''doc'''",
        'r"""doc"""',
        '"""A line that is as long as it can be, and one that goes on. 12345678901234567890\n"""',
    ]
)
everything = st.one_of(statements, definitions, odd, odd)
blocks = st.lists(
    st.builds(
        lambda empty, kind, text: "\n" * empty + kind.format(text.replace("\n", "\n    ")),
        st.integers(0, 3),
        st.sampled_from(["{}", "class A:\n    {}", "async def f():\n    {}", "if a:\n    {}"]),
        everything,
    ),
    min_size=1,
    max_size=5,
).map("\n".join)
heads = st.one_of(classes.map("{}\n    pass".format), decorators.map("{}\ndef f(): ...".format))
written = st.one_of(modules, st.one_of(blocks, heads).map("{}\n".format))

names = re.compile(r"\b[a-z]+\b")


def _renamed(text: str, at: int, name: str) -> str:
    """With another name, or other words in a string, in one place."""
    found = list(names.finditer(text))
    match = found[at % len(found)] if found else None
    return text if not match else f"{text[: match.start()]}{name}{text[match.end() :]}"


new_names = st.builds(
    str.__mul__, st.sampled_from(["a", "x.", "é", "名", "not ", "b, "]), st.integers(1, 70)
)


def _in_style(text: str) -> str | None:
    try:
        return in_style(text)
    except ValueError:
        return None


@settings(max_examples=150, deadline=None, derandomize=True)
@given(written, st.integers(0, 200), new_names)
def test_black_leaves_what_is_stable(text: str, at: int, name: str) -> None:
    formatted = _in_style(text)
    assume(formatted is not None)
    for other in (text, formatted or "", _renamed(formatted or "", at, name)):
        if _is_stable(other):
            assert _in_style(other) == other


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.one_of(modules, statements.map("{}\n".format)))
def test_it_is_formatted_as_by_black(text: str) -> None:
    expected = _in_style(text)
    assume(expected is not None)
    assert format_python({"a.py": text}, {"a.py": ""}) == {"a.py": expected}


@pytest.mark.parametrize(
    "text",
    [
        "x = 1\n",
        '"""A module."""\n\nimport a\n\nx = {\n    "a": a.b,\n    "c": [],\n}\n',
        "class A:\n    x: int\n    '''\n".replace("'''", '"""Text.\n\n  deeper\n"""'),
        'class A:\n    """One.\n\n    Two\n        three.\n    """\n\n    def f(self): ...\n',
        f"{'x' * 30} = {'y' * 20}(\n    {'a' * 30}, {'b' * 30}\n)\n",
        "from a import (\n    b as c,\n    d as e,\n)\n",
    ],
    ids=range(6),
)
def test_forms_know_what_templates_print(text: str) -> None:
    assert _is_stable(text)
    assert in_style(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "x = 1",
        "\nx = 1\n",
        "x = 1\n\n",
        "x = 1 \n",
        "x = 'a'\n",
        "x = 1  # a\n",
        "# fmt: off\nx = 1\n",
        "x = [\n    1,\n\n    2,\n]\n",
        "x = f(a,)\n",
        "x = (\n    a\n)\n",
        "import a\nx = 1\n",
        "def f():\n    pass\nx = 1\n",
        "def f():\n\n    '''a'''\n".replace("'''", '"""'),
        "class A:\n    x = 1\n    def f(self): ...\n",
        'x = "a" \\\n    "b"\n',
        "x = 1\r\n",
        f"x = {'y' * 20}(\n    {'a' * 20}, {'b' * 20}\n)\n",
        f"x = [{'a' * 50}, {'b' * 50}]\n",
        f"x = '{'名' * 45}' + y\n".replace("'", '"'),
    ],
    ids=range(19),
)
def test_forms_tell_what_black_would_change(text: str) -> None:
    assert not _is_stable(text)
