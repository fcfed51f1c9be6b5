"""What publishing writes, keeps, removes and refuses."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.publish.causes import causes
from generator.publish.diff import unified_diff
from generator.publish.lock import LockError, path_fault, read_lock
from generator.publish.publishing import Plan, RefusedError, check, publish
from generator.targets.base import File, Output

ROOT = "python/sdk"
OLD = {"__init__.py": "one\n", "types/a.py": "a\n", "types/old/b.py": "b\n"}
NEW = {"__init__.py": "two\n", "types/a.py": "a\n", "types/new/c.py": "c\n"}


def output(files: dict[str, str], root: str = ROOT, lock_lines: tuple[str, ...] = ()) -> Output:
    return Output(root, tuple(File(path, text) for path, text in files.items()), lock_lines)


def never() -> None:
    raise AssertionError("nobody else is at work here")


def put(folder: Path, files: dict[str, str]) -> Plan:
    (plan,) = publish([output(files)], folder, never)
    return plan


def tree(folder: Path) -> dict[str, bytes | None]:
    """Every file's bytes by its path, and None for every folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def refusal(folder: Path, files: dict[str, str]) -> dict[str, str]:
    """What a run is refused for; that nothing changed is checked too."""
    before = tree(folder)
    with pytest.raises(RefusedError) as refused:
        put(folder, files)
    assert tree(folder) == before
    return {conflict.path: conflict.reason for conflict in refused.value.conflicts}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An output folder that holds `OLD`."""
    put(tmp_path / "generated", OLD)
    return tmp_path / "generated"


def test_first_run_writes_everything(tmp_path: Path) -> None:
    plan = put(tmp_path / "deep" / "generated", OLD)
    root = tmp_path / "deep" / "generated" / ROOT
    assert {path: (root / path).read_text() for path in OLD} == OLD
    assert plan.written == (*OLD, "sdkpress.lock")
    assert (plan.unchanged, plan.removed) == (0, ())


def test_next_run_writes_what_changed_and_removes_what_is_gone(folder: Path) -> None:
    plan = put(folder, NEW)
    assert plan.written == ("__init__.py", "types/new/c.py", "sdkpress.lock")
    assert plan.removed == ("types/old/b.py",)
    assert plan.unchanged == 1
    paths = [path for path, content in tree(folder / ROOT).items() if content is not None]
    assert paths == ["__init__.py", "sdkpress.lock", "types/a.py", "types/new/c.py"]


def test_emptied_folder_goes_and_one_with_a_strangers_file_stays(folder: Path) -> None:
    stranger = folder / ROOT / "types/notes.txt"
    stranger.write_text("mine")
    put(folder, {"__init__.py": "one\n"})
    assert not (folder / ROOT / "types/old").exists()
    assert stranger.read_text() == "mine"


def test_unchanged_files_are_not_touched(folder: Path) -> None:
    def stamps() -> dict[str, tuple[int, int]]:
        paths = (folder / ROOT).rglob("*.*")
        return {str(path): (path.stat().st_ino, path.stat().st_mtime_ns) for path in paths}

    before = stamps()
    assert put(folder, OLD).written == ()
    assert stamps() == before
    put(folder, NEW)
    assert stamps()[str(folder / ROOT / "types/a.py")] == before[str(folder / ROOT / "types/a.py")]


def test_deleted_file_is_written_again(folder: Path) -> None:
    (folder / ROOT / "types/a.py").unlink()
    assert put(folder, OLD).written == ("types/a.py",)


def test_line_ends_of_a_checkout_are_no_edit(folder: Path) -> None:
    for path in (folder / ROOT).rglob("*.*"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert put(folder, OLD).written == ()
    assert put(folder, NEW).removed == ("types/old/b.py",)


def test_lock_alone_changes_with_its_facts(folder: Path) -> None:
    (plan,) = publish([output(OLD, lock_lines=("requires x>1\nforged",))], folder, never)
    assert plan.written == ("sdkpress.lock",)
    lock = (folder / ROOT / "sdkpress.lock").read_text()
    assert "\nrequires x>1\\nforged\n\n" in lock


def test_edited_file_is_refused_before_anything_is_written(folder: Path) -> None:
    (folder / ROOT / "__init__.py").write_text("mine\n")
    (folder / ROOT / "types/old/b.py").write_text("mine too\n")
    reasons = refusal(folder, NEW)
    assert list(reasons) == [f"{ROOT}/__init__.py", f"{ROOT}/types/old/b.py"]
    assert all("was edited by hand" in reason for reason in reasons.values())


def test_file_edited_to_what_comes_anyway_is_ours(folder: Path) -> None:
    (folder / ROOT / "__init__.py").write_text(NEW["__init__.py"])
    assert "__init__.py" not in put(folder, NEW).written


def test_foreign_file_in_the_way_is_refused(folder: Path) -> None:
    (folder / ROOT / "types/new").mkdir()
    (folder / ROOT / "types/new/c.py").write_text("mine\n")
    reasons = refusal(folder, NEW)
    assert list(reasons) == [f"{ROOT}/types/new/c.py"]
    assert "was not written by sdkpress" in reasons[f"{ROOT}/types/new/c.py"]


def test_one_refused_output_stops_all(folder: Path) -> None:
    (folder / ROOT / "__init__.py").write_text("mine\n")
    before = tree(folder)
    with pytest.raises(RefusedError):
        publish([output(NEW, "python/other"), output(NEW)], folder, never)
    assert tree(folder) == before


def test_folder_with_files_and_no_lock_is_anothers(tmp_path: Path) -> None:
    stranger = tmp_path / ROOT / "src/main.c"
    stranger.parent.mkdir(parents=True)
    stranger.write_text("mine")
    reasons = refusal(tmp_path, OLD)
    assert list(reasons) == [f"{ROOT}/src/main.c"]
    assert "there is no sdkpress.lock here" in reasons[f"{ROOT}/src/main.c"]


def test_lost_lock_is_made_anew_over_files_that_are_as_printed(folder: Path) -> None:
    before = tree(folder)
    (folder / ROOT / "sdkpress.lock").unlink()
    assert put(folder, OLD).written == ("sdkpress.lock",)
    assert tree(folder) == before


def _symlink(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    path.symlink_to("elsewhere")


def _dangling(path: Path) -> None:
    path.unlink()
    path.symlink_to("nowhere")


def _fifo(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _directory(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _hard_link(path: Path) -> None:
    path.with_name("elsewhere").hardlink_to(path)


@pytest.mark.parametrize(
    ("path", "replace", "reason"),
    [
        ("__init__.py", _symlink, "is a symbolic link, not a file"),
        ("__init__.py", _dangling, "is a symbolic link, not a file"),
        ("__init__.py", _fifo, "is a FIFO, not a file"),
        ("__init__.py", _directory, "is a folder, not a file"),
        ("__init__.py", _hard_link, "is a hard link"),
        ("types/old/b.py", _symlink, "is a symbolic link, not a file"),
        ("types/old/b.py", _hard_link, "is a hard link"),
        ("sdkpress.lock", _symlink, "is a symbolic link, not a file"),
    ],
)
def test_what_is_no_plain_file_is_refused(
    folder: Path, path: str, replace: Callable[[Path], None], reason: str
) -> None:
    replace(folder / ROOT / path)
    assert reason in refusal(folder, NEW)[f"{ROOT}/{path}"]


@pytest.mark.parametrize("place", ["python", ROOT])
def test_linked_output_folder_is_refused(folder: Path, place: str) -> None:
    _symlink(folder / place)
    assert "is a symbolic link, not a folder" in refusal(folder, NEW)[ROOT]


def test_linked_folder_of_modules_is_refused(folder: Path) -> None:
    _symlink(folder / ROOT / "types")
    reasons = refusal(folder, NEW)
    assert "its folder `types` is a symbolic link" in reasons[f"{ROOT}/types/new/c.py"]


def test_linked_output_is_refused(folder: Path) -> None:
    _symlink(folder)
    assert "is a symbolic link, not a folder" in refusal(folder, NEW)[""]


@pytest.mark.parametrize(
    ("lock", "reason"),
    [
        ("", "line 1 is not `lock-format 2`"),
        ("lock-format 02\n\n", "line 1 is not `lock-format 2`"),
        ("lock-format 1\n", "cut short"),
        ("lock-format 1\n\n" + "0" * 64 + "  a.py", "cut short"),
        ("lock-format 1\n\nnonsense\n", "line 3 is not a hash and a path"),
        ("lock-format 1\n<<<<<<< ours\n=======\n>>>>>>> theirs\n\n", "line 2 is a merge marker"),
        ("lock-format 1\n\n" + "0" * 64 + "  ../../x\n", "line 3: the path leaves the folder"),
        ("lock-format 1\n\n" + "0" * 64 + "  /etc/x\n", "line 3: the path leaves the folder"),
        ("lock-format 1\n\n" + "0" * 64 + "  a\\..\\x\n", "line 3: the path holds characters"),
        ("lock-format 1\n\n" + "0" * 64 + "  sdkpress.lock\n", "is kept for sdkpress itself"),
    ],
)
def test_corrupt_lock_is_refused(folder: Path, lock: str, reason: str) -> None:
    (folder / ROOT / "sdkpress.lock").write_text(lock)
    found = refusal(folder, NEW)[f"{ROOT}/sdkpress.lock"]
    assert reason in found
    assert "from version control" in found


def test_lock_is_never_a_way_out_of_its_folder(folder: Path) -> None:
    victim = folder / "victim"
    victim.write_text("a\n")
    lock = folder / ROOT / "sdkpress.lock"
    lock.write_text(lock.read_text().replace(" types/a.py", " ../../victim"))
    refusal(folder, NEW)
    assert victim.read_text() == "a\n"


@pytest.mark.parametrize("path", ["", ".", "a/../b", "a//b", "/a", "C:a", "a\0b", "a.", "a/" * 2])
def test_unsafe_paths(path: str) -> None:
    assert path_fault(path)


@pytest.mark.parametrize("cut", range(0, 400, 7))
def test_lock_that_is_cut_anywhere_is_refused_or_whole(folder: Path, cut: int) -> None:
    content = (folder / ROOT / "sdkpress.lock").read_bytes()
    entries = len(read_lock(content).entries)
    try:
        lock = read_lock(content[: -cut or None])
    except LockError:
        return
    assert len(lock.entries) == entries


def test_modes_are_kept_and_new_files_obey_the_umask(folder: Path) -> None:
    (folder / ROOT / "__init__.py").chmod(0o755)
    before = os.umask(0o027)
    try:
        put(folder, NEW)
    finally:
        os.umask(before)
    assert (folder / ROOT / "__init__.py").stat().st_mode & 0o777 == 0o755
    assert (folder / ROOT / "types/new/c.py").stat().st_mode & 0o777 == 0o640
    assert (folder / ROOT / "types/new").stat().st_mode & 0o777 == 0o750


def test_check_says_what_differs_and_writes_nothing(folder: Path) -> None:
    (folder / ROOT / "types/a.py").write_text("mine\n")
    before = tree(folder)
    (plan,) = check([output(NEW, lock_lines=("sdkpress 9",))], folder, never)
    assert tree(folder) == before
    assert dict(causes(plan)) == {
        "__init__.py": "the generator moved (sdkpress unknown → 9)",
        "types/a.py": "edited by hand",
        "types/new/c.py": "missing",
        "types/old/b.py": "extra: no spec prints it any more",
        "sdkpress.lock": "to be written anew",
    }
    assert [conflict.path for conflict in plan.conflicts] == [f"{ROOT}/types/a.py"]


def test_check_without_output_misses_everything(tmp_path: Path) -> None:
    (plan,) = check([output(NEW)], tmp_path / "generated", never)
    assert plan.written == (*NEW, "sdkpress.lock")
    assert not (tmp_path / "generated").exists()


def test_diff_shows_no_control_characters(folder: Path) -> None:
    (folder / ROOT / "__init__.py").write_bytes(b"\x1b[31m\xff\n")
    (plan,) = check([output(OLD)], folder, never)
    assert list(unified_diff(plan)) == [
        f"--- {ROOT}/__init__.py",
        f"+++ {ROOT}/__init__.py",
        "@@ -1 +1 @@",
        "-\\x1b[31m\\xff",
        "+one",
    ]


def test_a_second_run_waits_for_the_first(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    waited: list[bool] = []

    def waiting() -> None:
        waited.append(True)
        fcntl.flock(descriptor, fcntl.LOCK_UN)

    publish([output(NEW)], folder, waiting)
    os.close(descriptor)
    assert waited == [True]


def test_a_path_that_leaves_the_output_is_our_bug(tmp_path: Path) -> None:
    hostile = output({"a.py": "x\n"})
    object.__setattr__(hostile.files[0], "path", "../a.py")
    with pytest.raises(ValueError, match="leaves the folder"):
        publish([hostile], tmp_path, never)
