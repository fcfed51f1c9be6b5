"""The openapi target: an API as one document of OpenAPI 3.1."""

from __future__ import annotations

from typing import Any

from ...diagnostics import Report
from ...ir import Api
from ..base import Target
from .naming import SchemaKeys
from .operations import operation_ids
from .options import OpenapiOptions
from .target import generate


def _check(api: Api, options: OpenapiOptions, report: Report) -> None:
    """Every API has a document."""


def _names(api: Api, options: OpenapiOptions) -> dict[str, Any]:
    """What operations and schemas are called in the document."""
    keys = SchemaKeys.of(api)
    schemas = {f"{id.resource}.{id.name}".lstrip("."): key for id, key in keys.by_id.items()}
    operations = {f"{place}.{key}": id for (place, key), id in operation_ids(api).items()}
    return {"operations": operations, "schemas": schemas}


TARGET = Target(
    name="openapi", options=OpenapiOptions, check=_check, generate=generate, names=_names
)
