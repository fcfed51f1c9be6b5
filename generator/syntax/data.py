"""JSON and YAML: the values in their order, and what comments of YAML say."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from .tokens import words_of_comment

_kind_of: Callable[[object], type[object]] = type
_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\n]*", re.MULTILINE)


def tokens(text: str, kind: str) -> Iterator[str]:
    if kind == "json":
        return _flat(json.loads(text, object_pairs_hook=_Pairs))
    return tokens_of_yaml(_parsed(text), text)


def tokens_of_yaml(value: Any, text: str) -> Iterator[str]:
    """A text with the value that it says."""
    yield from _flat(value)
    for comment in _COMMENT.findall(text):
        if words := words_of_comment(comment, "# \t"):
            yield f"#{words}"


class _Pairs(list[tuple[str, Any]]):
    """What stands in an object, keys that stand there twice too."""


def _parsed(text: str) -> Any:
    import yaml

    # An alias makes a value as large as it likes of a few lines; no text of ours has one.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    if "&" in text and any(isinstance(one, yaml.AliasEvent) for one in yaml.parse(text, loader)):
        raise ValueError("aliases are not followed")
    try:
        return yaml.load(text, loader)
    except yaml.YAMLError as error:
        raise ValueError("this is no YAML") from error


def _flat(value: Any) -> Iterator[str]:
    """Without recursion, the last first: what is pending is taken from its end."""
    pending: list[Any] = [value]
    while pending:
        one = pending.pop()
        parts = _parts(one)
        if parts is None:
            yield f"={type(one).__name__} {_scalar(one)}"
        else:
            yield f"{'[' if type(one) is list else '{'}{len(parts)}"
            pending += parts[::-1]


def _parts(value: Any) -> list[Any] | None:
    """What stands in a list, or the keys and values of an object; None of what is neither."""
    kind = _kind_of(value)
    if kind is list:
        items: list[Any] = value
        return items
    pairs = value.items() if kind is dict else value if kind is _Pairs else None
    return None if pairs is None else [part for pair in pairs for part in pair]


def _scalar(value: object) -> str:
    if isinstance(value, str):
        return value
    return hex(value) if type(value) is int else repr(value)
