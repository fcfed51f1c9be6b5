"""Paths of a resource's operations -> the path that they have in common, and the rest of each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile


def common_path(paths: Sequence[str]) -> str:
    """The literal segments that all begin with; "/" where there are none.

    What is left of a path is neither a slash alone, which would add nothing, nor two of them.
    """
    split = [path.split("/") for path in paths]
    same = takewhile(lambda level: len(set(level)) == 1, zip(*split, strict=False))
    segments = [level[0] for level in same]
    literal = list(takewhile(lambda segment: "{" not in segment, segments))
    while len(literal) > 1 and (not literal[-1] or _needs_shorter("/".join(literal), paths)):
        literal.pop()
    return "/".join(literal) or "/"


def _needs_shorter(common: str, paths: Sequence[str]) -> bool:
    """Whether the rest of a path would be a slash, or begin with two."""
    return any(path == f"{common}/" or path.startswith(f"{common}//") for path in paths)


def path_below(common: str, path: str) -> str:
    """What an operation's own path is below its resource's."""
    if common == "/":
        return path
    return path.removeprefix(common) or "/"
