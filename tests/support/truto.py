"""As much of Truto as the documentation asks for."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qs

from .server import Answer, Request, answer, hold

ACCOUNT = "62f44730-dd91-461e-bd6a-aedd9e0ad79d"
MESSAGE = {
    "id": "23423523",
    "body": {"content": "Hello", "format": "text"},
    "created_at": "2026-11-01T10:20:30Z",
    "has_children": False,
}
STREAM = b"as it came, in bytes"
# What Truto answers for some ids, besides a message.
PROBLEMS: dict[str, tuple[int, dict[str, Any]]] = {
    "unknown": (404, {"message": "no such message"}),
    "blocked": (503, {"message": "the account is blocked"}),
    "refused": (422, {"truto_is_remote_error": True, "raw_response": "not_in_channel"}),
    "without-channel": (
        400,
        {
            "truto_error_insight": {
                "missing_required_query_parameters": {"value": ["channel"]},
            }
        },
    ),
}


def failed(status: int, more: dict[str, Any], **headers: str) -> Answer:
    name = HTTPStatus(status).phrase
    said = answer(
        {"statusCode": status, "error": name, "message": "", **more},
        status=status,
        headers=headers,
    )
    return Answer(tuple(piece.replace(b"Said", name.encode(), 1) for piece in said.pieces))


def page(query: dict[str, list[str]]) -> dict[str, Any]:
    """Three pages with an empty one in the middle; or all at once, by key."""
    if "truto_key_by" in query:
        return {"result": {"a": {**MESSAGE, "id": "a"}}, "next_cursor": None}
    cursor = query.get("next_cursor", ["1"])[0]
    ids, following = {"1": ("ab", "2"), "2": ("", "3"), "3": ("c", None)}[cursor]
    items = [{**MESSAGE, "id": id} for id in ids]
    return {"result": items, "next_cursor": following, "result_count": len(items)}


@dataclass
class Truto:
    """What it was asked, and what it answers."""

    requests: list[Request] = field(default_factory=list[Request])

    def __call__(self, request: Request) -> Answer:
        self.requests.append(request)
        query = parse_qs(request.query)
        name = request.path.rpartition("/")[2]
        if request.header("authorization") == "Bearer an-expired-token":
            return failed(401, {"message": "the token has expired"})
        if name in PROBLEMS:
            return failed(*PROBLEMS[name])
        if name == "slow":
            time.sleep(0.4)
        if name == "silent":
            return hold()
        if name == "busy" and sum(one.path == request.path for one in self.requests) == 1:
            return failed(429, {}, **{"Retry-After": "0"})
        return self._result(request, name, query)

    def _result(self, request: Request, name: str, query: dict[str, list[str]]) -> Answer:
        if name == "me":
            return answer({"id": ACCOUNT})
        if request.method == "GET" and name in ("messages", "contacts"):
            return answer(page(query))
        (format,) = query.get("truto_response_format", ["unified"])
        if format == "raw":
            return answer({"ts": "1762000000.1"})
        if format == "stream":
            return answer(body=STREAM, content_type="application/octet-stream")
        message = {**MESSAGE, "id": "23423523" if name == "messages" else name}
        if name == "drifted":
            message |= {"has_children": "perhaps", "reactions": 3}
        return answer(message, headers={"ratelimit-remaining": "499"})
