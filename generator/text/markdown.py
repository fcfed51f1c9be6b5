"""What stands in pages of Markdown. `MdText` and its kin in `documents` are for samples, which show
no more than names; here is a spec's prose, and what nobody sees is said."""

from __future__ import annotations

import re

from .addresses import site_address
from .code import Code
from .documents import MdFence
from .visible import visible, visible_code

# What marks up text wherever it stands. Between letters, `_` does not.
_MARKUP = re.compile(r"([\\`*\[\]|~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&(?=#?[A-Za-z0-9]+;))")
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
# What begins a block where a line begins, or ends a heading.
_BEGINNING = re.compile(r"([#>+=:-]|(?<=[0-9])[.)])")
_NUMBER = re.compile(r"[0-9]{1,9}(?=[.)])")
_BACKTICKS = re.compile("`+")
_OPERATION = re.compile(r"\A((?:\.\./)*operations/.+)\.html(?:#.*)?\Z")


def escaped(text: str) -> str:
    """Visible text anywhere but at the beginning of a line."""
    return _TAG.sub("&lt;", _MARKUP.sub(r"\\\1", text))


def escaped_line(text: str) -> str:
    """Visible text at the beginning of a line."""
    text = text.lstrip()
    number = _NUMBER.match(text)
    start = number.end() if number else 0
    if start or _BEGINNING.match(text):
        return f"{text[:start]}\\{text[start]}{escaped(text[start + 1:])}"
    return escaped(text)


def code_span(text: str) -> str:
    """Visible text within more backticks than it has in a row."""
    ticks = "`" * max(1, *(len(row) + 1 for row in _BACKTICKS.findall(text)), 1)
    is_padded = text.startswith("`") or text.endswith("`") or text != text.strip(" ") or not text
    space = " " if is_padded else ""
    return f"{ticks}{space}{text}{space}{ticks}" if text.strip(" ") else f"` {text}`"


def fence(language: str, text: str) -> str:
    return MdFence(language, visible_code(text)).__html__()


def indented(text: str) -> str:
    """All lines but the first within an item of a list."""
    return re.sub(r"\n(?!\n)", "\n  ", text)


class Md(Code):
    """Whatever may stand in a page. `inside`: in an item of a list, after its first words. `code`:
    the same as code, where it is plain text."""

    __slots__ = ()

    @property
    def inside(self) -> Code:
        return Code(indented(self._text))

    @property
    def code(self) -> Code:
        return self


class MdPlain(Md):
    """Plain text within a line."""

    __slots__ = ("_code",)

    def __init__(self, text: str) -> None:
        shown = visible(" ".join(text.split()))
        super().__init__(escaped_line(shown))
        self._code = MdSpan(shown)

    @property
    def code(self) -> Code:
        return self._code


class MdSpan(Md):
    """A value, a name, a path, within a line."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        super().__init__(code_span(visible(text)))


class MdListing(Md):
    """Code in a block of its own."""

    __slots__ = ()

    def __init__(self, language: str, text: str) -> None:
        super().__init__(fence(language, text))


class MdAddress(Md):
    """An address within the site. What leads to an operation's page leads to its Markdown, which
    has no anchors."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        super().__init__(_OPERATION.sub(r"\1.md", site_address(text)))


class MdLink(Md):
    """A link within the site; a place in the same page, which Markdown does not have, is text."""

    __slots__ = ()

    def __init__(self, text: str, href: str) -> None:
        shown, address = MdPlain(text).__html__(), MdAddress(href).__html__()
        super().__init__(shown if address.startswith("#") else f"[{shown}]({address})")


class MdWords(Md):
    """Parts in a row; a bare string is text."""

    __slots__ = ()

    def __init__(self, *parts: Code | str) -> None:
        super().__init__("".join(map(_word, parts)))


def _word(part: Code | str) -> str:
    if isinstance(part, str):
        return escaped(visible(part))
    if not isinstance(part, Md):
        raise TypeError(f"not of Markdown: {part!r}")
    return part.__html__()
