"""What a killed run took away is put back where nobody knows its bytes, and never deleted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from generator.publish.leftovers import backup_name
from generator.publish.lock import JOURNAL, LOCK, STAGING
from generator.publish.publishing import RefusedError
from tests.test_hand_edits import EDIT, NEW, OLD, ROOT, put, tree
from tests.test_publish_faults import ALL_STEPS, KilledError, at_step

REMOVED, REPLACED = "types/old/b.py", "__init__.py"
# How many steps after the edit the run is killed.
LATER = (1, 3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path / "generated", OLD)
    return tmp_path / "generated"


def killed_after_an_edit(folder: Path, path: str, number: int, later: int) -> bool:
    """Somebody edits the file at a step of a run, and a few steps later the run is killed; whether
    it came to that step, and the file was there."""
    edited = False

    def strike(first: bool) -> None:
        nonlocal steps, edited
        steps += 1
        if first and (folder / ROOT / path).exists():
            (folder / ROOT / path).write_text(EDIT)
            edited = True
        if steps > later:
            raise KilledError

    steps = 0
    with pytest.MonkeyPatch.context() as patch:
        at_step(patch, number, strike)
        with suppress(KilledError, RefusedError):
            put(folder, NEW)
    return edited


def everywhere(tmp_path: Path, path: str) -> Iterator[Path]:
    """A folder for every step at which the file is there to be edited."""
    for number in range(1, ALL_STEPS):
        for later in LATER:
            folder = tmp_path / f"{number}-{later}"
            put(folder, OLD)
            if not killed_after_an_edit(folder, path, number, later):
                assert number > 20
                return
            yield folder
    raise AssertionError("publishing never ends")


def texts(folder: Path) -> list[str]:
    return [text for path, text in tree(folder).items() if STAGING not in path]


@pytest.mark.parametrize("path", [REMOVED, REPLACED])
def test_an_edit_at_the_last_moment_survives_a_kill(tmp_path: Path, path: str) -> None:
    for folder in everywhere(tmp_path, path):
        with suppress(RefusedError):
            put(folder, NEW)
        assert EDIT in texts(folder)
        put(folder, NEW, force=True)
        found = tree(folder / ROOT)
        assert EDIT in found.values()
        assert {name: found[name] for name in NEW} == NEW
        assert STAGING not in str(found)


def left_over(folder: Path, path: str, text: str) -> Path:
    """As a kill leaves it that comes when a file is taken away, and not yet looked at."""
    (folder / ROOT / JOURNAL).write_bytes((folder / ROOT / LOCK).read_bytes())
    staging = folder / ROOT / STAGING
    staging.mkdir()
    (staging / backup_name(path)).write_text(text)
    return staging


def test_it_is_refused_as_any_edit(folder: Path) -> None:
    (folder / ROOT / REMOVED).unlink()
    (folder / ROOT / REMOVED).parent.rmdir()
    left_over(folder, REMOVED, EDIT)
    with pytest.raises(RefusedError) as refused:
        put(folder, NEW)
    (conflict,) = refused.value.conflicts
    assert (conflict.path, conflict.reason) == (
        f"{ROOT}/{REMOVED}",
        "was edited by hand since sdkpress wrote it",
    )
    assert (folder / ROOT / REMOVED).read_text() == EDIT
    assert not (folder / ROOT / STAGING).exists()


def test_it_takes_the_place_of_what_we_printed(folder: Path) -> None:
    left_over(folder, REPLACED, EDIT)
    with pytest.raises(RefusedError):
        put(folder, NEW)
    assert (folder / ROOT / REPLACED).read_text() == EDIT


def test_it_stands_beside_what_somebody_wrote_since(folder: Path) -> None:
    left_over(folder, REPLACED, EDIT)
    (folder / ROOT / REPLACED).write_text("another = 1\n")
    with pytest.raises(RefusedError):
        put(folder, NEW)
    assert (folder / ROOT / REPLACED).read_text() == "another = 1\n"
    assert (folder / ROOT / f"{REPLACED}.edited").read_text() == EDIT


@pytest.mark.parametrize("text", [OLD[REPLACED], "one=1\n", "one = 1\r\n"])
def test_what_is_known_goes(folder: Path, text: str) -> None:
    staging = left_over(folder, REPLACED, text)
    put(folder, NEW)
    assert not staging.exists()
    assert {name: tree(folder / ROOT)[name] for name in NEW} == NEW


def test_what_was_put_aside_already_goes(folder: Path) -> None:
    left_over(folder, REPLACED, EDIT)
    (folder / ROOT / f"{REPLACED}.edited").write_text(EDIT)
    put(folder, NEW)
    assert tree(folder / ROOT)[REPLACED] == NEW[REPLACED]


def test_what_has_no_place_is_left_where_it_is(folder: Path) -> None:
    staging = left_over(folder, "of/nobody.py", EDIT)
    with pytest.raises(RefusedError) as refused:
        put(folder, NEW)
    assert refused.value.conflicts[0].path == f"{ROOT}/{STAGING}"
    assert [path.read_text() for path in staging.iterdir()] == [EDIT]


@pytest.mark.parametrize("name", [LOCK, JOURNAL])
def test_where_nothing_can_be_known_all_is_left(folder: Path, name: str) -> None:
    staging = left_over(folder, REPLACED, EDIT)
    (folder / ROOT / name).write_text("<<<<<<< ours\n")
    with pytest.raises(RefusedError) as refused:
        put(folder, NEW)
    (conflict,) = refused.value.conflicts
    assert conflict.path == f"{ROOT}/{name}"
    assert "merge marker" in conflict.reason
    assert [path.read_text() for path in staging.iterdir()] == [EDIT]


def test_a_write_into_what_was_replaced_already_undoes_all(folder: Path) -> None:
    """Somebody has had the file open all the while."""
    with (folder / ROOT / REPLACED).open("r+") as file, pytest.MonkeyPatch.context() as patch:

        def write(first: bool) -> None:
            if first:
                file.write(EDIT)
                file.flush()

        at_step(patch, replaced_at(folder), write)
        with pytest.raises(RefusedError, match="in the way"):
            put(folder, NEW)
    assert (folder / ROOT / REPLACED).read_text() == EDIT
    assert {**tree(folder / ROOT), REPLACED: OLD[REPLACED]} == {
        **OLD,
        LOCK: (folder / ROOT / LOCK).read_text(),
    }


def replaced_at(folder: Path) -> int:
    """The first step after the file is replaced."""
    for number in range(1, ALL_STEPS):
        copy = folder.with_name(f"copy-{number}")
        put(copy, OLD)
        place = copy / ROOT / REPLACED
        before = place.stat().st_ino

        def kill(first: bool) -> None:
            raise KilledError

        with pytest.MonkeyPatch.context() as patch:
            at_step(patch, number, kill)
            with suppress(KilledError):
                put(copy, NEW)
        if place.stat().st_ino != before:
            return number
    raise AssertionError("it is never replaced")
