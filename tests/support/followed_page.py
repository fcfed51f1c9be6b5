"""A page as somebody follows it: its files are written, its commands are run, in its order.

What a `text` block shows is what the commands before it print.
"""

from __future__ import annotations

import os
import re
import subprocess
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Ran:
    """Commands, what they printed, and what the page shows of that."""

    commands: str
    code: int
    printed: str
    shown: str


class Reader:
    """Somebody who follows a page, in the working directory."""

    def follow(self, page: Path) -> list[Ran]:
        ran: list[Ran] = []
        text = self.adapted(page.read_text(encoding="utf-8"))
        blocks = re.findall(r"^```(\w+)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
        for (language, block), (following, shown) in zip(
            blocks, [*blocks[1:], ("", "")], strict=True
        ):
            if language == "sh":
                ran.append(self.run(block, shown if following == "text" else ""))
            elif language != "text":
                write(block)
        return ran

    def adapted(self, text: str) -> str:
        """The page, with what has to be different here."""
        return text

    def run(self, block: str, shown: str) -> Ran:
        command = ["bash", "-euo", "pipefail", "-c", block]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return Ran(block, done.returncode, done.stdout, shown)


def write(block: str) -> None:
    """A file whose first line, a comment, is its name; or what is added to its end."""
    name = block.partition("\n")[0].removeprefix("# ")
    path = Path(name.removesuffix(", at its end"))
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_text() if name != str(path) else ""
    path.write_text(f"{before}{block}")


@contextmanager
def at_work_in(folder: Path) -> Iterator[None]:
    """Where a reader follows a page: with what is installed, and with nothing else."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setenv("PIP_NO_INDEX", "1")
        patch.setenv("PATH", f"{sysconfig.get_path('scripts')}:{os.environ['PATH']}")
        patch.delenv("PYTHONPATH", raising=False)
        yield
