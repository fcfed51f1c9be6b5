"""The page on OpenAPI documents does what it says: its files are written, its commands are run.

One thing is changed: the app is served at a free port.
"""

from __future__ import annotations

import socket
import subprocess
import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.followed_page import Ran, Reader, at_work_in
from tests.support.once import Once

PAGE = Path(__file__).parents[1] / "docs/from-openapi.md"
# The commands that are to fail, by what tells them from others.
CODES = {"generate --strict": 2, "sed -i": 2}


class ReaderWithServer(Reader):
    def __init__(self, port: str) -> None:
        self.port = port
        self.server: subprocess.Popen[bytes] | None = None

    def adapted(self, text: str) -> str:
        return text.replace("8000", self.port)

    def run(self, block: str, shown: str) -> Ran:
        if block.startswith("uvicorn "):
            self._serve(block.removesuffix(" &\n").split())
            return Ran(block, 0, "", shown)
        ran = super().run(block, shown)
        return replace(ran, printed="") if block.startswith("pip ") else ran

    def _serve(self, command: list[str]) -> None:
        self.server = subprocess.Popen([*command, "--log-level", "warning"])
        end = time.monotonic() + 60
        while self.server.poll() is None and time.monotonic() < end:
            try:
                socket.create_connection(("127.0.0.1", int(self.port))).close()
                return
            except ConnectionRefusedError:
                time.sleep(0.05)
        raise AssertionError("the app does not answer")


def free_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return str(server.getsockname()[1])


def everything_ran(folder: Path) -> list[dict[str, Any]]:
    reader = ReaderWithServer(free_port())
    with at_work_in(folder):
        try:
            return [asdict(one) for one in reader.follow(PAGE)]
        finally:
            if reader.server is not None:
                reader.server.terminate()
                reader.server.wait()


@pytest.fixture(scope="module")
def ran(once: Once, tmp_path_factory: pytest.TempPathFactory) -> list[Ran]:
    found = once("page on OpenAPI", lambda: everything_ran(tmp_path_factory.mktemp("reader")))
    return [Ran(**one) for one in found]


def test_every_command_prints_what_is_shown(ran: list[Ran]) -> None:
    assert [(one.commands, one.printed) for one in ran] == [
        (one.commands, one.shown) for one in ran
    ]


def test_the_commands_that_fail_are_those_that_the_page_says(ran: list[Ran]) -> None:
    codes = [next((CODES[piece] for piece in CODES if piece in one.commands), 0) for one in ran]
    assert [one.code for one in ran] == codes
