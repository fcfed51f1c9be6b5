"""The views of the reference's pages, before they are HTML: resources, models, the start, the
navigation, and words that all of them use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from generator.facts.first_call import first_call
from generator.facts.usages import usages
from generator.ir import ModelId
from generator.targets.docs.titles import in_words, plain_line
from generator.targets.docs.views import ModelView, NavigationView, ResourceView, StartView
from tests.support import reference
from tests.support.large_api import large_api, wide_resource
from tests.support.reference import UPDATE, Site, facts, rows, said, site_of

# Fixtures are found where they are named.
truto, zoo = reference.truto, reference.zoo
LIST = "operations/instant_messaging/messages/list.html"


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return site_of(wide_resource(tmp_path_factory.mktemp("wide")))


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return site_of(large_api(tmp_path_factory.mktemp("large")))


# Resources, models, the start


def test_a_resource_lists_what_it_has(truto: Site) -> None:
    page = truto.page("resources/instant_messaging/messages.html")
    assert isinstance(page.content, ResourceView)
    assert [said(link.text) for link in page.trail] == ["Truto", "Instant messaging"]
    listed = rows(page.content.lists)
    assert listed["Operations"][:2] == ["List Messages", "Get Messages"]
    assert "MessageBody" in listed["Models"]
    assert facts(page.content.facts)["Path"] == "`/unified/instant-messaging/messages`"


def test_a_resource_that_only_holds_others_has_a_page(truto: Site) -> None:
    content = truto.page("resources/instant_messaging.html").content
    assert isinstance(content, ResourceView)
    assert said(content.title) == "Instant messaging"
    assert list(rows(content.lists)) == ["Resources"]


def test_a_model_knows_who_uses_it(truto: Site) -> None:
    content = truto.page("models/instant_messaging/messages/MessageBody.html").content
    assert isinstance(content, ModelView)
    listed = rows(content.lists)
    assert listed["Sent by"] == ["Create Messages", "Update Messages"]
    assert "List Messages" in listed["Returned by"]
    assert listed["Part of"] == ["Message"]


def test_a_named_enum_has_its_values(zoo: Site) -> None:
    content = zoo.page("models/zoo/animals/Mood.html").content
    assert isinstance(content, ModelView)
    assert said(content.values_title) == "Known values; others may come"
    found = [(said(one.value), said(one.description)) for one in content.values]
    assert found == [("`calm`", "At rest."), ("`cross`", "Keep off.")]


def test_a_model_whose_fields_are_arguments_is_sent(zoo: Site) -> None:
    content = zoo.page("models/zoo/papers/Paper.html").content
    assert isinstance(content, ModelView)
    assert rows(content.lists)["Sent by"] == ["Issue", "Amend"]
    assert content.values_title is None


def test_usages_heed_the_direction_of_fields(zoo: Site) -> None:
    """What stands in a field that is only read is not sent."""
    mood = ModelId("zoo.animals", "Mood")
    assert [one.key for one in usages(zoo.api)[mood].sent_by] == ["list", "create"]
    (keeper,) = (model for model in zoo.api.models().values() if model.id.name == "Keeper")
    fields = tuple(replace(field, read_only=True) for field in keeper.fields)
    resources = tuple(
        replace(
            resource,
            models=tuple(
                replace(one, fields=fields) if one is keeper else one for one in resource.models
            ),
        )
        for resource in zoo.api.resources
    )
    found = usages(replace(zoo.api, resources=resources))[mood]
    assert [one.key for one in found.sent_by] == ["list"]
    assert "search" in [one.key for one in found.returned_by]


def test_the_start_page_makes_the_first_call(truto: Site) -> None:
    content = truto.page("index.html").content
    assert isinstance(content, StartView)
    assert content.first and said(content.first.text) == "List Attachments"
    assert content.tabs
    assert facts(content.facts)["Python SDK"] == "`truto_python_sdk`"
    listed = rows(content.lists)
    assert listed["Guides"] == ["Authentication", "Errors", "Pagination", "Shared parameters"]
    assert listed["Instant messaging / Messages"][0] == "List Messages"
    assert "ErrorBody" in listed["Models of the whole API"]


def test_the_first_call_needs_little(zoo: Site) -> None:
    found = first_call(zoo.api)
    assert found is not None and (found.resource, found.key) == ("zoo.animals", "list")
    resources = tuple(replace(one, operations=()) for one in zoo.api.resources)
    assert first_call(replace(zoo.api, resources=resources)) is None


def test_the_start_of_a_large_api_lists_resources_alone(large: Site) -> None:
    content = large.page("index.html").content
    assert isinstance(content, StartView)
    listed = rows(content.lists)
    assert len(listed["Resources"]) == 100
    (resources,) = (one for one in content.lists if said(one.title) == "Resources")
    assert said(resources.rows[0].link.note) == "10 operations"


def test_a_list_that_is_too_long_goes_on_at_further_pages(wide: Site) -> None:
    parts = [path for path in wide.paths() if path.startswith("resources/")]
    assert parts[:2] == ["resources/thing.html", "resources/thing-2.html"] and len(parts) == 4
    pages = [wide.page(path) for path in parts]
    contents = [page.content for page in pages if isinstance(page.content, ResourceView)]
    listed = [name for content in contents for row in rows(content.lists).values() for name in row]
    (resource,) = wide.api.resources
    assert len(listed) == len(resource.operations) + len(resource.models)
    assert pages[0].previous is None and pages[-1].next is None
    assert pages[1].next and said(pages[1].next.text) == "Thing, page 3 of 4"
    assert said(pages[1].title) == "Thing, page 2"


def test_what_uses_a_model_is_counted_where_it_is_not_listed(wide: Site) -> None:
    content = wide.page("models/thing/Thing.html").content
    assert isinstance(content, ModelView)
    assert "of which the first 60 are listed" in facts(content.facts)["Returned by"]
    assert len(rows(content.lists)["Returned by"]) == 60


# Navigation


def lines(found: tuple[NavigationView, ...]) -> Iterator[NavigationView]:
    for line in found:
        yield line
        yield from lines(line.children)


def test_the_navigation_is_open_to_the_page_alone(truto: Site) -> None:
    page = truto.page(UPDATE)
    top = [said(line.link.text) for line in page.navigation]
    assert top[0] == "Start" and top[-2:] == ["Instant messaging", "Unified API"]
    opened = [said(line.link.text) for line in lines(page.navigation) if line.children]
    assert opened == ["Instant messaging", "Messages"]
    (current,) = (line for line in lines(page.navigation) if line.is_current)
    assert (said(current.link.text), said(current.method)) == ("Update Messages", "PATCH")


def test_a_model_stands_in_the_navigation_while_it_is_shown(truto: Site) -> None:
    page = truto.page("models/instant_messaging/messages/MessageBody.html")
    (current,) = (line for line in lines(page.navigation) if line.is_current)
    assert said(current.link.text) == "MessageBody"
    other = truto.page("models/instant_messaging/messages/Message.html")
    assert "MessageBody" not in [said(line.link.text) for line in lines(other.navigation)]


def test_a_long_level_shows_what_is_around_the_page(wide: Site) -> None:
    (resource,) = wide.api.resources
    key = resource.operations[300].key
    page = wide.page(f"operations/thing/{key}.html")
    (opened,) = (line for line in page.navigation if line.children)
    *shown, last = opened.children
    assert len(shown) == 100
    assert [line.is_current for line in shown].index(True) == 50
    assert (said(last.link.text), said(last.link.href)) == ("All 600", "../../resources/thing.html")


def test_markdown_has_no_navigation(truto: Site) -> None:
    assert truto.page(LIST, has_navigation=False).navigation == ()


# Words


@pytest.mark.parametrize(
    ("name", "text"),
    [("update", "Update"), ("instant_messaging", "Instant messaging"), ("byDay", "By day")],
)
def test_a_name_in_words(name: str, text: str) -> None:
    assert in_words(name) == text


@pytest.mark.parametrize(
    ("markdown", "line"),
    [
        ("", ""),
        ("One line.\nStill it.\n\nNot this.", "One line. Still it."),
        ("See [the *guide*](https://a.example) for `x`.", "See the *guide* for x."),
        ("# A title", "A title"),
        ("- an item", "an item"),
        ("long " * 100, "long " * 31 + "long…"),
    ],
)
def test_a_description_in_a_line(markdown: str, line: str) -> None:
    assert plain_line(markdown) == line
