"""An API -> what its clients are given to find it: servers by name, variables of base URLs."""

from __future__ import annotations

from ...facts.servers import has_servers
from ...ir import Api, Variable
from ...text import PyExpression, PyIdentifier, PyLiteral, PyString
from . import names
from .modules import Module
from .types import literal, union
from .views import CredentialView


def variable_views(api: Api, module: Module) -> tuple[CredentialView, ...]:
    return tuple(
        CredentialView(PyIdentifier(names.argument(one.name)), _annotation(one, module))
        for one in api.variables
    )


def _annotation(variable: Variable, module: Module) -> PyExpression:
    known = [literal(list(variable.values), module)] if variable.values else []
    return union([*known, PyIdentifier("str"), PyIdentifier("None")])


def server_type(api: Api, module: Module) -> PyExpression | None:
    """The names of the servers that can be chosen."""
    if not api.servers:
        return None
    known = literal([one.name for one in api.servers], module)
    return union([known, PyIdentifier("None")])


def servers(api: Api, module: Module) -> PyExpression | None:
    """What the runtime is handed, where there is more to say than one URL."""
    if not has_servers(api):
        return None
    urls = [("", api.base_url), *((one.name, one.url) for one in api.servers)]
    listed = [PyExpression(PyString(name), ": ", PyString(url)) for name, url in urls]
    given = [
        PyExpression(PyString(one.name), ": ", _variable(one, module)) for one in api.variables
    ]
    choice = [PyExpression("server=server")] if api.servers else []
    arguments = [
        PyExpression("{", PyExpression.join(", ", listed), "}"),
        PyExpression("{", PyExpression.join(", ", given), "}"),
        PyExpression("base_url=base_url"),
        *choice,
    ]
    kind = module.runtime("servers", "Servers")
    return PyExpression(kind, "(", PyExpression.join(", ", arguments), ")")


def _variable(variable: Variable, module: Module) -> PyExpression:
    argument = names.argument(variable.name)
    said = (PyString(argument), PyIdentifier(argument), PyLiteral(variable.default))
    kind = module.runtime("servers", "Variable")
    return PyExpression(kind, "(", PyExpression.join(", ", said), ")")
