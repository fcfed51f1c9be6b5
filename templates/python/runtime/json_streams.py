# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Streams of JSON texts: one in each line, or each behind a mark of its own."""

from typing import Any

from .decode import plain
from .item_streams import Cutter, ItemsOf

_MARK = b"\x1e"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class JSONLinesOf(ItemsOf):
    """A JSON text in each line; empty lines say nothing."""

    def __init__(self, item: Any, accept: str = "application/x-ndjson") -> None:
        super().__init__(item, accept)

    def cutter(self) -> Cutter:
        return Pieces(b"\n")


class JSONSequenceOf(ItemsOf):
    """JSON texts as RFC 7464 has them: each begins with a mark and ends its line."""

    def __init__(self, item: Any, accept: str = "application/json-seq") -> None:
        super().__init__(item, accept)

    def cutter(self) -> Cutter:
        return MarkedPieces(_MARK)


class Pieces(Cutter):
    """Cuts at each mark; what is blank between two is left out."""

    def __init__(self, mark: bytes) -> None:
        self._mark = mark
        self._parts: list[bytes] = []
        self._held = 0
        self._is_first = True

    @property
    def held(self) -> int:
        return self._held

    def cut(self, piece: bytes) -> list[bytes]:
        *whole, rest = piece.split(self._mark)
        found: list[bytes] = []
        for part in whole:
            self._hold(part)
            found += self.rest()
        self._hold(rest)
        return found

    def rest(self) -> list[bytes]:
        content = b"".join(self._parts)
        self._parts.clear()
        self._held = 0
        if self._is_first:
            content = content.removeprefix(_BYTE_ORDER_MARK)
        self._is_first = False
        content = content.strip()
        return [content] if content else []

    def _hold(self, part: bytes) -> None:
        if part:
            self._parts.append(part)
            self._held += len(part)


class MarkedPieces(Pieces):
    """A text is whole when the next one begins; one that ends its line need not wait
    for that."""

    def cut(self, piece: bytes) -> list[bytes]:
        found = super().cut(piece)
        if self._parts and self._parts[-1].endswith(b"\n"):
            content = b"".join(self._parts)
            if _is_whole(content):
                found += self.rest()
        return found


def _is_whole(content: bytes) -> bool:
    try:
        plain(content)
    except (ValueError, RecursionError):
        return False
    return True
