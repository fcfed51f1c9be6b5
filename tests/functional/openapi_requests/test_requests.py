"""Calls of SDKs that are made from real documents, read as they arrive by openapi-core.

Every operation is called twice: with all that it takes, and with the least. The values are made
from the document's schemas, the calls from what `inspect` says.
`make openapi-requests` runs all documents, `make test` the first few.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from .comparison import Comparison
from .explained import EXPLAINED
from .reading import base_path
from .sdks import DOCUMENTS, Printed, answering, print_document, read_document

QUICK = ("box-2025.json", "twilio-verify-v2.json", "typesense.yaml")
OTHERS = (
    "blockfrost.yaml",
    "clerk.yaml",
    "discord.json",
    "firecracker.json",
    "meilisearch.json",
    "mistral.yaml",
    "resend.yaml",
    "spotify-fixed.yaml",
)
FEWEST = 20


# A document of our own, and changes after which it says something else than the SDK knows.
SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example/v1"}]
paths:
  /orders/{id}:
    post:
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: tags, in: query, schema: {type: array, items: {type: string}}}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties: {name: {type: string}, at: {type: string, format: date}}
      responses: {"204": {description: Done.}}
"""
CHANGES = {
    "path": ("/orders/{id}", "/ordered/{id}"),
    "name of a parameter": ("name: tags", "name: labels"),
    "style of a parameter": ("in: query,", "in: query, explode: false,"),
    "place of a parameter": ("in: query,", "in: header,"),
    "name of a field": ("required: [name]", "required: [label]"),
    "type of a field": ("name: {type: string}", "name: {type: integer}"),
    "media type": ("application/json", "application/x-www-form-urlencoded"),
}


@pytest.mark.parametrize(
    "name", [*QUICK, *(pytest.param(one, marks=pytest.mark.documents) for one in OTHERS)]
)
def test_what_arrives_is_what_the_document_says(name: str, tmp_path: Path) -> None:
    path = DOCUMENTS / name
    if not path.exists():
        pytest.skip(f"{name} stands beside the repository, in shared/openapi; it is not here")
    printed = print_document(path, tmp_path)
    assert len(printed.operations) >= FEWEST
    assert _unexplained(name, _differing(printed, printed.document)) == {}


def test_a_document_that_says_something_else_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "shop.yaml"
    path.write_text(SHOP)
    printed = print_document(path, tmp_path)
    assert _differing(printed, printed.document) == {"POST /orders/{id}": []}
    for what, (old, new) in CHANGES.items():
        assert SHOP.count(old) == 1, what
        path.write_text(SHOP.replace(old, new))
        assert _differing(printed, read_document(path))["POST /orders/{id}"], what


def test_an_operation_is_found_where_the_document_has_it(tmp_path: Path) -> None:
    """Also where its path is written in a way that no request has."""
    path = tmp_path / "fragment.yaml"
    path.write_text(SHOP.replace("/orders/{id}:", '"/orders/{id}#id":'))
    (operation,) = print_document(path, tmp_path).operations
    assert operation["path"] == "/orders/{id}"
    assert operation["pointer"] == "#/paths/~1orders~1{id}#id/post"


def _differing(printed: Printed, document: Mapping[str, Any]) -> dict[str, list[str]]:
    """What differs, by operation, where requests are read by this document."""
    differing: dict[str, list[str]] = {}
    prefix = base_path(printed.document)
    with (
        answering(printed.document) as (server, answers),
        printed.client(server.url + prefix) as client,
    ):
        comparison = Comparison(printed, document, server, answers, client)
        for operation in printed.operations:
            found = differing.setdefault(f"{operation['method']} {operation['path']}", [])
            found += comparison.differences(operation, is_full=True)
            found += comparison.differences(operation, is_full=False)
    return differing


def _unexplained(document: str, differing: dict[str, list[str]]) -> dict[str, list[str]]:
    """What differs without a reason; and reasons for what does not differ."""
    left: dict[str, list[str]] = {}
    for operation, found in differing.items():
        said, _ = EXPLAINED.get((document, operation), ("", ""))
        if not said and found:
            left[operation] = found
        if said and not any(said in one for one in found):
            left[operation] = [*found, "take it out of explained.py: it differs no more"]
    return left
