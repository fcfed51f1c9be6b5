"""The lines of a docstring, as a template leaves them -> where black puts them."""

from __future__ import annotations

import re

from .lines import INDENT

# A docstring with one is left alone: another indentation would change what it says.
_CONTINUED = re.compile(r"\\\s*\n")


def docstring(text: str, depth: int) -> str:
    """`text` with its quotes; the first line has its indentation to come."""
    if _CONTINUED.search(text):
        return text
    first, *others = text[3:-3].split("\n")
    first = first.strip()
    inner = "\n".join([first, *_moved(others, INDENT * depth)])
    if inner.startswith('"'):
        inner = " " + inner
    if inner.endswith('"'):
        inner += " "
    return f'"""{inner}"""'


def _moved(lines: list[str], indent: str) -> list[str]:
    """Below the quotes; the last one, where those at the end stand, has its spaces when empty."""
    texts = [line for line in lines if line.strip()]
    if not texts:
        return []
    least = min(len(line) - len(line.lstrip()) for line in texts)
    moved = [indent + line[least:].rstrip() if line.strip() else "" for line in lines]
    moved[-1] = moved[-1] or indent
    return moved
