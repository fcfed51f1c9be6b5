"""The page on OpenAPI documents does what it says: its files are written, its commands are run.

What a `text` block shows is what the commands before it print. One thing is changed: the app is
served at a free port.
"""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sysconfig
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.support.once import Once

REPOSITORY = Path(__file__).parents[1]
PAGE = REPOSITORY / "docs/from-openapi.md"
BLOCKS: list[tuple[str, str]] = re.findall(
    r"^```(\w+)\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
)
# The commands that are to fail, by what tells them from others.
CODES = {"generate --strict": 2, "sed -i": 2}


@dataclass(frozen=True)
class Ran:
    """Commands, what they printed, and what the page shows of that."""

    commands: str
    code: int
    printed: str
    shown: str


@dataclass
class Reader:
    """Somebody who follows the page, in the working directory."""

    port: str
    server: subprocess.Popen[bytes] | None = None

    def follow(self) -> list[Ran]:
        ran: list[Ran] = []
        for (language, block), (following, shown) in zip(
            BLOCKS, [*BLOCKS[1:], ("", "")], strict=True
        ):
            block = block.replace("8000", self.port)
            if language == "sh":
                expected = shown if following == "text" else ""
                ran.append(self._run(block, expected.replace("8000", self.port)))
            elif language != "text":
                write(block)
        return ran

    def _run(self, block: str, shown: str) -> Ran:
        if block.startswith("uvicorn "):
            self._serve(block.removesuffix(" &\n").split())
            return Ran(block, 0, "", shown)
        command = ["bash", "-euo", "pipefail", "-c", block]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        printed = "" if block.startswith("pip ") else done.stdout
        return Ran(block, done.returncode, printed, shown)

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


def write(block: str) -> None:
    """A file whose first line, a comment, is its name; or what is added to its end."""
    name = block.partition("\n")[0].removeprefix("# ")
    path = Path(name.removesuffix(", at its end"))
    before = path.read_text() if name != str(path) else ""
    path.write_text(f"{before}{block}")


def free_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return str(server.getsockname()[1])


def everything_ran(folder: Path) -> list[dict[str, Any]]:
    reader = Reader(free_port())
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        # What is installed already is all that the page may ask for.
        patch.setenv("PIP_NO_INDEX", "1")
        patch.setenv("PATH", f"{sysconfig.get_path('scripts')}:{os.environ['PATH']}")
        patch.delenv("PYTHONPATH", raising=False)
        try:
            return [asdict(one) for one in reader.follow()]
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
