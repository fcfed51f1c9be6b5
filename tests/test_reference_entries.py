"""Entries of the reference in whole APIs: the seed's, their marks, an anchor for each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.ir import Operation
from generator.targets.docs.bodies import body_view, errors_view, model_body
from generator.targets.docs.context import Context
from generator.targets.docs.parameters import group_view, parameters_views
from generator.targets.docs.responses import response_view
from generator.targets.docs.views import EntryView, GroupView
from tests.support.reference import (
    by_anchor,
    context_of,
    every,
    groups_of,
    html,
    operation,
    written,
)

ROOT = Path(__file__).parent.parent
CASES = sorted(
    path.parent.name
    for path in (ROOT / "tests/cases").glob("*/spec")
    if not (path.parent / "errors.txt").exists()
)


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
