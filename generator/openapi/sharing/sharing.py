"""Which objects get one model, and a draft in which they have it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

from ...diagnostics import Location
from ..drafts import (
    ApiDraft,
    FieldDraft,
    Key,
    ModelDraft,
    NamedDraft,
    ObjectDraft,
    OperationDraft,
    TypeDraft,
    UnionDraft,
)
from ..naming.operations import OperationName
from ..naming.values import pointer_of
from ..trees import inner_types, with_inner
from .likeness import Likeness
from .occurrences import Occurrence, Occurrences, Words

# A class for two fields would be longer to find than it is to read twice.
FEWEST_FIELDS = 3


@dataclass(frozen=True, slots=True)
class Given:
    """`has_model` says of which keys a model had a name before; `inline` are names of classes by
    place; what has a key that is to be `apart` keeps a class of its own."""

    has_model: Callable[[Key], bool]
    inline: Mapping[str, str]
    apart: Collection[Key] = ()


@dataclass(frozen=True, slots=True)
class Shared:
    """The models that are shared. `hints` are what each may be called, the shortest first; `at` has
    their keys by location, and `within` by the location of each field that stands in them, of which
    `places` says how names are kept."""

    hints: Mapping[Key, Words] = field(default_factory=dict[Key, Words])
    at: Mapping[Location, Key] = field(default_factory=dict[Location, Key])
    within: Mapping[Location, Key] = field(default_factory=dict[Location, Key])
    places: Mapping[Location, str] = field(default_factory=dict[Location, str])


def share(
    draft: ApiDraft,
    reached: Collection[Key],
    operations: Mapping[str, OperationName],
    given: Given,
) -> Shared:
    """Changes the draft: where equal objects stood, it names one model."""
    likeness = Likeness(draft.models)
    occurrences = Occurrences(likeness)
    occurrences.of(draft, reached, operations)
    kept = _Choosing(occurrences, draft.models, given).kept()
    keys = {number: one.key for number, one in kept.items()}
    _Naming(likeness, keys).apply(draft, reached, kept.values())
    hints = {one.key: _hints(occurrences.found[number], given) for number, one in kept.items()}
    return _located(draft, hints)


@dataclass(slots=True)
class _Choosing:
    """`_kept` has the occurrence that stays, where the others name its model."""

    occurrences: Occurrences
    models: Mapping[Key, ModelDraft]
    given: Given
    _kept: dict[int, Occurrence] = field(default_factory=dict[int, Occurrence])
    _numbers: dict[Occurrence, int] = field(default_factory=dict[Occurrence, int])

    def kept(self) -> dict[int, Occurrence]:
        found = self.occurrences.found
        self._numbers = {one: number for number, all_ in found.items() for one in all_}
        for number in sorted(found, reverse=True):  # What stands around others comes first.
            one = self._one_of(found[number])
            if one is not None and not self._is_apart(number):
                self._kept[number] = one
        return self._kept

    def _is_apart(self, number: int) -> bool:
        keys = (one.key for one in self.occurrences.found[number])
        return number in self.occurrences.apart or any(key in self.given.apart for key in keys)

    def _one_of(self, all_: list[Occurrence]) -> Occurrence | None:
        """That which has been given a name, else the first model, else the first by place."""
        usable = [one for one in all_ if one.has_model or one.key not in self.models]
        known = [one for one in usable if self.given.has_model(one.key)]
        printed = [one for one in usable if self._is_printed(one.parent)]
        is_worth_it = len(printed) > 1 and len(printed[0].type.fields) >= FEWEST_FIELDS
        if not is_worth_it and all(one.has_model for one in known):
            return None
        return min(known or printed, key=lambda one: (not one.has_model, one.key))

    def _is_printed(self, one: Occurrence | None) -> bool:
        """Whether there is a class for this very one, and not for one that it equals."""
        if one is None:
            return True
        kept = self._kept.get(self._numbers[one])
        return kept is one if kept is not None else self._is_printed(one.parent)


@dataclass(frozen=True, slots=True)
class _Naming:
    """Puts names of models where equal objects stand; `keys` by the numbers of their types."""

    likeness: Likeness
    keys: Mapping[int, Key]

    def apply(
        self, draft: ApiDraft, reached: Collection[Key], kept: Collection[Occurrence]
    ) -> None:
        # All are looked at as they were read: what is named below is another type.
        made = {one.key: self._model(one, draft.models.get(one.key)) for one in kept}
        for key in reached:
            model = draft.models[key]
            made.setdefault(key, replace(model, type=self._root(model.type)))
        draft.operations[:] = [self._operation(one) for one in draft.operations]
        draft.models |= made

    def _model(self, one: Occurrence, known: ModelDraft | None) -> ModelDraft:
        type_ = self._fields(one.type)
        if known is not None:
            return replace(known, type=type_)
        hint = one.words[0]
        return ModelDraft(key=one.key, hint=hint, type=type_, at=one.at, is_component=False)

    def _operation(self, one: OperationDraft) -> OperationDraft:
        body, response = one.body, one.response
        if body is not None:
            body = replace(body, type=self._root(body.type))
        if response is not None:
            response = replace(response, type=self._root(response.type))
        return replace(one, body=body, response=response)

    def _root(self, type_: TypeDraft) -> TypeDraft:
        if isinstance(type_, ObjectDraft):
            return self._fields(type_)
        if isinstance(type_, UnionDraft | NamedDraft):
            return self._type(type_)
        return with_inner(type_, self._root)

    def _fields(self, type_: ObjectDraft) -> ObjectDraft:
        fields = tuple(replace(one, type=self._type(one.type)) for one in type_.fields)
        return replace(type_, fields=fields)

    def _type(self, type_: TypeDraft) -> TypeDraft:
        match type_:
            case ObjectDraft():
                key = self.keys.get(self.likeness.number(type_))
                return self._fields(type_) if key is None else NamedDraft(key)
            case NamedDraft(key) if self.likeness.unnamed(key):
                return NamedDraft(self.keys.get(self.likeness.number(type_), key))
            case UnionDraft(members):
                return replace(type_, members=tuple(map(self._type, members)))
            case _:
                return with_inner(type_, self._type)


def _hints(all_: list[Occurrence], given: Given) -> Words:
    """What one of them was called before, then what they are called by more and more of the fields
    around, and last the shortest that says all of a place."""
    places = (pointer_of(one.key) for one in all_)
    before = sorted(given.inline[place] for place in places if place in given.inline)
    fields = [one.words[:-1] for one in all_]
    lengths = range(1, max(map(len, fields)) + 1)
    usual = (_usual([one[:length] for one in fields if len(one) >= length]) for length in lengths)
    whole = min(map(_spoken, (one.words for one in all_)), key=lambda hint: (len(hint), hint))
    return (*before, *usual, whole)


def _usual(said: list[Words]) -> str:
    """What is said in most places; of as many, the shortest, or the first by alphabet."""
    found = Counter(map(_spoken, said))
    return min(found, key=lambda hint: (-found[hint], len(hint), hint))


def _spoken(words: Words) -> str:
    return " ".join(reversed(words))


def _located(draft: ApiDraft, hints: Mapping[Key, Words]) -> Shared:
    within: dict[Location, Key] = {}
    places: dict[Location, str] = {}
    for key in sorted(hints):
        for one, place in _fields_in(draft.models[key].type, pointer_of(key)):
            within[one.at], places[one.at] = key, place
    return Shared(hints, {draft.models[key].at: key for key in hints}, within, places)


def _fields_in(type_: TypeDraft, place: str) -> Iterator[tuple[FieldDraft, str]]:
    if isinstance(type_, ObjectDraft):
        for one in type_.fields:
            yield one, f"{place}.{one.wire}"
            yield from _fields_in(one.type, f"{place}.{one.wire}")
        return
    for inner in inner_types(type_):
        yield from _fields_in(inner, place)
