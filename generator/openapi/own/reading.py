"""Whether a document is one that we printed, and reading it."""

from __future__ import annotations

from ...diagnostics import Report
from ...spec import ApiSpec
from ...targets.openapi import extensions as ext
from ..assembly import Assembled, merged
from ..drafts import ApiDraft
from ..naming import Names
from ..opening import Opened
from .api import read_api
from .operations import operations_of
from .schemas import members
from .specs import Specs


def is_printed(opened: Opened, report: Report) -> bool:
    """Whether the document says of everything where it belongs; what others added does not."""
    root = opened.root
    if root.get(ext.API) is None:
        return False
    placed = [(found.value, ext.NAME) for found in operations_of(root)]
    placed += [(schema, ext.RESOURCE) for _, schema in members(root, "components", "schemas")]
    for value, key in placed:
        if value.get(key) is None:
            message = (
                f"sdkpress printed this document, and this was added to it, for it has no `{key}`; "
                "the whole is read as a document of others"
            )
            report.warning(value.at, "changed-document", message)
            return False
    return True


def read_printed(opened: Opened, own: ApiSpec, names: Names) -> Assembled:
    """`own` is what `api.yaml` says, which goes before the document."""
    root = opened.root
    api = read_api(root, opened.references)
    specs = Specs(api)
    said = {key: value for key, value in specs.api_keys().items() if value is not None}
    return Assembled(
        api=merged(own, said),
        resources=specs.resources(),
        models=specs.models(),
        skipped=(),
        names=names,
        draft=ApiDraft(title=api.title, version=api.version, at=root.at),
        places={},
    )
