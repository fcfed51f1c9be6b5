"""The TypeScript package on every platform that it names: imported, and used for real calls.

What each of them does is in `tests/typescript/platforms`; all must tell the same.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from typing import Any
from urllib.request import urlopen

import pytest

from tests.support.server import Answer, Request, answer, hold, serve
from tests.support.typescript import MODULES, finished, node, program

from .bundled import bundle
from .packed import compile_into

pytestmark = pytest.mark.typescript

MESSAGES = "/unified/instant-messaging/messages"
STREAM = (
    b"HTTP/1.1 200 Said\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain\r\n\r\n",
    b"7\r\none, tw\r\n",
    b"8\r\no, three\r\n",
    b"0\r\n\r\n",
)
EXPECTED = {
    "got": "Hi",
    "updated": "Grüße",
    "refused": {"name": "NotFoundError", "status": 404, "isTransient": False},
    "listed": ["1", "2", "3"],
    "streamed": "one, two, three",
    "late": "DeadlineExceededError",
}
WORKERD = """
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker-bundle/worker.js")],
  bindings = [(name = "BASE_URL", fromEnvironment = "BASE_URL")],
  compatibilityDate = "2026-10-01",
);
"""
PAGE = b'<!doctype html><title>SDK</title><script type="module" src="/page.js"></script>'
BROWSER = MODULES / ".browser"


def truto(request: Request) -> Answer:
    """The part of Truto's API that the scenario calls."""
    match request.method, request.path.removeprefix(MESSAGES), request.query:
        case "GET", "/1", _:
            return answer({"id": "1", "body": {"content": "Hi"}})
        case "PATCH", "/1", _:
            return answer({"id": "1", **request.json()})
        case "GET", "/2", query if "truto_response_format=stream" in query:
            return Answer(STREAM)
        case "GET", "/late", _:
            return hold()
        case "GET", "", query if "next_cursor=more" in query:
            return answer({"result": [{"id": "3"}], "next_cursor": None})
        case "GET", "", _:
            return answer({"result": [{"id": "1"}, {"id": "2"}], "next_cursor": "more"})
        case _:
            return answer({"message": "there is none"}, status=404)


def assert_expected(report: Any) -> None:
    assert report == EXPECTED


@pytest.fixture(scope="module")
def project(app: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs, beside the installed package."""
    folder = tmp_path_factory.mktemp("platforms")
    (folder / "node_modules").symlink_to(app / "node_modules")
    (folder / "package.json").write_text('{"type": "module"}')
    compile_into(folder, "platforms")
    return folder


PROCESSES = {
    "node": lambda: (node(),),
    # Deno gives no more than it is told to: the network, and no variable of the environment.
    "deno": lambda: (*program("deno"), "run", "--no-prompt", "--cached-only", "--allow-net"),
    "bun": lambda: (*program("bun"), "--no-install", "run"),
}


@pytest.mark.parametrize("platform", PROCESSES)
def test_processes(project: Path, platform: str) -> None:
    with serve(truto) as server:
        printed = finished(
            *PROCESSES[platform](),
            "process.js",
            server.url,
            cwd=project,
            env={"PATH": os.environ["PATH"], "HOME": str(project), "DENO_NO_UPDATE_CHECK": "1"},
        )
    assert_expected(json.loads(printed))


def test_workers(project: Path) -> None:
    # A worker is one module, so nothing is split off.
    bundle(project / "worker.js", "--conditions=workerd,worker,browser", "--splitting=false")
    (project / "workerd.capnp").write_text(WORKERD)
    command = [*program("workerd"), "serve", "workerd.capnp", "--control-fd=1"]
    with serve(truto) as server, running(command, project, BASE_URL=server.url) as worker:
        assert worker.stdout is not None
        listening = worker.stdout.readline() or pytest.fail((project / "stderr.txt").read_text())
        port = json.loads(listening)["port"]
        with urlopen(f"http://127.0.0.1:{port}/") as told:
            assert_expected(json.load(told))


def test_browsers(project: Path, tmp_path: Path) -> None:
    """A real Chromium opens a page whose script is the scenario, bundled."""
    made = bundle(project / "page.js")
    assert not [name for name in made.imports if name.startswith("node:")]
    assert not re.search(r"\b(require|Buffer)\b", made.text)
    reports: Queue[Any] = Queue()

    def website(request: Request) -> Answer:
        match request.path:
            case "/":
                return answer(body=PAGE, content_type="text/html")
            case "/report":
                reports.put(request.json())
                return answer({})
            case path if (found := made.folder / path[1:]).is_file():
                return answer(body=found.read_bytes(), content_type="text/javascript")
            case _:
                return truto(request)

    command = [
        str(BROWSER / "chromium"),
        *("--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"),
        f"--user-data-dir={tmp_path}",
    ]
    libraries = str(BROWSER / "al2023/lib")
    with (
        serve(website) as server,
        running([*command, server.url], tmp_path, LD_LIBRARY_PATH=libraries),
    ):
        assert_expected(reports.get(timeout=60))


@contextmanager
def running(
    command: list[str], folder: Path, **environment: str
) -> Generator[subprocess.Popen[str]]:
    """A process that is ended with the block."""
    with (folder / "stderr.txt").open("w") as stderr:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env={"PATH": os.environ["PATH"], "HOME": str(folder), **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
        )
    with process:
        try:
            yield process
        finally:
            process.terminate()
