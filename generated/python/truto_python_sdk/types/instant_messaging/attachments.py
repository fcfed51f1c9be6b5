# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/instant_messaging/attachments.yaml
"""Types of `instant_messaging.attachments`."""

from __future__ import annotations

import datetime
from typing import Any

from ..._runtime.models import Model


class Attachment(Model, kw_only=True):
    """A file or link attached to a message."""

    id: str | None = None
    """Unique identifier for the attachment."""
    channel_id: str | None = None
    """ID of the attachment's channel."""
    content_type: str | None = None
    """Content type of the attachment."""
    created_at: datetime.datetime | None = None
    """When the attachment was created. (Inferred.)"""
    file_name: str | None = None
    """Name of the file."""
    file_url: str | None = None
    """URL of the file."""
    remote_data: dict[str, Any] | None = None
    """Raw data returned from the remote API call."""
    size: float | None = None
    """Size of the file."""
    updated_at: datetime.datetime | None = None
    """When the attachment was last updated. (Inferred.)"""
    uploaded_by: str | None = None
    """Who uploaded the attachment."""
    uploaded_by_type: str | None = None
    """Type of the one who uploaded it."""
