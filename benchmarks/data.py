"""A page of messages in the shape of the seed's, with a few fields that the spec does not know."""

from __future__ import annotations

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


def page(*odd: int) -> dict[str, Any]:
    """A list's envelope; the messages at the places `odd` have an id that is no text."""
    messages = [message(number) for number in range(SIZE)]
    for index in odd:
        messages[index]["id"] = index
    return {"result": messages, "next_cursor": "page2", "prev_cursor": None, "result_count": SIZE}
