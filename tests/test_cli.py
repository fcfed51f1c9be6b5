"""The command line: exit codes, what is printed where, and what an odd environment does to it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator import cli, pipeline
from generator.digests import digest
from generator.identity import identity
from generator.progress import shown_by, track
from generator.targets.base import File, Output, Request
from tests.support.cli import API, RESOURCE, ROOT, stub, work_in


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The working directory of every test: one API with one resource, and a quick target."""
    work_in(tmp_path, monkeypatch)
    yield tmp_path


@pytest.fixture
def sdkpress(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def run(*arguments: str) -> tuple[int, str, str]:
        code = cli.run(arguments)
        return (code, *capsys.readouterr())

    return run


SPECS = ("animals.yaml", "api.yaml")
Run = Callable[..., tuple[int, str, str]]


def test_generate_is_quiet_in_a_pipe_and_tells_when_asked(sdkpress: Run) -> None:
    assert sdkpress("generate") == (0, "", "")
    assert sdkpress("generate", "--verbose") == (
        0,
        f"{ROOT}: 0 written, 3 unchanged, 0 removed\n",
        "",
    )
    Path("specs/zoo/animals.yaml").rename("specs/zoo/plants.yaml")
    Path("specs/zoo/plants.yaml").write_text("resource: plants\npath: /plants\n")
    assert sdkpress("generate", "--verbose")[1].splitlines() == [
        f"{ROOT}: 2 written, 1 unchanged, 1 removed",
        "  wrote plants.py",
        "  wrote sdkpress.lock",
        "  removed animals.py",
    ]


def test_output_goes_where_it_is_told(sdkpress: Run) -> None:
    assert sdkpress("generate", "specs/zoo", "--output", "a/b")[0] == 0
    assert Path("a/b/python/zoo/animals.py").read_text() == "pass\n"


def test_the_lock_says_what_was_printed(sdkpress: Run) -> None:
    sdkpress("generate")
    facts = (ROOT / "sdkpress.lock").read_text().split("\n\n")[0].splitlines()
    assert facts[0] == "lock-format 2"
    assert facts[2:7] == list(identity())
    assert facts[7:14] == [
        "api zoo",
        "api-version 1.10",
        "source specs/zoo/api.yaml",
        "target python",
        "output python/zoo",
        "targets python",
        "skipped 0",
    ]
    read = {path: digest(Path("specs/zoo", path).read_bytes()) for path in SPECS}
    inputs = [f"input {hash_} {path}" for path, hash_ in read.items()]
    assert facts[14:] == ["specs specs/zoo", *inputs]


def test_check_finds_drift_and_writes_nothing(sdkpress: Run) -> None:
    code, out, error = sdkpress("check")
    assert code == 1
    assert f"{ROOT}/animals.py: missing\n" in out
    assert "`sdkpress generate` makes it so" in error
    assert not Path("generated").exists()
    sdkpress("generate")
    assert sdkpress("check") == (0, "", "")
    Path("specs/zoo/api.yaml").write_text(API.replace("1.10", "1.11"))
    code, out, _ = sdkpress("check", "--diff")
    assert code == 1
    assert "-# 1.10\n+# 1.11\n" in out


def test_check_reports_what_would_be_refused(sdkpress: Run) -> None:
    sdkpress("generate")
    (ROOT / "animals.py").write_text("mine\n")
    code, out, _ = sdkpress("check")
    assert code == 1
    assert out.startswith(f"{ROOT}/animals.py: was edited by hand since sdkpress wrote it")
    assert len(out.splitlines()) == 1


def test_renamed_package_leaves_nothing_behind(sdkpress: Run) -> None:
    sdkpress("generate")
    Path("specs/zoo/api.yaml").write_text(API.replace("package: zoo", "package: park"))
    code, out, _ = sdkpress("check")
    assert code == 1
    assert f"{ROOT}/animals.py: extra" in out
    assert sdkpress("generate", "--verbose")[1].splitlines()[-4:] == [
        f"{ROOT}: 0 written, 0 unchanged, 3 removed",
        "  removed __init__.py",
        "  removed animals.py",
        "  removed sdkpress.lock",
    ]
    assert sorted(path.name for path in Path("generated/python").iterdir()) == ["park"]
    assert sdkpress("check") == (0, "", "")


def test_edited_file_is_refused(sdkpress: Run) -> None:
    sdkpress("generate")
    (ROOT / "animals.py").write_text("mine\n")
    Path("specs/zoo/animals.yaml").unlink()
    code, out, error = sdkpress("generate", "--verbose")
    assert (code, out) == (4, "")
    assert error.startswith("sdkpress: refused, and nothing was written:\n")
    assert f"  {ROOT}/animals.py: was edited by hand" in error
    assert (ROOT / "animals.py").read_text() == "mine\n"


def test_every_mistake_is_told_with_its_line(sdkpress: Run) -> None:
    Path("specs/zoo/api.yaml").write_text(API + "tittle: Zoo\n")
    Path("specs/zoo/animals.yaml").write_text(RESOURCE + "operatoins: {}\n")
    code, out, error = sdkpress("validate")
    assert (code, out) == (2, "")
    assert "specs/zoo/animals.yaml:3:1: error[unknown-key]" in error
    assert "specs/zoo/api.yaml:6:1: error[unknown-key]" in error
    assert "    6 | tittle: Zoo\n      | ^\n" in error
    assert sdkpress("generate")[0] == sdkpress("check")[0] == 2
    assert not Path("generated").exists()


def test_a_target_reports_what_it_cannot_print(sdkpress: Run) -> None:
    Path("specs/zoo/api.yaml").write_text(API.replace("package: zoo", "package: taken"))
    code, _, error = sdkpress("validate")
    assert code == 2
    assert "specs/zoo/api.yaml:5:21: error[bad-name]: this name is taken" in error


def test_unknown_target_is_a_mistake(sdkpress: Run) -> None:
    Path("specs/zoo/api.yaml").write_text(API.replace("python:", "pyton:"))
    code, _, error = sdkpress("validate")
    assert code == 2
    assert "specs/zoo/api.yaml:5:3: error[unknown-target]: there is no target `pyton`" in error
    assert "python" in error


def test_two_apis_must_not_share_an_output_folder(sdkpress: Run) -> None:
    Path("specs/zu").mkdir()
    Path("specs/zu/api.yaml").write_text(API.replace("package: zoo", "package: ZOO"))
    code, _, error = sdkpress("generate")
    assert code == 2
    assert "specs/zu/api.yaml:5:3: error[output-taken]" in error


def test_files_that_differ_only_in_case_are_refused(
    sdkpress: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = (File("a/User.py", ""), File("a/user.py", ""))
    twins = stub(lambda request: Output("python/zoo", files))
    monkeypatch.setattr(pipeline, "target_named", lambda name: twins)
    code, _, error = sdkpress("generate")
    assert code == 2
    assert "error[output-path-collision]" in error


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("plants.yml", "wrong-extension"),
        ("pl\N{LATIN SMALL LETTER A WITH GRAVE}nts.yaml", "bad-file-name"),
    ],
)
def test_files_that_would_be_overlooked(sdkpress: Run, name: str, code: str) -> None:
    Path("specs/zoo", name).write_text(RESOURCE)
    assert f"error[{code}]" in sdkpress("validate")[2]


def test_links_out_of_the_spec_folder_are_refused(sdkpress: Run) -> None:
    Path("outside").mkdir()
    Path("outside/plants.yaml").write_text("resource: plants\npath: /plants\n")
    Path("specs/zoo/linked.yaml").symlink_to("../../outside/plants.yaml")
    Path("specs/zoo/more").symlink_to("../../outside")
    code, _, error = sdkpress("validate")
    assert code == 2
    assert "specs/zoo/linked.yaml:1:1: error[link-leaves-folder]" in error
    assert "specs/zoo/more:1:1: error[linked-folder]" in error


def test_hidden_files_are_not_ours(sdkpress: Run) -> None:
    Path("specs/zoo/.git").mkdir()
    Path("specs/zoo/.git/x.yaml").write_text("nonsense")
    Path("specs/zoo/.#animals.yaml").symlink_to("nowhere")
    assert sdkpress("validate")[0] == 0


def test_sources_do_not_depend_on_the_working_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    def sources(folder: str) -> list[str]:
        (loaded,) = pipeline.load_apis([Path(folder)])
        return [loaded.api.source, *(resource.source for resource in loaded.api.resources)]

    expected = ["specs/zoo/api.yaml", "specs/zoo/animals.yaml"]
    assert sources("specs/zoo") == expected
    assert sources(os.path.abspath("specs/zoo")) == expected
    monkeypatch.chdir("specs/zoo")
    assert sources(".") == expected


def test_no_specs_and_no_such_folder(sdkpress: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert sdkpress("generate", "nowhere")[0] == 2
    monkeypatch.chdir("specs")
    code, _, error = sdkpress("generate")
    assert code == 2
    assert "there is no specs/*/api.yaml here" in error


def test_a_folder_without_api_file(sdkpress: Run) -> None:
    Path("specs/zoo/api.yaml").unlink()
    code, _, error = sdkpress("validate", "specs/zoo")
    assert code == 2
    assert "specs/zoo/api.yaml:1:1: error[" in error


def test_internal_error_says_where(sdkpress: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(request: Request) -> Output:
        error = KeyError("x")
        error.add_note("file animals.py")
        raise error

    monkeypatch.setattr(pipeline, "target_named", lambda name: stub(broken))
    code, out, error = sdkpress("generate")
    assert (code, out) == (70, "")
    assert len(error.splitlines()) == 1
    assert "internal error (file animals.py) (target python, API zoo): KeyError: 'x'" in error
    monkeypatch.setenv("SDKPRESS_TRACEBACK", "1")
    assert "Traceback" in sdkpress("generate")[2]


def test_environment_is_one_line(sdkpress: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(request: Request) -> Output:
        raise OSError(28, "No space left on device", "generated/x")

    monkeypatch.setattr(pipeline, "target_named", lambda name: stub(full))
    assert sdkpress("generate") == (3, "", "sdkpress: generated/x: No space left on device\n")


def test_schema_is_json(sdkpress: Run) -> None:
    for kind in ("api", "resource", "models"):
        code, out, _ = sdkpress("schema", kind)
        assert code == 0
        assert json.loads(out)["type"] == "object"


def test_inspect_is_json(sdkpress: Run) -> None:
    code, out, _ = sdkpress("inspect")
    assert code == 0
    assert json.loads(out)["api"] == "zoo"


def test_init_refuses_a_folder_with_something_in_it(sdkpress: Run) -> None:
    code, _, error = sdkpress("init", ".")
    assert code == 4
    assert "is not an empty folder" in error


def test_a_stage_shows_its_progress_to_whoever_asks() -> None:
    shown: list[str] = []

    @contextmanager
    def show(items: Sequence[str]) -> Generator[Sequence[str]]:
        shown.extend(items)
        yield items

    assert list(track(["a", "b"])) == ["a", "b"]
    with shown_by(show):
        assert list(track(["c", "d"])) == ["c", "d"]
    assert shown == ["c", "d"]
