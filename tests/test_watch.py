"""`sdkpress generate --watch`, as a process: what is saved is printed, and nothing is missed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.small_api import API, RESOURCE

REPOSITORY = Path(__file__).parents[1]
WAITING = "waiting for changes"
DOCUMENT = """\
{"openapi": "3.1.0", "info": {"title": "Zoo", "version": "1"}, "paths":
{"/cages": {"get": {"operationId": "listCages", "responses": {"204": {"description": "OK"}}}}}}
"""
SPECS = Path("specs/zoo")
SPEC = SPECS / "animals.yaml"


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    SPECS.mkdir(parents=True)
    (SPECS / "api.yaml").write_text(API)
    SPEC.write_text(RESOURCE)


class Watch:
    """A run that watches; what it says is read until it waits."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "generator", "generate", "--watch"]
        self.process = subprocess.Popen(
            command,
            env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            # A shell that runs us in the background ignores it, as would whatever we start.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
        )

    def said(self) -> list[str]:
        assert self.process.stdout is not None
        lines: list[str] = []
        for line in self.process.stdout:
            if line.rstrip() == WAITING:
                return lines
            lines.append(line.rstrip())
        raise AssertionError(f"it ended: {lines}")

    def said_of(self, path: str) -> list[str]:
        """What it says until it speaks of this path: one save may be seen as two changes."""
        lines: list[str] = []
        while not any(path in line for line in lines):
            lines = self.said()
        return lines


@pytest.fixture
def watch() -> Iterator[Watch]:
    watch = Watch()
    # What it does not see, nobody waits for without end.
    alarm = threading.Timer(120, watch.process.kill)
    alarm.start()
    yield watch
    alarm.cancel()
    watch.process.kill()
    with watch.process:
        pass


def replace(path: Path, text: str) -> None:
    """As an editor saves: a new file takes the old one's name."""
    path.with_suffix(".new").write_text(text)
    path.with_suffix(".new").rename(path)


def test_what_is_saved_is_printed(watch: Watch) -> None:
    assert "  wrote animals/list.md" in watch.said()
    replace(SPEC, RESOURCE.replace("list[string]", "list[integer]").replace("GET /", "GET /all"))
    assert "  wrote animals/list.md" in watch.said_of("animals/list.md")
    assert "/animals/all" in Path("generated/samples/zoo/animals/list.md").read_text()


def test_a_mistake_is_told_and_its_mending_waited_for(watch: Watch) -> None:
    watch.said()
    SPEC.write_text(RESOURCE.replace("list[string]", "strng"))
    assert any("specs/zoo/animals.yaml:4:" in line for line in watch.said_of("unknown-type"))
    SPEC.write_text(RESOURCE.replace("GET /", "GET /all"))
    assert "  wrote animals/list.md" in watch.said_of("animals/list.md")


def test_new_files_folders_and_apis_are_seen(watch: Watch) -> None:
    watch.said()
    (SPECS / "more").mkdir()
    (SPECS / "more/plants.yaml").write_text(RESOURCE.replace("animals", "plants"))
    watch.said_of("plants/list.md")
    other = Path("specs/park")
    other.mkdir()
    (other / "api.yaml").write_text(API.replace("zoo", "park"))
    (other / "trees.yaml").write_text(RESOURCE.replace("animals", "trees"))
    watch.said_of("trees/list.md")
    SPEC.unlink()
    assert "  removed animals/list.md" in watch.said_of("removed animals/list.md")


def test_a_document_elsewhere_is_seen(watch: Watch) -> None:
    watch.said()
    document = Path("documents/zoo.json")
    document.parent.mkdir()
    document.write_text(DOCUMENT)
    (SPECS / "api.yaml").write_text(f"{API}from: ../../documents/zoo.json\n")
    SPEC.unlink()
    watch.said_of("cages/list.md")
    replace(document, DOCUMENT.replace("/cages", "/pens"))
    watch.said_of("wrote pens/")


def test_it_ends_when_it_is_interrupted(watch: Watch) -> None:
    watch.said()
    watch.process.send_signal(signal.SIGINT)
    assert watch.process.stdout is not None
    assert not watch.process.stdout.read().strip()
    # To a shell, a process that ended by the signal itself has this code, too.
    assert watch.process.wait() in (130, -signal.SIGINT)
