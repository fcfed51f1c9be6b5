# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Requests that the API's description does not know, made with the same care."""

from collections.abc import Mapping
from typing import Any

from .. import _config
from .operation import Operation
from .options import RequestOptions
from .paths import checked_path
from .payload import Content
from .request import Call, prepare
from .unset import UNSET


def any_call(
    method: str,
    path: str,
    query: Mapping[str, Any] | None,
    headers: Mapping[str, str] | None,
    body: object,
    options: RequestOptions,
) -> Call:
    """`body`: bytes are sent as they are, anything else as JSON."""
    if not method.isascii() or not method.isalpha():
        raise ValueError("method must be a word")
    checked = checked_path(path)
    is_bytes = isinstance(body, bytes)
    operation: Operation[Any] = Operation(
        # Braces would be the places of values.
        f"{method.upper()} {checked}".replace("{", "%7B").replace("}", "%7D"),
        whole_body=body is not UNSET,
        response=Any,
        body=_Bytes() if is_bytes else None,
        accept="*/*",
        # With a key that the caller vouches for, it is safe to send twice.
        idempotency_header=(
            _config.IDEMPOTENCY_HEADER if options.idempotency_key else ""
        ),
    )
    own = RequestOptions(query=query or {}, headers=headers or {})
    values = () if body is UNSET else (body,)
    return prepare(operation, values, {}, options.over(own))


class _Bytes:
    """Bytes as they are; a header may say what they are."""

    def encode(self, body: object) -> Content:
        assert isinstance(body, bytes)
        return Content(body, b"application/octet-stream")
