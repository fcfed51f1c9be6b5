"""The made-up API of `cases/every-key`: what specs can say and Truto's SDK does not use."""

from __future__ import annotations

import copy
import datetime
import pickle
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.support.server import Reply, Server, answer, serve

from .callers import Way

# The API deprecates some of what is called here; `test_deprecation.py` hears of it.
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

ID = uuid.UUID("4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11")
LION = {"id": str(ID), "class": "mammal", "legs": 4}


class Zoo:
    """The package `city_zoo` and one way to call it."""

    def __init__(self, package: Any, way: Way) -> None:
        self.package = package
        self.result = way.result
        self.items = way.items
        self._way = way

    @contextmanager
    def open(self, *replies: Reply, **changes: Any) -> Iterator[tuple[Any, Server]]:
        """The resource `zoo` of a client, and the server that it calls."""
        with serve(*replies) as server:
            arguments = {
                "api_token": "a-token-of-ours",
                "visitor": "Ann",
                "base_url": server.url,
                **changes,
            }
            with self._way.client(self.package.Zoo, self.package.AsyncZoo, **arguments) as client:
                yield client.zoo, server

    def stream(self) -> Any:
        package = self.package
        return package.AsyncByteStream if self._way.is_async else package.ByteStream


@pytest.fixture
def city(zoo: Any, way: Way) -> Zoo:
    return Zoo(zoo, way)


def animal_of(city: Zoo, data: Any, **changes: Any) -> Any:
    with city.open(answer(data), **changes) as (zoo, _):
        return city.result(zoo.animals.get(ID))


# --- where arguments go


def test_a_header_is_given_on_the_client_or_per_call(city: Zoo) -> None:
    with city.open(answer(LION)) as (zoo, server):
        city.result(zoo.animals.get(ID))
        city.result(zoo.animals.get(ID, visitor="Ben", x_trace=7))
    assert [request.header("X-Visitor") for request in server.requests] == ["Ann", "Ben"]
    assert [request.header("X-Trace") for request in server.requests] == [None, "7"]


def test_a_required_header_given_nowhere_is_a_type_error(city: Zoo) -> None:
    with (
        city.open(answer(LION), visitor=None) as (zoo, server),
        pytest.raises(TypeError, match=r"^get\(\) needs .*give it on the call or on the client"),
    ):
        city.result(zoo.animals.get(ID))
    assert not server.requests


@pytest.mark.parametrize("value", ["a\r\nX-Other: b", "a\n", "a\0", "日本"])
def test_a_header_that_cannot_be_carried_is_refused_unseen(city: Zoo, value: str) -> None:
    with city.open(answer(LION)) as (zoo, server):
        for arguments in ({"visitor": value}, {"zoo_session": value}):
            with pytest.raises(ValueError) as raised:
                city.result(zoo.animals.get(ID, **arguments))
            assert value not in str(raised.value)
    assert not server.requests


def test_a_cookie(city: Zoo) -> None:
    with city.open(answer(LION)) as (zoo, server):
        city.result(zoo.animals.get(ID))
        city.result(zoo.animals.get(ID, zoo_session="abc"))
    assert [request.header("Cookie") for request in server.requests] == [None, "zoo_session=abc"]


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"sort": ["name", "a,b"]}, "sort=name,a%2Cb"),
        ({"color": ["red", "blue"]}, "color=red&color=blue"),
        ({"only": ["id", "a&b"]}, "only[]=id&only[]=a%26b"),
        (
            {"where": {"size": {"in": ["small", "large"]}}},
            "where[size][in][]=small&where[size][in][]=large",
        ),
        ({"near": {"lat": 1.5, "lon": -2}}, "near[lat]=1.5&near[lon]=-2"),
        (
            {"since": datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)},
            "since=2026-01-02T00%3A00%3A00%2B00%3A00",
        ),
        ({"mood": "calm"}, "mood=calm"),
        ({"limit": 50, "after": "x/y"}, "limit=50&after=x%2Fy"),
        ({"sort": [], "color": (), "only": [], "where": {}}, ""),
    ],
)
def test_queries_in_every_style(city: Zoo, arguments: Any, query: str) -> None:
    with city.open(answer({"data": []})) as (zoo, server):
        city.result(zoo.animals.list(**arguments))
    assert server.requests[0].query == query


def test_ids_are_uuids_or_their_text(city: Zoo) -> None:
    with city.open(answer(LION)) as (zoo, server):
        city.result(zoo.animals.get(ID))
        city.result(zoo.animals.get(str(ID)))
    assert {request.path for request in server.requests} == {f"/animals/{ID}"}


def test_fields_of_every_type_are_sent(city: Zoo) -> None:
    with city.open(answer(LION)) as (zoo, server):
        animal = city.result(
            zoo.animals.create(
                class_="mammal",
                list=["a"],
                tags=["wild", "new"],
                field=[[1], []],
                datetime=datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC),
                born=datetime.date(2026, 1, 2),
                updated_at="2026-01-02T03:04:05Z",
                legs=4,
                photo=b"\x00\xff",
                secret_note="hidden",
                kind="animal",
                scores={"a": 1.5},
                home={"name": "A", "geo:lat": 1.0},
                food={"kind": "meat", "grams": 5},
                mixed=3,
            )
        )
        assert animal.class_ == "mammal"
    assert server.requests[0].json() == {
        "class": "mammal",
        "list": ["a"],
        "tags": ["wild", "new"],
        "field": [[1], []],
        "datetime": "2026-01-02T03:04:05Z",
        "born": "2026-01-02",
        "updatedAt": "2026-01-02T03:04:05Z",
        "legs": 4,
        "photo": "AP8=",
        "secret": "hidden",
        "kind": "animal",
        "scores": {"a": 1.5},
        "home": {"name": "A", "geo:lat": 1.0},
        "food": {"kind": "meat", "grams": 5},
        "mixed": 3,
    }


def test_a_nullable_field_takes_none(city: Zoo) -> None:
    with city.open(answer(LION)) as (zoo, server):
        city.result(zoo.animals.create(born=None))
    assert server.requests[0].json() == {"born": None}


def test_a_field_that_only_the_server_writes_is_no_argument(city: Zoo) -> None:
    with city.open(answer(LION)) as (zoo, server), pytest.raises(TypeError):
        city.result(zoo.animals.create(id=ID))
    assert not server.requests


# --- nested resources and whole bodies


def test_a_resource_has_methods_and_resources(city: Zoo) -> None:
    with city.open(answer({"any": 1})) as (zoo, server):
        assert city.result(zoo.open()) == {"any": 1}
        assert city.result(zoo.rate(body=[1, 2])) == {"any": 1}
    assert [(request.method, request.target, request.body) for request in server.requests] == [
        ("POST", "/zoo/open", b""),
        ("PUT", "/zoo/rate", b"[1,2]"),
    ]


def test_a_whole_body_may_be_one_value_or_nothing(city: Zoo) -> None:
    with city.open(answer({"old": "a", "new": "b"})) as (zoo, server):
        renamed = city.result(zoo.animals.rename(ID, new_name="b"))
        city.result(zoo.animals.rename(ID))
    assert (renamed.old, renamed.new) == ("a", "b")
    assert [(request.body, request.header("Content-Type")) for request in server.requests] == [
        (b'"b"', "application/json"),
        (b"", None),
    ]


def test_positional_arguments_and_a_spread_query(city: Zoo) -> None:
    extra = {"a": 1, "b": [True], "c": {"d": "e"}}
    with city.open(answer([])) as (zoo, server):
        city.result(zoo.keepers.search("north", {"name": "Ann"}, extra, options_="x"))
    (request,) = server.requests
    assert request.path == "/keepers/north/search"
    assert set(request.query.split("&")) == {"a=1", "b[]=true", "c[d]=e", "options=x"}
    assert request.json() == {"name": "Ann"}


# --- what comes back


def test_a_response_by_a_parameter(city: Zoo) -> None:
    keepers = [{"name": "Ann", "mood": "new", "friends": [LION], "favourite": {"roar": "loud"}}]
    with city.open(answer(keepers), answer(["1", "2"]), answer(body=b"file")) as (zoo, _):
        (keeper,) = city.result(zoo.keepers.search("north", {}))
        assert (type(keeper).__name__, keeper.mood) == ("Keeper", "new")
        assert keeper.friends[0].id == ID
        assert type(keeper.favourite).__name__ == "Lion"
        assert city.result(zoo.keepers.search("north", {}, format="ids")) == ["1", "2"]
        stream = city.result(zoo.keepers.search("north", {}, {"format": "file"}))
        assert city.result(stream.read()) == b"file"


def test_plain_values(city: Zoo) -> None:
    with city.open(answer(3), answer("three")) as (zoo, _):
        assert city.result(zoo.keepers.count()) == 3
        with pytest.raises(city.package.DecodeError):
            city.result(zoo.keepers.count())


def test_a_picture_is_a_stream(city: Zoo) -> None:
    with city.open(answer(body=b"\x89PNG", content_type="image/png")) as (zoo, server):
        picture = city.result(zoo.animals.picture(ID))
        assert isinstance(picture, city.stream())
        assert city.result(picture.read()) == b"\x89PNG"
    assert server.requests[0].path == f"/animals/{ID}/photo"


def test_nothing_comes_back_from_delete(city: Zoo) -> None:
    with city.open(answer(body=b"not looked at", content_type="text/plain")) as (zoo, _):
        assert city.result(zoo.animals.delete(ID)) is None


def test_a_nullable_response(city: Zoo) -> None:
    assert animal_of(city, None) is None
    assert animal_of(city, None, strict=True) is None


def test_types_of_fields(city: Zoo) -> None:
    data = {
        **LION,
        "list": ["a"],
        "field": [[1], [2, 3]],
        "datetime": "2026-01-02T03:04:05Z",
        "born": "2026-01-02",
        "photo": "AP8=",
        "kind": "animal",
        "size": "giant",
        "scores": {"a": 1},
        "home": {"name": "A", "geo:lat": 1.5},
        "mixed": 3,
    }
    animal = animal_of(city, data, strict=True)
    assert (animal.id, animal.class_, animal.list) == (ID, "mammal", ["a"])
    assert animal.field == [[1], [2, 3]]
    assert animal.datetime == datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    assert animal.born == datetime.date(2026, 1, 2)
    assert (animal.photo, animal.kind, animal.size) == (b"\x00\xff", "animal", "giant")
    assert (animal.scores, animal.home.latitude, animal.mixed) == ({"a": 1.0}, 1.5, 3)
    assert animal.tags is None, "a default in a description is the server's to fill in"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("legs", 3),
        ("kind", "plant"),
        ("born", "someday"),
        ("photo", "not base64!"),
        ("id", "no uuid"),
        ("mixed", [1]),
    ],
)
def test_odd_values_are_kept_or_refused_when_strict(city: Zoo, field: str, value: Any) -> None:
    animal = animal_of(city, {**LION, field: value})
    assert getattr(animal, field) == value
    with pytest.raises(city.package.DecodeError) as raised:
        animal_of(city, {**LION, field: value}, strict=True)
    assert raised.value.path == f"$.{field}"


def test_recursion(city: Zoo) -> None:
    data = {**LION, "parent": {**LION, "young": [{**LION, "keeper": {"friends": [LION]}}]}}
    animal = animal_of(city, data, strict=True)
    assert animal.parent.young[0].keeper.friends[0].id == ID
    assert city.package.to_dict(animal) == data


def test_a_union_with_a_discriminator(city: Zoo) -> None:
    meat = animal_of(city, {**LION, "food": {"kind": "meat", "grams": 5}}).food
    assert (type(meat).__name__, meat.grams) == ("Meat", 5)
    plants = animal_of(city, {**LION, "food": {"kind": "plants", "grams": 5}}).food
    assert (type(plants).__name__, plants.leaves) == ("Plants", None)


@pytest.mark.parametrize("food", [{"kind": "stones", "grams": 5}, {"grams": 5}, "meat"])
def test_an_unknown_discriminator_keeps_its_data(city: Zoo, food: Any) -> None:
    told: list[str] = []
    animal = animal_of(
        city, {**LION, "food": food}, on_mismatch=lambda mismatch: told.append(mismatch.path)
    )
    assert animal.food == food
    assert isinstance(animal.food, city.package.UnknownVariant) is isinstance(food, dict)
    assert city.package.to_dict(animal)["food"] == food
    assert len(told) == 1 and told[0].startswith("$.food")
    with pytest.raises(city.package.DecodeError):
        animal_of(city, {**LION, "food": food}, strict=True)


@pytest.mark.parametrize(
    ("guess", "name"),
    [
        ({"roar": "loud"}, "Lion"),
        ({"roar": "loud", "mane": True, "new": 1}, "Lion"),
        ({"words": ["hello"]}, "Parrot"),
        ({"new": 1}, "Parrot"),  # It requires nothing.
        ("a roar", "str"),
    ],
)
def test_a_union_without_a_discriminator(city: Zoo, guess: Any, name: str) -> None:
    assert type(animal_of(city, {**LION, "guess": guess}).guess).__name__ == name


# --- unknown fields that are kept


def test_unknown_fields_of_an_open_model_go_with_it(city: Zoo) -> None:
    data = {**LION, "new": {"a": [1]}, "parent": {**LION, "newer": 2}}
    with city.open(answer(data)) as (zoo, server):
        animal = city.result(zoo.animals.get(ID))
        city.result(zoo.animals.create(parent=animal))
    package = city.package
    assert server.requests[1].json() == {"parent": data}
    assert package.extra_fields(animal) == {"new": {"a": [1]}}
    assert package.extra_fields(animal.parent) == {"newer": 2}
    for twin in (copy.copy(animal), copy.deepcopy(animal), pickle.loads(pickle.dumps(animal))):
        assert twin == animal
        assert package.to_dict(twin) == data
    assert animal != animal_of(city, {**data, "new": 0})


# --- lists and errors under other names


def test_pages_of_another_envelope(city: Zoo) -> None:
    slices = {"data": [LION], "next": "b", "links": {"self": "/1"}}, {"data": [LION], "total": 2}
    with city.open(*map(answer, slices)) as (zoo, server):
        page = city.result(zoo.animals.list(limit=1))
        assert page.fields.links.self == "/1"
        assert [animal.id for animal in city.items(page)] == [ID, ID]
    assert [request.query for request in server.requests] == ["limit=1", "limit=1&after=b"]


def test_errors_have_the_request_id(city: Zoo) -> None:
    body = {"detail": "no such animal", "code": 7, "causes": [{"field": "id", "why": "gone"}]}
    reply = answer(body, status=404, headers={"X-Request-Id": "r-1"})
    with city.open(reply) as (zoo, _):
        with pytest.raises(city.package.NotFoundError, match=r"no such animal .*request id r-1"):
            city.result(zoo.animals.get(ID))
        with pytest.raises(city.package.NotFoundError) as raised:
            city.result(zoo.animals.picture(ID))
    assert raised.value.request_id == "r-1"
    assert raised.value.body.causes[0].why == "gone"
