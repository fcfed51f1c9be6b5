"""What stands in Python files."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import cast

from .code import INVISIBLE, Code, Expression, Identifier, Source, holds_others, is_plain

# How long a line may be.
_WIDTH = 88
# How long a list may be that stands in one line.
_SHORT = 60
# What would end a docstring: three quotes, or those at its end.
_CLOSING_QUOTES = re.compile(r'"{3,}|"+\Z')


def _escape_character(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


class PyIdentifier(Identifier):
    """A Python name, or names joined by dots."""

    __slots__ = ()


class PyString(Code):
    """A string literal that reads back as the text, code point for code point."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        if is_plain(text) and '"' not in text and "\\" not in text:
            self._text = f'"{text}"'
            return
        escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
        quote = "'" if text.count('"') > text.count("'") else '"'
        escaped = INVISIBLE.sub(_escape_character, escaped.replace(quote, "\\" + quote))
        super().__init__(f"{quote}{escaped}{quote}")


class PyLiteral(Code):
    """A literal of a scalar: a string, a number, True, False or None."""

    __slots__ = ()

    def __init__(self, value: str | int | float | bool | None) -> None:
        super().__init__(PyString(value).__html__() if isinstance(value, str) else repr(value))


class PyExpression(Expression):
    """A Python expression."""

    __slots__ = ()


class PyDocstring(Code):
    """The lines of a docstring, quotes included.

    Black indents it where it is the first statement of something. Below an attribute it means
    nothing to black: there `spaces` are put before all lines but the first, and the quotes at the
    end need no line of their own.
    """

    __slots__ = ()

    def __init__(self, lines: Iterable[str], spaces: int | None = None) -> None:
        text = "\n".join(line.rstrip() for line in lines).strip("\n")
        text = text.replace("\\", "\\\\")
        text = _CLOSING_QUOTES.sub(lambda quotes: '\\"' * len(quotes[0]), text)
        if not is_plain(text.replace("\n", "")):
            text = "\n".join(INVISIBLE.sub(_escape_character, line) for line in text.split("\n"))
        if "\n" in text:
            last = len(text) - text.rindex("\n") - 1
            if spaces is None or spaces + last + len('"""') > _WIDTH:
                text += "\n"
            text = re.sub(r"\n(?!\n)", "\n" + " " * (spaces or 0), text)
        super().__init__(f'"""{text}"""')


class PySource(Source):
    """The path in the third line of a Python file."""

    __slots__ = ()


class PyValue(Code):
    """A value as a literal over several lines, of which all but the first have so many spaces
    before them. `Code` in it, at any depth, stands for itself."""

    __slots__ = ()

    def __init__(self, value: object, spaces: int = 0) -> None:
        super().__init__(_value(value, spaces))


def _value(value: object, spaces: int) -> str:
    match value:
        case Code():
            return value.__html__()
        case dict():
            entries = cast("dict[str, object]", value)
            keys = [f"{PyString(key).__html__()}: " for key in entries]
            return _display("{", keys, list(entries.values()), "}", spaces)
        case list():
            items = cast("list[object]", value)
            return _display("[", [""] * len(items), items, "]", spaces)
        case None | bool() | int() | float() | str():
            return PyLiteral(value).__html__()
        case _:
            raise TypeError(f"no literal of {type(value).__name__}")


def _display(start: str, keys: list[str], values: list[object], end: str, spaces: int) -> str:
    """In one line where it holds one thing, or a few items, none of which holds others."""
    inside = spaces + 4
    items = [key + _value(value, inside) for key, value in zip(keys, values, strict=True)]
    line = start + ", ".join(items) + end
    is_flat = not any(map(holds_others, values))
    if is_flat and (len(items) < 2 or (start == "[" and len(line) <= _SHORT)):
        return line
    separator = f",\n{' ' * inside}"
    return f"{start}\n{' ' * inside}{separator.join(items)}\n{' ' * spaces}{end}"
