"""What is sent again, how often, and after how long."""

from __future__ import annotations

import io
import random
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.functional.callers import Way
from tests.support.server import Answer, Request, answer, hang_up, serve

from .anysdk import _config
from .anysdk._runtime import errors
from .anysdk._runtime.multipart import MULTIPART
from .anysdk._runtime.operation import Operation
from .anysdk._runtime.options import RequestOptions
from .anysdk._runtime.retry_policy import RetryPolicy
from .clients import FakeClock, connected, raised

GET: Operation[Any] = Operation("GET /x", response=Any)
POST: Operation[Any] = Operation("POST /x", response=Any)
KEYED: Operation[Any] = Operation("POST /x", response=Any, idempotency_header="Idempotency-Key")
SAFE_POST: Operation[Any] = Operation("POST /x", response=Any, idempotent=True)
UNSAFE_GET: Operation[Any] = Operation("GET /x", response=Any, idempotent=False)
UPLOAD: Operation[Any] = Operation("PUT /x", fields=("file",), response=Any, body=MULTIPART)
KEY = "Idempotency-Key"


def attempts(way: Way, operation: Operation[Any], *replies: Any, **given: Any) -> int:
    """How many requests a call makes that is answered so, last by a success."""
    with serve(*replies, answer({})) as server, connected(way, server.url, **given) as client:
        try:
            way.result(client._sender.call(operation, None))
        except errors.APIError:
            assert len(server.requests) <= len(replies)
        return len(server.requests)


def failing(status: int, body: Any = None, **headers: str) -> Answer:
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    content = b"" if body is None else None
    return answer(body, body=content, status=status, headers=headers)


STATUSES = {
    **dict.fromkeys((408, 425, 429, 500, 502, 503, 504), True),
    **dict.fromkeys((302, 304, 400, 401, 403, 404, 409, 412, 422, 501, 505, 599), False),
}


@pytest.mark.row("44")
@pytest.mark.parametrize(("status", "again"), STATUSES.items())
def test_statuses(way: Way, status: int, again: bool) -> None:
    assert attempts(way, GET, failing(status)) == (2 if again else 1)


REPEATED = {
    **dict.fromkeys(("GET", "HEAD", "PUT", "DELETE", "OPTIONS"), True),
    **dict.fromkeys(("POST", "PATCH"), False),
}


@pytest.mark.row("40")
@pytest.mark.parametrize("fault", [failing(503), hang_up()], ids=["status", "connection"])
@pytest.mark.parametrize(("method", "again"), REPEATED.items())
def test_methods(way: Way, method: str, again: bool, fault: Answer) -> None:
    operation: Operation[Any] = Operation(f"{method} /x")
    with serve(fault, answer(body=b"")) as server, connected(way, server.url) as client:
        if again:
            way.result(client._sender.call(operation, None))
        else:
            assert isinstance(
                raised(way, lambda: client._sender.call(operation, None)), errors.APIError
            )
        assert len(server.requests) == (2 if again else 1)


@pytest.mark.row("40")
@pytest.mark.parametrize("fault", [failing(503), hang_up()], ids=["status", "connection"])
def test_flags(way: Way, fault: Answer) -> None:
    assert attempts(way, KEYED, fault) == 2
    assert attempts(way, SAFE_POST, fault) == 2
    assert attempts(way, UNSAFE_GET, fault) == 1


@pytest.mark.row("40")
def test_how_often(way: Way) -> None:
    fault = failing(503)
    assert attempts(way, GET, *[fault] * 9) == 3
    assert attempts(way, GET, *[fault] * 9, max_retries=0) == 1
    with serve(fault) as server, connected(way, server.url, max_retries=0) as client:
        raised(way, lambda: client._sender.call(GET, RequestOptions(max_retries=4)))
        assert len(server.requests) == 5


@pytest.mark.row("A1")
@pytest.mark.parametrize(
    ("status", "body", "again"),
    [
        (429, {}, True),
        (429, {"remote": True}, True),
        (502, {"remote": True}, True),
        (504, {"remote": True}, True),
        (500, {"remote": False}, True),
        (500, {"remote": True}, False),
        (500, {"remote": None}, True),
        (500, [], True),
        (501, {}, True),
        (503, {}, False),
        (503, {"remote": False}, False),
        (408, {}, False),
        (404, {}, False),
    ],
)
def test_truto_s_rule(
    way: Way, status: int, body: Any, again: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    rule = RetryPolicy(
        statuses=frozenset({429, 502, 504}),
        server_errors_unless="remote",
        never=frozenset({503}),
    )
    monkeypatch.setattr(_config, "RETRY", rule)
    assert attempts(way, GET, failing(status, body)) == (2 if again else 1)


# What the server says, and the wait: None is backoff, False is none at all.
WAITS: dict[str, float | bool | None] = {
    "3": 3.0,
    "0": 0.0,
    "1.5": 1.5,
    " 2 ": 2.0,
    "-5": 0.0,
    "120": 120.0,
    "121": False,
    "99999999999999999999": False,
    "1e400": None,
    "inf": None,
    "-inf": None,
    "nan": None,
    "soon": None,
    "": None,
    "3, 5": 5.0,
    "5, 3": 5.0,
    "3, soon": None,
    "Fri, 15 Jan 2027 08:00:30 GMT": 30.0,
    "Friday, 15-Jan-27 08:00:30 GMT": 30.0,
    "Fri, 15 Jan 2027 07:00:00 GMT": 0.0,
    "Fri, 15 Jan 2027 09:00:30 GMT": False,
    "Fri, 15 Jan 100000 08:00:30 GMT": None,
    "Fri, 99 Jan 2027 08:00:30 GMT": None,
    "2027-01-15T08:00:30Z": None,
}


def waits(way: Way, **headers: str) -> float | bool | None:
    """How long a client waits before the second attempt. It is 2027-01-15, 08:00 GMT."""
    clock = FakeClock(1_800_000_000.0)
    with (
        serve(failing(429, **headers), answer({})) as server,
        connected(way, server.url, clock=clock) as client,
    ):
        try:
            way.result(client._sender.call(GET, None))
        except errors.RateLimitError:
            return False
    (slept,) = clock.slept
    return None if 0 < slept < 0.5 and slept not in (0.25, 0.125) else slept


@pytest.mark.row("37")
@pytest.mark.parametrize(("said", "wait"), WAITS.items())
def test_retry_after(way: Way, said: str, wait: float | bool | None) -> None:
    assert waits(way, retry_after=said) == wait


@pytest.mark.row("37")
@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry_after_ms": "1500"}, 1.5),
        ({"retry_after_ms": "250", "retry_after": "9"}, 0.25),
        ({"retry_after_ms": "soon", "retry_after": "9"}, 9.0),
        ({"retry_after_ms": "-1"}, 0.0),
        ({"retry_after_ms": "999999999"}, False),
        ({"ratelimit_reset": "7"}, 7.0),
        ({"ratelimit_reset": "1800000042"}, 42.0),
        ({"ratelimit_reset": "1700000000"}, 0.0),
        ({"ratelimit_reset": "1800009999"}, False),
        ({"ratelimit_reset": "soon"}, None),
        ({"ratelimit_reset": "7", "retry_after": "1"}, 1.0),
    ],
)
def test_other_headers_that_say_when(
    way: Way, headers: dict[str, str], wait: float | bool | None
) -> None:
    assert waits(way, **headers) == wait


@pytest.mark.row("37")
def test_a_header_that_came_twice(way: Way) -> None:
    lines = b"HTTP/1.1 429 No\r\nContent-Length: 0\r\nRetry-After: 1\r\nRetry-After: 4\r\n\r\n"
    clock = FakeClock()
    with (
        serve(Answer((lines,)), answer({})) as server,
        connected(way, server.url, clock=clock) as client,
    ):
        way.result(client._sender.call(GET, None))
    assert clock.slept == [4.0]


@pytest.mark.row("57")
def test_a_date_is_read_by_the_server_s_clock(way: Way) -> None:
    """Ours may be wrong by a year."""
    headers = {
        "date": "Fri, 16 Jan 2026 08:00:00 GMT",
        "retry_after": "Fri, 16 Jan 2026 08:00:05 GMT",
    }
    assert waits(way, **headers) == 5.0


@pytest.mark.row("57")
def test_a_clock_that_is_set_anew_ends_no_call(way: Way) -> None:
    clock = FakeClock()

    def reply(request: Request) -> Answer:
        clock.date += 1_000_000.0
        return failing(503) if len(server.requests) < 3 else answer({})

    with (
        serve(reply) as server,
        connected(way, server.url, clock=clock, timeout=30.0) as client,
    ):
        assert way.result(client._sender.call(GET, None)) == {}
    assert all(0 <= slept <= 1.0 for slept in clock.slept)


@pytest.fixture
def seeded() -> Iterator[None]:
    before = random.getstate()
    random.seed(7)
    yield
    random.setstate(before)


@pytest.mark.row("39")
def test_backoff(way: Way, seeded: None) -> None:
    clock = FakeClock()
    bounds = [min(8.0, 0.5 * 2**number) for number in range(7)]
    with serve(failing(503)) as server:
        for _ in range(8):
            with connected(way, server.url, clock=clock, max_retries=7) as client:
                raised(way, lambda: client._sender.call(GET, None))
    for number, bound in enumerate(bounds):
        slept = clock.slept[number :: len(bounds)]
        assert all(0 <= seconds <= bound for seconds in slept)
        assert max(slept) > bound / 2 and min(slept) < bound / 2


@pytest.mark.row("38")
def test_an_outage_is_not_amplified(way: Way) -> None:
    with (
        serve(failing(503)) as server,
        connected(way, server.url) as client,
        ThreadPoolExecutor(16) as threads,
    ):
        done = threads.map(
            lambda _: raised(way, lambda: client._sender.call(GET, None)), range(1000)
        )
        assert {type(error) for error in done} == {errors.InternalServerError}
        assert 1000 < len(server.requests) <= 1100


@pytest.mark.row("38")
def test_the_budget_is_earned_again(way: Way) -> None:
    def reply(request: Request) -> Answer:
        return failing(503) if server.replies[0] is reply else answer({})

    with serve(reply) as server, connected(way, server.url) as client:
        for _ in range(60):
            raised(way, lambda: client._sender.call(GET, None))
        assert len(server.requests) == 160
        server.replies[0] = answer({})
        for _ in range(10):
            way.result(client._sender.call(GET, None))
        server.replies[0] = reply
        before = len(server.requests)
        for _ in range(5):
            raised(way, lambda: client._sender.call(GET, None))
        assert len(server.requests) - before == 6


def keys(way: Way, *options: RequestOptions | None) -> list[list[str | None]]:
    """The keys of the attempts of each call; each succeeds at the third."""
    found: list[list[str | None]] = []
    for one in options:
        replies = (failing(503), hang_up(), answer({}))
        with serve(*replies) as server, connected(way, server.url) as client:
            way.result(client._sender.call(KEYED, one))
            found.append([request.header(KEY) for request in server.requests])
    return found


@pytest.mark.row("41")
def test_idempotency_keys(way: Way) -> None:
    first, second, given = keys(way, None, None, RequestOptions(idempotency_key="mine"))
    assert [len(Counter(one)) for one in (first, second)] == [1, 1]
    assert first[0] and second[0] and first[0] != second[0]
    assert given == ["mine"] * 3


@pytest.mark.row("41")
@pytest.mark.parametrize("key", ["x" * 256, "é", "a\nb", "\x00"])
def test_a_key_that_is_none(key: str) -> None:
    with pytest.raises(ValueError, match="idempotency_key"):
        RequestOptions(idempotency_key=key)


@pytest.mark.row("41")
def test_a_key_for_an_operation_that_sends_none(way: Way) -> None:
    with serve(answer({})) as server, connected(way, server.url) as client:
        given = RequestOptions(idempotency_key="mine")
        assert type(raised(way, lambda: client._sender.call(POST, given))) is ValueError
        assert server.requests == []


class Pipe(io.BytesIO):
    """A file that cannot be read twice."""

    def seekable(self) -> bool:
        return False


@pytest.mark.row("A2")
@pytest.mark.parametrize("fault", [failing(503), hang_up()], ids=["status", "connection"])
def test_a_payload_that_can_be_read_once(way: Way, fault: Answer) -> None:
    for file, requests in ((Pipe(b"content"), 1), (io.BytesIO(b"content"), 2), (b"content", 2)):
        with serve(fault, answer({})) as server, connected(way, server.url) as client:
            try:
                way.result(client._sender.call(UPLOAD, None, file))
            except errors.APIError:
                assert requests == 1
            assert len(server.requests) == requests
            assert all(b"content" in request.body for request in server.requests)
