"""The command line as a process of its own, with the real target, in odd surroundings."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.once import Once

REPOSITORY = Path(__file__).parent.parent
API = """\
api: zoo
version: 1.10
base_url: https://api.zoo.example
title: "Zo\\u00f6 \\u2028"
targets:
  python: {package: zoo, client: Zoo, async_client: AsyncZoo, version: 1}
"""


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The working directory of every test: one API with one resource."""
    write_specs(tmp_path)
    monkeypatch.chdir(tmp_path)
    # A shell that runs us in the background ignores it, as would whatever we start.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield tmp_path
    signal.signal(signal.SIGINT, before)


def write_specs(folder: Path) -> None:
    (folder / "specs/zoo").mkdir(parents=True)
    (folder / "specs/zoo/api.yaml").write_text(API)
    (folder / "specs/zoo/animals.yaml").write_text("resource: animals\npath: /animals\n")


@pytest.fixture(scope="module")
def generated(once: Once, shared: Path) -> Path:
    """What is printed in surroundings that are not odd."""
    folder = shared / "usual"

    def generate() -> str:
        write_specs(folder)
        assert run("generate", cwd=folder, env={"PYTHONHASHSEED": "0"}).returncode == 0
        return str(folder / "generated")

    return Path(once("usual surroundings", generate))


def run(*arguments: str, flags: tuple[str, ...] = (), **keywords: Any) -> Any:
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY), **keywords.pop("env", {})}
    command = [sys.executable, *flags, "-m", "generator", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, env=environment, timeout=120, **keywords
    )


def test_init_makes_an_api_that_works() -> None:
    assert run("init", "shop").returncode == 0
    for command in ("validate", "generate", "check"):
        done = run(command, cwd="shop")
        assert (done.returncode, done.stderr) == (0, "")
    books = Path("shop/generated/python/bookshop/resources/books.py").read_text()
    assert "# Source: specs/bookshop/books.yaml" in books
    for name in ("list", "get", "create"):
        assert f"    def {name}(" in books
    schema = json.loads(Path("shop/schema/resource.json").read_text())
    assert schema["type"] == "object"


@pytest.mark.parametrize(
    ("flags", "environment"),
    [
        ((), {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}),
        (("-O",), {"LANG": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"}),
        (("-OO",), {"PYTHONHASHSEED": "1"}),
        (("-W", "error"), {"HOME": "/nonexistent"}),
        (("-P",), {"PYTHONHASHSEED": "2"}),
    ],
)
def test_odd_environments(
    flags: tuple[str, ...], environment: dict[str, str], generated: Path
) -> None:
    shutil.copytree(generated, "generated")
    done = run("check", flags=flags, env=environment)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    Path("specs/zoo/animals.yaml").write_text("\N{SNOWMAN}: 1\n", "utf-8")
    done = run("validate", flags=flags, env=environment)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_modules_in_the_working_directory_are_not_run() -> None:
    for name in ("yaml", "black", "click", "jinja2"):
        Path(f"{name}.py").write_text("raise SystemExit('hostile')")
    assert run("--version").returncode == 0
    assert "hostile" not in run("validate").stderr


def test_closed_stdout_and_a_full_one() -> None:
    command = f"{sys.executable} -m generator schema api"
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    for redirect, code in ((">&-", 0), ("> /dev/full", 3)):
        done = subprocess.run(
            f"{command} {redirect}", shell=True, env=environment, capture_output=True, text=True
        )
        assert done.returncode == code, done.stderr
        assert "Traceback" not in done.stderr


def test_deleted_working_directory(workplace: Path) -> None:
    Path("gone").mkdir()
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    command = f"cd gone && rmdir ../gone && {sys.executable} -P -m generator validate ../specs/zoo"
    done = subprocess.run(command, shell=True, env=environment, capture_output=True, text=True)
    assert done.returncode in (2, 3)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_signals_end_a_run_without_a_traceback(number: signal.Signals, code: int) -> None:
    """The run waits for the output folder, which we hold, so it is surely at work."""
    run("init", "shop")
    Path("shop/generated").mkdir()
    descriptor = os.open("shop/generated", os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    with subprocess.Popen(
        [sys.executable, "-m", "generator", "generate"],
        cwd="shop",
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        assert "waiting for another run" in process.stderr.readline()
        process.send_signal(number)
        rest = process.stderr.read()
    os.close(descriptor)
    assert (process.returncode, rest.strip()) == (code, "")
    assert list(Path("shop/generated").iterdir()) == []


def test_a_terminal_is_told_what_was_done() -> None:
    leader, follower = os.openpty()
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    command = [sys.executable, "-m", "generator", "generate"]
    subprocess.run(command, env=environment, stdout=follower, stderr=follower, check=True)
    os.close(follower)
    with open(leader, "rb", buffering=0) as terminal:
        first = terminal.read(10_000).decode().splitlines()[0]
    assert first.startswith("generated/python/zoo: ")
    assert first.endswith(" written, 0 unchanged, 0 removed")


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_signals_while_the_program_starts(number: signal.Signals, code: int) -> None:
    """A module that `click` is taken for says when the start is under way, and then waits."""
    Path("slow").mkdir()
    Path("slow/click.py").write_text("import time\nprint('starting', flush=True)\ntime.sleep(60)\n")
    path = os.pathsep.join((str(Path("slow").resolve()), str(REPOSITORY)))
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "generator", "generate"],
        env={**os.environ, "PYTHONPATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline() == "starting\n"
        process.send_signal(number)
        rest = process.stderr.read()
    assert (process.returncode, rest) == (code, "")


def test_an_ignored_hangup_stays_ignored() -> None:
    command = f"trap '' HUP; {sys.executable} -c '{_CHECK_HANGUP}'"
    done = subprocess.run(
        ["sh", "-c", command], env={**os.environ, "PYTHONPATH": str(REPOSITORY)}, timeout=60
    )
    assert done.returncode == 0


_CHECK_HANGUP = """
import signal, sys
from generator import cli
from generator.__main__ import main
cli.run = lambda arguments: 0 if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN else 1
main()
"""
