# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Bodies of JSON."""

import re
from datetime import datetime
from decimal import Decimal

from msgspec import Struct

from .kinds import is_collection, is_mapping
from .models import to_json
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


def json_content(body: object) -> bytes:
    """The JSON of `body`; `ValueError` says what of it JSON or a server cannot read."""
    try:
        content = to_json(body)
        if any(sign in content for sign in _SIGNS) or _ZONELESS.search(content):
            _check(body)
    except RecursionError:
        raise ValueError("the body contains itself, or is nested too deeply") from None
    return content


def _check(value: object) -> None:
    if isinstance(value, float | Decimal):
        if not is_finite(value):
            raise ValueError("the body has a number that is not finite")
    elif isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ValueError("the body has a date-time that does not say its time zone")
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            _check(getattr(value, name))
    elif is_mapping(value):
        for item in value.values():
            _check(item)
    elif is_collection(value):
        for item in value:
            _check(item)
