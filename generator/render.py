"""Views -> text: the Jinja environment that renders typed values and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from .identity import JINJA2_VERSION, require_version, templates_path
from .slices import WHOLE
from .text import Code


class UntypedValueError(TypeError):
    """A template printed a value that is no `Code`: our mistake, and never to be papered over."""


@dataclass(frozen=True, slots=True)
class Page:
    """A template and the one view that it sees, for the output file `path`.

    `about`: what of the API it depends on, a resource's path or a word of `slices.py`.
    """

    path: str
    template: str
    view: Any
    about: str = WHOLE


def _only_typed(value: object) -> object:
    if isinstance(value, Code | Markup):
        return value
    raise UntypedValueError(f"a template printed {type(value).__name__}: {value!r:.80}")


def templates_folder() -> Path:
    return Path(templates_path())


@cache
def environment(target: str) -> jinja2.Environment:
    require_version("jinja2", JINJA2_VERSION)
    folder = templates_folder() / target
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader([folder / "package", folder]),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        finalize=_only_typed,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def render(target: str, page: Page) -> str:
    """The text of a page, before formatting."""
    return environment(target).get_template(page.template).render(view=page.view)
