"""The docs target: the texts of pages in HTML."""

from __future__ import annotations

from ...text import (
    Code,
    HtmlAttribute,
    HtmlBlock,
    HtmlCode,
    HtmlLink,
    HtmlMethod,
    HtmlText,
    HtmlWords,
)
from ...text.html_prose import HtmlLine, HtmlProse


class HtmlWriting:
    """A `Writing`. What nobody sees in a text is said, `[U+202E]`."""

    def text(self, text: str) -> Code:
        return HtmlText(text)

    def prose(self, markdown: str) -> Code:
        return HtmlProse(markdown)

    def line(self, markdown: str) -> Code:
        return HtmlLine(markdown)

    def code(self, text: str) -> Code:
        return HtmlCode(text)

    def method(self, method: str) -> Code:
        return HtmlMethod(method)

    def block(self, language: str, text: str) -> Code:
        return HtmlBlock(language, text)

    def link(self, text: str, href: str) -> Code:
        return HtmlLink(text, href)

    def words(self, *parts: Code | str) -> Code:
        return HtmlWords(*parts)

    def attribute(self, text: str) -> Code:
        return HtmlAttribute(text)
