"""A working directory for tests of the command line: one API, and a target that prints quickly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator import pipeline
from generator.diagnostics import Location, Report
from generator.ir import Api
from generator.nodes import Text
from generator.spec import key
from generator.targets.base import File, Output, Request, Target

API = """\
api: zoo
version: 1.10
base_url: https://api.zoo.example
targets:
  python: {package: zoo}
"""
RESOURCE = "resource: animals\npath: /animals\n"
ROOT = Path("generated/python/zoo")


@dataclass(frozen=True, slots=True, kw_only=True)
class StubOptions:
    """A target for these tests."""

    at: Location
    package: Text = key("Name of the package.", required=True)


def print_stub(request: Request) -> Output:
    api, options = request.api, request.options
    files = tuple(File(f"{resource.path}.py", "pass\n") for resource in api.resources)
    return Output(f"python/{options.package}", (File("__init__.py", f"# {api.version}\n"), *files))


def check_stub(api: Api, options: StubOptions, report: Report) -> None:
    if options.package == "taken":
        report.error(options.package.at, "bad-name", "this name is taken")


def stub(generate: Callable[[Request], Output] = print_stub) -> Target:
    return Target("python", StubOptions, check_stub, generate, lambda api, options: {})


def work_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One API with one resource, printed by the quick target."""
    (folder / "specs/zoo").mkdir(parents=True)
    (folder / "specs/zoo/api.yaml").write_text(API)
    (folder / "specs/zoo/animals.yaml").write_text(RESOURCE)
    monkeypatch.chdir(folder)
    monkeypatch.setattr(pipeline, "target_named", lambda name: stub())
