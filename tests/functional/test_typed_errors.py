"""The bodies of errors, as operations describe them: by the status, its range, any other."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from tests.support.server import Answer, answer, serve

from .callers import Way

Raised = Callable[[Answer], Any]


@pytest.fixture
def raised(zoo: Any, way: Way) -> Raised:
    """The error that `zoo.voices.listen` raises for an answer."""

    def error_of(said: Answer) -> Any:
        with serve(said) as server:
            arguments = {"api_token": "t", "visitor": "Ann", "base_url": server.url}
            with (
                way.client(zoo.Zoo, zoo.AsyncZoo, max_retries=0, **arguments) as client,
                pytest.raises(zoo.APIStatusError) as caught,
            ):
                way.result(client.zoo.voices.listen(animal="lion"))
        return caught.value

    return error_of


def models() -> Any:
    return import_module("city_zoo.types.zoo.voices")


def test_an_exact_status(raised: Raised) -> None:
    error = raised(answer({"reason": "asleep", "fine": "1.50", "new": 1}, status=404))
    refusal = error.body_as(models().Refusal)
    assert (refusal.reason, str(refusal.fine)) == ("asleep", "1.50")
    assert error.typed_body is refusal
    assert error.body is not refusal


def test_a_range_and_all_others(raised: Raised) -> None:
    error = raised(answer([{"reason": "a"}, {"reason": "b"}], status=422))
    assert [one.reason for one in error.typed_body] == ["a", "b"]
    error = raised(answer({"code": 5}, status=500))
    assert error.body_as(models().ListenDefaultError).code == 5
    assert error.body_as(models().Refusal) is None


def test_a_status_without_a_body_of_its_own_has_that_of_all(raised: Raised) -> None:
    error = raised(answer({"detail": "It sleeps."}, status=409))
    assert error.typed_body == error.body
    assert error.body.detail == "It sleeps."
    assert raised(answer(body=b"", status=410)).typed_body is None


def test_text(raised: Raised) -> None:
    for body in (b"teapot", b'"teapot"'):
        said = answer(body=body, status=418, content_type="text/plain")
        assert raised(said).typed_body == "teapot"


def test_a_body_that_is_something_else(raised: Raised) -> None:
    for body in (b"[]", b'"x"', b"nope", b"", b"null", b"[" * 10_000):
        error = raised(answer(body=body, status=404))
        assert error.typed_body is None
        assert error.content == body


def test_what_is_wrong_inside_of_a_body_stays_as_it_came(raised: Raised) -> None:
    error = raised(answer({"reason": 5, "fine": []}, status=404))
    refusal = error.body_as(models().Refusal)
    assert (refusal.reason, refusal.fine) == (5, [])
    assert raised(answer({}, status=404)).body_as(models().Refusal).reason is None


def test_an_error_is_pickled_with_its_body(raised: Raised) -> None:
    error = raised(answer({"reason": "asleep"}, status=404))
    assert pickle.loads(pickle.dumps(error)).typed_body == error.typed_body
