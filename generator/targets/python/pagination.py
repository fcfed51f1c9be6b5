"""How the next page of a list is asked for -> the object that tells the runtime."""

from __future__ import annotations

from ...facts.pagination import kind_of, settings_of
from ...ir import Pagination
from ...text import PyExpression, PyLiteral
from .modules import Module


def pagination(said: Pagination, module: Module) -> PyExpression:
    """Only what is not usual is printed; each kind is in a module of its own."""
    written = [
        PyExpression(f"{term}=", PyLiteral(value)) for term, value in settings_of(said).items()
    ]
    kind = module.runtime("_".join(kind_of(said)), type(said).__name__)
    return PyExpression(kind, "(", PyExpression.join(", ", written), ")")
