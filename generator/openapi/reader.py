"""A document -> the draft of an API: what the readers of its parts make, in one."""

from __future__ import annotations

from ..diagnostics import Report
from .bodies import Bodies
from .drafts import ApiDraft
from .operations import Operations
from .parameters import Parameters
from .reading import Reading, given, line, prose
from .references import References
from .responses import Responses
from .schemas import Schemas
from .security import Security
from .servers import Servers
from .values import Value
from .webhooks import Webhooks


def read_document(root: Value, references: References, report: Report) -> ApiDraft:
    """Reads a document of OpenAPI 3 (or one of Swagger 2.0 that was put in its shape)."""
    draft = _api(root)
    reading = Reading(draft, references, Schemas(references, report, draft.models), report)
    servers, security, bodies = Servers(reading), Security(reading), Bodies(reading)
    webhooks = Webhooks(reading, bodies)
    servers.read(root)
    security.read_schemes(root)
    _read_tags(root, reading)
    parameters, responses = Parameters(reading), Responses(reading)
    Operations(reading, security, servers, parameters, bodies, responses, webhooks).read(root)
    webhooks.read(root)
    return draft


def _api(root: Value) -> ApiDraft:
    info = given(root, "info") or root
    return ApiDraft(
        title=line(info, "title") or "API",
        version=line(info, "version"),
        at=root.at,
        description=prose(info, "description") or prose(info, "summary"),
    )


def _read_tags(root: Value, reading: Reading) -> None:
    for tag in reading.items(root, "tags", "`tags`"):
        if name := line(tag, "name"):
            reading.draft.tags.setdefault(name, prose(tag, "description"))
