"""An API -> the modules of the package's root: `__init__`, `_config`, the clients."""

from __future__ import annotations

from ...ir import Api, Parameter
from ...render import Page
from ...text import PyDocstring, PyIdentifier, PyLiteral, PySource, PyString
from . import names, prose
from .modules import Module, member_order
from .options import PythonOptions
from .resources import child_views
from .types import Side, Types, union
from .views import ClientParameterView, ClientView, ConfigView, ExportView, PackageView

REQUIREMENTS = ("httpx2>=2.16,<3", "msgspec>=0.22,<1")

# What every client takes.
_ARGUMENTS = {
    "timeout": "Seconds to wait for a connection, for data to be sent, and for data to come; "
    "None waits forever.",
    "strict": "Raise a `DecodeError` where a response is not what the API promised, instead of "
    "keeping the value.",
    "on_mismatch": "Called for every place in a response that is not what the API promised.",
    "http_client": "A client of your own, for proxies, certificates or a transport; it is yours "
    "to close.",
}


def package(api: Api, options: PythonOptions) -> Page:
    exports = dict(names.EXPORTS)
    exports["_client"] = (options.client,)
    exports["_async_client"] = (options.async_client,)
    if api.errors:
        exports["error_body"] = (names.class_(api.errors.body.id.name),)
    pairs = [
        (name, module)
        for module, members in sorted(exports.items())
        for name in sorted(members, key=member_order)
    ]
    public = ["__api_version__", "__requires__", "__version__", *(name for name, _ in pairs)]
    view = PackageView(
        source=PySource(api.source),
        docstring=PyDocstring(
            [f"The Python SDK of {api.title}.", "", *prose.markdown(api.description, 0)]
        ),
        version=PyString(options.version),
        api_version=PyString(api.version),
        requirements=tuple(PyString(requirement) for requirement in REQUIREMENTS),
        modules=tuple(
            PyString(module) for module in sorted({r.split(">=")[0] for r in REQUIREMENTS})
        ),
        exports=tuple(_export(name, module) for name, module in pairs),
        names=tuple(PyString(name) for name in sorted(public, key=member_order)),
    )
    return Page("__init__.py", "__init__.py.jinja", view)


def _export(name: str, module: str) -> ExportView:
    return ExportView(
        PyIdentifier(name), PyString(name), PyIdentifier(module), PyString(f".{module}")
    )


def config(api: Api, options: PythonOptions) -> Page:
    constants = {
        "BASE_URL": api.base_url,
        "USER_AGENT": f"{options.package}/{options.version}",
        "ERROR_MESSAGE_FIELD": api.errors.message_field if api.errors else "",
        "REQUEST_ID_HEADER": api.errors.request_id_header if api.errors else "",
    }
    module = Module(".")
    if api.errors:
        module.own("error_body", "ErrorBody")
    else:
        module.standard("typing", "Any")
        module.standard("typing", "TypeAlias")
    view = ConfigView(
        source=PySource(api.source),
        docstring=PyDocstring(["What the runtime must know of this API."]),
        imports=module.imports(),
        constants=tuple(
            (PyIdentifier(name), PyLiteral(value)) for name, value in constants.items()
        ),
        has_error_body=api.errors is not None,
    )
    return Page("_config.py", "_config.py.jinja", view)


def clients(api: Api, options: PythonOptions, types: Types) -> list[Page]:
    """A module for each client: whoever uses one does not load the other."""
    return [_client(api, options, types, is_async) for is_async in (False, True)]


def _client(api: Api, options: PythonOptions, types: Types, is_async: bool) -> Page:
    module = Module(".")
    module.standard("collections.abc", "Callable")
    module.third_party("httpx2")
    module.runtime("decode", "Mismatch")
    module.runtime("unset", "UNSET")
    module.runtime("unset", "Unset")
    auth = api.auth
    if auth:
        module.runtime("auth", "bearer")
    how = "asynchronous" if is_async else "synchronous"
    base = "AsyncClient" if is_async else "SyncClient"
    parameters = tuple(_client_parameter(one, types, module) for one in api.client_parameters)
    children = child_views(api, "", module, "Async" if is_async else "")
    view = ClientView(
        source=PySource(api.source),
        docstring=PyDocstring([f"The {how} client of {api.title}."]),
        name=PyIdentifier(options.async_client if is_async else options.client),
        base=module.runtime("async_client" if is_async else "sync_client", base),
        http_client=PyIdentifier("httpx2.AsyncClient" if is_async else "httpx2.Client"),
        client_docstring=prose.docstring(_client_text(api, how), 4),
        token=PyIdentifier(names.argument(auth.argument)) if auth else None,
        token_string=PyString(names.argument(auth.argument) if auth else ""),
        token_variable=PyString(auth.env if auth else ""),
        parameters=parameters,
        children=children,
        imports=module.imports(),
    )
    return Page("_async_client.py" if is_async else "_client.py", "_client.py.jinja", view)


def _client_parameter(parameter: Parameter, types: Types, module: Module) -> ClientParameterView:
    annotation = types.annotation(parameter.type, Side.REQUEST, module)
    return ClientParameterView(
        PyIdentifier(names.argument(parameter.name)),
        union([annotation, PyIdentifier("None")]),
        PyString(parameter.wire),
    )


def _client_text(api: Api, how: str) -> list[list[str]]:
    arguments: list[str] = []

    def say(name: str, text: str) -> None:
        arguments.extend("    " + line for line in prose.markdown(f"{name}: {text}", 8, "    "))

    if api.auth:
        fallback = f" By default the environment variable `{api.auth.env}`." if api.auth.env else ""
        say(names.argument(api.auth.argument), f"The bearer token.{fallback}")
    for parameter in api.client_parameters:
        text = parameter.description.strip()
        say(names.argument(parameter.name), f"{text} Taken by every call that gives none.")
    say("base_url", f"Where the API is. By default `{api.base_url}`.")
    for name, text in _ARGUMENTS.items():
        say(name, text)
    return [[f"The {how} client of {api.title}."], ["Args:", *arguments]]
