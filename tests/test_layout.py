"""What templates render is laid out as black leaves it: it costs time to hand it anything else."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import black
import pytest

from generator.diagnostics import SpecError
from generator.format import format_python
from generator.format.forms import Forms
from generator.format.style import in_style, mode
from generator.layout import lay_out
from generator.pipeline import generate
from generator.targets.python import target as python_target
from tests.support.blocks import changed_blocks

pytestmark = pytest.mark.tools
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


def test_black_changes_no_block() -> None:
    count, changed = changed_blocks(_rendered())
    assert count > 2_500
    assert not changed, "\n".join([f"{len(changed)} of {count}", *changed])


def test_forms_tell_that_black_changes_nothing() -> None:
    """But for a comment behind code, which only black can place."""
    laid_out = {place: lay_out(text) for place, text in _rendered().items()}
    left = laid_out.keys() - Forms().stable(laid_out)
    assert all("  # so that no traceback shows it" in laid_out[place] for place in left)
    assert len(left) < 5


def test_it_is_formatted_as_by_black() -> None:
    rendered = _rendered()
    formatted = format_python(rendered, dict.fromkeys(rendered, ""))
    assert formatted == {place: in_style(text) for place, text in rendered.items()}


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
    assert black.format_str(text, mode=mode()) == text


def test_a_string_below_a_field_stays_as_it_is() -> None:
    text = 'class A:\n    x: int\n    """One.\ntwo\n"""\n'
    assert lay_out(text) == text
