"""Whatever a document holds in a place, there is an API or a message, and never a traceback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any, TypeAlias, cast

import pytest
import yaml

from generator.cli import run
from generator.diagnostics import Report
from generator.openapi.opening import open_document
from generator.openapi.reader import read_document

Place: TypeAlias = tuple[str | int, ...]

# Something of everything that a document may hold.
MODERN = """\
openapi: 3.1.0
info: {title: Zoo, version: 1.0.0, description: Animals., summary: A zoo.}
servers:
  - url: https://{tenant}.zoo.example/{version}
    description: Production.
    variables:
      tenant: {default: demo, enum: [demo, acme], description: Whose.}
      version: {default: v1}
  - {url: https://sandbox.zoo.example}
tags: [{name: pets, description: All pets., externalDocs: {url: https://zoo.example}}]
security: [{token: []}, {key: [], user: []}, {}]
x-zoo: {deep: [1]}
paths:
  /pets:
    summary: Pets.
    servers: [{url: https://pets.zoo.example}]
    parameters:
      - {$ref: '#/components/parameters/Page'}
    get:
      operationId: listPets
      tags: [pets]
      summary: Lists pets.
      description: All of them.
      deprecated: false
      externalDocs: {url: https://zoo.example/pets}
      parameters:
        - name: filter
          in: query
          style: deepObject
          explode: true
          required: false
          description: What to look for.
          schema: {type: object, properties: {name: {type: string, minLength: 1}}}
        - {name: ids, in: query, style: pipeDelimited, explode: false,
           schema: {type: array, items: {type: integer, format: int64}}}
        - {name: X-Trace, in: header, schema: {type: string, pattern: '^a'}, example: abc}
        - {name: session, in: cookie, schema: {type: string}, examples: {one: {value: s}}}
        - name: where
          in: query
          content: {application/json: {schema: {type: object}, example: {a: 1}}}
      responses:
        '200':
          description: Pets.
          headers:
            X-Total: {description: How many., required: true, schema: {type: integer}}
            X-Next: {$ref: '#/components/headers/Next'}
          content:
            application/json:
              schema:
                type: object
                required: [data]
                properties:
                  data: {type: array, items: {$ref: '#/components/schemas/Pet'}}
                  next: {type: [string, 'null']}
              examples: {one: {summary: One., value: {data: []}}}
            text/csv: {schema: {type: string}}
          links: {next: {operationId: listPets, parameters: {page: $response.body#/next}}}
        4XX: {$ref: '#/components/responses/Fault'}
        default: {description: Anything., content: {application/problem+json: {schema: {}}}}
      x-speakeasy-pagination:
        type: cursor
        inputs: [{name: page, in: parameters, type: cursor}]
        outputs: {results: $.data, nextCursor: $.next}
    post:
      operationId: createPet
      security: []
      requestBody:
        description: The pet.
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [photo]
              properties:
                photo: {type: string, format: binary}
                names: {type: array, items: {type: string}}
            encoding: {photo: {contentType: image/png, headers: {X-A: {schema: {type: string}}}}}
          application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Dog'}}
      responses:
        '201': {description: Made., content: {application/json: {schema:
            {$ref: '#/components/schemas/Animal'}}}}
        '204': {description: Nothing.}
      callbacks:
        made:
          '{$request.body#/url}':
            post:
              requestBody: {content: {application/json: {schema:
                  {$ref: '#/components/schemas/Pet'}}}}
              responses: {'200': {description: Fine.}}
  /pets/{id}/photo.{kind}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: integer, minimum: 1, maximum: 9}}
      - {name: kind, in: path, required: true, schema: {type: string, enum: [png, gif]}}
    put:
      requestBody: {$ref: '#/components/requestBodies/Photo'}
      responses: {'200': {description: Lines., content: {application/x-ndjson: {schema:
          {$ref: '#/components/schemas/Pet'}}}}}
    patch:
      requestBody: {content: {application/xml: {schema: {type: object, xml: {name: pet}}}}}
      responses: {'200': {description: Events., content: {text/event-stream: {schema:
          {type: string}}}}}
    delete: {responses: {'302': {description: Elsewhere.}}}
webhooks:
  pet.born:
    post:
      summary: Born.
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'200': {description: Fine.}}
components:
  parameters:
    Page: {name: page, in: query, schema: {type: string, default: a, nullable: true}}
  headers:
    Next: {schema: {type: string}}
  requestBodies:
    Photo: {required: true, content: {image/png: {schema: {type: string, format: binary}}}}
  responses:
    Fault:
      description: A fault.
      content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}
  securitySchemes:
    token: {type: http, scheme: bearer, bearerFormat: JWT, description: A token.}
    user: {type: http, scheme: basic}
    key: {type: apiKey, in: header, name: X-Key}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://zoo.example/t, scopes:
        {a: b}}}}
  schemas:
    Fault: {type: object, properties: {message: {type: string}, code: {type: integer}}}
    Animal:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: Dog}}
    Pet:
      title: Pet
      description: A pet.
      type: object
      required: [id, name]
      additionalProperties: {type: string}
      properties:
        id: {type: integer, format: int64, readOnly: true, example: 7}
        name: {type: string, maxLength: 9, default: Rex, deprecated: true}
        kind: {type: string, const: pet}
        size: {type: [string, integer], enum: [1, big, null]}
        born: {type: string, format: date-time, writeOnly: true}
        parent: {anyOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}
        tags: {type: object, patternProperties: {^a: {type: number, multipleOf: 2}}}
        place: {type: array, prefixItems: [{type: number}, {type: string}], items: false}
        any: true
        not: {not: {type: string}, if: {type: string}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [lives],
        properties: {lives: {type: integer}}}]}
    Dog:
      type: object
      unevaluatedProperties: false
      properties: {kind: {type: string, enum: [dog]}, friend: {$ref: '#/components/schemas/Cat'}}
"""
OLD = """\
swagger: '2.0'
info: {title: Zoo, version: '1'}
host: zoo.example
basePath: /v1
schemes: [https]
consumes: [application/json]
produces: [application/json]
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, type: string}]
    post:
      consumes: [multipart/form-data]
      parameters:
        - {name: photo, in: formData, type: file}
        - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: pipes}
      responses:
        200: {description: Fine., schema: {$ref: '#/definitions/Pet'}, headers: {X-A:
            {type: string}}}
      security: [{key: []}]
    put:
      parameters: [{$ref: '#/parameters/Pet'}]
      responses: {default: {$ref: '#/responses/Fault'}}
parameters:
  Pet: {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}
responses:
  Fault: {description: A fault., schema: {type: string}}
securityDefinitions:
  key: {type: apiKey, in: query, name: key}
  oauth: {type: oauth2, flow: implicit, authorizationUrl: https://zoo.example, scopes: {a: b}}
definitions:
  Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
  Dog: {allOf: [{$ref: '#/definitions/Pet'}, {properties: {name: {type: string,
      x-nullable: true}}}]}
"""
DOCUMENTS = {"modern": MODERN, "old": OLD}
OTHERS: tuple[Any, ...] = (None, [], {}, [None], {"": None}, "x", "", 0, -1.5, True)
# One change in so many is tried: what is done as a whole takes longer. Both are prime, so that all
# values come to all kinds of places.
STEP, WHOLE_STEP = 13, 199


def places(value: Any, at: Place = ()) -> Iterator[Place]:
    for key, member in members(value):
        yield (*at, key)
        yield from places(member, (*at, key))


def members(value: Any) -> list[tuple[str | int, Any]]:
    if isinstance(value, dict):
        return list(cast("dict[str | int, Any]", value).items())
    return list(enumerate(cast("list[object]", value))) if isinstance(value, list) else []


def changed(source: Any, place: Place, other: Any) -> Any:
    """The document with another value in one place."""
    document = deepcopy(source)
    holder = document
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = other
    return document


def changes(kind: str) -> list[tuple[Any, Place, Any]]:
    source = json.loads(json.dumps(yaml.safe_load(DOCUMENTS[kind])))
    return [(source, place, other) for place in places(source) for other in OTHERS]


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_a_document_is_read_whatever_stands_in_a_place(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    for source, place, other in changes(kind)[::STEP]:
        path.write_text(json.dumps(changed(source, place, other)))
        report = Report()
        try:
            opened = open_document(path, "openapi.json", report)
            if opened is not None:
                read_document(opened.root, opened.references, report)
        except Exception as fault:
            raise AssertionError(f"{place}: {other!r}") from fault
        assert opened is not None or report.diagnostics


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_a_changed_document_becomes_an_api_or_a_message(kind: str, tmp_path: Path) -> None:
    for number, (source, place, other) in enumerate(changes(kind)[::WHOLE_STEP]):
        path = tmp_path / f"{number}.json"
        path.write_text(json.dumps(changed(source, place, other)))
        try:
            run(["import", str(path), "--output", str(tmp_path / str(number))])
        except Exception as fault:
            raise AssertionError(f"{place}: {other!r}") from fault
