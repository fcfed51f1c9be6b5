"""`$ref` leads to what is meant, in one file or many; what it must not reach, it does not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.openapi.drafts import NamedDraft, UnionDraft
from generator.openapi.opening import Opened, open_document
from generator.openapi.reader import read_document
from generator.openapi.values import Value

MAIN = "specs/acme/openapi.yaml"


@pytest.fixture
def report() -> Report:
    return Report()


@pytest.fixture(autouse=True)
def working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    return here


def write(files: dict[str, str]) -> None:
    for name, text in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")


def opened(report: Report, document: str, **files: str) -> Opened:
    write({MAIN: f"openapi: 3.1.0\npaths: {{}}\n{document}", **files})
    found = open_document(Path(MAIN), MAIN, report)
    assert found and report.diagnostics == []
    return found


def followed(found: Opened, *keys: str) -> Value:
    value = found.root
    for key in keys:
        value = next(one for name, one in value.entries() if name == key)
    return found.references.follow(value)


def said(report: Report) -> list[str]:
    return [f"{one.at}: [{one.code}] {one.message}" for one in report.warnings]


def test_a_reference_is_followed_through_a_chain(report: Report) -> None:
    found = opened(
        report, "a: {$ref: '#/b'}\nb: {$ref: '#/c~1d/x%20y'}\nc/d: {x y: {type: string}}\n"
    )
    target = followed(found, "a")
    assert target.key == f"{MAIN}#/c~1d/x y"
    assert target.text("type") == "string"
    assert str(target.at) == f"{MAIN}:5:7"
    assert followed(found, "b").key == target.key
    assert said(report) == []


def test_what_is_no_reference_is_left_as_it_is(report: Report) -> None:
    found = opened(report, "a: {$ref: {type: string}}\nb: [1]\nc: text\nd: {$ref: ''}\n")
    for key in "abcd":
        assert followed(found, key).reference == f"#/{key}"
    assert said(report) == []


def test_references_lead_to_items_of_lists(report: Report) -> None:
    found = opened(report, "a: {$ref: '#/b/1'}\nb: [1, {type: string}]\nc: {$ref: '#/b/9'}\n")
    assert followed(found, "a").text("type") == "string"
    followed(found, "c")
    assert [one.code for one in report.warnings] == ["broken-ref"]


def test_a_broken_reference_is_told_once_and_is_an_empty_mapping(report: Report) -> None:
    found = opened(
        report, "a: {$ref: '#/components/schemas/Gone'}\nb: {$ref: '#/components/schemas/Gone'}\n"
    )
    assert followed(found, "a").raw == {} == followed(found, "b").raw
    assert followed(found, "a").reference == "#/a"
    assert said(report) == [
        f"{MAIN}:3:5: [broken-ref] `#/components/schemas/Gone` names nothing in this document; "
        "it is read as `any`"
    ]


def test_a_reference_to_itself_is_told_and_ends(report: Report) -> None:
    found = opened(
        report, "a: {$ref: '#/a'}\nb: {$ref: '#/c'}\nc: {$ref: '#/b'}\nd: {$ref: '#/b'}\n"
    )
    for key in "abcd":
        assert followed(found, key).raw == {}
    assert {one.code for one in report.warnings} == {"circular-ref"}
    assert len(report.warnings) == 3


def test_files_name_each_other_by_paths_from_where_they_stand(report: Report) -> None:
    found = opened(
        report,
        "a: {$ref: schemas/pet.json}\nb: {$ref: './schemas/all.yaml#/defs/Tag'}\n"
        "c: {$ref: '../shared/error%20body.yaml'}\nd: {$ref: 'schemas\\all.yaml#/defs/Pet'}\n",
        **{
            "specs/acme/schemas/pet.json": '{"$ref": "all.yaml#/defs/Pet"}',
            "specs/acme/schemas/all.yaml": "defs:\n  Pet: {type: object, x: {$ref: '#/defs/Tag'}}\n"
            "  Tag: {$ref: '../openapi.yaml#/components/schemas/Tag'}\n",
            "specs/shared/error body.yaml": "type: object\n",
        },
    )
    pet = followed(found, "a")
    assert pet.key == "specs/acme/schemas/all.yaml#/defs/Pet"
    assert str(pet.at) == "specs/acme/schemas/all.yaml:2:3"
    assert followed(found, "d").key == pet.key
    assert followed(found, "c").key == "specs/shared/error body.yaml#"
    assert said(report) == []
    assert followed(found, "b").raw == {}
    (message,) = said(report)
    assert message.startswith("specs/acme/schemas/all.yaml:3:9: [broken-ref]")
    assert {one.shown for one in found.documents.all} == {
        MAIN,
        "specs/acme/schemas/pet.json",
        "specs/acme/schemas/all.yaml",
        "specs/shared/error body.yaml",
    }


def test_files_that_name_each_other_in_a_circle_end(report: Report) -> None:
    found = opened(
        report,
        "a: {$ref: one.yaml}\n",
        **{
            "specs/acme/one.yaml": "$ref: two.yaml\n",
            "specs/acme/two.yaml": "$ref: ./one.yaml\n",
        },
    )
    assert followed(found, "a").raw == {}
    assert [one.code for one in report.warnings] == ["circular-ref"]


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("https://example.com/pet.yaml", "remote-ref"),
        ("http://localhost:1/pet.yaml#/a", "remote-ref"),
        ("file:///etc/passwd", "remote-ref"),
        ("//example.com/pet.yaml", "remote-ref"),
        ("../../../../../../../../etc/passwd", "leads-outside"),
        ("..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd", "leads-outside"),
        ("/etc/passwd", "leads-outside"),
        ("../../../secret.yaml", "leads-outside"),
        ("link.yaml", "leads-outside"),
        ("linked/secret.yaml", "leads-outside"),
        ("gone.yaml", "unreadable-file"),
        (".", "unreadable-file"),
        ("a%00b.yaml", "unreadable-file"),
        ("x" * 5_000, "unreadable-file"),
        ("bad.yaml", "syntax"),
        ("image.png", "not-text"),
        ("page.html", "not-text"),
        ("empty.yaml", "empty-file"),
        ("#nowhere", "broken-ref"),
        ("#/%zz/~5", "broken-ref"),
        ("openapi.yaml#", ""),
    ],
)
def test_what_a_reference_cannot_reach_is_told_and_is_any(
    report: Report, working_directory: Path, address: str, code: str
) -> None:
    secret = working_directory.parent / "secret.yaml"
    secret.write_text("password: hunter2\n")
    folder = working_directory / "specs" / "acme"
    folder.mkdir(parents=True)
    (folder / "link.yaml").symlink_to(secret)
    (folder / "linked").symlink_to(secret.parent)
    (folder / "image.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    found = opened(
        report,
        f"a: {{$ref: {json.dumps(address)}}}\n",
        **{
            "specs/acme/bad.yaml": "a: b: c\n",
            "specs/acme/page.html": "<html></html>",
            "specs/acme/empty.yaml": "",
        },
    )
    target = followed(found, "a")
    assert [one.code for one in report.warnings] == ([code] if code else [])
    assert all(str(one.at) == f"{MAIN}:3:5" for one in report.warnings)
    assert "hunter2" not in str((target.raw, said(report), report.sources))
    assert target.raw == {} or not code


def test_a_link_within_the_folders_is_followed(report: Report) -> None:
    write({"specs/shared/pet.yaml": "type: object\n"})
    Path("specs/acme").mkdir()
    Path("specs/acme/pet.yaml").symlink_to("../shared/pet.yaml")
    found = opened(report, "a: {$ref: pet.yaml}\nb: {$ref: ../shared/pet.yaml}\n")
    assert followed(found, "a").text("type") == "object"
    assert len(found.documents.all) == 2


def test_outside_of_the_working_directory_only_the_document_s_folder_is_read(
    report: Report, working_directory: Path
) -> None:
    write({"../there/api/openapi.yaml": "openapi: 3.1.0\npaths: {}\na: {$ref: ../pet.yaml}\n"})
    write({"../there/pet.yaml": "type: object\n", "../there/api/pet.yaml": "type: object\n"})
    path = working_directory.parent / "there" / "api" / "openapi.yaml"
    found = open_document(path, str(path), report)
    assert found and followed(found, "a").raw == {}
    assert [one.code for one in report.warnings] == ["leads-outside"]


def test_schemas_are_found_by_identifiers_and_anchors(report: Report) -> None:
    found = opened(
        report,
        """
components:
  schemas:
    Pet: {$id: 'https://acme.example/pet', $anchor: pet, type: object}
    Node: {$dynamicAnchor: node, type: object, properties: {next: {$dynamicRef: '#node'}}}
a: {$ref: '#pet'}
b: {$ref: 'https://acme.example/pet'}
c: {$dynamicRef: '#node'}
""",
    )
    assert followed(found, "a").component == ("schemas", "Pet")
    assert followed(found, "b").component == ("schemas", "Pet")
    assert followed(found, "c").component == ("schemas", "Node")
    assert said(report) == []


def test_a_pointer_may_lead_by_way_of_references(report: Report) -> None:
    parts = {"parts.yaml": "schemas: {$ref: pets.yaml#/all}", "pets.yaml": "all: {Pet: {}}"}
    write({f"specs/acme/{name}": text for name, text in parts.items()})
    found = opened(
        report,
        """
a: {$ref: 'parts.yaml#/schemas/Pet'}
b: {$ref: '#/b/c'}
d: {$ref: '#/e/f'}
e: {$ref: '#/d/g'}
""",
    )
    assert followed(found, "a").key == "specs/acme/pets.yaml#/all/Pet"
    assert said(report) == []
    assert followed(found, "b").raw == followed(found, "d").raw == {}
    assert [one.code for one in report.warnings] == ["broken-ref"] * 3


PARTS = {
    "api.yaml": """
openapi: 3.0.3
info: {$ref: info.yaml}
servers: {$ref: 'info.yaml#/x-servers'}
paths: {$ref: paths.yaml}
components: {schemas: {$ref: schemas.yaml}}
""",
    "info.yaml": "{title: Zoo, version: '1', x-servers: [{url: 'https://zoo.example'}]}",
    "paths.yaml": """
/pets: {get: {$ref: '#/x-list'}}
x-list: {operationId: list, responses: {$ref: '#/x-answers'}}
x-answers: {'200': {description: '', content: {application/json: {schema: {$ref: '#/x-pet'}}}}}
x-pet: {$ref: 'api.yaml#/components/schemas/Pet'}
""",
    "schemas.yaml": "Pet: {type: object, properties: {name: {type: string}}}",
}


def test_main_parts_may_stand_in_other_files(report: Report) -> None:
    write(PARTS)
    found = open_document(Path("api.yaml"), "api.yaml", report)
    assert found is not None
    draft = read_document(found.root, found.references, report)
    assert (draft.title, draft.servers[0].url) == ("Zoo", "https://zoo.example")
    (operation,) = draft.operations
    assert (operation.pointer, operation.operation_id) == ("#/paths/~1pets/get", "list")
    assert operation.at.path == "paths.yaml"
    assert operation.response and operation.response.type == NamedDraft("schemas.yaml#/Pet")
    assert said(report) == []


ANIMALS = {
    "pets.yaml": """
openapi: 3.1.0
paths: {/pets: {get: {responses: {'200': {content: {'*/*': {schema: {$ref: all.yaml}}}}}}}}
""",
    "all.yaml": """
oneOf: [{$ref: cat.yaml}, {$ref: ./dog.json}]
discriminator: {propertyName: kind, mapping: {tom: cat.yaml, rex: ./dog.json}}
""",
    "cat.yaml": "{type: object, required: [kind], properties: {kind: {type: string}}}",
    "dog.json": '{"type": "object", "required": ["kind"], "properties": {"kind": {}}}',
}


def test_a_mapping_may_name_files(report: Report) -> None:
    write(ANIMALS)
    found = open_document(Path("pets.yaml"), "pets.yaml", report)
    assert found is not None
    draft = read_document(found.root, found.references, report)
    union = draft.models["all.yaml#"].type
    assert isinstance(union, UnionDraft) and union.discriminator is not None
    assert dict(union.discriminator.values) == {"tom": "cat.yaml#", "rex": "dog.json#"}


def test_an_identifier_may_be_told_from_the_one_around_it(report: Report) -> None:
    found = opened(
        report,
        """
components:
  schemas:
    Tree: {$id: 'https://acme.example/schemas/tree', type: object}
    Strict: {$id: 'https://acme.example/schemas/strict', $ref: tree}
    Forest: {$id: 'https://acme.example/forest', items: {$ref: 'schemas/tree'}}
""",
    )
    schemas = ("components", "schemas")
    assert followed(found, *schemas, "Strict").component == ("schemas", "Tree")
    assert followed(found, *schemas, "Forest", "items").component == ("schemas", "Tree")
    assert said(report) == []


def test_definitions_within_a_schema_are_found_from_there(report: Report) -> None:
    found = opened(
        report,
        """
components:
  schemas:
    Pet:
      $defs: {Tag: {type: string}}
      properties: {tag: {$ref: '#/$defs/Tag'}}
    Other:
      properties: {tag: {$ref: '#/$defs/Tag'}}
""",
    )
    place = ("components", "schemas")
    tag = followed(found, *place, "Pet", "properties", "tag")
    assert tag.reference == "#/components/schemas/Pet/$defs/Tag"
    assert said(report) == []
    assert followed(found, *place, "Other", "properties", "tag").raw == {}
    assert [one.code for one in report.warnings] == ["broken-ref"]


def test_a_bare_name_is_a_schema(report: Report) -> None:
    found = opened(report, "components: {schemas: {Pet: {type: object}}}\na: {$ref: Pet}\n")
    assert followed(found, "a").component == ("schemas", "Pet")
    assert said(report) == []


def test_nothing_is_asked_of_what_stands_there() -> None:
    """A value of any kind answers every question."""
    report = Report()
    found = opened(report, "a: text\nb: [1]\nc: {d: 1.5, e: true, f: null}\n")
    for key in ("a", "b", "c", "paths"):
        value = found.root.get(key)
        assert value is not None
        assert value.get("0") is None
        assert value.text("d") in ("", "1.5")
        assert value.text("e") in ("", "true")
        assert value.text("f") == ""
        assert not value.flag("d")
        assert isinstance(list(value.entries()), list)
        assert isinstance(list(value.items()), list)
