"""Node, its tools in `tests/typescript/node_modules`, and our tests in TypeScript, compiled.

run("tsc", "--project", folder)                  # a tool, which has to find nothing
run_tests("runtime/paths.test.ts")               # a file of tests, by Node's own runner
"""

from __future__ import annotations

import atexit
import re
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent.parent
HOME = REPOSITORY / "tests/typescript"
RUNTIME = REPOSITORY / "templates/typescript/runtime"
MODULES = HOME / "node_modules"
NATIVE = {
    "bun": "@oven/bun-*/bin/bun",
    "deno": "@deno/*/deno",
    "esbuild": "@esbuild/*/bin/esbuild",
    "workerd": "@cloudflare/workerd-*/bin/workerd",
}
# As a user's `tsc` would write it, but in no time: types are checked by `make types`.
COMPILER_OPTIONS = (
    "--format=esm",
    "--target=es2022",
    "--sourcemap=inline",
    "--log-level=warning",
    "--tsconfig-raw={}",
)


def node() -> str:
    """The command `node`. A machine without it, or without its tools, fails: it skips nothing."""
    found = shutil.which("node")
    if found is None:
        pytest.fail("there is no Node on the path; CONTRIBUTING.md says what development needs")
    if not (MODULES / "ready").exists():
        pytest.fail("tests/typescript/node_modules is not set up; `make test` does it")
    return found


def program(name: str) -> tuple[str, ...]:
    """The command line of a tool. What stands in `.bin` is a script, or waits for one to put the
    binary there; the package that has this machine's binary is beside it."""
    command = node()
    if name in NATIVE:
        return (str(next(MODULES.glob(NATIVE[name]))),)
    return (command, str((MODULES / ".bin" / name).resolve()))


def npm(command: str) -> tuple[str, ...]:
    """The command line of npm, which says nothing but what goes wrong."""
    return (shutil.which("npm") or "npm", command, "--no-audit", "--no-fund", "--silent")


def run(name: str, *arguments: str | Path, cwd: Path = HOME) -> str:
    """What a tool prints; it fails the test when the tool finds something."""
    return finished(*program(name), *arguments, cwd=cwd)


def finished(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> str:
    """What a command prints; it fails the test when the command fails."""
    __tracebackhide__ = True
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True)
    if done.returncode:
        told = f"{' '.join(Path(part).name for part in command[:2])}: {done.returncode}"
        pytest.fail(f"{told}\n{done.stdout}{done.stderr}", pytrace=False)
    return done.stdout


@cache
def compiled() -> Path:
    """Our tests and the runtime in JavaScript, once per process, and gone with it;
    `compiled() / "runtime"` has what is in `tests/typescript/runtime`."""
    built = HOME / ".built"
    built.mkdir(exist_ok=True)
    output = Path(tempfile.mkdtemp(dir=built))
    atexit.register(shutil.rmtree, output, ignore_errors=True)
    sources = [*RUNTIME.glob("*.ts"), *HOME.glob("*/*.ts")]
    run(
        "esbuild",
        *COMPILER_OPTIONS,
        *(f"--outbase={REPOSITORY}", f"--outdir={output}"),
        *sources,
    )
    return output / HOME.relative_to(REPOSITORY)


def files_of_tests(room: str) -> list[str]:
    """The files of tests in a folder of `tests/typescript`, as `room/name.test.ts`."""
    return sorted(file.relative_to(HOME).as_posix() for file in HOME.glob(f"{room}/*.test.ts"))


def run_tests(file: str) -> None:
    """Runs one file of tests; a test that is skipped counts as one that failed."""
    __tracebackhide__ = True
    run_script((compiled() / file).with_suffix(".js"))


def run_script(script: Path) -> None:
    """The same for one that is JavaScript already."""
    __tracebackhide__ = True
    printed = finished(node(), "--enable-source-maps", "--test", script, cwd=script.parent)
    counts = dict(re.findall(r"^\S+ (pass|skipped|todo) (\d+)$", printed, re.MULTILINE))
    if counts["pass"] == "0" or (counts["skipped"], counts["todo"]) != ("0", "0"):
        pytest.fail(printed, pytrace=False)
