"""Random modules of what our templates print, with empty lines anywhere: laid out as by black."""

from __future__ import annotations

from black import format_str
from hypothesis import given, settings

from generator.format.style import mode
from generator.layout import lay_out
from tests.support.random_modules import modules


@settings(max_examples=100, deadline=None, derandomize=True)
@given(modules)
def test_it_is_laid_out_as_by_black(text: str) -> None:
    assert lay_out(text) == format_str(text, mode=mode())
