"""How the pages of a list are asked for, as JSON."""

from __future__ import annotations

from typing import Any

from ..ir import (
    CursorPagination,
    LinkPagination,
    NextUrlPagination,
    OffsetPagination,
    PageNumberPagination,
    Pagination,
)


def cursor_as_json(pagination: Pagination | None) -> dict[str, Any] | None:
    """What `pagination` says of a cursor, under a key of its own."""
    if not isinstance(pagination, CursorPagination):
        return None
    return {"parameter": pagination.parameter, "field": pagination.field}


def pagination_as_json(pagination: Pagination | None) -> dict[str, Any] | None:
    match pagination:
        case None:
            return None
        case CursorPagination(parameter, field):
            return {"kind": "cursor", "parameter": parameter, "field": field}
        case OffsetPagination(parameter, limit, total):
            given = {"limit": limit or None, "total": total or None}
            return {"kind": "offset", "parameter": parameter, **given}
        case PageNumberPagination(parameter, first, limit, total_pages):
            given = {"limit": limit or None, "total_pages": total_pages or None}
            return {"kind": "page", "parameter": parameter, "first": first, **given}
        case NextUrlPagination(field):
            return {"kind": "next_url", "field": field}
        case LinkPagination(relation):
            return {"kind": "link", "relation": relation}
