"""Models of objects that stand inline in several places -> their names, and their homes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from ... import naming
from ..drafts import Key
from .models import ModelHome, home_of, proposal, spellings


def place_shared(
    hints: Mapping[Key, tuple[str, ...]], users: Mapping[Key, set[str]], taken: Iterable[str]
) -> dict[Key, ModelHome]:
    """Each gets the shortest of its `hints` that nothing else wants and that is not `taken`.

    Where several would have one name, none of them gets it, and where nothing longer can be said,
    the alphabet of their keys decides.
    """
    names = _named({key: tuple(map(proposal, said)) for key, said in hints.items()}, taken)
    return {key: ModelHome(home_of(users[key]), name) for key, name in names.items()}


def _named(candidates: Mapping[Key, tuple[str, ...]], taken: Iterable[str]) -> dict[Key, str]:
    used = {spelling for name in taken for spelling in spellings(name)}
    open_ = dict(candidates)
    named: dict[Key, str] = {}
    while open_:
        counts = Counter(naming.pascal(names[0]) for names in open_.values())
        for key, (name, *longer) in sorted(open_.items()):
            is_wanted = counts[naming.pascal(name)] > 1 or bool(spellings(name) & used)
            if is_wanted and longer:
                open_[key] = tuple(longer)
                continue
            named[key] = naming.free_name(name, lambda one: bool(spellings(one) & used), "")
            used.update(spellings(named[key]))
            del open_[key]
    return named
