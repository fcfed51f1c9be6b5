# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Path segments: whatever the value is, it stays one segment of the URL."""

import re
from collections.abc import Iterable
from urllib.parse import quote, unquote

from .operation import ValueStyle
from .scalars import scalar_text

_PLAIN = re.compile(r"[A-Za-z0-9_~-]+")
_DOT_SEGMENT = re.compile(r"(?:^|[/\\])\.\.?(?:[/\\;]|$)")
_LAYERS = 8


def segment(value: object, name: str) -> str:
    """One percent-encoded segment. What could change the path elsewhere is refused:
    some gateways decode a segment, even repeatedly, before they resolve dots."""
    text = scalar_text(value, name)
    if _PLAIN.fullmatch(text):
        return text
    if not text:
        raise ValueError(f"{name} must not be empty")
    if _leads_elsewhere(text):
        raise ValueError(f"{name} must not be or contain a dot segment")
    return quote(text, safe="")


def filled(
    template: str, values: Iterable[tuple[object, str, ValueStyle | None]]
) -> str:
    """A path of which segments have text beside a value, or a value of several parts:
    no piece of it may be a dot segment, and not what they make together."""
    path = template.format(*(_styled(*value) for value in values))
    if _leads_elsewhere(unquote(path)):
        raise ValueError("the arguments of the path must not make a dot segment")
    return path


def _styled(value: object, name: str, style: ValueStyle | None) -> str:
    if style is None:
        return segment(value, name)
    text = style.text(value, name)
    if text is None:
        raise ValueError(f"{name} must not be empty")
    return text


def _leads_elsewhere(text: str) -> bool:
    for _ in range(_LAYERS):
        if _DOT_SEGMENT.search(text):
            return True
        text, before = unquote(text), text
        if text == before:
            return False
    return True


def checked_path(path: str) -> str:
    """A whole path that somebody wrote, with its escapes, if it stays below the base
    URL: its query is given otherwise."""
    if not path.startswith("/") or path.startswith("//"):
        raise ValueError("path must begin with one /")
    if not path.isascii() or not path.isprintable() or set(path) & set(' ?#\\"<>'):
        raise ValueError("path has characters that a path does not have")
    if _leads_elsewhere(path):
        raise ValueError("path must not have a dot segment")
    return path
