"""What the API sends by itself, to whoever has asked it to."""

from __future__ import annotations

from dataclasses import dataclass

from ...ir import Api, Webhook
from . import extensions as ext
from .extensions import Object
from .operations import usual_summary, webhook_ids
from .schemas import Schemas

_RECEIVED: Object = {"2XX": {"description": "It has been received."}}


@dataclass(frozen=True, slots=True)
class Webhooks:
    schemas: Schemas

    def webhooks(self, api: Api) -> Object:
        ids = webhook_ids(api)
        return {one.event: {"post": self._webhook(one, ids[one.event])} for one in api.webhooks}

    def _webhook(self, one: Webhook, id: str) -> Object:
        usual = usual_summary(one.name)
        return {
            "operationId": id,
            "summary": one.summary or usual,
            **ext.said({"description": one.description}),
            **({ext.SUMMARY: usual} if one.summary == usual else {}),
            **self._payload(one),
            "responses": _RECEIVED,
            "security": [],
            **ext.deprecation(one.deprecated),
            **({ext.NAME: one.name} if one.name != one.event else {}),
        }

    def _payload(self, one: Webhook) -> Object:
        if one.type is None:
            return {}
        body: Object = {
            **ext.said({"description": one.payload_description}),
            "required": True,
            "content": {one.media_type: {"schema": self.schemas.schema(one.type)}},
        }
        return {"requestBody": body}
