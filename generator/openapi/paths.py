"""Paths of a resource's operations -> the path that they have in common, and the rest of each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile


def common_path(paths: Sequence[str]) -> str:
    """The literal segments that all begin with; "/" where there are none.

    A path that is this one with a slash behind it needs a shorter one: an operation's `/` adds
    nothing.
    """
    split = [path.split("/") for path in paths]
    same = takewhile(lambda level: len(set(level)) == 1, zip(*split, strict=False))
    segments = [level[0] for level in same]
    literal = list(takewhile(lambda segment: "{" not in segment, segments))
    while len(literal) > 1 and ("/".join(literal) + "/" in paths or not literal[-1]):
        literal.pop()
    return "/".join(literal) or "/"


def path_below(common: str, path: str) -> str:
    """What an operation's own path is below its resource's."""
    if common == "/":
        return path
    return path.removeprefix(common) or "/"
