"""httpx2 and `json.loads`, as an engineer writes it without an SDK."""

from __future__ import annotations

import json
from typing import Any

import httpx2

from .peer import ACCOUNT, BODY, ID, PATH, TOKEN, AsyncCalls, Calls, Peer, mock_transport

HEADERS = {"Authorization": f"Bearer {TOKEN}"}
PARAMETERS = {"integrated_account_id": ACCOUNT}
IMPORT = "import httpx2"
FIRST_REPLY = f"""
import sys
import httpx2
client = httpx2.Client(base_url=sys.argv[1], headers={HEADERS})
response = client.get("{PATH}/{ID}", params={PARAMETERS})
response.raise_for_status()
assert response.json()["id"]
"""


def calls(url: str, answer: bytes | None) -> Calls:
    transport = None if answer is None else mock_transport(httpx2, answer)
    client = httpx2.Client(base_url=url, headers=HEADERS, transport=transport)

    def get() -> Any:
        response = client.get(f"{PATH}/{ID}", params=PARAMETERS)
        response.raise_for_status()
        return response.json()

    def update() -> Any:
        response = client.patch(f"{PATH}/{ID}", params=PARAMETERS, json={"body": BODY})
        response.raise_for_status()
        return response.json()

    def list_() -> Any:
        response = client.get(PATH, params=PARAMETERS)
        response.raise_for_status()
        return response.json()["result"]

    return Calls(get, update, list_)


def async_calls(url: str, answer: bytes | None) -> AsyncCalls:
    transport = None if answer is None else mock_transport(httpx2, answer)
    client = httpx2.AsyncClient(base_url=url, headers=HEADERS, transport=transport)

    async def get() -> Any:
        response = await client.get(f"{PATH}/{ID}", params=PARAMETERS)
        response.raise_for_status()
        return response.json()

    return AsyncCalls(get)


def decode(content: bytes) -> Any:
    return json.loads(content)["result"]


PEER = Peer("by hand", calls, async_calls, decode, IMPORT, IMPORT, FIRST_REPLY)
