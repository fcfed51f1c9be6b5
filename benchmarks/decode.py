"""A page of 1,000 messages, decoded as a list call does it, in times of `json.loads` of it."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

from . import data
from .measure import Result, Work, best_times

REPEAT = 2


def results(package: str) -> list[Result]:
    clean = _bytes()
    one = _bytes(data.SIZE // 2)
    every = _bytes(*range(data.SIZE))
    reads = [_reader(package, content) for content in (clean, one, every)]
    _check_paths(package, clean, one, every)
    loads = [lambda content=content: json.loads(content) for content in (clean, one, every)]
    times = best_times(*loads, *reads, repeat=REPEAT)
    ratios = [read / load for load, read in zip(times[:3], times[3:], strict=True)]
    return [
        Result("decode: a page as described", ratios[0], 0.5),
        Result("decode: one odd value in it", ratios[1], 1.0),
        Result("decode: an odd value in each item", ratios[2], 3.0),
    ]


def _bytes(*odd: int) -> bytes:
    return json.dumps(data.page(*odd)).encode()


def _reader(package: str, content: bytes) -> Work:
    """What a call does with a reply's bytes; unknown fields stay reachable."""
    reader, report = _parts(package)
    return lambda: reader.read(content, report())


def _parts(package: str) -> tuple[Any, Any]:
    decode = import_module(f"{package}._runtime.decode")
    operation = import_module(f"{package}.resources.instant_messaging.messages")._LIST
    reader = decode.PageReader(operation.response, operation.envelope, False)
    return reader, lambda: decode.Report(operation.label, None, False)


def _check_paths(package: str, clean: bytes, one: bytes, every: bytes) -> None:
    """A slow path must not hide in a fast one's number, and no field may be lost."""
    raw_data = import_module(package).raw_data
    reader, report = _parts(package)
    for content, is_slow in ((clean, False), (one, True), (every, True)):
        told = report()
        items = reader.read(content, told).items
        assert told.slow is is_slow
        assert len(items) == data.SIZE
        assert raw_data(items[-1])["reactions"] == [{"name": "tada", "count": 2}]
