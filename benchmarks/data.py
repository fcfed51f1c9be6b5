"""A page of messages in the shape of the seed's, with a few fields that the spec does not know."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

SIZE = 1000


def message(number: int) -> dict[str, Any]:
    return {
        "id": f"1700000000.{number:06}",
        "attachments": [
            {
                "id": f"F{number}",
                "name": "report.pdf",
                "type": "application/pdf",
                "url": f"https://files.example.com/{number}/report.pdf",
            }
        ],
        "author": {"id": f"U{number % 40}", "name": "Ada Lovelace"},
        "body": {"content": f"Message {number}: the build is green again.", "format": "text"},
        "channel": {"id": "C024BE91L", "name": "general", "type": "channel"},
        "created_at": "2026-11-01T09:30:00.000Z",
        "has_children": number % 3 == 0,
        "parent": {"id": "1700000000.000001", "type": "message"},
        "remote_data": {
            "ts": f"1700000000.{number:06}",
            "team": "T024BE7LD",
            "reply_count": number % 7,
        },
        "updated_at": "2026-11-02T10:00:00.000Z",
        "etag": f"W/{number}",
        "reactions": [{"name": "tada", "count": 2}],
    }


def page(*odd: int, kind: str = "id") -> dict[str, Any]:
    """A list's envelope; the messages at the places `odd` are odd in the way of `kind`."""
    messages = [message(number) for number in range(SIZE)]
    for index in odd:
        ODD[kind](messages[index], index)
    return {"result": messages, "next_cursor": "page2", "prev_cursor": None, "result_count": SIZE}


def _odd_id(message: dict[str, Any], number: int) -> None:
    message["id"] = number


def _no_id(message: dict[str, Any], number: int) -> None:
    del message["id"]


def _odd_time(message: dict[str, Any], number: int) -> None:
    message["created_at"] = 1_793_525_400 + number


def _odd_body(message: dict[str, Any], number: int) -> None:
    message["body"]["content"] = number


def _odd_attachment(message: dict[str, Any], number: int) -> None:
    message["attachments"][0]["id"] = number


def _odd_map(message: dict[str, Any], number: int) -> None:
    message["remote_data"] = [message["remote_data"]]


def _two_odd(message: dict[str, Any], number: int) -> None:
    _odd_body(message, number)
    _odd_attachment(message, number)


def _one_of_them(message: dict[str, Any], number: int) -> None:
    kinds = (_odd_id, _odd_time, _odd_body, _odd_attachment, _odd_map)
    kinds[number % len(kinds)](message, number)


# The ways in which a message may differ from its description.
ODD: dict[str, Callable[[dict[str, Any], int], None]] = {
    "id": _odd_id,
    "no id": _no_id,
    "created_at": _odd_time,
    "body.content": _odd_body,
    "attachments[0].id": _odd_attachment,
    "remote_data": _odd_map,
    "two nested": _two_odd,
    "one of five": _one_of_them,
}
