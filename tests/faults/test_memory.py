"""What calls cost in memory, and what they leave behind."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from tests.functional.callers import Way
from tests.support.server import Answer, Request, answer, serve

ROOT = Path(__file__).parents[2]
SIZE = 200_000_000
MOST_GROWTH = 80_000_000


def packed(wbits: int, layers: int = 1) -> bytes:
    """`SIZE` zeros, packed to a thousandth of that, or again and again to less."""
    packer = zlib.compressobj(9, wbits=wbits)
    zeros = bytes(1_000_000)
    content = b"".join(packer.compress(zeros) for _ in range(SIZE // len(zeros)))
    content += packer.flush()
    for _ in range(layers - 1):
        packer = zlib.compressobj(9, wbits=wbits)
        content = packer.compress(content) + packer.flush()
    return content


@pytest.fixture(scope="module")
def bombs() -> dict[str, Answer]:
    contents = {
        "gzip": packed(31),
        "deflate": packed(15),
        "gzip, gzip": packed(31, layers=2),
    }
    found: dict[str, Answer] = {}
    for number, (encoding, content) in enumerate(contents.items()):
        headers = {"Content-Encoding": encoding}
        found[f"/{number}"] = answer(body=content, headers=headers)
        found[f"/error-{number}"] = answer(body=content, headers=headers, status=503)
        place = {"Location": "/end"}
        found[f"/redirect-{number}"] = answer(body=content, headers=headers | place, status=302)
    return found


def in_a_process(module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A run whose memory never grew for anything else."""
    command = [sys.executable, "-m", module, *arguments]
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)


@pytest.mark.row("13")
def test_bombs(bombs: dict[str, Answer], way: Way, request: pytest.FixtureRequest) -> None:
    kind = request.node.callspec.params["way"]

    def reply(request: Request) -> Answer:
        return bombs.get(request.path, answer({}))

    with serve(reply) as server:
        done = in_a_process("tests.faults.bombs", kind, server.url, *bombs)
    assert done.stderr == ""
    *outcomes, growth = done.stdout.split()
    wanted = {"/": "ResponseTooLargeError", "/e": "InternalServerError", "/r": "dict"}
    assert outcomes == [wanted[path[: 2 if path[1].isalpha() else 1]] for path in bombs]
    assert int(growth) < MOST_GROWTH


@pytest.mark.row("49")
def test_nothing_is_left_over(way: Way, request: pytest.FixtureRequest) -> None:
    kind = request.node.callspec.params["way"]
    done = in_a_process("tests.faults.leaks", "2000", kind)
    assert done.returncode == 0, done.stderr
