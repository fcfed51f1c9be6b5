"""Where a server may send a request, and what goes with it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.functional.callers import Way
from tests.support.server import Request, answer, serve

from .anysdk._runtime import errors
from .anysdk._runtime.api_keys import APIKeyCookie, APIKeyHeader, APIKeyQuery
from .anysdk._runtime.auth import Credentials
from .anysdk._runtime.bearer import BearerToken
from .anysdk._runtime.envelope import Envelope
from .anysdk._runtime.models import Model
from .anysdk._runtime.next_url_pagination import NextUrlPagination
from .anysdk._runtime.operation import Operation
from .anysdk._runtime.options import RequestOptions
from .anysdk._runtime.pages import call_list, call_list_async
from .anysdk._runtime.redirects import REDIRECTS
from .clients import connected, raised

STATUSES = (301, 302, 303, 307, 308)
SCHEMES = ("bearer", "header", "query", "cookie")
CANARIES = {name: f"canary-{name}-83b1" for name in (*SCHEMES, "argument", "option", "crumb")}
PARTS: Any = {"query": ("argument",), "headers": ("X-Argument",), "cookies": ("crumb",)}
GET: Operation[Any] = Operation(
    "GET /x", **PARTS, response=Any, redirects=REDIRECTS, security=(SCHEMES,)
)
PLAIN: Operation[Any] = Operation("GET /x", response=Any)
BARE: Operation[Any] = Operation("GET /x", response=Any, redirects=REDIRECTS)
POST: Operation[Any] = Operation("POST /x", fields=("a",), response=Any, redirects=REDIRECTS)


def credentials() -> Credentials:
    """One of every kind."""
    rest: Any = {"env": ""}
    return Credentials(
        BearerToken("bearer", CANARIES["bearer"], argument="token", env=""),
        APIKeyHeader("header", CANARIES["header"], name="X-Key", argument="key", **rest),
        APIKeyQuery("query", CANARIES["query"], name="key", argument="query_key", **rest),
        APIKeyCookie("cookie", CANARIES["cookie"], name="key", argument="cookie_key", **rest),
    )


def leading(location: str, status: int = 302) -> Any:
    return answer(body=b"", status=status, headers={"Location": location})


def call(way: Way, client: Any) -> Any:
    option = RequestOptions(headers={"X-Option": CANARIES["option"]})
    values = (CANARIES["argument"], CANARIES["argument"], CANARIES["crumb"])
    return way.result(client._sender.call(GET, option, *values))


def text(request: Request) -> str:
    return f"{request.target} {request.headers} {request.body!r}"


@pytest.mark.row("17")
@pytest.mark.parametrize("status", STATUSES)
def test_not_followed_by_default(way: Way, status: int) -> None:
    with serve(leading("/y", status)) as server, connected(way, server.url) as client:
        error = raised(way, lambda: client._sender.call(PLAIN, None))
        assert type(error) is errors.APIStatusError
        assert error.status_code == status
        assert len(server.requests) == 1


@pytest.mark.row("17")
@pytest.mark.parametrize("status", STATUSES)
def test_credentials_stay_at_home(way: Way, status: int) -> None:
    with (
        serve(answer({"there": 1})) as other,
        serve(leading(f"{other.url}/y?z=1", status)) as server,
        connected(way, server.url, credentials=credentials()) as client,
    ):
        assert call(way, client) == {"there": 1}
    sent = text(server.requests[0])
    assert all(canary in sent for canary in CANARIES.values())
    (request,) = other.requests
    assert request.target == "/y?z=1"
    assert "canary" not in text(request)


@pytest.mark.row("17")
@pytest.mark.parametrize("location", ["/y", "y", "{url}/y", "?z=1"])
def test_credentials_go_along_at_home(way: Way, location: str) -> None:
    def first(request: Request) -> Any:
        return leading(location.format(url=server.url))

    with (
        serve(first, answer({})) as server,
        connected(way, server.url, credentials=credentials()) as client,
    ):
        assert call(way, client) == {}
    sent = text(server.requests[1])
    assert all(CANARIES[name] in sent for name in SCHEMES)


@pytest.mark.row("17")
def test_credentials_come_back_home_with_no_detour(way: Way) -> None:
    """Home, away and home again: what comes back home is signed for home."""
    with serve() as other, serve() as server:
        server.replies += [leading(f"{other.url}/a"), answer({"home": 1})]
        other.replies += [leading(f"{server.url}/b")]
        with connected(way, server.url, credentials=credentials()) as client:
            assert call(way, client) == {"home": 1}
    assert "canary" not in text(other.requests[0])


ELSEWHERE = {
    "scheme": ("https://api.example.com/x", "https://api.example.com:8443/y"),
    "host": ("https://api.example.com/x", "https://example.com/y"),
    "subdomain": ("https://api.example.com/x", "https://api.example.com.evil.example/y"),
    "no scheme": ("https://api.example.com/x", "//evil.example/y"),
}


@pytest.mark.row("20")
@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize(("url", "location"), ELSEWHERE.values(), ids=ELSEWHERE)
def test_a_method_that_sends_does_not_leave(url: str, location: str, status: int) -> None:
    with pytest.raises(ValueError, match="another server"):
        REDIRECTS.following("POST", url, status, location)
    assert REDIRECTS.following("GET", url, status, location)[0] == "GET"


@pytest.mark.row("20")
@pytest.mark.parametrize("status", [307, 308])
def test_a_post_stays(way: Way, status: int) -> None:
    with (
        serve(answer({})) as other,
        serve(leading(f"{other.url}/y", status)) as server,
        connected(way, server.url) as client,
    ):
        error = raised(way, lambda: client._sender.call(POST, None, "secret"))
        assert type(error) is errors.RedirectError
        assert other.connections == 0


@pytest.mark.row("20")
@pytest.mark.parametrize("status", STATUSES)
def test_a_post_at_home(way: Way, status: int) -> None:
    with serve(leading("/y", status), answer({})) as server, connected(way, server.url) as client:
        assert way.result(client._sender.call(POST, None, "content")) == {}
    second = server.requests[1]
    kept = status in (307, 308)
    assert second.method == ("POST" if kept else "GET")
    assert second.body == (b'{"a":"content"}' if kept else b"")
    assert (second.header("Content-Type") is not None) == kept


@pytest.mark.row("20")
def test_a_loop(way: Way) -> None:
    with serve(leading("/x")) as server, connected(way, server.url) as client:
        error = raised(way, lambda: client._sender.call(BARE, None))
        assert type(error) is errors.RedirectError
        assert len(server.requests) == 6


UNFIT = [
    *("file:///etc/passwd", "ftp://127.0.0.1/", "javascript:1", "data:,x"),
    *("https://user:hunter-2@evil.example/", "\\\\evil.example", "/\\evil.example"),
    *("http://[::1", "http://127.0.0.1:99999/", "http://é.example/"),
]


@pytest.mark.row("20")
@pytest.mark.parametrize("location", UNFIT)
def test_a_place_that_is_none(way: Way, location: str) -> None:
    with serve(leading(location)) as server, connected(way, server.url) as client:
        error = raised(way, lambda: client._sender.call(BARE, None))
        assert type(error) is errors.RedirectError
        assert "hunter-2" not in str(error)
        assert len(server.requests) == 1


@pytest.mark.row("20")
@pytest.mark.parametrize("location", ["/y\r\nX-Evil: 1", "/y\n", "/y\x00", "/y\x7f"])
def test_a_line_break(location: str) -> None:
    with pytest.raises(ValueError, match="no URL"):
        REDIRECTS.following("GET", "https://api.example.com/x", 302, location)


@pytest.mark.row("19")
@pytest.mark.parametrize("host", ["api.example.com", "127.0.0.1", "evil.example"])
def test_never_from_https_to_http(host: str) -> None:
    with pytest.raises(ValueError, match="from https to http"):
        REDIRECTS.following("GET", "https://api.example.com/x", 302, f"http://{host}/y")


@pytest.mark.row("17")
def test_a_redirect_amid_retries(way: Way) -> None:
    """Each attempt begins where the call began."""
    replies = (leading("/y"), answer({}, status=503), leading("/y"), answer({"done": 1}))
    with serve(*replies) as server, connected(way, server.url) as client:
        assert way.result(client._sender.call(BARE, None)) == {"done": 1}
    assert [request.path for request in server.requests] == ["/x", "/y", "/x", "/y"]


PATHS = [
    *("//evil.example/x", "https://evil.example/x", "x", "", "/a/../../b", "/%2e%2e/x", "/\\x"),
    *("/a?b=1", "/a#b", "/a\r\nX: 1", "/a b", "///x", "/./a", "@evil.example"),
]


@pytest.mark.row("21")
@pytest.mark.parametrize("path", PATHS)
def test_a_path_that_leads_elsewhere(way: Way, path: str) -> None:
    with serve(answer({})) as server, connected(way, f"{server.url}/v1") as client:
        error = raised(way, lambda: client.request("GET", path))
        assert type(error) is ValueError
        assert server.connections == 0


class Fields(Model, kw_only=True):
    following: str | None = None


LIST: Operation[Any] = Operation(
    "GET /items",
    response=int,
    envelope=Envelope(Fields, items="items", pagination=NextUrlPagination("following")),
    security=(SCHEMES,),
)
LINKS = [
    *("//evil.example/items", "https://evil.example/items", "http://127.0.0.1:1/items"),
    *("http://user:hunter-2@127.0.0.1/items", "file:///items", "http://127.0.0.1.evil.example/"),
]


@pytest.mark.row("21")
@pytest.mark.parametrize("link", LINKS)
def test_a_next_link_that_leads_elsewhere(way: Way, link: str) -> None:
    with (
        serve(answer({"items": [1], "following": link})) as server,
        connected(way, server.url, credentials=credentials()) as client,
    ):
        pages = (call_list_async if way.is_async else call_list)(client._sender, LIST, None)
        with pytest.raises(errors.PaginationError) as caught:
            way.items(pages)
        assert len(server.requests) == 1
    assert "hunter-2" not in str(caught.value)
