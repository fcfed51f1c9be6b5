"""The SDKs under test, printed once per run, and the ways to call them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.support.once import Once

from .callers import WAYS, Way
from .packed import install, pack
from .printed import TRUTO, ZOO, print_sdk
from .sdk import Sdk

SPECS = (TRUTO, ZOO)


@pytest.fixture(scope="session")
def packages(shared: Path, once: Once) -> Iterator[Path]:
    """A folder with `truto_python_sdk` and `city_zoo`; the second can be imported from there.
    Nobody writes there: other processes read it, too."""
    folder = shared / "printed"
    found = Path(once("packages", lambda: [str(print_sdk(one, folder)) for one in SPECS])[0])
    sys.path.append(str(found))
    yield found
    sys.path.remove(str(found))


@pytest.fixture(scope="session")
def truto() -> Any:
    """The committed `truto_python_sdk`; `test_determinism` holds it to the specs."""
    return import_module("truto_python_sdk")


@pytest.fixture(scope="session")
def zoo(packages: Path) -> Any:
    """The package `city_zoo`, which uses what Truto's does not."""
    return import_module("city_zoo")


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> Iterator[Way]:
    """A test that takes it runs three times: synchronously, under asyncio and under trio."""
    with WAYS[request.param]() as found:
        yield found


@pytest.fixture
def sdk(truto: Any, way: Way) -> Sdk:
    return Sdk(truto, way)


@pytest.fixture(autouse=True)
def no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test leans on the environment that it happens to run in."""
    monkeypatch.delenv("TRUTO_API_TOKEN", raising=False)
    monkeypatch.delenv("ZOO_TOKEN", raising=False)


@pytest.fixture(scope="session")
def tarball(shared: Path, once: Once) -> Path:
    """The TypeScript package of Truto, as `npm publish` would send it."""
    return Path(once("tarball", lambda: str(pack(shared / "packed"))))


@pytest.fixture(scope="session")
def app(tarball: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in which the TypeScript package is installed; tests add folders to it."""
    return install(tarball, tmp_path_factory.mktemp("app"))
