"""openai's SDK, given the same operations through its own methods for further endpoints."""

from __future__ import annotations

import json
from typing import Any, Generic, TypeVar

import httpx2
from openai import AsyncOpenAI, BaseModel, OpenAI
from openai._base_client import BasePage, BaseSyncPage
from openai._models import construct_type

from .models import message_class
from .peer import ACCOUNT, BODY, ID, PATH, TOKEN, AsyncCalls, Calls, Peer, mock_transport

T = TypeVar("T")
Message: Any = message_class(BaseModel)
IMPORT_PACKAGE = "import openai"
IMPORT_CLIENT = "from openai import OpenAI"
# An operation of its own: the classes above would count against it.
FIRST_REPLY = f"""
import sys
from openai import OpenAI
client = OpenAI(api_key="{TOKEN}", base_url=sys.argv[1])
assert client.models.retrieve("{ID}").id
"""


class MessagePage(BaseSyncPage[T], BasePage[T], Generic[T]):
    """The envelope, in the way of `openai.pagination`."""

    result: list[T]
    next_cursor: str | None = None
    prev_cursor: str | None = None
    result_count: int | None = None

    def _get_page_items(self) -> list[T]:
        return self.result

    def next_page_info(self) -> None:
        return None


def calls(url: str, answer: bytes | None) -> Calls:
    http = None if answer is None else httpx2.Client(transport=mock_transport(httpx2, answer))
    client = OpenAI(api_key=TOKEN, base_url=url, http_client=http)

    def get() -> Any:
        return client.get(f"{PATH}/{ID}", cast_to=Message, options=_options())

    def update() -> Any:
        body = {"body": BODY}
        return client.patch(f"{PATH}/{ID}", cast_to=Message, body=body, options=_options())

    def list_() -> Any:
        page = client.get_api_list(
            PATH, model=Message, page=MessagePage[Message], options=_options()
        )
        return page.result

    return Calls(get, update, list_)


def async_calls(url: str, answer: bytes | None) -> AsyncCalls:
    http = None if answer is None else httpx2.AsyncClient(transport=mock_transport(httpx2, answer))
    client = AsyncOpenAI(api_key=TOKEN, base_url=url, http_client=http)

    async def get() -> Any:
        return await client.get(f"{PATH}/{ID}", cast_to=Message, options=_options())

    return AsyncCalls(get)


def decode(content: bytes) -> Any:
    """What its client does with a reply's bytes."""
    page: Any = construct_type(type_=MessagePage[Message], value=json.loads(content))
    return page.result


def _options() -> Any:
    return {"params": {"integrated_account_id": ACCOUNT}}


PEER = Peer("openai", calls, async_calls, decode, IMPORT_PACKAGE, IMPORT_CLIENT, FIRST_REPLY)
