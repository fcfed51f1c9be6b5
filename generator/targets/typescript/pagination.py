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
from ...text import TsExpression, TsLiteral
from .modules import Module


def pagination(said: Pagination, module: Module) -> TsExpression:
    """Only what is not usual is printed; each kind is in a module of its own."""
    settings: dict[str, str | int]
    match said:
        case CursorPagination(parameter, field):
            home = "cursor"
            settings = {"parameter": parameter, "field": field}
        case OffsetPagination(parameter, limit, total):
            home = "offset"
            settings = {"parameter": parameter, "limit": limit, "total": total}
        case PageNumberPagination(parameter, first, limit, total_pages):
            home = "page-number"
            settings = {"parameter": parameter}
            settings |= {} if first == 1 else {"first": first}
            settings |= {"limit": limit, "totalPages": total_pages}
        case NextUrlPagination(field):
            home = "next-url"
            settings = {"field": field}
        case LinkPagination(relation):
            home = "link"
            settings = {"relation": relation} if relation != "next" else {}
    written = [
        TsExpression(f"{key}: ", TsLiteral(value)) for key, value in settings.items() if value != ""
    ]
    kind = module.value(f"{home}-pagination", f"{type(said).__name__}")
    given = TsExpression("{ ", TsExpression.join(", ", written), " }") if written else ""
    return TsExpression("/* @__PURE__ */ new ", kind, "(", given, ")")
