"""Swagger 2.0 is handed on in the shapes of OpenAPI 3, and keeps its own places."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Report
from generator.openapi.opening import Opened, open_document
from generator.openapi.values import Value

HEAD = "swagger: '2.0'\n"


def opened(folder: Path, text: str, **files: str) -> tuple[Opened, Report]:
    for name, one in {"a.yaml": HEAD + text, **files}.items():
        (folder / name).write_text(one, encoding="utf-8")
    report = Report()
    found = open_document(folder / "a.yaml", "a.yaml", report)
    assert found and report.diagnostics == []
    return found, report


def at(found: Opened, *keys: str) -> Value:
    value = found.root
    for key in keys:
        child = value.get(key) or next(
            (one for number, one in enumerate(value.items()) if str(number) == key), None
        )
        assert child is not None, key
        value = found.references.follow(child)
    return value


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("host: a.example\nbasePath: /v1/\nschemes: [http, https]\n", "https://a.example/v1"),
        ("host: a.example\nschemes: [http]\n", "http://a.example"),
        ("host: a.example:8080/\nbasePath: /\n", "https://a.example:8080"),
        ("host: https://a.example\nbasePath: v1\n", "https://a.example/v1"),
        ("basePath: /v1\n", "/v1"),
        ("host: [1]\nschemes: 3\n", "/"),
    ],
)
def test_host_path_and_scheme_are_a_server(tmp_path: Path, text: str, url: str) -> None:
    found, _ = opened(tmp_path, f"{text}paths: {{}}\n")
    assert at(found, "servers", "0").text("url") == url


OPERATION = """
consumes: [application/json]
produces: [application/json, application/xml]
parameters:
  Limit: {name: limit, in: query, type: integer, default: 20, description: How many.}
  Pet: {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}
responses:
  Gone: {description: Gone., schema: {$ref: '#/definitions/Pet'}}
definitions:
  Pet:
    type: object
    discriminator: kind
    properties:
      kind: {type: string, x-nullable: true}
      discriminator: {type: string}
      example: {type: file}
paths:
  /pets/{id}:
    parameters:
      - {name: id, in: path, type: string, required: true}
      - {$ref: '#/parameters/Limit'}
    put:
      parameters:
        - {$ref: '#/parameters/Pet'}
        - {name: ids, in: query, type: array, items: {type: integer}, collectionFormat: pipes}
        - {name: tags, in: query, type: array, items: {type: string}}
        - {name: both, in: query, type: array, items: {type: string}, collectionFormat: multi}
        - {name: X-Ids, in: header, type: array, items: {type: string}, collectionFormat: csv}
      responses:
        200:
          description: Fine.
          schema: {$ref: '#/definitions/Pet'}
          headers: {X-Total: {type: integer, description: All.}}
          examples: {application/json: {kind: cat}}
        410: {$ref: '#/responses/Gone'}
        default: {description: Nothing.}
    post:
      consumes: [multipart/form-data]
      produces: []
      parameters:
        - {name: photo, in: formData, type: file, required: true, description: The photo.}
        - {name: tags, in: formData, type: array, items: {type: string}}
      responses: {201: {description: Done., schema: {type: file}}}
"""


def test_the_body_parameter_is_the_body(tmp_path: Path) -> None:
    found, report = opened(tmp_path, OPERATION)
    body = at(found, "paths", "/pets/{id}", "put", "requestBody")
    assert (body.reference, body.flag("required")) == ("#/parameters/Pet", True)
    assert body.text("x-body-name") == "pet"
    schema = at(
        found, "paths", "/pets/{id}", "put", "requestBody", "content", "application/json", "schema"
    )
    assert schema.component == ("schemas", "Pet")
    assert str(body.at) == "a.yaml:7:3"
    assert report.warnings == []


def test_a_second_body_is_told(tmp_path: Path) -> None:
    found, report = opened(
        tmp_path,
        """
paths:
  /a:
    post:
      parameters:
        - {name: a, in: body, schema: {type: string}}
        - {name: b, in: body, schema: {type: integer}}
        - {name: c, in: formData, type: string}
""",
    )
    content = at(found, "paths", "/a", "post", "requestBody", "content", "application/json")
    assert content.raw == {"schema": {"type": "string"}}
    assert [(str(one.at), one.code) for one in report.warnings] == [
        ("a.yaml:8:11", "second-body"),
        ("a.yaml:9:11", "second-body"),
    ]


def test_parameters_have_schemas_and_styles(tmp_path: Path) -> None:
    found, _ = opened(tmp_path, OPERATION)
    item = at(found, "paths", "/pets/{id}")
    shared = [
        found.references.follow(one)
        for one in at(found, "paths", "/pets/{id}", "parameters").items()
    ]
    assert [one.reference for one in shared] == [
        "#/paths/~1pets~1{id}/parameters/0",
        "#/parameters/Limit",
    ]
    limit = shared[1].get("schema")
    assert limit is not None and limit.raw == {"type": "integer", "default": 20}
    assert str(limit.at) == "a.yaml:6:3"
    assert shared[1].text("description") == "How many."
    own = list(at(found, "paths", "/pets/{id}", "put", "parameters").items())
    styles = {one.text("name"): (one.text("style"), one.text("explode")) for one in own}
    assert styles == {
        "ids": ("pipeDelimited", "false"),
        "tags": ("form", "false"),
        "both": ("form", "true"),
        "X-Ids": ("simple", "false"),
    }
    assert own[0].reference == "#/paths/~1pets~1{id}/put/parameters/1"
    assert item.get("get") is None


def test_responses_have_content(tmp_path: Path) -> None:
    found, _ = opened(tmp_path, OPERATION)
    responses = ("paths", "/pets/{id}", "put", "responses")
    content = at(found, *responses, "200", "content")
    assert [name for name, _ in content.entries()] == ["application/json", "application/xml"]
    assert at(found, *responses, "200", "content", "application/json", "example").raw == {
        "kind": "cat"
    }
    assert at(found, *responses, "200", "headers", "X-Total", "schema").raw == {"type": "integer"}
    assert at(found, *responses, "410").reference == "#/responses/Gone"
    assert at(found, *responses, "410", "content", "application/xml", "schema").component
    assert at(found, *responses, "default").get("content") is None
    assert at(found, *responses, "200").at.line == at(found, *responses).at.line + 1


def test_fields_of_a_form_are_the_body(tmp_path: Path) -> None:
    found, _ = opened(tmp_path, OPERATION)
    post = ("paths", "/pets/{id}", "post")
    form = at(found, *post, "requestBody", "content", "multipart/form-data")
    schema: Any = at(found, *post, "requestBody", "content", "multipart/form-data", "schema").raw
    assert schema["required"] == ["photo"]
    assert schema["properties"]["photo"] == {
        "type": "string",
        "format": "binary",
        "description": "The photo.",
    }
    assert form.get("encoding") is not None
    photo = at(
        found,
        *post,
        "requestBody",
        "content",
        "multipart/form-data",
        "schema",
        "properties",
        "photo",
    )
    assert photo.reference == "#/paths/~1pets~1{id}/post/parameters/0"
    binary = at(found, *post, "responses", "201", "content", "application/octet-stream", "schema")
    assert binary.text("format") == "binary"
    assert list(at(found, *post, "parameters").items()) == []


def test_words_of_schemas_are_those_of_openapi_3(tmp_path: Path) -> None:
    found, _ = opened(tmp_path, OPERATION)
    pet = ("components", "schemas", "Pet")
    assert at(found, *pet, "discriminator").raw == {"propertyName": "kind"}
    assert at(found, *pet, "properties", "kind").flag("nullable")
    assert at(found, *pet, "properties", "discriminator").raw == {"type": "string"}
    assert at(found, *pet, "properties", "example").text("format") == "binary"
    assert at(found, *pet).reference == "#/definitions/Pet"


def test_security_schemes_are_those_of_openapi_3(tmp_path: Path) -> None:
    found, _ = opened(
        tmp_path,
        """
paths: {}
securityDefinitions:
  basic: {type: basic}
  key: {type: apiKey, in: header, name: X-Key}
  oauth: {type: oauth2, flow: accessCode, tokenUrl: 'https://a.example/t', scopes: {read: Reads.}}
""",
    )
    schemes = ("components", "securitySchemes")
    assert at(found, *schemes, "basic").text("scheme") == "basic"
    assert at(found, *schemes, "key").text("in") == "header"
    assert at(found, *schemes, "oauth", "flows", "authorizationCode").text("tokenUrl")
    assert str(at(found, *schemes, "key").at) == "a.yaml:6:3"


def test_files_of_swagger_are_read_the_same_way(tmp_path: Path) -> None:
    found, report = opened(
        tmp_path,
        "paths:\n  /a: {$ref: 'b.yaml#/a'}\n",
        **{
            "b.yaml": "a:\n  post:\n    parameters:\n    - {$ref: 'c.yaml'}\n"
            "    responses: {200: {description: A., schema: {type: string, x-nullable: true}}}\n",
            "c.yaml": "name: a\nin: body\nschema:\n  discriminator: kind\n",
        },
    )
    body = at(found, "paths", "/a", "post", "requestBody")
    assert body.key == "c.yaml#"
    schema = at(
        found, "paths", "/a", "post", "requestBody", "content", "application/json", "schema"
    )
    assert schema.raw == {"discriminator": {"propertyName": "kind"}}
    assert str(schema.at) == "c.yaml:3:1"
    assert at(
        found, "paths", "/a", "post", "responses", "200", "content", "application/json", "schema"
    ).flag("nullable")
    assert report.warnings == []


@pytest.mark.parametrize(
    "text",
    [
        "paths: null\n",
        "paths: [1]\n",
        "paths: {/a: null, /b: [], /c: {get: null, post: [], put: {}}}\n",
        "paths: {/a: {parameters: 3, get: {parameters: {a: 1}, responses: [1], consumes: 4}}}\n",
        "paths: {/a: {get: {parameters: [null, 1, {}, {in: body}, {in: formData}, "
        "{$ref: '#/x'}]}}}\n",
        "paths: {/a: {get: {responses: {200: null, 201: [], 202: {schema: 1, headers: [], "
        "examples: 2}, 203: {$ref: '#/gone'}, 204: {schema: {}, headers: {X: null}}}}}}\n",
        "paths: {}\ndefinitions: []\nsecurityDefinitions: {a: null, b: {type: oauth2}}\n"
        "schemes: [[]]\nhost: {}\nbasePath: []\nproduces: {}\nparameters: 1\nresponses: 2\n",
    ],
)
def test_whatever_stands_there_nothing_breaks(tmp_path: Path, text: str) -> None:
    opened(tmp_path, text)
