"""Which credentials a call takes, in words that link to the guide."""

from __future__ import annotations

from ...text import Code
from . import places
from .context import Context
from .phrases import row


def scheme_anchor(name: str) -> str:
    return places.anchor("scheme", name)


def alternatives(said: tuple[tuple[str, ...], ...], context: Context) -> Code:
    """ "Bearer token", "a, or b and c; optional", "None"."""
    ways = [_together(names, context) for names in said if names]
    if not ways:
        return context.writing.text("None")
    words = row(ways, context, ", or ", ", or ")
    return context.writing.words(words, "; optional") if () in said else words


def _together(names: tuple[str, ...], context: Context) -> Code:
    links = [
        context.link(context.site.scheme_titles[name], places.AUTHENTICATION, scheme_anchor(name))
        for name in names
    ]
    return row(links, context, " and ")
