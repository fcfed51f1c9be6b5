"""What a side of the comparison can do. All of them send the same calls and get the same bytes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

ACCOUNT = "62f44730-dd91-461e-bd6a-aedd9e0ad79d"
PATH = "/unified/instant-messaging/messages"
TOKEN = "token"
ID = "23423523"
BODY = {"content": "Hello", "format": "text"}


@dataclass(frozen=True)
class Calls:
    """Each gives what a user of the peer gets: a message, or a page's messages."""

    get: Callable[[], Any]
    update: Callable[[], Any]
    list: Callable[[], Any]


@dataclass(frozen=True)
class AsyncCalls:
    get: Callable[[], Awaitable[Any]]


@dataclass(frozen=True)
class Peer:
    """`calls` and `async_calls` take the server's URL; with content, all calls are answered with
    it by a mock transport instead. The last three are programs, whose argument is the server's
    URL."""

    name: str
    calls: Callable[[str, bytes | None], Calls]
    async_calls: Callable[[str, bytes | None], AsyncCalls]
    decode: Callable[[bytes], Any]
    import_package: str
    import_client: str
    first_reply: str


def mock_transport(http: ModuleType, content: bytes) -> Any:
    """`http` is httpx2 or httpx."""
    headers = {"Content-Type": "application/json"}
    return http.MockTransport(lambda request: http.Response(200, headers=headers, content=content))
