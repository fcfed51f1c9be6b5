"""Text as documentation shows it: what nobody sees is said, `[U+202E]`.

A mark of direction, a tag, a control tells a reader one thing and whoever reads the page's text
another, be it a shell or a language model. The characters are those of `INVISIBLE`.
"""

from __future__ import annotations

import re

from .code import INVISIBLE

_SPACES = re.compile(r"[\t-\r\x85\xa0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
# Joiners and the selectors of emoji, as scripts and emoji have them: alone, or the one pair. More
# in a row say nothing to a reader.
_JOINER = "[\u200c\u200d\ufe0e\ufe0f]"
_HIDDEN = re.compile(f"(\ufe0f\u200d|{_JOINER})(?!{_JOINER})|\xad|{INVISIBLE.pattern}")


def visible(text: str) -> str:
    """Text of a sentence: every white space is a space, and a soft hyphen, which is nothing within
    a line, is nothing."""
    return _HIDDEN.sub(_shown, _SPACES.sub(" ", text))


def visible_code(text: str) -> str:
    """Code: each character counts, so only line ends, tabs and joiners stay as they are."""
    return _HIDDEN.sub(_shown_in_code, text)


def _shown(found: re.Match[str]) -> str:
    return "" if found[0] == "\xad" else found[1] or _marker(found[0])


def _shown_in_code(found: re.Match[str]) -> str:
    return found[0] if found[1] or found[0] in "\n\t" else _marker(found[0])


def _marker(character: str) -> str:
    return f"[U+{ord(character):04X}]"
