"""`x-` extensions that say how an SDK calls things, and whether a call may be sent twice."""

from __future__ import annotations

from .prose import line
from .values import Value, given

_ARGUMENT_NAMES = (
    "x-sdkpress-name",
    "x-fern-parameter-name",
    "x-fern-property-name",
    "x-speakeasy-name-override",
    "x-ms-client-name",
)
_RESOURCES = ("x-sdkpress-resource", "x-fern-sdk-group-name", "x-speakeasy-group")
_OPERATION_NAMES = (
    "x-sdkpress-name",
    "x-fern-sdk-method-name",
    "x-speakeasy-name-override",
    "x-stainless-method-name",
    "x-ms-client-name",
)
_IDEMPOTENT = ("x-sdkpress-idempotent", "x-idempotent", "x-fern-idempotent")
_BODY_NAMES = ("x-sdkpress-name", "x-codegen-request-body-name", "x-speakeasy-name-override")


def argument_name(value: Value) -> str:
    """What a parameter is called in an SDK, or ""."""
    return _first(value, _ARGUMENT_NAMES)


def body_name(operation: Value, body: Value) -> str:
    """What a body that is one argument is called, or ""."""
    return _first(body, _BODY_NAMES) or _first(operation, ("x-codegen-request-body-name",))


def resource_name(operation: Value) -> str:
    """The place in the client, with dots between its levels, or ""."""
    return next((found for key in _RESOURCES if (found := _dotted(operation, key))), "")


def operation_name(operation: Value) -> str:
    return _first(operation, _OPERATION_NAMES)


def idempotent(operation: Value) -> bool | None:
    """Whether it may be sent twice; None where nothing is said."""
    for key in _IDEMPOTENT:
        said = given(operation, key)
        if said is not None and isinstance(said.raw, bool):
            return said.raw
    return None


def stream_end(value: Value) -> str:
    """The data that ends a stream of events, or ""."""
    said = line(value, "x-speakeasy-sse-sentinel")
    streaming = given(value, "x-fern-streaming")
    return said or (line(streaming, "terminator") if streaming is not None else "")


def _first(value: Value, keys: tuple[str, ...]) -> str:
    return next((text for key in keys if (text := line(value, key))), "")


def _dotted(value: Value, key: str) -> str:
    """`a.b`, also where it is written as a list."""
    said = given(value, key)
    if said is None:
        return ""
    if said.is_sequence:
        return ".".join(one.raw.strip() for one in said.items() if isinstance(one.raw, str))
    return line(value, key)
