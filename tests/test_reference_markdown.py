"""The reference in Markdown: a reader of Markdown finds the structure that is meant, whatever a
spec says."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from os.path import dirname, join, normpath
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.pipeline import load_apis
from generator.render import Page, render
from generator.targets.base import Request
from generator.targets.docs import places
from generator.targets.docs.llms import llms_file
from generator.targets.docs.markdown_writing import MarkdownWriting
from generator.targets.docs.pages import pages_of
from generator.targets.docs.site import site_of
from generator.targets.docs.target import in_markdown
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
from generator.text import (
    HtmlCode,
    HtmlProse,
    MdAddress,
    MdLine,
    MdLink,
    MdPlain,
    MdProse,
    MdSource,
    MdSpan,
    MdWords,
)
from tests.test_text_html import HOSTILE, LONG

W = MarkdownWriting()
# As code hosts read it, HTML included.
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
PIECES = st.sampled_from(
    [
        *(
            "a",
            "b c",
            "7",
            "\n",
            "\n\n",
            "  ",
            "    ",
            "\t",
            "- ",
            "* ",
            "+",
            "1. ",
            "2)",
            "> ",
            "# ",
        ),
        *(
            "#",
            ":",
            "---",
            "===",
            "```",
            "~~~",
            "`",
            "``",
            "*",
            "**",
            "_",
            "~~",
            "|",
            "|-|-|\n",
            "!",
        ),
        *("[", "]", "(", ")", "![", "](https://ok.example)", "[r]", "[r]: https://ok.example\n"),
        *("https://ok.example", "javascript:x", "<", "<b>", "</p>", "<!--", "-->", "&lt;", "&#10;"),
        *("\\", "\\\n", "\u200d", "\u202e", "\xad"),
    ]
)
MARKDOWN = st.lists(PIECES, max_size=25).map("".join)
BLOCKS = re.compile(r"</?(?:ul|ol|li|h[45]|pre|blockquote|table|tr|hr)\b")
HREF = re.compile(r'href="[^"]*')


def _read(markdown: str) -> list[Token]:
    """The tokens of a text, those within lines as well."""
    return [one for token in READER.parse(markdown) for one in (token, *(token.children or []))]


def _outline(markdown: str) -> list[str]:
    """The blocks on the page itself, those in an item as one: headings with their words."""
    tokens = READER.parse(markdown)
    return [
        f"{token.tag} {tokens[n + 1].content}" if token.type == "heading_open" else token.type
        for n, token in enumerate(tokens)
        if token.level == 0 and token.nesting >= 0
    ]


def _items(markdown: str) -> Iterator[str]:
    """The first line of every item of the page's own lists, which have a mark of their own."""
    tokens = READER.parse(markdown)
    for n, token in enumerate(tokens):
        if token.type == "list_item_open" and token.level == 1 and token.markup == "-":
            yield tokens[n + 2].content if tokens[n + 1].type == "paragraph_open" else ""


def _trespasses(markdown: str) -> list[str]:
    """What no text of a spec may bring."""
    found: list[str] = []
    for token in _read(markdown):
        href = str(token.attrs.get("href", ""))
        if token.type in ("html_block", "html_inline", "image"):
            found.append(token.content)
        if href and not re.match(r"https?://|mailto:|(\.\./)*[A-Za-z_/]+\.(html|md)", href):
            found.append(href)
    return found


# Prose


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(MARKDOWN | st.text() | st.sampled_from(HOSTILE))
def test_prose_is_written_as_it_was_read(markdown: str) -> None:
    written = MdProse(markdown).__html__()
    html, again = (HtmlProse(text).__html__() for text in (markdown, written))
    was, became = (re.sub("h4", "h5", " ".join(BLOCKS.findall(one))) for one in (html, again))
    assert became == was
    hrefs = [href.replace("(", "%28").replace(")", "%29") for href in HREF.findall(html)]
    assert HREF.findall(again) == hrefs
    assert _trespasses(written) == []


@pytest.mark.parametrize("markdown", HOSTILE)
def test_hostile_prose_has_no_html_and_no_other_links(markdown: str) -> None:
    for text in (MdProse(markdown), MdLine(markdown)):
        assert _trespasses(text.__html__()) == []
    assert {token.tag for token in _read(MdProse(markdown).__html__())} & {
        "h1",
        "h2",
        "h3",
    } == set()


@pytest.mark.parametrize("markdown", LONG.values(), ids=LONG.keys())
def test_long_prose_is_written_in_time(markdown: str) -> None:
    start = time.process_time()
    MdProse(markdown)
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("markdown", "written"),
    [
        ("one\ntwo\n\nthree", "one two\n\nthree"),
        ("a  \n- b\\\n  2. c", "a\n\n* b\\\n  2\\. c"),
        ("_a_ __b__ ~~c~~ `` `d` ``", "*a* **b** ~~c~~ `` `d` ``"),
        ("# A\n\nB\n---", "#### A\n\n##### B"),
        ("- a\n  - b\n- c\n\n* d", "* a\n  + b\n* c\n\n+ d"),
        ("9. a\n10. b\n    - c", "9. a\n10. b\n    + c"),
        ("    code\n", "```\ncode\n```"),
        ("```json\n{}", "```json\n{}\n```"),
        ("````\n```\n````", "````\n```\n````"),
        ("| a | b |\n|:--|--:|\n| `x\\|y` | z\\|", "| a | b |\n| --- | --- |\n| `x\\|y` | z\\| |"),
        ("[a](https://ok.example 't') [b](c.md)", "[a](https://ok.example) b"),
        ("[a][r]\n\n[r]: https://ok.example", "[a](https://ok.example)"),
        ("Hello\\![a](https://ok.example)", "Hello\\![a](https://ok.example)"),
        ("![plan](https://tracker.example/p.png)", "plan"),
        ("<b>x</b> a < b", "&lt;b>x&lt;/b> a < b"),
        ("&lt;b&gt; &amp;lt; A&B", "&lt;b> \\&lt; A&B"),
        ("remote_data, _x, a*b", "remote_data, \\_x, a\\*b"),
        ("a\u202eb `\u2066`", "a\\[U+202E\\]b `[U+2066]`"),
    ],
)
def test_what_prose_becomes(markdown: str, written: str) -> None:
    assert MdProse(markdown).__html__() == written


# Texts within a line


@given(st.text())
def test_plain_text_and_code_stay_text(text: str) -> None:
    for markdown in (f"- x: {MdPlain(text).__html__()}", f"{MdPlain(text).__html__()}"):
        tokens = [token for token in _read(markdown) if token.type not in ("text", "inline")]
        assert {token.type for token in tokens} <= {
            *("bullet_list_open", "list_item_open", "paragraph_open"),
            *("bullet_list_close", "list_item_close", "paragraph_close"),
        }
    (inline,) = (token for token in READER.parse(f"x {MdSpan(text).__html__()}") if token.children)
    assert [child.type for child in inline.children or []] == ["text", "code_inline"]


@pytest.mark.parametrize(
    ("text", "plain", "code"),
    [
        ("1. a", "1\\. a", "`1. a`"),
        ("# a", "\\# a", "`# a`"),
        ("a_b", "a_b", "`a_b`"),
        ("`a``b", "\\`a\\`\\`b", "``` `a``b ```"),
        (" a ", "a", "`  a  `"),
        ("", "", "` `"),
        ("\u202e", "\\[U+202E\\]", "`[U+202E]`"),
        ("C#", "C#", "`C#`"),
    ],
)
def test_what_texts_become(text: str, plain: str, code: str) -> None:
    assert MdPlain(text).__html__() == plain
    assert MdSpan(text).__html__() == code


@pytest.mark.parametrize(
    ("href", "link"),
    [
        ("../../models/a/B.html", "[x](../../models/a/B.html)"),
        ("../../operations/a/list.html#query.limit", "[x](../../operations/a/list.md)"),
        ("operations/a/list.html", "[x](operations/a/list.md)"),
        ("../errors.html#retries", "[x](../errors.html#retries)"),
        ("#query.limit", "x"),
    ],
)
def test_a_link_leads_to_markdown_where_there_is_some(href: str, link: str) -> None:
    assert MdLink("x", href).__html__() == link


@pytest.mark.parametrize("href", ["javascript:x", "https://evil.example", "a)b", "//evil.example"])
def test_a_link_stays_within_the_site(href: str) -> None:
    with pytest.raises(ValueError, match="not an address"):
        MdAddress(href)
    with pytest.raises(ValueError, match="not an address"):
        MdLink("x", href)


def test_words_are_of_markdown() -> None:
    words = MdWords("Sent as ", MdSpan("a=<b>"), ", <not> *so*.")
    assert words.__html__() == "Sent as `a=<b>`, &lt;not> \\*so\\*."
    with pytest.raises(TypeError):
        MdWords(HtmlCode("x"))


# The page of an operation


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
    return [one[:2] for one in _outline(markdown) if one[:2] in ("h1", "h2", "h3")]


@pytest.mark.parametrize("text", [*HOSTILE, "peaceful words"])
def test_a_hostile_text_stays_in_its_place(text: str) -> None:
    page, twin = _page(text), _page("peaceful words")
    assert page.startswith("<!-- Printed by sdkpress.")
    assert page[: page.index("# ")] == twin[: twin.index("# ")]
    body = page[page.index("-->") + 3 :]
    assert _trespasses(body) == []
    assert _own(body) == _own(twin)
    starts = [item.split(" ")[0] for item in _items(body)]
    twins = [item.split(" ")[0] for item in _items(twin)]
    names = {*ENTRIES, "Source:", "Other:"}
    assert [one for one in starts if one in names] == [one for one in twins if one in names]
    assert len(starts) == len(twins)


@settings(max_examples=40, deadline=None)
@given(MARKDOWN)
def test_any_text_stays_in_its_place(text: str) -> None:
    page, twin = _page(f"x {text}"), _page("peaceful words")
    assert _own(page) == _own(twin)
    assert len(list(_items(page))) == len(list(_items(twin)))


@pytest.mark.parametrize("first", ["Words.", "- item", "```\ncode\n```", "| a |\n|---|", "***"])
def test_a_description_stays_in_its_item(first: str) -> None:
    page = _page(f"{first}\n\nMore.\n\n# Title\n\n1. one\n\n> quoted")
    tokens = READER.parse(page)
    quotes = [token.level for token in tokens if token.type == "blockquote_open"]
    # The description and the deprecation of the page and of each of the 16 entries; a group's,
    # a section's and the three bodies' descriptions.
    assert quotes.count(0) == 2 + 1 + 1 + 3
    assert quotes.count(2) == 2 * 4 * 5
    assert [item.split(" ")[0] for item in _items(page) if item[:1] == "`"].count("`a.b`") == 5


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


# The site


@cache
def _request() -> Request:
    (loaded,) = load_apis(Path(__file__).parent.parent / "specs" / "truto")
    return Request(loaded.api, None, tuple(loaded.choices))


@cache
def _pages() -> dict[str, str]:
    pages = [in_markdown(page) for page in pages_of(site_of(_request())) if page.in_markdown]
    return {page.path: render("docs", page) for page in pages}


def test_each_operation_and_each_guide_has_its_page() -> None:
    """One item for each entry, in the order of the view; links lead to pages that are there."""
    htmls = {page.path for page in pages_of(site_of(_request()))}
    assert _pages().keys() == {
        path.replace(".html", ".md")
        for path in htmls
        if "operations/" in path or path in places.GUIDES
    }
    for path, text in _pages().items():
        assert _trespasses(text[text.index("-->") + 3 :]) == []
        assert "\n\n\n" not in text and text.endswith("\n") and not text.endswith("\n\n")
        assert [one for one in _outline(text) if one[:2] == "h1"] != []
        for href in _hrefs(text):
            page = normpath(join(dirname(path), href.partition("#")[0]))
            assert page in htmls or page in _pages(), f"{path}: {href}"


def _hrefs(markdown: str) -> list[str]:
    hrefs = [str(token.attrs.get("href", "")) for token in _read(markdown)]
    return [href for href in hrefs if href and ":" not in href]


def test_a_page_shows_what_the_operation_takes_and_gives() -> None:
    text = _pages()["operations/instant_messaging/messages/update.md"]
    for line in (
        "# Update Messages",
        "`PATCH` `https://api.truto.one/unified/instant-messaging/messages/{id}`",
        "### Truto-specific parameters",
        "- `id` (string, required, example `23423523`): The ID of the resource.",
        "- `channel.id` (string): Unique identifier for the channel.",
        "  Supported by `slack`. Required by `slack`. Source: seed",
        "### curl",
        "## Example of the response",
    ):
        assert f"\n{line}\n" in text


def test_a_guide_says_in_markdown_what_its_page_says() -> None:
    pages = _pages()
    for line in (
        "# Authentication",
        "Authorization: Bearer <your_api_token>",
        "- Argument of the Python SDK: `token`",
    ):
        assert f"\n{line}\n" in pages["authentication.md"]
    assert "\n## Retries\n" in pages["errors.md"]
    assert "\n- `statusCode` (integer, always there): HTTP status.\n" in pages["errors.md"]
    row = (
        "- [List Channels](operations/instant_messaging/channels/list.md): `GET` "
        "`/unified/instant-messaging/channels` (Instant messaging / Channels)"
    )
    assert row in pages["pagination.md"].splitlines()
    assert "\n5 parameters, 1 required, in the query\n" in pages["parameters.md"]
    # From an operation too.
    update = pages["operations/instant_messaging/messages/update.md"]
    assert "[more about errors](../../../errors.md)" in update


def test_the_list_for_language_models() -> None:
    """https://llmstxt.org: a title, a summary in a quote, lists of links under headings."""
    text = llms_file(site_of(_request()))
    tokens = READER.parse(text)
    assert [token.tag for token in tokens if token.type == "heading_open"][:2] == ["h1", "h2"]
    assert tokens[0].type == "heading_open" and tokens[3].type == "blockquote_open"
    assert {token.tag for token in tokens if token.type == "heading_open"} == {"h1", "h2"}
    hrefs = _hrefs(text)
    assert hrefs == list(_pages())
    line = (
        "- [Update Messages](operations/instant_messaging/messages/update.md): "
        "`PATCH /unified/instant-messaging/messages/{id}`"
    )
    assert line in text.splitlines()


@pytest.mark.parametrize("text", HOSTILE)
def test_the_list_holds_hostile_titles(text: str) -> None:
    api = _request().api
    resources = tuple(
        replace(
            resource,
            title=text,
            operations=tuple(
                replace(one, summary=text, description=text) for one in resource.operations
            ),
        )
        for resource in api.resources
    )
    hostile = replace(api, title=text, description=text, version=text, resources=resources)
    listed = llms_file(site_of(Request(hostile, None)))
    assert _trespasses(listed) == []
    twin = llms_file(site_of(Request(api, None)))
    assert [one[:3] for one in _outline(listed)] == [one[:3] for one in _outline(twin)]
    assert len(list(_items(listed))) == len(list(_items(twin)))


def test_the_list_of_a_large_api_is_one_read() -> None:
    api = _request().api
    resource = next(one for one in api.resources if len(one.operations) > 1)
    many = tuple(
        replace(resource.operations[0], key=f"list_{n}", description="What it is for. " * 40)
        for n in range(1000)
    )
    large = replace(api, resources=(replace(resource, operations=many),))
    text = llms_file(site_of(Request(large, None)))
    assert text.count("\n- [") >= 1000
    assert len(text) < 300_000
