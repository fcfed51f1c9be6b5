"""Parameters in the reference: how they are sent, what is said of them, how they are grouped."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.targets.docs.entries import parameter_entry
from generator.targets.docs.parameters import group_view, parameters_views
from generator.targets.docs.views import EntryView
from tests.support.reference import (
    API,
    groups_of,
    html,
    operation,
    parameter,
    response,
    written,
)

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


STYLES = """\
operations:
  get:
    http: GET /{a}/{b}/{c}/{d}{e}/{f}
    path:
      a: {type: "list[string]"}
      b: {style: pairs, fields: {lat: number, lon: number}}
      c: {type: string, style: label}
      d: {type: "list[string]", style: matrix_exploded, example: [x, "y;z"]}
      e: {type: "map[string]", style: label_exploded}
      f: {style: json, fields: {lat: number}, example: {lat: 1}}
    query:
      g: {style: comma, fields: {lat: number, lon: number}}
      h: {style: spread, fields: {lat: number}}
      i: {type: string, style: json}
    header:
      X-A: {type: "map[integer]", style: pairs}
      X-B: {type: any, style: json}
    cookie:
      j: {type: "list[string]", example: ["x,y", z]}
    response: any
"""
STYLED = {
    "a": ("", "Sent as `x,y`."),
    "b": ("", "Sent as `lat=x,lon=y`."),
    "c": ("", "Sent as `.x`."),
    "d": ("`;d=x;d=y%3Bz`", ""),
    "e": ("", "Sent as `.key=x`."),
    "f": ('`{"lat": 1}`', "Sent as JSON."),
    "g": ("", "Sent as `g=lat,x,lon,y`."),
    "h": ("", "Each entry is a parameter of its own: `lat=x`."),
    "i": ("", "Sent as JSON."),
    "X-A": ("", "Sent as `X-A: key=x`."),
    "X-B": ("", "Sent as JSON."),
    "j": ("`j=x%2Cy,z`", ""),
}


def test_every_style_is_shown(tmp_path: Path) -> None:
    context = written(tmp_path, STYLES)
    found = {
        one.wire: (html(entry.example), html(entry.style))
        for one in operation(context, "get").parameters
        for entry in [parameter_entry(one, context)]
    }
    assert found == STYLED


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
