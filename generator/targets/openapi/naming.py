"""What schemas are called among a document's components: as their models, wherever that is told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...ir import Api, ModelId
from ...naming import free_name, pascal, singular

_UNSPOKEN = re.compile(r"[^A-Za-z0-9._-]")


@dataclass(frozen=True, slots=True)
class SchemaKeys:
    """`Member`, and `threads.Member` where models of several resources have one name."""

    by_id: Mapping[ModelId, str]

    @classmethod
    def of(cls, api: Api) -> SchemaKeys:
        named: dict[str, list[ModelId]] = {}
        for id in api.models():
            named.setdefault(id.name, []).append(id)
        keys = {id: key for ids in named.values() for id, key in _keys(ids).items()}
        return cls({id: keys[id] for id in api.models()})

    def reference(self, id: ModelId) -> str:
        return f"#/components/schemas/{self.by_id[id]}"


def _keys(ids: list[ModelId]) -> dict[ModelId, str]:
    """Keys of models of one name, whatever their order: a model that all share has the name alone,
    and so has the one that its resource is about."""
    if len(ids) == 1:
        return {ids[0]: ids[0].name}
    plain = [id for id in ids if not id.resource] or [id for id in ids if _is_about(id)]
    found = {plain[0]: plain[0].name} if len(plain) == 1 else {}
    others = [id for id in ids if id not in found]
    lasts = [_last(id) for id in others]
    for id, last in zip(others, lasts, strict=True):
        place = last if lasts.count(last) == 1 else id.resource
        found[id] = f"{place}.{id.name}"
    return found


def _last(id: ModelId) -> str:
    return id.resource.rpartition(".")[2]


def _is_about(id: ModelId) -> bool:
    return pascal(singular(_last(id))) == pascal(id.name)


def component_keys(names: Iterable[str]) -> list[str]:
    """Names as keys of components, each another: what cannot stand there is `_`."""
    taken: dict[str, None] = {}
    for name in names:
        taken[free_name(_UNSPOKEN.sub("_", name) or "_", taken.__contains__)] = None
    return list(taken)
