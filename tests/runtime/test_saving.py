"""Streams that are saved: what stands at the path, whatever happens on the way."""

from __future__ import annotations

import io
import os
import stat
import threading
from pathlib import Path
from typing import Any

import pytest
from truto_python_sdk._runtime.async_client import AsyncClient
from truto_python_sdk._runtime.errors import APIConnectionError
from truto_python_sdk._runtime.operation import Operation
from truto_python_sdk._runtime.sync_client import SyncClient

from tests.support.server import Answer, answer, serve, wire

from .callers import AsyncCaller, Caller

# The HTTP library leaves a generator of its own open when a reading is broken off; trio tells.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")
STREAM: Operation[Any] = Operation("GET /file", response=bytes)
HELLO = answer(body=b"hello", content_type="application/octet-stream")
BROKEN = wire(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", b"hello")


def saved(caller: Caller, file: Any, *, reply: Answer = HELLO, on_progress: Any = None) -> Any:
    def save(client: SyncClient) -> Any:
        return client._sender.call(STREAM, None).save(file, on_progress=on_progress)

    async def save_async(client: AsyncClient) -> Any:
        stream = await client._sender.call(STREAM, None)
        return await stream.save(file, on_progress=on_progress)

    with serve(reply) as server:
        if isinstance(caller, AsyncCaller):
            return caller.run_async(server.url, save_async)
        return caller.run(server.url, save)


def test_a_path_or_an_open_file(caller: Caller, tmp_path: Path) -> None:
    path = tmp_path / ("a" * 250)
    assert saved(caller, path) == 5
    assert saved(caller, str(path)) == 5
    assert path.read_bytes() == b"hello"
    file = io.BytesIO()
    assert saved(caller, file) == 5
    assert file.getvalue() == b"hello"
    assert os.listdir(tmp_path) == [path.name]


def test_what_breaks_off_leaves_what_was_there(caller: Caller, tmp_path: Path) -> None:
    path = tmp_path / "file"
    with pytest.raises(APIConnectionError):
        saved(caller, path, reply=BROKEN)
    assert os.listdir(tmp_path) == []
    path.write_bytes(b"before")

    def stop(done: int, total: int | None) -> None:
        raise KeyError((done, total))

    with pytest.raises(KeyError, match=r"\(5, 5\)"):
        saved(caller, path, on_progress=stop)
    assert path.read_bytes() == b"before"
    assert os.listdir(tmp_path) == ["file"]


def test_who_may_read_a_file_stays_as_it_was(caller: Caller, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"before")
    path.chmod(0o600)
    saved(caller, path)
    assert path.read_bytes() == b"hello"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("is_there", [True, False])
def test_a_link_is_followed(caller: Caller, tmp_path: Path, is_there: bool) -> None:
    target, link = tmp_path / "folder/file", tmp_path / "link"
    target.parent.mkdir()
    if is_there:
        target.write_bytes(b"before")
    link.symlink_to(target)
    saved(caller, link)
    assert link.is_symlink()
    assert target.read_bytes() == b"hello"
    assert os.listdir(target.parent) == ["file"]


def test_what_is_no_plain_file_is_written_to(caller: Caller, tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(path.read_bytes()), daemon=True)
    reader.start()
    assert saved(caller, path) == 5
    reader.join(10)
    assert read == [b"hello"]
    assert stat.S_ISFIFO(path.stat().st_mode)


def test_a_place_where_no_file_can_be(caller: Caller, tmp_path: Path) -> None:
    told: list[int] = []
    (tmp_path / "folder").mkdir()
    for path, error in (("folder", IsADirectoryError), ("none/file", FileNotFoundError)):
        with pytest.raises(error):
            saved(caller, tmp_path / path, on_progress=lambda done, total: told.append(done))
    assert told == []
    assert os.listdir(tmp_path) == ["folder"]
    assert os.listdir(tmp_path / "folder") == []


class Full(io.BytesIO):
    """A file that finds out at the end that its device is full."""

    def close(self) -> None:
        super().close()
        raise OSError("no space left")


def test_a_device_that_is_full_at_the_end(
    caller: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from truto_python_sdk._runtime import saving

    def opened(path: str, mode: str) -> Any:
        Path(path).touch()
        return Full()

    monkeypatch.setattr(saving, "open", opened, raising=False)
    with pytest.raises(OSError, match="no space left"):
        saved(caller, tmp_path / "file")
    assert os.listdir(tmp_path) == []


def test_a_place_that_became_a_folder_meanwhile(caller: Caller, tmp_path: Path) -> None:
    path = tmp_path / "file"
    with pytest.raises(IsADirectoryError):
        saved(caller, path, on_progress=lambda done, total: path.mkdir())
    assert os.listdir(tmp_path) == ["file"]


class Slow(io.RawIOBase):
    """A file without a buffer, which takes two bytes at a time."""

    def __init__(self) -> None:
        self.content = b""

    def write(self, piece: Any) -> int:
        self.content += piece[:2]
        return len(piece[:2])


def test_a_file_that_takes_a_part_at_a_time(caller: Caller) -> None:
    file = Slow()
    assert saved(caller, file) == 5
    assert file.content == b"hello"


def test_progress_is_told_where_the_stream_is_read(caller: Caller, tmp_path: Path) -> None:
    told: list[tuple[int, int | None, bool]] = []
    here = threading.get_ident()

    def tell(done: int, total: int | None) -> None:
        told.append((done, total, threading.get_ident() == here))

    saved(caller, tmp_path / "file", on_progress=tell)
    assert told == [(5, 5, True)]
