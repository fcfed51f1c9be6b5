# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/api.yaml
"""The resource `instant_messaging`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from . import attachments as _attachments
    from . import channels as _channels
    from . import members as _members
    from . import messages as _messages
    from . import workspaces as _workspaces


class InstantMessaging(Resource):
    """The resource `instant_messaging`."""

    @cached_property
    def attachments(self) -> _attachments.Attachments:
        """Files and links attached to messages."""
        from . import attachments

        return attachments.Attachments(self._sender)

    @cached_property
    def channels(self) -> _channels.Channels:
        """Channels, private channels and direct messages, of two people or of a group."""
        from . import channels

        return channels.Channels(self._sender)

    @cached_property
    def members(self) -> _members.Members:
        """People, apps, bots and integrations of an organization; `type` tells which."""
        from . import members

        return members.Members(self._sender)

    @cached_property
    def messages(self) -> _messages.Messages:
        """Messages in channels and threads."""
        from . import messages

        return messages.Messages(self._sender)

    @cached_property
    def workspaces(self) -> _workspaces.Workspaces:
        """Workspaces, teams or projects, as the integration calls them."""
        from . import workspaces

        return workspaces.Workspaces(self._sender)


class AsyncInstantMessaging(AsyncResource):
    """The resource `instant_messaging`."""

    @cached_property
    def attachments(self) -> _attachments.AsyncAttachments:
        """Files and links attached to messages."""
        from . import attachments

        return attachments.AsyncAttachments(self._sender)

    @cached_property
    def channels(self) -> _channels.AsyncChannels:
        """Channels, private channels and direct messages, of two people or of a group."""
        from . import channels

        return channels.AsyncChannels(self._sender)

    @cached_property
    def members(self) -> _members.AsyncMembers:
        """People, apps, bots and integrations of an organization; `type` tells which."""
        from . import members

        return members.AsyncMembers(self._sender)

    @cached_property
    def messages(self) -> _messages.AsyncMessages:
        """Messages in channels and threads."""
        from . import messages

        return messages.AsyncMessages(self._sender)

    @cached_property
    def workspaces(self) -> _workspaces.AsyncWorkspaces:
        """Workspaces, teams or projects, as the integration calls them."""
        from . import workspaces

        return workspaces.AsyncWorkspaces(self._sender)
