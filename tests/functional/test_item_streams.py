"""Replies that come item by item, against a server that cuts them where it likes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import pytest

from tests.support.server import Answer, Reply, Server, answer, reset, serve, wire

from .callers import Way

# The HTTP library leaves a generator of its own open where a reply is not read to its end; trio
# tells.
pytestmark = pytest.mark.filterwarnings(
    "ignore:Async generator:ResourceWarning",
)

# What a reader of events has to take: a mark of the byte order, comments, every kind of line end,
# data of several lines, ids that stay, and events without data.
EVENTS = (
    "\ufeff: hello\r\nid: 7\r\nevent: roar\r\n"
    'data: {"id":\r\ndata: 1, "text": "Löwe"}\r\n\r\n'
    'data:{"id":2,"loudness":"1.50"}\n\n'
    ':\n\nretry: 50\rdata: {"id": 3}\r\r'
    "event: ping\ndata:\n\n"
    "id\nnothing: here\ndata: [DONE]\n\n"
    'data: {"id": 4}\n\n'
).encode()
LINES = b'{"id":1}\n\n  \r\n{"id":2,"text":"L\xc3\xb6we"}\r\n{"id":3}'
TAPE = b'\x1e{"a":1}\n\x1e{"b":\n2}\n\x1e\x1e{"c":3}'
# Every byte alone, in the middle of most characters and line ends, and all at once.
CUTS = (1, 2, 5, 100_000)


class Voices:
    """The resource `zoo.voices` and one way to call it."""

    def __init__(self, package: Any, way: Way) -> None:
        self.package = package
        self.result = way.result
        self.items = way.items
        self._way = way

    @contextmanager
    def open(self, *replies: Reply, **changes: Any) -> Iterator[tuple[Any, Server]]:
        with serve(*replies) as server:
            arguments = {"api_token": "t", "visitor": "Ann", "base_url": server.url, **changes}
            with self._way.client(self.package.Zoo, self.package.AsyncZoo, **arguments) as client:
                yield client.zoo.voices, server

    def closed(self, stream: Any) -> None:
        closing = stream.close()
        if self._way.is_async:
            self.result(closing)


@pytest.fixture
def voices(zoo: Any, way: Way) -> Voices:
    return Voices(zoo, way)


def streamed(
    body: bytes, content_type: str = "text/event-stream", cut: int = 100_000, status: int = 200
) -> Answer:
    """A reply in chunks of its own, each so long."""
    head = f"HTTP/1.1 {status} Said\r\nContent-Type: {content_type}\r\n"
    pieces = [body[at : at + cut] for at in range(0, len(body), cut)]
    return wire(
        f"{head}Transfer-Encoding: chunked\r\n\r\n".encode(),
        *(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces),
        b"0\r\n\r\n",
    )


def test_events_are_what_their_data_say(voices: Voices) -> None:
    said = [streamed(EVENTS, "text/event-stream; charset=utf-8", cut) for cut in CUTS]
    with voices.open(*said) as (zoo, server):
        for _ in CUTS:
            stream = voices.result(zoo.listen(animal="lion"))
            found = [(one.id, one.text, one.loudness) for one in voices.items(stream)]
            assert found == [(1, "Löwe", None), (2, None, Decimal("1.50")), (3, None, None)]
    assert server.requests[0].header("Accept") == "text/event-stream"
    assert stream.headers["content-type"] == "text/event-stream; charset=utf-8"


def test_whole_events(voices: Voices) -> None:
    with voices.open(streamed(EVENTS, cut=7)) as (zoo, _):
        events = voices.items(voices.result(zoo.listen(animal="lion")).events())
    assert [(one.event, one.id, one.retry) for one in events] == [
        ("roar", "7", None),
        ("message", "7", None),
        ("message", "7", 50),
        ("ping", "7", None),
    ]
    assert events[0].data == '{"id":\n1, "text": "Löwe"}'
    assert events[0].item.text == "Löwe"
    with pytest.raises(voices.package.DecodeError):
        _ = events[3].item


def test_events_of_text(voices: Voices) -> None:
    body = "data: Löwe\ndata\ndata:  two \n\ndata: [DONE]\n\ndata: no end".encode()
    with voices.open(streamed(body, cut=3)) as (zoo, server):
        assert voices.items(voices.result(zoo.words())) == ["Löwe\n\n two ", "[DONE]"]
    assert server.requests[0].header("Accept") == "text/event-stream; charset=utf-8"


def test_json_lines(voices: Voices) -> None:
    with voices.open(*(streamed(LINES, "application/x-ndjson", cut) for cut in CUTS)) as (zoo, _):
        for _ in CUTS:
            found = [(one.id, one.text) for one in voices.items(voices.result(zoo.log()))]
            assert found == [(1, None), (2, "Löwe"), (3, None)]


def test_a_json_sequence(voices: Voices) -> None:
    with voices.open(*(streamed(TAPE, "application/json-seq", cut) for cut in CUTS)) as (zoo, _):
        for _ in CUTS:
            assert voices.items(voices.result(zoo.tape())) == [{"a": 1}, {"b": 2}, {"c": 3}]


def test_an_item_comes_before_the_next_one_does(voices: Voices) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json-seq\r\n\r\n"
    held = Answer((head, b'\x1e{"a":1}\n'), "hold")
    with voices.open(held) as (zoo, _):
        stream = voices.result(zoo.tape())
        first = voices.result(anext(stream)) if hasattr(stream, "__anext__") else next(stream)
        assert first == {"a": 1}
        voices.closed(stream)


def test_the_value_of_a_parameter_asks_for_a_stream(voices: Voices) -> None:
    events, lines = streamed(EVENTS.replace(b"[DONE]", b"bye")), streamed(LINES, "")
    with voices.open(answer({"id": 9}), events, lines, answer(body=b"")) as (zoo, server):
        assert voices.result(zoo.follow()).id == 9
        assert len(voices.items(voices.result(zoo.follow(as_="events")))) == 3
        assert len(voices.items(voices.result(zoo.follow(as_="lines")))) == 3
        assert voices.result(zoo.follow()) is None
    asked = [request.header("Accept") for request in server.requests]
    assert asked[:3] == ["application/json", "text/event-stream", "application/jsonl"]


@pytest.mark.parametrize("status", [200, 204, 205])
def test_an_empty_body_is_null_where_null_may_come(voices: Voices, status: int) -> None:
    with voices.open(answer(body=b"", status=status), strict=True) as (zoo, _):
        assert voices.result(zoo.follow()) is None


def test_an_error_before_the_stream(voices: Voices) -> None:
    refused = answer({"reason": "asleep"}, status=404)
    with voices.open(refused) as (zoo, _), pytest.raises(voices.package.NotFoundError) as raised:
        voices.result(zoo.listen(animal="lion"))
    assert raised.value.typed_body.reason == "asleep"


def test_a_stream_that_breaks_off(voices: Voices) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 999\r\n\r\n"
    with voices.open(reset(head, b'data: {"id":1}\n\ndata: {"id"')) as (zoo, _):
        stream = voices.result(zoo.listen(animal="lion"))
        with pytest.raises(voices.package.APIConnectionError):
            voices.items(stream)
        with pytest.raises(ValueError, match="closed"):
            voices.items(stream)


def test_a_stream_of_something_else(voices: Voices) -> None:
    page = answer(body=b"<p>Log in</p>", content_type="text/html")
    with voices.open(page) as (zoo, _):
        stream = voices.result(zoo.listen(animal="lion"))
        with pytest.raises(voices.package.DecodeError, match="content type is another"):
            voices.items(stream)


def test_an_item_that_is_no_json_is_told_and_the_next_one_comes(voices: Voices) -> None:
    with voices.open(streamed(b'{"id":1}\nnope\n{"id":3}\n', "")) as (zoo, _):
        stream = voices.result(zoo.log())
        with pytest.raises(voices.package.DecodeError) as raised:
            voices.items(stream)
        assert raised.value.excerpt == "nope"
        assert [one.id for one in voices.items(stream)] == [3]
        voices.closed(stream)


def test_an_item_has_an_end(voices: Voices) -> None:
    endless = streamed(b"data: " + b"x" * 5_000, cut=500)
    with voices.open(endless, max_response_size=1_000) as (zoo, _):
        stream = voices.result(zoo.listen(animal="lion"))
        with pytest.raises(voices.package.ResponseTooLargeError):
            voices.items(stream)


def test_a_stream_is_closed_early(voices: Voices) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n"
    with voices.open(Answer((head, b'{"id":1}\n{"id":2}\n'), "hold")) as (zoo, server):
        stream = voices.result(zoo.log())
        voices.closed(stream)
        with pytest.raises(ValueError, match="closed"):
            voices.items(stream)
    assert len(server.requests) == 1


def test_the_raw_reply_has_the_headers(voices: Voices, way: Way) -> None:
    said = answer(body=LINES, headers={"X-Microphone": "north"}, content_type=None)
    with serve(said) as server:
        arguments = {"api_token": "t", "visitor": "Ann", "base_url": server.url}
        with way.client(voices.package.Zoo, voices.package.AsyncZoo, **arguments) as client:
            raw = way.result(client.raw(client.zoo.voices.log)())
            assert raw.headers["X-Microphone"] == "north"
            assert len(way.items(raw.result)) == 3
