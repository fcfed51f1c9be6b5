"""A statement in several lines -> its form, and those of what stands in its brackets.

Why widths do not count here: black breaks a line at its last brackets where there is nothing else
to break at, and only asks whether all of it fits into one line, whether a comma keeps the brackets
apart, and whether what it makes of it fits. So all such lines of one answer are alike. What stands
between the commas is broken by itself afterwards, each by what it is and by its own width.

Whatever is otherwise (operators, optional parentheses, several brackets in a row, lines that are
too long all the same) keeps its width, and everything stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from ...layout.lines import INDENT, WIDTH, is_short
from .groups import Group, width
from .pieces import ANYWHERE, Piece, element, statement
from .tokens import exact, tokens

_TYPES = r'[\w.\[\]|, "]+'
_CALLEE = rf"(?:x(?:\.x)*(?:\[{_TYPES}\])?)?"
_TARGET = rf"x(?:\.x)*(?:: {_TYPES})? = "
_HEAD = re.compile(
    rf'(?:@|class |{_TARGET}|x: |x=|"x": |\*\*?|return |return await |await )?{_CALLEE}[(\[{{]'
)
_TAIL = re.compile(r"[)\]}][,:]?")
_DEFINITION = re.compile(r"(?:async )?def x\(")
_PARAMETERS = "def x("
_IMPORT = re.compile(r"from [x.]+ import \(")
_IMPORTED = re.compile(r"x(?: as x)?,")
_ODD = re.compile(r"\b(?!x\b|None\b|True\b|False\b)[^\W\d]|\"\.|:=")
_ANY = re.compile(r"\bx\b")
# So many elements in a row are all that black counts.
_MANY = 3


def pieces_of(group: Group) -> Iterator[Piece]:
    """The forms of a statement."""
    found: list[Piece] = []
    lines = _imported(group) or _lines(group, found)
    if lines is None:
        found.clear()
        # Of a definition black looks through all of what is returned.
        is_definition = group.heads[0].startswith(("def ", "async def "))
        lines = _exact(group, found, is_short=group.is_short and not is_definition)
    yield statement(lines, group.depth)
    yield from found


def _imported(group: Group) -> list[str] | None:
    """Imported names stand one to a line, however long they are."""
    head = tokens(group.heads[0]).text
    if not _IMPORT.fullmatch(head) or group.heads[1:] != (")",):
        return None
    names = [tokens(one.heads[0]).text for one in group.blocks[0] if not one.blocks]
    if len(names) < len(group.blocks[0]) or not all(map(_IMPORTED.fullmatch, names)):
        return None
    several = [*dict.fromkeys(names), names[0]] if len(names) > 1 else names
    return [head, *(INDENT + name for name in several), ")"]


def _lines(group: Group, found: list[Piece]) -> list[str] | None:
    """Its lines without their widths, or None where these count; `found` gets its elements."""
    heads = [tokens(head) for head in group.heads]
    if group.blocks and _DEFINITION.fullmatch(heads[0].text):
        return _of_definition(group, found)
    if not group.is_short or any(head.has_last_comma for head in heads):
        return None
    if len(group.heads) == 1:
        return [heads[0].text]
    simple = _HEAD.fullmatch(heads[0].text) and _TAIL.fullmatch(heads[-1].text)
    if group.blocks[1:] or not simple:
        return None
    opening = _opening(heads[0].text)
    is_long = _is_long(group.depth, group.width)
    block = group.blocks[0]
    if _are_elements(block, opening):
        _add_elements(group, block, opening, found)
        inner = [f"{'x' * 44 if is_long else 'x'},"] * min(len(block), _MANY)
    else:
        only = _lines(block[0], found)
        if only is None or block[1:] or opening == "(":
            return None
        inner = only
    lines = [heads[0].text, *(INDENT + line for line in inner), heads[1].text]
    if is_long and len(lines) == 3:
        lines = _widened(lines, group.depth)
    return lines if _is_long(group.depth, _joined(lines)) == is_long else None


def _of_definition(group: Group, found: list[Piece]) -> list[str] | None:
    """Where it is broken at its parameters each of its lines is for itself: the first one, those of
    the parameters, and what is behind them."""
    block = group.blocks[0]
    behind = [tokens(head) for head in group.heads[1:]]
    if any(head.has_last_comma for head in behind) or not _is_returned(group):
        return None
    first = _freed(group.heads[0], group.depth)
    if len(group.blocks) == 1:
        tail = [_freed(group.heads[1], group.depth)]
    else:
        behind_it = Group(group.heads[1:], group.blocks[1:], group.depth, 0, is_short=False)
        tail = _exact(behind_it, found, is_short=False)
    if _are_elements(block, _PARAMETERS):
        _add_elements(group, block, _PARAMETERS, found)
        return [first, *[f"{INDENT}x,"] * _MANY, *tail]
    only = tokens(block[0].heads[0])
    if block[1:] or block[0].blocks or not group.is_short or only.has_last_comma:
        return None
    lines = [first, *_widened([f"{INDENT}{only.text}"], group.depth), *tail]
    is_long = _is_long(group.depth, group.width)
    return lines if is_long and _is_long(group.depth, _joined(lines)) else None


def _is_returned(group: Group) -> bool:
    """Whether what is returned does not change how black breaks the definition: by a last comma, or
    by being a string."""
    inner = [one for block in group.blocks[1:] for one in block]
    return not group.heads[1].startswith(') -> "') and not any(map(_has_last_comma, inner))


def _has_last_comma(group: Group) -> bool:
    return (
        group.has_comma
        or any(tokens(head).has_last_comma for head in group.heads)
        or any(_has_last_comma(one) for block in group.blocks for one in block)
    )


def _freed(line: str, depth: int) -> str:
    found = tokens(line)
    is_free = is_short(INDENT * depth + line) and not found.has_last_comma
    return found.text if is_free else exact(line)


def _are_elements(block: tuple[Group, ...], opening: str) -> bool:
    """Whether each stands for itself, up to its comma."""
    several = len(block) > 1 and all(one.has_comma for one in block)
    return several and not (opening == "(" and any(map(_is_odd_in_tuple, block)))


def _is_odd_in_tuple(group: Group) -> bool:
    """Whether black looks at it before it leaves the parentheses of its tuple alone."""
    return group.heads[0].startswith("*") or ":=" in group.heads[0]


def _add_elements(group: Group, block: tuple[Group, ...], opening: str, found: list[Piece]) -> None:
    for one in block:
        if one.blocks:
            inner: list[Piece] = []
            lines = _lines(one, inner)
            if lines is None:
                inner.clear()
                lines = _exact(one, inner, is_short=one.is_short)
            found += [*inner, element(lines, opening, group.depth)]
        else:
            found.append(_element(one.heads[0], opening, group.depth, one.is_short))


@lru_cache(maxsize=1 << 18)
def _element(code: str, opening: str, depth: int, fits: bool) -> Piece:
    """One in one line."""
    form = tokens(code)
    if fits and not form.has_last_comma:
        return element([form.text], opening, ANYWHERE)
    return element([exact(code)], opening, depth)


def _opening(head: str) -> str:
    """The brackets at its end, with what tells their kind."""
    if _DEFINITION.fullmatch(head):
        return _PARAMETERS
    is_behind = (head[-2:-1].isalnum() or head[-2:-1] == "]") and head[-1] != "{"
    return f"x{head[-1]}" if is_behind else head[-1]


def _exact(group: Group, found: list[Piece], *, is_short: bool) -> list[str]:
    """Its lines with their widths. `is_short`: all lines of the statement fit, so that black has
    no reason to try optional parentheses that it does not take."""
    lines = [exact(group.heads[0])]
    for number, block in enumerate(group.blocks):
        inner = _measured(group, number, found) if is_short else None
        if inner is None:
            inner = [line for one in block for line in _exact(one, found, is_short=is_short)]
        lines += [INDENT + line for line in inner]
        lines.append(exact(group.heads[number + 1]))
    return lines


def _measured(group: Group, number: int, found: list[Piece]) -> list[str] | None:
    """Elements of the width of those in these brackets; None where they have to be as they are.

    What black does around brackets with a last comma depends on how wide they are, up to where
    nothing else fits; on whether there are several elements; and on whether there is a `=`.
    """
    block = group.blocks[number]
    opening = _opening(tokens(group.heads[number]).text)
    texts = [text for one in block for text in _texts(one)]
    if opening == _PARAMETERS or not _are_elements(block, opening) or any(map(_is_odd, texts)):
        return None
    count = min(len(block), _MANY)
    left = min(sum(one.width for one in block) + len(block) - 1, WIDTH + 2) - 3 * count + 1
    before, after = "", ""
    if any("=" in text for text in texts):
        before, after = ("x=", "") if opening == "x(" else ("x(x=", ")")
        left -= len(before + after)
    if left < 0:
        return None
    _add_elements(group, block, opening, found)
    share, rest = divmod(left, count)
    first = f"{before}x{'x' * (share + rest)}{after},"
    return [first, *[f"x{'x' * share},"] * (count - 1)]


def _texts(group: Group) -> Iterator[str]:
    yield from (tokens(head).text for head in group.heads)
    for block in group.blocks:
        for one in block:
            yield from _texts(one)


def _is_odd(text: str) -> bool:
    """Whether there may be optional parentheses in it, or a string with an attribute."""
    return bool(_ODD.search(text))


def _is_long(depth: int, in_one_line: int) -> bool:
    return len(INDENT) * depth + in_one_line > WIDTH


def _joined(lines: list[str]) -> int:
    """The width in one line: a space stands between two lines within brackets."""
    texts = [line.strip() for line in lines]
    spaces = sum(one[-1] not in "([{" and other[0] not in ")]}" for one, other in pairwise(texts))
    return sum(map(width, texts)) + spaces


def _widened(lines: list[str], depth: int) -> list[str]:
    """Still in the lines that they have, but too long for one."""
    free = (WIDTH - len(INDENT) * depth - len(line) for line in lines)
    names = ("x" * max(1, left) for left in free)
    return [_ANY.sub(name, line, count=1) for name, line in zip(names, lines, strict=True)]
