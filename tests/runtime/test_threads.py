"""One client, many threads: nobody gets another's reply."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

from truto_python_sdk._runtime.models import Model
from truto_python_sdk._runtime.operation import Operation
from truto_python_sdk._runtime.sync_client import SyncClient

from tests.support.server import Answer, Request, answer, serve

from .callers import settings


class Thing(Model, kw_only=True):
    id: str
    query: str


def reply(request: Request) -> Answer:
    return answer({"id": request.path.rpartition("/")[2], "query": request.query})


def test_64_threads_share_a_client() -> None:
    operation: Operation[Any] = Operation("GET /x/{id}", query=("q",), response=Thing)
    with serve(reply) as server, SyncClient(**settings(server.url)) as client:

        def work(number: int) -> bool:
            thing = client._sender.call(operation, None, number, number)
            return bool(thing == Thing(id=str(number), query=f"q={number}"))

        with ThreadPoolExecutor(64) as pool:
            assert all(pool.map(work, range(640)))
