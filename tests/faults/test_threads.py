"""One client in many threads, processes and event loops; two SDKs in one process."""

from __future__ import annotations

import gc
import logging
import os
import random
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest
import truto_python_sdk
from truto_python_sdk import _config as other_config
from truto_python_sdk._runtime import hooks as other_hooks

from tests.functional.callers import WAYS, Way
from tests.support.server import Answer, Request, answer, serve

from .anysdk import _config
from .anysdk._runtime import errors, hooks
from .anysdk._runtime.async_client import AsyncClient
from .anysdk._runtime.operation import Operation
from .anysdk._runtime.options import RequestOptions
from .anysdk._runtime.retry_policy import RetryPolicy
from .anysdk._runtime.sync_client import SyncClient
from .clients import connected, raised, settings

GET: Operation[Any] = Operation("GET /x/{id}", headers=("X-A",), response=Any)
FORKED = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")


def echo(request: Request) -> Answer:
    """Every fifth call fails once."""
    number = request.path.rpartition("/")[2]
    said = [number, request.header("X-A"), request.header("X-B")]
    return answer({"said": said}, status=404 if int(number) % 5 == 0 else 200)


@pytest.mark.row("50")
def test_nobody_gets_another_s_reply(way: Way) -> None:
    with (
        serve(echo) as server,
        connected(way, server.url) as client,
        ThreadPoolExecutor(64) as threads,
    ):

        def work(number: int) -> bool:
            option = RequestOptions(headers={"X-B": f"b-{number}"})
            said = [str(number), f"a-{number}", f"b-{number}"]
            try:
                call = client._sender.call(GET, option, number, f"a-{number}")
                return bool(way.result(call) == {"said": said})
            except errors.NotFoundError as error:
                return number % 5 == 0 and all(one.encode() in error.content for one in said)

        assert all(threads.map(work, range(1280)))


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


@FORKED
@pytest.mark.row("51")
@pytest.mark.parametrize("way", ["sync"], indirect=True)
def test_a_fork(way: Way) -> None:
    with serve(echo) as server, SyncClient(**settings(server.url)) as client:
        client._sender.call(GET, None, 1, None)
        said = in_a_fork(lambda: str(client._sender.call(GET, None, 2, None)))
        assert said == "{'said': ['2', None, None]}"
        assert client._sender.call(GET, None, 3, None)["said"][0] == "3"
        assert server.connections == 2


@FORKED
@pytest.mark.row("51")
def test_jitter_differs_after_a_fork() -> None:
    assert in_a_fork(lambda: str(random.random())) != str(random.random())


async def numbers(client: AsyncClient, start: int) -> list[str]:
    wanted = [number for number in range(start, start + 50) if number % 5]
    return [(await client._sender.call(GET, None, number, None))["said"][0] for number in wanted]


def works(client: AsyncClient, start: int, backend: str) -> bool:
    """Whether calls from a new event loop get their replies."""
    said: list[str] = anyio.run(numbers, client, start, backend=backend)
    return said == [str(number) for number in range(start, start + 50) if number % 5]


# A loop that ends without closing the client leaves its connections to the garbage collector.
LEFT = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore:Exception ignored")


@LEFT
@pytest.mark.row("51")
@pytest.mark.parametrize("way", ["asyncio", "trio"], indirect=True)
def test_loops_one_after_another(way: Way, request: pytest.FixtureRequest) -> None:
    backend = request.node.callspec.params["way"]
    with serve(echo) as server:
        client = AsyncClient(**settings(server.url))
        assert all(works(client, 100 * number, backend) for number in range(3))
        assert server.connections == 3
        del client
        gc.collect()


@LEFT
@pytest.mark.row("51")
@pytest.mark.parametrize("way", ["asyncio", "trio"], indirect=True)
def test_two_loops_at_once(way: Way, request: pytest.FixtureRequest) -> None:
    backend = request.node.callspec.params["way"]
    with serve(echo) as server, ThreadPoolExecutor(2) as threads:
        client = AsyncClient(**settings(server.url, token=lambda: "a-token-of-two-loops"))
        assert all(threads.map(works, [client] * 2, (0, 1000), [backend] * 2))
        assert server.connections == 2
        del client
        gc.collect()


@pytest.mark.row("60")
@pytest.mark.parametrize("way", WAYS, indirect=True)
def test_two_sdks_in_one_process(
    way: Way, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(_config, "RETRY", RetryPolicy(max_retries=0))
    assert other_config.RETRY.max_retries > 0
    assert not issubclass(truto_python_sdk.APIError, errors.APIError)
    assert hooks._LOGGER is not other_hooks._LOGGER
    others = truto_python_sdk.Truto, truto_python_sdk.TrutoApi
    caplog.set_level(logging.DEBUG, logger=hooks._LOGGER.name)
    with (
        serve(answer({}, status=404)) as server,
        connected(way, server.url) as client,
        way.client(*others, token="other-token", base_url=server.url) as other,
    ):
        error = raised(way, lambda: other.request("GET", "/x/1"))
        assert type(error) is truto_python_sdk.NotFoundError
        assert hooks._LOGGER.name not in {record.name for record in caplog.records}
        assert (
            type(raised(way, lambda: client._sender.call(GET, None, 1, None)))
            is errors.NotFoundError
        )
        seen = [request.header("Authorization") for request in server.requests]
    assert seen == ["Bearer other-token", "Bearer canary-7f3a91"]
