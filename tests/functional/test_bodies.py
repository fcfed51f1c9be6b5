"""Bodies as they stand on the wire: forms, files, text, bytes, and JSON that takes fields away."""

from __future__ import annotations

import datetime
import io
import os
import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest

from tests.support.server import Request, Server, answer, serve

from .callers import Way

PAPER = {"id": "_-8", "issued": 0}


class Papers:
    """The resource `zoo.papers` and one way to call it."""

    def __init__(self, package: Any, way: Way) -> None:
        self.package = package
        self.result = way.result
        self._way = way

    @contextmanager
    def open(self, *replies: Any, **changes: Any) -> Iterator[tuple[Any, Server]]:
        with serve(*(replies or (answer(PAPER),))) as server:
            arguments = {"api_token": "t", "visitor": "Ann", "base_url": server.url, **changes}
            with self._way.client(self.package.Zoo, self.package.AsyncZoo, **arguments) as client:
                yield client.zoo.papers, server

    def sent(self, method: str, *values: Any, **arguments: Any) -> Request:
        """What the server sees of one call."""
        with self.open() as (papers, server):
            self.result(getattr(papers, method)(*values, **arguments))
        return server.requests[0]


@pytest.fixture
def papers(zoo: Any, way: Way) -> Papers:
    return Papers(zoo, way)


# --- JSON


def test_a_merge_patch_tells_null_from_what_is_left_out(papers: Papers) -> None:
    request = papers.sent("amend", "1", issued=5, note=None, fee=None, seal=b"\xfb\xff")
    assert request.header("Content-Type") == "application/merge-patch+json"
    assert request.body == b'{"issued":5,"fee":null,"seal":"+/8=","note":null}'


def test_json_of_another_media_type(papers: Papers) -> None:
    request = papers.sent("publish", body={"a": [1, None]})
    assert request.header("Content-Type") == "application/vnd.zoo+json"
    assert request.body == b'{"a":[1,null]}'


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "cycle"])
@pytest.mark.parametrize("method", ["publish", "apply", "file"])
def test_what_cannot_be_written_is_refused_before_sending(
    papers: Papers, method: str, value: Any
) -> None:
    data: dict[str, Any] = {"a": [value]}
    if value == "cycle":
        data["a"] = [data]
    arguments: dict[str, dict[str, Any]] = {
        "publish": {"body": data},
        "apply": {"name": "n", "more": data},
        "file": {"title": "t", "scan": b"", "index": data},
    }
    given = arguments[method]
    with papers.open() as (resource, server):
        values = ("1",) if method == "file" else ()
        with pytest.raises(ValueError, match=r"not finite|must be a finite|contains itself"):
            papers.result(getattr(resource, method)(*values, **given))
    assert not server.requests


# --- forms


FORMS: list[tuple[dict[str, Any], str]] = [
    ({}, ""),
    ({"animals": ["a", "b c"]}, "&animals=a&animals=b%20c"),
    ({"animals": []}, ""),
    ({"born": datetime.date(2026, 1, 2)}, "&born=2026-01-02"),
    ({"fee": "1.50"}, "&fee=1.50"),
    ({"asked_on": 1.5}, "&on=1.5"),
    ({"home": {"city": "B\u00fcren", "rooms": [1, 2]}}, "&home[city]=B%C3%BCren&home[rooms][]=1"
     "&home[rooms][]=2"),
    ({"more": {"a[]&=+": {"b": None, "c": True}}}, "&more[a%5B%5D%26%3D%2B][c]=true"),
    ({"more": {}}, ""),
    ({"more": {"a": [{"b": 1}]}}, "&more[a][][b]=1"),
]  # fmt: skip


@pytest.mark.parametrize(("given", "text"), FORMS)
def test_a_form_is_written_as_a_query_is(papers: Papers, given: dict[str, Any], text: str) -> None:
    request = papers.sent("apply", name="&=#+ ;%\u00e9", **given)
    assert request.header("Content-Type") == "application/x-www-form-urlencoded"
    assert request.body.decode("ascii") == f"name=%26%3D%23%2B%20%3B%25%C3%A9{text}"
    assert request.header("Content-Length") == str(len(request.body))


# --- multipart


def parts_of(request: Request) -> list[tuple[str, bytes]]:
    """Each part's head and what it holds, split as a server splits them."""
    said = request.header("Content-Type") or ""
    found = re.fullmatch(r"multipart/form-data; boundary=([0-9a-f]{32})", said)
    assert found
    boundary = f"--{found[1]}".encode()
    first, *middle, last = request.body.split(boundary)
    assert (first, last) == (b"", b"--\r\n")
    parts: list[tuple[str, bytes]] = []
    for part in middle:
        assert part.startswith(b"\r\n")
        assert part.endswith(b"\r\n")
        head, _, content = part[2:-2].partition(b"\r\n\r\n")
        parts.append((head.decode(), content))
    return parts


def disposition(name: str, filename: str = "", content_type: str = "") -> str:
    text = f'Content-Disposition: form-data; name="{name}"'
    if filename:
        text += f'; filename="{filename}"\r\nContent-Type: {content_type}'
    return text


def test_fields_and_files_in_parts(papers: Papers, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"\r\n--" * 5)
    with path.open("rb") as file:
        file.read(2)
        request = papers.sent(
            "file",
            "1",
            title="\u00e9\r\n",
            scan=path,
            photos=[file, b"raw", papers.package.File(b"x", name="a.png"), io.BytesIO(b"y")],
            tags=["a", "b"],
            index={"k": [1, None]},
        )
        assert not file.closed
    assert parts_of(request) == [
        (disposition("title"), b"\xc3\xa9\r\n"),
        (disposition("scan", "scan.pdf", "application/pdf"), b"\r\n--" * 5),
        (disposition("photos", "scan.pdf", "application/pdf"), (b"\r\n--" * 5)[2:]),
        (disposition("photos", "photos", "application/octet-stream"), b"raw"),
        (disposition("photos", "a.png", "image/png"), b"x"),
        (disposition("photos", "photos", "application/octet-stream"), b"y"),
        (disposition("tags"), b"a"),
        (disposition("tags"), b"b"),
        (disposition("index") + "\r\nContent-Type: application/json", b'{"k":[1,null]}'),
    ]
    assert request.header("Content-Length") == str(len(request.body))
    assert request.header("Transfer-Encoding") is None


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ('a"b.txt', "a%22b.txt"),
        ("a\r\nX-Evil: 1\r\n\r\n.txt", "a%0D%0AX-Evil: 1%0D%0A%0D%0A.txt"),
        ("\u65e5\u672c.txt", "\u65e5\u672c.txt"),
        ("back\\slash.txt", "back\\slash.txt"),
        ("no unicode \udcff.txt", "no unicode ?.txt"),
    ],
)
def test_a_name_ends_no_header(papers: Papers, name: str, written: str) -> None:
    scan = papers.package.File(b"x", name=name)
    parts = parts_of(papers.sent("file", "1", title="t", scan=scan))
    assert parts[1] == (disposition("scan", written, "text/plain"), b"x")


@pytest.mark.parametrize("content_type", ["text/plain\r\nX: 1", "text", "", "text/plain; a\n"])
def test_a_content_type_ends_no_header(papers: Papers, content_type: str) -> None:
    scan = papers.package.File(b"x", name="n", content_type=content_type)
    with papers.open() as (resource, server):
        with pytest.raises(ValueError, match=r"^content_type is not a media type"):
            papers.result(resource.file("1", title="t", scan=scan))
        with pytest.raises(ValueError, match=r"^content_type is not a media type"):
            papers.result(resource.scan("1", picture=scan))
    assert not server.requests


def test_boundaries_differ(papers: Papers) -> None:
    said = {papers.sent("file", "1", title="t", scan=b"").header("Content-Type") for _ in range(2)}
    assert len(said) == 2


class Pipe:
    """A file object that can only be read, once."""

    def __init__(self, *pieces: bytes) -> None:
        self._pieces = list(pieces)
        self.threads: set[threading.Thread] = set()

    def read(self, size: int, /) -> bytes:
        self.threads.add(threading.current_thread())
        return self._pieces.pop(0) if self._pieces else b""


def test_what_has_no_size_is_sent_in_chunks(papers: Papers) -> None:
    pipe = Pipe(b"abc", b"def")
    request = papers.sent("file", "1", title="t", scan=pipe)
    assert request.header("Content-Length") is None
    assert parts_of(request)[1][1] == b"abcdef"
    is_own = threading.current_thread() in pipe.threads
    assert is_own == (not papers._way.is_async)


def test_a_file_is_read_piece_by_piece(papers: Papers, tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(3_000_000)
    for picture in (path, Measured(bytes(3_000_000))):
        request = papers.sent("scan", "1", picture=picture)
        assert request.body == bytes(3_000_000)
        assert request.header("Content-Length") == "3000000"
        assert request.header("Content-Type") == "image/png"


class Measured(io.BytesIO):
    def read(self, size: int | None = -1, /) -> bytes:
        assert size is not None
        assert 0 < size <= 262_144
        return super().read(size)


@pytest.mark.parametrize("where", ["missing", "folder"])
def test_a_path_that_is_no_file_fails_before_anything_is_sent(
    papers: Papers, tmp_path: Path, where: str
) -> None:
    path = tmp_path / where
    if where == "folder":
        path.mkdir()
    with papers.open() as (resource, server):
        with pytest.raises((FileNotFoundError, IsADirectoryError)):
            papers.result(resource.file("1", title="t", scan=path))
        with pytest.raises((FileNotFoundError, IsADirectoryError)):
            papers.result(resource.scan("1", picture=path))
    assert not server.requests


def test_a_file_is_bytes(papers: Papers, tmp_path: Path) -> None:
    path = tmp_path / "t.txt"
    path.write_text("x")
    with papers.open() as (resource, server):
        with path.open() as file, pytest.raises(TypeError, match="binary mode"):
            papers.result(resource.scan("1", picture=file))
        with pytest.raises(TypeError, match="a file is a path"):
            papers.result(resource.scan("1", picture="t.txt"))
    assert not server.requests
    with (
        serve_nothing() as url,
        papers.open(base_url=url) as (resource, _),
        pytest.raises(TypeError, match="gives bytes, not str"),
    ):
        papers.result(resource.scan("1", picture=TextPipe()))


class TextPipe:
    def read(self, size: int, /) -> str:
        return "text"


# --- attempts


def test_an_attempt_begins_where_the_file_stood(papers: Papers, tmp_path: Path) -> None:
    path = tmp_path / "scan.bin"
    path.write_bytes(b"0123456789")
    failing = answer({}, status=502, headers={"Retry-After": "0"})
    with path.open("rb") as file:
        file.seek(4)
        with papers.open(failing, failing, answer(None)) as (resource, server):
            papers.result(resource.scan("1", picture=file))
    assert [request.body for request in server.requests] == [b"456789"] * 3


def test_what_can_be_read_once_is_sent_once(papers: Papers) -> None:
    failing = answer({}, status=502, headers={"Retry-After": "0"})
    with (
        papers.open(failing) as (resource, server),
        pytest.raises(papers.package.InternalServerError),
    ):
        papers.result(resource.scan("1", picture=Pipe(b"abc")))
    assert len(server.requests) == 1


def test_a_file_that_became_shorter_is_told(papers: Papers, tmp_path: Path) -> None:
    class Shrinking(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            self.truncate(100)
            return super().read(size)

    with (
        serve_nothing() as url,
        papers.open(base_url=url) as (resource, _),
        pytest.raises(OSError, match="shorter"),
    ):
        papers.result(resource.scan("1", picture=Shrinking(bytes(1_000_000))))


def open_files(path: Path) -> int:
    links = (Path("/proc/self/fd") / name for name in os.listdir("/proc/self/fd"))
    return sum(link.exists() and os.readlink(link) == str(path) for link in links)


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs /proc")
def test_no_file_stays_open(papers: Papers, tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(bytes(8_000_000))
    with serve_nothing() as url, papers.open(base_url=url, max_retries=1) as (resource, _):
        with pytest.raises(papers.package.APIConnectionError):
            papers.result(resource.scan("1", picture=path))
        assert open_files(path) == 0


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs /proc")
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_call_closes_its_files(zoo: Any, tmp_path: Path, backend: str) -> None:
    path = tmp_path / "large"
    path.write_bytes(bytes(50_000_000))
    seen: list[int] = []

    async def main(url: str) -> None:
        async with zoo.AsyncZoo(api_token="t", visitor="Ann", base_url=url) as client:
            with anyio.move_on_after(0.5) as scope:
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(look)
                    await client.zoo.papers.file("1", title="t", scan=path)
            assert scope.cancelled_caught
            assert open_files(path) == 0

    async def look() -> None:
        await anyio.sleep(0.3)
        seen.append(open_files(path))

    # It accepts, and reads nothing.
    with socket.create_server(("127.0.0.1", 0)) as listener:
        anyio.run(main, f"http://127.0.0.1:{listener.getsockname()[1]}", backend=backend)
    assert seen == [1]


@contextmanager
def serve_nothing() -> Iterator[str]:
    """A server that closes each connection after a little of its request."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def run() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                connection.recv(1_000)
                connection.close()

        threading.Thread(target=run, daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        listener.shutdown(socket.SHUT_RDWR)


# --- text and bytes


def test_text_is_sent_in_utf_8(papers: Papers) -> None:
    request = papers.sent("remark", "1", text="h\u00e9")
    assert request.header("Content-Type") == "text/plain; charset=utf-8"
    assert request.body == b"h\xc3\xa9"


@pytest.mark.parametrize("given", [b"\0\xff", bytearray(b"\0\xff")])
def test_bytes_are_sent_as_they_are(papers: Papers, given: Any) -> None:
    request = papers.sent("stamp", "1", picture=given)
    assert request.header("Content-Type") == "application/octet-stream"
    assert request.body == b"\0\xff"


def test_a_body_that_is_left_out_is_none(papers: Papers) -> None:
    request = papers.sent("stamp", "1")
    assert (request.body, request.header("Content-Type")) == (b"", None)


def test_bodies_of_another_kind_are_refused(papers: Papers) -> None:
    with papers.open() as (resource, server):
        with pytest.raises(TypeError, match="the body is a str, not bytes"):
            papers.result(resource.remark("1", text=b"x"))
        with pytest.raises(TypeError, match="the body is bytes, not str"):
            papers.result(resource.stamp("1", picture="x"))
    assert not server.requests


@pytest.mark.parametrize("content", ["a/path", bytearray(b"x"), None, 5])
def test_what_a_file_holds(papers: Papers, content: Any) -> None:
    picture = papers.package.File(content)
    with papers.open() as (resource, server), pytest.raises(TypeError, match="path, an open file"):
        papers.result(resource.scan("1", picture=picture))
    assert not server.requests
