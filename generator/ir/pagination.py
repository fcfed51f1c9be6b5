"""How the next page of a list is asked for. Names of fields are the envelope's, on the wire."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class CursorPagination:
    parameter: str
    field: str


@dataclass(frozen=True, slots=True)
class OffsetPagination:
    parameter: str
    limit_parameter: str = ""
    total_field: str = ""


@dataclass(frozen=True, slots=True)
class PageNumberPagination:
    parameter: str
    first: int = 1
    limit_parameter: str = ""
    total_pages_field: str = ""


@dataclass(frozen=True, slots=True)
class NextUrlPagination:
    field: str


@dataclass(frozen=True, slots=True)
class LinkPagination:
    relation: str = "next"


Pagination: TypeAlias = (
    CursorPagination | OffsetPagination | PageNumberPagination | NextUrlPagination | LinkPagination
)
