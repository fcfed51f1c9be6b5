"""A repr is short, whatever is in a model."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from truto_python_sdk._runtime.models import Model, OpenModel


class Node(Model, kw_only=True):
    id: str
    text: str | None = None
    at: datetime.datetime | None = None
    next: Node | None = None
    nodes: list[Any] | None = None
    data: dict[str, Any] | None = None


class Wide(OpenModel, kw_only=True):
    a: Any = None
    b: Any = None
    c: Any = None
    d: Any = None
    e: Any = None


NOON = datetime.datetime(2026, 1, 2, 12, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("model", "text"),
    [
        (Node(id="1"), "Node(id='1')"),
        (Node(id="1", at=NOON), f"Node(id='1', at={NOON!r})"),
        (Node(id="1", next=Node(id="2", text="")), "Node(id='1', next=Node(id='2', text=''))"),
        (Node(id="x" * 80), f"Node(id='{'x' * 80}')"),
        (Node(id="x" * 81), f"Node(id='{'x' * 80}'...)"),
        (Node(id="1", nodes=[]), "Node(id='1', nodes=[])"),
        (Node(id="1", nodes=[1, 2.5, None, True, b"x"]), None),
        (Node(id="1", nodes=list(range(8))), "Node(id='1', nodes=[0, 1, 2, 3, 4, ... 3 more])"),
        (
            Node(id="1", data={str(n): n for n in range(6)}),
            "Node(id='1', data={'0': 0, '1': 1, '2': 2, '3': 3, '4': 4, ... 1 more})",
        ),
        (Node(id="1", nodes=[[[[]]]]), "Node(id='1', nodes=[[[[]]]])"),
        (Node(id="1", nodes=[[[[[]]]]]), "Node(id='1', nodes=[[[[...]]]])"),
        (Node(id="1", nodes=[10**5000]), "Node(id='1', nodes=[<int>])"),
        (Node(id="1", nodes=[(1, 2), {3}]), "Node(id='1', nodes=[tuple([1, 2]), set([3])])"),
        (Wide(), "Wide()"),
        (Wide(_unknown={"new": 1}), "Wide(_unknown={'new': 1})"),
    ],
)
def test_what_it_shows(model: Model, text: str | None) -> None:
    assert repr(model) == (text or "Node(id='1', nodes=[1, 2.5, None, True, b'x'])")


def test_a_model_without_a_field_that_is_promised_says_so() -> None:
    gone: Any = None
    assert repr(Node(id=gone)) == "Node(id=None)"


def test_it_ends_where_a_model_contains_itself() -> None:
    node = Node(id="1")
    node.next = node
    node.nodes = [node] * 1000
    assert len(repr(node)) < 5_000


def test_it_ends_where_a_model_is_broad_and_deep() -> None:
    model: Any = "end"
    for _ in range(50):
        model = Wide(a=model, b=[model] * 50, c={str(n): model for n in range(50)}, d=model)
    assert len(repr(model)) < 10_000


def test_a_long_text_is_not_written_whole() -> None:
    assert len(repr(Node(id="\U0001f600" * 10_000_000))) < 200
