"""How long a call may take. Only here do tests wait, for parts of a second."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx2
import pytest

from tests.functional.callers import Way
from tests.support.server import Answer, Request, answer, hold, serve

from .anysdk._runtime import errors
from .anysdk._runtime.async_client import AsyncClient
from .anysdk._runtime.operation import Operation
from .anysdk._runtime.options import RequestOptions
from .anysdk._runtime.redirects import REDIRECTS
from .anysdk._runtime.sync_client import SyncClient
from .anysdk._runtime.timeouts import Timeout
from .clients import FakeClock, connected, raised, settings

# Where trio gives up a reply, it tells of a generator that the HTTP library left open.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

GET: Operation[Any] = Operation("GET /x", response=Any, redirects=REDIRECTS)
PUT: Operation[Any] = Operation("PUT /x", whole_body=True, response=Any)
STREAM: Operation[bytes] = Operation("GET /x", response=bytes)
TOTAL = 0.4
# Without its deadline a call would take a minute, or go on for ever. A busy machine may be late.
LATE = TOTAL + 5


@contextmanager
def real(way: Way, url: str, **given: Any) -> Iterator[Any]:
    """A client on the real clock, over its own connections."""
    with way.client(SyncClient, AsyncClient, **settings(url, **given)) as client:
        yield client


def ended(way: Way, call: Callable[[], Any]) -> tuple[Exception, float]:
    started = time.monotonic()
    error = raised(way, call)
    return error, time.monotonic() - started


def dripping(start: bytes, drop: bytes) -> Answer:
    def pieces() -> Iterator[bytes]:
        yield start
        while True:
            time.sleep(TOTAL / 10)
            yield drop

    return Answer(pieces(), "close")


OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = b"Transfer-Encoding: chunked\r\n\r\n"
DRIPS = {
    "status line": (b"HTTP/1.1 200 ", b"O"),
    "head": (OK, b"X-A: b\r\n"),
    "body": (OK + b"Content-Length: 999999\r\n\r\n", b" "),
    "chunks": (OK + CHUNKED, b"1\r\n \r\n"),
    "chunk extension": (OK + CHUNKED + b"1;", b"x"),
}


@pytest.mark.row("8")
@pytest.mark.parametrize(("start", "drop"), DRIPS.values(), ids=DRIPS)
def test_drips(way: Way, start: bytes, drop: bytes) -> None:
    with serve(dripping(start, drop)) as server, real(way, server.url, timeout=TOTAL) as client:
        error, seconds = ended(way, lambda: client._sender.call(GET, None))
    assert type(error) is errors.DeadlineExceededError
    assert 0.9 * TOTAL <= seconds < LATE


@pytest.mark.row("8")
def test_an_error_that_drips_is_still_that_error(way: Way) -> None:
    """Its status says more than that its body was slow."""
    drip = dripping(b"HTTP/1.1 418 No\r\nContent-Length: 99\r\n\r\n", b"x")
    with serve(drip) as server, real(way, server.url, timeout=TOTAL) as client:
        error, seconds = ended(way, lambda: client._sender.call(GET, None))
    assert isinstance(error, errors.APIStatusError | errors.DeadlineExceededError)
    assert 0.9 * TOTAL <= seconds < LATE


@pytest.mark.row("8")
@pytest.mark.parametrize("status", ["200 OK", "418 No"])
def test_a_client_of_the_caller_s_is_checked_between_reads(status: str) -> None:
    start = f"HTTP/1.1 {status}\r\nContent-Length: 999999\r\n\r\n".encode()
    with (
        serve(dripping(start, b" ")) as server,
        httpx2.Client() as http,
        SyncClient(**settings(server.url, http_client=http, timeout=TOTAL)) as client,
    ):
        started = time.monotonic()
        with pytest.raises((errors.DeadlineExceededError, errors.APIStatusError)):
            client._sender.call(GET, None)
        assert 0.9 * TOTAL <= time.monotonic() - started < LATE


@pytest.mark.row("8")
def test_a_stream_takes_as_long_as_its_reader(way: Way) -> None:
    with (
        serve(dripping(OK + CHUNKED, b"1\r\n \r\n")) as server,
        real(way, server.url, timeout=Timeout(total=TOTAL, read=30)) as client,
    ):
        stream = way.result(client._sender.call_stream(STREAM, None))
        started = time.monotonic()
        while time.monotonic() - started < 1.5 * TOTAL:
            assert way.result(anext(stream) if way.is_async else next(stream)) == b" "
        way.result(stream.close())


def later(reply: Answer) -> Callable[[Request], Answer]:
    def wait(request: Request) -> Answer:
        time.sleep(0.3)
        return reply

    return wait


SLOW = {
    "redirects": answer(body=b"", status=302, headers={"Location": "/x"}),
    "retries": answer(body=b"", status=503, headers={"Retry-After-Ms": "1"}),
    "waits": answer(body=b"", status=503, headers={"Retry-After-Ms": "90"}),
}


@pytest.mark.row("A5")
@pytest.mark.parametrize("reply", SLOW.values(), ids=SLOW)
def test_the_deadline_holds_over_attempts(way: Way, reply: Answer) -> None:
    with (
        serve(later(reply)) as server,
        real(way, server.url, timeout=1.0, max_retries=99) as client,
    ):
        error, _ = ended(way, lambda: client._sender.call(GET, None))
        assert 2 <= len(server.requests) <= 4
    assert isinstance(error, errors.DeadlineExceededError | errors.InternalServerError)


@pytest.mark.row("A5")
def test_no_wait_begins_that_ends_after_the_deadline(way: Way) -> None:
    clock = FakeClock()
    reply = answer({}, status=429, headers={"Retry-After": "5"})
    with (
        serve(reply) as server,
        connected(way, server.url, clock=clock, timeout=4.0) as client,
    ):
        assert type(raised(way, lambda: client._sender.call(GET, None))) is errors.RateLimitError
    assert clock.slept == []


@pytest.mark.row("45")
def test_the_budget_shrinks(way: Way) -> None:
    clock, limits = FakeClock(), []

    def reply(request: httpx2.Request) -> httpx2.Response:
        limits.append(float(request.extensions["timeout"]["read"]))
        clock.now += 2.0
        return httpx2.Response(503, headers={"Retry-After": "1"})

    transport: Any = httpx2.MockTransport(reply)
    transport.clock = clock
    given = {"http_client": transport, "timeout": Timeout(total=9, read=5), "max_retries": 9}
    with real(way, "https://api.example.com", **given) as client:
        raised(way, lambda: client._sender.call(GET, None))
    assert limits == [5.0, 5.0, 3.0]


@contextmanager
def unanswered() -> Iterator[str]:
    """An address where connections are made, and nothing is read."""
    with socket.create_server(("127.0.0.1", 0), backlog=8) as listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


@contextmanager
def unreachable() -> Iterator[str]:
    """An address where not even connections are made: its queue is full."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        address = listener.getsockname()
        waiting = [socket.socket() for _ in range(3)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(address)
        yield f"http://127.0.0.1:{address[1]}"
        for one in waiting:
            one.close()


STEP = 0.1


def step(name: str) -> dict[str, Any]:
    return {"timeout": Timeout(**{"total": 30, name: STEP}), "max_retries": 0}


@pytest.mark.row("45")
def test_connecting(way: Way) -> None:
    with unreachable() as url, real(way, url, **step("connect")) as client:
        error, seconds = ended(way, lambda: client._sender.call(GET, None))
    assert type(error) is errors.ConnectTimeoutError
    assert 0.9 * STEP <= seconds < 20 * STEP


@pytest.mark.row("45")
def test_reading(way: Way) -> None:
    with serve(hold(OK)) as server, real(way, server.url, **step("read")) as client:
        error, seconds = ended(way, lambda: client._sender.call(GET, None))
    assert type(error) is errors.ReadTimeoutError
    assert 0.9 * STEP <= seconds < 20 * STEP


LARGE = "x" * 20_000_000


@pytest.mark.row("45")
def test_writing(way: Way) -> None:
    with unanswered() as url, real(way, url, **step("write")) as client:
        error, seconds = ended(way, lambda: client._sender.call(PUT, None, LARGE))
    assert type(error) is errors.WriteTimeoutError
    assert 0.9 * STEP <= seconds < 20 * STEP


@pytest.mark.row("45")
def test_writing_until_the_deadline(way: Way) -> None:
    with unanswered() as url, real(way, url, timeout=TOTAL) as client:
        error, seconds = ended(way, lambda: client._sender.call(PUT, None, LARGE))
    assert type(error) is errors.DeadlineExceededError
    assert 0.9 * TOTAL <= seconds < LATE


@pytest.mark.row("45")
def test_waiting_for_a_connection(way: Way) -> None:
    kinds = httpx2.Client, httpx2.AsyncClient
    limits = httpx2.Limits(max_connections=1)
    with (
        serve(answer({})) as server,
        way.client(*kinds, limits=limits) as http,
        real(way, server.url, http_client=http, **step("pool")) as client,
    ):
        stream = way.result(client._sender.call_stream(STREAM, None))
        error, seconds = ended(way, lambda: client._sender.call(GET, None))
        way.result(stream.close())
        assert way.result(client._sender.call(GET, None)) == {}
    assert type(error) is errors.PoolTimeoutError
    assert 0.9 * STEP <= seconds < 20 * STEP


@pytest.mark.row("45")
def test_no_time_at_all(way: Way) -> None:
    with serve(answer({})) as server, real(way, server.url, timeout=0) as client:
        error = raised(way, lambda: client._sender.call(GET, None))
        assert type(error) is errors.DeadlineExceededError
        option = RequestOptions(timeout=None)
        assert way.result(client._sender.call(GET, option)) == {}


@pytest.mark.row("45")
@pytest.mark.parametrize("seconds", [-1, -0.001, float("nan"), "1", True, b"1"])
def test_what_is_no_timeout(way: Way, seconds: Any) -> None:
    given = settings("https://api.example.com")
    cls = AsyncClient if way.is_async else SyncClient
    with pytest.raises((TypeError, ValueError)):
        cls(**(given | {"timeout": seconds}))
    with pytest.raises((TypeError, ValueError)):
        Timeout(read=seconds)
