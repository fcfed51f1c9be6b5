"""The typed values that templates may render: one class per kind of place, one escaper each.

A template never sees a `str`. What stands in a view is an instance of `Code`, made from spec text
by the class whose escaper fits the place, or from parts that are `Code` already.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")

# What a reader cannot see, or sees in another order than the machine: controls, soft hyphen, marks
# of direction, zero width, separators, variation selectors, surrogates, private use, tags. Written
# out, so that the output does not follow the Unicode version of the Python that runs us.
_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u034f\u061c\u070f\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff0-\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U0010ffff]"
)

# What would end a docstring: three quotes, or those at its end.
_CLOSING_QUOTES = re.compile(r'"{3,}|"+\Z')


def is_identifier(name: str) -> bool:
    """Whether a name is ASCII letters, digits and `_`, and starts with no digit."""
    return bool(_IDENTIFIER.match(name))


def _escape_character(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


class Code:
    """Text that is safe where its class says. Jinja asks for `__html__` and takes it as it is."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __html__(self) -> str:
        return self._text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Code) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._text!r})"


class PyIdentifier(Code):
    """A Python name, or names joined by dots."""

    __slots__ = ()

    def __init__(self, name: str) -> None:
        if not all(map(is_identifier, name.split("."))):
            raise ValueError(f"not an identifier: {name!r}")
        super().__init__(name)


class PyString(Code):
    """A string literal that reads back as the text, code point for code point."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
        quote = "'" if '"' in escaped and "'" not in escaped else '"'
        escaped = _INVISIBLE.sub(_escape_character, escaped.replace(quote, "\\" + quote))
        super().__init__(f"{quote}{escaped}{quote}")


class PyLiteral(Code):
    """A literal of a scalar: a string, a number, True, False or None."""

    __slots__ = ()

    def __init__(self, value: str | int | float | bool | None) -> None:
        super().__init__(PyString(value).__html__() if isinstance(value, str) else repr(value))


class PyExpression(Code):
    """An expression that is put together from `Code`; strings between are the generator's own."""

    __slots__ = ()

    def __init__(self, *parts: Code | str) -> None:
        super().__init__(
            "".join(part if isinstance(part, str) else part.__html__() for part in parts)
        )

    @staticmethod
    def join(separator: str, parts: Iterable[Code]) -> PyExpression:
        return PyExpression(separator.join(part.__html__() for part in parts))


class PyDocstring(Code):
    """The lines of a docstring, quotes included; black gives it its place and indentation."""

    __slots__ = ()

    def __init__(self, lines: Iterable[str]) -> None:
        text = "\n".join(line.rstrip() for line in lines).strip("\n")
        text = text.replace("\\", "\\\\")
        text = _CLOSING_QUOTES.sub(lambda quotes: '\\"' * len(quotes[0]), text)
        text = "\n".join(_INVISIBLE.sub(_escape_character, line) for line in text.split("\n"))
        super().__init__(f'"""{text}\n"""' if "\n" in text else f'"""{text}"""')


class PySource(Code):
    """The path in the third line of a file: printable ASCII, and nothing that ends a comment."""

    __slots__ = ()

    def __init__(self, path: str) -> None:
        super().__init__(path.encode("ascii", "backslashreplace").decode("ascii"))
        if not self._text.isprintable():
            raise ValueError(f"not a path for a comment: {path!r}")
