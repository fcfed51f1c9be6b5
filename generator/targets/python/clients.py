"""An API -> its two clients: what they are given, and what stands below them."""

from __future__ import annotations

from ...ir import Api, ApiKeyScheme, BasicScheme, BearerScheme, Parameter, Scheme
from ...prose import base_url_text, credentials, server_text, variable_text
from ...render import Page
from ...text import PyDocstring, PyExpression, PyIdentifier, PySource, PyString
from . import names, prose
from .extensions import extension
from .modules import Module
from .options import PythonOptions
from .resources import child_views
from .servers import server_type, servers, variable_views
from .types import Side, Types, union
from .views import ClientParameterView, ClientView, CredentialView

# What every client takes, in the order of its signature.
_ARGUMENTS = {
    "timeout": "Seconds that a call may take in all, retries and waits included; a `Timeout` "
    "limits each step by itself; None waits forever.",
    "max_retries": "How often a call is sent again that has failed and may be repeated. "
    "By default {max_retries}.",
    "max_response_size": "Bytes that a reply may have, unpacked; a stream may have any number.",
    "strict": "Raise a `DecodeError` where a response is not what the API promised, instead of "
    "keeping the value.",
    "on_request": "Called before each attempt; headers that it puts into the event are sent.",
    "on_response": "Called for each reply, before it is read.",
    "on_error": "Called when a call has failed for good.",
    "on_retry": "Called before each wait for another attempt.",
    "on_mismatch": "Called for every place in a response that is not what the API promised.",
    "http_client": "A client of your own, for proxies or certificates, or a transport; it is "
    "yours to close.",
}
_EVENTS = ("RequestEvent", "ResponseEvent", "ErrorEvent", "RetryEvent")


def clients(api: Api, options: PythonOptions, types: Types) -> list[Page]:
    """A module for each client: whoever uses one does not load the other."""
    return [_client(api, options, types, is_async) for is_async in (False, True)]


def _client(api: Api, options: PythonOptions, types: Types, is_async: bool) -> Page:
    module, annotated = Module("."), Module(".")
    _import_usual(module, annotated)
    prefix = "Async" if is_async else ""
    how = "asynchronous" if is_async else "synchronous"
    base = "AsyncClient" if is_async else "SyncClient"
    parameters = tuple(_client_parameter(one, types, annotated) for one in api.client_parameters)
    credentials = tuple(
        view for scheme in api.schemes for view in _credentials(scheme, is_async, annotated)
    )
    children = child_views(api, "", module, prefix)
    name = options.async_client if is_async else options.client
    view = ClientView(
        source=PySource(api.source),
        docstring=PyDocstring([f"The {how} client of {api.title}."]),
        name=PyIdentifier(name),
        extension=extension(name, types, module),
        base=module.runtime("async_client" if is_async else "sync_client", base),
        http_client=PyExpression(f"httpx2.{prefix}Client | httpx2.{prefix}BaseTransport"),
        client_docstring=prose.docstring(_client_text(api, how), 4),
        credentials=credentials,
        schemes=tuple(_scheme(scheme, module) for scheme in api.schemes),
        parameters=parameters,
        variables=variable_views(api, annotated),
        server=server_type(api, annotated),
        servers=servers(api, module),
        children=children,
        imports=module.imports(),
        annotation_imports=annotated.imports(),
    )
    return Page("_async_client.py" if is_async else "_client.py", "_client.py.jinja", view)


def _import_usual(module: Module, annotated: Module) -> None:
    """What the template names whatever the API is. What annotations alone name is imported for
    type checkers alone: the HTTP library loads with the first client, not with its class."""
    module.standard("typing", "TYPE_CHECKING")
    module.runtime("auth", "Credentials")
    module.runtime("unset", "UNSET")
    annotated.standard("collections.abc", "Callable")
    annotated.third_party("httpx2")
    annotated.runtime("decode", "Mismatch")
    for event in _EVENTS:
        annotated.runtime("hooks", event)
    annotated.runtime("timeouts", "Timeout")
    annotated.runtime("unset", "Unset")


def _client_parameter(parameter: Parameter, types: Types, module: Module) -> ClientParameterView:
    annotation = types.annotation(parameter.type, Side.REQUEST, module)
    return ClientParameterView(
        PyIdentifier(names.argument(parameter.name)),
        union([annotation, PyIdentifier("None")]),
        PyString(parameter.wire),
    )


def _credentials(scheme: Scheme, is_async: bool, module: Module) -> list[CredentialView]:
    """The arguments for a scheme; a token or key may also be asked for when it is needed."""
    annotation = "str | None"
    if not isinstance(scheme.kind, BasicScheme):
        given = "str"
        if is_async:
            module.standard("collections.abc", "Awaitable")
            given = "str | Awaitable[str]"
        annotation = f"str | Callable[[], {given}] | None"
    return [
        CredentialView(PyIdentifier(names.argument(one.argument)), PyExpression(annotation))
        for one in scheme.credentials
    ]


def _scheme(scheme: Scheme, module: Module) -> PyExpression:
    """What the runtime is handed for a scheme, with the credentials as they were given."""
    given = [PyIdentifier(names.argument(one.argument)) for one in scheme.credentials]
    argument = [PyString(names.argument(one.argument)) for one in scheme.credentials]
    env = [PyString(one.env) for one in scheme.credentials]
    match scheme.kind:
        case BearerScheme():
            kind = module.runtime("bearer", "BearerToken")
            said = _settings(("argument", argument[0]), ("env", env[0]))
        case BasicScheme():
            kind = module.runtime("basic", "BasicAuth")
            said = _settings(("arguments", _pair(argument)), ("envs", _pair(env)))
        case ApiKeyScheme(_, place, wire):
            kind = module.runtime("api_keys", f"APIKey{place.value.capitalize()}")
            said = _settings(("name", PyString(wire)), ("argument", argument[0]), ("env", env[0]))
    return PyExpression(
        kind, "(", PyExpression.join(", ", [PyString(scheme.name), *given, *said]), ")"
    )


def _settings(*pairs: tuple[str, PyString | PyExpression]) -> list[PyExpression]:
    return [PyExpression(f"{name}=", value) for name, value in pairs]


def _pair(members: list[PyString]) -> PyExpression:
    return PyExpression("(", PyExpression.join(", ", members), ")")


def _client_text(api: Api, how: str) -> list[list[str]]:
    arguments: list[str] = []

    def say(name: str, text: str) -> None:
        arguments.extend("    " + line for line in prose.markdown(f"{name}: {text}", 8, "    "))

    for scheme in api.schemes:
        for credential, text in credentials(scheme):
            say(names.argument(credential.argument), text)
    for parameter in api.client_parameters:
        text = parameter.description.strip()
        say(names.argument(parameter.name), f"{text} Taken by every call that gives none.")
    for variable in api.variables:
        say(names.argument(variable.name), variable_text(variable))
    if api.servers:
        say("server", server_text(api))
    say("base_url", base_url_text(api))
    for name, text in _ARGUMENTS.items():
        say(name, text.replace("{max_retries}", str(api.retry.max_retries)))
    return [[f"The {how} client of {api.title}."], ["Args:", *arguments]]
