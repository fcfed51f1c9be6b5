"""One typed call over loopback, in times of the same call by hand."""

from __future__ import annotations

import json
import multiprocessing
import socket
from importlib import import_module
from multiprocessing.connection import Connection
from typing import Any

import httpx2

from . import data
from .measure import Result, best_times

REPEAT = 60
ACCOUNT = "62f44730-dd91-461e-bd6a-aedd9e0ad79d"
BODY = {"content": "Hello", "format": "text"}


def results(package: str) -> list[Result]:
    with Server() as server:
        by_hand, typed = _calls(package, server.url)
        assert by_hand()["id"] == typed().id
        hand_time, typed_time = best_times(by_hand, typed, repeat=REPEAT)
    return [Result("call: typed, over loopback", typed_time / hand_time, 0.85)]


def _calls(package: str, url: str) -> tuple[Any, Any]:
    client = httpx2.Client()
    sdk = import_module(package).Truto(token="token", base_url=url)

    def by_hand() -> Any:
        return client.patch(
            f"{url}/unified/instant-messaging/messages/23423523",
            params={"integrated_account_id": ACCOUNT},
            json={"body": BODY},
            headers={"Authorization": "Bearer token"},
        ).json()

    def typed() -> Any:
        messages = sdk.instant_messaging.messages
        return messages.update("23423523", body=BODY, integrated_account_id=ACCOUNT)

    return by_hand, typed


class Server:
    """Answers every request with one message, in a process of its own."""

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
    body = json.dumps(data.message(1)).encode()
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    with socket.create_server(("127.0.0.1", 0)) as listener:
        pipe.send(listener.getsockname()[1])
        connections = _Connections(listener, head.encode() + body)
        connections.run()


class _Connections:
    """One thread is enough: the clients take turns."""

    def __init__(self, listener: socket.socket, reply: bytes) -> None:
        self._listener = listener
        self._reply = reply

    def run(self) -> None:
        from threading import Thread

        while True:
            connection, _ = self._listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream:
            while _skip_request(stream):
                connection.sendall(self._reply)


def _skip_request(stream: Any) -> bool:
    length = 0
    if not stream.readline():
        return False
    while (line := stream.readline()) not in (b"\r\n", b""):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    stream.read(length)
    return True
