"""What an API sends by itself: which of it an SDK reads."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir import Api, Type, Webhook
from ..media_types import is_json


def readable(api: Api) -> Iterator[tuple[Webhook, Type]]:
    """The webhooks whose payload is JSON, with its type."""
    for webhook in api.webhooks:
        if webhook.type is not None and is_json(webhook.media_type):
            yield webhook, webhook.type
