"""The command line and its output folder: what is stale, where output may stand, what is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator import cli, pipeline
from generator.targets.base import File, Output
from tests.support.cli import API, RESOURCE, stub, work_in


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


Run = Callable[..., tuple[int, str, str]]


OTHER = API.replace("zoo", "weather")


def add_weather() -> None:
    Path("specs/weather").mkdir()
    Path("specs/weather/api.yaml").write_text(OTHER)


def remove_weather() -> None:
    Path("specs/weather/api.yaml").unlink()
    Path("specs/weather").rmdir()


WEATHER = Path("generated/python/weather")


def test_output_of_a_deleted_api_is_stale_where_all_specs_are_printed(sdkpress: Run) -> None:
    add_weather()
    sdkpress("generate")
    remove_weather()
    assert sdkpress("check", "specs/zoo") == (0, "", "")
    assert sdkpress("check", "--target", "python") == (0, "", "")
    code, out, error = sdkpress("check")
    assert code == 1
    assert f"{WEATHER}/__init__.py: extra" in out
    assert "makes it so" in error
    sdkpress("generate", "specs/zoo")
    assert WEATHER.exists()
    assert f"{WEATHER}: 0 written, 0 unchanged, 2 removed" in sdkpress("generate", "--verbose")[1]
    assert not WEATHER.exists()
    assert sdkpress("check") == (0, "", "")


def test_output_of_a_target_that_is_named_no_more_is_stale(sdkpress: Run) -> None:
    sdkpress("generate")
    Path("specs/zoo/api.yaml").write_text(API.split("targets:")[0] + "targets: {}\n")
    assert sdkpress("check")[0] == 1
    assert sdkpress("generate") == (0, "", "")
    assert list(Path("generated").iterdir()) == []
    assert sdkpress("check") == (0, "", "")
    Path("generated").rmdir()
    assert sdkpress("generate") == (0, "", "")
    assert not Path("generated").exists()


def test_edited_output_of_a_deleted_api_is_refused(sdkpress: Run) -> None:
    add_weather()
    sdkpress("generate")
    remove_weather()
    (WEATHER / "__init__.py").write_text("mine\n")
    code, _, error = sdkpress("check")
    assert code == 1
    assert "`sdkpress generate` would refuse" in error
    assert "makes it so" not in error
    code, _, error = sdkpress("generate")
    assert code == 4
    assert f"{WEATHER}/__init__.py: was edited" in error
    assert (WEATHER / "__init__.py").read_text() == "mine\n"


@pytest.mark.parametrize("fact", ["source specs/weather/api.yaml", "target python"])
def test_output_that_another_printed_is_left_alone(sdkpress: Run, fact: str) -> None:
    add_weather()
    sdkpress("generate")
    remove_weather()
    lock = WEATHER / "sdkpress.lock"
    lock.write_text(lock.read_text().replace(fact, f"{fact.split()[0]} else/where"))
    assert sdkpress("check") == sdkpress("generate") == (0, "", "")
    assert lock.exists()


@pytest.mark.parametrize("output", ["specs", "specs/zoo", "specs/zoo/deep", "./specs/../specs"])
def test_output_among_the_specs_is_refused(sdkpress: Run, output: str) -> None:
    for command in ("generate", "check"):
        code, _, error = sdkpress(command, "--output", output)
        assert code == 2
        assert "is among the specs; name one beside them" in error
    assert sorted(path.name for path in Path("specs").rglob("*")) == [
        *("animals.yaml", "api.yaml", "zoo")
    ]


@pytest.mark.parametrize("path", ["/".join(["x" * 60] * 4) + ".py", "x" * 101, "x" * 98 + ".py/y"])
def test_output_paths_that_are_too_long_are_refused(
    sdkpress: Run, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    long = stub(lambda request: Output("python/zoo", (File(path, ""),)))
    monkeypatch.setattr(pipeline, "target_named", lambda name: long)
    for command in ("generate", "check"):
        code, _, error = sdkpress(command)
        assert code == 2
        assert "specs/zoo/api.yaml:5:3: error[output-path-too-long]" in error
        assert "give the package or the resource a shorter name" in error


def test_the_folder_above_the_apis(sdkpress: Run) -> None:
    add_weather()
    code, _, error = sdkpress("generate", "specs")
    assert code == 2
    assert error == (
        "specs/api.yaml:1:1: error[no-api-file]: there is no api.yaml in this folder, but in "
        "folders below it: name `specs/weather` or `specs/zoo`\n\n1 mistake\n"
    )


def test_a_resource_is_checked_while_the_api_file_is_missing(sdkpress: Run) -> None:
    Path("specs/zoo/api.yaml").unlink()
    Path("specs/zoo/animals.yaml").write_text(
        RESOURCE + "use: [a]\nmodels: {A: {fields: {x: Y}}}\n"
    )
    code, _, error = sdkpress("validate", "specs/zoo")
    assert code == 2
    assert "specs/zoo/animals.yaml:4:26: error[unknown-type]" in error
    assert "specs/zoo/api.yaml:1:1: error[unreadable-file]" in error
    assert error.endswith("2 mistakes\n")
