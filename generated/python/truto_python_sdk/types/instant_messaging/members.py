# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/instant_messaging/members.yaml
"""Types of `instant_messaging.members`."""

from __future__ import annotations

import datetime
from typing import Any, Literal, TypedDict

from ..._runtime.models import Model


class Member(Model, kw_only=True):
    """Someone, or something, that can write messages."""

    id: str
    """Unique identifier for the member."""
    activated_at: datetime.datetime | None = None
    """When the member was activated. (Inferred.)"""
    avatar: str | None = None
    """Avatar of the member."""
    bio: str | None = None
    """Bio of the member."""
    created_at: datetime.datetime | None = None
    """When the member was created. (Inferred.)"""
    emails: list[MemberEmail] | None = None
    """Email addresses of the member."""
    first_name: str | None = None
    """First name of the member."""
    groups: list[MemberGroup] | None = None
    """Groups of the member."""
    is_email_verified: bool | None = None
    """Whether the member's email address is verified."""
    languages: list[str] | None = None
    """Languages of the member."""
    last_active_at: datetime.datetime | None = None
    """When the member was last active. (Inferred.)"""
    last_login_at: datetime.datetime | None = None
    """When the member last logged in. (Inferred.)"""
    last_name: str | None = None
    """Last name of the member."""
    name: str | None = None
    """Name of the member."""
    organizations: list[MemberOrganization] | None = None
    """Organizations of the member."""
    phones: list[MemberPhone] | None = None
    """Phone numbers of the member."""
    remote_data: dict[str, Any] | None = None
    """Raw data returned from the remote API call."""
    status: Literal["active", "inactive", "deleted", "invited"] | str | None = None
    """Status of the member."""
    status_changed_at: datetime.datetime | None = None
    """When the status last changed. (Inferred.)"""
    timezone: str | None = None
    """Time zone of the member."""
    title: str | None = None
    """Title of the member."""
    type: str | None = None
    """Type of the member."""
    updated_at: datetime.datetime | None = None
    """When the member was last updated. (Inferred.)"""
    username: str | None = None
    """User name of the member."""
    workspaces: list[MemberWorkspace] | None = None
    """Workspaces of the member."""


class MemberEmail(Model, kw_only=True):
    email: str | None = None
    type: str | None = None
    is_primary: bool | None = None


class MemberGroup(Model, kw_only=True):
    id: str | None = None
    name: str | None = None
    type: str | None = None
    organization: MemberGroupOrganization | None = None
    workspace: MemberGroupWorkspace | None = None


class MemberGroupOrganization(Model, kw_only=True):
    id: str | None = None
    name: str | None = None


class MemberGroupWorkspace(Model, kw_only=True):
    id: str | None = None
    name: str | None = None


class MemberOrganization(Model, kw_only=True):
    id: str | None = None
    name: str | None = None


class MemberPhone(Model, kw_only=True):
    number: str | None = None
    extension: str | None = None
    type: str | None = None


class MemberWorkspace(Model, kw_only=True):
    id: str | None = None
    """(Inferred.)"""
    name: str | None = None
    """(Inferred.)"""


class ListWorkspaceInput(TypedDict, total=False):
    id: str
    """(Inferred.)"""


class ListChannelInput(TypedDict, total=False):
    id: str
    """(Inferred.)"""
