"""What stands behind the `?` or the `#` of a path -> parameters that are always sent so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from .drafts import Constant, ConstDraft, EnumDraft, Facts, ParameterDraft, PrimitiveDraft
from .path_templates import PathTemplate, QueryPart
from .trees import STRING
from .values import Value

_Declared = Mapping[tuple[str, str], ParameterDraft]


def with_constants(
    drafts: Sequence[ParameterDraft], template: PathTemplate, operation: Value
) -> list[ParameterDraft]:
    """The declared parameters, and in their place those that the path itself gives values.

    A fragment is never sent: `#Action=List` is a value of the parameter that is declared so.
    """
    by_place = {(one.place, one.wire): one for one in drafts}
    for part in template.query:
        by_place["query", part.wire] = _of_query(part, by_place, operation)
    for part in template.fragment:
        for place in ("query", "header"):
            said = by_place.get((place, part.wire))
            if said is not None:
                by_place[place, part.wire] = _constant(said, _value(part, said))
    used = {part.placeholder for part in template.query} - set(template.names)
    return [one for one in by_place.values() if one.place != "path" or one.wire not in used]


def text_parameter(name: str, place: str, operation: Value) -> ParameterDraft:
    """A parameter that nothing declares."""
    return ParameterDraft(
        key=f"{operation.key}/parameters/{place}/{name}",
        wire=name,
        place=place,
        type=STRING,
        at=operation.at,
        required=True,
    )


def _of_query(part: QueryPart, declared: _Declared, operation: Value) -> ParameterDraft:
    """`?action=bar` is a constant, `?id={id}` the parameter that the path declares."""
    said = declared.get(("query", part.wire))
    if part.placeholder:
        said = said or declared.get(("path", part.placeholder))
    said = said or text_parameter(part.wire, "query", operation)
    if not part.placeholder:
        return _constant(said, part.value)
    return replace(
        said, place="query", wire=part.wire, style=None, required=True, is_component=False
    )


def _value(part: QueryPart, said: ParameterDraft) -> Constant:
    """The value that a fragment names; `#acl` is the one that `acl` can have."""
    if part.value:
        return part.value
    if isinstance(said.type, EnumDraft):
        return said.type.values[0][0]
    if isinstance(said.type, ConstDraft):
        return said.type.value
    return said.type == PrimitiveDraft("boolean") or ""


def _constant(said: ParameterDraft, value: Constant) -> ParameterDraft:
    return replace(
        said,
        type=ConstDraft(value),
        required=True,
        style=None,
        is_component=False,
        facts=Facts(description=said.facts.description),
    )
