# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/instant_messaging/channels.yaml
"""Types of `instant_messaging.channels`."""

from __future__ import annotations

import datetime
from typing import Any, Literal, Required, TypedDict

from ..._runtime.models import Model


class Channel(Model, kw_only=True):
    """A place that messages are sent to."""

    id: str
    """Unique identifier for the channel."""
    created_at: datetime.datetime | None = None
    """When the channel was created. (Inferred.)"""
    created_by: ChannelCreatedBy | None = None
    """Who created the channel."""
    description: str | None = None
    """Description of the channel."""
    group: ChannelGroup | None = None
    """Group of the channel."""
    is_member: bool | None = None
    """Whether the connected account is a member of the channel."""
    name: str | None = None
    """Name of the channel."""
    organization: ChannelOrganization | None = None
    """Organization of the channel."""
    remote_data: dict[str, Any] | None = None
    """Raw data returned from the remote API call."""
    status: Literal["active", "archived"] | str | None = None
    """Status of the channel."""
    type: Literal["channel", "private_channel", "dm", "group_dm"] | str | None = None
    """Type of the channel."""
    updated_at: datetime.datetime | None = None
    """When the channel was last updated. (Inferred.)"""
    workspace: ChannelWorkspace | None = None
    """Workspace of the channel."""


class ChannelCreatedBy(Model, kw_only=True):
    id: str | None = None


class ChannelGroup(Model, kw_only=True):
    id: str | None = None
    name: str | None = None


class ChannelOrganization(Model, kw_only=True):
    id: str | None = None
    name: str | None = None


class ChannelWorkspace(Model, kw_only=True):
    id: str | None = None
    name: str | None = None


class ListWorkspaceInput(TypedDict, total=False):
    id: Required[str]
    name: str


class ListUserInput(TypedDict, total=False):
    id: str


class GetWorkspaceInput(TypedDict, total=False):
    id: str
    """(Inferred.)"""
    name: str
    """(Inferred.)"""


class JoinChannelInput(TypedDict, total=False):
    id: str
    """Unique identifier for the channel."""


class JoinedChannel(Model, kw_only=True):
    result: Any = None
