"""Loading, help: the parser's complaints, said so that the writer of a spec knows what to do.

The C parser and the pure Python one word them differently; what matters here is the same in both.
"""

from __future__ import annotations

import re

import yaml

from ..diagnostics import Location
from .brackets import comment_after, never_closed, unclosed

_TAB = "a tab in the indentation: use spaces"
_NOT_USED = "directives (`%YAML`, `%TAG`) are not used here: remove the line"

# What the parser says, and what it means wherever that alone decides.
_MEANINGS = (
    (r"\btab\b", _TAB),
    (r"sequence entries are not allowed", "a list cannot start here: begin `- ` on the next line"),
    (r"unexpected (end of stream|document)", "this quote is never closed"),
    (r"unknown escape", "this is no escape in double quotes: write `\\\\`, or use single quotes"),
    (
        r"Unicode character escape|hexa?dec",
        "this escape is no character: write the character itself",
    ),
    (r"alphabetic or numeric", "text cannot start with `*` or `&`: put it in quotes"),
    (r"comment or line break|chomping or", "after `|` or `>` the text starts on the next line"),
    (r"directive|incompatible YAML|%YAML|%TAG", _NOT_USED),
    (r"<document start>", "the document has ended before this line: is it indented wrongly?"),
    (r"'-' indicator|<block end>", "a list goes on here: start the line with `- `, or indent it"),
    (r"expected ',' or '(\]|\})'", "`,` or `{0}` expected: is the bracket in line {1} closed?"),
)


def explain(path: str, text: str, error: yaml.MarkedYAMLError) -> tuple[Location, str, str]:
    """Place, code and message."""
    lines = text.split("\n")
    if (opening := _opening(lines, error)) is not None:
        line, column = opening
        message = never_closed(lines, line, column)
        return Location(path, line + 1, column + 1), "syntax", message
    line, column = _place(lines, error)
    source = lines[line]
    indentation = source[: len(source) - len(source.lstrip(" \t"))]
    if "\t" in indentation[: column + 1]:
        column = indentation.index("\t")
        message = _TAB
    else:
        message = _message(lines, line, column, error)
    if error.context_mark is not None and "expected ','" in (error.problem or ""):
        message += comment_after(lines, error.context_mark.line, line)
    return Location(path, line + 1, column + 1), "syntax", message


def _opening(lines: list[str], error: yaml.MarkedYAMLError) -> tuple[int, int] | None:
    """Line and column of the bracket that is still open where the text ends."""
    problem = error.problem or ""
    in_brackets = "node content" in problem or "expected ','" in problem
    return unclosed(lines) if in_brackets and _is_at_the_end(lines, error.problem_mark) else None


def _is_at_the_end(lines: list[str], mark: yaml.Mark | None) -> bool:
    rest = lines[mark.line :] if mark else []
    return not "".join(rest)[mark.column if mark and rest else 0 :].strip()


def _place(lines: list[str], error: yaml.MarkedYAMLError) -> tuple[int, int]:
    """Where the trouble starts: for what is never closed that is its beginning, not the end."""
    problem = error.problem or ""
    never_ends = "unexpected" in problem or "expected ':'" in problem
    marks = [error.problem_mark, error.context_mark]
    if error.context_mark and (never_ends or _is_past_the_text(lines, error.problem_mark)):
        marks.reverse()
    for mark in marks:
        if mark is not None and mark.line < len(lines):
            return mark.line, min(mark.column, len(lines[mark.line]))
    return 0, 0


def _is_past_the_text(lines: list[str], mark: yaml.Mark | None) -> bool:
    return mark is None or not any(line.strip(" ") for line in lines[mark.line :])


def _message(lines: list[str], line: int, column: int, error: yaml.MarkedYAMLError) -> str:
    problem = error.problem or ""
    before, after = lines[line][:column], lines[line][column:]
    if "mapping values are not allowed" in problem:
        return _second_colon(before)
    if "expected ':'" in problem:
        return "a key without a colon: write `key: value`"
    if "expected key" in problem or "a block mapping" in (error.context or ""):
        return _misplaced(before, after)
    if "expected ','" in problem and after[:1] in ("{", "[", '"', "'"):
        return f"`{after[0]}` in the middle of a text: put the text in quotes"
    if "cannot start any token" in problem or "node content" in problem:
        character = "a backquote" if after.startswith("`") else f"`{after[:1]}`"
        return f"text cannot start with {character}: put it in quotes"
    if "tag" in problem or "tag" in (error.context or ""):
        return "text cannot start with `!`: put it in quotes"
    return _by_problem(problem, error.context_mark)


def _second_colon(before: str) -> str:
    if re.search(r":\s", before):
        return "a second `: ` in one line: put the text in quotes"
    return (
        "a key cannot stand here, the line above is a text that goes on: "
        "does that line lack `: ` after its key, or is this one indented too far?"
    )


def _misplaced(before: str, after: str) -> str:
    if before.strip():
        return "text follows a closing quote or bracket: put all of it in quotes, or break the line"
    if after.startswith(":"):
        return "a colon without a key before it: write `key: value`"
    return f"no mapping above is indented by {len(before)}: line the key up with its neighbours"


def _by_problem(problem: str, context: yaml.Mark | None) -> str:
    for pattern, meaning in _MEANINGS:
        if found := re.search(pattern, problem):
            closing = found[1] if "{0}" in meaning else ""
            return meaning.format(closing, context.line + 1 if context else 1)
    return f"this is not YAML: {problem or 'the parser gives no reason'}"
