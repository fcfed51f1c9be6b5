"""The target `openapi`: what stands in its documents, and that others read them."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.diagnostics import SpecError
from generator.inspect import inspect_apis
from generator.pipeline import generate
from generator.publish.publishing import RefusedError, check, publish
from tests.support.random_api import random_api
from tests.support.round_trip import exported, load
from tests.support.typescript import program

REPOSITORY = Path(__file__).parent.parent
TRUTO = REPOSITORY / "specs/truto"
EVERY_KEY = REPOSITORY / "tests/cases/every-key/spec"
API = """\
api: {name}
version: 1
base_url: https://api.{name}.example
targets: {{openapi: {{}}}}
"""
RESOURCE = """\
resource: {resource}
path: /{resource}
models:
  Member: {{fields: {{id: string}}}}
operations:
  get: {{http: "GET /{{id}}", path: {{id: string}}, response: Member}}
"""


def document(spec: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(exported(load(spec)))
    return found


@pytest.fixture(scope="module")
def truto() -> dict[str, Any]:
    return document(TRUTO)


@pytest.fixture(scope="module")
def every_key() -> dict[str, Any]:
    return document(EVERY_KEY)


# Whole documents


@pytest.mark.parametrize("seed", range(3))
def test_documents_are_valid(seed: int, tmp_path: Path) -> None:
    OpenAPIV31SpecValidator(document(random_api(tmp_path, seed))).validate()


def test_documents_of_specs_are_valid(truto: dict[str, Any], every_key: dict[str, Any]) -> None:
    for one in (truto, every_key):
        OpenAPIV31SpecValidator(one).validate()


@pytest.mark.typescript
def test_redocly_finds_no_error(tmp_path: Path) -> None:
    for name, spec in (("truto", TRUTO), ("zoo", EVERY_KEY)):
        (tmp_path / f"{name}.yaml").write_text(exported(load(spec)), encoding="utf-8")
    command = (*program("redocly"), "lint", "--extends=recommended", "truto.yaml", "zoo.yaml")
    environment = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_committed_document(truto: dict[str, Any]) -> None:
    committed = REPOSITORY / "generated/openapi/truto.yaml"
    assert yaml.safe_load(committed.read_text(encoding="utf-8")) == truto


# What stands in them


def test_parameters_of_groups_are_components(truto: dict[str, Any]) -> None:
    operation = truto["paths"]["/unified/instant-messaging/channels"]["get"]
    own = [one["name"] for one in operation["parameters"] if "name" in one]
    assert own == ["workspace", "type[]", "user", "exclude_archived"]
    assert {"$ref": "#/components/parameters/paging.limit"} in operation["parameters"]
    excluded = truto["components"]["parameters"]["unified.truto_exclude_fields"]
    assert excluded["name"] == "truto_exclude_fields[]"
    assert excluded["schema"] == {"type": "array", "items": {"type": "string"}}
    assert excluded["x-sdkpress-style"] == "brackets"


def test_lists_stand_in_their_envelopes(truto: dict[str, Any]) -> None:
    operation = truto["paths"]["/unified/instant-messaging/channels"]["get"]
    content = operation["responses"]["200"]["content"]
    declared = content["application/json"]["schema"]["anyOf"][0]
    fields, own = declared["allOf"]
    assert fields == {"$ref": "#/components/schemas/PageFields"}
    assert own["properties"]["result"]["anyOf"][0]["items"]["$ref"].endswith("/Channel")


def test_responses_by_value(truto: dict[str, Any]) -> None:
    operation = truto["paths"]["/unified/instant-messaging/channels/{id}"]["get"]
    content = operation["responses"]["200"]["content"]
    assert content["application/json"]["schema"]["anyOf"] == [
        {"$ref": "#/components/schemas/Channel"},
        {"description": "Plain data."},
    ]
    assert content["*/*"]["schema"] == {"type": "string", "format": "binary"}


def test_errors_are_those_of_all(truto: dict[str, Any]) -> None:
    for item in truto["paths"].values():
        for operation in item.values():
            for status in ("4XX", "5XX"):
                assert operation["responses"][status] == {"$ref": "#/components/responses/Error"}


def test_models_of_one_name(tmp_path: Path) -> None:
    spec = _api(tmp_path, "club", "members", "threads", "teams")
    schemas = document(spec)["components"]["schemas"]
    assert list(schemas) == ["Member", "teams.Member", "threads.Member"]
    assert schemas["Member"]["x-sdkpress-resource"] == "members"


def test_names_for_inspect(tmp_path: Path) -> None:
    (described,) = inspect_apis([_api(tmp_path, "club", "members")], "openapi")
    assert described["operations"][0]["openapi"] == {"operationId": "members.get"}
    assert described["models"][0]["openapi"] == {"schema": "#/components/schemas/Member"}


def test_texts_are_texts_to_old_readers(tmp_path: Path) -> None:
    """PyYAML reads YAML 1.1, by which some words are no text."""
    spec = _api(tmp_path, "club", "members")
    words = ["no", "on", "y", "12:30", "2024-01-31", "1_000", "0o7", "=", "<<", "1e5", "~"]
    quoted = ", ".join(f'"{word}"' for word in words)
    member = f"  Word: {{enum: [{quoted}]}}\noperations:"
    file = spec / "members.yaml"
    file.write_text(file.read_text().replace("operations:", member))
    assert document(spec)["components"]["schemas"]["Word"]["enum"] == words


# Where they stand


def test_apis_share_a_folder(tmp_path: Path) -> None:
    one, other = _api(tmp_path, "one", "a"), _api(tmp_path, "other", "b")
    output = tmp_path / "generated"
    _publish([one], output)
    _publish([other], output)  # What the first has printed is not its business.
    files = {path.name for path in (output / "openapi").iterdir()}
    assert files == {"one.yaml", "other.yaml", "one.sdkpress.lock", "other.sdkpress.lock"}
    plans = check(generate([one, other]), output, _never)
    assert not any(plan.differs for plan in plans)


def test_api_of_another_name_takes_its_file_along(tmp_path: Path) -> None:
    one, other = _api(tmp_path, "one", "a"), _api(tmp_path, "other", "b")
    output = tmp_path / "generated"
    _publish([one, other], output)
    (one / "api.yaml").write_text(API.format(name="first"))
    _publish([one], output)
    files = {path.name for path in (output / "openapi").glob("*.yaml")}
    assert files == {"first.yaml", "other.yaml"}


def test_file_of_others_is_not_overwritten(tmp_path: Path) -> None:
    folder = tmp_path / "generated/openapi"
    folder.mkdir(parents=True)
    (folder / "one.yaml").write_text("mine")
    (folder / "README.md").write_text("mine, too")
    with pytest.raises(RefusedError) as refused:
        _publish([_api(tmp_path, "one", "a")], tmp_path / "generated")
    assert [conflict.path for conflict in refused.value.conflicts] == ["openapi/one.yaml"]


def test_two_apis_of_one_name(tmp_path: Path) -> None:
    first = _api(tmp_path / "x", "one", "a")
    second = _api(tmp_path / "y", "one", "b")
    with pytest.raises(SpecError) as error:
        generate([first, second])
    (told,) = error.value.diagnostics
    assert told.code == "output-taken"
    assert "`one` in `openapi` is taken by" in told.message


def _never() -> None:
    raise AssertionError


def _publish(specs: list[Path], output: Path) -> None:
    publish(generate(specs), output, _never)


def _api(folder: Path, name: str, *resources: str) -> Path:
    spec = folder / name
    spec.mkdir(parents=True)
    (spec / "api.yaml").write_text(API.format(name=name))
    for resource in resources:
        (spec / f"{resource}.yaml").write_text(RESOURCE.format(resource=resource))
    return spec
