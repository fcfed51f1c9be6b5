"""`<package>.testing`: a fake transport that a user's tests give to a client of either kind."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from .callers import Way
from .printed import print_sdk, python
from .sdk import ACCOUNT, MESSAGES, TOKEN

ID = uuid.UUID("4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11")

CLOCK = """
api: clock
version: "1"
base_url: https://clock.example
targets:
  python: {package: clock_sdk, client: Clock, async_client: AsyncClock, version: "1.0"}
"""
TIMES = """
resource: times
path: /times
operations:
  now: {http: GET /now, response: string}
"""


class Fake:
    """A fake transport, and a client that sends over it."""

    def __init__(self, testing: Any, way: Way, client: Any, transport: Any) -> None:
        self.testing = testing
        self.client = client
        self.transport = transport
        self.on = transport.on
        self.result = way.result
        self.items = way.items


@contextmanager
def fake_of(package: Any, way: Way, names: tuple[str, str], **arguments: Any) -> Iterator[Fake]:
    testing = import_module(f"{package.__name__}.testing")
    transport = testing.AsyncFakeTransport() if way.is_async else testing.FakeTransport()
    clients = (getattr(package, name) for name in names)
    with way.client(*clients, http_client=transport, **arguments) as client:
        yield Fake(testing, way, client, transport)


@pytest.fixture
def fake(truto: Any, way: Way) -> Iterator[Fake]:
    arguments = {"token": TOKEN, "integrated_account_id": ACCOUNT, "strict": True}
    with fake_of(truto, way, ("Truto", "TrutoApi"), **arguments) as found:
        yield found


@pytest.fixture
def city(zoo: Any, way: Way) -> Iterator[Fake]:
    arguments = {"api_token": TOKEN, "visitor": "Ann", "strict": True}
    with fake_of(zoo, way, ("Zoo", "AsyncZoo"), **arguments) as found:
        yield found


@pytest.fixture
def types(truto: Any) -> Any:
    return import_module("truto_python_sdk.types.instant_messaging.messages")


# --- one answer after the other


def test_a_typed_answer_comes_as_in_production(fake: Fake, types: Any) -> None:
    messages = fake.client.instant_messaging.messages
    message = types.Message(id="1", body=types.MessageBody(content="Hello"))
    fake.on(messages.get).answer(message)
    got = fake.result(messages.get("1"))
    assert got == message
    assert got is not message


def test_a_sequence_whose_last_answer_stays(fake: Fake, types: Any) -> None:
    messages = fake.client.instant_messaging.messages
    fake.on(messages.get).answer(types.Message(id="1"), types.Message(id="2"))
    assert [fake.result(messages.get("1")).id for _ in range(3)] == ["1", "2", "2"]


def test_a_later_answer_takes_the_place_of_those_before(fake: Fake, types: Any) -> None:
    messages = fake.client.instant_messaging.messages
    for id in ("1", "2"):
        fake.on(messages.get).answer(types.Message(id=id))
    assert fake.result(messages.get("1")).id == "2"


def test_a_function_answers_by_the_request(fake: Fake, types: Any, truto: Any) -> None:
    messages = fake.client.instant_messaging.messages

    def found(call: Any) -> Any:
        id = call.path.rpartition("/")[2]
        return fake.testing.failure(404) if id == "0" else types.Message(id=id)

    fake.on(messages.get).answer(found)
    assert [fake.result(messages.get(id)).id for id in ("7", "8")] == ["7", "8"]
    with pytest.raises(truto.NotFoundError):
        fake.result(messages.get("0"))


def test_a_raw_response(fake: Fake, types: Any) -> None:
    messages = fake.client.instant_messaging.messages
    fake.on(messages.get).answer(
        fake.testing.reply({"id": "1"}, status=203, headers={"X-Shard": "9"})
    )
    raw = fake.result(fake.client.raw(messages.get)("1"))
    assert (raw.status_code, raw.headers["x-shard"], raw.result.id) == (203, "9", "1")


def test_what_no_type_is_asked_of(fake: Fake) -> None:
    messages = fake.client.instant_messaging.messages
    fake.on(messages.get).answer(fake.testing.reply({"ts": "17.1"}))
    assert fake.result(messages.get("1", truto_response_format="raw")) == {"ts": "17.1"}


def test_a_request_that_no_description_knows(fake: Fake) -> None:
    fake.transport.on_request("get", "/any").answer({"a": 1}, fake.testing.reply(b"bytes"))
    said = [fake.result(fake.client.request("GET", "/any")).result for _ in range(2)]
    assert said == [{"a": 1}, b"bytes"]
    with pytest.raises(fake.testing.UnansweredError, match=r'on_request\("POST", "/any"\)'):
        fake.result(fake.client.request("POST", "/any"))


# --- errors and retries


def test_a_failure_is_sent_again_and_no_time_is_lost(fake: Fake, types: Any) -> None:
    messages = fake.client.instant_messaging.messages
    slow = fake.testing.failure(429, {"message": "slow"}, headers={"Retry-After": "30"})
    fake.on(messages.get).answer(slow, slow, types.Message(id="1"))
    assert fake.result(messages.get("1")).id == "1"
    assert fake.transport.waits == [30, 30]
    assert len(fake.transport.calls) == 3


def test_a_failure_that_stays_is_raised(fake: Fake, truto: Any) -> None:
    messages = fake.client.instant_messaging.messages
    body = truto.ErrorBody(status_code=404, error="Not Found", message="no such message")
    fake.on(messages.get).answer(fake.testing.failure(404, body))
    with pytest.raises(truto.NotFoundError, match="no such message") as raised:
        fake.result(messages.get("1"))
    assert raised.value.body == body


@pytest.mark.parametrize(
    ("outcome", "error"),
    [("no_connection", "ConnectError"), ("no_answer", "ReadTimeoutError")],
)
def test_no_reply_at_all(fake: Fake, types: Any, truto: Any, outcome: str, error: str) -> None:
    messages = fake.client.instant_messaging.messages
    fails = getattr(fake.testing, outcome)()
    answers = fake.on(messages.get)
    answers.answer(fails, types.Message(id="1"))
    assert fake.result(messages.get("1")).id == "1"
    answers.answer(fails)
    with pytest.raises(truto.APIConnectionError) as raised:
        fake.result(messages.get("1"))
    assert type(raised.value).__name__ == error


def test_time_passes_where_no_answer_comes(fake: Fake, types: Any) -> None:
    messages = fake.client.instant_messaging.messages
    fake.on(messages.get).answer(fake.testing.no_answer(), types.Message(id="1"))
    fake.result(messages.get("1"))
    assert 60 < fake.transport.clock.monotonic() < 70


def test_a_status_that_is_no_failure(fake: Fake) -> None:
    with pytest.raises(ValueError, match="400 or above"):
        fake.testing.failure(200)


# --- streams


@pytest.mark.parametrize("content", [b"in pieces", [b"in ", b"pieces"]])
def test_a_stream(fake: Fake, content: Any) -> None:
    messages = fake.client.instant_messaging.messages
    fake.on(messages.get).answer_stream(content, fake.testing.failure(404))
    stream = fake.result(messages.get("1", truto_response_format="stream"))
    assert stream.headers["content-length"] == "9"
    assert fake.items(stream) == ([content] if isinstance(content, bytes) else content)


def test_an_operation_that_gives_streams_alone(city: Fake) -> None:
    animals = city.client.zoo.animals
    city.on(animals.picture).answer_stream(b"a picture")
    assert city.result(city.result(animals.picture(str(ID))).read()) == b"a picture"
    with pytest.raises(TypeError, match=r"gives a stream: use answer_stream\(\)"):
        city.on(animals.picture).answer(b"a picture")
    with pytest.raises(TypeError, match="gives no stream"):
        city.on(animals.get).answer_stream(b"a picture")


# --- lists


def test_pages_are_walked_again_and_again(fake: Fake, types: Any) -> None:
    messages = fake.client.instant_messaging.messages
    one, two, three = (types.Message(id=id) for id in "123")
    answers = fake.on(messages.list)
    answers.answer_pages([one, two], [], [three])
    for _ in range(2):
        assert [item.id for item in fake.items(messages.list())] == ["1", "2", "3"]
    assert len(answers.calls) == 6
    assert answers.calls[2].query["next_cursor"] == ["3"]


def test_a_failure_comes_in_front_of_its_page(fake: Fake, types: Any, truto: Any) -> None:
    messages = fake.client.instant_messaging.messages
    pages = [types.Message(id="1")], fake.testing.failure(502), [types.Message(id="2")]
    fake.on(messages.list).answer_pages(*pages, fake.testing.failure(400))
    walk = fake.client.with_options(max_retries=0).instant_messaging.messages
    with pytest.raises(truto.InternalServerError):
        fake.items(walk.list())
    for _ in range(2):
        with pytest.raises(truto.BadRequestError):
            fake.items(walk.list())
    assert [call.query.get("next_cursor") for call in fake.transport.calls] == [
        *(None, ["2"]),
        *(None, ["2"], ["3"]) * 2,
    ]


def test_what_stands_beside_the_items(fake: Fake, types: Any) -> None:
    from truto_python_sdk.envelopes import PageFields

    messages = fake.client.instant_messaging.messages
    first = fake.testing.FakePage(
        [types.Message(id="1")], PageFields(next_cursor="abc", result_count=7)
    )
    fake.on(messages.list).answer_pages(first, [types.Message(id="2")])
    page = fake.result(messages.list())
    assert (page.fields.result_count, page.next_cursor) == (7, "abc")
    assert fake.result(page.next_page()).items[0].id == "2"


def test_a_page_by_key(fake: Fake, types: Any) -> None:
    messages = fake.client.instant_messaging.messages
    fake.on(messages.list).answer_pages({"a": types.Message(id="1")})
    assert fake.result(messages.list(truto_key_by="id")).items["a"].id == "1"
    with pytest.raises(TypeError, match="items are a list"):
        fake.result(messages.list())


@pytest.mark.parametrize("name", ["by_day", "by_gate", "chained", "all"])
def test_every_kind_of_pagination(city: Fake, name: str) -> None:
    from city_zoo.types.zoo.visits import Visit

    method = getattr(city.client.zoo.visits, name)
    pages = [Visit(id="1"), Visit(id="2")], [Visit(id="3")], [Visit(id="4"), Visit(id="5")]
    city.on(method).answer_pages(*pages)
    for _ in range(2):
        assert [visit.id for visit in city.items(method())] == list("12345")
    city.on(method).answer_pages([])
    assert city.items(method()) == []


def test_pages_of_what_is_no_list(fake: Fake, types: Any) -> None:
    messages = fake.client.instant_messaging.messages
    with pytest.raises(TypeError, match=r"give no pages: use answer\(\)"):
        fake.on(messages.get).answer_pages([types.Message(id="1")])
    with pytest.raises(TypeError, match=r"gives pages: use answer_pages\(\)"):
        fake.on(messages.list).answer([types.Message(id="1")])


# --- what was sent


def test_calls_are_recorded(fake: Fake, types: Any) -> None:
    messages = fake.client.instant_messaging.messages
    answers = fake.on(messages.update)
    answers.answer(types.Message(id="1"))
    fake.result(
        messages.update("a/b", body={"content": "Hello"}, truto_exclude_fields=["id", "body"])
    )
    (call,) = answers.calls
    assert fake.transport.calls == [call]
    assert call.name == "instant_messaging.messages.update"
    assert call.operation == f"PATCH {MESSAGES}/{{id}}"
    assert (call.method, call.path) == ("PATCH", f"{MESSAGES}/a%2Fb")
    assert call.query == {
        "integrated_account_id": [ACCOUNT],
        "truto_exclude_fields[]": ["id", "body"],
    }
    assert call.headers["Content-Type"] == "application/json"
    assert call.body == {"body": {"content": "Hello"}}
    assert repr(call) == f"<RecordedCall {call.name}: PATCH {call.path}>"


def test_bodies_that_are_no_json(fake: Fake) -> None:
    fake.transport.on_request("POST", "/any").answer(None)
    for body in (b"\x00", None):
        fake.result(fake.client.request("POST", "/any", body=body))
    fake.result(fake.client.request("POST", "/any"))
    assert [call.body for call in fake.transport.calls] == [b"\x00", None, None]
    assert [call.content for call in fake.transport.calls] == [b"\x00", b"null", b""]


def test_no_credentials_are_recorded(fake: Fake, types: Any) -> None:
    messages = fake.client.instant_messaging.messages
    fake.on(messages.get).answer(types.Message(id="1"))
    fake.result(messages.get("1"))
    (call,) = fake.transport.calls
    assert "authorization" not in call.headers
    assert TOKEN not in str(vars(call))


def test_no_credential_of_any_kind_is_recorded(zoo: Any, way: Way) -> None:
    keys = {"gate_key": "the-key-of-the-gate", "ticket": "a ticket", "stamp": "a=stamp"}
    with fake_of(zoo, way, ("Zoo", "AsyncZoo"), **keys) as city:
        animals, gates = city.client.zoo.animals, city.client.zoo.gates
        city.on(animals.get).answer(None)
        city.result(animals.get(ID, zoo_session="abc", visitor="Ann"))
        city.on(gates.pass_).answer(None)
        city.result(gates.pass_("north", name="Ann"))
        asked, passed = city.transport.calls
    assert asked.query == {}
    assert asked.headers["cookie"] == "zoo_session=abc"
    assert asked.headers["x-visitor"] == "Ann"
    assert not {"x-gate", "authorization"} & asked.headers.keys()
    assert "cookie" not in passed.headers
    assert len(passed.headers["idempotency-key"]) == 36


# --- what is refused


def test_a_call_without_an_answer_says_how_to_give_one(fake: Fake) -> None:
    messages = fake.client.instant_messaging.messages
    fake.on(messages.get)
    for call in (messages.get, messages.delete):
        name = f"instant_messaging.messages.{call.__name__}"
        with pytest.raises(AssertionError, match=rf"give fake\.on\(client\.{name}\)\.answer\("):
            fake.result(call("1"))
    assert len(fake.transport.calls) == 2


def test_an_answer_of_another_type(fake: Fake, types: Any) -> None:
    answers = fake.on(fake.client.instant_messaging.messages.get)
    wrong = (types.DeletedMessage(), {"id": "1"}, None, [], types.Message(id=1))
    for answer in wrong:
        with pytest.raises(TypeError, match=r"^get\(\) cannot be answered so: "):
            answers.answer(types.Message(id="1"), answer)
    pages = fake.on(fake.client.instant_messaging.messages.list)
    with pytest.raises(TypeError, match=r"^list\(\) cannot be answered so: "):
        pages.answer_pages([types.Message(id="1"), types.DeletedMessage()])
    with pytest.raises(TypeError, match="the fields of the page are no Message"):
        pages.answer_pages(fake.testing.FakePage([], types.Message(id="1")))


@pytest.mark.parametrize("verb", ["answer", "answer_stream", "answer_pages"])
def test_no_answer_is_none(fake: Fake, verb: str) -> None:
    messages = fake.client.instant_messaging.messages
    with pytest.raises(TypeError, match="or more"):
        getattr(fake.on(messages.list), verb)()


def test_on_takes_methods_of_resources(fake: Fake, truto: Any, way: Way) -> None:
    other = (truto.Truto if way.is_async else truto.TrutoApi)(token=TOKEN)
    for method in (print, fake.client.request, other.instant_messaging.messages.get):
        with pytest.raises(TypeError, match="takes a method of a resource of a"):
            fake.on(method)


def test_types_that_are_no_models(city: Fake) -> None:
    from city_zoo.types.zoo.animals import Animal, Lion, Parrot

    zoo = city.client.zoo
    typed: list[tuple[Callable[..., Any], tuple[Any, ...], Any]] = [
        (zoo.keepers.count, (), 3),
        (zoo.open, (), {"any": ["data"]}),
        (zoo.animals.get, (ID,), None),
        (zoo.animals.get, (ID,), Animal(id=ID, guess=Parrot(words=["hi"]), legs=4)),
        (zoo.animals.get, (ID,), Animal(id=ID, guess=Lion(roar="loud"))),
        (zoo.animals.delete, (ID,), None),
    ]
    for method, arguments, value in typed:
        city.on(method).answer(value)
        assert city.result(method(*arguments)) == value
    for method, wrong in ((zoo.keepers.count, "3"), (zoo.animals.delete, 3)):
        with pytest.raises(TypeError, match="cannot be answered so"):
            city.on(method).answer(wrong)


def test_two_clients_over_one_transport(fake: Fake, types: Any) -> None:
    fake.on(fake.client.instant_messaging.messages.get).answer(types.Message(id="1"))
    other = fake.client.with_options(headers={"X-Other": "yes"})
    fake.result(other.instant_messaging.messages.get("1"))
    assert fake.transport.calls[0].headers["x-other"] == "yes"


# --- what is printed of it


def test_a_client_does_not_load_it(packages: Path) -> None:
    code = (
        "import sys\n"
        "from truto_python_sdk import Truto\n"
        "Truto(token='t').instant_messaging.messages\n"
        "print(*(name for name in sys.modules if '.testing' in name))"
    )
    assert python("-c", code, path=packages) == "\n"


def test_a_package_without_lists_has_no_pages(tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    spec.mkdir()
    (spec / "api.yaml").write_text(CLOCK)
    (spec / "times.yaml").write_text(TIMES)
    path = print_sdk(spec, tmp_path / "printed")
    modules = {file.stem for file in (path / "clock_sdk/_runtime").iterdir()}
    assert "testing" in modules
    assert not {"pages", "testing_lists", "testing_pages", "testing_positions"} & modules
    code = (
        "from clock_sdk import Clock, testing\n"
        "fake = testing.FakeTransport()\n"
        "times = Clock(http_client=fake).times\n"
        "fake.on(times.now).answer('noon')\n"
        "print(times.now())"
    )
    assert python("-c", code, path=path) == "noon\n"


@pytest.mark.parametrize("given", ["text", ["te", "xt"], [b"by", "te"]])
def test_a_stream_is_bytes(fake: Fake, given: Any) -> None:
    messages = fake.client.instant_messaging.messages
    with pytest.raises(TypeError, match="answered with bytes"):
        fake.on(messages.get).answer_stream(given)


@pytest.mark.parametrize("given", [None, 5, "ab", "a message"])
def test_a_page_is_a_list_of_items(fake: Fake, types: Any, given: Any) -> None:
    messages = fake.client.instant_messaging.messages
    page = types.Message(id="1") if given == "a message" else given
    with pytest.raises(TypeError, match="a list of its items"):
        fake.on(messages.list).answer_pages(page)


def test_the_hint_for_a_request_holds(truto: Any, way: Way) -> None:
    arguments = {"token": TOKEN, "base_url": "https://api.example/v1"}
    with fake_of(truto, way, ("Truto", "TrutoApi"), **arguments) as fake:
        with pytest.raises(fake.testing.UnansweredError, match=r'"GET", "/me"\)\.answer'):
            fake.result(fake.client.request("GET", "/me"))
        fake.transport.on_request("GET", "/me").answer({"id": 1})
        assert fake.result(fake.client.request("GET", "/me")).result == {"id": 1}
