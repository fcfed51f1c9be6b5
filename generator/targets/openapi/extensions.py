"""What OpenAPI has no words for: the names of our extensions, and the facts that many things share.

`openapi/own/` reads them back. `docs/generated-openapi.md` lists them.
"""

from __future__ import annotations

from typing import TypeAlias

from ...ir import Deprecation, Json, Support

Object: TypeAlias = dict[str, Json]

PREFIX = "x-sdkpress-"
# Of the document.
API = PREFIX + "api"
HEADERS = PREFIX + "headers"
RETRY = PREFIX + "retry"
GROUPS = PREFIX + "parameter-groups"
ENVELOPES = PREFIX + "envelopes"
ERRORS = PREFIX + "errors"
# Of tags: the order of a resource's operations.
ORDER = PREFIX + "order"
# Of path items: what OpenAPI 3.1 has no place for.
OPERATIONS = PREFIX + "operations"
METHOD = PREFIX + "method"
PATH = PREFIX + "path"
# Of servers and their variables.
VARIABLES = PREFIX + "variables"
NEEDED = PREFIX + "needed"
# Of operations, and of schemas that are models.
RESOURCE = PREFIX + "resource"
NAME = PREFIX + "name"
CODE_NAME = PREFIX + "code-name"
OPERATION_ID = PREFIX + "operation-id"
ENVELOPE = PREFIX + "envelope"
ARGUMENTS = PREFIX + "arguments"
INTEGRATIONS = PREFIX + "integrations"
IDEMPOTENT = PREFIX + "idempotent"
FOLLOW_REDIRECTS = PREFIX + "follow-redirects"
SUMMARY = PREFIX + "summary"
DESCRIPTION = PREFIX + "description"
DECLARED = PREFIX + "declared"
BY_VALUE = PREFIX + "by-value"
MEDIA_TYPE = PREFIX + "media-type"
STREAM = PREFIX + "stream"
END = PREFIX + "end"
USUAL_BODY = PREFIX + "usual-body"
# Of parameters.
GROUP = PREFIX + "group"
STYLE = PREFIX + "style"
CLIENT = PREFIX + "client"
IDEMPOTENCY_KEY = PREFIX + "idempotency-key"
PLACEHOLDER = PREFIX + "placeholder"
RESPONSE = PREFIX + "response"
CONSTANT_HEADER = PREFIX + "constant-header"
# Of schemas.
TYPE = PREFIX + "type"
INLINE = PREFIX + "inline"
CLOSED = PREFIX + "closed"
MATCH = PREFIX + "match"
ENUM_DESCRIPTIONS = "x-enum-descriptions"
# Of security schemes.
CREDENTIALS = PREFIX + "credentials"
# Of anything.
DEPRECATED = PREFIX + "deprecated"
SUPPORT = PREFIX + "support"
TITLE = "x-displayName"


def said(entries: Object) -> Object:
    """The entries that say something."""
    return {key: value for key, value in entries.items() if value not in ("", None, [], {})}


def deprecation(deprecated: Deprecation | None) -> Object:
    if deprecated is None:
        return {}
    return {"deprecated": True, **said({DEPRECATED: deprecated.message})}


def support(facts: Support) -> Object:
    entries = marks(facts)
    return {SUPPORT: entries} if entries else {}


def marks(facts: Support) -> Object:
    return said(
        {
            "supported_by": list(facts.supported_by),
            "required_by": list(facts.required_by),
            "source": facts.source,
            "inferred": facts.inferred or None,
        }
    )
