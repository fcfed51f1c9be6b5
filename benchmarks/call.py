"""The same call by all sides, in times of the call by hand."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from typing import Any

from . import data
from .measure import Work, ratios
from .peer import Peer
from .server import Server
from .table import Row

BASELINE = "by hand"
REPEAT = 100
AT_ONCE = 100
LOOPBACK_LIMIT = 0.90
MOCK_LIMIT = 0.75
NO_SERVER = "https://api.example.com"


def rows(peers: Sequence[Peer]) -> list[Row]:
    with Server() as server, asyncio.Runner() as runner:
        return [*_sync_rows(peers, server.url), *_async_rows(peers, server.url, runner)]


def _sync_rows(peers: Sequence[Peer], url: str) -> list[Row]:
    sides = {peer.name: peer.calls(url, None) for peer in peers}
    answer = json.dumps(data.message(1)).encode()
    mocked = {peer.name: peer.calls(NO_SERVER, answer).get for peer in peers}
    for calls in sides.values():
        assert _id(calls.get()) == _id(calls.update()) == _id(calls.list()[1])
    return [
        _row("`GET`", {name: calls.get for name, calls in sides.items()}, LOOPBACK_LIMIT),
        _row("`PATCH`", {name: calls.update for name, calls in sides.items()}, LOOPBACK_LIMIT),
        _row("a list of 1,000", {name: calls.list for name, calls in sides.items()}, repeat=5),
        _row("`GET`, mock transport", mocked, MOCK_LIMIT),
    ]


def _async_rows(peers: Sequence[Peer], url: str, runner: asyncio.Runner) -> list[Row]:
    answer = json.dumps(data.message(1)).encode()
    gets = {peer.name: peer.async_calls(url, None).get for peer in peers}
    mocked = {peer.name: peer.async_calls(NO_SERVER, answer).get for peer in peers}
    return [
        _row("`GET`, asynchronous", _each(gets, runner, _in_turn), repeat=1),
        _row(f"`GET`, {AT_ONCE} at once", _each(gets, runner, _at_once), repeat=1),
        _row("`GET`, asynchronous, mock transport", _each(mocked, runner, _in_turn), repeat=1),
    ]


def _row(
    name: str, sides: dict[str, Work], limit: float | None = None, repeat: int = REPEAT
) -> Row:
    return Row(f"call: {name}", ratios(sides, BASELINE, repeat=repeat), limit)


def _each(
    gets: dict[str, Callable[[], Any]],
    runner: asyncio.Runner,
    all_of: Callable[[Callable[[], Any]], Any],
) -> dict[str, Work]:
    return {name: lambda get=get: runner.run(all_of(get)) for name, get in gets.items()}


async def _in_turn(get: Callable[[], Any]) -> None:
    for _ in range(REPEAT):
        assert _id(await get())


async def _at_once(get: Callable[[], Any]) -> None:
    assert len(await asyncio.gather(*(get() for _ in range(AT_ONCE)))) == AT_ONCE


def _id(message: Any) -> str:
    return message["id"] if isinstance(message, dict) else message.id
