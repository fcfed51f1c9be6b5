"""Publishing when the disk, the machine or the user breaks in, at every single step of it."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from generator.publish.lock import JOURNAL, STAGING
from generator.publish.publishing import RefusedError, publish
from generator.targets.base import File, Output

ROOT = "python/sdk"
OLD = {"__init__.py": "one\n", "types/a.py": "a\n", "types/old/b.py": "b\n"}
NEW = {"__init__.py": "two\n", "types/a.py": "a\n", "types/new/c.py": "c\n"}
LATER = {"__init__.py": "three\n", "types/new/c.py": "cc\n", "types/d.py": "d\n"}
STEPS = ("open", "write", "fsync", "rename", "link", "unlink", "mkdir", "rmdir", "fchmod")
ALL_STEPS = 200


class KilledError(BaseException):
    """Stands for the end of the process: nothing that comes after it does anything."""


def put(folder: Path, files: dict[str, str]) -> None:
    output = Output(ROOT, tuple(File(path, text) for path, text in files.items()))
    publish([output], folder, lambda: None)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def clean(tmp_path: Path, name: str, files: dict[str, str]) -> dict[str, bytes]:
    """The tree that a run into an empty folder leaves."""
    put(tmp_path / name, files)
    return tree(tmp_path / name)


def folders(folder: Path) -> list[str]:
    return [str(path.relative_to(folder)) for path in sorted(folder.rglob("*")) if path.is_dir()]


def at_step(
    monkeypatch: pytest.MonkeyPatch, number: int, strike: Callable[[bool], None]
) -> Callable[[], bool]:
    """Calls `strike` at every step from the given one on; it is told whether this is the first."""
    count = 0

    def counted(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **keywords: Any) -> Any:
            nonlocal count
            count += 1
            if count >= number:
                strike(count == number)
            return function(*arguments, **keywords)

        return call

    for name in STEPS:
        monkeypatch.setattr(os, name, counted(getattr(os, name)))
    return lambda: count >= number


def every_step(
    tmp_path: Path, strike: Callable[[bool], None], before: dict[str, str] | None
) -> Iterator[tuple[Path, BaseException | None]]:
    """A folder with `before`, on its way to `NEW`, struck at step 1, 2, ... until none is left."""
    for number in range(1, ALL_STEPS):
        folder = tmp_path / f"step-{number}"
        folder.mkdir()
        if before is not None:
            put(folder, before)
        raised: BaseException | None = None
        with pytest.MonkeyPatch.context() as patch:
            struck = at_step(patch, number, strike)
            try:
                put(folder, NEW)
            except BaseException as error:
                raised = error
        if not struck():
            assert number > 30, "the steps of publishing are not counted"
            return
        yield folder, raised
    raise AssertionError("publishing never ends")


@pytest.mark.parametrize("before", [OLD, None], ids=["over old files", "first run"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO])
def test_an_error_at_any_step_leaves_the_old_tree(
    tmp_path: Path, code: int, before: dict[str, str] | None
) -> None:
    old = clean(tmp_path, "old", before) if before is not None else {}
    new = clean(tmp_path, "new", NEW)

    def strike(first: bool) -> None:
        if first:
            raise OSError(code, os.strerror(code))

    for folder, raised in every_step(tmp_path, strike, before):
        if raised is None:  # Only what is left over could not be removed.
            assert {**tree(folder), **new} == tree(folder)
        else:
            assert isinstance(raised, OSError)
            assert tree(folder) == old
            assert STAGING not in str(folders(folder))
            assert before is not None or folders(folder) == []
        put(folder, NEW)
        assert tree(folder) == new


def test_a_killed_move_to_another_folder_heals(tmp_path: Path) -> None:
    identity = ("source specs/x/api.yaml", "target python")

    def put_at(folder: Path, root: str) -> None:
        files = tuple(File(path, text) for path, text in OLD.items())
        publish([Output(root, files, identity)], folder, lambda: None)

    def strike(first: bool) -> None:
        raise KilledError

    put_at(tmp_path / "moved", "b/new")
    for number in range(1, ALL_STEPS):
        folder = tmp_path / str(number)
        put_at(folder, "a/old")
        with pytest.MonkeyPatch.context() as patch:
            struck = at_step(patch, number, strike)
            with suppress(KilledError):
                put_at(folder, "b/new")
        if not struck():
            break
        put_at(folder, "b/new")
        assert tree(folder) == tree(tmp_path / "moved")
    assert number > 50


@pytest.mark.parametrize("before", [OLD, None], ids=["over old files", "first run"])
@pytest.mark.parametrize("after", [NEW, LATER], ids=["same specs", "other specs"])
def test_the_run_after_a_killed_one_heals(
    tmp_path: Path, before: dict[str, str] | None, after: dict[str, str]
) -> None:
    old = clean(tmp_path, "old", before) if before is not None else {}
    new, healed = clean(tmp_path, "new", NEW), clean(tmp_path, "healed", after)

    def strike(first: bool) -> None:
        raise KilledError

    for folder, raised in every_step(tmp_path, strike, before):
        assert isinstance(raised, KilledError)
        for path, content in tree(folder / ROOT).items():
            if path != JOURNAL and not path.startswith(STAGING):
                whole = {old.get(f"{ROOT}/{path}"), new.get(f"{ROOT}/{path}")}
                assert content in whole, "a torn file"
        put(folder, after)
        assert tree(folder) == healed


def test_killed_twice_on_the_way_to_different_files(tmp_path: Path) -> None:
    """The second journal must still know what the first run wrote."""
    final = clean(tmp_path, "final", OLD)

    def strike(first: bool) -> None:
        raise KilledError

    for folder, _ in every_step(tmp_path, strike, OLD):
        with pytest.MonkeyPatch.context() as patch:
            at_step(patch, 25, strike)
            with pytest.raises(KilledError):
                put(folder, LATER)
        put(folder, OLD)
        assert tree(folder) == final


def test_an_interrupt_at_any_step_leaves_one_tree_and_nothing_else(tmp_path: Path) -> None:
    old, new = clean(tmp_path, "old", OLD), clean(tmp_path, "new", NEW)
    seen: set[bool] = set()

    def strike(first: bool) -> None:
        if first:
            signal.raise_signal(signal.SIGINT)

    for folder, raised in every_step(tmp_path, strike, OLD):
        assert isinstance(raised, KeyboardInterrupt)
        assert tree(folder) in (old, new)
        seen.add(tree(folder) == new)
    assert seen == {False, True}


def test_a_file_that_is_edited_while_we_stage_is_kept(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    edited = tmp_path / ROOT / "__init__.py"
    before = {**tree(tmp_path), f"{ROOT}/__init__.py": b"mine, just now\n"}
    with pytest.MonkeyPatch.context() as patch:
        real = os.fchmod
        patch.setattr(os, "fchmod", lambda *a: (edited.write_text("mine, just now\n"), real(*a)))
        with pytest.raises(RefusedError) as refused:
            put(tmp_path, NEW)
    assert refused.value.conflicts[0].path == f"{ROOT}/__init__.py"
    assert tree(tmp_path) == before


def test_a_file_that_appears_while_we_stage_is_kept(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    appeared = tmp_path / ROOT / "types/new/c.py"
    with pytest.MonkeyPatch.context() as patch:
        real = os.link

        def link(*arguments: Any, **keywords: Any) -> None:
            if not appeared.exists():
                appeared.write_text("mine\n")
            real(*arguments, **keywords)

        patch.setattr(os, "link", link)
        with pytest.raises(RefusedError):
            put(tmp_path, NEW)
    assert appeared.read_text() == "mine\n"
    assert (tmp_path / ROOT / "__init__.py").read_text() == "one\n"


@pytest.mark.parametrize("code", [errno.EPERM, errno.ENOTSUP])
def test_a_file_system_without_hard_links_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    new = clean(tmp_path, "new", NEW)
    put(tmp_path / "generated", OLD)

    def link(*arguments: Any, **keywords: Any) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "link", link)
    put(tmp_path / "generated", NEW)
    assert tree(tmp_path / "generated") == new


def test_files_of_another_in_the_staging_folder_are_kept(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    mine = tmp_path / ROOT / STAGING / "mine"
    mine.parent.mkdir()
    mine.write_text("mine")
    with pytest.raises(RefusedError):
        put(tmp_path, NEW)
    assert mine.read_text() == "mine"


PUBLISH = """
import sys
from pathlib import Path
from generator.publish.publishing import publish
from generator.targets.base import File, Output
for round in range(6):
    files = tuple(File(f"{sys.argv[2]}{n}.py", sys.argv[2] * n) for n in range(1, 9))
    shared = File("shared.py", f"{sys.argv[2]} {round}")
    publish([Output("sdk", (*files, shared))], Path(sys.argv[1]), lambda: None)
"""


def test_runs_at_once_do_not_mix(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PUBLISH, str(tmp_path / "generated")]
    runs = [subprocess.Popen([*command, name]) for name in "abcdefghijklmnop"]
    assert [run.wait() for run in runs] == [0] * 16
    found = tree(tmp_path / "generated" / "sdk")
    last = found["shared.py"].decode()[0]
    assert sorted(found) == sorted(
        ["sdkpress.lock", "shared.py", *(f"{last}{number}.py" for number in range(1, 9))]
    )
