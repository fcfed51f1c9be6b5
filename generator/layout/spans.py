"""A statement -> the spans that black may put parentheses around."""

from __future__ import annotations

import re

from .marks import Found, Span

_AFTER_KEYWORD = re.compile(r"(?:return|del) ")
_ANNOTATED = re.compile(r"\w+: ")


def optional_spans(text: str, found: Found) -> list[Span]:
    """Annotations, values, what is returned; but no tuples, which have their own."""
    if match := _AFTER_KEYWORD.match(text):
        return _unless_bracketed(text, match.end())
    equals = _equals(text, found)
    value = [] if equals < 0 else _unless_bracketed(text, equals + 2)
    return _annotation(text, equals) + value


def union_span(text: str, found: Found) -> list[Span]:
    """The annotation of a parameter where it is a union: no other gets parentheses."""
    (start, end), *_ = [*_annotation(text, _equals(text, found)), (0, 0)]
    depth = 0
    for offset, sign in zip(*found, strict=True):
        depth += (sign in "([{") - (sign in ")]}")
        if sign == "|" and not depth and start < offset < end:
            return [(start, end)]
    return []


def _unless_bracketed(text: str, start: int) -> list[Span]:
    return [] if text.startswith("(", start) else [(start, len(text))]


def _annotation(text: str, equals: int) -> list[Span]:
    match = _ANNOTATED.match(text)
    return [(match.end(), len(text) if equals < 0 else equals - 1)] if match else []


def _equals(text: str, found: Found) -> int:
    """Where the first `=` is that has spaces around it."""
    for offset, sign in zip(*found, strict=True):
        if sign == "=" and text[offset - 1 : offset + 2] == " = ":
            return offset
    return -1
