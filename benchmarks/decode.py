"""A page of 1,000 messages, decoded as a list call does it, in times of `json.loads` of it."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

from . import data
from .measure import Result, best_times

CLEAN: tuple[int, ...] = ()
ONE = (data.SIZE // 2,)
ALL = tuple(range(data.SIZE))
LAST = data.SIZE - 1


def results(package: str) -> list[Result]:
    """The worst of every kind of odd value, with a hook that is told of it and without."""
    return [
        Result("decode: a page as described", _ratio(package, "id", CLEAN, False), 0.5),
        _worst(package, "decode: one odd value", ONE, 1.0),
        _worst(package, "decode: all odd", ALL, 3.0),
    ]


def _worst(package: str, name: str, odd: tuple[int, ...], limit: float) -> Result:
    ratios = {
        (_ratio(package, kind, odd, is_told), kind)
        for kind in data.ODD
        for is_told in (False, True)
    }
    worst, kind = max(ratios)
    return Result(f"{name}, {kind}", worst, limit)


def _ratio(package: str, kind: str, odd: tuple[int, ...], is_told: bool) -> float:
    content = json.dumps(data.page(*odd, kind=kind)).encode()
    reader, report = _parts(package, is_told)
    _check_path(package, content, odd)
    by_hand, typed = best_times(
        lambda: json.loads(content), lambda: reader.read(content, report()), repeat=1
    )
    return typed / by_hand


def _parts(package: str, is_told: bool) -> tuple[Any, Any]:
    """What a call does with a reply's bytes; unknown fields stay reachable."""
    decode = import_module(f"{package}._runtime.decode")
    operation = import_module(f"{package}.resources.instant_messaging.messages")._LIST
    reader = decode.PageReader(operation.response, operation.envelope, False)
    hook = (lambda mismatch: None) if is_told else None
    return reader, lambda: decode.Report(operation.label, hook, False)


def _check_path(package: str, content: bytes, odd: tuple[int, ...]) -> None:
    """A slow path must not hide in a fast one's number, and no field may be lost."""
    reader, report = _parts(package, False)
    told = report()
    items = reader.read(content, told).items
    assert told.slow is bool(odd)
    assert len(items) == data.SIZE
    raw_data = import_module(package).raw_data
    assert raw_data(items[LAST])["reactions"] == [{"name": "tada", "count": 2}]
