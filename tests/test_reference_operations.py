"""The views of the pages of operations, before they are HTML: what stands around them, their facts
and their sections."""

from __future__ import annotations

import pytest

from tests.support import reference
from tests.support.reference import UPDATE, Site, operation_facts, operation_view, said, sections

# Fixtures are found where they are named.
truto, zoo = reference.truto, reference.zoo


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
    view = operation_view(truto.page(UPDATE))
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
    view = operation_view(zoo.page("operations/zoo/animals/create.html"))
    assert said(view.deprecation) == "Deprecated. Use the registry."


def test_redirects_are_spoken_of_where_they_are_followed(zoo: Site, truto: Site) -> None:
    followed = operation_view(zoo.page("operations/zoo/animals/get.html"))
    assert "The SDKs do" in said(sections(followed.sections)["redirects"].text)
    plain = operation_view(zoo.page("operations/zoo/gates/list.html"))
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
    view = operation_view(zoo.page(f"operations/{path}.html"))
    assert sentences in said(sections(view.sections)["pagination"].text).split("\n\n")
