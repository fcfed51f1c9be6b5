"""The views of the reference's pages, before they are HTML: what stands around their content, and
what is said of the whole API."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

import pytest

from generator.facts.first_call import first_call
from generator.facts.usages import usages
from generator.ir import Api, ModelId, Operation, Retry
from generator.pipeline import load_apis
from generator.targets.base import Request
from generator.targets.docs import site as docs_site
from generator.targets.docs.pages import pages_of
from generator.targets.docs.titles import in_words, plain_line
from generator.targets.docs.views import (
    FactView,
    GuideView,
    ListView,
    ModelView,
    NavigationView,
    OperationView,
    PageView,
    ResourceView,
    SectionView,
    StartView,
)
from generator.text import Code
from tests.support.large_api import large_api, wide_resource

REPOSITORY = Path(__file__).resolve().parents[1]
TRUTO = REPOSITORY / "specs/truto"
ZOO = REPOSITORY / "tests/cases/every-key/spec"
UPDATE = "operations/instant_messaging/messages/update.html"
LIST = "operations/instant_messaging/messages/list.html"


class PlainWriting:
    """Texts as they are; code in backticks, links in brackets."""

    def text(self, text: str) -> Code:
        return Code(text)

    prose = line = method = attribute = text

    def code(self, text: str) -> Code:
        return Code(f"`{text}`")

    def block(self, language: str, text: str) -> Code:
        return Code(f"{language}: {text}")

    def link(self, text: str, href: str) -> Code:
        return Code(f"[{text}]({href})")

    def words(self, *parts: Code | str) -> Code:
        return Code("".join(one if isinstance(one, str) else one.__html__() for one in parts))


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
        return found.view(PlainWriting(), has_navigation=has_navigation)

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


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return site_of(wide_resource(tmp_path_factory.mktemp("wide")))


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return site_of(large_api(tmp_path_factory.mktemp("large")))


def said(code: Code | None) -> str:
    assert code is not None
    return code.__html__()


def facts(found: tuple[FactView, ...]) -> dict[str, str]:
    return {said(fact.label): said(fact.text) for fact in found}


def operation(page: PageView) -> OperationView:
    assert isinstance(page.content, OperationView)
    return page.content


def operation_facts(site: Site, path: str) -> dict[str, str]:
    return facts(operation(site.page(f"operations/{path}.html")).facts)


def guide(site: Site, path: str) -> GuideView:
    content = site.page(path).content
    assert isinstance(content, GuideView)
    return content


def sections(found: tuple[SectionView, ...]) -> dict[str, SectionView]:
    return {said(section.anchor): section for section in found}


def rows(found: tuple[ListView, ...]) -> dict[str, list[str]]:
    return {said(one.title): [said(row.link.text) for row in one.rows] for one in found}


# Operations


def test_an_operation_stands_between_its_neighbours(truto: Site) -> None:
    page = truto.page(UPDATE)
    assert [said(link.text) for link in page.trail] == ["Truto", "Instant messaging", "Messages"]
    assert page.previous and page.next
    assert (said(page.previous.text), said(page.next.text)) == (
        "Create Messages",
        "Delete Messages",
    )
    assert said(page.markdown) == "update.md"
    assert said(page.root) == "../../../"
    assert said(page.summary).startswith("PATCH /unified/instant-messaging/messages/{id}")


def test_the_order_is_the_specs(truto: Site) -> None:
    pages = [path for path in truto.paths() if path.startswith("operations/")]
    assert truto.page(pages[0]).previous is None and truto.page(pages[-1]).next is None
    declared = [one.key for resource in truto.api.resources for one in resource.operations]
    assert [path.rpartition("/")[2] for path in pages] == [f"{key}.html" for key in declared]


def test_the_path_is_told_apart_from_its_parameters(truto: Site) -> None:
    view = operation(truto.page(UPDATE))
    assert [(said(part), is_parameter) for part, is_parameter in view.path] == [
        ("/unified/instant-messaging/messages/", False),
        ("{id}", True),
    ]
    assert said(view.address) == "`https://api.truto.one/unified/instant-messaging/messages/{id}`"


def test_the_facts_of_an_operation(truto: Site) -> None:
    found = operation_facts(truto, "instant_messaging/messages/update")
    assert found == {
        "Authentication": "[Bearer token](../../../authentication.html#scheme.bearer)",
        "Integrations": "`slack`",
        "Idempotency": "Two requests with the same [Idempotency-Key](#header.Idempotency-Key) are "
        "carried out once.",
        "Retries": "After [failures that may pass](../../../errors.html#retries), at most 2 times.",
        "TypeScript SDK": "`instantMessaging.messages.update`",
        "Python SDK": "`instant_messaging.messages.update`",
        "Source": "seed",
    }


@pytest.mark.parametrize(
    ("path", "label", "text"),
    [
        ("zoo/gates/list", "Authentication", "None"),
        ("zoo/gates/list", "Idempotency", "Not safe to repeat, though it is a `GET`."),
        ("zoo/gates/enter", "Idempotency", "Safe to repeat."),
        ("zoo/animals/list", "Idempotency", None),
        ("zoo/animals/rename", "Idempotency", None),
        (
            "zoo/animals/rename",
            "Retries",
            "Only where [there was no connection](../../../errors.html#retries), so that nothing "
            "was sent.",
        ),
        (
            "zoo/gates/pass",
            "Authentication",
            "[API key in the cookie stamp](../../../authentication.html#scheme.stamp), or "
            "[Basic authentication](../../../authentication.html#scheme.basic)",
        ),
        (
            "zoo/animals/list",
            "Authentication",
            "[Bearer token](../../../authentication.html#scheme.bearer), or "
            "[API key in the header X-Gate](../../../authentication.html#scheme.gate) and "
            "[API key in the query parameter ticket](../../../authentication.html#scheme.ticket)"
            "; optional",
        ),
        ("zoo/animals/create", "Source", "manual. Concluded, not read in a source."),
        (
            "zoo/visits/all",
            "Pagination",
            "[Link header pagination](../../../pagination.html#envelope.array)",
        ),
    ],
)
def test_a_fact_is_said_where_it_is_not_usual(
    zoo: Site, path: str, label: str, text: str | None
) -> None:
    assert operation_facts(zoo, path).get(label) == text


def test_what_is_deprecated_says_so(zoo: Site) -> None:
    view = operation(zoo.page("operations/zoo/animals/create.html"))
    assert said(view.deprecation) == "Deprecated. Use the registry."


def test_redirects_are_spoken_of_where_they_are_followed(zoo: Site, truto: Site) -> None:
    followed = operation(zoo.page("operations/zoo/animals/get.html"))
    assert "The SDKs do" in said(sections(followed.sections)["redirects"].text)
    plain = operation(zoo.page("operations/zoo/gates/list.html"))
    assert "redirects" not in sections(plain.sections)


@pytest.mark.parametrize(
    ("path", "sentences"),
    [
        (
            "zoo/animals/list",
            "Give the value of the field `next` as the query parameter `after` to get the next "
            "page. On the last page the field is missing, null or empty.",
        ),
        (
            "zoo/visits/by_day",
            "The query parameter `skip` says how many items are passed over. For the next page, "
            "add the number of items that came. The query parameter `limit` says how many items a "
            "page may have. The field `count` is the number of all items: the last page reaches "
            "it. An empty page ends the list.",
        ),
        (
            "zoo/visits/by_gate",
            "The query parameter `sheet` is the number of a page; the first is 0. For the next "
            "page, add 1. The query parameter `limit` says how many items a page may have. The "
            "field `sheets` is the number of pages. An empty page ends the list.",
        ),
        (
            "zoo/visits/chained",
            "The field `further` is the URL of the next page, which is asked for as it is, on the "
            "same server. On the last page the field is missing, null or empty.",
        ),
        (
            "zoo/visits/all",
            "The response header `Link` has the URL of the next page, with the relation `more` "
            "(RFC 8288), on the same server. On the last page there is no such link.",
        ),
    ],
)
def test_each_kind_of_pagination_is_told(zoo: Site, path: str, sentences: str) -> None:
    view = operation(zoo.page(f"operations/{path}.html"))
    assert sentences in said(sections(view.sections)["pagination"].text).split("\n\n")


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


# Guides


def test_a_scheme_says_where_its_credentials_go(zoo: Site) -> None:
    found = sections(guide(zoo, "authentication.html").sections)
    examples = {
        anchor: said(section.example) for anchor, section in found.items() if section.example
    }
    assert examples == {
        "scheme.bearer": "http: Authorization: Bearer <api_token>",
        "scheme.basic": "http: Authorization: Basic base64(<visitor_name>:<your_word>)",
        "scheme.gate": "http: X-Gate: <number_on_the_gate>",
        "scheme.ticket": "http: ?ticket=<ticket>",
        "scheme.stamp": "http: Cookie: stamp=<stamp>",
    }
    assert facts(found["scheme.bearer"].facts) == {
        "Argument of the Python SDK": "`api_token`",
        "Argument of the TypeScript SDK": "`apiToken`",
        "Environment variable": "`ZOO_TOKEN`",
    }
    assert facts(found["scheme.basic"].facts)["Environment variable"] == (
        "`ZOO_WORD` for `visitor_word`"
    )
    assert "The director hands it out." in said(found["scheme.bearer"].text)


def test_operations_with_other_credentials_are_listed(zoo: Site) -> None:
    found = sections(guide(zoo, "authentication.html").sections)["others"]
    keys = {said(row.link.href) for row in found.rows}
    assert keys == {"operations/zoo/gates/list.html", "operations/zoo/gates/pass.html"}


def test_the_errors_guide_says_when_a_request_is_sent_again(zoo: Site) -> None:
    content = guide(zoo, "errors.html")
    assert content.bodies and content.example
    text = said(sections(content.sections)["retries"].text)
    for sentence in (
        "at most 3 times",
        "After the statuses `429` and `502`.",
        "unless the field `fatal` of the error's body is true.",
        "Never after the status `503`.",
        "the header `Idempotency-Key`",
        "or the time in the header `X-RateLimit-Reset`. If that is more than 60 seconds",
        "at first up to 0.25 seconds, then up to twice as long each time, at most 4 seconds.",
    ):
        assert sentence in text


def test_an_api_without_retries_says_so(zoo: Site) -> None:
    never = zoo.changed(retry=Retry(max_retries=0))
    found = operation_facts(never, "zoo/animals/list")
    assert found["Retries"] == "The SDKs do not send it again."
    text = said(sections(guide(never, "errors.html").sections)["retries"].text)
    assert text == "The SDKs send no request a second time, unless they are told to."


def test_each_list_of_the_pagination_guide_has_its_fields_and_users(zoo: Site) -> None:
    content = guide(zoo, "pagination.html")
    found = sections(content.sections)
    assert list(found) == [
        "envelope.slice",
        "envelope.rows",
        "envelope.sheet",
        "envelope.chain",
        "envelope.array",
    ]
    assert [said(row.link.text) for row in found["envelope.rows"].rows] == ["By day"]
    anchors = [said(body.anchor) for body in content.bodies]
    assert anchors == ["fields.slice", "fields.rows", "fields.sheet", "fields.chain"]
    assert said(content.bodies[0].entries[0].anchor) == "fields.slice.next"


def test_lists_of_one_kind_are_told_apart_by_their_names(zoo: Site) -> None:
    envelopes = zoo.api.envelopes
    doubled = zoo.changed(envelopes=(*envelopes, replace(envelopes[0], name="slice_again")))
    titles = [said(one.title) for one in guide(doubled, "pagination.html").sections]
    assert titles[0] == "Cursor pagination: slice" and titles[-1].endswith(": slice_again")


def test_a_guide_that_has_nothing_to_say_is_not_there(zoo: Site) -> None:
    resources = tuple(
        replace(one, operations=tuple(map(bare, one.operations))) for one in zoo.api.resources
    )
    empty = zoo.changed(
        schemes=(), security=(), envelopes=(), errors=None, groups=(), resources=resources
    )
    silent = Site(replace(empty.request, choices=()))
    assert not [path for path in silent.paths() if "/" not in path and path != "index.html"]
    page = silent.page("operations/zoo/animals/list.html")
    assert [said(line.link.text) for line in page.navigation][0:2] == ["Start", "Zoo"]
    assert "Authentication" not in facts(operation(page).facts)
    assert "Retries" not in facts(operation(page).facts)


def bare(one: Operation) -> Operation:
    parameters = tuple(replace(parameter, group="") for parameter in one.parameters)
    return replace(one, security=(), envelope="", parameters=parameters)


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
