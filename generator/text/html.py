"""What stands in pages of HTML."""

from __future__ import annotations

import html

from ..highlight import highlight
from .addresses import site_address
from .code import Code, Source, is_identifier
from .visible import visible, visible_code


class Html(Code):
    """Whatever may stand in the content of an element."""

    __slots__ = ()


class HtmlText(Html):
    """Text, also within an attribute that has double quotes."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        super().__init__(html.escape(visible(text)))


class HtmlAttribute(Code):
    """An address within the site, an anchor, a key: what decides where a page leads to."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        super().__init__(site_address(text))


class HtmlSource(Source):
    """The path in the comment at the top of a page, which it does not close."""

    __slots__ = ()

    def __init__(self, path: str) -> None:
        super().__init__(path.replace("--", "-\\-"))


class HtmlCode(Html):
    """A value, a name, a path, within a line."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        super().__init__(f"<code>{html.escape(visible(text), quote=False)}</code>")


class HtmlMethod(Html):
    """A method of HTTP, as a badge."""

    __slots__ = ()

    def __init__(self, method: str) -> None:
        if not is_identifier(method):
            raise ValueError(f"not a method: {method!r}")
        super().__init__(f'<span class="method method-{method.lower()}">{method}</span>')


class HtmlBlock(Html):
    """Code in a block of its own, with colours and a button that copies it."""

    __slots__ = ()

    def __init__(self, language: str, text: str) -> None:
        super().__init__(
            f'<div class="code"><pre tabindex="0"><code>{_coloured(language, text)}</code></pre>'
            '<button type="button" class="copy" data-copy hidden>Copy</button></div>'
        )


class HtmlLink(Html):
    """A link within the site."""

    __slots__ = ()

    def __init__(self, text: str, href: str) -> None:
        address = HtmlAttribute(href).__html__()
        super().__init__(f'<a href="{address}">{HtmlText(text).__html__()}</a>')


class HtmlWords(Html):
    """Parts in a row; a bare string is text."""

    __slots__ = ()

    def __init__(self, *parts: Code | str) -> None:
        super().__init__("".join(map(_word, parts)))


def _word(part: Code | str) -> str:
    part = HtmlText(part) if isinstance(part, str) else part
    if not isinstance(part, Html):
        raise TypeError(f"not of HTML: {part!r}")
    return part.__html__()


def _coloured(language: str, text: str) -> str:
    return "".join(
        f'<span class="t-{kind}">{written}</span>' if kind else written
        for kind, part in highlight(language, visible_code(text))
        if (written := html.escape(part, quote=False))
    )
