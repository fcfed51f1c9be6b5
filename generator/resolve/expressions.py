"""Resolving, part 1: the text of a type (`list[Message | none]`) as a tree."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

MAX_NESTING = 32

_TOKEN = re.compile(r"\s*(?:([A-Za-z_][A-Za-z0-9_.\-]*)|([\[\]|]))")


@dataclass(frozen=True, slots=True)
class Name:
    """A word: a primitive, `list` or `map` alone, or a model, dotted if another resource's."""

    text: str


@dataclass(frozen=True, slots=True)
class Generic:
    """`list[...]` or `map[...]`."""

    name: str
    argument: Expression


@dataclass(frozen=True, slots=True)
class Either:
    """`A | B`."""

    members: tuple[Expression, ...]


Expression: TypeAlias = Name | Generic | Either


class ExpressionError(Exception):
    """The text is no type; the message says why."""


@lru_cache(maxsize=4096)
def parse(text: str) -> Expression:
    parser = _Parser(_tokens(text))
    expression = parser.either(depth=1)
    if parser.next is not None:
        raise ExpressionError(f"`{parser.next}` stands where the type should end")
    return expression


def innermost(expression: Expression) -> Name | Either:
    """What stands inside every `list[...]` and `map[...]`."""
    while isinstance(expression, Generic):
        expression = expression.argument
    return expression


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    position, end = 0, len(text.rstrip())
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None:
            raise ExpressionError(f"`{text[position:].strip()[:1]}` cannot stand in a type")
        tokens.append(match[1] or match[2])
        position = match.end()
    return tokens


class _Parser:
    """Recursive descent; its depth is bounded, so a long text cannot exhaust the stack."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._position = 0

    @property
    def next(self) -> str | None:
        return self._tokens[self._position] if self._position < len(self._tokens) else None

    def either(self, depth: int) -> Expression:
        if depth > MAX_NESTING:
            raise ExpressionError(f"it is nested deeper than {MAX_NESTING} levels")
        members = [self._term(depth)]
        while self.next == "|":
            self._position += 1
            members.append(self._term(depth))
        return members[0] if len(members) == 1 else Either(tuple(members))

    def _term(self, depth: int) -> Expression:
        name = self._word()
        if self.next != "[":
            return Name(name)
        if name not in ("list", "map"):
            raise ExpressionError(f"`{name}[...]`: only `list` and `map` take a type in brackets")
        self._position += 1
        argument = self.either(depth + 1)
        self._close(name)
        return Generic(name, argument)

    def _word(self) -> str:
        word = self.next
        if word is None or word in "[]|":
            raise ExpressionError(
                f"a type is missing {f'before `{word}`' if word else 'at its end'}"
            )
        self._position += 1
        return word

    def _close(self, name: str) -> None:
        if self.next != "]":
            raise ExpressionError(f"the bracket of `{name}[` is not closed")
        self._position += 1
