"""Security schemes -> names that a spec takes, and the arguments that clients have for them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..drafts import ApiDraft, SchemeDraft
from .words import cut, free_spelling, spoken, words_of

_KEY = re.compile(r"[A-Za-z][A-Za-z0-9]*([_-][A-Za-z0-9]+)*")
_USUAL = {"bearer": "token", "api_key": "api_key", "basic": ""}

Ways = tuple[tuple[str, ...], ...]


def name_schemes(draft: ApiDraft) -> None:
    """Calls each scheme as the document does, where the spec language has that as a name."""
    names: dict[str, str] = {}
    for one in draft.schemes:
        names[one.name] = free_spelling(_proposal(one.name), names.values())
    draft.schemes[:] = [replace(one, name=names[one.name]) for one in draft.schemes]
    draft.security = _renamed(draft.security, names)
    for index, operation in enumerate(draft.operations):
        if operation.security is not None:
            ways = _renamed(operation.security, names)
            draft.operations[index] = replace(operation, security=ways)


def scheme_arguments(schemes: Sequence[SchemeDraft]) -> dict[str, str]:
    """The client's argument for each: its kind's usual word, or where several share it the
    scheme's own name; "" for the user and password of the only `basic` one."""
    counts = Counter(one.kind for one in schemes)
    found: dict[str, str] = {}
    for one in schemes:
        own = spoken(words_of(one.name)) or "credential"
        wanted = _USUAL[one.kind] if counts[one.kind] == 1 else own
        found[one.name] = free_spelling(wanted, found.values())
    return found


def _proposal(name: str) -> str:
    if _KEY.fullmatch(name) and cut(name) == name and name != "none":
        return name
    return spoken((*words_of(name), *(["scheme"] if name == "none" else []))) or "scheme"


def _renamed(ways: Ways, names: Mapping[str, str]) -> Ways:
    """The alternatives, of schemes that there are."""
    known = [one for one in ways if all(name in names for name in one)]
    return tuple(tuple(names[name] for name in one) for one in known)
