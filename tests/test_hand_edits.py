"""Files that somebody edited: refused with what would be lost, or kept beside what is printed."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from generator import cli, pipeline
from generator.publish.publishing import Plan, RefusedError, publish
from generator.targets.base import File, Output
from tests.support.cli import RESOURCE, ROOT as PACKAGE, stub, work_in
from tests.test_publish_faults import ALL_STEPS, KilledError, at_step

ROOT = "python/sdk"
OLD = {"__init__.py": "one = 1\n", "types/a.py": "a = 1\n", "types/old/b.py": "b = 1\n"}
NEW = {"__init__.py": "two = 2\n", "types/a.py": "a = 1\n", "types/new/c.py": "c = 1\n"}
EDIT = "mine = 1\n"


def put(folder: Path, files: dict[str, str], *, force: bool = False) -> Plan:
    printed = tuple(File(path, text) for path, text in files.items())
    (plan,) = publish([Output(ROOT, printed)], folder, lambda: None, force=force)
    return plan


def tree(folder: Path) -> dict[str, str]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text() for path in files}


def clean(folder: Path, files: dict[str, str]) -> dict[str, str]:
    put(folder, files)
    return tree(folder / ROOT)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path / "generated", OLD)
    return tmp_path / "generated"


def edit(folder: Path, path: str, text: str = EDIT) -> Path:
    (folder / ROOT / path).write_text(text)
    return folder / ROOT / path


def test_an_edit_is_put_aside_when_that_is_asked_for(folder: Path, tmp_path: Path) -> None:
    edit(folder, "__init__.py")
    plan = put(folder, NEW, force=True)
    assert [change.path for change in plan.asides] == ["__init__.py.edited"]
    expected = {**clean(tmp_path / "clean", NEW), "__init__.py.edited": EDIT}
    assert tree(folder / ROOT) == expected
    put(folder, NEW)
    assert tree(folder / ROOT) == expected


def test_an_edit_of_a_file_that_nothing_prints_any_more(folder: Path) -> None:
    edit(folder, "types/old/b.py")
    put(folder, NEW, force=True)
    assert not (folder / ROOT / "types/old/b.py").exists()
    assert (folder / ROOT / "types/old/b.py.edited").read_text() == EDIT


def test_no_edit_that_was_put_aside_is_written_over(folder: Path) -> None:
    for number in range(3):
        edit(folder, "__init__.py", f"mine = {number}\n")
        put(folder, NEW, force=True)
    found = {path: text for path, text in tree(folder / ROOT).items() if "edited" in path}
    assert found == {
        "__init__.py.edited": "mine = 0\n",
        "__init__.py.edited-2": "mine = 1\n",
        "__init__.py.edited-3": "mine = 2\n",
    }


def test_the_same_edit_again_is_there_already(folder: Path) -> None:
    for _ in range(2):
        edit(folder, "__init__.py")
        put(folder, NEW, force=True)
    assert [path for path in tree(folder / ROOT) if "edited" in path] == ["__init__.py.edited"]


def test_a_copy_has_the_mode_of_the_edited_file(folder: Path) -> None:
    edit(folder, "__init__.py").chmod(0o600)
    put(folder, NEW, force=True)
    assert (folder / ROOT / "__init__.py.edited").stat().st_mode & 0o777 == 0o600


def test_what_was_never_ours_is_refused_also_then(folder: Path) -> None:
    (folder / ROOT / "types/new").mkdir()
    stranger = edit(folder, "types/new/c.py")
    with pytest.raises(RefusedError) as refused:
        put(folder, NEW, force=True)
    assert "also with --force" in refused.value.conflicts[0].reason
    assert stranger.read_text() == EDIT


def test_a_hard_link_is_refused_also_then(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "other").hardlink_to(edit(folder, "__init__.py"))
    with pytest.raises(RefusedError):
        put(folder, NEW, force=True)
    assert (tmp_path / "other").read_text() == EDIT


def test_what_stands_at_the_copy_s_name_may_be_anything(folder: Path) -> None:
    edit(folder, "__init__.py")
    (folder / ROOT / "__init__.py.edited").symlink_to("__init__.py")
    put(folder, NEW, force=True)
    assert (folder / ROOT / "__init__.py.edited").is_symlink()
    assert (folder / ROOT / "__init__.py.edited-2").read_text() == EDIT


def test_a_file_in_another_layout_is_no_edit(folder: Path) -> None:
    edit(folder, "__init__.py", "one=1\n")
    edit(folder, "types/old/b.py", "b  =  1\n")
    put(folder, NEW)
    assert [path for path in tree(folder / ROOT) if "edited" in path] == []
    assert (folder / ROOT / "__init__.py").read_text() == NEW["__init__.py"]
    assert not (folder / ROOT / "types/old").exists()


def test_a_comment_is_an_edit(folder: Path) -> None:
    edit(folder, "__init__.py", "one = 1  # kept for the old client\n")
    with pytest.raises(RefusedError):
        put(folder, NEW)


def test_an_edit_stands_somewhere_whatever_ends_the_run(tmp_path: Path) -> None:
    """At every step of a run that puts it aside, and after the run that follows."""
    for number in range(1, ALL_STEPS):
        folder = tmp_path / str(number)
        put(folder, OLD)
        edits = [edit(folder, "__init__.py"), edit(folder, "types/old/b.py", "mine = 2\n")]
        texts = [path.read_text() for path in edits]

        def strike(first: bool) -> None:
            raise KilledError

        with pytest.MonkeyPatch.context() as patch:
            struck = at_step(patch, number, strike)
            with suppress(KilledError):
                put(folder, NEW, force=True)
        _require_somewhere(edits, texts)
        put(folder, NEW, force=True)
        _require_somewhere(edits, texts)
        found = tree(folder / ROOT)
        assert {path: found[path] for path in NEW} == NEW
        assert len(found) == len(NEW) + len(edits) + 1
        if not struck():
            assert number > 40
            return
    raise AssertionError("publishing never ends")


def _require_somewhere(edits: list[Path], texts: list[str]) -> None:
    for path, text in zip(edits, texts, strict=True):
        both = (path, path.with_name(f"{path.name}.edited"))
        assert text in [one.read_text() for one in both if one.exists()]


def test_an_error_on_the_way_leaves_the_edit_where_it_was(folder: Path) -> None:
    edit(folder, "__init__.py")
    before = tree(folder)
    real = os.rename

    def rename(name: str, *arguments: object, **keywords: object) -> None:
        if name == "new-2":
            raise OSError(errno.EIO, "no more of this")
        real(name, *arguments, **keywords)  # type: ignore[call-overload]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "rename", rename)
        with pytest.raises(OSError, match="no more of this"):
            put(folder, NEW, force=True)
    assert tree(folder) == before


@pytest.fixture
def sdkpress(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Callable[..., tuple[int, str, str]]]:
    work_in(tmp_path, monkeypatch)

    def run(*arguments: str) -> tuple[int, str, str]:
        code = cli.run(arguments)
        return (code, *capsys.readouterr())

    run("generate")
    yield run


Run = Callable[..., tuple[int, str, str]]


def test_a_refusal_shows_what_would_be_lost_and_the_choices(sdkpress: Run) -> None:
    (PACKAGE / "animals.py").write_text("pass\nmine = 1\n")
    code, out, error = sdkpress("generate")
    assert (code, out) == (4, "")
    assert error.splitlines() == [
        "sdkpress: refused, and nothing was written:",
        f"  {PACKAGE}/animals.py: was edited by hand since sdkpress wrote it",
        "    --- python/zoo/animals.py as sdkpress prints it",
        "    +++ python/zoo/animals.py as it stands",
        "    @@ -1 +1,2 @@",
        "     pass",
        "    +mine = 1",
        "For an edited file there are these ways:",
        "  - say it in the spec; what no spec can say goes into a class of your own (`extend:`)",
        "  - drop the edit: `git checkout` the file, or delete it",
        "  - `sdkpress generate --force`: the edited file is kept beside it, as NAME.edited",
    ]


def test_a_refusal_has_an_end(sdkpress: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"m{number}.py" for number in range(30)]
    many = stub(lambda _: Output("python/zoo", tuple(File(name, "a = 1\n") for name in names)))
    monkeypatch.setattr(pipeline, "target_named", lambda name: many)
    Path("specs/zoo/animals.yaml").write_text(f"# Another\n{RESOURCE}")
    assert sdkpress("generate")[0] == 0
    for name in names:
        (PACKAGE / name).write_text("\n".join(f"mine{line} = 1" for line in range(5_000)))
    lines = sdkpress("generate")[2].splitlines()
    assert sum("was edited by hand" in line for line in lines) == 30
    assert len(lines) < 300
    assert sum("more lines" in line for line in lines) == 5


def test_force_says_where_the_edit_is(sdkpress: Run) -> None:
    (PACKAGE / "animals.py").write_text(EDIT)
    code, out, error = sdkpress("generate", "--force")
    assert (code, out) == (0, "")
    assert error == f"sdkpress: the edited file is kept as {PACKAGE}/animals.py.edited\n"
    assert (PACKAGE / "animals.py").read_text() == "pass\n"
    assert (PACKAGE / "animals.py.edited").read_text() == EDIT
    assert sdkpress("check") == (0, "", "")
    assert sdkpress("generate", "--force") == (0, "", "")
