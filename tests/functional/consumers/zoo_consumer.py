"""What type checkers know of the SDK of `cases/every-key`. Nothing here runs."""

import builtins
import datetime
import uuid
from typing import Any, Literal, assert_type

from city_zoo import (
    AsyncByteStream,
    AsyncZoo,
    ByteStream,
    KeyedPage,
    Page,
    UnknownVariant,
    Zoo,
    testing,
    to_dict,
)
from city_zoo.envelopes import SliceFields
from city_zoo.types.zoo.animals import (
    Animal,
    AnimalInput,
    Enclosure,
    EnclosureInput,
    Lion,
    Meat,
    Parrot,
    Plants,
    RenameResponse,
)
from city_zoo.types.zoo.keepers import Badge, Keeper

zoo = Zoo(api_token="...", visitor="Ann").zoo
async_zoo = AsyncZoo(api_token="...").zoo


def what_comes_back(name: str) -> None:
    assert_type(zoo.open(), Any)
    assert_type(zoo.rate(body=[1]), dict[str, Any])
    assert_type(zoo.animals.get(uuid.uuid4()), Animal | None)
    assert_type(zoo.animals.picture("1"), ByteStream)
    assert_type(zoo.animals.rename("1", new_name=name), RenameResponse)  # deprecated
    zoo.animals.delete("1")
    assert_type(zoo.keepers.count(), int)
    assert_type(zoo.keepers.search("north", {}), list[Keeper])
    assert_type(zoo.keepers.search("north", {}, format="full"), list[Keeper])
    assert_type(zoo.keepers.search("north", {}, format="ids"), list[str])
    assert_type(zoo.keepers.search("north", {}, format="file"), ByteStream)
    any_of_them = zoo.keepers.search("north", {}, format=name)
    assert_type(any_of_them, list[Keeper] | list[str] | ByteStream)
    assert_type(zoo.animals.list(), Page[Animal, SliceFields])
    assert_type(zoo.animals.list(by="id"), KeyedPage[Animal, SliceFields])
    assert_type(zoo.animals.list().fields.total, int | None)


async def asynchronous() -> None:
    assert_type(await async_zoo.keepers.search("north", {}, format="ids"), list[str])
    assert_type(await async_zoo.animals.picture("1"), AsyncByteStream)
    async for animal in async_zoo.animals.list():
        assert_type(animal, Animal)


def what_an_animal_holds(animal: Animal) -> None:
    assert_type(animal.id, uuid.UUID)
    assert_type(animal.class_, str | None)
    assert_type(animal.list, builtins.list[str] | None)
    assert_type(animal.datetime, datetime.datetime | None)
    assert_type(animal.born, datetime.date | None)
    assert_type(animal.legs, Literal[0, 2, 4] | None)
    assert_type(animal.photo, bytes | None)
    assert_type(animal.kind, Literal["animal"] | None)
    assert_type(animal.parent, Animal | None)
    assert_type(animal.young, list[Animal] | None)
    assert_type(animal.keeper, Keeper | None)
    assert_type(animal.scores, dict[str, float] | None)
    assert_type(animal.home, Enclosure | None)
    assert_type(animal.food, Meat | Plants | UnknownVariant | None)
    assert_type(animal.guess, Lion | Parrot | None)
    assert_type(animal.mixed, str | int | None)
    print(animal.secret)  # refused
    print(animal.secret_note)  # refused


def what_is_deprecated(animal: Animal, badge: Badge) -> None:
    assert_type(zoo.animals.get("1", x_trace=1), Animal | None)  # deprecated
    zoo.animals.list(x_trace=1)  # deprecated
    assert_type(zoo.animals.list(by="id", x_trace=1), KeyedPage[Animal, SliceFields])  # deprecated
    assert_type(zoo.keepers.hire(name="Ann", age=1), Badge)
    zoo.keepers.hire(year=1, name="Ann", age=1)
    zoo.keepers.hire("summer", name="Ann", age=1)  # deprecated
    zoo.keepers.hire(name="Ann", age=1, nickname=None)  # deprecated
    zoo.keepers.hire(name="Ann")  # refused
    assert_type(animal.updated_at, datetime.datetime | None)  # deprecated
    assert_type(badge.number, int)  # deprecated
    badge.number = 2
    badge.number = "2"  # refused
    Badge(number=1, last_number=2)
    Badge(number=1)  # refused
    Badge(number=1, last_number="2")  # refused


async def what_is_deprecated_in_async(name: str) -> None:
    assert_type(await async_zoo.animals.get("1"), Animal | None)
    assert_type(await async_zoo.animals.get("1", x_trace=1), Animal | None)  # deprecated
    await async_zoo.animals.rename("1", new_name=name)  # deprecated
    async for _ in async_zoo.animals.list(x_trace=1):  # deprecated
        pass


def variants(animal: Animal) -> None:
    match animal.food:
        case Meat(grams=grams):
            assert_type(grams, int | None)
        case Plants(leaves=leaves):
            assert_type(leaves, int | None)
        case UnknownVariant(tag=tag, data=data):
            assert_type(tag, str | None)
            assert_type(data, dict[str, Any])
            assert_type(to_dict(animal.food), dict[str, Any])
        case None:
            pass
    if animal.food:
        print(animal.food.kind)  # refused
        zoo.animals.create(food=animal.food)  # deprecated


def requests(animal: Animal) -> None:
    home: EnclosureInput = {"name": "A", "geo:lat": 1.5}
    young: AnimalInput = {"class": "mammal", "secret": "s", "home": home, "born": None}
    zoo.animals.create(parent=animal, young=[young, animal])  # deprecated
    zoo.animals.create(keeper={"friends": [young]})  # deprecated
    zoo.animals.create(born=None, updated_at="2026-01-02")  # deprecated
    zoo.animals.create(legs=4, kind="animal", size="giant")  # deprecated
    zoo.animals.create(food={"kind": "meat", "grams": 5}, mixed=3)  # deprecated
    zoo.animals.create(guess={"roar": "loud"})  # deprecated
    zoo.animals.create(class_=None)  # refused
    zoo.animals.create(legs=3)  # refused
    zoo.animals.create(kind="plant")  # refused
    zoo.animals.create(id="1")  # refused
    zoo.animals.create(home={"geo:lat": 1.5})  # refused
    zoo.animals.create(home={"name": "A", "latitude": 1.5})  # refused
    zoo.animals.list(mood=1)  # refused
    zoo.animals.list(near={"lat": "north"})  # refused
    zoo.rate(body=["a"])  # refused
    zoo.papers.copy("1")
    zoo.papers.copy("1", 2, onto="card")
    zoo.papers.copy("1", 2, in_colour=True)  # deprecated
    zoo.papers.copy("1", onto="card")  # refused
    zoo.papers.copy("1", in_colour=True)  # refused
    zoo.papers.renew("1")
    zoo.papers.renew("1", until="2026-01-02")
    zoo.keepers.search("north")  # refused
    zoo.keepers.search("north", {"a": 1})  # refused


def tests_without_a_server(fake: testing.FakeTransport, animal: Animal) -> None:
    fake.on(zoo.animals.get).answer(animal, None)
    fake.on(zoo.animals.delete).answer(None)
    fake.on(zoo.animals.list).answer_pages([animal], {"1": animal})
    fake.on(zoo.animals.picture).answer_stream(b"a picture")
    fake.on(zoo.keepers.count).answer(3)
    fake.on(zoo.open).answer({"any": ["data"]})
    fake.on(zoo.animals.get).answer(3)  # refused
    fake.on(zoo.animals.get).answer(Lion(roar="loud"))  # refused
    fake.on(zoo.animals.delete).answer(animal)  # refused
    fake.on(zoo.animals.picture).answer(b"a picture")  # refused
    fake.on(zoo.keepers.count).answer("3")  # refused
    fake.on(async_zoo.keepers.count).answer(3)  # refused


def tests_of_asynchronous_code(fake: testing.AsyncFakeTransport) -> None:
    fake.on(async_zoo.keepers.count).answer(3)
    fake.on(async_zoo.keepers.count).answer("3")  # refused
    fake.on(zoo.keepers.count)  # refused
