"""Entries of the reference: what a reader finds of parameters, bodies and what comes back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from generator.ir import Operation
from generator.pipeline import load_apis
from generator.targets.base import Request
from generator.targets.docs.bodies import body_view, errors_view, model_body
from generator.targets.docs.context import Context
from generator.targets.docs.entries import parameter_entry
from generator.targets.docs.parameters import group_view, parameters_views
from generator.targets.docs.responses import response_view
from generator.targets.docs.site import site_of
from generator.targets.docs.trees import DEPTH, ROOM
from generator.targets.docs.types import type_code
from generator.targets.docs.views import BodyView, EntryView, GroupView, ParametersView
from generator.text import Code

ROOT = Path(__file__).parent.parent
CASES = sorted(
    path.parent.name
    for path in (ROOT / "tests/cases").glob("*/spec")
    if not (path.parent / "errors.txt").exists()
)

API = """\
api: desk
version: "1"
base_url: https://desk.example
targets:
  python: {package: desk, client: Desk, async_client: AsyncDesk, version: 0.1.0}
"""
GROUPS = """\
parameters:
  common:
    title: Common parameters
    description: They stand everywhere.
    query:
      team: {type: string, required: true, client: true}
      lang: {type: string, default: en}
    header: {X-Trace: string}
  few:
    title: Few
    query: {page: integer}
  bare:
    query: {order: string}
"""


class Plain:
    """Writes as a terminal would show it: links in brackets with their addresses."""

    def text(self, text: str) -> Code:
        return Code(text)

    def prose(self, markdown: str) -> Code:
        return Code(markdown)

    def line(self, markdown: str) -> Code:
        return Code(markdown)

    def code(self, text: str) -> Code:
        return Code(f"`{text}`")

    def block(self, language: str, text: str) -> Code:
        return Code(text)

    def link(self, text: str, href: str) -> Code:
        return Code(f"[{text}]({href})")

    def words(self, *parts: Code | str) -> Code:
        return Code("".join(part if isinstance(part, str) else part.__html__() for part in parts))

    def attribute(self, text: str) -> Code:
        return Code(text)


def context_of(spec: Path) -> Context:
    (loaded,) = load_apis(spec)
    request = Request(loaded.api, None, loaded.choices)
    return Context(site_of(request), "index.html", Plain())


def written(folder: Path, papers: str, api: str = API, **others: str) -> Context:
    """The context of an API of our own: the resource `papers`, and others."""
    spec = folder / "desk"
    spec.mkdir()
    (spec / "api.yaml").write_text(api)
    for name, text in {"papers": papers, **others}.items():
        (spec / f"{name}.yaml").write_text(f"resource: {name}\npath: /{name}\n{text}")
    return context_of(spec)


def operation(context: Context, key: str, resource: str = "") -> Operation:
    found = [
        one
        for each in context.api.resources
        for one in each.operations
        if one.key == key and resource in ("", each.path)
    ]
    return found[0]


def html(code: Code | None) -> str:
    return "" if code is None else code.__html__()


def every(entries: tuple[EntryView, ...]) -> Iterator[EntryView]:
    for entry in entries:
        yield entry
        yield from every(entry.children)


def by_anchor(entries: tuple[EntryView, ...]) -> dict[str, EntryView]:
    return {html(entry.anchor): entry for entry in every(entries)}


def response(context: Context, key: str) -> BodyView:
    return response_view(operation(context, key), context).body


def parameter(context: Context, key: str, wire: str) -> EntryView:
    (found,) = [one for one in operation(context, key).parameters if one.wire == wire]
    return parameter_entry(found, context)


# Types

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


# What stands inside


def test_a_model_inside_itself_is_not_opened_again(tmp_path: Path) -> None:
    papers = """\
models:
  Paper: {fields: {id: string, parts: "list[Paper]", sheet: Sheet}}
  Sheet: {fields: {number: integer, paper: Paper, next: {type: Sheet, nullable: true}}}
operations: {get: {http: GET /, response: Paper}, put: {http: PUT /, request: Paper}}
"""
    context = written(tmp_path, papers)
    entries = by_anchor(response(context, "get").entries)
    assert list(entries) == [
        "response.id",
        "response.parts",
        "response.sheet",
        "response.sheet.number",
        "response.sheet.paper",
        "response.sheet.next",
    ]
    assert html(entries["response.parts"].more) == "See [Paper](models/papers/Paper.html)"
    assert html(entries["response.sheet.paper"].more) == "See [Paper](models/papers/Paper.html)"
    assert html(entries["response.sheet.next"].more) == "See [Sheet](models/papers/Sheet.html)"
    assert entries["response.sheet"].more is None
    assert html(entries["response.sheet"].children_title) == "3 fields"
    assert entries["response.sheet"].is_open
    sent = body_view(operation(context, "put"), context)
    assert sent is not None
    assert [one.replace("request", "response") for one in by_anchor(sent.entries)] == [*entries]


def test_a_union_has_an_entry_for_each_model(tmp_path: Path) -> None:
    papers = """\
models:
  Cat: {description: It purrs., fields: {kind: {const: cat, required: true}, lives: integer}}
  Dog: {fields: {kind: {const: dog, required: true}, friend: Pet}}
  Pet: {one_of: [Cat, Dog], discriminator: {field: kind, values: {cat: Cat, dog: Dog}}}
  House: {fields: {pets: "list[Pet]", word: "string | Cat"}}
operations:
  get: {http: GET /, response: House}
  pet: {http: GET /pet, response: Pet}
"""
    context = written(tmp_path, papers)
    entries = by_anchor(response(context, "get").entries)
    assert html(entries["response.pets"].children_title) == "One of 2 models"
    cat, dog = entries["response.pets"].children
    assert [html(one.anchor) for one in (cat, dog)] == ["response.pets.Cat", "response.pets.Dog"]
    assert (html(cat.style), html(cat.description)) == ("Where `kind` is `cat`.", "It purrs.")
    assert html(cat.path) == "`pets[]` as `Cat`"
    assert html(entries["response.pets.Cat.kind"].path) == "`pets[].kind`"
    again = entries["response.pets.Dog.friend.Dog"]
    assert (again.children, html(again.more)) == ((), "See [Dog](models/papers/Dog.html)")
    assert [html(one.name) for one in entries["response.word"].children] == ["kind", "lives"]
    pets = response(context, "pet").entries
    assert [html(one.name) for one in pets] == ["Cat", "Dog"]
    assert all(one.is_open for one in pets)


def test_models_of_one_name_in_a_union_are_told_apart(tmp_path: Path) -> None:
    papers = """\
models: {Cat: {fields: {paper: {type: string, required: true}}}}
operations: {get: {http: GET /, response: "Cat | zoo.Cat"}}
"""
    zoo = "models: {Cat: {fields: {lives: {type: integer, required: true}}}}\noperations: {}\n"
    context = written(tmp_path, papers, zoo=zoo)
    assert [html(one.name) for one in response(context, "get").entries] == ["papers.Cat", "zoo.Cat"]


def deep(levels: int) -> str:
    models = [f"  M{n}: {{fields: {{id: string, in: M{n + 1}}}}}\n" for n in range(levels)]
    return (
        f"models:\n{''.join(models)}  M{levels}: {{fields: {{id: string}}}}\n"
        "operations: {get: {http: GET /, response: M0}}\n"
    )


def test_what_is_too_deep_is_a_link(tmp_path: Path) -> None:
    entries = by_anchor(response(written(tmp_path, deep(9)), "get").entries)
    last = entries["response" + ".in" * DEPTH]
    assert (last.children, html(last.more)) == ((), f"See [M{DEPTH}](models/papers/M{DEPTH}.html)")


def wide(count: int, fields: int) -> str:
    """A model with many fields, each of a model with many more."""
    inner = ", ".join(f"f{n}: {{type: string, description: Said of it.}}" for n in range(fields))
    models = "".join(f"  M{n}: {{fields: {{{inner}}}}}\n" for n in range(count))
    outer = ", ".join(f"m{n}: M{n}" for n in range(count))
    return (
        f"models:\n{models}  All: {{fields: {{{outer}}}}}\n"
        "operations:\n  get: {http: GET /, response: All}\n  one: {http: GET /one, response: M0}\n"
    )


def test_a_section_stays_small_and_leaves_nothing_unsaid(tmp_path: Path) -> None:
    context = written(tmp_path, wide(30, 12))
    entries = response(context, "get").entries
    assert entries == response(context, "get").entries
    assert len(list(every(entries))) * 300 < ROOM
    opened = [one for one in entries if one.children]
    assert 0 < len(opened) < 30
    assert opened == list(entries[: len(opened)])
    assert all(one.more for one in entries[len(opened) :])
    assert not any(one.is_open for one in entries)


def test_the_first_level_and_the_items_of_a_list_are_shown_whatever_their_number(
    tmp_path: Path,
) -> None:
    envelopes = "envelopes: {page: {items: data, fields: {next: string}}}\n"
    papers = wide(1, 200) + "  list: {http: GET /list, envelope: page, response: M0}\n"
    context = written(tmp_path, papers, API + envelopes)
    assert len(response(context, "one").entries) == 200
    items, _ = response(context, "list").entries
    assert (len(items.children), items.is_open) == (200, True)


def test_a_request_shows_what_is_sent_and_a_response_what_comes(tmp_path: Path) -> None:
    papers = """\
models:
  Paper:
    unknown: keep
    fields:
      id: {type: string, read_only: true}
      word: {type: string, write_only: true}
      owner: {fields: {id: {type: string, read_only: true}, pin: {type: string, write_only: true}}}
operations: {put: {http: PUT /, request: Paper, response: Paper}}
"""
    context = written(tmp_path, papers)
    sent = body_view(operation(context, "put"), context)
    assert sent is not None and html(sent.type) == "[Paper](models/papers/Paper.html)"
    assert [*by_anchor(sent.entries)] == ["request.word", "request.owner", "request.owner.pin"]
    assert [*by_anchor(response(context, "put").entries)] == [
        "response.id",
        "response.owner",
        "response.owner.id",
    ]
    (paper,) = [one for one in context.models.values() if one.id.name == "Paper"]
    page = model_body(paper, context)
    assert html(page.description) == "Other fields may stand beside these."
    entries = by_anchor(page.entries)
    assert [*entries] == [
        f"model.{one}" for one in ("id", "word", "owner", "owner.id", "owner.pin")
    ]
    assert entries["model.id"].is_read_only and entries["model.owner.pin"].is_write_only


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
    known = "Known values:\n\n- `calm`: At rest.\n- `cross`"
    assert html(response(context, "patch").description) == known


# Parameters

QUERY = """\
operations:
  list:
    http: GET /
    query:
      a: {type: "list[string]", style: brackets, example: [id, na me]}
      b: {type: "list[string]", style: brackets, example: [one]}
      c: {type: "list[string]", style: comma, example: ["x,y", z]}
      d: {type: map, style: deep_object, example: {foo: bar}}
      e: {type: "list[string]"}
      f: {type: "list[integer]", style: space}
      g: {style: deep_object, fields: {lat: number, lon: number, alt: number}}
      h: {type: date-time | map, example: 2026-11-01T00:00:00Z}
      i: {type: map, style: spread}
      j: {type: string, example: a b}
      k: {type: integer, default: 20, example: 50}
      "l m": {type: map}
    header:
      X-Shelves: {type: "list[string]", example: [x]}
    response: any
"""
SENT = {
    "a": ("`a[]=id&a[]=na%20me`", ""),
    "b": ("`b[]=one`", "Sent as `b[]=x&b[]=y`."),
    "c": ("`c=x%2Cy,z`", ""),
    "d": ("`d[foo]=bar`", ""),
    "e": ("", "Sent as `e=x&e=y`."),
    "f": ("", "Sent as `f=x%20y`."),
    "g": ("", "Sent as `g[lat]=x&g[lon]=y`."),
    "h": ("`h=2026-11-01T00%3A00%3A00Z`", "Sent as `h[key]=x`."),
    "i": ("", "Each entry is a parameter of its own: `key=x`."),
    "j": ("`a b`", ""),
    "k": ("`50`", ""),
    "l m": ("", "Sent as `l%20m[key]=x`."),
    "X-Shelves": ("`X-Shelves: x`", "Sent as `X-Shelves: x,y`."),
}


def test_examples_stand_as_they_are_sent(tmp_path: Path) -> None:
    context = written(tmp_path, QUERY)
    found = {
        one.wire: (html(entry.example), html(entry.style))
        for one in operation(context, "list").parameters
        for entry in [parameter_entry(one, context)]
    }
    assert found == SENT
    k = parameter(context, "list", "k")
    assert (html(k.anchor), html(k.default)) == ("query.k", "`20`")
    assert html(parameter(context, "list", "l m").anchor) == "query.l~20~m"


def test_what_is_said_of_a_parameter(tmp_path: Path) -> None:
    papers = """\
models: {Mood: {enum: {calm: At **rest**., cross: ""}}}
operations:
  list:
    http: GET /
    query:
      moods: {type: "list[Mood]", description: How it *is*., deprecated: Use `mind`.}
      level: {type: integer, enum: [1, 2], closed: true, nullable: true}
      team: {type: uuid, required: true, client: true, inferred: true}
      mark: {type: string, supported_by: [slack, teams], required_by: [teams]}
      only: {type: string, required_by: [slack, teams]}
      word: {type: string, default: ""}
      kind: {const: open, required: true}
    header:
      Idempotency-Key: {type: string, idempotency_key: true}
    response: {fields: {mood: Mood}}
"""
    context = written(tmp_path, papers)

    def entry(wire: str) -> EntryView:
        return parameter(context, "list", wire)

    moods = entry("moods")
    assert html(moods.description) == "How it *is*."
    assert html(moods.deprecation) == "Deprecated. Use `mind`."
    assert html(moods.values_title) == "Known values"
    values = [(html(one.value), html(one.description)) for one in moods.values]
    assert values == [("`calm`", "At **rest**."), ("`cross`", "")]
    level = entry("level")
    assert html(level.values_title) == "One of"
    assert [html(one.value) for one in level.values] == ["`1`", "`2`"]
    assert html(level.type) == "integer or null"
    team = entry("team")
    assert team.is_required and team.on_client and team.is_inferred
    assert html(entry("word").default) == '`""`'
    kind = entry("kind")
    assert (html(kind.type), kind.is_required) == ("always `open`", True)
    assert html(kind.style) == "The SDKs send it by themselves."
    assert html(entry("Idempotency-Key").style).startswith("The SDKs make one for each call")
    mark, only = entry("mark").mark, entry("only").mark
    assert mark is not None and only is not None
    assert (html(mark.summary), html(only.summary)) == ("2 supported, 1 required", "2 required")
    assert [*map(html, mark.supported_by)] == ["`slack`", "`teams`"]
    (mood,) = response(context, "list").entries
    assert html(mood.values_title) == "Known values; others may come"


OTHERS = """\
use: [common]
operations:
  list:
    http: "GET /{shelf}"
    use: [few, bare]
    path: {shelf: string}
    query: {lang: {type: string, description: Our own.}, q: string}
    cookie: {session: string}
    response: any
  get: {http: GET /, response: any}
"""


def groups_of(view: ParametersView) -> list[tuple[str, str, bool]]:
    return [(html(one.title), html(one.note), one.is_folded) for one in view.groups]


def test_parameters_stand_by_place_and_group(tmp_path: Path) -> None:
    plain = "operations: {ping: {http: GET /, response: any}}\n"
    api = API + "headers: {X-Version: '3'}\n" + GROUPS
    context = written(tmp_path, OTHERS, api, other=plain)
    views = parameters_views(operation(context, "list"), context)
    titles = [(html(one.anchor), html(one.title)) for one in views]
    assert titles == [
        ("path", "Path parameters"),
        ("query", "Query parameters"),
        ("header", "Header parameters"),
        ("cookie", "Cookie parameters"),
    ]
    _, query, header, _ = views
    # What the operation says itself takes the place of the group's.
    assert [html(one.name) for one in query.entries] == ["lang", "q", "order"]
    assert html(query.entries[0].description) == "Our own."
    common = ("Common parameters", "1 parameter, 1 required", True)
    assert groups_of(query) == [common, ("Few", "1 parameter", False)]
    assert groups_of(header) == [("Common parameters", "1 parameter", True)]
    assert html(query.groups[0].description) == "They stand everywhere."
    assert header.groups[0].description is None
    (version,) = header.entries
    assert (html(version.name), html(version.type)) == ("X-Version", "always `3`")


def test_a_group_of_its_own_page_says_where_its_parameters_stand(tmp_path: Path) -> None:
    context = written(tmp_path, OTHERS, API + GROUPS)
    (common,) = context.site.wide_groups
    view = group_view(common, context)
    assert (html(view.note), view.is_folded) == ("3 parameters, 1 required", False)
    assert html(view.description) == "They stand everywhere."
    said = [(html(one.anchor), html(one.style)) for one in view.entries]
    assert said == [
        ("group.common.query.team", "In the query."),
        ("group.common.query.lang", "In the query."),
        ("group.common.header.X-Trace", "A header."),
    ]


def test_a_group_of_few_resources_is_not_wide(tmp_path: Path) -> None:
    plain = "operations: {ping: {http: GET /, response: any}}\n"
    context = written(tmp_path, OTHERS, API + GROUPS, second=plain, third=plain)
    assert context.site.wide_groups == ()


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


def test_without_sdks_nothing_is_said_of_them(tmp_path: Path) -> None:
    papers = """\
operations:
  list:
    http: GET /
    query: {team: {type: string, client: true}, kind: {const: open, required: true}}
    header: {Idempotency-Key: {type: string, idempotency_key: true}}
"""
    context = written(tmp_path, papers)
    context = replace(context, site=replace(context.site, sdks=()))
    for wire in ("team", "kind", "Idempotency-Key"):
        entry = parameter(context, "list", wire)
        assert (entry.on_client, entry.style) == (False, None)


def test_a_list_of_a_constant_is_shown_with_it(tmp_path: Path) -> None:
    query = '{sides: {type: "list[string]", const: left, required: true}}'
    context = written(tmp_path, f"operations: {{list: {{http: GET /, query: {query}}}}}\n")
    sides = parameter(context, "list", "sides")
    assert html(sides.style) == "Sent as `sides=left`."


# The whole


def truto() -> Context:
    return context_of(ROOT / "specs/truto")


def test_marks_of_an_operation_win_over_those_of_its_fields() -> None:
    context = context_of(ROOT / "tests/cases/support-of-a-response/spec")
    (get,) = [one for one in context.api.resources[0].operations if one.key == "get"]
    shown = every(response_view(get, context).body.entries)
    entries = {re.sub(r"(?<=`)\[\]\.|\[\]|\.\*", "", html(one.path)): one for one in shown}
    for said in get.response_support:
        mark = entries[f"`{'.'.join(said.path)}`"].mark
        assert mark is not None
        assert [*map(html, mark.supported_by)] == [f"`{one}`" for one in said.support.supported_by]
        assert [*map(html, mark.required_by)] == [f"`{one}`" for one in said.support.required_by]
    assert entries["`geo.lat`"].is_inferred
    # What is marked in a model within itself is shown, and no more than the way to it.
    assert entries["`parent.parent`"].children and entries["`parent.parent.parent`"].more


def test_the_page_of_the_seed() -> None:
    context = truto()
    update = operation(context, "update", "instant_messaging.messages")
    path, query, *_ = parameters_views(update, context)
    assert html(path.entries[0].example) == "`23423523`"
    assert groups_of(query)[0] == ("Truto-specific parameters", "5 parameters, 1 required", True)
    examples = [html(one.example) for one in query.groups[0].entries]
    assert "`truto_exclude_fields[]=id&truto_exclude_fields[]=name`" in examples
    assert "`remote_query[foo]=bar`" in examples
    body = body_view(update, context)
    assert body is not None
    marks = [html(one.mark.summary) for one in body.entries if one.mark]
    assert marks == ["1 supported, 1 required"] * 2
    entries = by_anchor(response_view(update, context).body.entries)
    assert html(entries["response.attachments"].type).startswith("array of [")
    assert "response.attachments.id" in entries and "response.parent.type" in entries


def anchors_of(groups: tuple[GroupView, ...], entries: tuple[EntryView, ...]) -> Iterator[str]:
    for group in groups:
        yield html(group.anchor)
        yield from (html(entry.anchor) for entry in every(group.entries))
    yield from (html(entry.anchor) for entry in every(entries))


def operation_anchors(one: Operation, context: Context) -> list[str]:
    found: list[str] = []
    for view in parameters_views(one, context):
        found += [html(view.anchor), *anchors_of(view.groups, view.entries)]
    for body in (body_view(one, context), response_view(one, context).body, errors_view(context)):
        if body is not None:
            found += [html(body.anchor), *anchors_of((), body.entries)]
    return found


def pages(context: Context) -> Iterator[list[str]]:
    for resource in context.api.resources:
        for one in resource.operations:
            yield operation_anchors(one, context)
    for model in context.models.values():
        yield list(anchors_of((), model_body(model, context).entries))
    yield list(anchors_of(tuple(group_view(one, context) for one in context.api.groups), ()))


@pytest.mark.parametrize("case", [*CASES, "truto"])
def test_no_anchor_stands_twice_in_a_page(case: str) -> None:
    spec = ROOT / "specs/truto" if case == "truto" else ROOT / "tests/cases" / case / "spec"
    for anchors in pages(context_of(spec)):
        assert len(anchors) == len(set(anchors))


def test_names_with_dots_do_not_meet(tmp_path: Path) -> None:
    papers = """\
models:
  Paper:
    fields:
      "a.b": {type: string}
      a: {fields: {b: string, "c~2e~d": string, "c.d": string}}
operations: {get: {http: GET /, response: Paper}}
"""
    for anchors in pages(written(tmp_path, papers)):
        assert len(anchors) == len(set(anchors))
