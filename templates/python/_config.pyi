"""What a package's rendered `_config.py` defines: the runtime is type-checked in place against this.

`ErrorBody` is the model of an error's JSON, or `Any` where the API describes none.
"""

from typing import Any, TypeAlias

from .runtime.retry_policy import RetryPolicy

BASE_URL: str
USER_AGENT: str
ERROR_MESSAGE_FIELD: str
REQUEST_ID_HEADER: str
IDEMPOTENCY_HEADER: str
HEADERS: tuple[tuple[str, str], ...]
SECURITY: tuple[tuple[str, ...], ...]
NEEDS_CREDENTIALS: bool
RETRY: RetryPolicy

ErrorBody: TypeAlias = Any
