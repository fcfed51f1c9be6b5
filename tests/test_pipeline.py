"""`pipeline.generate(specs, target)`: what may be given, what is then printed, and of what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from generator import pipeline
from generator.diagnostics import Location, Report, SpecError
from generator.ir import Api
from generator.nodes import Text
from generator.spec import key
from generator.targets.base import File, Output, Request, Target
from tests.support.cli import API, stub, work_in


@dataclass(frozen=True, slots=True, kw_only=True)
class PressOptions:
    """A target that prints on paper."""

    at: Location
    paper: Text | None = key("Size of the paper.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ColorPressOptions:
    """A target that has to be told its ink."""

    at: Location
    ink: Text = key("Name of the ink.", required=True)


def press(options: type = PressOptions, name: str = "press") -> Target:
    """It prints what it was asked."""

    def check(api: Api, options: PressOptions, report: Report) -> None:
        if options.paper == "A0":
            report.error(options.paper.at, "bad-value", "this paper is too large")

    def generate(request: Request) -> Output:
        choices = " ".join(choice.target.name for choice in request.choices)
        text = f"{request.api.name} on {request.options.paper}, beside {choices}"
        return Output(f"{name}/{request.api.name}", (File("page.txt", text),))

    return Target(name, options, check, generate, lambda api, options: {})


@pytest.fixture(autouse=True)
def _workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work_in(tmp_path, monkeypatch)


def name_press(options: str, name: str = "press") -> None:
    Path("specs/zoo/api.yaml").write_text(f"{API}  {name}: {options}\n")


def pages(outputs: list[Output]) -> dict[str, str]:
    """The text of each output's only file, or of its first."""
    return {output.root: output.files[0].text for output in outputs}


def mistakes(target: str | Target | list[str | Target]) -> list[str]:
    with pytest.raises(SpecError) as found:
        pipeline.generate("specs/zoo", target)
    return [f"{one.at}: {one.code}: {one.message}" for one in found.value.diagnostics]


ZOO_PAGE = "zoo on None, beside python press"


def test_a_target_that_no_api_names_has_no_options() -> None:
    assert pages(pipeline.generate("specs/zoo", press())) == {"press/zoo": ZOO_PAGE}


def test_a_target_has_the_options_below_its_name() -> None:
    name_press("{paper: A4}")
    text = "zoo on A4, beside python press"
    assert pages(pipeline.generate("specs/zoo", press())) == {"press/zoo": text}


def test_folders_as_paths_or_text_one_or_several() -> None:
    Path("specs/zu").mkdir()
    Path("specs/zu/api.yaml").write_text(API.replace("api: zoo", "api: zu"))
    zoo, zu = Path("specs/zoo"), "specs/zu"
    assert list(pages(pipeline.generate(zoo, press()))) == ["press/zoo"]
    assert list(pages(pipeline.generate([zoo, zu], press()))) == ["press/zoo", "press/zu"]


def test_by_default_all_targets_that_the_api_names() -> None:
    assert list(pages(pipeline.generate("specs/zoo"))) == ["python/zoo"]
    assert list(pages(pipeline.generate("specs/zoo", "python"))) == ["python/zoo"]


def test_targets_by_name_and_brought_together() -> None:
    outputs = pipeline.generate("specs/zoo", ["python", press(), press(name="other")])
    assert list(pages(outputs)) == ["python/zoo", "press/zoo", "other/zoo"]


def test_one_target_knows_of_those_that_are_not_printed() -> None:
    seen: list[Request] = []

    def generate(request: Request) -> Output:
        seen.append(request)
        return Output("python/zoo", ())

    pipeline.generate("specs/zoo", [stub(generate)])
    pipeline.generate("specs/zoo", [press(), stub(generate)])
    assert [[one.target.name for one in request.choices] for request in seen] == [
        ["python"],
        ["python", "press"],
    ]
    assert all(request.options in [one.options for one in request.choices] for request in seen)


def test_targets_that_are_not_printed_are_checked_as_well() -> None:
    Path("specs/zoo/api.yaml").write_text(API.replace("package: zoo", "package: taken"))
    assert mistakes(press()) == ["specs/zoo/api.yaml:5:21: bad-name: this name is taken"]


def test_a_target_that_is_brought_stands_in_for_ours_of_its_name() -> None:
    own = stub(lambda request: Output("python/own", (File("x.py", ""),)))
    assert list(pages(pipeline.generate("specs/zoo", own))) == ["python/own"]


def test_a_name_is_unknown_where_nobody_brought_such_a_target() -> None:
    name_press("{paper: A4}")
    unknown = "specs/zoo/api.yaml:6:3: unknown-target: there is no target `press`; there is"
    assert mistakes("python")[0].startswith(unknown)


def test_a_near_name_is_held_against_what_is_brought() -> None:
    name_press("{}", name="pres")
    meant = "there is no target `pres`; did you mean `press`?"
    assert mistakes(press()) == [f"specs/zoo/api.yaml:6:3: unknown-target: {meant}"]


def test_no_such_target() -> None:
    with pytest.raises(ValueError, match="there is no target `pyton`; did you mean `python`"):
        pipeline.generate("specs/zoo", "pyton")


def test_mistakes_of_options_and_of_the_check_stand_in_the_api() -> None:
    name_press("{papper: A4}")
    (mistake,) = mistakes(press())
    assert mistake.startswith("specs/zoo/api.yaml:6:11: unknown-key: the press target has no key")
    name_press("{paper: A0}")
    assert mistakes(press()) == ["specs/zoo/api.yaml:6:18: bad-value: this paper is too large"]


def test_an_option_that_is_required_is_missing_where_the_api_does_not_name_the_target() -> None:
    missing = "missing-key: the color press target needs the key `ink`"
    assert mistakes(press(ColorPressOptions)) == [f"specs/zoo/api.yaml:1:1: {missing}"]


def test_options_are_not_missing_where_the_api_cannot_be_read() -> None:
    Path("specs/zoo/api.yaml").write_text("api: zoo: zoo\n")
    assert not [one for one in mistakes(press(ColorPressOptions)) if "missing-key" in one]


def test_two_targets_must_not_share_an_output_folder() -> None:
    (mistake,) = mistakes([press(), replace(press(), name="twin")])
    assert "output-taken" in mistake
