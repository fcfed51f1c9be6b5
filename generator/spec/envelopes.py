"""Objects around lists, and how the next page is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Location
from ..nodes import Text
from .keys import key
from .types import FieldSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class CursorSpec:
    """Cursor pagination: the value of a response field is the query parameter of the next page."""

    at: Location
    parameter: Text = key("Query parameter that takes the cursor.", required=True)
    field: Text = key(
        "Field of the envelope that gives it; null or absent on the last page.", required=True
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OffsetSpec:
    """Offset pagination: a query parameter says how many items to pass over."""

    at: Location
    parameter: Text = key("Query parameter that takes the offset.", required=True)
    limit: Text | None = key("Query parameter that takes the size of a page: a shorter page ends.")
    total: Text | None = key("Field of the envelope with the number of all items.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNumberSpec:
    """Page number pagination."""

    at: Location
    parameter: Text = key("Query parameter that takes the number of the page.", required=True)
    first: Text | None = key("Number of the first page; by default 1.")
    limit: Text | None = key("Query parameter that takes the size of a page: a shorter page ends.")
    total_pages: Text | None = key("Field of the envelope with the number of pages.")


@dataclass(frozen=True, slots=True, kw_only=True)
class NextUrlSpec:
    """The envelope holds the URL of the next page."""

    at: Location
    field: Text = key("Field of the envelope that gives it.", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkSpec:
    """A `Link` header holds the URL of the next page."""

    at: Location
    relation: Text | None = key("Its relation; by default `next`.")


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvelopeSpec:
    """The object around a list, and how its next page is asked for."""

    at: Location
    description: Text | None = key("What it is.")
    items: Text | None = key(
        "Field that holds the items; left out, the response is the array itself."
    )
    keyed_by: Text | None = key(
        "Query parameter under which the items come as an object, keyed by that field."
    )
    cursor: CursorSpec | None = key("The next page is asked for by a cursor.")
    offset: OffsetSpec | None = key("The next page is asked for by an offset.")
    page: PageNumberSpec | None = key("The next page is asked for by its number.")
    next_url: NextUrlSpec | None = key("The next page is asked for by a URL in the body.")
    link: LinkSpec | None = key("The next page is asked for by a URL in the `Link` header.")
    fields: dict[Text, FieldSpec] | None = key("The envelope's other fields.")
