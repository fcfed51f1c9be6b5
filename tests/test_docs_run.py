"""The Python of the documentation does what it says: each block runs, in order, against a server.

The blocks of a page share their names, as in their reader's session. One thing is changed in them:
clients get the server's address, unless they name a server of the API. What their comments claim is
read from them, or asserted here.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from ast import literal_eval
from collections.abc import Callable, Generator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, field
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from generator.pipeline import generate
from tests.functional.printed import ZOO, print_sdk
from tests.support.sections import OWN_CLASSES, blocks_in, split
from tests.support.server import Answer, Request, answer, hang_up, serve
from tests.support.zoo import sounds

REPOSITORY = Path(__file__).parents[1]
ACCOUNT = "62f44730-dd91-461e-bd6a-aedd9e0ad79d"
MESSAGE = {
    "id": "23423523",
    "body": {"content": "Hello", "format": "text"},
    "invented": {"later": True},
}

ANIMAL = {
    "id": "4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11",
    "food": {"kind": "milk", "litres": 2},
}


def blocks(name: str) -> list[str]:
    _, text = split(REPOSITORY / name, OWN_CLASSES)
    return blocks_in(text, "python")


def truto(request: Request) -> Answer:
    """As much of Truto as the documentation asks for."""
    query = dict(parse_qsl(request.query))
    if query.get("ticket", "").startswith("a ticket that is no longer"):
        return answer({}, status=401)
    if "/animals/" in request.path:
        return answer(ANIMAL)
    if request.path == "/voices":
        return sounds(request)
    if query.get("truto_response_format") == "stream":
        return answer(body=b"in pieces", content_type="application/octet-stream")
    if request.method == "GET" and request.path.endswith(("/messages", "/channels")):
        return answer(page(query))
    return answer(MESSAGE)


def page(query: dict[str, str]) -> dict[str, Any]:
    """Three pages with an empty one in the middle; or all at once, by key."""
    if "truto_key_by" in query:
        return {"result": {"23423523": MESSAGE}, "next_cursor": None, "result_count": 1}
    cursor = query.get("next_cursor", "1")
    ids, following = {"1": ("ab", "2"), "2": ("", "3"), "3": ("c", None)}[cursor]
    items = [{**MESSAGE, "id": id, "name": f"name of {id}"} for id in ids]
    return {"result": items, "next_cursor": following, "result_count": len(items)}


@dataclass
class Ran:
    """A block, the names after it, what it printed and what it sent."""

    block: str
    names: dict[str, Any]
    printed: list[str]
    requests: list[Request]

    def __getitem__(self, expression: str) -> Any:
        """The value of an expression that stands in the block."""
        assert expression in self.block
        return eval(expression, self.names)

    @property
    def comments(self) -> list[str]:
        return re.findall(r"  # (.+)$", self.block, re.MULTILINE)


@dataclass
class Session:
    """A page's reader, and the server that they talk to."""

    url: str
    requests: list[Request]
    reply: Callable[[Request], Answer] = truto
    names: dict[str, Any] = field(default_factory=dict[str, Any])
    opened: list[Any] = field(default_factory=list[Any])

    def run(self, block: str, reply: Callable[[Request], Answer] = truto) -> Ran:
        before, self.reply = len(self.requests), reply
        client = r"\b(Truto|TrutoApi|Greenhouse|Zoo)\((?!.*server=)"
        text = re.sub(client, rf'\1(base_url="{self.url}", ', block)
        with redirect_stdout(StringIO()) as output:
            exec(compile(text, "<a block of the documentation>", "exec"), self.names)
        printed = output.getvalue().splitlines()
        # A later block may put another client in the place of one.
        self.opened += [
            value
            for value in self.names.values()
            if hasattr(value, "close") and not isinstance(value, type)
        ]
        return Ran(block, dict(self.names), printed, self.requests[before:])


@contextmanager
def session() -> Generator[Session]:
    """At its end, clients are closed that a block leaves open for the next."""
    found: list[Session] = []
    with serve(lambda request: found[0].reply(request)) as server:
        found.append(Session(server.url, server.requests))
        yield found[0]
        for value in found[0].opened:
            value.close()


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Generator[Session]:
    with session() as found, pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("reader")
        patch.syspath_prepend(print_sdk(ZOO, folder))
        patch.chdir(folder)
        # A reader's process is new: nothing has warned in it yet.
        for name in [name for name in sys.modules if name.split(".")[0] == "city_zoo"]:
            patch.delitem(sys.modules, name)
        yield found


@pytest.fixture(scope="module")
def all_ran(reader: Session) -> list[Ran]:
    return [reader.run(block) for block in blocks("docs/generated-sdk.md")]


@pytest.fixture
def ran(all_ran: list[Ran]) -> Callable[[str], Ran]:
    """Finds the block that holds a piece of text."""

    def find(piece: str) -> Ran:
        (found,) = (one for one in all_ran if piece in one.block)
        return found

    return find


Find = Callable[[str], Ran]


def queries(requests: list[Request]) -> list[dict[str, str]]:
    return [dict(parse_qsl(request.query)) for request in requests]


def test_versions(ran: Find) -> None:
    one = ran("__api_version__")
    package = one.names["truto_python_sdk"]
    assert one.printed == [package.__version__, package.__api_version__]


@pytest.mark.parametrize("piece", ["with Truto(", "asyncio.run(main())"])
def test_both_clients(ran: Find, piece: str) -> None:
    one = ran(piece)
    assert one.printed == ["MessageBody(content='Hello', format='text')"]
    assert queries(one.requests) == [{"integrated_account_id": ACCOUNT}]


def test_a_key_is_asked_for_again(ran: Find) -> None:
    one = ran("with Zoo(gate_key=")
    assert [query["ticket"] for query in queries(one.requests)] == [
        "a ticket that is no longer good",
        "a new ticket",
    ]


def test_a_call(ran: Find) -> None:
    (sent,) = ran("unfurl_links").requests
    assert (sent.method, sent.path.rpartition("/")[2]) == ("PATCH", "23423523")
    assert sorted(sent.json()) == ["body", "channel", "remote_data"]


def test_query_styles(ran: Find) -> None:
    one = ran("truto_exclude_fields=")
    claimed = [pair for comment in one.comments for pair in comment.split("&")]
    assert len(claimed) == 5
    sent = unquote(one.requests[0].query).split("&")
    assert sorted(sent) == sorted([f"integrated_account_id={ACCOUNT}", *claimed])


def test_a_resource_by_its_name(ran: Find) -> None:
    (sent,) = ran("unified_api.update(").requests
    assert sent.target == (
        f"/unified/instant-messaging/messages/23423523?integrated_account_id={ACCOUNT}"
    )
    assert sent.json() == {"body": {"content": "Hello"}}


def test_a_model_is_passed_back(ran: Find) -> None:
    _, sent = ran("body=copy.body").requests
    assert sent.json() == {"body": MESSAGE["body"]}


def test_unset_and_none(ran: Find) -> None:
    one = ran("channel=UNSET")
    claimed = [json.loads(comment.removeprefix("sends ")) for comment in one.comments]
    assert len(claimed) == 3
    assert [request.json() for request in one.requests] == claimed


def test_a_body_that_may_be_left_out(ran: Find) -> None:
    one = ran("papers.copy(")
    nothing, claimed = (comment.removeprefix("sends ") for comment in one.comments)
    first, second = one.requests
    assert nothing == "nothing"
    assert (first.body, first.header("Content-Type")) == (b"", None)
    assert second.json() == json.loads(claimed)


def test_functions_over_models(ran: Find) -> None:
    one = ran("extra_fields(message)")
    held = {"id": "23423523", "body": MESSAGE["body"]}
    assert one["to_dict(message)"] == held
    assert json.loads(one["to_json(message)"]) == held
    assert one["extra_fields(message)"] == {"invented": {"later": True}}
    assert one["raw_data(message)"] == MESSAGE


def test_models_are_compared_and_matched(ran: Find) -> None:
    assert ran("msgspec.structs.replace").printed == [
        "23423523 MessageBody(content='Hello', format='text')"
    ]


def test_an_object_of_a_new_kind(ran: Find) -> None:
    assert ran("match animal.food").printed == ["new to this SDK: milk 2"]


def test_deprecation(ran: Find) -> None:
    assert ran("catch_warnings").printed == [
        "None",
        "`x_trace` of zoo.animals.get() is deprecated. Use the request id.",
        "Animal.updated_at is deprecated.",
    ]


def test_what_comes_back_by_a_parameter(ran: Find) -> None:
    one = ran("# plain data")
    assert one.comments == ["a Message", "plain data", "a stream"]
    assert [type(one[name]).__name__ for name in ("message", "data", "stream")] == [
        "Message",
        "dict",
        "ByteStream",
    ]


def test_a_stream(ran: Find) -> None:
    assert ran('open("message.bin", "wb")').requests
    assert Path("message.bin").read_bytes() == b"in pieces"


@pytest.mark.parametrize("piece", ["stream.events()", "error.body_as(Refusal)", "webhooks.escape("])
def test_what_is_printed_at_a_line(ran: Find, piece: str) -> None:
    one = ran(piece)
    claims = re.findall(r"print\(.*\)  # (.+)$", one.block, re.MULTILINE)
    assert claims
    assert one.printed == [text for claim in claims for text in claim.split(", ")]


def test_a_client_of_another_server(ran: Find) -> None:
    one = ran('server="night"')
    assert (type(one.names["night"]).__name__, one.requests) == ("Zoo", [])


def test_a_walk_over_all_pages(ran: Find) -> None:
    one = ran("for message in truto")
    assert one.printed == ["a", "b", "c"]
    assert [query.get("next_cursor") for query in queries(one.requests)] == [None, "2", "3"]


def test_one_page(ran: Find) -> None:
    one = ran("page.next_page()")
    assert one.printed == ["2", "0", "1"]
    assert [type(item).__name__ for item in one["page.items"]] == ["Message", "Message"]
    assert one["page.next_cursor"] == "2"
    assert one["page.fields.result_count"] == 2
    assert one["page.first()"].id == "a"
    assert [item.id for item in one["page.values()"]] == ["a", "b"]
    following = one["page.next_page()"]
    assert following.items == []
    assert following.next_page().next_page() is following.next_page().next_cursor is None
    assert following.first().id == "c"


def test_a_keyed_page(ran: Find) -> None:
    one = ran("truto_key_by=")
    assert isinstance(one.names["page"].items, dict)
    assert one['page.items["23423523"].body'].content == "Hello"
    assert [item.id for item in one.names["page"]] == ["23423523"]


def test_pages_awaited(ran: Find, reader: Session, capsys: pytest.CaptureFixture[str]) -> None:
    reader.reply = truto
    asyncio.run(ran("async def read()").names["read"]())
    assert capsys.readouterr().out.splitlines() == ["2", "name of a", "name of b", "name of c"]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (answer({}, status=404), ["no such message"]),
        (answer({}, status=429, headers={"Retry-After": "300"}), ["wait for 300"]),
        (
            answer({"truto_is_remote_error": True, "raw_response": "no"}, status=502),
            ["502 GET URL None", "the integration says: no"],
        ),
        (answer("no object", status=500), ["500 GET URL None"]),
        (hang_up(), ["no answer: ... (GET /unified/instant-messaging/messages/23423523)"]),
    ],
)
def test_errors(all_ran: list[Ran], reader: Session, reply: Answer, expected: list[str]) -> None:
    (block,) = (one.block for one in all_ran if "except NotFoundError:" in one.block)
    printed = reader.run(block, lambda request: reply).printed
    url = f"{reader.url}/unified/instant-messaging/messages/23423523"
    shown = [line.replace(url, "URL") for line in printed]
    assert [re.sub(r"(?<=answer: ).+(?= \()", "...", line) for line in shown] == expected


def test_the_tree_of_errors() -> None:
    sdk = sys.modules["truto_python_sdk"]
    text = (REPOSITORY / "docs/generated-sdk.md").read_text(encoding="utf-8")
    parents: list[type] = []
    (tree,) = re.findall(r"^```\n(APIError\n.*?)^```$", text, re.MULTILINE | re.DOTALL)
    for line in tree.splitlines():
        indent, name = re.findall(r"^( *)(\w+)", line)[0]
        parents[len(indent) // 4 :] = [getattr(sdk, name)]
        assert len(parents) == 1 or parents[-1].__bases__ == (parents[-2],)
    assert all(name in tree for name in sdk.__all__ if name.endswith("Error"))


def test_mismatches_are_told_without_the_value(
    ran: Find, reader: Session, capsys: pytest.CaptureFixture[str]
) -> None:
    told = ran("def report(").names["truto"]
    reader.reply = lambda request: answer({**MESSAGE, "has_children": "perhaps"})
    assert told.instant_messaging.messages.get("1").has_children == "perhaps"
    assert capsys.readouterr().out == (
        "Mismatch(operation='GET /unified/instant-messaging/messages/{id}', "
        "path='$.has_children', expected='bool', got='string')\n"
    )


def test_a_reply_as_it_came(ran: Find) -> None:
    one = ran("truto.raw(")
    assert one.printed == one.comments


def test_strict(ran: Find, reader: Session) -> None:
    one = ran("strict = Truto(")
    reader.reply = lambda request: answer({**MESSAGE, "has_children": "perhaps"})
    with pytest.raises(sys.modules["truto_python_sdk"].DecodeError) as caught:
        one.names["strict"].instant_messaging.messages.get("1")
    assert caught.value.path == "$.has_children"


@pytest.mark.parametrize(
    "piece", ["FakeTransport()", "testing.no_answer()", "testing.FakePage(", "fake.on_request("]
)
def test_tests_without_a_server(ran: Find, piece: str) -> None:
    assert ran(piece).requests == []


def test_what_a_fake_transport_records(ran: Find) -> None:
    one = ran("(call,) = answers.calls")
    claimed = dict(re.findall(r"^(call\.\S+) +# (.+)$", one.block, re.MULTILINE))
    assert len(claimed) == 6
    assert {text: one[text] for text in claimed} == {
        text: literal_eval(value) for text, value in claimed.items()
    }
    assert one["client.request"]("GET", "/any/path").result == {"plain": "data"}


def test_support(ran: Find) -> None:
    one = ran("support.OPERATIONS")
    claimed = dict(re.findall(r"^(support\.\S+) +# (.+)$", one.block, re.MULTILINE))
    assert len(claimed) == 5
    assert {text: one[text] for text in claimed} == {
        text: literal_eval(value) for text, value in claimed.items()
    }


def test_the_readme_calls_what_its_spec_gives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    for path, spec in re.findall(r"^```yaml\n# (\S+)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(spec, encoding="utf-8")
    (output,) = generate([tmp_path / "specs/greenhouse"])
    for file in output.files:
        path = tmp_path / output.root / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path / "python")
    with session() as reader:
        call, _, *_samples = blocks("README.md")[2:]
        fern = {"id": "fern-1", "name": "Fern", "planted_on": "2026-03-01"}
        one = reader.run(call, lambda request: answer(fern))
        assert one.printed == [f"Fern {date(2026, 3, 1)}"]
        assert one.requests[0].json() == {"litres": 0.5}


def test_the_readme_walks_trutos_messages() -> None:
    with session() as reader:
        one = reader.run(blocks("README.md")[3])
        assert one.printed == ["a Hello", "b Hello", "c Hello"]
