"""Canaries: what is secret is in the request, and nowhere else."""

from __future__ import annotations

import logging
import pickle
import socket
import traceback
import warnings
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

import pytest

from tests.functional.callers import Way
from tests.support.server import Answer, Request, answer, hang_up, reset, serve, wire

from .anysdk._runtime import errors
from .anysdk._runtime.api_keys import APIKeyCookie, APIKeyHeader, APIKeyQuery
from .anysdk._runtime.auth import Credentials
from .anysdk._runtime.basic import BasicAuth
from .anysdk._runtime.bearer import BearerToken
from .anysdk._runtime.operation import Operation
from .anysdk._runtime.options import RequestOptions
from .anysdk._runtime.redirects import REDIRECTS
from .clients import connected, raised

pytestmark = [
    pytest.mark.row("53"),
    pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning"),
]

NAMES = (
    *("bearer", "header", "query", "cookie", "password", "asked"),
    *("argument", "crumb", "parameter", "field", "option", "added", "constant"),
)
CANARIES = {name: f"canary-{name}-5e07d2" for name in NAMES}
BASIC = b64encode(f"someone:{CANARIES['password']}".encode()).decode()
KEYS = ("header", "query", "cookie")
PARTS: Any = {
    "fields": ("field",),
    "query": ("parameter",),
    "headers": ("X-Argument",),
    "cookies": ("crumb",),
}
OPERATIONS: dict[str, Operation[Any]] = {
    name: Operation(
        "PUT /x",
        **PARTS,
        response=dict[str, int],
        security=((name, *KEYS),),
        idempotency_header="Idempotency-Key",
        redirects=REDIRECTS,
    )
    for name in ("bearer", "basic", "asked")
}


def credentials() -> Credentials:
    """One of every kind."""

    def key(cls: Any, name: str) -> Any:
        return cls(name, CANARIES[name], name=f"X-{name}", argument=name, env="")

    names: Any = {"arguments": ("username", "password"), "envs": ("", "")}
    return Credentials(
        BearerToken("bearer", CANARIES["bearer"], argument="token", env=""),
        BearerToken("asked", lambda: CANARIES["asked"], argument="asked", env=""),
        BasicAuth("basic", "someone", CANARIES["password"], **names),
        key(APIKeyHeader, "header"),
        key(APIKeyQuery, "query"),
        key(APIKeyCookie, "cookie"),
    )


def options() -> RequestOptions:
    return RequestOptions(
        headers={"X-Option": CANARIES["option"]}, query={"added": CANARIES["added"]}
    )


def values() -> list[object]:
    return [CANARIES[one] for one in ("field", "parameter", "argument", "crumb")]


def leaks(text: str) -> list[str]:
    secrets = CANARIES | {"basic": BASIC}
    return [name for name, secret in secrets.items() if secret in text]


def shown(error: BaseException) -> str:
    """Everything that a log, a report or a debugger shows of an error, without the frames of
    these tests."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    channels = [str(error), repr(error), repr(vars(error)), repr(error.args)]
    for frame in report.stack:
        if "tests/faults/" not in frame.filename:
            channels.append(f"{frame.filename}:{frame.lineno} {frame.locals}")
    for other in (error.__cause__, error.__context__):
        if other is not None:
            channels.append(shown(other))
    return "\n".join(channels)


def parts(thing: Any, seen: set[int]) -> Iterator[str]:
    """What the parts of an object say of themselves, those of ours to the bottom."""
    if id(thing) in seen:
        return
    seen.add(id(thing))
    yield from (repr(thing), str(thing))
    if "anysdk" not in type(thing).__module__:
        return
    for part in getattr(thing, "__dict__", {}).values():
        yield from parts(part, seen)


def echo(request: Request) -> str:
    """What proves who the client is, sent back."""
    names = ("Authorization", "X-header")
    said = [str(request.header(name)) for name in names]
    said += [part for part in str(request.header("Cookie")).split("; ") if "X-cookie" in part]
    said += [part for part in request.query.split("&") if "X-query" in part]
    return " ".join(said)


def echoing(status: int, content_type: str = "application/json", location: str = "") -> Any:
    def reply(request: Request) -> Answer:
        said = echo(request)
        data = {"message": said, "detail": [said]}
        headers = {"Location": location.format(said.split("=")[-1])} if location else {}
        return answer(data, status=status, content_type=content_type, headers=headers)

    return reply


def logged(records: list[logging.LogRecord]) -> str:
    """At DEBUG, the connections below the HTTP library write the headers of replies: what a
    server puts there is out of our hands."""
    ours = [one for one in records if "receive_response_headers" not in one.getMessage()]
    assert any(one.name.endswith("anysdk") for one in ours)
    return "\n".join(f"{one.getMessage()} {vars(one)}" for one in ours)


FAULTS = {
    "refused": echoing(401),
    "error": echoing(500, "text/plain"),
    "busy": echoing(503),
    "odd": echoing(200),
    "html": echoing(200, "text/html"),
    "redirect": echoing(302, location="http://evil.example/?key={}"),
    "redirect to nothing": echoing(307, location="file:///{}"),
    "closed": hang_up(),
    "reset": reset(),
    "no status": wire(b"HTTP/1.1 what\r\n\r\n"),
    "half": wire(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"),
    "not packed": answer({"a": None}, headers={"Content-Encoding": "gzip"}),
    "too large": answer(body=b" " * 100_000),
    "nothing": answer(body=b""),
}


@pytest.mark.parametrize("kind", OPERATIONS)
@pytest.mark.parametrize("reply", FAULTS.values(), ids=FAULTS)
def test_no_failure_shows_a_secret(
    way: Way, reply: Any, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    events: list[Any] = []
    hooks = dict.fromkeys(("on_request", "on_response", "on_retry", "on_error"), events.append)
    given = {"credentials": credentials(), "max_response_size": 50_000, "strict": True}
    with (
        warnings.catch_warnings(record=True) as warned,
        serve(reply) as server,
        connected(way, server.url, **given, **hooks) as client,
    ):
        client = client.with_options(headers={"X-Constant": CANARIES["constant"]})
        error = raised(way, lambda: client._sender.call(OPERATIONS[kind], options(), *values()))
        about = "\n".join(parts(client, set()))
        sent = "".join(f"{one.target} {one.headers} {one.body!r}" for one in server.requests)
        agents = str([request.header("User-Agent") for request in server.requests])
    assert isinstance(error, errors.APIError)
    other = {"bearer": "asked", "asked": "bearer", "basic": "bearer"}[kind]
    assert len(leaks(sent)) >= len(NAMES) - 3 and other not in leaks(sent)
    channels = {
        "error": shown(error),
        "pickle": pickle.dumps(error).decode("latin-1"),
        "events": repr(events) + str([parts(event, set()) for event in events]),
        "logs": logged(caplog.records),
        "objects": about,
        "warnings": str([str(one) for one in warned]),
        "agents": agents,
    }
    assert {name: leaks(text) for name, text in channels.items() if leaks(text)} == {}


def test_success_shows_no_secret(way: Way, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with (
        serve(answer({"a": 1})) as server,
        connected(way, server.url, credentials=credentials()) as client,
    ):
        for operation in OPERATIONS.values():
            way.result(client._sender.call(operation, options(), *values()))
        about = "\n".join(parts(client, set()))
    assert leaks(caplog.text + about + repr(options()) + repr(OPERATIONS)) == []


def test_nobody_listens(way: Way) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with connected(way, url, credentials=credentials()) as client:
        operation = OPERATIONS["bearer"]
        error = raised(way, lambda: client._sender.call(operation, options(), *values()))
    assert leaks(shown(error)) == []


MISTAKES: dict[str, Any] = {
    "header": lambda: ([None, None, f"{CANARIES['argument']}\n", None], options()),
    "cookie": lambda: ([None, None, None, f"{CANARIES['crumb']};"], options()),
    "query": lambda: ([None, [CANARIES["parameter"]], None, None], options()),
    "body": lambda: ([{CANARIES["field"]: float("nan")}, None, None, None], options()),
    "option": lambda: (values(), RequestOptions(headers={"X-B": f"{CANARIES['option']}\r\n"})),
    "added": lambda: (values(), RequestOptions(query={"a": object(), "b": CANARIES["added"]})),
    "long": lambda: ([None, CANARIES["parameter"] * 9000, None, None], options()),
}


@pytest.mark.parametrize("make", MISTAKES.values(), ids=MISTAKES)
def test_no_mistake_shows_a_secret(way: Way, make: Any) -> None:
    given, option = make()
    with serve(answer({})) as server:
        with connected(way, server.url, credentials=credentials()) as client:
            operation = OPERATIONS["bearer"]
            error = raised(way, lambda: client._sender.call(operation, option, *given))
        assert server.requests == []
    assert isinstance(error, TypeError | ValueError)
    assert leaks(shown(error)) == []


@pytest.mark.parametrize("path", ["/x", "//evil.example", "/x\n"])
def test_the_escape_hatch_shows_no_secret(way: Way, path: str) -> None:
    body = {"field": CANARIES["field"]}
    query, headers = {"added": CANARIES["added"]}, {"X-Option": CANARIES["option"]}
    with (
        serve(echoing(500)) as server,
        connected(way, server.url, credentials=credentials()) as client,
    ):
        error = raised(
            way, lambda: client.request("PUT", path, query=query, headers=headers, body=body)
        )
    assert leaks(shown(error)) == []


@pytest.mark.parametrize(
    "url", ["https://someone:{}@example.com", "https://example.com/?key={}", "{}://example.com"]
)
def test_a_base_url_with_a_secret_is_refused_unseen(way: Way, url: str) -> None:
    url = url.format(CANARIES["password"])
    with pytest.raises(ValueError, match=r"^base_url") as caught, connected(way, url):
        pass
    assert leaks(str(caught.value)) == []


def test_a_stream_shows_no_secret(way: Way) -> None:
    chunks = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"3\r\nabc\r\n"
    operation: Operation[bytes] = Operation(
        "PUT /x", **PARTS, response=bytes, security=(("basic", *KEYS),)
    )
    with (
        serve(reset(*chunks)) as server,
        connected(way, server.url, credentials=credentials()) as client,
    ):
        stream = way.result(client._sender.call_stream(operation, options(), *values()))
        about = "\n".join(parts(stream, set()))
        error = raised(way, lambda: stream.read())
    assert leaks(shown(error) + about) == []
