"""Random modules of what our templates print, with empty lines anywhere."""

from __future__ import annotations

from hypothesis import strategies as st

LINES = ["", "word", "  more", "    deep", '"quoted"', "end\\\\", "x" * 80, "say it", "é"]


def _indented(block: str) -> str:
    """As templates do it: the lines of a docstring stay where they are."""
    lines: list[str] = []
    is_open = False
    for line in block.split("\n"):
        lines.append(line if is_open or not line else f"    {line}")
        is_open ^= line.count('"""') == 1
    return "\n".join(lines)


def _docstring(lines: list[str]) -> str:
    text = "\n".join(lines).strip("\n") or "word"
    text = f'{text[:-1]}\\"' if text.endswith('"') else text
    return f'"""{text}\n"""' if "\n" in text else f'"""{text}"""'


def _block(kinds: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Statements with empty lines before them."""
    spaced = st.builds(lambda empty, text: "\n" * empty + text, st.integers(0, 3), kinds)
    return st.lists(spaced, min_size=1, max_size=5).map("\n".join)


docstrings = st.lists(st.sampled_from(LINES), min_size=1, max_size=5).map(_docstring)
maybe = st.one_of(st.just(""), docstrings.map("{}\n".format))
imports = st.sampled_from(["from a import b", "import c"])
fields = st.sampled_from(["x = 1", "x: int | None = None", "pass"])
heads = st.sampled_from(["def f(self):", "async def f(self):", "@property\ndef f(self):"])
definitions = st.one_of(
    st.sampled_from(["def f(self) -> None: ...", "@overload\ndef f(self) -> None: ..."]),
    st.builds(
        lambda head, text, body: f"{head}\n{_indented(text + body)}",
        heads,
        maybe,
        _block(st.one_of(fields, imports)),
    ),
)
classes = st.builds(
    lambda decorator, text, empty, body: (
        f"{decorator}class A(B):\n{_indented(text + empty + body)}"
    ),
    st.sampled_from(["", "@deprecated\n"]),
    maybe,
    st.sampled_from(["", "\n", "\n\n"]),
    _block(st.one_of(fields, docstrings, definitions)),
)
checked = _block(imports).map(lambda block: f"if TYPE_CHECKING:\n{_indented(block)}")
top = st.one_of(imports, fields, docstrings, definitions, classes, checked)
modules = st.builds("# one\n# two\n{}\n{}\n".format, docstrings, _block(top))
