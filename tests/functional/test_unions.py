"""Unions whose members nothing tells apart: a value is the first of them that fits it best."""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.support.server import answer, serve

from .printed import REPOSITORY, print_sdk

SPEC = REPOSITORY / "tests/cases/unions-that-match-first/spec"
DAY = datetime.date(2024, 1, 31)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = str(print_sdk(SPEC, tmp_path_factory.mktemp("choices")))
    sys.path.append(folder)
    yield import_module("choices_sdk")
    sys.path.remove(folder)


@pytest.fixture(scope="module")
def types(package: Any) -> Any:
    return import_module("choices_sdk.types.things")


def test_a_class_that_comes_later_is_called_by_its_name(package: Any, types: Any) -> None:
    """As pyright wants it; to the runtime it is all one."""
    data = {"kind": "box", "inside": {"kind": "box", "inside": {"kind": "crate"}}}
    box = received(package, {"must": None, "box": data}, strict=True).box
    assert type(box.inside) is types.Box and type(box.inside.inside) is types.Crate
    text = Path(types.__file__).read_text(encoding="utf-8")
    assert '{"box": "Box", "crate": "Crate"}' in text


def test_nothing_is_imported_that_nothing_needs(package: Any) -> None:
    folder = str(Path(package.__file__).parent)
    ruff = [sys.executable, "-m", "ruff", "check", "--isolated", folder]
    done = subprocess.run(ruff, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


class Told(list[tuple[str, str]]):
    def take(self, mismatch: Any) -> None:
        self.append((mismatch.path, mismatch.expected))


def received(package: Any, data: object, **changes: Any) -> Any:
    content = data if isinstance(data, bytes) else json.dumps(data).encode()
    with (
        serve(answer(body=content)) as server,
        package.Choices(token="t", base_url=server.url, **changes) as client,
    ):
        return client.things.get("1")


FITTING: list[tuple[str, object, object]] = [
    ("day", "2024-01-31", DAY),
    ("day", "soon", "soon"),
    ("count", 1, 1),
    ("count", 1.5, 1.5),
    ("amount", "12.50", Decimal("12.50")),
    ("amount", "much", "much"),
    ("moment", 0, datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)),
    ("moment", "1970-01-01T00:00:00Z", datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)),
    ("blob", "aGk", b"hi"),
    ("blob", "???", "???"),
    ("words", [1], [1]),
    ("words", ["a"], ["a"]),
    ("lists", [], []),
    ("shape", {"a": 1}, {"a": 1}),
    ("colour", "red", "red"),
    ("colour", 2, 2),
    ("mixed", "auto", "auto"),
    ("mixed", 1, 1),
    ("mixed", "new", "new"),
    ("mixed_closed", 3, 3),
    ("value", {"a": [1, "x", {"b": None}]}, {"a": [1.0, "x", {"b": None}]}),
    ("odd", ["2024-01-31", "red", [{"a": "x"}]], [DAY, "red", [{"a": "x"}]]),
    ("tree", [[], [[]]], [[], [[]]]),
    ("animal", None, None),
    ("stone", None, None),
    ("truth", False, False),
    ("yes", True, True),
    ("ratio", 1.5, 1.5),
    ("texts", ["a", None], ["a", None]),
    ("null_only", [None], [None]),
]


@pytest.mark.parametrize(("field", "sent", "expected"), FITTING)
def test_the_first_that_fits(package: Any, field: str, sent: object, expected: object) -> None:
    thing = received(package, {"must": None, field: sent}, strict=True)
    assert getattr(thing, field) == expected
    assert type(getattr(thing, field)) in (type(expected), *type(expected).__subclasses__())


def test_of_objects_the_one_that_knows_most(package: Any, types: Any) -> None:
    data = {
        "must": {"id": "1", "size": 1},
        "alike": {"label": "x", "next": {"id": "1", "name": "n"}},
        "alike_list": [{"id": "1"}, {"size": 2}],
        "lists": [{"id": "1", "size": 2}],
        "shape": {"id": "1"},
        "many": ["a", {"id": "1"}],
        "stone": {"weight": "1.5"},
    }
    thing = received(package, data, strict=True)
    assert thing.must == types.Large(id="1", size=1)
    assert thing.alike == types.Other(label="x", next=types.Small(id="1", name="n"))
    assert thing.alike_list == [types.Small(id="1"), types.Large(size=2)]
    assert thing.lists == [types.Large(id="1", size=2)]
    assert thing.shape == types.Small(id="1")
    assert thing.many == ["a", types.Small(id="1")]
    assert thing.stone == types.Stone(weight=Decimal("1.5"))
    assert package.to_dict(thing) == data


def test_a_discriminator_that_names_some(package: Any, types: Any) -> None:
    pets: list[tuple[dict[str, object], object]] = [
        ({"kind": "cat", "lives": 9}, types.Cat(kind="cat", lives=9)),
        ({"kind": "dog"}, types.Dog(kind="dog")),
        ({"kind": "fish", "depth": 2}, types.Fish(kind="fish", depth=2.0)),
        ({"depth": 1}, types.Fish(depth=1.0)),
    ]
    for sent, expected in pets:
        thing = received(package, {"must": None, "pet": sent, "animal": sent}, strict=True)
        assert (thing.pet, thing.animal) == (expected, expected)
    assert received(package, {"must": None, "animal": {"wings": 2}}).animal == types.Bird(wings=2)
    eel = {"kind": "eel", "length": 3}
    thing = received(package, {"must": None, "pet": eel})
    assert type(thing.pet) is package.UnknownVariant
    assert dict(thing.pet) == eel


def test_what_fits_none_is_told(package: Any, types: Any) -> None:
    told = Told()
    data = {
        "must": None,
        "day": 5,
        "mixed_closed": 4,
        "lists": [{"id": 1}],
        "pet": {"kind": "cat"},
        "tree": [1],
    }
    thing = received(package, data, on_mismatch=told.take)
    assert (thing.day, thing.mixed_closed, thing.tree) == (5, 4, [1])
    assert thing.lists == [types.Small(id=1)]
    assert told == [
        ("$.day", "date or str"),
        ("$.lists[0].id", "str"),
        ("$.pet.lives", "a value"),
        ("$.mixed_closed", "one of 'auto', 3"),
        ("$.tree[0]", "array"),
    ]
    with pytest.raises(package.DecodeError):
        received(package, {"must": None, "day": 5}, strict=True)


def test_decimals_in_a_choice_are_exact(package: Any) -> None:
    thing = received(package, b'{"must": null, "amount": 0.1234567890123456789}', strict=True)
    assert thing.amount == Decimal("0.1234567890123456789")


def test_depth_costs_no_more_than_its_length(package: Any, types: Any) -> None:
    """Three look-alikes in each other: tried apart, these would be 3 ** 40 ways."""
    data: dict[str, object] = {"id": "0"}
    for _ in range(40):
        data = {"label": "x", "next": data}
    found = received(package, {"must": None, "alike": data}, strict=True).alike
    for _ in range(40):
        found = found.next
    assert found == types.Small(id="0")


def test_only_what_needs_it_is_made_by_our_code(package: Any, types: Any) -> None:
    """The rest of a reply is decoded at once."""
    reader = import_module("choices_sdk._runtime.typed")
    assert reader.decoder(list[types.Thing]) is not None


def test_what_is_sent(package: Any, types: Any) -> None:
    replies = [answer(body=b"null"), answer(body=b"null"), answer(body=b"{}"), answer(body=b"[]")]
    with serve(*replies) as server, package.Choices(token="t", base_url=server.url) as client:
        made = client.things.create(
            must={"id": "1", "size": 2}, day=DAY, value={"a": [1, None]}, odd=[[{"a": DAY}]]
        )
        client.things.choose(body={"kind": "fish", "depth": 1.5})
        client.things.put(value=["x", {"y": [True]}])
        client.things.send(odds=[DAY, ["red"]])
    assert made is None
    assert [request.json() for request in server.requests] == [
        {
            "must": {"id": "1", "size": 2},
            "day": "2024-01-31",
            "value": {"a": [1, None]},
            "odd": [[{"a": "2024-01-31"}]],
        },
        {"kind": "fish", "depth": 1.5},
        ["x", {"y": [True]}],
        ["2024-01-31", ["red"]],
    ]
