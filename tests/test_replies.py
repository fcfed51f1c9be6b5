"""Examples of what comes back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.ir import Api, Json
from generator.pipeline import load_apis
from generator.samples.replies import error_of, reply_of, value_of_model

API = """\
api: shop
version: "1"
base_url: https://shop.example
auth: {bearer: {argument: token}}
targets: {samples: {}}
envelopes:
  page:
    items: data
    cursor: {parameter: after, field: next}
    fields:
      next: {type: string, nullable: true, example: c7}
      total: integer
  array: {link: {}}
"""
ERRORS = """\
errors:
  message: message
  fields: {message: {type: string, example: Not here.}, code: {enum: [gone, moved]}}
"""
THINGS = """\
resource: things
path: /things
models:
  Thing:
    fields:
      id: {type: uuid, read_only: true}
      name: {type: string, example: A chair}
      password: {type: string, write_only: true}
      old: {type: string, deprecated: true}
      kept: {type: string, deprecated: true, required: true}
      state: {enum: [new, used]}
      count: {type: integer, default: 3}
      parts: "list[Thing]"
      owner: Owner
  Owner:
    fields: {email: string, home: {fields: {city: string}}}
  Order:
    fields: {secret: {type: string, write_only: true}, id: {type: string, read_only: true}}
operations:
  get: {http: "GET /{id}", path: {id: string}, response: Thing}
  list: {http: GET /, envelope: page, query: {after: string}, response: Thing}
  all: {http: GET /all, envelope: array, response: Owner}
  delete: {http: "DELETE /{id}", path: {id: string}}
  file: {http: "GET /{id}/file", path: {id: string}, response: bytes}
  any: {http: GET /any, response: any}
  text: {http: GET /text, response: {type: string, media_type: text/plain}}
  count: {http: GET /count, response: integer}
  order: {http: POST /order, request: {fields: {order: Order}}}
"""
THING = {
    "id": "123e4567-e89b-42d3-a456-426614174000",
    "name": "A chair",
    "kept": "kept",
    "state": "new",
    "count": 3,
    "parts": [],
    "owner": {"email": "email", "home": {"city": "city"}},
}


def loaded(folder: Path, things: str = THINGS, api: str = API) -> Api:
    spec = folder / "shop"
    spec.mkdir()
    (spec / "api.yaml").write_text(api)
    (spec / "things.yaml").write_text(things)
    (found,) = load_apis(spec)
    return found.api


def replies(api: Api) -> dict[str, Json | None]:
    return {one.key: reply_of(api, one) for one in api.resources[0].operations}


def test_a_reply_has_what_comes_back(tmp_path: Path) -> None:
    """Not what only goes in, nor what nobody should use; a thing of things ends."""
    assert replies(loaded(tmp_path))["get"] == THING


def test_a_list_stands_in_its_envelope(tmp_path: Path) -> None:
    found = replies(loaded(tmp_path))
    assert found["list"] == {"data": [THING], "next": "c7", "total": 1}
    assert list(json.loads(json.dumps(found["list"]))) == ["data", "next", "total"]
    assert found["all"] == [{"email": "email", "home": {"city": "city"}}]


def test_nothing_stands_for_what_is_no_data(tmp_path: Path) -> None:
    found = replies(loaded(tmp_path))
    assert [key for key, value in found.items() if value is None] == [
        "delete",
        "file",
        "any",
        "order",
    ]
    assert (found["text"], found["count"]) == ("text", 1)


def test_a_model_that_only_goes_in_is_shown_as_it_goes(tmp_path: Path) -> None:
    api = loaded(tmp_path)
    models = {id.name: model for id, model in api.models().items()}
    assert value_of_model(api, models["Order"]) == {"secret": "secret"}
    assert value_of_model(api, models["Thing"]) == THING


def test_an_error_is_shown_where_the_api_says_what_it_is(tmp_path: Path) -> None:
    assert error_of(loaded(tmp_path, api=API + ERRORS)) == {"message": "Not here.", "code": "gone"}
    (tmp_path / "other").mkdir()
    assert error_of(loaded(tmp_path / "other")) is None


def long(models: str) -> str:
    return f"""\
resource: things
path: /things
models:
{models}
operations:
  get: {{http: GET /, response: M0}}
"""


def many(count: int, start: str = "field", of: str = "string") -> str:
    return ", ".join(f"{start}{n}: {of}" for n in range(count))


def test_what_is_long_is_cut_where_it_is_deep(tmp_path: Path) -> None:
    """Each model has ten of the next one: the deepest that are shown keep what they must have."""
    id = "id: {type: string, required: true}"
    models = "".join(
        f"  M{n}: {{fields: {{{id}, {many(10, 'x', f'M{n + 1}')}}}}}\n" for n in range(9)
    )
    found: Any = replies(loaded(tmp_path, long(models + "  M9: {fields: {id: string}}")))["get"]
    assert len(json.dumps(found, indent=2)) < 4_000
    assert found["x9"]["x9"] == {"id": "id"}


def test_what_is_wide_is_shown_down_to_its_first_object(tmp_path: Path) -> None:
    models = f"  M0: {{fields: {{{many(200)}, inner: M1}}}}\n  M1: {{fields: {{a: string}}}}"
    found: Any = replies(loaded(tmp_path, long(models)))["get"]
    assert (len(found), found["inner"]) == (201, {})


def test_what_is_too_wide_is_not_shown_but_for_what_must_be_there(tmp_path: Path) -> None:
    models = f"  M0: {{fields: {{id: {{type: string, required: true}}, {many(900)}}}}}"
    assert replies(loaded(tmp_path, long(models)))["get"] == {"id": "id"}
