"""What is said of a thing besides its type, as JSON: support, sources, deprecation."""

from __future__ import annotations

from typing import Any

from ..ir import Deprecation, FieldSupport, Support


def field_support_as_json(marked: FieldSupport) -> dict[str, Any]:
    return {
        "field": list(marked.path),
        **integrations_as_json(marked.support),
        **support_as_json(marked.support),
    }


def integrations_as_json(support: Support) -> dict[str, Any]:
    return {
        "supported_by": list(support.supported_by),
        "required_by": list(support.required_by),
    }


def support_as_json(support: Support) -> dict[str, Any]:
    return {"source": support.source or None, "inferred": support.inferred}


def deprecation_as_json(deprecation: Deprecation | None) -> dict[str, Any]:
    """False, true, or what to use instead."""
    return {"deprecated": (deprecation.message or True) if deprecation else False}
