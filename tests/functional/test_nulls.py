"""Fields that are promised and may be null: their null comes, and goes back."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from tests.support.server import answer, serve

from .callers import Way
from .printed import print_sdk

API = """
api: ledger
version: "1"
base_url: https://ledger.example
targets:
  python: {package: ledger_sdk, client: Ledger, async_client: AsyncLedger, version: "1.0"}
"""
BILLS = """
resource: bills
path: /bills
models:
  Bill:
    fields:
      id: {type: string, required: true}
      paid: {type: date, required: true, nullable: true}
      seller's: {name: seller, type: string, required: true, nullable: true}
      note: {type: string, nullable: true}
operations:
  get: {http: "GET /{id}", path: {id: string}, response: Bill}
  put:
    http: PUT /
    request: {fields: {bill: Bill}}
"""


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("ledger")
    (folder / "api.yaml").write_text(API)
    (folder / "bills.yaml").write_text(BILLS)
    sys.path.append(str(print_sdk(folder, folder)))
    yield import_module("ledger_sdk")
    sys.path.pop()


def test_a_promised_null_is_sent_back(ledger: Any, way: Way) -> None:
    bill = {"id": "1", "paid": None, "seller's": None, "note": None}
    with (
        serve(answer(bill)) as server,
        way.client(ledger.Ledger, ledger.AsyncLedger, base_url=server.url, strict=True) as client,
    ):
        found = way.result(client.bills.get("1"))
        way.result(client.bills.put(bill=found))
    assert (found.paid, found.seller, found.note) == (None, None, None)
    assert server.requests[1].json() == {"bill": {"id": "1", "paid": None, "seller's": None}}


def test_a_promised_null_that_does_not_come_is_told(ledger: Any, way: Way) -> None:
    told: list[str] = []
    with (
        serve(answer({"id": "1", "paid": None})) as server,
        way.client(
            ledger.Ledger,
            ledger.AsyncLedger,
            base_url=server.url,
            on_mismatch=lambda mismatch: told.append(mismatch.path),
        ) as client,
    ):
        assert way.result(client.bills.get("1")).seller is None
    assert told == ["$.seller's"]
