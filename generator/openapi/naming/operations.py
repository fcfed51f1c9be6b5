"""Operations -> their names in a resource, and what is done where two would have the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ... import naming
from ..drafts import OperationDraft
from .words import (
    cut,
    ends_with_parameter,
    is_plural,
    literal_segments,
    path_words,
    placeholders,
    spoken,
    starts_with,
    without,
    without_versions,
    words_of,
)

_COLLECTION = {"get": "list", "post": "create", "put": "replace", "patch": "update"}
_ITEM = {"get": "get", "post": "create", "put": "update", "patch": "update", "delete": "delete"}
_NO_VERBS = frozenset({"by", "for", "from", "in", "of", "to", "with"})
_BESIDE = {"get": "get", "post": "create", "put": "update", "patch": "update", "delete": "delete"}
# What tells the two apart that are both an update, where a thing has both.
_UPDATES = {"put": "replace", "patch": "patch"}


@dataclass(frozen=True, slots=True)
class OperationName:
    resource: str
    name: str

    def __str__(self) -> str:
        return f"{self.resource}.{self.name}"


def name_operations(
    operations: Sequence[OperationDraft],
    places: Mapping[str, str],
    given: Mapping[str, OperationName],
) -> dict[str, OperationName]:
    """A name for each operation by its pointer; those that are `given` stay.

    Where several would have one name, none of them gets it: each goes on to its next longer name,
    so that the order of the document says nothing.
    """
    levels = _levels(places.values())
    named = {**_asked(operations, places), **given}
    taken = {(one.resource, naming.pascal(one.name)) for one in named.values()} | levels
    open_ = {
        one.pointer: _candidates(one, places[one.pointer])
        for one in operations
        if one.pointer not in named
    }
    while open_:
        firsts = {pointer: (places[pointer], names[0]) for pointer, names in open_.items()}
        counts = Counter((place, naming.pascal(name)) for place, name in firsts.values())
        for pointer, (place, name) in sorted(firsts.items()):
            key = (place, naming.pascal(name))
            if (counts[key] > 1 and len(open_[pointer]) > 1) or key in taken:
                open_[pointer] = open_[pointer][1:] or (_numbered(name),)
            else:
                taken.add(key)
                named[pointer] = OperationName(place, name)
                del open_[pointer]
    return named


def _asked(
    operations: Sequence[OperationDraft], places: Mapping[str, str]
) -> dict[str, OperationName]:
    """Names that the document itself or the overlay asks for, each for one operation alone."""
    asked = {
        one.pointer: OperationName(places[one.pointer], spoken(words_of(one.name)))
        for one in operations
        if words_of(one.name)
    }
    counts = Counter((one.resource, naming.pascal(one.name)) for one in asked.values())
    return {
        pointer: one
        for pointer, one in asked.items()
        if counts[one.resource, naming.pascal(one.name)] == 1
    }


def _levels(places: Iterable[str]) -> set[tuple[str, str]]:
    """Where resources stand: an operation cannot be called as one below its own resource."""
    found: set[tuple[str, str]] = set()
    for place in places:
        segments = place.split(".")
        for length in range(1, len(segments)):
            found.add((".".join(segments[:length]), naming.pascal(segments[length])))
    return found


def _numbered(name: str) -> str:
    """The next name where nothing longer can be said: `get_2`, `get_3`."""
    stem, _, number = name.rpartition("_")
    return f"{stem}_{int(number) + 1}" if stem and number.isdigit() else f"{name}_2"


def _candidates(operation: OperationDraft, place: str) -> tuple[str, ...]:
    """Names from the shortest to one that hardly anything else has."""
    whole = words_of(operation.operation_id)
    asked = spoken(words_of(operation.name))
    method = operation.method.lower()
    everything = cut(spoken((method, *path_words(operation.path))))
    usual = _of_path(operation, place)
    names = [asked, *_of_id(operation, whole, place), usual, _of_update(method, usual), everything]
    return tuple(dict.fromkeys(name for name in names if name))


def _of_update(method: str, usual: str) -> str:
    """`replace_toy` of a PUT and `patch_toy` of a PATCH, which are both `update_toy`; else ""."""
    verb, is_update = _UPDATES.get(method), usual.partition("_")[0] == "update"
    return verb + usual.removeprefix("update") if verb and is_update else ""


def _of_id(operation: OperationDraft, whole: Sequence[str], place: str) -> list[str]:
    """`list` and `list_pets` of `listPets` in `pets`; nothing where the id repeats the path."""
    words = _spoken_by_people(operation, whole)
    if not words:
        return []
    levels = [words_of(level) for level in place.split(".")]
    short = words
    for thing in levels:
        short = _without_leading(short, thing)
    short = _without_by(_without_object(short, levels[-1]), operation)
    is_verb = bool(short) and short[0][0].isalpha() and short[0] not in _NO_VERBS
    return [spoken(short), spoken(words)] if is_verb else [spoken(words)]


def _without_leading(words: tuple[str, ...], thing: Sequence[str]) -> tuple[str, ...]:
    """`list` of `pets_list`, and of `pets_pets_list`."""
    while len(words) > len(thing) and starts_with(words, thing):
        words = words[len(thing) :]
    return words


def _without_object(words: tuple[str, ...], thing: Sequence[str]) -> tuple[str, ...]:
    """`find_by_status` of `find_pets_by_status`; `list_site_assets` stays, it lists a site's."""
    verb, rest = words[:1], words[1:]
    if rest[:1] in (("a",), ("an",), ("the",)):
        rest = rest[1:]
    return (*verb, *rest[len(thing) :]) if starts_with(rest, thing) else words


def _without_by(words: Sequence[str], operation: OperationDraft) -> tuple[str, ...]:
    """`get` of `get_by_id`, where the id is the path's."""
    if "by" in words and ends_with_parameter(operation.path):
        at = words.index("by")
        given = {word for name in placeholders(operation.path) for word in words_of(name)}
        if at and set(words[at + 1 :]) <= given | {"id", "and"}:
            return tuple(words[:at])
    return tuple(words)


def _spoken_by_people(operation: OperationDraft, whole: Sequence[str]) -> tuple[str, ...]:
    """The words of an `operationId` that were not made of path and method."""
    method, segments = operation.method.lower(), operation.path.split("/")
    said = without_versions(_unglued(whole, method, path_words(operation.path)))
    for parameter in (None, (), ("id",), ("by", "id")):
        made = without_versions(
            tuple(
                word
                for segment in segments
                for word in (
                    words_of(segment) if parameter is None or "{" not in segment else parameter
                )
            )
        )
        tail = (*made, method)
        if len(said) > len(tail) and said[-len(tail) :] == tail:
            return said[: -len(tail)]  # as FastAPI writes them
        if said in ((method, *made), tail, made):
            return ()
    return said


def _unglued(whole: Sequence[str], method: str, path: Sequence[str]) -> tuple[str, ...]:
    """`put chat` of `putchat`, where the path has the one and the method is the other."""
    first = whole[0] if whole else ""
    if first != method and first.startswith(method) and first[len(method) :] in path:
        return (method, first[len(method) :], *whole[1:])
    return tuple(whole)


def _of_path(operation: OperationDraft, place: str) -> str:
    """The usual name of such a request: `list`, `get`, `create_comment`, `activate`."""
    method = operation.method.lower()
    things = literal_segments(operation.path)
    thing = words_of(place.rsplit(".", 1)[-1])
    while things and without(words_of(things[0]), thing) == ():
        things = things[1:]
    if not things:
        verbs = _ITEM if ends_with_parameter(operation.path) else _COLLECTION
        return verbs.get(method, method if verbs is _ITEM else f"{method}_all")
    last = words_of(things[-1])
    before = [word for one in things[:-1] for word in words_of(one)]
    if ends_with_parameter(operation.path):
        return spoken((_ITEM.get(method, method), *before, *_one(last)))
    if last and is_plural(last[-1]):
        return _of_collection(method, before, last)
    if method == "post":
        return spoken((*before, *last))
    return spoken((_BESIDE.get(method, method), *before, *last))


def _of_collection(method: str, before: Sequence[str], last: Sequence[str]) -> str:
    verb = _COLLECTION.get(method, method)
    return spoken((verb, *before, *(_one(last) if method == "post" else last)))


def _one(words: Sequence[str]) -> tuple[str, ...]:
    return naming.words(naming.singular("_".join(words)))
