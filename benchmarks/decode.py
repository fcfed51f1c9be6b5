"""A page of 1,000 messages, from bytes to models, in times of `json.loads` of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from . import data, ours, pydantic_models
from .measure import Value, ratios
from .peer import Peer
from .table import OURS, Row

BASELINE = "by hand"
CLEAN: tuple[int, ...] = ()
ONE = (data.SIZE // 2,)
ALL = tuple(range(data.SIZE))
LAST = data.SIZE - 1
REPEAT = 5  # the first of them finds what the caches of another side left
SEARCH_ROUNDS = 5
RAISES = "raises"


def rows(peers: Sequence[Peer]) -> list[Row]:
    decoders = {peer.name: peer.decode for peer in peers}
    decoders[pydantic_models.NAME] = pydantic_models.decode
    clean = _values(decoders, _content(CLEAN, "id"))
    return [
        Row("decode: 1,000 as described", clean, 0.5),
        _worst(decoders, "decode: one of 1,000 odd", ONE, 1.0),
        _worst(decoders, "decode: 1,000 odd", ALL, 3.0),
    ]


def _worst(decoders: Mapping[str, Any], name: str, odd: tuple[int, ...], limit: float) -> Row:
    """The kind of odd value that costs ours most, with a hook that is told of it or without."""
    costs = {
        (_own_ratio(kind, odd, is_told), kind, is_told)
        for kind in data.ODD
        for is_told in (False, True)
    }
    _, kind, is_told = max(costs)
    content = _content(odd, kind)
    sides = {**decoders, OURS: ours.page_reader(is_told)}
    return Row(f"{name} ({kind})", _values(sides, content), limit)


def _own_ratio(kind: str, odd: tuple[int, ...], is_told: bool) -> float:
    content, read = _content(odd, kind), ours.page_reader(is_told)
    _check_path(content, odd)
    sides = {OURS: lambda: read(content), BASELINE: lambda: json.loads(content)}
    return ratios(sides, BASELINE, repeat=REPEAT, rounds=SEARCH_ROUNDS)[OURS].median


def _values(decoders: Mapping[str, Any], content: bytes) -> dict[str, Value | str]:
    able = {name: partial(decode, content) for name, decode in decoders.items()}
    unable = [name for name in able if _raises(able[name])]
    for name in unable:
        del able[name]
    return {**ratios(able, BASELINE, repeat=REPEAT), **dict.fromkeys(unable, RAISES)}


def _raises(decode: partial[Any]) -> bool:
    try:
        decode()
    except (TypeError, ValueError, KeyError):  # pydantic's are ValueErrors
        return True
    return False


def _check_path(content: bytes, odd: tuple[int, ...]) -> None:
    """A slow path must not hide in a fast one's number, and no field may be lost."""
    items, is_slow = ours.page_reader()(content)
    assert is_slow is bool(odd)
    assert len(items) == data.SIZE
    assert ours.raw_data(items[LAST])["reactions"] == [{"name": "tada", "count": 2}]


def _content(odd: tuple[int, ...], kind: str) -> bytes:
    return json.dumps(data.page(*odd, kind=kind)).encode()
