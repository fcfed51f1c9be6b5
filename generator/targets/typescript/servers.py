"""An API -> what its client is given to find it: servers by name, variables of base URLs."""

from __future__ import annotations

from collections.abc import Sequence

from ...facts.servers import has_servers
from ...ir import Api, Variable
from ...prose import server_text, variable_text
from ...text import (
    Code,
    TsExpression,
    TsIdentifier,
    TsKey,
    TsLiteral,
    TsPropertyName,
    TsString,
)
from . import names, prose
from .modules import Module
from .types import union
from .views import PropertyView

_UNDEFINED = TsIdentifier("undefined")


def server_options(api: Api) -> list[PropertyView]:
    """The options, with their types."""
    options = [_variable(one) for one in api.variables]
    if api.servers:
        known = [TsLiteral(one.name) for one in api.servers]
        options.append(_option("server", known, server_text(api)))
    return options


def server_names(api: Api) -> list[TsIdentifier]:
    """The options that the constructor takes out."""
    chosen = [TsIdentifier("server")] if api.servers else []
    return [*(TsIdentifier(names.option(one.name)) for one in api.variables), *chosen]


def _variable(variable: Variable) -> PropertyView:
    any_text = TsExpression("(string & {})") if variable.values else TsIdentifier("string")
    known = [*map(TsLiteral, variable.values), any_text]
    return _option(names.option(variable.name), known, variable_text(variable))


def _option(name: str, members: Sequence[Code], text: str) -> PropertyView:
    comment = prose.comment([prose.markdown(text, 2)], 2)
    return PropertyView(TsPropertyName(name), union([*members, _UNDEFINED]), True, comment)


def servers(api: Api, module: Module) -> TsExpression | None:
    """What the runtime is handed, where there is more to say than one URL."""
    if not has_servers(api):
        return None
    urls = [("", api.base_url), *((one.name, one.url) for one in api.servers)]
    listed = [TsExpression(TsKey(name), ": ", TsString(url)) for name, url in urls]
    variables = [TsExpression(TsKey(one.name), ": ", _given(one)) for one in api.variables]
    choice = [
        TsExpression("baseUrl: settings.baseUrl"),
        TsExpression("server" if api.servers else "server: undefined"),
        TsExpression("variables: ", _object(variables)),
    ]
    kind = module.value("servers", "Servers")
    return TsExpression("new ", kind, "(", _object(listed), ", ", _object(choice), ")")


def _given(variable: Variable) -> TsExpression:
    name = names.option(variable.name)
    said = [
        TsExpression("option: ", TsString(name)),
        TsExpression("given: ", TsIdentifier(name)),
    ]
    if variable.default is not None:
        said.append(TsExpression("usual: ", TsString(variable.default)))
    return _object(said)


def _object(items: list[TsExpression]) -> TsExpression:
    return TsExpression("{ ", TsExpression.join(", ", items), " }")
