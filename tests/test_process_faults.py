"""Faults that a run meets on its machine, as far as publishing knows of them.

`docs/process-faults.md` lists all of them, with what holds and the tests. What breaks in at every
single step is in `test_publish_faults.py`, kills are in `test_kill_sweep.py`.
"""

from __future__ import annotations

import errno
import fcntl
import os
import resource
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from generator.publish.file_names import JOURNAL, STAGING
from generator.publish.publishing import Plan, RefusedError, publish
from generator.publish.writable import require_writable
from generator.targets.base import File, Output

ROOT = "python/sdk"
OLD = {"__init__.py": "one\n", "types/a.py": "a\n", "types/old/b.py": "b\n"}
NEW = {"__init__.py": "two\n", "types/a.py": "a\n", "types/new/c.py": "c\n"}
STEPS = ("open", "write", "fsync", "rename", "link", "unlink", "mkdir", "rmdir", "fchmod", "dup")
SPECS_LINE = "specs specs/zoo"


def never() -> None:
    raise AssertionError("nobody else is at work here")


def put(folder: Path, files: dict[str, str], root: str = ROOT) -> Plan:
    printed = tuple(File(path, text) for path, text in files.items())
    facts = (SPECS_LINE, "source specs/zoo/api.yaml", "target python")
    return publish([Output(root, printed, facts)], folder, never)[0]


def tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(path.relative_to(folder)): (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An output folder that holds `OLD`."""
    put(tmp_path / "generated", OLD)
    return tmp_path / "generated"


def striking(
    monkeypatch: pytest.MonkeyPatch, strike: Callable[[int], None], steps: tuple[str, ...] = STEPS
) -> Callable[[], int]:
    """Has `strike` called before every step, with its number; tells how many there were."""
    made = 0

    def watched(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **keywords: Any) -> Any:
            nonlocal made
            made += 1
            strike(made)
            return function(*arguments, **keywords)

        return call

    for name in steps:
        monkeypatch.setattr(os, name, watched(getattr(os, name)))
    return lambda: made


def every_step(
    tmp_path: Path, strike: Callable[[Path, int, int], None]
) -> Iterator[tuple[Path, BaseException | None]]:
    """A folder on its way from `OLD` to `NEW`; `strike` is told folder, wanted and present step."""
    put(tmp_path / "start", OLD)
    for wanted in count(1):
        folder = tmp_path / f"step-{wanted}"
        shutil.copytree(tmp_path / "start", folder)
        raised: BaseException | None = None
        with pytest.MonkeyPatch.context() as patch:
            made = striking(patch, lambda step: strike(folder, wanted, step))  # noqa: B023
            try:
                put(folder, NEW)
            except BaseException as error:
                raised = error
        if made() < wanted:
            assert wanted > 50, "the steps of publishing are not counted"
            return
        yield folder, raised


def test_interrupts_that_do_not_cease_leave_one_tree_and_nothing_else(tmp_path: Path) -> None:
    """A signal at a step, and again at every step after it, also while all is undone."""
    put(tmp_path / "old", OLD)
    put(tmp_path / "new", NEW)
    wholes = [tree(tmp_path / name) for name in ("old", "new")]

    def strike(folder: Path, wanted: int, step: int) -> None:
        if step >= wanted:
            signal.raise_signal(signal.SIGINT)

    seen: set[int] = set()
    for folder, raised in every_step(tmp_path, strike):
        assert isinstance(raised, KeyboardInterrupt)
        assert tree(folder) in wholes
        seen.add(wholes.index(tree(folder)))
    assert seen == {0, 1}


@pytest.mark.parametrize("code", [errno.EDQUOT, errno.EMFILE])
def test_what_runs_out_at_any_step_leaves_the_old_tree(tmp_path: Path, code: int) -> None:
    put(tmp_path / "old", OLD)
    put(tmp_path / "new", NEW)
    old, new = tree(tmp_path / "old"), tree(tmp_path / "new")

    def strike(folder: Path, wanted: int, step: int) -> None:
        if step == wanted:
            raise OSError(code, os.strerror(code))

    for folder, raised in every_step(tmp_path, strike):
        if raised is None:  # All is in place, and something was left that could not be removed.
            assert {**tree(folder), **new} == tree(folder)
        else:
            assert isinstance(raised, OSError)
            assert tree(folder) == old
        put(folder, NEW)
        assert tree(folder) == new


def test_a_full_disk_is_told_with_the_file_and_the_room_that_is_needed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tree(folder)

    def write(descriptor: int, data: Any) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", write)
        with pytest.raises(OSError) as full:
            put(folder, NEW)
    assert full.value.filename == f"{folder}/{ROOT}/{JOURNAL}"
    assert "No space left on device; " in full.value.strerror
    assert full.value.strerror.endswith(" bytes are to be written here")
    assert tree(folder) == before
    assert put(folder, NEW).written


def test_a_folder_that_gains_only_a_folder_is_synced_before_the_lock_changes(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events: list[tuple[str, str]] = []

    def told(name: str, place: Callable[..., str]) -> None:
        function = getattr(os, name)

        def call(*arguments: Any, **keywords: Any) -> Any:
            events.append((name, place(*arguments, **keywords)))
            return function(*arguments, **keywords)

        monkeypatch.setattr(os, name, call)

    def below(descriptor: int) -> str:
        return os.path.relpath(os.readlink(f"/proc/self/fd/{descriptor}"), folder / ROOT)

    told("mkdir", lambda name, *more, dir_fd: f"{below(dir_fd)}/{name}")
    told("fsync", below)
    told("rename", lambda old, new, **more: str(new))
    put(folder, {**OLD, "types/deep/deeper/x.py": "x\n"})
    events = events[
        events.index(("mkdir", "types/deep")) : events.index(("rename", "sdkpress.lock"))
    ]
    assert events.index(("fsync", "types")) > 0
    assert events.index(("fsync", "types/deep")) > events.index(("mkdir", "types/deep/deeper"))


def test_few_descriptors_are_enough_or_nothing_changes(folder: Path) -> None:
    before = tree(folder)
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    highest = max(map(int, os.listdir("/proc/self/fd")))
    filling = [os.open(os.devnull, os.O_RDONLY)]
    while filling[-1] <= highest:
        filling.append(os.dup(filling[0]))
    failures = 0
    for spare in range(1, 40):
        resource.setrlimit(resource.RLIMIT_NOFILE, (filling[-1] + spare, limits[1]))
        try:
            put(folder, NEW)
            break
        except OSError as error:
            assert error.errno == errno.EMFILE
            failures += 1
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, limits)
        assert tree(folder) == before
    for descriptor in filling:
        os.close(descriptor)
    assert 3 < failures < 30
    assert (folder / ROOT / "types/new/c.py").exists()


@pytest.mark.parametrize("place", ["python/sdk/types", ROOT])
def test_a_folder_that_becomes_a_link_at_any_step_leads_nowhere(tmp_path: Path, place: str) -> None:
    """What it leads to has the same files, so anything that is written or removed would show."""
    outside = tmp_path / "outside"
    put(outside, OLD)
    before, rename, symlink = stamps(outside), os.rename, os.symlink

    def strike(folder: Path, wanted: int, step: int) -> None:
        if step == wanted and not (folder / place).is_symlink():
            rename(folder / place, folder / "moved")
            symlink(outside / place, folder / place)

    ends: set[str] = set()
    for _, raised in every_step(tmp_path, strike):
        assert raised is None or isinstance(raised, Exception)
        assert stamps(outside) == before
        ends.add(type(raised).__name__)
    assert "RefusedError" in ends


@pytest.mark.parametrize("umask", [0o000, 0o002, 0o022, 0o027, 0o077])
def test_new_files_obey_the_umask_and_old_ones_keep_their_mode(folder: Path, umask: int) -> None:
    (folder / ROOT / "__init__.py").chmod(0o751)
    seen: set[int] = set()
    with pytest.MonkeyPatch.context() as patch:
        staging = folder / ROOT / STAGING

        def look(step: int) -> None:
            if staging.exists():
                seen.add(stat.S_IMODE(staging.stat().st_mode))

        striking(patch, look)
        before = os.umask(umask)
        try:
            put(folder, NEW)
        finally:
            os.umask(before)
    modes = {
        name: stat.S_IMODE((folder / ROOT / name).stat().st_mode)
        for name in ("__init__.py", "types/new/c.py", "types/new")
    }
    assert modes == {
        "__init__.py": 0o751,
        "types/new/c.py": 0o666 & ~umask,
        "types/new": 0o777 & ~umask,
    }
    assert seen == {0o700 & ~umask}


def test_what_is_new_has_the_group_of_its_folder(folder: Path) -> None:
    others = [group for group in os.getgroups() if group != os.getegid()]
    group = 12345 if os.geteuid() == 0 else (others or [os.getegid()])[0]
    for path in (folder / ROOT, folder / ROOT / "types"):
        os.chown(path, -1, group)
        path.chmod(0o2775)
    put(folder, NEW)
    for name in ("types/new", "types/new/c.py", "__init__.py"):
        assert (folder / ROOT / name).stat().st_gid == group
    assert (folder / ROOT / "types/new").stat().st_mode & stat.S_ISGID


def test_every_folder_that_cannot_be_written_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing binds root, so the answer of the system is put in its mouth."""
    closed = {folder / ROOT, folder / ROOT / "types/old", folder / "python/other"}
    (folder / "python/other").mkdir()
    (folder / "python/other/sdkpress.lock").write_text("specs specs/park\n")
    monkeypatch.setattr(os, "access", lambda path, mode, **more: Path(path) not in closed)
    with pytest.raises(OSError) as refused:
        require_writable(folder, [SPECS_LINE])
    assert str(refused.value).split("\n  ") == [
        "nothing can be written in",
        str(folder / ROOT),
        str(folder / ROOT / "types/old"),
    ]
    require_writable(folder, ["specs specs/nothing"])


def test_a_folder_that_is_to_be_made_needs_one_that_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode, **more: Path(path) != tmp_path)
    with pytest.raises(OSError, match=f"nothing can be written in\n  {tmp_path}$"):
        require_writable(tmp_path / "deep/generated", [])


HOLD = """
import fcntl, os, sys, time
fcntl.flock(os.open(sys.argv[1], os.O_RDONLY), fcntl.LOCK_EX)
print("held", flush=True)
time.sleep(600)
"""


def test_a_dead_owner_holds_no_lock(folder: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as owner:
        assert owner.stdout is not None and owner.stdout.readline() == "held\n"
        descriptor = os.open(folder, os.O_RDONLY)
        with pytest.raises(BlockingIOError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.close(descriptor)
        owner.kill()
    assert put(folder, NEW).written  # `never` is not called: nobody is waited for.


@pytest.mark.parametrize("deleted", range(1, 2 ** len(OLD)))
def test_each_part_of_the_output_is_made_again_and_no_other_touched(
    folder: Path, deleted: int
) -> None:
    before, kept = tree(folder), stamps(folder)
    gone = [path for number, path in enumerate(OLD) if deleted >> number & 1]
    for path in gone:
        (folder / ROOT / path).unlink()
        del kept[f"{ROOT}/{path}"]
    assert sorted(put(folder, OLD).written) == sorted(gone)
    assert tree(folder) == before
    assert kept.items() <= stamps(folder).items()


def test_a_hundred_files_of_others_survive(folder: Path) -> None:
    folders = [folder, *(path for path in folder.rglob("*") if path.is_dir())]
    for number in range(100):
        (folders[number % len(folders)] / f"mine-{number}.py").write_text(f"{number}\n")
    mine = {path: stamp for path, stamp in stamps(folder).items() if "mine-" in path}
    for files, root in ((NEW, ROOT), ({"a.py": "a\n"}, ROOT), (OLD, "python/moved")):
        put(folder, files, root)
        assert mine.items() <= stamps(folder).items()
    assert len(mine) == 100


def test_a_resource_that_is_renamed_fifty_times_leaves_one_file(folder: Path) -> None:
    for number in range(50):
        put(folder, {"__init__.py": "one\n", f"types/{number}/x{number}.py": "x\n"})
    assert sorted(tree(folder / ROOT)) == ["__init__.py", "sdkpress.lock", "types/49/x49.py"]
    assert [path.name for path in (folder / ROOT / "types").iterdir()] == ["49"]


def test_a_hundred_runs_leave_nothing(tmp_path: Path, folder: Path) -> None:
    put(tmp_path / "new", NEW)
    new, descriptors = tree(tmp_path / "new"), os.listdir("/proc/self/fd")
    for number in range(100):
        put(folder, OLD if number % 2 else NEW)
    put(folder, NEW)
    assert tree(folder) == new
    assert not (folder / ROOT / "types/old").exists()
    assert len(os.listdir("/proc/self/fd")) == len(descriptors)
    before = stamps(folder)
    for _ in range(10):
        assert put(folder, NEW).written == ()
    assert stamps(folder) == before


@pytest.mark.parametrize("name", [STAGING, f".other{STAGING}"])
@pytest.mark.parametrize("root", ["python/gone", "gone"])
def test_what_a_killed_run_staged_where_no_run_goes_any_more_is_removed(
    folder: Path, root: str, name: str
) -> None:
    before = tree(folder)
    staging = folder / root / name
    staging.mkdir(parents=True)
    (staging / "new-0").write_text("cut o")
    put(folder, OLD)
    assert tree(folder) == before
    assert not (folder / root).exists()


def test_the_folder_of_what_was_staged_is_kept_if_it_holds_more(folder: Path) -> None:
    staging = folder / "python/gone" / STAGING
    staging.mkdir(parents=True)
    mine = staging.parent / "mine.txt"
    mine.write_text("mine")
    put(folder, OLD)
    assert mine.read_text() == "mine" and not staging.exists()
    staging.mkdir()
    (staging / "mine.txt").write_text("mine, too")
    with pytest.raises(RefusedError):
        put(folder, OLD)
    assert (staging / "mine.txt").read_text() == "mine, too"
