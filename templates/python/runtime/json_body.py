# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Bodies of JSON."""

import re
from datetime import datetime
from decimal import Decimal

from msgspec import Struct

from .kinds import is_collection, is_mapping
from .models import encoded
from .payload import Content, Payload
from .scalars import is_finite

# Signs of what is looked for then: a float that JSON lacks is written as null, a decimal
# that is no number as text.
_SIGNS = (b"null", b'NaN"', b'Infinity"')
_ZONELESS = re.compile(rb'T\d\d:\d\d:\d\d(?:\.\d+)?"')


class JSONBody:
    """JSON of another media type than `application/json`."""

    def __init__(self, media_type: str) -> None:
        self._media_type = media_type.encode("ascii")

    def encode(self, body: object) -> Payload:
        return Content(json_content(body), self._media_type)


def json_content(body: object, name: str = "the body") -> bytes:
    """The JSON of `body`; `ValueError` says what of it JSON or a server cannot read."""
    try:
        content = encoded(body)
        if any(sign in content for sign in _SIGNS) or _ZONELESS.search(content):
            _check(body, name)
    except RecursionError:
        problem = f"{name} contains itself, or is nested too deeply"
        raise ValueError(problem) from None
    return content


def _check(value: object, name: str) -> None:
    if isinstance(value, float | Decimal):
        if not is_finite(value):
            raise ValueError(f"{name} has a number that is not finite")
    elif isinstance(value, datetime):
        if value.utcoffset() is None:
            problem = f"{name} has a date-time that does not say its time zone"
            raise ValueError(problem)
    elif isinstance(value, Struct):
        for field in value.__struct_fields__:
            _check(getattr(value, field), name)
    elif is_mapping(value):
        for item in value.values():
            _check(item, name)
    elif is_collection(value):
        for item in value:
            _check(item, name)
