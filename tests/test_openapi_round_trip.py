"""What the target `openapi` prints is read back as the API that it was printed of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.diagnostics import Report, SpecError
from generator.import_command import import_document, write
from generator.ir import Api
from generator.pipeline import load_apis
from tests.support.large_api import large_api
from tests.support.random_api import random_api
from tests.support.round_trip import differences, exported, imported, load

REPOSITORY = Path(__file__).parent.parent
TRUTO = REPOSITORY / "specs/truto"
CASES = REPOSITORY / "tests/cases"
SEEDS = range(24)


def _specs_of_cases() -> list[Path]:
    """The folders of APIs in the cases that print something, or warn of nothing."""
    found = [one.parent for one in sorted(CASES.glob("*/spec/**/api.yaml"))]
    return [one for one in found if not _is_wrong(one)]


def _is_wrong(spec: Path) -> bool:
    try:
        load_apis(spec)
    except (SpecError, UnicodeError):
        return True
    return False


@pytest.fixture(scope="module")
def truto() -> Api:
    return load(TRUTO)


def test_truto(truto: Api, tmp_path: Path) -> None:
    again = imported(exported(truto), tmp_path / "again", truto.name)
    assert differences(truto, again) == []
    assert exported(replace(again, source=truto.source)) == exported(truto)


def test_specs_of_cases(tmp_path: Path) -> None:
    specs = _specs_of_cases()
    assert len(specs) > 10
    for number, spec in enumerate(specs):
        api = load(spec)
        again = imported(exported(api), tmp_path / str(number), api.name)
        assert differences(api, again) == [], spec


@pytest.mark.parametrize("seed", SEEDS)
def test_any_api(seed: int, tmp_path: Path) -> None:
    api = load(random_api(tmp_path, seed))
    assert differences(api, imported(exported(api), tmp_path / "again")) == []


def test_large_api(tmp_path: Path) -> None:
    api = load(large_api(tmp_path, resources=4))
    assert differences(api, imported(exported(api), tmp_path / "again", api.name)) == []


@pytest.mark.parametrize("seed", SEEDS[:4])
def test_what_an_import_writes(seed: int, tmp_path: Path) -> None:
    """Its files, too, are the same API; resources stand in the order of files."""
    api = load(random_api(tmp_path, seed))
    assert differences(_sorted(api), _sorted(_written(api, tmp_path))) == []


def test_what_an_import_of_truto_writes(truto: Api, tmp_path: Path) -> None:
    assert differences(_sorted(truto), _sorted(_written(truto, tmp_path))) == []


def test_differences_are_told(truto: Api, tmp_path: Path) -> None:
    """Else the tests above would say nothing."""
    document = exported(truto)
    changed = document.replace("description: Files and links", "description: Files or links")
    told = differences(truto, imported(changed, tmp_path / "again", truto.name))
    assert told and all("description" in one for one in told)


def test_document_that_was_added_to(tmp_path: Path) -> None:
    """It is read as any other document, and a warning says why."""
    added = "paths:\n  /pings:\n    get: {responses: {'204': {description: Pong.}}}\n"
    document = tmp_path / "document.yaml"
    text = exported(load(REPOSITORY / "tests/cases/servers/spec"))
    document.write_text(text.replace("paths:\n", added, 1), encoding="utf-8")
    report = Report()
    found = import_document(str(document), tmp_path / "harbour", report).assembled
    (told,) = (one for one in report.warnings if one.code == "changed-document")
    assert "it has no `x-sdkpress-name`" in told.message
    assert str(told.at).startswith(f"{document}:")
    assert any("pings" in one.path for one in found.resources)


def _written(api: Api, folder: Path) -> Api:
    document, target = folder / "document.yaml", folder / "written" / api.name
    document.write_text(exported(api), encoding="utf-8")
    list(write(import_document(str(document), target, Report()), target))
    return load(target)


def _sorted(api: Api) -> Api:
    return replace(api, resources=tuple(sorted(api.resources, key=lambda one: one.path)))
