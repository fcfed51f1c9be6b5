"""Types in the reference: how they are said in words."""

from __future__ import annotations

from pathlib import Path

from generator.targets.docs.bodies import body_view
from generator.targets.docs.types import type_code
from tests.support.reference import html, operation, response, written

TYPES = {
    "string": "string",
    "any": "any value",
    "map": "object",
    "list": "array of any values",
    '"map[string]"': "map of strings",
    '"list[map]"': "array of objects",
    '"list[list[integer]]"': "array of arrays of integers",
    "date-time": "string, date-time",
    '"list[date-time]"': "array of date-time strings",
    "uuid": "string, uuid",
    "unix-time": "number, unix time",
    "decimal": "string, decimal",
    "bytes": "string, base64",
    "Paper": "[Paper](models/papers/Paper.html)",
    '"list[Paper]"': "array of [Paper](models/papers/Paper.html)",
    "Size": "[Size](models/papers/Size.html)",
    "string | integer": "string or integer",
    "date-time | map": "date-time string or object",
    '"list[string | integer]"': "array of (strings or integers)",
    "{enum: [a, b]}": "string",
    "{const: 7}": "always `7`",
    "{type: date, nullable: true}": "date string or null",
    "{type: Paper, nullable: true}": "[Paper](models/papers/Paper.html) or null",
}


def test_types_in_words(tmp_path: Path) -> None:
    fields = "".join(f"      f{n}: {said}\n" for n, said in enumerate(TYPES))
    models = f"models:\n  Size: {{enum: [s, m]}}\n  Paper:\n    fields:\n{fields}"
    context = written(tmp_path, models + "operations: {get: {http: GET /, response: Paper}}\n")
    (paper,) = [one for one in context.models.values() if one.id.name == "Paper"]
    words = [html(type_code(field.type, context)) for field in paper.fields]
    assert words == list(TYPES.values())


def test_bytes_of_their_own_are_binary(tmp_path: Path) -> None:
    papers = """\
operations:
  get: {http: GET /, response: bytes}
  put: {http: PUT /, request: {type: file, media_type: image/png, required: false}}
"""
    context = written(tmp_path, papers)
    view = response(context, "get")
    assert (html(view.type), [*map(html, view.facts)]) == ("binary", ["read as a stream"])
    put = operation(context, "put")
    body = body_view(put, context)
    assert body is not None
    assert (html(body.type), [*map(html, body.facts)]) == ("file", ["`image/png`", "optional"])
    assert html(response(context, "put").type) == "no body"
