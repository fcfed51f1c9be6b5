"""The openapi target: an API as one document of OpenAPI 3.1."""

from __future__ import annotations

from typing import Any

from ...diagnostics import Report
from ...ir import Api
from ..base import Target
from .naming import SchemaKeys
from .operations import operation_ids, webhook_ids
from .options import OpenapiOptions
from .target import generate


def _check(api: Api, options: OpenapiOptions, report: Report) -> None:
    """Every API has a document."""


def _names(api: Api, options: OpenapiOptions) -> dict[str, Any]:
    """What operations, webhooks and models are called in the document, in the shape that
    `generator/inspect/` asks for."""
    keys = SchemaKeys.of(api)
    return {
        "operations": {place: {"operationId": id} for place, id in operation_ids(api).items()},
        "models": {id: {"schema": keys.reference(id)} for id in keys.by_id},
        "webhooks": {event: {"operationId": id} for event, id in webhook_ids(api).items()},
    }


TARGET = Target(
    name="openapi", options=OpenapiOptions, check=_check, generate=generate, names=_names
)
