"""`from:` in api.yaml and `sdkpress import`: one API from a document, in memory or as files."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from generator.cli import run
from generator.failures import DRIFT, FINE, MISTAKE, REFUSED

DOCUMENT = """\
openapi: 3.0.3
info: {title: Acme, version: 1.2.0, description: All of Acme.}
servers: [{url: 'https://api.acme.example/v1'}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      summary: Lists pets.
      parameters:
        - {name: limit, in: query, schema: {type: integer}, description: How many.}
      responses:
        '200':
          description: The pets.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}
    post:
      operationId: createPet
      tags: [pets]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
      responses: {'204': {description: Done.}}
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: The pet.
          content: {application/json: {schema: {$ref: 'schemas.yaml#/Pet'}}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string}
        kind: {type: string, enum: [cat, dog]}
        owner: {$ref: '#/components/schemas/Gone'}
"""
SCHEMAS = "Pet: {$ref: 'openapi.yaml#/components/schemas/Pet'}\n"
API = """\
api: acme
from: openapi.yaml
targets:
  python: {package: acme_sdk, client: Acme, async_client: AsyncAcme, version: 0.1.0}
"""
HOME = Path("specs/acme")
PACKAGE = Path("generated/python/acme_sdk")
# Nothing tells this from `/pets/{id}`.
TWICE = """\
  /pets/{pet}:
    get:
      operationId: getPetAgain
      responses: {'204': {description: Done.}}
components:
"""


@pytest.fixture(autouse=True)
def _workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    HOME.mkdir(parents=True)
    write(API)


def write(api: str, document: str = DOCUMENT) -> None:
    (HOME / "api.yaml").write_text(api)
    (HOME / "openapi.yaml").write_text(document)
    (HOME / "schemas.yaml").write_text(SCHEMAS)


def inspected(capsys: pytest.CaptureFixture[str], *folders: str) -> dict[str, Any]:
    capsys.readouterr()
    assert run(["inspect", *folders]) == FINE
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def calls(api: dict[str, Any]) -> dict[str, str]:
    return {f"{one['resource']}.{one['key']}": one["pointer"] for one in api["operations"]}


def test_a_document_is_generated_like_any_spec(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["generate"]) == FINE
    told = capsys.readouterr().err
    assert told == "sdkpress: 1 warning; `sdkpress validate` shows them\n"
    resource = (PACKAGE / "resources" / "pets.py").read_text()
    assert "specs/acme/openapi.yaml" in resource
    assert "source specs/acme/openapi.yaml" in (PACKAGE / "sdkpress.lock").read_text()
    compile(resource, "pets.py", "exec")
    assert (HOME / "names.yaml").read_text().count("GET /pets") == 2
    assert run(["check"]) == FINE
    (HOME / "names.yaml").unlink()
    assert run(["check"]) == DRIFT
    assert "specs/acme/names.yaml: names are missing" in capsys.readouterr().out


def test_warnings_are_shown_with_their_place_by_validate(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["validate"]) == FINE
    told = capsys.readouterr().err.splitlines()
    place = "specs/acme/openapi.yaml:42:17: warning[broken-ref]: `#/components/schemas/Gone`"
    assert told[0].startswith(place)
    assert told[1] == "   42 |         owner: {$ref: '#/components/schemas/Gone'}"
    assert told[2].rstrip() == "      |                 ^"
    assert told[-1] == "1 warning"


def test_what_api_yaml_says_goes_first(capsys: pytest.CaptureFixture[str]) -> None:
    api = inspected(capsys)
    assert (api["title"], api["version"]) == ("Acme", "1.2.0")
    assert api["base_url"] == "https://api.acme.example/v1"
    assert api["source"] == "specs/acme/openapi.yaml"
    write(API.replace("targets:", "version: 7\nbase_url: https://b.example\ntitle: Ours\ntargets:"))
    api = inspected(capsys)
    assert (api["title"], api["version"], api["base_url"]) == ("Ours", "7", "https://b.example")


def test_inspect_leads_from_the_document_to_the_call_and_back(
    capsys: pytest.CaptureFixture[str],
) -> None:
    write(API, DOCUMENT.replace("components:\n", TWICE))
    api = inspected(capsys)
    by_id = {one["operationId"]: one for one in api["operations"]}
    assert by_id["listPets"]["pointer"] == "#/paths/~1pets/get"
    assert by_id["listPets"]["skipped"] is None
    again = by_id["getPetAgain"]
    assert (again["method"], again["path"]) == ("GET", "/pets/{pet}")
    assert again["pointer"] == "#/paths/~1pets~1{pet}/get"
    assert again["skipped"] and again["resource"] is None


@pytest.mark.parametrize("command", ["generate", "validate", "check"])
def test_what_is_skipped_is_named_and_strictly_a_mistake(
    capsys: pytest.CaptureFixture[str], command: str
) -> None:
    write(API, DOCUMENT.replace("components:\n", TWICE))
    run([command])
    told = capsys.readouterr().err
    assert "specs/acme/openapi.yaml:35:5: skipped: GET /pets/{pet} (getPetAgain): " in told
    assert "sdkpress: 1 operation skipped, as said above" in told
    (HOME / "names.yaml").unlink(missing_ok=True)
    assert run([command, "--strict"]) == MISTAKE
    assert not (HOME / "names.yaml").exists()


def test_names_that_were_given_stay(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["generate"]) == FINE
    names = (HOME / "names.yaml").read_text()
    (HOME / "names.yaml").write_text(names.replace("GET /pets: pets.list", "GET /pets: pets.all"))
    assert "pets.all" in calls(inspected(capsys))
    assert run(["generate"]) == FINE
    assert "GET /pets: pets.all" in (HOME / "names.yaml").read_text()


def test_changes_are_made_to_the_document(capsys: pytest.CaptureFixture[str]) -> None:
    change = "overlay:\n  - {operation: createPet, hide: true, reason: It is for us alone.}\n"
    write(API + change)
    api = inspected(capsys)
    (hidden,) = (one for one in api["operations"] if one["operationId"] == "createPet")
    assert hidden["skipped"] == "It is for us alone."
    assert run(["validate", "--strict"]) == FINE
    write(API + change.replace("createPet", "createPets"))
    assert run(["validate"]) == MISTAKE
    assert "specs/acme/api.yaml:6:17: error[unmatched-change]" in capsys.readouterr().err


def test_changes_need_a_document(capsys: pytest.CaptureFixture[str]) -> None:
    api = API.replace("from: openapi.yaml\n", "version: 1\nbase_url: https://a.example\n")
    (HOME / "openapi.yaml").unlink()
    (HOME / "schemas.yaml").unlink()
    (HOME / "api.yaml").write_text(f"{api}overlay: []\n")
    assert run(["validate"]) == MISTAKE
    assert "error[misplaced-overlay]" in capsys.readouterr().err


def test_other_files_of_the_folder_are_no_specs(capsys: pytest.CaptureFixture[str]) -> None:
    (HOME / "notes.yml").write_text("a: 1\n")
    (HOME / "deep").mkdir()
    (HOME / "deep" / "x.yaml").write_text(": :\n")
    assert run(["validate"]) == FINE


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("gone.yaml", "specs/acme/gone.yaml:1:1: error[unreadable-file]: no such file is here"),
        ("https://a.example/x.json", "specs/acme/api.yaml:2:7: error[remote-document]: nothing"),
        ("api.yaml", "specs/acme/api.yaml:1:1: error[not-openapi]: this is not an OpenAPI"),
    ],
)
def test_a_document_that_is_none_is_a_mistake(
    capsys: pytest.CaptureFixture[str], written: str, expected: str
) -> None:
    (HOME / "api.yaml").write_text(API.replace("openapi.yaml", written))
    assert run(["validate"]) == MISTAKE
    assert capsys.readouterr().err.startswith(expected)


def test_mistakes_in_api_yaml_and_the_document_are_told_together(
    capsys: pytest.CaptureFixture[str],
) -> None:
    write(f"{API}colour: blue\n", "{")
    assert run(["validate"]) == MISTAKE
    told = capsys.readouterr().err
    assert "api.yaml:5:1: error[unknown-key]" in told
    assert "openapi.yaml:1:2: error[syntax]" in told


def test_an_import_is_the_same_api(capsys: pytest.CaptureFixture[str]) -> None:
    expected = inspected(capsys)
    assert run(["import", "specs/acme/openapi.yaml", "--output", "specs/files"]) == FINE
    written = capsys.readouterr()
    assert "wrote specs/files/pets.yaml" in written.out
    assert "warning[broken-ref]" in written.err
    found = inspected(capsys, "specs/files")
    assert calls(found) == calls(expected)
    for key in (
        "title",
        "version",
        "description",
        "base_url",
        "auth",
        "models",
        "client_parameters",
    ):
        assert found[key] == expected[key]
    again = ["import", "specs/acme/openapi.yaml", "--output", "specs/files"]
    assert run(again) == REFUSED
    assert "specs/files/api.yaml: is there already" in capsys.readouterr().err


def test_an_import_that_skips_is_strictly_a_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    write(API, DOCUMENT.replace("components:\n", TWICE))
    command = ["import", "specs/acme/openapi.yaml", "--output", "specs/2nd try"]
    assert run([*command, "--strict"]) == MISTAKE
    assert not Path("specs/2nd try").exists()
    assert run(command) == FINE
    assert run(["validate", "specs/2nd try"]) == FINE
    assert run(["import", "https://a.example/x", "--output", "specs/3"]) == MISTAKE
    assert "error[remote-document]" in capsys.readouterr().err


def test_a_file_of_its_own_for_every_resource(tmp_path: Path) -> None:
    """Some names of files are kept for what is no resource."""
    tags = ("api", "models", "models_resource", "names")
    paths = {
        f"/{tag}": {"get": {"tags": [tag], "responses": {"204": {"description": "Done."}}}}
        for tag in tags
    }
    (tmp_path / "zoo.json").write_text(
        json.dumps({"openapi": "3.1.0", "info": {"title": "Zoo", "version": "1"}, "paths": paths})
    )
    assert run(["import", str(tmp_path / "zoo.json"), "--output", str(tmp_path / "specs")]) == FINE
    found = [text.read_text() for text in (tmp_path / "specs").glob("*.yaml")]
    assert sorted(re.findall(r"^resource: (.*)$", "\n".join(found), re.M)) == sorted(tags)
