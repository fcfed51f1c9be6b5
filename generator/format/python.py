"""Rendered Python -> the same in black's style."""

from __future__ import annotations

from collections.abc import Mapping

from ..layout import lay_out
from .failures import place_of_failures
from .forms import Forms
from .style import in_style


def format_python(texts: Mapping[str, str], templates: Mapping[str, str]) -> dict[str, str]:
    """The files of a package in black's style, by path. `templates` say by path what rendered them.

    They are laid out first as black would do it. Then black says whether it leaves their forms as
    they are; a text of which it does not, it formats itself.
    """
    laid_out = {path: lay_out(text) for path, text in texts.items()}
    stable = Forms().stable(laid_out)
    return {
        path: text if path in stable else _formatted(path, text, templates[path])
        for path, text in laid_out.items()
    }


def _formatted(path: str, text: str, template: str) -> str:
    with place_of_failures(path, template):
        return in_style(text)
