"""A loopback HTTP server at socket level: it records every byte, and answers from a script.

    with serve(answer({"id": "1"}), answer(status=404)) as server:
        ...requests.get(server.url + "/x")
        assert server.requests[0].target == "/x"

Each request takes the next answer; the last one serves all that follow. An answer is an `Answer`,
or a function that makes one from the `Request`.
"""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias


@dataclass(frozen=True)
class Request:
    """A request as it came: `target` and the headers are undecoded text (latin-1)."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def header(self, name: str) -> str | None:
        """The value of a header, None if it was not sent; several are joined by a comma."""
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(values) if values else None

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Answer:
    """The bytes of a response, in pieces, and what becomes of the connection after them: it is
    kept, closed, reset, or held in silence until the client closes it."""

    pieces: Iterable[bytes] = field(repr=False)
    end: Literal["keep", "close", "reset", "hold"] = "keep"


# Lingering for no time at all: closing sends a reset.
_ABRUPT = struct.pack("ii", 1, 0)

Reply: TypeAlias = "Answer | Callable[[Request], Answer]"


def answer(
    data: Any = None,
    *,
    status: int = 200,
    body: bytes | None = None,
    content_type: str | None = "application/json",
    headers: dict[str, str] | None = None,
) -> Answer:
    """A well-formed response: `data` as JSON, or `body` as it is."""
    content = json.dumps(data).encode() if body is None else body
    lines = [f"HTTP/1.1 {status} Said", f"Content-Length: {len(content)}"]
    if content_type is not None:
        lines.append(f"Content-Type: {content_type}")
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    if status in (204, 304):
        lines, content = [line for line in lines if not line.startswith("Content-")], b""
    return Answer(("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + content,))


def wire(*pieces: bytes) -> Answer:
    """A response, or what there is of one, byte for byte; then the connection is closed."""
    return Answer(pieces, "close")


def hang_up() -> Answer:
    """No response: the connection is closed."""
    return Answer((), "close")


def reset(*pieces: bytes) -> Answer:
    """What there is of a response; then the connection breaks."""
    return Answer(pieces, "reset")


def hold(*pieces: bytes) -> Answer:
    """What there is of a response; then nothing, for as long as the client waits."""
    return Answer(pieces, "hold")


@dataclass
class Server:
    """What a running server has seen. `open_connections`: those the client has not closed.

    `resets`: so many of the next connections are reset before anything is read.
    """

    url: str
    replies: list[Reply]
    requests: list[Request] = field(default_factory=list[Request])
    connections: int = 0
    open_connections: int = 0
    resets: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, request: Request) -> Answer:
        with self._lock:
            index = min(len(self.requests), len(self.replies) - 1)
            self.requests.append(request)
        reply = self.replies[index]
        return reply if isinstance(reply, Answer) else reply(request)

    def talk(self, connection: socket.socket) -> None:
        """One connection, from its first request until either side closes it."""
        with self._lock:
            self.connections += 1
            self.open_connections += 1
            is_refused = self.resets >= self.connections
        try:
            if is_refused:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABRUPT)
                connection.close()
                return
            with connection, connection.makefile("rb") as stream, suppress(OSError):
                while (request := _read(stream)) is not None:
                    said = self.take(request)
                    for piece in said.pieces:
                        connection.sendall(piece)
                    if said.end == "reset":
                        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABRUPT)
                    if said.end == "hold":
                        stream.read(1)
                    if said.end != "keep":
                        return
        finally:
            with self._lock:
                self.open_connections -= 1


@contextmanager
def serve(*replies: Reply) -> Generator[Server]:
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    server = Server(f"http://127.0.0.1:{listener.getsockname()[1]}", list(replies))
    threading.Thread(target=_accept, args=(listener, server), daemon=True).start()
    try:
        yield server
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def _accept(listener: socket.socket, server: Server) -> None:
    with suppress(OSError):
        while True:
            connection, _ = listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=server.talk, args=(connection,), daemon=True).start()


def _read(stream: Any) -> Request | None:
    line = stream.readline().decode("latin-1").strip()
    if not line:
        return None
    method, target, _ = line.split(" ")
    headers: list[tuple[str, str]] = []
    while header := stream.readline().decode("latin-1").strip():
        name, _, value = header.partition(":")
        headers.append((name, value.strip()))
    return Request(method, target, tuple(headers), _body(stream, headers))


def _body(stream: Any, headers: list[tuple[str, str]]) -> bytes:
    fields = {name.lower(): value for name, value in headers}
    if "chunked" in fields.get("transfer-encoding", ""):
        pieces: list[bytes] = []
        while size := int(stream.readline(), 16):
            pieces.append(stream.read(size))
            stream.readline()
        stream.readline()
        return b"".join(pieces)
    body: bytes = stream.read(int(fields.get("content-length", 0)))
    return body
