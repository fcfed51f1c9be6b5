"""Bodies in the reference: what is sent, what comes back, errors, and what of it is promised."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.targets.docs.bodies import body_view, errors_view, model_body
from generator.targets.docs.responses import response_view
from generator.targets.docs.views import EntryView
from tests.support.reference import (
    API,
    by_anchor,
    deep,
    every,
    html,
    operation,
    parameter,
    response,
    written,
)


def test_the_words_of_a_body(tmp_path: Path) -> None:
    papers = """\
models: {Mood: {enum: {calm: At rest., cross: ""}}}
operations:
  form:
    http: POST /form
    request:
      media_type: multipart/form-data
      description: A form.
      fields: {scan: {type: file, required: true}, tags: "list[string]"}
  patch:
    http: PATCH /
    request: {media_type: application/merge-patch+json, fields: {name: string}}
    response: Mood
  copy:
    http: POST /copies
    request: {required: false, fields: {count: {type: integer, required: true}}}
  renew: {http: POST /renewals, request: {required: false, fields: {until: date}}}
"""
    context = written(tmp_path, papers)
    form = body_view(operation(context, "form"), context)
    assert form is not None and form.type is None
    assert html(form.description).startswith("A form.\n\nEach item of a list")
    scan = form.entries[0]
    assert (html(scan.type), scan.is_required) == ("file", True)
    patch = body_view(operation(context, "patch"), context)
    assert patch is not None and "null takes a value away" in html(patch.description)
    assert html(patch.entries[0].type) == "string or null"
    copy, renew = (body_view(operation(context, key), context) for key in ("copy", "renew"))
    assert copy is not None and renew is not None
    assert [html(one) for one in copy.facts] == ["`application/json`", "optional"]
    assert html(copy.description).startswith("It may be left out; where it is sent, what is")
    assert (renew.facts, renew.description) == (copy.facts, None)
    known = "Known values:\n\n- `calm`: At rest.\n- `cross`"
    assert html(response(context, "patch").description) == known


# What comes back

ANSWERS = """\
models: {Paper: {fields: {id: {type: string, supported_by: [slack]}, name: string}}}
operations:
  list:
    http: GET /
    envelope: page
    query:
      by: string
      format:
        enum: {full: All of it., raw: "", file: The file., ids: Names.}
        default: full
        response: {full: declared, raw: any, file: bytes, ids: "list[string]"}
    response: {type: Paper, description: The papers.}
  all: {http: GET /all, envelope: array, response: Paper}
"""
ENVELOPES = """\
envelopes:
  page:
    description: A page of them.
    items: result
    keyed_by: by
    fields: {next: {type: string, nullable: true}}
  array: {}
errors:
  message: detail
  request_id: X-Request-Id
  fields: {detail: string, causes: {type: "list[object]", fields: {why: string}}}
"""


def test_a_list_has_its_envelope_and_its_cases(tmp_path: Path) -> None:
    context = written(tmp_path, ANSWERS, API + ENVELOPES)
    view = response_view(operation(context, "list"), context)
    assert (html(view.body.anchor), view.body.type) == ("response", None)
    said = html(view.body.description)
    assert said.startswith("The papers.\n\nA page of them.\n\nWith the parameter `by`, `result` is")
    assert [*by_anchor(view.body.entries)] == [
        "response.result",
        "response.result.id",
        "response.result.name",
        "response.next",
    ]
    result = view.body.entries[0]
    assert html(result.type) == "array of [Paper](models/papers/Paper.html)"
    assert html(view.selector) == "[format](#query.format)"
    cases = [(html(one.value), html(one.answer), one.is_default) for one in view.cases]
    assert cases == [
        ("`full`", "the response below", True),
        ("`raw`", "any JSON", False),
        ("`file`", "binary, read as a stream", False),
        ("`ids`", "array of strings", False),
    ]
    array = response(context, "all")
    assert html(array.type) == "array of [Paper](models/papers/Paper.html)"
    assert [*by_anchor(array.entries)] == ["response.id", "response.name"]


def test_errors(tmp_path: Path) -> None:
    context = written(tmp_path, ANSWERS, API + ENVELOPES)
    view = errors_view(context)
    assert view is not None
    assert [*by_anchor(view.entries)] == ["errors.detail", "errors.causes", "errors.causes.why"]
    assert [*map(html, view.facts)] == [
        "`application/json`",
        "status 400 and above",
        "[more about errors](errors.html)",
    ]
    guide = errors_view(replace(context, page="errors.html"))
    assert guide is not None and html(guide.title) == "The body of an error"
    assert [*map(html, guide.facts)] == ["`application/json`"]
    said = "`detail` says what went wrong.\n\nThe response header `X-Request-Id` names the request."
    assert html(view.description) == said


def test_no_errors_are_said(tmp_path: Path) -> None:
    assert errors_view(written(tmp_path, deep(1))) is None


# Who sends it, who is promised it

WAYS = """\
models:
  Both:
    fields:
      name: {type: string, required: true}
      id: {type: string, required: true, read_only: true}
  Back: {fields: {name: {type: string, required: true}, note: string}}
  Sent: {fields: {name: {type: string, required: true}}}
operations:
  put: {http: PUT /, request: Both, response: Both}
  get: {http: GET /, response: "map[Back]"}
  post: {http: POST /, request: Sent}
"""


def required(entries: tuple[EntryView, ...]) -> dict[str, str]:
    words = {(True, False): "required", (False, True): "always there", (False, False): ""}
    return {html(one.path): words[one.is_required, one.is_promised] for one in every(entries)}


def test_what_comes_back_is_promised_and_not_required(tmp_path: Path) -> None:
    context = written(tmp_path, WAYS)
    body = body_view(operation(context, "put"), context)
    assert body is not None and required(body.entries) == {"`name`": "required"}
    promised = {"`name`": "always there", "`id`": "always there"}
    assert required(response(context, "put").entries) == promised
    assert required(response(context, "get").entries) == {
        "`*.name`": "always there",
        "`*.note`": "",
    }


def test_a_model_says_required_where_it_is_sent(tmp_path: Path) -> None:
    context = written(tmp_path, WAYS)
    found = {
        id.name: required(model_body(one, context).entries) for id, one in context.models.items()
    }
    assert found["Both"] == {"`name`": "required", "`id`": "always there"}
    assert found["Back"]["`name`"] == "always there"
    assert found["Sent"]["`name`"] == "required"


def test_where_a_fact_comes_from_stands_at_it(tmp_path: Path) -> None:
    papers = """\
models:
  Paper:
    fields:
      ink: {type: string, supported_by: [slack], source: label}
      size: {type: string, source: notes}
operations:
  put:
    http: PUT /
    query: {by: {type: string, source: notes, inferred: true}}
    request: {type: "list[Paper]", source: manual}
"""
    context = written(tmp_path, papers)
    body = body_view(operation(context, "put"), context)
    assert body is not None and html(body.facts[-1]) == "source: manual"
    assert [html(one.source) for one in body.entries] == ["label", ""]
    assert html(parameter(context, "put", "by").source) == "notes"
