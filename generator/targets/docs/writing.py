"""How texts become `Code`, in HTML and in Markdown: what builds the views asks one of these."""

from __future__ import annotations

from typing import Protocol

from ...text import Code


class Writing(Protocol):
    """The texts of a page. What is given is a spec's text or the generator's own."""

    def text(self, text: str) -> Code:
        """Plain text within a line."""
        ...

    def prose(self, markdown: str) -> Code:
        """Markdown of the spec, in blocks. What it says stays its own: no HTML, no images, links to
        http, https and mailto alone, headings below those of the page."""
        ...

    def line(self, markdown: str) -> Code:
        """Markdown of the spec within a line: links, code and emphasis."""
        ...

    def code(self, text: str) -> Code:
        """A value, a name, a path."""
        ...

    def method(self, method: str) -> Code:
        """A method of HTTP: in HTML a coloured badge, `<span class="method method-patch">`."""
        ...

    def block(self, language: str, text: str) -> Code:
        """Code of a language in a block of its own, coloured where there are colours."""
        ...

    def link(self, text: str, href: str) -> Code:
        """A link within the site; `href` is made by `places`."""
        ...

    def words(self, *parts: Code | str) -> Code:
        """Parts in a row; a bare string is the generator's own, without markup."""
        ...

    def attribute(self, text: str) -> Code:
        """An address within the site, an anchor, a key: what stands in an attribute."""
        ...
