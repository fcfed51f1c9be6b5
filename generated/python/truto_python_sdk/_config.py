# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/api.yaml
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

BASE_URL = "https://api.truto.one"
USER_AGENT = "truto_python_sdk/0.1.0"
ERROR_MESSAGE_FIELD = "message"
REQUEST_ID_HEADER = ""
