"""What openapi-python-client prints for `openapi.yaml`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx

from .peer import ACCOUNT, BODY, ID, TOKEN, AsyncCalls, Calls, Peer, mock_transport

DESCRIPTION = Path(__file__).with_name("openapi.yaml")
PACKAGE = "messages_client"
IMPORT_PACKAGE = f"import {PACKAGE}"
IMPORT_CLIENT = f"""
from {PACKAGE} import AuthenticatedClient
from {PACKAGE}.api.messages import get_message
"""
FIRST_REPLY = f"""
import sys
from {PACKAGE} import AuthenticatedClient
from {PACKAGE}.api.messages import get_message
client = AuthenticatedClient(base_url=sys.argv[1], token="{TOKEN}")
assert get_message.sync("{ID}", client=client, integrated_account_id="{ACCOUNT}").id
"""


def generate(folder: Path) -> None:
    """Print the package into `folder`, with the command as its own documentation has it."""
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    command = ["openapi-python-client", "generate", "--meta", "none"]
    paths = ["--path", DESCRIPTION, "--output-path", folder / PACKAGE]
    subprocess.run([*command, *paths], check=True, env=environment, stdout=subprocess.DEVNULL)


def calls(url: str, answer: bytes | None) -> Calls:
    client = _module("client").AuthenticatedClient(base_url=url, token=TOKEN)
    if answer is not None:
        client.set_httpx_client(httpx.Client(base_url=url, transport=mock_transport(httpx, answer)))
    get_message, update_message, list_messages = map(
        _operation, ("get_message", "update_message", "list_messages")
    )
    models = _module("models")

    def get() -> Any:
        return get_message.sync(ID, client=client, integrated_account_id=ACCOUNT)

    def update() -> Any:
        body = models.MessageUpdate(body=models.MessageBody.from_dict(BODY))
        return update_message.sync(ID, client=client, integrated_account_id=ACCOUNT, body=body)

    def list_() -> Any:
        return list_messages.sync(client=client, integrated_account_id=ACCOUNT).result

    return Calls(get, update, list_)


def async_calls(url: str, answer: bytes | None) -> AsyncCalls:
    client = _module("client").AuthenticatedClient(base_url=url, token=TOKEN)
    if answer is not None:
        transport = mock_transport(httpx, answer)
        client.set_async_httpx_client(httpx.AsyncClient(base_url=url, transport=transport))
    get_message = _operation("get_message")

    async def get() -> Any:
        return await get_message.asyncio(ID, client=client, integrated_account_id=ACCOUNT)

    return AsyncCalls(get)


def decode(content: bytes) -> Any:
    """What its client does with a reply's bytes."""
    return _module("models").MessagePage.from_dict(json.loads(content)).result


def _module(name: str) -> Any:
    return import_module(f"{PACKAGE}.{name}")


def _operation(name: str) -> Any:
    return _module(f"api.messages.{name}")


PEER = Peer(
    "openapi-python-client", calls, async_calls, decode, IMPORT_PACKAGE, IMPORT_CLIENT, FIRST_REPLY
)
