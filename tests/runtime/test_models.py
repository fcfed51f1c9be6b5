"""Models: plain data in and out, copies, and unknown fields that are kept."""

from __future__ import annotations

import copy
import json
import pickle
import sys
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from truto_python_sdk._runtime.models import (
    Model,
    OpenModel,
    extra_fields,
    field,
    raw_data,
    to_dict,
    to_json,
)
from truto_python_sdk._runtime.operation import Operation
from truto_python_sdk._runtime.request import prepare

from tests.support.server import answer, serve

from .callers import Caller, body_of


class Kept(OpenModel, kw_only=True):
    id: str | None = None
    inner: Kept | None = None


class Plain(Model, kw_only=True):
    id: str
    long_name: str | None = field(name="longName", default=None)
    kept: Kept | None = None
    more: dict[str, Any] | None = None


def kept() -> Kept:
    """A model as a reply makes it, with unknown fields at two depths."""
    data = {"id": "1", "x": {"y": [1]}, "inner": {"z": None}}
    with serve(answer(data)) as server:
        model = Caller().call(server.url, Operation("GET /x", response=Kept))
    assert isinstance(model, Kept)
    return model


def pickled(model: Any) -> Any:
    return pickle.loads(pickle.dumps(model))


COPIES: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    pickled,
    msgspec.structs.replace,
    *([copy.replace] if sys.version_info >= (3, 13) else []),
]


@pytest.mark.parametrize("again", COPIES)
def test_unknown_fields_survive_copies(again: Any) -> None:
    model = kept()
    other = again(model)
    assert other == model
    assert other is not model
    assert extra_fields(other) == {"x": {"y": [1]}}
    assert other != Kept(id="1", inner=model.inner)


def test_unknown_fields_are_sent_back() -> None:
    data = {"x": {"y": [1]}, "id": "1", "inner": {"z": None}}
    model = kept()
    assert to_dict(model) == data
    assert json.loads(to_json(model)) == data
    assert to_dict(Plain(id="p", kept=model)) == {"id": "p", "kept": data}
    operation: Operation[Any] = Operation("POST /x", fields=("a", "b"))
    content = body_of(prepare(operation, ([{"deep": model}], Plain(id="p", kept=model)), {}))
    assert content is not None
    assert json.loads(content) == {"a": [{"deep": data}], "b": {"id": "p", "kept": data}}


def test_a_replaced_field_leaves_the_unknown_ones() -> None:
    changed = msgspec.structs.replace(kept(), id="2")
    assert to_dict(changed) == {"x": {"y": [1]}, "id": "2", "inner": {"z": None}}


def test_a_model_is_matched_by_its_fields() -> None:
    match Plain(id="1", kept=Kept(id="2")):
        case Plain(id=outer, kept=Kept(id=inner)):
            assert (outer, inner) == ("1", "2")
        case _:
            raise AssertionError


def test_a_model_that_contains_itself_is_refused() -> None:
    model = Kept(id="1")
    model.inner = model
    with pytest.raises(ValueError, match="contains itself"):
        to_dict(model)


def test_a_known_field_wins_over_a_kept_one() -> None:
    model = kept()
    model.id = "changed"
    assert to_dict(model)["id"] == "changed"


def test_what_was_absent_is_not_sent() -> None:
    assert to_dict(Plain(id="1")) == {"id": "1"}
    assert to_json(Plain(id="1", long_name="n")) == b'{"id":"1","longName":"n"}'


def test_plain_data_of_what_was_not_a_reply_is_not_known() -> None:
    with serve(answer({"id": "1", "kept": {"id": "2"}, "new": 1})) as server:
        model: Any = Caller().call(server.url, Operation("GET /x", response=Plain))
    assert raw_data(model)["new"] == 1
    for other in (Plain(id="1"), model.kept, copy.copy(model), copy.deepcopy(model)):
        with pytest.raises(LookupError, match=f"this {type(other).__name__} did not come straight"):
            raw_data(other)
    assert copy.copy(model) == model == pickle.loads(pickle.dumps(model))


def test_a_model_has_no_public_names_of_its_own() -> None:
    for model in (Model, OpenModel):
        own = set(dir(model)) - set(dir(msgspec.Struct))
        assert [name for name in own if not name.startswith("_")] == []


def test_a_whole_body_may_be_a_model() -> None:
    operation: Operation[Any] = Operation("PUT /x", whole_body=True)
    assert body_of(prepare(operation, (Plain(id="1"),), {})) == b'{"id":"1"}'


class Open(OpenModel, kw_only=True):
    id: str
    note: str | None
    name: str | None = None
    inner: Open | None = None


def test_the_nulls_of_an_open_model_are_sent_back() -> None:
    data = {"id": "1", "note": None, "name": None, "x": None}
    data = {**data, "inner": {"id": "2", "note": "a", "inner": None}}
    with serve(answer(data)) as server:
        model = Caller().call(server.url, Operation("GET /x", response=Open))
    assert to_dict(model) == data
    assert json.loads(to_json(model)) == data
    assert extra_fields(model) == {"x": None}
    model.name = "now"
    assert to_dict(model)["name"] == "now"
    assert to_dict(Open(id="1", note=None)) == {"id": "1", "note": None}


def test_a_model_that_contains_itself_is_no_json() -> None:
    model = Open(id="1", note=None)
    model.inner = model
    with pytest.raises(ValueError, match="contains itself"):
        to_json(model)


@pytest.mark.parametrize("key", [(1, 2), (), frozenset({1})])
def test_a_key_is_a_single_value(key: Any) -> None:
    with pytest.raises(TypeError, match="a key that is an object or an array"):
        to_json({"a": {key: 1}})
