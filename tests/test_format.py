"""The formatter is part of the output: one version, the same wherever it is named."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from generator import format


def test_the_version_is_the_one_that_is_pinned() -> None:
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text())
    assert f"black=={format.BLACK_VERSION}" in project["project"]["dependencies"]


def test_another_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(format, "version", lambda name: "1.0")
    format._mode.cache_clear()
    with pytest.raises(OSError, match=r"black 1\.0 is installed"):
        format.format_python("x = 1\n")
    format._mode.cache_clear()
