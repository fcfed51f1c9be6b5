# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/api.yaml
"""What the runtime must know of this API."""

from __future__ import annotations

from ._runtime.retry_policy import RetryPolicy
from .error_body import ErrorBody

__all__ = [
    "BASE_URL",
    "ERROR_MESSAGE_FIELD",
    "HEADERS",
    "IDEMPOTENCY_HEADER",
    "NEEDS_CREDENTIALS",
    "REQUEST_ID_HEADER",
    "RETRY",
    "SECURITY",
    "USER_AGENT",
    "ErrorBody",
]

BASE_URL = "https://zoo.example/{edition}"
USER_AGENT = "city_zoo/1.0.0"
ERROR_MESSAGE_FIELD = "detail"
REQUEST_ID_HEADER = "X-Request-Id"
IDEMPOTENCY_HEADER = "Idempotency-Key"
HEADERS: tuple[tuple[str, str], ...] = (("X-Zoo-Version", "3, please"),)
SECURITY: tuple[tuple[str, ...], ...] = (("bearer",), ("gate", "ticket"), ())
NEEDS_CREDENTIALS = False
RETRY = RetryPolicy(
    statuses=frozenset({429, 502}),
    never=frozenset({503}),
    server_errors_unless="fatal",
    max_retries=3,
    first_delay=0.25,
    max_delay=4.0,
    max_retry_after=60.0,
    reset_header="X-RateLimit-Reset",
)
