"""The seed's message, as classes of pydantic or of a base that is built on it."""

# Annotations are evaluated at once, for the classes are local.

import datetime
from typing import Any, Literal

from pydantic import BaseModel


def message_class(base: type[BaseModel]) -> type[BaseModel]:
    """The class of a message, and of what is in it, each derived from `base`."""

    class MessageAttachment(base):
        id: str | None = None
        name: str | None = None
        type: str | None = None
        url: str | None = None

    class MessageAuthor(base):
        id: str | None = None
        name: str | None = None

    class MessageBody(base):
        content: str | None = None
        format: str | None = None

    class MessageChannel(base):
        id: str | None = None
        name: str | None = None
        type: str | None = None

    class MessageParent(base):
        id: str | None = None
        type: Literal["message"] | None = None

    class Message(base):
        id: str
        attachments: list[MessageAttachment] | None = None
        author: MessageAuthor | None = None
        body: MessageBody | None = None
        channel: MessageChannel | None = None
        created_at: datetime.datetime | None = None
        has_children: bool | None = None
        parent: MessageParent | None = None
        remote_data: dict[str, Any] | None = None
        updated_at: datetime.datetime | None = None

    return Message
