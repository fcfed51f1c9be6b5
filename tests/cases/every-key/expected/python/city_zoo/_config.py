# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/api.yaml
"""What the runtime must know of this API."""

from __future__ import annotations

from .error_body import ErrorBody

__all__ = [
    "BASE_URL",
    "ERROR_MESSAGE_FIELD",
    "REQUEST_ID_HEADER",
    "USER_AGENT",
    "ErrorBody",
]

BASE_URL = "https://zoo.example/api"
USER_AGENT = "city_zoo/1.0.0"
ERROR_MESSAGE_FIELD = "detail"
REQUEST_ID_HEADER = "X-Request-Id"
