"""An API -> `_config.py`: what the runtime must know of it."""

from __future__ import annotations

from ...facts.sending import idempotency_header, needs_credentials
from ...ir import Api, Retry
from ...render import Page
from ...slices import SHARED
from ...text import Code, PyDocstring, PyExpression, PyIdentifier, PyLiteral, PySource, PyString
from .modules import Module, member_order
from .options import PythonOptions
from .sending import security, written
from .views import ConfigView

_USUAL = Retry()
_SETTINGS = (
    "server_errors_unless",
    "max_retries",
    "first_delay",
    "max_delay",
    "max_retry_after",
    "reset_header",
)


def config(api: Api, options: PythonOptions) -> Page:
    texts = {
        "BASE_URL": api.base_url,
        "USER_AGENT": f"{options.package}/{options.version}",
        "ERROR_MESSAGE_FIELD": api.errors.message_field if api.errors else "",
        "REQUEST_ID_HEADER": api.errors.request_id_header if api.errors else "",
        "IDEMPOTENCY_HEADER": idempotency_header(api),
    }
    module = Module(".")
    if api.errors:
        module.own("error_body", "ErrorBody")
    else:
        module.standard("typing", "Any")
        module.standard("typing", "TypeAlias")
    headers = [written([PyString(name), PyString(value)]) for name, value in api.headers]
    constants: dict[str, tuple[str, Code]] = {
        **{name: ("", PyLiteral(text)) for name, text in texts.items()},
        "HEADERS": (": tuple[tuple[str, str], ...]", written(headers)),
        "SECURITY": (": tuple[tuple[str, ...], ...]", security(api.security)),
        "NEEDS_CREDENTIALS": ("", PyLiteral(needs_credentials(api))),
        "RETRY": ("", _retry(api.retry, module)),
    }
    public = sorted((*constants, "ErrorBody"), key=member_order)
    view = ConfigView(
        source=PySource(api.source),
        docstring=PyDocstring(["What the runtime must know of this API."]),
        imports=module.imports(),
        constants=tuple(
            (PyExpression(PyIdentifier(name), annotation), value)
            for name, (annotation, value) in constants.items()
        ),
        names=tuple(PyString(name) for name in public),
        has_error_body=api.errors is not None,
    )
    return Page("_config.py", "_config.py.jinja", view, SHARED)


def _retry(retry: Retry, module: Module) -> PyExpression:
    """The policy, of which only that is written that is not usual."""
    said: list[Code] = []
    for name in ("statuses", "never"):
        statuses: tuple[int, ...] = getattr(retry, name)
        if statuses != getattr(_USUAL, name):
            numbers = PyExpression.join(", ", map(PyLiteral, statuses))
            listed = PyExpression("{", numbers, "}") if statuses else ""
            said.append(PyExpression(f"{name}=frozenset(", listed, ")"))
    for name in _SETTINGS:
        value: str | int | float = getattr(retry, name)
        if value != getattr(_USUAL, name):
            said.append(PyExpression(f"{name}=", PyLiteral(value)))
    policy = module.runtime("retry_policy", "RetryPolicy")
    return PyExpression(policy, "(", PyExpression.join(", ", said), ")")
