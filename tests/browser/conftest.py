"""The site of Truto's reference, printed once per process, and readers who open its pages."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser

from generator.pipeline import generate

from .chromium import chromium, executable
from .reader import Reader

ROOM = Path(__file__).parent
SPECS = ROOM.parents[1] / "specs/truto"


def pytest_report_header() -> str:
    return f"chromium: {executable()}"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if ROOM in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    (output,) = generate(SPECS, "docs")
    folder = tmp_path_factory.mktemp("site")
    for file in output.files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Closed after each module: as long as Playwright is there, an event loop runs in this thread,
    and other tests in the same process cannot start one of theirs."""
    with chromium() as found:
        yield found


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Nobody reads it."""


@pytest.fixture(scope="session")
def served(site: Path) -> Generator[str]:
    """The address of the site where it is served, as most readers have it."""
    handler = partial(QuietHandler, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(params=["file", "http"])
def origin(request: pytest.FixtureRequest, site: Path, served: str) -> str:
    """A test that takes it runs twice: with the site as files, and served."""
    return site.as_uri() if request.param == "file" else served


@pytest.fixture
def reader(browser: Browser, site: Path) -> Iterator[Reader]:
    """Whoever the test is, no page may have complained when it is over."""
    with Reader(browser, site.as_uri()) as found:
        yield found
    assert found.complaints == []
