"""A document -> the draft of an API: what the readers of its parts make, in one."""

from __future__ import annotations

from ..diagnostics import Report
from .bodies import Bodies
from .drafts import ApiDraft, ObjectDraft
from .forms import holds_file
from .operations import Operations
from .parameters import Parameters
from .prose import line, prose
from .reading import Reading
from .references import References
from .responses import Responses
from .schemas import Schemas
from .security import Security
from .servers import Servers
from .values import Value, given
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
    security.drop_unused()
    _drop_file_models(draft)
    return draft


def _api(root: Value) -> ApiDraft:
    info = given(root, "info") or root
    return ApiDraft(
        title=line(info, "title") or "API",
        version=line(info, "version"),
        at=root.at,
        description=prose(info, "description") or prose(info, "summary"),
    )


def _drop_file_models(draft: ApiDraft) -> None:
    """A model cannot hold a file: forms have taken the fields of those that did."""
    for key, model in list(draft.models.items()):
        fields = model.type.fields if isinstance(model.type, ObjectDraft) else ()
        if any(holds_file(one.type) for one in fields):
            del draft.models[key]


def _read_tags(root: Value, reading: Reading) -> None:
    for tag in reading.items(root, "tags", "`tags`"):
        if name := line(tag, "name"):
            reading.draft.tags.setdefault(name, prose(tag, "description"))
