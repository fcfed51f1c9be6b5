"""How the next page of a list is asked for -> the object that tells the runtime."""

from __future__ import annotations

from ...ir import (
    CursorPagination,
    LinkPagination,
    NextUrlPagination,
    OffsetPagination,
    PageNumberPagination,
    Pagination,
)
from ...text import PyExpression, PyLiteral
from .modules import Module


def pagination(said: Pagination, module: Module) -> PyExpression:
    """Only what is not usual is printed; each kind is in a module of its own."""
    settings: dict[str, str | int]
    match said:
        case CursorPagination(parameter, field):
            name = "cursor"
            settings = {"parameter": parameter, "field": field}
        case OffsetPagination(parameter, limit, total):
            name = "offset"
            settings = {"parameter": parameter, "limit": limit, "total": total}
        case PageNumberPagination(parameter, first, limit, total_pages):
            name = "page_number"
            settings = {"parameter": parameter}
            settings |= {} if first == 1 else {"first": first}
            settings |= {"limit": limit, "total_pages": total_pages}
        case NextUrlPagination(field):
            name = "next_url"
            settings = {"field": field}
        case LinkPagination(relation):
            name = "link"
            settings = {"relation": relation} if relation != "next" else {}
    cls = "".join(map(str.capitalize, name.split("_"))) + "Pagination"
    written = [
        PyExpression(f"{key}=", PyLiteral(value)) for key, value in settings.items() if value != ""
    ]
    kind = module.runtime(f"{name}_pagination", cls)
    return PyExpression(kind, "(", PyExpression.join(", ", written), ")")
