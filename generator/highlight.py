"""Code of a language -> its parts, each with what it is, for the few colours that we have.

Pygments tells the parts apart. Where it would lose a character, the code has no colours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeAlias

from pygments.lexer import Lexer

# A part: "" for what has no colour, and its text.
Part: TypeAlias = tuple[str, str]

# What begins the name of a token's type says what it is; the first that does. Names of types have
# no colour, nor have those that are only used.
_KINDS = {
    "Token.Comment": "comment",
    "Token.Keyword.Type": "",
    "Token.Keyword": "keyword",
    "Token.Operator.Word": "keyword",
    "Token.Name.Tag": "key",
    "Token.Name.Attribute": "key",
    "Token.Name.Variable": "name",
    "Token.Name.Function": "name",
    "Token.Name.Class": "name",
    "Token.Name.Decorator": "name",
    "Token.Literal.String": "string",
    "Token.Literal.Number": "number",
}
_LEXERS = {
    "sh": "BashLexer",
    "http": "HttpLexer",
    "json": "JsonLexer",
    "javascript": "JavascriptLexer",
    "typescript": "TypeScriptLexer",
    "python": "PythonLexer",
}
# What a reader puts a value in place of, as samples write it.
_PLACEHOLDER = re.compile(r"(<[a-z][a-z0-9_-]*>|(?<![$#])\{[a-z][a-z0-9_-]*\})", re.IGNORECASE)


def highlight(language: str, code: str) -> list[Part]:
    """The parts in their order; joined they are the code."""
    parts = list(_merged(_with_placeholders(_parts(language, code))))
    return parts if "".join(text for _, text in parts) == code else [("", code)]


def _parts(language: str, code: str) -> Iterator[Part]:
    if language == "http":
        head, blank, body = code.partition("\n\n")
        yield from _tokens("http", head)
        yield from _tokens("json" if body[:1] in "{[" else "", blank + body)
    else:
        yield from _tokens(language, code)


def _tokens(language: str, code: str) -> Iterator[Part]:
    if language not in _LEXERS:
        yield "", code
        return
    for _, kind, text in _lexer(language).get_tokens_unprocessed(code):
        yield _kind(str(kind)), text


@cache
def _lexer(language: str) -> Lexer:
    from pygments import lexers  # a run without code needs none of them

    lexer: Lexer = getattr(lexers, _LEXERS[language])()
    return lexer


@cache
def _kind(type: str) -> str:
    return next((kind for start, kind in _KINDS.items() if type.startswith(start)), "")


def _with_placeholders(parts: Iterable[Part]) -> Iterator[Part]:
    for kind, text in parts:
        if kind != "string":
            yield kind, text
            continue
        for n, piece in enumerate(_PLACEHOLDER.split(text)):
            yield ("placeholder" if n % 2 else kind), piece


def _merged(parts: Iterable[Part]) -> Iterator[Part]:
    """Neighbours of one kind are one, as are those with nothing but white space between them."""
    last, text, space = "", "", ""
    for kind, piece in parts:
        if kind == last:
            text, space = text + space + piece, ""
        elif not piece.strip():
            space += piece
        else:
            yield from _written(last, text, space if kind else "")
            last, text, space = kind, piece if kind else space + piece, ""
    yield from _written(last, text, space)


def _written(kind: str, text: str, space: str) -> Iterator[Part]:
    """A part, and the white space behind it, which has no colour."""
    if not kind:
        text, space = text + space, ""
    if text:
        yield kind, text
    if space:
        yield "", space
