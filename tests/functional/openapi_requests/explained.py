"""Where a call and its reading must differ, and why: nothing is left out without a reason.

Each entry has to differ as it says. Where it does no more, the test asks to take it out.
"""

from __future__ import annotations

_NO_VALUE = (
    "The document contradicts itself: `enum: []` beside the schema that names the values. The SDK "
    "takes any text."
)
_FRAGMENT = (
    "The document tells paths apart by a fragment (`/v1/connectors/{id}#id`), which no client "
    "sends; openapi-core looks for the path with it."
)
_TEXT = (
    "The body is a boolean or an integer as `text/plain`. The SDK takes the text; "
    "openapi-core leaves it a text, and finds that this is no boolean."
)

# By document and operation: what the differences say, and the reason.
EXPLAINED: dict[tuple[str, str], tuple[str, str]] = {
    ("discord.json", "GET /guilds/{guild_id}/requests"): ("is not one of []", _NO_VALUE),
    ("discord.json", "PATCH /guilds/{guild_id}/requests/{request_id}"): (
        "is not one of []",
        _NO_VALUE,
    ),
    **{
        ("mistral.yaml", operation): ("PathNotFound", _FRAGMENT)
        for operation in (
            "GET /v1/connectors/{connector_id_or_name}",
            "PATCH /v1/connectors/{connector_id}",
            "DELETE /v1/connectors/{connector_id}",
        )
    },
    **{
        ("meilisearch.json", f"{method} /indexes/{{indexUid}}/settings/{setting}"): (
            f"is not of type '{kind}'",
            _TEXT,
        )
        for method in ("PUT", "DELETE")
        for setting, kind in (("facet-search", "boolean"), ("search-cutoff-ms", "integer"))
    },
}
