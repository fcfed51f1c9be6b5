"""The main parts of a document that it keeps in other files: `paths: {$ref: paths.yaml}`.

OpenAPI has references in fewer places, but tools bundle these too, so people write them.
"""

from __future__ import annotations

from .references import References, is_reference
from .values import Moved, Value

_PARTS = ("info", "servers", "tags", "security", "paths", "webhooks", "components")
_OLD_PARTS = ("definitions", "parameters", "responses", "securityDefinitions")


def join_parts(root: Value, references: References) -> None:
    """Puts what is referred to in the place of each part, and of each kind of component."""
    for key in (*_PARTS, *_OLD_PARTS):
        _join(root, key, references)
    components = root.get("components")
    if components is not None:
        for key in components.members:
            _join(components, key, references)


def _join(holder: Value, key: str, references: References) -> None:
    part = holder.get(key)
    if part is None or not is_reference(part):
        return
    target = references.follow(part)
    raw = target.raw
    if isinstance(raw, dict):
        raw = Moved(target.document, target.pointer, target.members)
    holder.members[key] = raw
