"""The page of an operation in Markdown: a reader of Markdown finds the structure that is meant,
whatever a spec says."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from generator.render import Page, render
from generator.targets.docs.markdown_writing import MarkdownWriting
from generator.targets.docs.views import (
    BodyView,
    CaseView,
    EntryView,
    FactView,
    GroupView,
    MarkView,
    OperationView,
    PageView,
    ParametersView,
    ResponseView,
    SampleView,
    SectionView,
    TabView,
    ValueView,
)
from generator.text import MdSource
from tests.support.reference import MARKDOWN, READER, items, outline, trespasses
from tests.test_text_html import HOSTILE

W = MarkdownWriting()


def _entry(path: str, text: str, children: tuple[EntryView, ...] = ()) -> EntryView:
    """An entry that says the text wherever it can."""
    return EntryView(
        anchor=W.attribute("x"),
        path=W.code(path),
        name=W.text(path),
        type=W.words("array of ", W.link(text, "../models/M.html")),
        is_required=True,
        description=W.prose(text),
        deprecation=W.prose(text),
        style=W.words("Sent as ", W.code(text), "."),
        default=W.code(text),
        example=W.code(text),
        values_title=W.text("Known values"),
        values=(ValueView(W.code(text), W.line(text)), ValueView(W.code("v"), None)),
        mark=MarkView(W.text("1 supported"), (W.code(text),), (W.code(text), W.code("x"))),
        children_title=W.text("1 field"),
        children=children,
        more=W.link(text, "../models/M.html"),
    )


def _page(text: str) -> str:
    """The page of an operation that says the text wherever it can."""
    entries = (
        _entry("a", text, (_entry("a.b", text, (_entry("a.b.c", text),)),)),
        _entry("d", text),
    )
    body = BodyView(
        anchor=W.attribute("x"),
        title=W.text("Request body"),
        type=W.text(text),
        facts=(W.code(text), W.text("Required")),
        description=W.prose(text),
        entries=entries,
    )
    group = GroupView(
        anchor=W.attribute("x"),
        title=W.text(text),
        note=W.text("4 parameters"),
        description=W.prose(text),
        entries=entries,
    )
    content = OperationView(
        title=W.text(text),
        method=W.method("PATCH"),
        path=((W.text(text), False),),
        address=W.code(text),
        base_url=W.text(text),
        deprecation=W.prose(text),
        description=W.prose(text),
        facts=(FactView(W.text("Source"), W.text(text)), FactView(W.text("Other"), W.code(text))),
        parameters=(
            ParametersView(
                anchor=W.attribute("x"), title=W.text("Query"), entries=entries, groups=(group,)
            ),
        ),
        body=body,
        response=ResponseView(
            body=body,
            selector=W.text(text),
            cases=(
                CaseView(value=W.code(text), answer=W.text(text)),
                CaseView(value=W.code("x"), answer=W.text("y"), is_default=True),
            ),
        ),
        sections=(SectionView(W.attribute("x"), W.text(text), W.prose(text)),),
        errors=body,
        tabs=(TabView(key=W.attribute("c"), title=W.text(text), samples=_samples(text)),),
        reply=W.block("json", text),
    )
    return _rendered(content)


def _rendered(content: OperationView) -> str:
    view = PageView(
        source=MdSource("specs/a.yaml"),
        title=W.text("Title"),
        summary=W.text("Summary"),
        site=W.text("Site"),
        version=W.text("1"),
        root=W.attribute("../"),
        navigation=(),
        content=content,
    )
    return render("docs", Page("a.md", "operation.md.jinja", view))


def _samples(text: str) -> tuple[SampleView, ...]:
    return (
        SampleView(variant=None, code=W.block("sh", text)),
        SampleView(variant=W.text(text), code=W.block("sh", text)),
    )


ENTRIES = ["`a`", "`a.b`", "`a.b.c`", "`d`"]


def _own(markdown: str) -> list[str]:
    """The page's own headings: what a description brings is below them."""
    return [one[:2] for one in outline(markdown) if one[:2] in ("h1", "h2", "h3")]


@pytest.mark.parametrize("text", [*HOSTILE, "peaceful words"])
def test_a_hostile_text_stays_in_its_place(text: str) -> None:
    page, twin = _page(text), _page("peaceful words")
    assert page.startswith("<!-- Printed by sdkpress.")
    assert page[: page.index("# ")] == twin[: twin.index("# ")]
    body = page[page.index("-->") + 3 :]
    assert trespasses(body) == []
    assert _own(body) == _own(twin)
    starts = [item.split(" ")[0] for item in items(body)]
    twins = [item.split(" ")[0] for item in items(twin)]
    names = {*ENTRIES, "Source:", "Other:"}
    assert [one for one in starts if one in names] == [one for one in twins if one in names]
    assert len(starts) == len(twins)


@settings(max_examples=40, deadline=None)
@given(MARKDOWN)
def test_any_text_stays_in_its_place(text: str) -> None:
    page, twin = _page(f"x {text}"), _page("peaceful words")
    assert _own(page) == _own(twin)
    assert len(list(items(page))) == len(list(items(twin)))


@pytest.mark.parametrize("first", ["Words.", "- item", "```\ncode\n```", "| a |\n|---|", "***"])
def test_a_description_stays_in_its_item(first: str) -> None:
    page = _page(f"{first}\n\nMore.\n\n# Title\n\n1. one\n\n> quoted")
    tokens = READER.parse(page)
    quotes = [token.level for token in tokens if token.type == "blockquote_open"]
    # The description and the deprecation of the page and of each of the 16 entries; a group's,
    # a section's and the three bodies' descriptions.
    assert quotes.count(0) == 2 + 1 + 1 + 3
    assert quotes.count(2) == 2 * 4 * 5
    assert [item.split(" ")[0] for item in items(page) if item[:1] == "`"].count("`a.b`") == 5


def test_the_page_without_what_may_lack() -> None:
    body = BodyView(anchor=W.attribute("response"), title=W.text("Response"), type=W.text("string"))
    content = OperationView(
        title=W.text("Title"),
        method=W.method("GET"),
        path=(),
        address=W.code("/a"),
        base_url=W.text(""),
        response=ResponseView(body=body),
    )
    text = _rendered(content)
    start = text.index("# Title")
    assert text[start:] == "# Title\n\n`GET` `/a`\n\n## Response\n\nType: string\n"
