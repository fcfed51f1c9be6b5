# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Headers and cookies: what could start another header never leaves.

No message here shows the value: it may be a secret.
"""

import re
from collections.abc import Mapping

from .operation import ValueStyle
from .parts import texts_of
from .scalars import is_scalar, scalar_text

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"(?:[!-~\x80-\xff](?:[ \t!-~\x80-\xff]*[!-~\x80-\xff])?)?")
_COOKIE = re.compile(r"[!#-+\--:<-\[\]-~]*")


def merged(given: Mapping[str, str], over: Mapping[str, str]) -> dict[str, str]:
    """Both; where they have a name in common, in whatever case, what `over` says."""
    names = {name.lower() for name in over}
    kept = {name: given[name] for name in given if name.lower() not in names}
    return {**kept, **over}


def header_name(name: str) -> bytes:
    if not _NAME.fullmatch(name):
        raise ValueError("a header's name has characters that it cannot have")
    return name.encode("ascii")


def header_value(value: object, name: str) -> bytes:
    text = scalar_text(value, name)
    if not _VALUE.fullmatch(text):
        raise ValueError(f"{name} has characters that a header cannot carry")
    return text.encode("latin-1")


def joined(value: object, name: str) -> str | None:
    """The items of a list, the keys and values of an object, with commas between; None
    where there are none."""
    if is_scalar(value):
        return scalar_text(value, name)
    texts = texts_of(value, name)
    if any("," in text for text in texts):
        raise ValueError(f"{name} has an item with a comma, which separates its items")
    return ",".join(texts) if texts else None


def cookie_pair(
    value: object, name: str, style: ValueStyle | None = None
) -> bytes | None:
    """None where there is nothing to send."""
    if value is None:
        return None
    if style is not None:  # It has escaped what no cookie can carry.
        said = style.text(value, name)
        return None if said is None else f"{name}={said}".encode("ascii")
    text = scalar_text(value, name)
    if not _COOKIE.fullmatch(text):
        raise ValueError(f"{name} has characters that a cookie cannot carry")
    return f"{name}={text}".encode("ascii")
