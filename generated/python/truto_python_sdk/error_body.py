# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/api.yaml
"""The body of an error response."""

from __future__ import annotations

from typing import Any

from msgspec import field

from ._runtime.models import Model


class ErrorBody(Model, kw_only=True):
    status_code: int = field(name="statusCode")
    """HTTP status."""
    error: str
    """Name of the status."""
    message: str
    """What went wrong. Errors of an integration may leave it empty."""
    truto_is_remote_error: bool | None = None
    """Whether the integration answered with an error, not Truto itself."""
    raw_response: Any = None
    """What the integration answered, JSON or text."""
    truto_error_insight: ErrorInsight | None = None
    """What Truto can tell of an error of the unified API."""


class ErrorInsight(Model, kw_only=True):
    missing_required_query_parameters: MissingQueryParameters | None = None
    """Required query parameters that the request lacks."""
    missing_required_body_fields: MissingBodyFields | None = None
    """Required body fields that the request lacks."""
    conditionally_required_query_parameters: ConditionalQueryParameters | None = None
    """When further query parameters are required, for information."""
    conditionally_required_body_fields: ConditionalBodyFields | None = None
    """When further body fields are required, for information."""
    rate_limit_error: RateLimitInsight | None = None
    """A rate limit was exceeded."""
    forbidden_error: ForbiddenInsight | None = None
    """Access was refused."""
    remote_error: RemoteErrorInsight | None = None
    """The integration answered with an error."""


class MissingQueryParameters(Model, kw_only=True):
    description: str | None = None
    value: list[str] | None = None
    """Names. (Inferred.)"""


class MissingBodyFields(Model, kw_only=True):
    description: str | None = None
    value: list[str] | None = None
    """Names. (Inferred.)"""


class ConditionalQueryParameters(Model, kw_only=True):
    description: str | None = None
    value: Any = None
    """Rules."""


class ConditionalBodyFields(Model, kw_only=True):
    description: str | None = None
    value: Any = None
    """Rules."""


class RateLimitInsight(Model, kw_only=True):
    description: str | None = None
    value: Any = None


class ForbiddenInsight(Model, kw_only=True):
    description: str | None = None
    value: ForbiddenDetails | None = None


class ForbiddenDetails(Model, kw_only=True):
    missing_scopes: list[str] | None = None
    """(Inferred.)"""


class RemoteErrorInsight(Model, kw_only=True):
    description: str | None = None
    value: Any = None
