"""The wheel, installed beside nothing of ours, prints an SDK from any directory."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent


def command(*arguments: str | Path, cwd: Path) -> str:
    """Runs without anything of the environment that could lead back to the checkout."""
    done = subprocess.run(
        arguments, cwd=cwd, env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command(
        *(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder),
        cwd=REPOSITORY,
    )
    (built,) = folder.glob("*.whl")
    return built


def test_wheel_holds_all_that_is_needed_and_no_more(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    templates = {
        f"generator/{path.relative_to(REPOSITORY).as_posix()}"
        for path in (REPOSITORY / "templates").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert templates <= set(names)
    assert "generator/starter/specs/bookshop/api.yaml" in names
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"generator"}
    assert not [name for name in names if name.endswith(".pyc")]


@pytest.fixture(scope="module")
def sdkpress(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command, from the wheel alone; its dependencies are those that these tests run with."""
    home = tmp_path_factory.mktemp("venv")
    command(sys.executable, "-m", "venv", home, cwd=home)
    command(home / "bin/pip", "install", "--no-index", "--no-deps", wheel, cwd=home)
    (packages,) = home.glob("lib/python3*/site-packages")
    # A folder that a .pth file names is searched, but its own .pth files (the checkout) are not.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    where = "import generator; print(generator.__file__)"
    assert command(home / "bin/python", "-c", where, cwd=home).startswith(str(packages))
    return home / "bin/sdkpress"


def test_installed_command_prints_what_the_checkout_prints(sdkpress: Path, tmp_path: Path) -> None:
    command(sdkpress, "init", "shop", cwd=tmp_path)
    command(sdkpress, "generate", cwd=tmp_path / "shop")
    specs, output = tmp_path / "shop/specs/bookshop", tmp_path / "checkout"
    command(
        *(sys.executable, "-m", "generator", "generate", specs, "--output", output), cwd=REPOSITORY
    )
    printed = tree(tmp_path / "shop/generated")
    assert "python/bookshop/resources/books.py" in printed
    assert printed == tree(tmp_path / "checkout")


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
