# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""A datetime that is a number of seconds on the wire, and bytes that are URL-safe text."""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from typing import Self

from .wire import WireValue

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_BASE64URL = re.compile(r"[A-Za-z0-9_-]*={0,2}")


class UnixTime(datetime, WireValue):
    """A datetime that the API says as seconds since 1970.

    Made as any datetime is, with a time zone: `UnixTime.now(UTC)`; or of one:
    `UnixTime.of(moment)`.
    """

    __slots__ = ()

    @classmethod
    def of(cls, moment: datetime) -> Self:
        if moment.utcoffset() is None:
            raise ValueError("a unix time is made of a datetime that has a time zone")
        utc = moment.astimezone(UTC)
        return cls.combine(utc.date(), utc.timetz())

    @classmethod
    def from_wire(cls, data: object) -> Self:
        if isinstance(data, bool) or not isinstance(data, int | float):
            raise TypeError("not a number of seconds")
        try:
            return cls.of(_EPOCH + timedelta(seconds=data))
        except OverflowError:
            raise ValueError("not a time that datetime can hold") from None

    def to_wire(self) -> int | float:
        if self.utcoffset() is None:
            raise ValueError("a unix time must say its time zone")
        since = -(_EPOCH - self)
        return since.total_seconds() if since % _SECOND else since // _SECOND


class Base64URL(bytes, WireValue):
    """Bytes that the API says in the alphabet of base64 that URLs take, unpadded."""

    __slots__ = ()

    @classmethod
    def from_wire(cls, data: object) -> Self:
        if not isinstance(data, str):
            raise TypeError("not text")
        if not _BASE64URL.fullmatch(data):
            raise ValueError("not base64url")
        text = data.rstrip("=")
        return cls(urlsafe_b64decode(text + "=" * (-len(text) % 4)))

    def to_wire(self) -> str:
        return urlsafe_b64encode(self).rstrip(b"=").decode("ascii")
