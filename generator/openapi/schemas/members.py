"""The members of a schema as they are, for a quick look at many keys."""

from __future__ import annotations

from typing import cast

from ..values import Value


def members_of(schema: Value) -> dict[str, object]:
    """Nothing where the schema is no mapping."""
    return cast("dict[str, object]", schema.raw) if isinstance(schema.raw, dict) else {}
