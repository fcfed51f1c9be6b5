# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""From the bytes of a reply to models: typed at once where the reply keeps to its
description, otherwise built from plain data, only where it does not."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, Final, NoReturn, TypeAlias

import msgspec
from msgspec import Raw, Struct

from .exact_numbers import exactly
from .kinds import NO_MEMBER, Build, Place, kind_text
from .models import Model, remember
from .typed import decoder, holds

_anything = msgspec.json.Decoder()

_PORTABLE: Final = "text that is Unicode and numbers in range"
# So many odd items in a row are taken as a sign that the others are odd too.
_ODD_RUN: Final = 4


class Mismatch(Struct, frozen=True):
    """A place where a reply does not keep to the API's description."""

    operation: str
    path: str
    expected: str
    got: str


OnMismatch: TypeAlias = Callable[[Mismatch], None]


class ShapeError(Exception):
    """A reply that cannot be used as what it should be."""

    def __init__(self, place: Place, expected: str, value: object) -> None:
        self.path = path_text(place)
        self.expected = expected
        self.got = kind_text(value)
        super().__init__(f"expected {expected}, got {self.got} at {self.path}")


class Report:
    """Takes what does not match: tells the hook, or refuses under `strict`."""

    def __init__(self, operation: str, hook: OnMismatch | None, strict: bool) -> None:
        self._operation = operation
        self._hook = hook
        self._strict = strict
        self.slow = False

    def tell(self, place: Place, expected: str, value: object) -> None:
        is_shape = place is None and expected not in (NO_MEMBER, _PORTABLE)
        if self._strict or is_shape:
            raise ShapeError(place, expected, value)
        if self._hook is not None:
            path, got = path_text(place), kind_text(value)
            self._hook(Mismatch(self._operation, path, expected, got))


def path_text(place: Place) -> str:
    """A JSON path; the keys of maps are data and stay out of it."""
    path = ""
    while place is not None:
        place, key = place
        if key is None:
            path = f"[...]{path}"
        elif isinstance(key, str):
            path = f".{key}{path}"
        else:
            path = f"[{key}]{path}"
    return "$" + path


class Reader:
    """Reads a reply that is one value."""

    def __init__(self, hint: Any) -> None:
        self._hint = hint
        self._decoder = decoder(hint)
        self._plain = exactly if holds(hint, Decimal) else _anything
        self._build: Build | None = None

    def read(self, content: bytes, report: Report) -> Any:
        value = self._read(content, report)
        if isinstance(value, Model):
            remember([(None, value)], _WholeReply(content))
        return value

    def each(
        self, contents: Iterable[tuple[int | None, Raw]], place: Place, report: Report
    ) -> list[Any]:
        """Values of which some may be odd: only those are built from plain data."""
        decode = None if self._decoder is None else self._decoder.decode
        odd_run = 0
        values: list[Any] = []
        for key, content in contents:
            if decode is not None and odd_run < _ODD_RUN:
                try:
                    values.append(decode(content))
                    odd_run = 0
                    continue
                except msgspec.DecodeError:
                    odd_run += 1
            at = (place, key)
            data = told_plain(content, at, report, self._plain)
            values.append(self.build(data, at, report))
        return values

    def build(self, data: Any, place: Place, report: Report) -> Any:
        if self._build is None:
            # Loaded for the first odd reply: most programs never meet one.
            from .construct import Builders

            self._build = Builders().of(self._hint)
        return self._build(data, place, report.tell)

    def _read(self, content: bytes, report: Report) -> Any:
        if self._decoder is not None:
            try:
                return self._decoder.decode(content)
            except msgspec.DecodeError:
                pass
        report.slow = True
        data = told_plain(content, None, report, self._plain)
        return self.build(data, None, report)


class _WholeReply:
    """Where a returned object's plain data is."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def plain(self, position: object) -> Any:
        return plain(self._content)


def plain(content: bytes | Raw) -> Any:
    """Plain data of JSON, also where it has text that is not Unicode (half a surrogate
    pair) or numbers out of range, which only the standard library reads.

    `msgspec.DecodeError`, `UnicodeDecodeError`, `RecursionError`: it is no JSON.
    """
    try:
        return _anything.decode(content)
    except msgspec.DecodeError as error:
        refused = error
    import json

    try:
        return json.loads(bytes(content).decode("utf-8"), parse_constant=_refuse)
    except ValueError:
        raise refused from None


def told_plain(
    content: bytes | Raw,
    place: Place,
    report: Report,
    plain_decoder: msgspec.json.Decoder[Any] = _anything,
) -> Any:
    """The same; what only the standard library reads does not go untold."""
    try:
        return plain_decoder.decode(content)
    except msgspec.DecodeError:
        data = plain(content)
    report.tell(place, _PORTABLE, data)
    return data


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
