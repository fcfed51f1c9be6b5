"""The server of all calls, in a process of its own: one message, or a page of them."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
from multiprocessing.connection import Connection

from . import data

LIST_PATH = b"/messages"


class Server:
    """Answers on the loopback interface until the `with` is left."""

    def __enter__(self) -> Server:
        here, there = multiprocessing.Pipe()
        self._process = multiprocessing.Process(target=_serve, args=(there,), daemon=True)
        self._process.start()
        self.url = f"http://127.0.0.1:{here.recv()}"
        return self

    def __exit__(self, *exception: object) -> None:
        self._process.terminate()
        self._process.join()


def _serve(pipe: Connection) -> None:
    asyncio.run(_serve_forever(pipe))


async def _serve_forever(pipe: Connection) -> None:
    message, page = _reply(data.message(1)), _reply(data.page())
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(lambda: _Talk(message, page), "127.0.0.1", 0)
    pipe.send(listening.sockets[0].getsockname()[1])
    await listening.serve_forever()


def _reply(value: object) -> bytes:
    content = json.dumps(value).encode()
    head = f"Content-Type: application/json\r\nContent-Length: {len(content)}"
    return f"HTTP/1.1 200 OK\r\n{head}\r\n\r\n".encode() + content


class _Talk(asyncio.Protocol):
    """One connection. Every client waits for a reply before its next request."""

    def __init__(self, message: bytes, page: bytes) -> None:
        self._message = message
        self._page = page
        self._request = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._request += data
        head, separator, body = self._request.partition(b"\r\n\r\n")
        if separator and len(body) >= _content_length(head):
            self._request = b""
            path = head.split(b" ", 2)[1].partition(b"?")[0]
            self._transport.write(self._page if path.endswith(LIST_PATH) else self._message)


def _content_length(head: bytes) -> int:
    _, name, rest = head.lower().partition(b"\r\ncontent-length:")
    return int(rest.partition(b"\r\n")[0]) if name else 0
