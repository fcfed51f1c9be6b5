"""What the tests of the reference share: its texts written plainly, the entries of an API of their
own, the pages of the APIs that are there, and a reader of its Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

import pytest
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.ir import Api, Operation
from generator.pipeline import load_apis
from generator.targets.base import Request
from generator.targets.docs import site as docs_site
from generator.targets.docs.context import Context
from generator.targets.docs.entries import parameter_entry
from generator.targets.docs.pages import pages_of
from generator.targets.docs.responses import response_view
from generator.targets.docs.views import (
    BodyView,
    EntryView,
    FactView,
    ListView,
    OperationView,
    PageView,
    ParametersView,
    SectionView,
)
from generator.text import Code

REPOSITORY = Path(__file__).resolve().parents[2]
TRUTO = REPOSITORY / "specs/truto"
ZOO = REPOSITORY / "tests/cases/every-key/spec"
UPDATE = "operations/instant_messaging/messages/update.html"

API = """\
api: desk
version: "1"
base_url: https://desk.example
targets:
  python: {package: desk, client: Desk, async_client: AsyncDesk, version: 0.1.0}
"""


class Plain:
    """Texts as they are: code in backticks, links in brackets with their addresses."""

    def text(self, text: str) -> Code:
        return Code(text)

    def prose(self, markdown: str) -> Code:
        return Code(markdown)

    def line(self, markdown: str) -> Code:
        return Code(markdown)

    def code(self, text: str) -> Code:
        return Code(f"`{text}`")

    def method(self, method: str) -> Code:
        return Code(method)

    def block(self, language: str, text: str) -> Code:
        return Code(f"{language}: {text}")

    def link(self, text: str, href: str) -> Code:
        return Code(f"[{text}]({href})")

    def words(self, *parts: Code | str) -> Code:
        return Code("".join(part if isinstance(part, str) else part.__html__() for part in parts))

    def attribute(self, text: str) -> Code:
        return Code(text)


# Entries


def context_of(spec: Path) -> Context:
    (loaded,) = load_apis(spec)
    request = Request(loaded.api, None, loaded.choices)
    return Context(docs_site.site_of(request), "index.html", Plain())


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


def groups_of(view: ParametersView) -> list[tuple[str, str, bool]]:
    return [(html(one.title), html(one.note), one.is_folded) for one in view.groups]


def deep(levels: int) -> str:
    models = [f"  M{n}: {{fields: {{id: string, in: M{n + 1}}}}}\n" for n in range(levels)]
    return (
        f"models:\n{''.join(models)}  M{levels}: {{fields: {{id: string}}}}\n"
        "operations: {get: {http: GET /, response: M0}}\n"
    )


# Pages


@dataclass(frozen=True)
class Site:
    """The pages of an API, made when they are asked for."""

    request: Request

    @property
    def api(self) -> Api:
        return self.request.api

    @cached_property
    def site(self) -> docs_site.Site:
        return docs_site.site_of(self.request)

    def paths(self) -> list[str]:
        return [page.path for page in pages_of(self.site)]

    def page(self, path: str, *, has_navigation: bool = True) -> PageView:
        (found,) = (page for page in pages_of(self.site) if page.path == path)
        return found.view(Plain(), has_navigation=has_navigation)

    def changed(self, **changes: object) -> Site:
        return Site(replace(self.request, api=replace(self.api, **changes)))  # type: ignore[arg-type]


@cache
def site_of(spec: Path) -> Site:
    (loaded,) = load_apis(spec)
    return Site(Request(loaded.api, None, loaded.choices))


@pytest.fixture(scope="module")
def truto() -> Site:
    return site_of(TRUTO)


@pytest.fixture(scope="module")
def zoo() -> Site:
    return site_of(ZOO)


def said(code: Code | None) -> str:
    assert code is not None
    return code.__html__()


def facts(found: tuple[FactView, ...]) -> dict[str, str]:
    return {said(fact.label): said(fact.text) for fact in found}


def operation_view(page: PageView) -> OperationView:
    assert isinstance(page.content, OperationView)
    return page.content


def operation_facts(site: Site, path: str) -> dict[str, str]:
    return facts(operation_view(site.page(f"operations/{path}.html")).facts)


def sections(found: tuple[SectionView, ...]) -> dict[str, SectionView]:
    return {said(section.anchor): section for section in found}


def rows(found: tuple[ListView, ...]) -> dict[str, list[str]]:
    return {said(one.title): [said(row.link.text) for row in one.rows] for one in found}


# Markdown

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


def read(markdown: str) -> list[Token]:
    """The tokens of a text, those within lines as well."""
    return [one for token in READER.parse(markdown) for one in (token, *(token.children or []))]


def outline(markdown: str) -> list[str]:
    """The blocks on the page itself, those in an item as one: headings with their words."""
    tokens = READER.parse(markdown)
    return [
        f"{token.tag} {tokens[n + 1].content}" if token.type == "heading_open" else token.type
        for n, token in enumerate(tokens)
        if token.level == 0 and token.nesting >= 0
    ]


def items(markdown: str) -> Iterator[str]:
    """The first line of every item of the page's own lists, which have a mark of their own."""
    tokens = READER.parse(markdown)
    for n, token in enumerate(tokens):
        if token.type == "list_item_open" and token.level == 1 and token.markup == "-":
            yield tokens[n + 2].content if tokens[n + 1].type == "paragraph_open" else ""


def trespasses(markdown: str) -> list[str]:
    """What no text of a spec may bring."""
    found: list[str] = []
    for token in read(markdown):
        href = str(token.attrs.get("href", ""))
        if token.type in ("html_block", "html_inline", "image"):
            found.append(token.content)
        if href and not re.match(r"https?://|mailto:|(\.\./)*[A-Za-z_/]+\.(html|md)", href):
            found.append(href)
    return found
