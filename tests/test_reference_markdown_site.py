"""The Markdown of a whole site: which pages there are, what they say, where they lead; and the list
of them for language models."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from os.path import dirname, join, normpath
from pathlib import Path

import pytest

from generator.pipeline import load_apis
from generator.render import render
from generator.targets.base import Request
from generator.targets.docs import places
from generator.targets.docs.llms import llms_file
from generator.targets.docs.pages import pages_of
from generator.targets.docs.site import site_of
from generator.targets.docs.target import in_markdown
from tests.support.reference import READER, items, outline, read, trespasses
from tests.test_text_html import HOSTILE


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
        assert trespasses(text[text.index("-->") + 3 :]) == []
        assert "\n\n\n" not in text and text.endswith("\n") and not text.endswith("\n\n")
        assert [one for one in outline(text) if one[:2] == "h1"] != []
        for href in _hrefs(text):
            page = normpath(join(dirname(path), href.partition("#")[0]))
            assert page in htmls or page in _pages(), f"{path}: {href}"


def _hrefs(markdown: str) -> list[str]:
    hrefs = [str(token.attrs.get("href", "")) for token in read(markdown)]
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
    assert trespasses(listed) == []
    twin = llms_file(site_of(Request(api, None)))
    assert [one[:3] for one in outline(listed)] == [one[:3] for one in outline(twin)]
    assert len(list(items(listed))) == len(list(items(twin)))


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
