"""A line of code -> its form: what black sees of it.

black tells names apart only where they are keywords, and strings only where they have a prefix, an
escape or a quote within. It measures them. So the form of a line that is not to be broken has names
and strings of one letter; that of another one has those of the width that they have.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from keyword import kwlist, softkwlist

from black.strings import str_width


class WholeError(Exception):
    """Something whose form we do not know: black formats the module that it stands in."""


_KEPT = "|".join({*kwlist, *softkwlist, "print", "exec"} - {"_"})
_NAME = re.compile(rf"\b(?!(?:{_KEPT})\b)[^\W\d]\w*")
_PLAIN = re.compile(r'(?<![\w"])"[^"\'\\\n]*"(?!")')
_STRING = re.compile(r"""\w*(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')""")
# A comment, a line that goes on in the next one, two statements in one, a string that is open, and
# a number with a name behind its dot.
_UNKNOWN = re.compile(r"""[#\\;"'\t]|\b\d\w*\.[^\W\d]""")
_NO_BRACKET = re.compile(r"[^()\[\]{}]+")
_PAIR = re.compile(r"\(\)|\[\]|\{\}")
_LAST_COMMA = re.compile(r", *[)\]}]")


@dataclass(frozen=True, slots=True)
class Tokens:
    """`text` with names `x` and strings `"x"`.

    `brackets` are those without a partner in it. `has_last_comma`: a comma stands before a closing
    bracket, so that black may break the line though it fits.
    """

    text: str
    brackets: str
    has_last_comma: bool


@lru_cache(maxsize=1 << 18)
def tokens(code: str) -> Tokens:
    """The form of code that is not to be broken."""
    text = _without_names(code)
    brackets = _NO_BRACKET.sub("", text)
    shorter = _PAIR.sub("", brackets)
    while shorter != brackets:
        brackets, shorter = shorter, _PAIR.sub("", shorter)
    return Tokens(text, brackets, bool(_LAST_COMMA.search(text)))


def exact(code: str) -> str:
    """The form of code that may have to be broken: everything has its width."""
    return _by_strings(code, _same_string, _same_width)


def _without_names(code: str) -> str:
    text = _PLAIN.sub('""', code)
    if _UNKNOWN.search(text.replace('""', " ")):
        return _by_strings(code, lambda string: '"x"', lambda name: "x")
    return _NAME.sub("x", text).replace('""', '"x"')


def _by_strings(code: str, of_plain: Callable[[str], str], of_name: Callable[[str], str]) -> str:
    """Strings that are not plain stay as they are."""
    if '"""' in code or "'''" in code:
        raise WholeError("a long string within a statement")
    found: list[str] = []
    end = 0
    for match in _STRING.finditer(code):
        found.append(_between(code[end : match.start()], of_name))
        string = match[0]
        is_plain = _PLAIN.fullmatch(string) and string.isascii()
        found.append(of_plain(string) if is_plain else string)
        end = match.end()
        if code[end : end + 1].isalnum():
            raise WholeError("a string with a name behind it")
    found.append(_between(code[end:], of_name))
    return "".join(found)


def _between(code: str, of_name: Callable[[str], str]) -> str:
    if _UNKNOWN.search(code):
        raise WholeError("a comment, a line that goes on or the like")
    return _NAME.sub(lambda match: of_name(match[0]), code)


def _same_string(string: str) -> str:
    return '"' + "x" * (len(string) - 2) + '"'


def _same_width(name: str) -> str:
    return "x" * str_width(name)
