"""One client in many places: a fork and another event loop have connections of their own."""

from __future__ import annotations

import asyncio
import gc
import os
from typing import Any

import anyio
import httpx2
import pytest
from truto_python_sdk._runtime.async_client import AsyncClient
from truto_python_sdk._runtime.operation import Operation
from truto_python_sdk._runtime.sync_client import SyncClient

from tests.support.server import Answer, Request, answer, serve

from .callers import Caller, settings

GET: Operation[Any] = Operation("GET /x/{id}", response=Any)


def reply(request: Request) -> Answer:
    return answer({"id": request.path.rpartition("/")[2]})


def in_a_fork(work: Any) -> str:
    """What `work` returns in a child of this process."""
    source, sink = os.pipe()
    child = os.fork()
    if child == 0:
        said = "failed"
        try:
            said = work()
        except BaseException as error:
            said = repr(error)
        finally:
            os.write(sink, said.encode())
            os._exit(0)
    os.close(sink)
    os.waitpid(child, 0)
    with os.fdopen(source) as file:
        return file.read()


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_child_process_has_connections_of_its_own() -> None:
    with serve(reply) as server, SyncClient(**settings(server.url)) as client:
        assert client._sender.call(GET, None, "1") == {"id": "1"}

        def work() -> str:
            with client:
                return str(client._sender.call(GET, None, "2"))

        assert in_a_fork(work) == "{'id': '2'}"
        assert client._sender.call(GET, None, "3") == {"id": "3"}
        assert server.connections == 2


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_child_process_has_async_connections_of_its_own() -> None:
    async def main(url: str) -> None:
        client = AsyncClient(**settings(url))
        assert await client._sender.call(GET, None, "1") == {"id": "1"}

        def work() -> str:
            asyncio.events._set_running_loop(None)
            return str(asyncio.run(client._sender.call(GET, None, "2")))

        assert in_a_fork(work) == "{'id': '2'}"
        assert await client._sender.call(GET, None, "3") == {"id": "3"}
        await client.aclose()

    with serve(reply) as server:
        asyncio.run(main(server.url))
        assert server.connections == 2


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize("backends", [("asyncio", "asyncio"), ("asyncio", "trio", "trio")])
def test_one_client_in_several_loops(backends: tuple[str, ...]) -> None:
    with serve(reply) as server:
        call_in_loops(server.url, backends)
        assert server.connections == len(backends)
    # Of the sockets that were in a loop which is over, Python warns: here, not in a later test.
    gc.collect()


def call_in_loops(url: str, backends: tuple[str, ...]) -> None:
    client = AsyncClient(**settings(url))

    async def twice() -> None:
        assert await client._sender.call(GET, None, "1") == {"id": "1"}
        assert await client._sender.call(GET, None, "2") == {"id": "2"}

    for backend in backends:
        # Each run is a loop of its own.
        anyio.run(twice, backend=backend)
    anyio.run(client.aclose)


def test_a_closed_client_says_so(caller: Caller) -> None:
    with serve(reply) as server:
        sync = SyncClient(**settings(server.url))
        sync.close()
        sync.close()
        with pytest.raises(RuntimeError, match=r"^the client is closed$"):
            sync._sender.call(GET, None, "1")

        async def main() -> None:
            client = AsyncClient(**settings(server.url))
            assert await client._sender.call(GET, None, "1") == {"id": "1"}
            await client.aclose()
            with pytest.raises(RuntimeError, match=r"^the client is closed$"):
                await client._sender.call(GET, None, "1")

        anyio.run(main)


def test_an_http_client_that_was_given_is_used_and_left_open() -> None:
    with serve(reply) as server, httpx2.Client() as http:
        for _ in range(2):
            with SyncClient(**settings(server.url, http_client=http)) as client:
                assert client._sender.call(GET, None, "1") == {"id": "1"}
        assert server.connections == 1
        assert not http.is_closed
