"""What all of them are: `Code`, and what languages share."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Self

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")

# What a reader cannot see, or sees in another order than the machine: controls, soft hyphen, marks
# of direction, zero width, separators, variation selectors, surrogates, private use, tags. Written
# out, so that the output does not follow the Unicode version of the Python that runs us.
INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u034f\u061c\u070f\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff0-\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U0010ffff]"
)


@lru_cache(maxsize=8192)  # The same names stand in every file.
def is_identifier(name: str) -> bool:
    """Whether a name is ASCII letters, digits and `_`, and starts with no digit."""
    return bool(_IDENTIFIER.match(name))


def is_plain(text: str) -> bool:
    """Whether a text is printable ASCII, as most are: nothing in it is `INVISIBLE`."""
    return text.isascii() and text.isprintable()


def holds_others(value: object) -> bool:
    """Whether a value is a container with something in it."""
    return bool(value) and isinstance(value, dict | list)


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


class Identifier(Code):
    """A name that every language of ours takes, or such names joined by dots."""

    __slots__ = ()

    def __init__(self, name: str) -> None:
        if not is_identifier(name) and not all(map(is_identifier, name.split("."))):
            raise ValueError(f"not an identifier: {name!r}")
        self._text = name


class Expression(Code):
    """Code that is put together from `Code`; strings between are the generator's own."""

    __slots__ = ()

    def __init__(self, *parts: Code | str) -> None:
        # Lists, not generators, here and below: this runs for every word of an annotation.
        texts = [part if isinstance(part, str) else part.__html__() for part in parts]
        self._text = "".join(texts)

    @classmethod
    def join(cls, separator: str, parts: Iterable[Code]) -> Self:
        return cls(separator.join([part.__html__() for part in parts]))


class Source(Code):
    """The path in the third line of a file: printable ASCII, and nothing that ends a comment."""

    __slots__ = ()

    def __init__(self, path: str) -> None:
        super().__init__(path.encode("ascii", "backslashreplace").decode("ascii"))
        if not self._text.isprintable():
            raise ValueError(f"not a path for a comment: {path!r}")
