"""Which request a sample shows: its parameters, its values, its general form."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from generator.ir import Api, Style
from generator.pipeline import load_apis
from generator.samples.example import Answer, Example, Rendering
from generator.samples.examples import example_of
from generator.samples.general import with_general
from generator.samples.query import escaped, form_pairs, query_pairs
from generator.samples.wire import wire_request

API = """\
api: shop
version: "1"
base_url: https://shop.example
auth: {bearer: {argument: token, placeholder: your_token}}
targets: {samples: {}}
envelopes: {page: {items: data, keyed_by: key_by}}
"""
GENERAL = """\
resource: anything
path: /shops/{resource}
operations:
  update:
    http: PATCH /{id}
    path: {resource: string, id: string}
    query: {query: {type: map, style: spread}}
    request: {type: map, name: data}
    response: any
    arguments: [resource, id, data, query]
"""
KEY_HEADER = "{Idempotency-Key: {type: string, idempotency_key: true}}"
THINGS = """\
resource: things
path: /shops/things
models:
  Thing:
    fields:
      id: {type: string, read_only: true}
      name: {type: string, required: true}
      parts: "list[Thing]"
      owner: Thing
      size: {type: integer, example: 7}
      old: {type: string, deprecated: true}
operations:
  list:
    http: GET /
    envelope: page
    query:
      shop: {type: uuid, required: true, placeholder: shop_id}
      limit: {type: integer, example: 5}
      after: string
      key_by: {type: string, example: id}
      sort: {type: string, example: name, deprecated: true}
    header: {Idempotency-Key: {type: string, idempotency_key: true}}
    response: Thing
  update:
    http: PATCH /{id}
    path: {id: {type: string, example: "7", placeholder: thing_id}}
    query: {tags: {type: "list[string]", style: STYLE, required: true}}
    request:
      fields:
        name: {type: string, required: true}
        parts: "list[Thing]"
        owner: Thing
        size: {type: integer, example: 7}
        old: {type: string, deprecated: true}
    response: Thing
"""


def loaded(
    folder: Path, style: str = "brackets", general: str = GENERAL, things: str = THINGS
) -> Api:
    folder = folder / "shop"
    folder.mkdir()
    (folder / "api.yaml").write_text(API)
    (folder / "anything.yaml").write_text(general)
    (folder / "things.yaml").write_text(things.replace("STYLE", style))
    (api,) = load_apis(folder)
    return api.api


def example(api: Api, key: str, rendering: Rendering) -> Example:
    (resource,) = [one for one in api.resources if one.path == "things"]
    (operation,) = [one for one in resource.operations if one.key == key]
    return with_general(api, example_of(api, operation, rendering))


def given(one: Example) -> dict[str, Any]:
    return {given.parameter.wire: given.value for given in one.parameters}


def test_a_page_has_what_must_be_given(tmp_path: Path) -> None:
    api = loaded(tmp_path)
    assert given(example(api, "list", Rendering.PLACEHOLDERS)) == {"shop": "<shop_id>"}
    update = example(api, "update", Rendering.PLACEHOLDERS)
    assert given(update) == {"id": "<thing_id>", "tags": ["<tags>"]}
    assert update.body is not None
    assert update.body.value == {"name": "<name>", "parts": [], "owner": {}, "size": 0}


def test_a_sample_that_runs_has_examples_too(tmp_path: Path) -> None:
    api = loaded(tmp_path)
    listed = example(api, "list", Rendering.VALUES)
    assert given(listed) == {"shop": "123e4567-e89b-42d3-a456-426614174000", "limit": 5}
    assert listed.answer is Answer.ITEMS
    update = example(api, "update", Rendering.VALUES)
    assert given(update) == {"id": "7", "tags": ["tags"]}
    assert update.body is not None
    inner = {"name": "name", "parts": [], "size": 7}
    assert update.body.value == {"name": "name", "parts": [inner], "owner": inner, "size": 7}


def test_credentials_come_from_the_environment(tmp_path: Path) -> None:
    api = loaded(tmp_path)
    (secret,) = example(api, "list", Rendering.VALUES).secrets
    assert (secret.placeholder, secret.env) == ("your_token", "SHOP_TOKEN")


def test_an_operation_for_any_resource_makes_the_same_request(tmp_path: Path) -> None:
    update = example(loaded(tmp_path), "update", Rendering.VALUES)
    assert update.general is not None
    assert update.general.operation.resource == "anything"
    assert given(update.general) == {"resource": "things", "id": "7", "query": {"tags": ["tags"]}}
    assert update.general.body is not None and update.body is not None
    assert update.general.body.value == update.body.value


@pytest.mark.parametrize(
    ("style", "old", "new"),
    [
        ("comma", "", ""),
        ("brackets", "http: PATCH", "http: PUT"),
        ("brackets", "{type: map, name: data}", "{type: map, name: data, media_type: a/b+json}"),
        ("brackets", "    arguments: [resource, id, data, query]\n", ""),
        ("brackets", "query: {query:", "query: {must: {type: string, required: true}, query:"),
        ("brackets", "response: any", "response: any\n    deprecated: true"),
        ("brackets", "response: any", "response: any\n    security: none"),
        ("brackets", "path: /shops/{resource}", "path: /{resource}/others"),
        ("brackets", "{resource: string, id", "{resource: integer, id"),
        ("brackets", "{resource: string, id", "{resource: {enum: [shops], closed: true}, id"),
        ("brackets", "id: string}", "id: integer}"),
        ("brackets", "query: {query:", "query: {sent: {const: anyway, required: true}, query:"),
        (
            "brackets",
            "    request:",
            "    header: {X-Sent: {const: 1, required: true}}\n    request:",
        ),
        ("brackets", "    request:", f"    header: {KEY_HEADER}\n    request:"),
    ],
)
def test_another_request_is_no_general_form(style: str, old: str, new: str, tmp_path: Path) -> None:
    api = loaded(tmp_path, style, GENERAL.replace(old, new))
    assert example(api, "update", Rendering.VALUES).general is None


@pytest.mark.parametrize(("word", "is_same"), [("shops", True), ("others", False)])
def test_a_constant_of_the_general_path_is_its_word(
    word: str, is_same: bool, tmp_path: Path
) -> None:
    general = GENERAL.replace("path: /shops", "path: /{kind}")
    constant = general.replace("path: {resource", f"path: {{kind: {{const: {word}}}, resource")
    update = example(loaded(tmp_path, general=constant), "update", Rendering.VALUES)
    assert (update.general is not None) == is_same


def test_what_both_send_by_themselves_is_given_to_neither(tmp_path: Path) -> None:
    constant = "query: {sent: {const: anyway, required: true}, "
    special = THINGS.replace("    query: {tags:", f"    {constant}tags:")
    api = loaded(
        tmp_path, general=GENERAL.replace("query: {query:", f"{constant}query:"), things=special
    )
    update = example(api, "update", Rendering.VALUES)
    assert update.general is not None
    assert given(update.general) == {"resource": "things", "id": "7", "query": {"tags": ["tags"]}}


def test_a_file_is_no_value_of_a_map(tmp_path: Path) -> None:
    parts = "request: {media_type: multipart/form-data, "
    general = GENERAL.replace("request: {", parts)
    special = re.sub(
        "request:\n.*?(?=    response)",
        f"{parts}fields: {{deed: file}}}}\n",
        THINGS,
        flags=re.DOTALL,
    )
    api = loaded(tmp_path, general=general, things=special)
    assert example(api, "update", Rendering.VALUES).general is None


def test_a_page_keeps_the_braces_of_its_path(tmp_path: Path) -> None:
    api = loaded(tmp_path)
    page = wire_request(api, example(api, "update", Rendering.PLACEHOLDERS))
    assert page.url == "https://shop.example/shops/things/{id}"
    assert page.query == (("tags[]", ("<tags>",)),)
    assert wire_request(api, example(api, "update", Rendering.VALUES)).url.endswith("/things/7")


@pytest.mark.parametrize(
    ("style", "value", "pairs"),
    [
        (Style.PLAIN, True, [("a", "true")]),
        (Style.PLAIN, None, []),
        (Style.REPEATED, ["x", 1], [("a", "x"), ("a", "1")]),
        (Style.BRACKETS, ["x"], [("a[]", "x")]),
        (Style.COMMA, ["x", "y"], [("a", "x,y")]),
        (Style.PIPE, [], []),
        (Style.DEEP_OBJECT, {"b": {"c": 1.5}, "d": ["x"]}, [("a[b][c]", "1.5"), ("a[d][]", "x")]),
        (Style.SPREAD, {"b": "x", "c": ["y"], "d": None}, [("b", "x"), ("c[]", "y")]),
    ],
)
def test_styles_of_a_query(style: Style, value: Any, pairs: list[tuple[str, str]]) -> None:
    assert query_pairs("a", style, value) == pairs


def test_a_form_repeats_names_and_nests_objects() -> None:
    assert form_pairs("a", ["x", "y"]) == [("a", "x"), ("a", "y")]
    assert form_pairs("a", {"b": 1}) == [("a[b]", "1")]


def test_a_query_keeps_its_brackets() -> None:
    assert escaped("a[b c]=é") == "a[b%20c]%3D%C3%A9"
