"""The guide on webhooks: what the API sends by itself, and what is in it."""

from __future__ import annotations

from ... import prose
from ...ir import Webhook
from . import places
from .bodies import described
from .context import Context
from .entries import Direction, type_entries
from .types import type_code
from .views import BodyView, GuideView

_TEXT = "Requests that the API makes by itself, to a URL that it was told."


def webhooks_guide(context: Context) -> GuideView:
    return GuideView(
        title=context.writing.text("Webhooks"),
        description=context.writing.prose(_TEXT),
        bodies=tuple(_body(one, context) for one in context.api.webhooks),
    )


def _body(webhook: Webhook, context: Context) -> BodyView:
    writing, type = context.writing, webhook.type
    anchor = places.anchor("webhook", webhook.event)
    said = (
        prose.deprecation(webhook.deprecated),
        webhook.summary,
        webhook.description,
        webhook.payload_description,
        "" if type else "Nothing is in its body.",
    )
    return BodyView(
        anchor=writing.attribute(anchor),
        title=writing.text(webhook.event),
        type=type_code(type, context) if type else None,
        facts=(writing.code(webhook.media_type),) if type else (),
        description=described(said, type, context),
        entries=(
            type_entries(type, context, anchor, direction=Direction.RESPONSE, support={})
            if type
            else ()
        ),
    )
