"""Truto's SDK as the tests call it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.support.server import Reply, Server, serve

from .callers import Way

ACCOUNT = "62f44730-dd91-461e-bd6a-aedd9e0ad79d"
BY_ACCOUNT = f"integrated_account_id={ACCOUNT}"
MESSAGES = "/unified/instant-messaging/messages"
TOKEN = "a-token-of-ours"
MESSAGE = {
    "id": "1",
    "body": {"content": "Hello", "format": "text"},
    "created_at": "2026-11-01T10:20:30Z",
    "has_children": False,
    "parent": {"id": "0", "type": "message"},
    "remote_data": {"ts": "17.1"},
}


class Sdk:
    """Truto's package, one way to call it, and shorthands for both."""

    def __init__(self, package: Any, way: Way) -> None:
        self.package = package
        self.result = way.result
        self.items = way.items
        self._way = way

    @contextmanager
    def client(self, server: Server, **changes: Any) -> Iterator[Any]:
        arguments = {
            "token": TOKEN,
            "integrated_account_id": ACCOUNT,
            "base_url": server.url,
            **changes,
        }
        with self._way.client(self.package.Truto, self.package.TrutoApi, **arguments) as client:
            yield client

    @contextmanager
    def messages(self, *replies: Reply, **changes: Any) -> Iterator[tuple[Any, Server]]:
        """The resource `messages` of a client, and the server that it calls."""
        with serve(*replies) as server, self.client(server, **changes) as client:
            yield client.instant_messaging.messages, server

    def named(self, name: str) -> Any:
        """A public class in the one of its two forms that this way uses."""
        return getattr(self.package, f"Async{name}" if self._way.is_async else name)
