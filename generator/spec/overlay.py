"""Changes to an imported document: each names what it changes, and why."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Location
from ..nodes import Text
from .envelopes import CursorSpec, LinkSpec, NextUrlSpec, OffsetSpec, PageNumberSpec
from .keys import key


@dataclass(frozen=True, slots=True, kw_only=True)
class PaginationSpec:
    """How the pages of a list are walked: one of the kinds, and where the items are."""

    at: Location
    items: Text | None = key(
        "Field that holds the items; left out, the response is the array itself."
    )
    cursor: CursorSpec | None = key("The next page is asked for by a cursor.")
    offset: OffsetSpec | None = key("The next page is asked for by an offset.")
    page: PageNumberSpec | None = key("The next page is asked for by its number.")
    next_url: NextUrlSpec | None = key("The next page is asked for by a URL in the body.")
    link: LinkSpec | None = key("The next page is asked for by a URL in the `Link` header.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSpec:
    """One change: what it is about, what is made of it, and the reason."""

    at: Location
    operation: Text | None = key(
        "Operations, by `operationId` or by method and path; `*` stands for anything.",
        examples=("pulls/list", "GET /pulls", "repos/*"),
    )
    tag: Text | None = key("Operations whose first tag this is.")
    model: Text | None = key("A schema, by its name in the document.")
    field: Text | None = key("A field of `model`, by its name on the wire.")
    parameter: Text | None = key(
        "A parameter by its name on the wire: of `operation`, or of all that have it."
    )
    hide: bool = key("It is left out.", default=False)
    resource: Text | None = key(
        "Place in the client of these operations.", examples=("repos.pulls",)
    )
    name: Text | None = key("Name in generated code.")
    pagination: PaginationSpec | None = key("How the pages of these operations are walked.")
    idempotent: bool | None = key("Whether these operations may be sent twice, so are retried.")
    client: bool = key("The parameter can be given once, on the client.", default=False)
    reason: Text = key("Why, for whoever reads this file next.", required=True)
