"""Unions: the right class, and what is of no known kind loses nothing."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Annotated, Any, Literal

import pytest
from truto_python_sdk._runtime.construct import Builders
from truto_python_sdk._runtime.models import Model, OpenModel, extra_fields, to_dict, to_json
from truto_python_sdk._runtime.one_of import OneOf
from truto_python_sdk._runtime.unions import Discriminator, UnknownVariant

from .test_models import COPIES


class Cat(Model, kw_only=True):
    kind: str
    lives: int | None = None
    kittens: list[Pet] | None = None


class Dog(OpenModel, kw_only=True):
    kind: str
    name: str | None = None


class Square(Model, kw_only=True):
    side: int


class Circle(OpenModel, kw_only=True):
    radius: int


class Point(Model, kw_only=True):
    type: Literal["point"]
    x: int | None = None


class Line(Model, kw_only=True):
    type: Literal["line"]
    x: int | None = None


Pet = Annotated[Cat | Dog | UnknownVariant, Discriminator("kind", {"cat": Cat, "dog": Dog})]


class Box(Model, kw_only=True):
    kind: Literal["box"]
    inside: (
        OneOf[
            Annotated[
                Box | Cat | UnknownVariant,
                Discriminator("kind", {"box": "Box", "cat": Cat}),
            ]
        ]
        | None
    ) = None


class Home(Model, kw_only=True):
    pet: Pet | None = None
    pets: list[Pet] | None = None
    by_name: dict[str, Pet] | None = None
    shape: Square | Circle | None = None
    mark: Point | Line | None = None


FISH = {"kind": "fish", "fins": [1, None], "home": {"kind": "sea", "depth": 1.5}}


def built(hint: Any, data: Any) -> Any:
    return Builders().of(hint)(copy.deepcopy(data), None, lambda *_: None)


def pet_of(data: Any) -> Any:
    return built(Pet, data)


@pytest.mark.parametrize(
    ("data", "cls"),
    [
        ({"pet": {"kind": "cat", "name": "Tom"}}, Cat),
        ({"pet": {"kind": "dog", "lives": 9}}, Dog),
        ({"pet": {"kind": "fish", "lives": 9}}, UnknownVariant),
        ({"pet": {"lives": 9}}, UnknownVariant),
        ({"shape": {"side": 1, "radius_of_corners": 2}}, Square),
        ({"shape": {"radius": 1, "colour": "red"}}, Circle),
        ({"mark": {"type": "point"}}, Point),
        ({"mark": {"type": "line", "x": 1}}, Line),
        ({"mark": {"type": "curve", "x": 1}}, dict),
    ],
)
def test_the_right_class_by_the_tag_or_else_by_the_keys(data: Any, cls: type) -> None:
    home = built(Home, data)
    (name,) = data
    assert type(getattr(home, name)) is cls


def test_a_class_that_comes_later_is_called_by_its_name() -> None:
    box = built(Box, {"kind": "box", "inside": {"kind": "box", "inside": {"kind": "cat"}}})
    assert type(box.inside) is Box and type(box.inside.inside) is Cat


def test_an_unknown_kind_is_a_mapping_with_its_tag() -> None:
    fish = pet_of(FISH)
    assert isinstance(fish, UnknownVariant)
    assert (fish.tag, fish.data, fish["fins"], len(fish)) == ("fish", FISH, [1, None], 3)
    assert fish == FISH and dict(fish) == FISH
    assert fish != pet_of({**FISH, "new": 1})
    assert repr(fish).startswith("UnknownVariant({'kind': 'fish', 'fins': [1, None], ")
    match fish:
        case UnknownVariant(tag="fish", data={"fins": fins}):
            assert fins == [1, None]
        case _:
            raise AssertionError(fish)


@pytest.mark.parametrize("tag", [None, 3, ["cat"], {"kind": "cat"}])
def test_a_tag_that_is_no_text_is_none(tag: Any) -> None:
    assert pet_of({"kind": tag}).tag is None
    assert pet_of({}).tag is None


@pytest.mark.parametrize("again", [lambda model: model, *COPIES])
@pytest.mark.parametrize(
    "data",
    [
        {"pet": FISH},
        {"pets": [FISH, {"kind": "dog", "fur": {"long": None}}, {"kind": "cat"}]},
        {"by_name": {"a": FISH, "b": {"kind": "dog", "name": "Rex", "fur": []}}},
        {"shape": {"radius": 1, "unit": "mm"}},
        {"pet": {"kind": "cat", "kittens": [FISH, {"kind": "dog", "new": {"x": [None]}}]}},
    ],
)
def test_nothing_is_lost_on_the_way_back(data: Any, again: Callable[[Any], Any]) -> None:
    home = again(built(Home, data))
    assert home == built(Home, data)
    assert to_dict(home) == data
    assert json.loads(to_json(home)) == data
    assert json.loads(to_json({"body": [home]})) == {"body": [data]}


def test_an_unknown_kind_alone_is_copied_and_sent() -> None:
    fish = pet_of(FISH)
    for other in (copy.copy(fish), copy.deepcopy(fish), pickle.loads(pickle.dumps(fish))):
        assert (type(other), other.tag, other) == (UnknownVariant, "fish", fish)
    assert to_dict(fish) == FISH
    assert json.loads(to_json(fish)) == FISH


def test_a_member_keeps_what_its_class_keeps() -> None:
    home = built(Home, {"pets": [{"kind": "dog", "fur": 1}], "shape": {"radius": 1, "unit": "m"}})
    assert extra_fields(home.pets[0]) == {"fur": 1}
    assert extra_fields(home.shape) == {"unit": "m"}
