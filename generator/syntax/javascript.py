"""TypeScript and JavaScript: the tokens, without those that formatters write as they like.

Quotes, semicolons, trailing commas, the parentheses round an arrow function's one parameter and
round a value that goes over several lines, a leading `|`, spaces and line breaks do not matter.
Comments do, but for their layout. A semicolon or a line break that has a meaning is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from .tokens import words_of_comment

_TOKEN = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<comment>//[^\n]*|/\*.*?\*/)"
    r"|(?P<word>[\w$#@]+)"
    r"|(?P<string>'(?:[^\\'\n]|\\.)*'|\"(?:[^\\\"\n]|\\.)*\")"
    r"|(?P<sign>=>|\.\.\.|\+\+|--|\?\?|\?\.|.)",
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
# After these a value may stand in parentheses, and it ends before these.
_ENDERS = {
    "return": frozenset(("", ";", "}")),
    "=>": frozenset(("", ";", "}", ",", ")", "]")),
    "?": frozenset((":",)),
}
_OPERATORS = frozenset("instanceof in as satisfies of".split())
# What these stand before may be a statement of nothing.
_HEADS = frozenset("if for while with".split())
# A line that begins with one of these goes on with the one before, where that has no semicolon.
_GOING_ON = frozenset("( [ ` + - * / ~".split())


def tokens(text: str, kind: str = "ts") -> Iterator[str]:
    breaks: set[int] = set()
    found: list[str] = []
    for token, is_broken in _scanned(text):
        if is_broken:
            breaks.add(len(found))
        found.append(token)
    return _without_layout(found, breaks, _partners(found))


def _scanned(text: str) -> Iterator[tuple[str, bool]]:
    """Every token, and whether a line begins with it.

    Comments are `//` and their words, strings `"` and what is in them; a regular expression
    follows a `~`.
    """
    place, before, is_broken = 0, "", False
    depth, templates = 0, list[int]()  # How deep in braces, and where templates go on.
    while place < len(text):
        kind, token, place = _next(text, place, before)
        if kind == "space":
            is_broken = is_broken or "\n" in token
            continue
        if kind == "comment":
            yield "//" + words_of_comment(token.removesuffix("*/"), "/* \t\r"), is_broken
            continue
        is_end = is_broken or token in (";", "}")
        if (is_end and before in _ENDED_BY_BREAK) or (is_broken and token in ("++", "--")):
            yield "\n", False
        goes_on = token == "}" and templates[-1:] == [depth]
        if goes_on:
            templates.pop()
        if goes_on or token == "`":
            token, place = _template(text, place)
            templates += [depth] if token.endswith("${") else ()
        depth += (token == "{") - (token == "}")
        yield token, is_broken
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


def _without_layout(
    found: Sequence[str], breaks: Set[int], partners: dict[int, int]
) -> Iterator[str]:
    dropped = set(_round_values(found, breaks, partners))
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


def _round_values(
    found: Sequence[str], breaks: Set[int], partners: dict[int, int]
) -> Iterator[int]:
    """Parentheses round one parameter of an arrow function, and round a value that has an end
    without them: what is given back, or chosen by a condition."""
    for start, end in partners.items():
        if found[start] != "(":
            continue
        if end == start + 2 and found[end + 1 : end + 2] == ["=>"]:
            yield from (start, end)
            continue
        enders = _ENDERS.get(found[start - 1] if start else "")
        if enders and not _is_list(found, start, end, partners):
            following = _following(found, end)
            if following in enders or (end + 1 in breaks and _begins_statement(following)):
                yield from (start, end)


def _is_list(found: Sequence[str], start: int, end: int, partners: dict[int, int]) -> bool:
    """Whether a comma stands directly between these brackets, or a brace first."""
    if found[start + 1] == "{":
        return True
    place = start + 1
    while place < end:
        if found[place] == ",":
            return True
        place = partners.get(place, place) + 1
    return False


def _begins_statement(token: str) -> bool:
    return token not in _OPERATORS and (token[:1].isalpha() or token[:1] in ("_", "$", "@", '"'))


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
