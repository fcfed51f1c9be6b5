"""Which texts black leaves as they are, found out by their forms.

black formats each statement by itself: by what its tokens are, how wide they are, and how deep it
stands. Then it looks at how statements follow each other. Names of one width are one name to it,
and so are plain strings; and most lines fit, so that their widths do not count either. So a module
is taken apart into forms, black formats every form once, with something around it where it has to
stand, and a module whose forms all come back as they went is one that black would not change.

What has no form that we are sure of (`WholeError`) leaves its module to black, and so does a form
that comes back changed. So nothing but time depends on how many forms we know.
"""

from __future__ import annotations

from collections.abc import Mapping

from .asking import Asked
from .modules import Module, module
from .order import Orders
from .tokens import WholeError


class Forms:
    """The forms of a run: it asks black once for each."""

    def __init__(self) -> None:
        self._asked = Asked()
        self._orders = Orders()

    def stable(self, texts: Mapping[str, str]) -> set[str]:
        """The keys of the texts that black leaves as they are, as far as we can know."""
        modules = {path: found for path, text in texts.items() if (found := _module(text))}
        self._asked.ask(piece for found in modules.values() for piece in found.pieces)
        return {path for path, found in modules.items() if self._is_stable(found)}

    def _is_stable(self, found: Module) -> bool:
        if not self._asked.leaves(found.pieces):
            return False
        text, steps = self._orders.unknown(found.places)
        if steps and not self._asked.leaves_text(text):
            return False
        self._orders.learn(steps)
        return True


def _module(text: str) -> Module | None:
    try:
        return module(text)
    except (WholeError, IndexError, RecursionError):
        return None
