"""A run that finds everything as it was reads bytes and nothing else; any change ends that."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import cli, identity, unchanged
from generator.publish.file_names import JOURNAL
from tests.support.small_api import API, RESOURCE

REPOSITORY = Path(__file__).parents[1]
SPEC = Path("specs/zoo/animals.yaml")
LOCK = Path("generated/samples/zoo/sdkpress.lock")
# What the short run never needs.
HEAVY = ("click", "black", "jinja2", "yaml", "pydantic", "dataclasses", "typing", "inspect")
SHORT_RUN = f"""\
import sys
from generator.__main__ import main
sys.argv[1:] = ["generate"]
main()
print(*(name for name in {HEAVY} if name in sys.modules))
"""


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with one API, printed."""
    monkeypatch.chdir(tmp_path)
    SPEC.parent.mkdir(parents=True)
    (SPEC.parent / "api.yaml").write_text(API)
    SPEC.write_text(RESOURCE)
    assert cli.run(["generate"]) == 0
    assert is_short()


def is_short(*targets: str) -> bool:
    """Whether the next run is a short one."""
    return unchanged.ends_here(["generate", *(f"--target={target}" for target in targets)])


def stamps() -> dict[Path, tuple[int, int]]:
    files = (path for path in Path("generated").rglob("*") if path.is_file())
    return {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in files}


def test_nothing_is_loaded_or_touched() -> None:
    before = stamps()
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    command = [sys.executable, "-c", SHORT_RUN]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, [], "")
    assert stamps() == before


def test_what_stands_is_told_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert unchanged.ends_here(["generate", "--verbose"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "generated/openapi: 0 written, 2 unchanged, 0 removed"


def test_names_that_an_import_left_are_no_input() -> None:
    (SPEC.parent / "names.yaml").write_text("operations: {}\n")
    assert is_short()


def remove(path: str) -> None:
    Path(path).unlink()


CHANGES: dict[str, Callable[[], object]] = {
    "a spec": lambda: SPEC.write_text(RESOURCE.replace("list[string]", "list[integer]")),
    "a new spec": lambda: Path("specs/zoo/plants.yaml").write_text("resource: plants\npath: /p\n"),
    "a spec with a wrong ending": lambda: Path("specs/zoo/plants.yml").write_text(""),
    "a folder behind a link": lambda: Path("specs/zoo/more").symlink_to("."),
    "a spec that is gone": lambda: SPEC.rename("animals.yaml"),
    "a new API": lambda: Path("specs/zoo").rename("specs/park"),
    "a file": lambda: next(LOCK.parent.rglob("*.py")).write_text("edited"),
    "a file that is gone": lambda: next(LOCK.parent.rglob("*.py")).unlink(),
    "a file behind a link": lambda: link(next(LOCK.parent.rglob("*.py"))),
    "an output that is gone": lambda: remove("generated/openapi/zoo.sdkpress.lock"),
    "a lock that another sdkpress wrote": lambda: LOCK.write_text(
        LOCK.read_text().replace(identity.identity()[0], "sdkpress 0.0.1")
    ),
    "other code": lambda: LOCK.write_text(
        LOCK.read_text().replace(identity.identity()[-1], f"templates {'0' * 64}")
    ),
    "a lock with a conflict": lambda: LOCK.write_text(f"<<<<<<< ours\n{LOCK.read_text()}"),
    "a lock that is no text": lambda: LOCK.write_bytes(b"\xff"),
    "an empty lock": lambda: LOCK.write_text(""),
    "a run that was cut off": lambda: (LOCK.parent / JOURNAL).write_text(""),
    "another output of this API": lambda: Path("generated/samples/zoo").rename("generated/other"),
    "no specs at all": lambda: Path("specs").rename("elsewhere"),
    "no output at all": lambda: Path("generated").rename("elsewhere"),
}


def link(path: Path) -> None:
    path.rename("aside")
    path.symlink_to(Path("aside").resolve())


@pytest.mark.parametrize("change", CHANGES)
def test_any_change_ends_it(change: str) -> None:
    CHANGES[change]()
    assert not is_short()


def test_a_target_that_is_asked_for_alone_is_looked_at_alone() -> None:
    remove("generated/openapi/zoo.sdkpress.lock")
    assert is_short("samples") and not is_short("openapi")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--target", "samples", "--target=openapi", "--strict"),
        ("--output", "generated", "specs/zoo"),
        ("--output=generated", "specs/zoo", "specs/zoo"),
    ],
)
def test_what_was_asked_is_understood(arguments: tuple[str, ...]) -> None:
    assert unchanged.ends_here(("generate", *arguments))


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("generate", "--help"),
        ("generate", "--target", "sample"),
        ("generate", "--target"),
        ("generate", "--output"),
        ("generate", "--output", "elsewhere"),
        ("generate", "specs/park"),
        ("generate", "--", "specs/zoo"),
        (),
    ],
)
def test_what_is_not_understood_is_left_to_the_command_line(arguments: tuple[str, ...]) -> None:
    assert not unchanged.ends_here(arguments)


def test_another_run_at_work_is_waited_for() -> None:
    import fcntl

    descriptor = os.open("generated", os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    assert not is_short()
    os.close(descriptor)
    assert is_short()


def test_comments_quotes_and_layout_change_no_file() -> None:
    before = stamps()
    SPEC.write_text(
        RESOURCE.replace("list[string]", "list[string]").replace("resource:", "# A\nresource:")
    )
    assert not is_short()
    assert cli.run(["generate"]) == 0
    assert stamps() == before
