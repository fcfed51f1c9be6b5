"""Operations -> the settings that say how a request is sent, where that is not the usual way."""

from __future__ import annotations

from ...facts.sending import idempotency_key, is_as_idempotent_as_usual
from ...ir import Operation, StreamType
from ...text import Code, PyExpression, PyString
from .modules import Module


def sending_settings(
    operation: Operation, usual: tuple[tuple[str, ...], ...], module: Module
) -> list[PyExpression]:
    """`usual` is the security of the API."""
    settings: list[PyExpression] = []
    if operation.base_url:
        settings.append(PyExpression("base_url=", PyString(operation.base_url)))
    if operation.media_type and not isinstance(operation.response, StreamType):
        settings.append(PyExpression("accept=", PyString(operation.media_type)))
    if operation.security != usual:
        settings.append(PyExpression("security=", security(operation.security)))
    if not is_as_idempotent_as_usual(operation):
        settings.append(PyExpression(f"idempotent={operation.idempotent}"))
    if key := idempotency_key(operation):
        settings.append(PyExpression("idempotency_header=", PyString(key)))
    if operation.follow_redirects:
        settings.append(PyExpression("redirects=", module.runtime("redirects", "REDIRECTS")))
    return settings


def security(alternatives: tuple[tuple[str, ...], ...]) -> PyExpression:
    return written([written([PyString(name) for name in names]) for names in alternatives])


def written(items: list[Code] | list[PyExpression] | list[PyString]) -> PyExpression:
    """A tuple."""
    comma = "," if len(items) == 1 else ""
    return PyExpression("(", PyExpression.join(", ", items), comma, ")")
