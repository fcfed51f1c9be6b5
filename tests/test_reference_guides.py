"""The views of the reference's guides, before they are HTML: what is said of the whole API."""

from __future__ import annotations

from dataclasses import replace

from generator.ir import Operation, Retry
from generator.targets.docs.servers import servers_guide
from generator.targets.docs.views import GuideView
from generator.targets.docs.webhooks import webhooks_guide
from tests.support import reference
from tests.support.reference import Site, facts, operation_facts, operation_view, said, sections

# Fixtures are found where they are named.
zoo = reference.zoo


def guide(site: Site, path: str) -> GuideView:
    content = site.page(path).content
    assert isinstance(content, GuideView)
    return content


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
        schemes=(),
        security=(),
        base_url="https://zoo.example",
        variables=(),
        servers=(),
        envelopes=(),
        errors=None,
        groups=(),
        webhooks=(),
        resources=resources,
    )
    silent = Site(replace(empty.request, choices=()))
    assert not [path for path in silent.paths() if "/" not in path and path != "index.html"]
    page = silent.page("operations/zoo/animals/list.html")
    assert [said(line.link.text) for line in page.navigation][0:2] == ["Start", "Zoo"]
    assert "Authentication" not in facts(operation_view(page).facts)
    assert "Retries" not in facts(operation_view(page).facts)


def bare(one: Operation) -> Operation:
    parameters = tuple(replace(parameter, group="") for parameter in one.parameters)
    return replace(one, security=(), envelope="", base_url="", parameters=parameters)


def test_the_servers_guide_says_where_calls_go() -> None:
    context = reference.context_of(reference.REPOSITORY / "tests/cases/servers/spec")
    found = sections(servers_guide(context).sections)
    assert facts(found["servers"].facts) == {
        "The usual one": "`https://{tenant}.harbour.example/{version}`",
        "sandbox": "`https://sandbox.harbour.example/{version}` Without real ships.",
        "europe": "`https://eu.harbour.example/{pathPrefix}/api`",
    }
    assert facts(found["variable.version"].facts)["Known values"] == "`v1`, `v2`"
    assert facts(found["variable.pathPrefix"].facts)["Argument of the Python SDK"] == (
        "`path_prefix`"
    )
    assert len(found["elsewhere"].rows) == 2


def test_the_webhooks_guide_says_what_is_sent() -> None:
    context = reference.context_of(reference.REPOSITORY / "tests/cases/webhooks/spec")
    bodies = {said(body.anchor): body for body in webhooks_guide(context).bodies}
    paid = bodies["webhook.order~2e~paid"]
    assert "An order was paid." in said(paid.description)
    assert [said(entry.name) for entry in paid.entries] == ["id", "total", "lines"]
    assert "Nothing is in its body." in said(bodies["webhook.ping"].description)
