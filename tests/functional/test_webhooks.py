"""Payloads of webhooks: the API of `cases/webhooks`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from .printed import REPOSITORY, print_sdk

SPEC = REPOSITORY / "tests/cases/webhooks/spec"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    found = print_sdk(SPEC, tmp_path_factory.mktemp("orders"))
    sys.path.append(str(found))
    yield found
    sys.path.remove(str(found))


@pytest.fixture
def webhooks(folder: Path) -> Any:
    return import_module("orders_sdk.webhooks")


def test_a_payload_is_typed_and_exact(webhooks: Any) -> None:
    body = '{"id": 123456789012345678901, "total": 0.1000000000000000055, "lines": [{"sku": "a"}]}'
    for sent in (body, body.encode()):
        order = webhooks.order_paid(sent)
        assert order.id == 123456789012345678901
        assert order.total == Decimal("0.1000000000000000055")
        assert order.lines[0].sku == "a"


def test_an_inline_payload_and_a_list(webhooks: Any) -> None:
    changed = webhooks.stock_changed(b'{"items": [{"id": 1}], "at": "2026-01-01T00:00:00Z"}')
    assert (changed.items[0].id, changed.at.year) == (1, 2026)
    assert [line.sku for line in webhooks.list('[{"sku": "a"}]')] == ["a"]


def test_what_is_not_as_described_is_told_or_refused(webhooks: Any) -> None:
    errors = import_module("orders_sdk")
    told: list[Any] = []
    assert webhooks.order_paid('{"id": "x"}', on_mismatch=told.append).id == "x"
    assert [(one.operation, one.path) for one in told] == [("order.paid", "$.id")]
    for body, arguments in (
        ('{"id": "x"}', {"strict": True}),
        ("no JSON", {}),
        ("", {}),
        (b"\xff", {}),
        ("[]", {}),
        ("\ud800", {}),
    ):
        with pytest.raises(errors.DecodeError, match=r"the payload of order\.paid"):
            webhooks.order_paid(body, **arguments)


def test_nothing_else_loads_the_module(folder: Path) -> None:
    program = (
        "import sys, orders_sdk\n"
        "orders_sdk.Orders(base_url='https://a.b').orders\n"
        "assert 'orders_sdk.webhooks' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], cwd=folder, check=True)
