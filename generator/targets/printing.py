"""Rendered pages -> files: the one place where texts are formatted, by every target that does so.

What stands in the output folder already, rendered from the same text by this same sdkpress, is
taken as it stands: no formatter sees it, and whoever formats has only what changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from ..render import Page
from ..slices import SHARED, Slices, joined, slice_of
from .base import File, Request


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text as it is printed, with what was found out about it on the way, as in `File`."""

    text: str
    tree: str = ""
    needs: frozenset[str] | None = None


# Texts by path, and by path which template rendered them -> the texts, formatted.
Formatter: TypeAlias = Callable[[Mapping[str, str], Mapping[str, str]], Mapping[str, Formatted]]


@dataclass(frozen=True, slots=True)
class Rendered:
    """The text of a page, and where it goes below the output's root."""

    page: Page
    text: str
    path: str


class Printer:
    """`root` is the output's."""

    def __init__(self, request: Request, root: str) -> None:
        self._standing = request.standing
        self._root = root
        self._slices = request.slices or Slices(request.api)
        self._slices.of(SHARED)  # once, and not in each process that prints
        self._options = slice_of(request.options)

    def formatted(self, rendered: Iterable[Rendered], format_texts: Formatter) -> list[File]:
        """The pages through a formatter, which is not called where it has nothing to do."""
        looked_at = [(one, self._standing(self._root, one.path, one.text)) for one in rendered]
        due = [one for one, text in looked_at if text is None]
        texts = {one.page.path: one.text for one in due}
        templates = {one.page.path: one.page.template for one in due}
        formatted: Mapping[str, Formatted] = format_texts(texts, templates) if due else {}
        return [
            self._file(
                one.path,
                formatted[one.page.path] if text is None else Formatted(text),
                one.page.about,
                one.text,
            )
            for one, text in looked_at
        ]

    def unformatted(self, rendered: Rendered) -> File:
        """A page that is printed as it is rendered."""
        return self.of_text(rendered.path, rendered.text, rendered.page.about)

    def of_text(self, path: str, text: str, about: str) -> File:
        return self._file(path, Formatted(text), about)

    def _file(self, path: str, made: Formatted, about: str, unformatted: str = "") -> File:
        slice_ = joined([self._options, self._slices.of(about)])
        return File(path, made.text, unformatted, slice_, made.tree, needs=made.needs)
