# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/instant_messaging/messages.yaml
"""Types of `instant_messaging.messages`."""

from __future__ import annotations

import datetime
from typing import Any, Literal, Required, TypedDict

from ..._runtime.models import Model


class Message(Model, kw_only=True):
    """A message in a channel or a thread."""

    id: str
    """Unique identifier for the message."""
    attachments: list[MessageAttachment] | None = None
    """Attachments of the message."""
    author: MessageAuthor | None = None
    """Author of the message. Is a member object."""
    body: MessageBody | None = None
    """Body of the message."""
    channel: MessageChannel | None = None
    """Channel to which the message belongs."""
    created_at: datetime.datetime | None = None
    """Date and time when the message was created."""
    has_children: bool | None = None
    """Whether the message has children."""
    parent: MessageParent | None = None
    """Parent entity of the message."""
    remote_data: dict[str, Any] | None = None
    """Raw data returned from the remote API call."""
    updated_at: datetime.datetime | None = None
    """Date and time when the message was last updated."""


class MessageAttachment(Model, kw_only=True):
    id: str | None = None
    """Unique identifier for the attachment."""
    name: str | None = None
    """Name of the attachment."""
    type: str | None = None
    """Type of the attachment."""
    url: str | None = None
    """URL of the attachment."""


class MessageAuthor(Model, kw_only=True):
    id: str | None = None
    """Unique identifier for the author."""
    name: str | None = None
    """Name of the author."""


class MessageAuthorInput(TypedDict, total=False):
    id: str
    """Unique identifier for the author."""
    name: str
    """Name of the author."""


class MessageBody(Model, kw_only=True):
    content: str | None = None
    """Content of the message body."""
    format: str | None = None
    """Format of the message body."""


class MessageBodyInput(TypedDict, total=False):
    content: str
    """Content of the message body."""
    format: str
    """Format of the message body."""


class MessageChannel(Model, kw_only=True):
    id: str | None = None
    """Unique identifier for the channel."""
    name: str | None = None
    """Name of the channel."""
    type: str | None = None
    """Type of the channel."""


class MessageChannelInput(TypedDict, total=False):
    id: str
    """Unique identifier for the channel."""
    name: str
    """Name of the channel."""
    type: str
    """Type of the channel."""


class MessageParent(Model, kw_only=True):
    id: str | None = None
    """Unique identifier for the parent entity."""
    type: Literal["message"] | str | None = None
    """Type of the parent entity."""


class MessageParentInput(TypedDict, total=False):
    id: str
    """Unique identifier for the parent entity."""
    type: Literal["message"] | str
    """Type of the parent entity."""


class ListWorkspaceInput(TypedDict):
    id: str


class ListChannelInput(TypedDict, total=False):
    id: Required[str]
    """Unique identifier for the channel."""
    type: Required[Literal["channel", "dm", "group_dm"] | str]
    """Type of the channel."""
    name: str
    """Name of the channel."""


class ListUserInput(TypedDict):
    id: str
    """Unique identifier for the user."""


class GetWorkspaceInput(TypedDict, total=False):
    id: str
    """(Inferred.)"""


class GetChannelInput(TypedDict, total=False):
    id: str
    """Unique identifier for the channel."""


class GetUserInput(TypedDict, total=False):
    id: str
    """Unique identifier for the user."""


class DeletedMessage(Model, kw_only=True):
    id: str | None = None
