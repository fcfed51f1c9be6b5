"""What all tests share: a folder, what is made once, that black formats each text once, and that
certificates are read once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import black
import httpx2
import pytest

from tests.support.once import Once


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder of this run, the same for all processes that run its tests."""
    base = tmp_path_factory.getbasetemp()
    return base if worker_id == "master" else base.parent


@pytest.fixture(scope="session")
def once(shared: Path) -> Once:
    """`once(name, make)` is what `make` gives, in whichever process it was called first."""
    folder = shared / "once"
    folder.mkdir(exist_ok=True)
    return Once(folder)


@pytest.fixture(scope="session", autouse=True)
def formatted_once(shared: Path, worker_id: str) -> Iterator[None]:
    """Most of what it costs to print a package is black, which gives a text the same form every
    time. `test_determinism` and all other processes of their own do without this."""
    folder = shared / "formatted"
    folder.mkdir(exist_ok=True)
    format_str = black.format_str

    def format_once(text: str, *, mode: black.Mode, **more: Any) -> str:
        key = hashlib.sha256(f"{mode.get_cache_key()} {more} {text}".encode()).hexdigest()
        file = folder / key
        if not file.exists():
            own = folder / f"{key}.{worker_id}"
            own.write_bytes(format_str(text, mode=mode, **more).encode())
            own.replace(file)
        return file.read_bytes().decode()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(black, "format_str", format_once)
        yield


@pytest.fixture(scope="session", autouse=True)
def certificates() -> Iterator[None]:
    """The machine's certificates, read once: that takes longer than most tests."""
    with pytest.MonkeyPatch.context() as patch:
        made = cache(httpx2.create_ssl_context)
        patch.setattr(httpx2, "create_ssl_context", made)
        patch.setattr("httpx2._transports.default.create_ssl_context", made)
        yield
