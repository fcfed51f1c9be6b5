# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/instant_messaging/workspaces.yaml
"""Types of `instant_messaging.workspaces`."""

from __future__ import annotations

import datetime
from typing import Any, Literal

from ..._runtime.models import Model


class Workspace(Model, kw_only=True):
    """A workspace, team or project."""

    id: str
    """Unique identifier for the workspace."""
    created_at: datetime.datetime | None = None
    """When the workspace was created. (Inferred.)"""
    description: str | None = None
    """Description of the workspace."""
    name: str | None = None
    """Name of the workspace."""
    organization: WorkspaceOrganization | None = None
    """Organization of the workspace."""
    remote_data: dict[str, Any] | None = None
    """Raw data returned from the remote API call."""
    status: Literal["active", "inactive"] | str | None = None
    """Status of the workspace."""
    updated_at: datetime.datetime | None = None
    """When the workspace was last updated. (Inferred.)"""


class WorkspaceOrganization(Model, kw_only=True):
    id: str | None = None
    name: str | None = None
