"""The generated package: all that the benchmarks know of it."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

import httpx2

from .peer import ACCOUNT, BODY, ID, TOKEN, AsyncCalls, Calls, Peer, mock_transport

PACKAGE = "truto_python_sdk"
# All that a client can be told to watch over.
SETTINGS: dict[str, Any] = {
    "token": TOKEN,
    "timeout": 30.0,
    "max_retries": 2,
    "max_response_size": 64 * 2**20,
    **dict.fromkeys(
        ("on_request", "on_response", "on_error", "on_retry", "on_mismatch"), lambda event: None
    ),
}
IMPORT_PACKAGE = f"import {PACKAGE}"
IMPORT_CLIENT = f"from {PACKAGE} import Truto"
FIRST_REPLY = f"""
import sys
from {PACKAGE} import Truto
client = Truto(token="{TOKEN}", base_url=sys.argv[1])
message = client.instant_messaging.messages.get("{ID}", integrated_account_id="{ACCOUNT}")
assert message.id
"""


def calls(url: str, answer: bytes | None) -> Calls:
    http = None if answer is None else httpx2.Client(transport=mock_transport(httpx2, answer))
    client = import_module(PACKAGE).Truto(base_url=url, http_client=http, **SETTINGS)

    def get() -> Any:
        return client.instant_messaging.messages.get(ID, integrated_account_id=ACCOUNT)

    def update() -> Any:
        messages = client.instant_messaging.messages
        return messages.update(ID, body=BODY, integrated_account_id=ACCOUNT)

    def list_() -> Any:
        return client.instant_messaging.messages.list(integrated_account_id=ACCOUNT).items

    return Calls(get, update, list_)


def async_calls(url: str, answer: bytes | None) -> AsyncCalls:
    http = None if answer is None else httpx2.AsyncClient(transport=mock_transport(httpx2, answer))
    client = import_module(PACKAGE).TrutoApi(base_url=url, http_client=http, **SETTINGS)

    async def get() -> Any:
        return await client.instant_messaging.messages.get(ID, integrated_account_id=ACCOUNT)

    return AsyncCalls(get)


def decode(content: bytes) -> Any:
    """What its client does with a reply's bytes; unknown fields stay reachable."""
    return page_reader()(content)[0]


@cache
def page_reader(is_told: bool = False) -> Any:
    """Reads bytes to the items of a page, and whether any of them was odd; `is_told`: a hook
    hears of what is odd."""
    decoding = import_module(f"{PACKAGE}._runtime.decode")
    operation = import_module(f"{PACKAGE}.resources.instant_messaging.messages")._LIST
    reader = operation.envelope.reader(operation.response, False)
    hook = (lambda mismatch: None) if is_told else None

    def read(content: bytes) -> tuple[Any, bool]:
        report = decoding.Report(operation.label, hook, False)
        return reader.read(content, report).items, report.slow

    return read


def raw_data(model: Any) -> Any:
    return import_module(PACKAGE).raw_data(model)


PEER = Peer("sdkpress", calls, async_calls, decode, IMPORT_PACKAGE, IMPORT_CLIENT, FIRST_REPLY)
