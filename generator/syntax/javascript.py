"""TypeScript and JavaScript: the tokens, without those that formatters write as they like.

Quotes, semicolons, trailing commas, the parentheses round an arrow function's one parameter and
round a value that goes over several lines, a leading `|`, spaces and line breaks do not matter.
Comments do, but for their layout. A semicolon or a line break that has a meaning is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .tokens import words_of_comment

_TOKEN = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<comment>//[^\n]*|/\*.*?\*/)"
    r"|(?P<word>[\w$#@]+)"
    r"|(?P<string>'(?:[^\\'\n]|\\.)*'|\"(?:[^\\\"\n]|\\.)*\")"
    r"|(?P<sign>=>|\.\.\.|\+\+|--|\?\.|.)",
    re.DOTALL,
)
_REGEX = re.compile(r"/(?:[^\\/\[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+/\w*")
_TEMPLATE = re.compile(r"(?:[^\\`$]|\\.|\$(?!\{))*(?:`|\$\{)", re.DOTALL)
_ESCAPED_QUOTE = re.compile(r"\\(.)", re.DOTALL)

_OPENING, _CLOSING = "([{", ")]}"
# After these a `/` begins a regular expression, and a `|` stands before the first of several.
_BEFORE_VALUE = frozenset("( [ { , ; : ? = => + - * / % & | ^ ! ~ < ...".split())
_WORDS_BEFORE_VALUE = frozenset("return throw case typeof delete void in of new".split())
# A line break after these ends the statement.
_ENDED_BY_BREAK = frozenset("return break continue throw yield async".split())
# What these stand before may be a statement of nothing.
_HEADS = frozenset("if for while with".split())
# A line that begins with one of these goes on with the one before, where that has no semicolon.
_GOING_ON = frozenset("( [ ` + - * / ~".split())


def tokens(text: str, kind: str = "ts") -> Iterator[str]:
    found = list(_scanned(text))
    return _without_layout(found, _partners(found))


def _scanned(text: str) -> Iterator[str]:
    """Every token: comments as `//` and their words, strings as `"` and what is in them, regular
    expressions after a `~`."""
    place, before, is_broken = 0, "", False
    depth, templates = 0, list[int]()  # How deep in braces, and where templates go on.
    while place < len(text):
        kind, token, place = _next(text, place, before)
        if kind == "space":
            is_broken = is_broken or "\n" in token
            continue
        if kind == "comment":
            yield "//" + words_of_comment(token.removesuffix("*/"), "/* \t\r")
            continue
        if is_broken and (before in _ENDED_BY_BREAK or token in ("++", "--")):
            yield "\n"
        goes_on = token == "}" and templates[-1:] == [depth]
        if goes_on:
            templates.pop()
        if goes_on or token == "`":
            token, place = _template(text, place)
            templates += [depth] if token.endswith("${") else ()
        depth += (token == "{") - (token == "}")
        yield token
        before, is_broken = token, False


def _next(text: str, place: int, before: str) -> tuple[str, str, int]:
    """The kind of what comes next, its token, and where it ends."""
    match = _TOKEN.match(text, place)
    assert match
    kind, token = str(match.lastgroup), match[0]
    if kind == "string":
        token = '"' + _ESCAPED_QUOTE.sub(_unescaped, token[1:-1])
    elif token == "/" and _begins_value(before) and (regex := _REGEX.match(text, place)):
        return kind, f"~{regex[0]}", regex.end()
    return kind, token, match.end()


def _begins_value(before: str) -> bool:
    return not before or before in _BEFORE_VALUE or before in _WORDS_BEFORE_VALUE


def _unescaped(match: re.Match[str]) -> str:
    return match[1] if match[1] in "'\"" else match[0]


def _template(text: str, place: int) -> tuple[str, int]:
    """The text of a template up to a value within it, or to its end."""
    match = _TEMPLATE.match(text, place)
    if not match:
        raise ValueError("a template has no end")
    return f"`{match[0]}", match.end()


def _partners(found: Sequence[str]) -> dict[int, int]:
    """Where each bracket that opens is closed; what does not fit has no hash."""
    opened: list[int] = []
    partners: dict[int, int] = {}
    for index, token in enumerate(found):
        if token in _OPENING:
            opened.append(index)
        elif token in _CLOSING:
            if not opened or _OPENING.index(found[opened[-1]]) != _CLOSING.index(token):
                raise ValueError("brackets do not fit")
            partners[opened.pop()] = index
    if opened:
        raise ValueError("a bracket is not closed")
    return partners


def _without_layout(found: Sequence[str], partners: dict[int, int]) -> Iterator[str]:
    dropped = _round_values(found, partners)
    closing = {end: start for start, end in partners.items()}
    inside: list[str] = []
    before = ""
    for index, token in enumerate(found):
        if token in _OPENING:
            inside.append(token)
        elif token in _CLOSING:
            inside.pop()
        if index in dropped:
            continue
        if token == ";" and not _is_meant(found, index, closing, inside):
            continue
        if token == "," and _is_trailing(found, index, before):
            continue
        if token in ("|", "&") and before in _BEFORE_VALUE and before not in ("|", "&"):
            continue
        yield token
        before = before if token.startswith("//") else token


def _round_values(found: Sequence[str], partners: dict[int, int]) -> set[int]:
    """Parentheses round one parameter of an arrow function, and round what is given back."""
    dropped: set[int] = set()
    for start, end in partners.items():
        if found[start] != "(":
            continue
        is_parameter = end == start + 2 and found[end + 1 : end + 2] == ["=>"]
        if is_parameter or _is_round_value(found, start, end):
            dropped |= {start, end}
    return dropped


def _is_round_value(found: Sequence[str], start: int, end: int) -> bool:
    """After `return` up to the end of the statement. A value with a comma is left as it is."""
    is_whole = start > 0 and found[start - 1] == "return" and _following(found, end) in (";", "}")
    return is_whole and "," not in found[start:end]


def _is_meant(
    found: Sequence[str], index: int, closing: dict[int, int], inside: Sequence[str]
) -> bool:
    """Whether a semicolon parts a `for`, is all that an `if` does, or keeps two lines apart."""
    if inside and inside[-1] in ("(", "["):
        return True
    if _following(found, index)[:1] in _GOING_ON:
        return True
    start = closing.get(index - 1, 0)
    return found[index - 1] == ")" and start > 0 and found[start - 1] in _HEADS


def _is_trailing(found: Sequence[str], index: int, before: str) -> bool:
    """Whether a comma only ends a list; a hole in an array is none."""
    is_last = _following(found, index) in (")", "]", "}", ">")
    return is_last and before not in (",", "[", "(", "{", "")


def _following(found: Sequence[str], index: int) -> str:
    """The next token that is no comment; "" where there is none."""
    index += 1
    while index < len(found) and found[index].startswith("//"):
        index += 1
    return found[index] if index < len(found) else ""
