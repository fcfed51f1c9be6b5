# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: webhooks/spec/api.yaml
"""What the runtime must know of this API."""

from __future__ import annotations

from typing import Any, TypeAlias

from ._runtime.retry_policy import RetryPolicy

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

BASE_URL = "https://orders.example"
USER_AGENT = "orders_sdk/1.0.0"
ERROR_MESSAGE_FIELD = ""
REQUEST_ID_HEADER = ""
IDEMPOTENCY_HEADER = ""
HEADERS: tuple[tuple[str, str], ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()
NEEDS_CREDENTIALS = False
RETRY = RetryPolicy()

ErrorBody: TypeAlias = Any
