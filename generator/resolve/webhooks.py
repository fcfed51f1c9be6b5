"""Resolving, part 12d: webhooks, and what they send."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..diagnostics import Report
from ..ir import ModelId, Webhook, models_in
from ..naming import pascal
from ..nodes import Text
from ..spec import WebhookSpec
from .facts import deprecation, plain
from .names import Named, check_collisions, spoken_name
from .types import Slot, Types


def read_webhooks(
    said: Mapping[Text, WebhookSpec], types: Types, report: Report
) -> tuple[Webhook, ...]:
    """First pass: their types are read with all others."""
    webhooks = tuple(_webhook(event, spec, types, report) for event, spec in said.items())
    named = (Named(one.event, one.name, one.at) for one in webhooks)
    check_collisions(named, "the webhooks", report)
    return webhooks


def _webhook(event: Text, spec: WebhookSpec, types: Types, report: Report) -> Webhook:
    name = spoken_name(event, spec.name, "the webhook", report)
    slot = Slot("", pascal(name), "Payload", f"the payload of `{event}`")
    return Webhook(
        event=plain(event),
        name=name,
        at=event.at,
        type=types.read(spec.request, slot) if spec.request else None,
        media_type=(plain(spec.request.media_type) if spec.request else "") or "application/json",
        payload_description=plain(spec.request.description) if spec.request else "",
        summary=plain(spec.summary),
        description=plain(spec.description),
        deprecated=deprecation(spec.deprecated),
    )


def models_sent(webhooks: Iterable[Webhook]) -> set[ModelId]:
    """What comes to whoever receives them."""
    return {id for one in webhooks if one.type is not None for id in models_in(one.type)}
