"""What the runtime must know of the API."""

from __future__ import annotations

from typing import Any

from ._runtime.models import Model
from ._runtime.retry_policy import RetryPolicy


class ErrorBody(Model, kw_only=True):
    message: str | None = None
    detail: Any = None


BASE_URL = "https://api.example.com"
USER_AGENT = "anysdk/1.0"
ERROR_MESSAGE_FIELD = "message"
REQUEST_ID_HEADER = "x-request-id"
HEADERS: tuple[tuple[str, str], ...] = (("X-Version", "1"),)
SECURITY: tuple[tuple[str, ...], ...] = (("bearer",),)
NEEDS_CREDENTIALS = True
RETRY = RetryPolicy(reset_header="ratelimit-reset")
