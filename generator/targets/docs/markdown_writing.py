"""The docs target: the texts of pages in Markdown, for language models and for who reads a site's
folder where code is."""

from __future__ import annotations

import re

from ...text import (
    Code,
    MdAddress,
    MdLink,
    MdListing,
    MdPlain,
    MdSpan,
    MdWords,
)
from ...text.markdown_prose import MdLine, MdProse
from . import places

_GUIDES = "|".join(page.removesuffix(".html") for page in places.GUIDES)
_GUIDE = re.compile(rf"\A((?:\.\./)*(?:{_GUIDES}))\.html(?:#.*)?\Z")


class MarkdownWriting:
    """A `Writing`. What leads to the page of an operation or to a guide leads to its Markdown. A
    template that puts prose into an item of a list takes its `inside`, which stays in there."""

    def text(self, text: str) -> Code:
        return MdPlain(text)

    def prose(self, markdown: str) -> Code:
        return MdProse(markdown)

    def line(self, markdown: str) -> Code:
        return MdLine(markdown)

    def code(self, text: str) -> Code:
        return MdSpan(text)

    def method(self, method: str) -> Code:
        return MdSpan(method)

    def block(self, language: str, text: str) -> Code:
        return MdListing(language, text)

    def link(self, text: str, href: str) -> Code:
        return MdLink(text, _GUIDE.sub(r"\1.md", href))

    def words(self, *parts: Code | str) -> Code:
        return MdWords(*parts)

    def attribute(self, text: str) -> Code:
        return MdAddress(text)
