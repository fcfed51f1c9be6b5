"""Resolving, help: types as other languages write them, and how they are written here."""

from __future__ import annotations

import re

from .expressions import ExpressionError, parse

_WORDS = {
    "number": "float double real",
    "integer": "int long short int32 int64",
    "list": "array sequence set tuple",
    "map": "dict dictionary hash hashmap record",
    "string": "str text url uri email varchar char",
    "boolean": "bool",
    "date-time": "datetime timestamp",
    "unix-time": "epoch unixtime unix_time",
    "duration": "timedelta interval period",
    "decimal": "bigdecimal numeric money",
    "uuid": "guid",
    "bytes": "binary blob",
    "base64url": "base64_url",
    "file": "upload",
    "any": "json unknown mixed",
}
_MEANT = {word: ours for ours, words in _WORDS.items() for word in words.split()}
_NULLABLE = "say `nullable: true` beside the type, or `null` in it, as in `A | null`"

_OPTIONAL = re.compile(r"(.+)\?|[Oo]ptional[\[<](.+)[\]>]")
_ITEMS = re.compile(r"(.+)\[\]")
_GENERIC = re.compile(r"([A-Za-z]+)[\[<](?:[Ss]tr(?:ing)?\s*,)?(.+)[\]>]")
_LONGEST = 200


def usual_word(word: str) -> str:
    """What to write for a word that is a type elsewhere, or ""."""
    if word.lower() in ("null", "nil", "undefined"):
        return _NULLABLE
    meant = _MEANT.get(word.lower())
    return f"did you mean `{meant}`?" if meant else ""


def spelled_here(text: str) -> str:
    """How a type in another language's notation is written here, or ""."""
    text = text.strip()
    if len(text) > _LONGEST:
        return ""
    optional = _OPTIONAL.fullmatch(text)
    meant = _translated(optional[1] or optional[2] if optional else text)
    try:
        parse(meant)
    except ExpressionError:
        return ""
    return f"write `{meant} | null`" if optional else f"did you mean `{meant}`?"


def _translated(text: str) -> str:
    text = text.strip()
    if items := _ITEMS.fullmatch(text):
        return f"list[{_translated(items[1])}]"
    if generic := _GENERIC.fullmatch(text):
        outer = _MEANT.get(generic[1].lower(), generic[1].lower())
        return f"{outer}[{_translated(generic[2])}]"
    return _MEANT.get(text.lower(), text)
