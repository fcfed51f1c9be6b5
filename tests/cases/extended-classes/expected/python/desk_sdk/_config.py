# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: extended-classes/spec/api.yaml
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

BASE_URL = "https://desk.example"
USER_AGENT = "desk_sdk/0.1.0"
ERROR_MESSAGE_FIELD = "reason"
REQUEST_ID_HEADER = ""
IDEMPOTENCY_HEADER = ""
HEADERS: tuple[tuple[str, str], ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()
NEEDS_CREDENTIALS = False
RETRY = RetryPolicy()
