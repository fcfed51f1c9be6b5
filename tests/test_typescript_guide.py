"""The TypeScript of the documentation does what it says: each block compiles under strict settings
and runs, in order, as it stands.

What a comment behind a `console.log` claims must be printed there. What other comments claim to be
sent is compared with the requests.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Generator
from dataclasses import dataclass
from math import prod
from pathlib import Path
from urllib.parse import parse_qs, unquote

import pytest

from tests.functional.printed import ZOO, print_sdk, truto_at
from tests.support.server import Answer, Request, answer, serve
from tests.support.truto import ACCOUNT, STREAM, Truto, failed
from tests.support.typescript import finished, node, run
from tests.support.typescript_pages import (
    Ran,
    Watched,
    blocks_of,
    project_with,
    run_page,
)
from tests.support.zoo import sounds

pytestmark = pytest.mark.typescript

REPOSITORY = Path(__file__).parents[1]
PAGES = {
    "README": blocks_of(REPOSITORY / "README.md"),
    "generated-typescript": blocks_of(REPOSITORY / "docs/generated-typescript.md"),
    "truto-guide": blocks_of(REPOSITORY / "docs/truto-guide.md"),
}
TEXT = (REPOSITORY / "docs/generated-typescript.md").read_text(encoding="utf-8")
# The class above each error.
ERRORS = """
import * as sdk from "@truto/truto-ts-sdk";
const errors = Object.entries(sdk).filter(([name]) => name.endsWith("Error"));
const parents = errors.map(([name, one]) => [name, Object.getPrototypeOf(one).name]);
console.log(JSON.stringify(Object.fromEntries(parents)));
"""
ANIMAL = {
    "id": "4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11",
    "food": {"kind": "milk", "litres": 2},
}
# Numbers that Python would write in another way.
PAPER = b'{"id": "7", "issued": 1706695200.5, "fee": 12.50, "number": 9007199254740993}'


def zoo(request: Request) -> Answer:
    if "no%20longer" in request.query:
        return failed(401, {})
    if "/animals/" in request.path:
        return answer(ANIMAL)
    if request.path.endswith("/voices"):
        return sounds(request)
    if request.path.endswith(("/scan", "/applications")):
        return answer(status=204)
    return answer(body=PAPER)


@dataclass
class Servers:
    """Both APIs at one address."""

    truto: Truto

    def __call__(self, request: Request) -> Answer:
        return zoo(request) if request.path.startswith("/zoo/") else self.truto(request)


@dataclass
class Reader:
    """Somebody with a project and the packages in it."""

    project: Path
    server: Watched
    url: str
    ran: dict[str, list[Ran]]

    def read(self, page: str) -> list[Ran]:
        """What came of each block of a page, which runs once."""
        if page not in self.ran:
            token = {"TRUTO_API_TOKEN": "an-api-token-of-yours"}
            blocks = PAGES[page]
            ran = run_page(self.project, page, blocks, self.server, self.url, **token)
            self.ran[page] = ran
        return self.ran[page]


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Generator[Reader]:
    folder = tmp_path_factory.mktemp("printed")
    server = Watched(Servers(Truto()))
    with serve(server) as served:
        truto_at(served.url, folder)
        zoo_at(f"{served.url}/zoo", folder)
        packages = {
            "@truto/truto-ts-sdk": folder / "typescript/truto-ts-sdk",
            "@city/city-zoo": folder / "typescript/city-zoo",
        }
        project = project_with(packages, PAGES, folder / "project")
        yield Reader(project, server, served.url, {})


def zoo_at(base_url: str, folder: Path) -> None:
    spec = folder / "specs/zoo"
    shutil.copytree(ZOO, spec)
    api = spec / "api.yaml"
    api.write_text(api.read_text().replace("https://zoo.example/", f"{base_url}/"))
    print_sdk(spec, folder)


Find = Callable[[str], Ran]


@pytest.fixture
def ran(reader: Reader) -> Find:
    """Finds the block of the page on any SDK that holds a piece of text."""

    def find(piece: str) -> Ran:
        blocks = reader.read("generated-typescript")
        (found,) = (one for one in blocks if piece in one.block)
        return found

    return find


@pytest.mark.parametrize(
    ("page", "number"),
    [(page, number) for page, blocks in PAGES.items() for number in range(len(blocks))],
)
def test_what_comments_claim_is_printed(reader: Reader, page: str, number: int) -> None:
    one = reader.read(page)[number]
    assert {line: ", ".join(texts) for line, texts in one.printed.items()} == one.claims


# The blocks that print nothing, and the tests that know what they do.
SILENT = {
    "gateKey:": "test_a_key_is_asked_for_again",
    "{ maxRetries: 5 }": "test_a_call",
    "{ a: { b: [1, 2] } }": "test_query_styles",
    "thread: null": "test_left_out_and_null",
    "papers.copy(": "test_a_body_that_may_be_left_out",
    'any: "other"': "test_any_resource_by_its_name",
    "X-Team": "test_options_of_every_call",
    "openAsBlob": "test_files_and_forms",
}


def test_every_block_is_checked() -> None:
    blocks = [block for page in PAGES.values() for block in page]
    silent = [block for block in blocks if not Ran(block).claims]
    assert len(silent) == len(SILENT)
    for block in silent:
        (name,) = (name for piece, name in SILENT.items() if piece in block)
        assert name in globals()


@pytest.mark.parametrize("page", PAGES)
def test_blocks_are_formatted(page: str, tmp_path: Path) -> None:
    for number, block in enumerate(PAGES[page]):
        (tmp_path / f"{number}.ts").write_text(block)
    run("prettier", "--check", tmp_path)


def test_a_key_is_asked_for_again(ran: Find) -> None:
    tickets = [parse_qs(one.query)["ticket"] for one in ran("gateKey:").requests]
    assert tickets == [["a ticket that is no longer good"], ["a new ticket"]]


def test_a_call(ran: Find) -> None:
    update, get = ran("{ maxRetries: 5 }").requests
    assert (update.method, update.path.rpartition("/")[2]) == ("PATCH", "23423523")
    assert sorted(update.json()) == ["body", "channel"]
    assert parse_qs(update.query)["truto_exclude_fields[]"] == ["remote_data"]
    assert parse_qs(get.query) == {"integrated_account_id": [ACCOUNT]}


def test_query_styles(ran: Find) -> None:
    one = ran("{ a: { b: [1, 2] } }")
    claimed = [pair for comment in one.comments for pair in comment.split("&")]
    assert len(claimed) == 5
    assert sorted(pairs(one.requests[0])) == sorted([f"integrated_account_id={ACCOUNT}", *claimed])


def test_left_out_and_null(ran: Find) -> None:
    one = ran("thread: null")
    assert [request.body.decode() for request in one.requests] == one.comments
    assert len(one.comments) == 2


def test_a_body_that_may_be_left_out(ran: Find) -> None:
    one = ran("papers.copy(")
    first, second = one.requests
    assert (first.body, first.header("content-type")) == (b"", None)
    assert [b"nothing", second.body] == [comment.encode() for comment in one.comments]


def test_any_resource_by_its_name(ran: Find) -> None:
    (sent,) = ran('any: "other"').requests
    assert (sent.method, sent.path) == (
        "PATCH",
        "/unified/instant-messaging/messages/23423523",
    )
    assert parse_qs(sent.query) == {"integrated_account_id": [ACCOUNT], "any": ["other"]}
    assert sent.json() == {"body": {"content": "Hello"}}


def test_numbers_are_exact(ran: Find) -> None:
    _, issued = ran("paper.number").requests
    assert issued.body == (
        b'{"issued":1706695200.5,"valid_for":"P30D","fee":"12.50","number":9007199254740993}'
    )


def test_a_saved_stream(ran: Find, reader: Reader) -> None:
    assert ran("message.bin").requests
    assert (reader.project / "message.bin").read_bytes() == STREAM


def test_pages_are_fetched_when_they_are_reached(ran: Find) -> None:
    sent = ran("page.nextPage()").requests
    cursors = [parse_qs(one.query).get("next_cursor", [""])[0] for one in sent]
    walk = ["", "2", "3"]
    assert cursors == [*walk, "", "2", "2", "3"]  # the loop, the page, the next one, pages()


def test_a_list_goes_on_at_a_cursor(ran: Find) -> None:
    sent = ran("{ cursor: page.nextCursor }").requests
    assert [parse_qs(one.query)["next_cursor"] for one in sent] == [["2"], ["3"]]


def test_the_tree_of_errors(reader: Reader) -> None:
    reader.read("generated-typescript")
    names = finished(node(), "--input-type=module", "-e", ERRORS, cwd=reader.project)
    parents: dict[str, str] = json.loads(names)
    (tree,) = re.findall(r"^```\n(APIError\n.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    above: list[str] = []
    for line in tree.splitlines():
        indent, name = re.findall(r"^( *)(\w+)", line)[0]
        above[len(indent) // 4 :] = [name]
        assert parents.pop(name) == (above[-2] if len(above) > 1 else "Error")
    assert parents == {}


def test_a_header_of_a_hook(ran: Find) -> None:
    first, second = ran("onRequest:").requests
    traces = {one.header("traceparent") for one in (first, second)}
    assert traces == {"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}
    key = first.header("idempotency-key")
    assert key is not None
    assert second.header("idempotency-key") == key


def test_options_of_every_call(ran: Find) -> None:
    (sent,) = ran("X-Team").requests
    assert sent.header("x-team") == "billing"
    assert parse_qs(sent.query)["truto_skip_api_call"] == ["true"]


def test_files_and_forms(ran: Find) -> None:
    form, scan, application = ran("openAsBlob").requests
    for piece in (
        b'name="title"\r\n\r\nA licence\r\n',
        b'name="scan"; filename="licence.png"\r\n',
        b'name="photos"; filename="lion.jpg"\r\n',
        b'name="photos"; filename="photos"\r\nContent-Type: image/png\r\n',
    ):
        assert piece in form.body
    assert (scan.header("content-type"), scan.body) == ("image/png", b"\x01\x02\x03")
    assert application.body == b"name=Ann&animals=lion&animals=seal"


def test_a_fetch_of_ones_own_needs_no_server(ran: Find) -> None:
    assert ran("satisfies Message").requests == []


def test_the_token_of_the_environment(reader: Reader) -> None:
    (sent,) = reader.read("truto-guide")[0].requests
    assert sent.header("authorization") == "Bearer an-api-token-of-yours"


def test_what_goes_to_truto(reader: Reader) -> None:
    (one,) = (one for one in reader.read("truto-guide") if "truto_super_query" in one.block)
    assert len(one.comments) == 3
    assert set(one.comments) <= set(pairs(one.requests[-1]))


def test_any_unified_resource(reader: Reader) -> None:
    update, listed = reader.read("truto-guide")[-1].requests
    assert (update.method, update.path) == ("PATCH", "/unified/crm/contacts/17")
    assert parse_qs(listed.query)["limit"] == ["2"]


def pairs(request: Request) -> list[str]:
    return unquote(request.query).split("&")


def test_the_figures(reader: Reader) -> None:
    runtime = reader.project / "node_modules/@truto/truto-ts-sdk/src/runtime"

    def constant(file: str, name: str) -> int:
        (text,) = re.findall(rf"\b{name} = ([\d_ *]+);", (runtime / f"{file}.ts").read_text())
        return prod(int(factor) for factor in text.split(" * "))

    assert constant("timeouts", "DEFAULT_TOTAL") == 600_000
    assert constant("timeouts", "DEFAULT_READ") == 60_000
    assert constant("core", "DEFAULT_RESPONSE_SIZE") == 64 * 1024 * 1024
    assert constant("replies", "BODY_LIMIT") == 1024 * 1024
    assert constant("retry", "most") == 100
