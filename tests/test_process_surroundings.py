"""Faults that a run meets in its surroundings, as the command line shows them: code and message.

`docs/process-faults.md` lists all of them; odd environments are in `test_cli_process.py`, too.
"""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.cli import run
from generator.digests import digest
from generator.failures import DRIFT, ENVIRONMENT, FINE, REFUSED
from generator.publish.file_names import JOURNAL, STAGING
from generator.publish.writable import require_writable
from tests.support.small_api import API, RESOURCE

REPOSITORY = Path(__file__).parents[1]
SPEC = Path("specs/zoo/animals.yaml")
LOCK = Path("generated/samples/zoo/sdkpress.lock")
MAIN = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); from generator.__main__ import main; main()"
)


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with one API, printed."""
    monkeypatch.chdir(tmp_path)
    SPEC.parent.mkdir(parents=True)
    (SPEC.parent / "api.yaml").write_text(API)
    SPEC.write_text(RESOURCE)
    assert run(["generate"]) == FINE


def change_the_spec() -> None:
    SPEC.write_text(RESOURCE.replace("list[string]", "list[integer]"))


def files() -> list[Path]:
    return [path for path in sorted(Path("generated").rglob("*")) if path.is_file()]


def tree() -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in files()}


def stamps() -> dict[Path, tuple[int, int]]:
    return {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in files()}


def sdkpress(
    *arguments: str, flags: tuple[str, ...] = (), before: str = "", **keywords: Any
) -> Any:
    """A process of its own, in which `before` is run first."""
    command = [sys.executable, *flags, "-c", f"{before}\n{MAIN}", str(REPOSITORY), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, **keywords)


def test_a_file_that_may_not_become_larger_leaves_the_old_tree() -> None:
    """The nearest to a quota that any user can set."""
    before = tree()
    change_the_spec()
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (50, 50))"
    done = sdkpress("generate", before=limit)
    assert (done.returncode, done.stdout) == (ENVIRONMENT, "")
    message = "sdkpress: generated/samples/zoo/sdkpress.lock.next: File too large; "
    assert done.stderr.startswith(message)
    assert done.stderr.endswith(" bytes are to be written here\n")
    assert tree() == before and not list(Path().rglob(f"*{STAGING}"))
    assert run(["generate"]) == FINE
    assert run(["check"]) == FINE


def test_folders_that_cannot_be_written_are_told_before_anything_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    change_the_spec()
    monkeypatch.setattr(pipeline, "press", None)  # Calling it would be a mistake of ours.
    closed = ["generated/openapi", "generated/samples/zoo/animals"]
    monkeypatch.setattr(os, "access", lambda path, mode, **more: str(path) not in closed)
    assert run(["generate"]) == ENVIRONMENT
    told = ["sdkpress: nothing can be written in", *(f"  {folder}" for folder in closed)]
    assert capsys.readouterr().err.splitlines() == told


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user reaches."""
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o755)
        yield Path(name)


def test_the_rights_of_whoever_runs_are_what_counts(open_folder: Path) -> None:
    """Where root runs the tests, nobody asks."""
    before = os.geteuid()
    for mode in (0o755, 0o555):
        (open_folder / "generated").mkdir(exist_ok=True)
        if before == 0:
            os.chown(open_folder / "generated", 65534, 65534)
            os.seteuid(65534)
        try:
            (open_folder / "generated").chmod(mode)
            if mode == 0o755:
                require_writable(open_folder / "generated", [])
            else:
                with pytest.raises(OSError, match="nothing can be written in"):
                    require_writable(open_folder / "generated", [])
        finally:
            os.seteuid(before)


def test_a_reader_that_is_gone_ends_us_when_all_is_in_place() -> None:
    change_the_spec()
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-c", MAIN, str(REPOSITORY), "generate", "--verbose"]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, timeout=120)
    os.close(writing)
    assert (done.returncode, done.stderr) == (-13, "")
    assert run(["check"]) == FINE


def test_an_isolated_run_heeds_no_module_of_anybody(tmp_path: Path) -> None:
    """What stands on PYTHONPATH is run by every Python that `-I` does not tell otherwise."""
    change_the_spec()
    for name in ("black", "yaml", "jinja2", "click"):
        Path(f"{name}.py").write_text("raise SystemExit('hostile')")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = sdkpress("generate", flags=("-I",), env=environment)
    assert (done.returncode, done.stdout, done.stderr) == (FINE, "", "")


def test_an_empty_environment_will_do() -> None:
    change_the_spec()
    done = sdkpress("generate", env={})
    assert (done.returncode, done.stdout, done.stderr) == (FINE, "", "")
    assert run(["check"]) == FINE


def test_a_checkout_with_other_line_ends_is_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    for path in (*files(), *Path("specs").rglob("*.yaml")):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    before = stamps()
    assert run(["check", "--diff"]) == FINE
    assert run(["generate"]) == FINE
    assert (stamps(), capsys.readouterr().out) == (before, "")


@pytest.mark.parametrize("second", [0, 2**32])
def test_no_clock_is_asked(second: int) -> None:
    """All files of one moment, long ago or far ahead; then one of them changes without a trace."""
    for path in (*files(), *Path("specs").rglob("*.yaml")):
        os.utime(path, (second, second))
    before = stamps()
    assert run(["generate"]) == run(["check"]) == FINE
    assert stamps() == before
    edited = next(path for path in files() if path.suffix == ".py")
    edited.write_bytes(edited.read_bytes().replace(b"a", b"b"))
    os.utime(edited, (second, second))
    assert run(["check"]) == DRIFT
    assert run(["generate"]) == REFUSED


def test_a_spec_that_changes_while_it_is_read_is_printed_as_it_was_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The lock has the hash of what was read, so the next run knows that more was written."""
    changed = RESOURCE.replace("/animals", "/beasts")
    read_file = pipeline.read_file

    def read_and_change(path: Path, *more: Any) -> Any:
        data = read_file(path, *more)
        if path.name == SPEC.name:
            SPEC.write_text(changed.replace("beasts", "late"))
        return data

    SPEC.write_text(changed)
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "read_file", read_and_change)
        assert run(["generate"]) == FINE
    assert f"input {digest(changed.encode())} animals.yaml" in LOCK.read_text()
    printed = "".join(path.read_text() for path in files())
    assert "/beasts" in printed and "/late" not in printed
    assert run(["check"]) == DRIFT
    assert run(["generate"]) == FINE
    assert "/late" in "".join(path.read_text() for path in files())


def test_check_says_that_a_run_was_cut_off(capsys: pytest.CaptureFixture[str]) -> None:
    LOCK.with_name(JOURNAL).write_bytes(LOCK.read_bytes())
    assert run(["check"]) == DRIFT
    assert capsys.readouterr().out == "generated/samples/zoo: a run was cut off here\n"
    assert run(["generate"]) == run(["check"]) == FINE


def test_each_part_of_the_output_is_printed_again() -> None:
    before, some = tree(), files()[:4]
    for count in range(1, len(some) + 1):
        for deleted in itertools.combinations(some, count):
            for path in deleted:
                path.unlink()
            kept = stamps()
            assert run(["generate"]) == FINE
            assert tree() == before
            assert {path: stamps()[path] for path in kept} == kept


def test_every_test_of_the_table_exists() -> None:
    table = (REPOSITORY / "docs/process-faults.md").read_text()
    named = set(re.findall(r"`(test_\w+)`", table))
    sources = "".join(path.read_text() for path in (REPOSITORY / "tests").glob("test_*.py"))
    assert len(named) > 40
    assert named <= set(re.findall(r"^def (test_\w+)", sources, re.MULTILINE))
