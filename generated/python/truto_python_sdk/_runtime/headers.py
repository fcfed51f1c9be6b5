# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Headers and cookies: what could start another header never leaves.

No message here shows the value: it may be a secret.
"""

import re

from .scalars import scalar_text

_VALUE = re.compile(r"(?:[!-~\x80-\xff](?:[ \t!-~\x80-\xff]*[!-~\x80-\xff])?)?")
_COOKIE = re.compile(r"[!#-+\--:<-\[\]-~]*")


def header_value(value: object, name: str) -> bytes:
    text = scalar_text(value, name)
    if not _VALUE.fullmatch(text):
        raise ValueError(f"{name} has characters that a header cannot carry")
    return text.encode("latin-1")


def cookie_pair(value: object, name: str) -> bytes:
    text = scalar_text(value, name)
    if not _COOKIE.fullmatch(text):
        raise ValueError(f"{name} has characters that a cookie cannot carry")
    return f"{name}={text}".encode("ascii")
