"""`style` and `explode` -> the word of the spec language that sends a parameter so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..spec import StyleWord
from .drafts import ListDraft, MapDraft, ObjectDraft, TypeDraft
from .shapes import Shapes, is_deep, is_object, is_scalar

_USUAL = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_KNOWN = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject", "brackets"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}
_DELIMITED: dict[str, StyleWord] = {"spaceDelimited": "space", "pipeDelimited": "pipe"}
# By the word of OpenAPI, and whether it is exploded.
_MARKED: dict[tuple[str, bool], StyleWord] = {
    ("label", False): "label",
    ("label", True): "label_exploded",
    ("matrix", False): "matrix",
    ("matrix", True): "matrix_exploded",
}
_AS_JSON = "it may be {what}, for which OpenAPI has no style; it is sent as JSON"


@dataclass(frozen=True, slots=True)
class Choice:
    """A word of the spec language, None for the usual one; `note` says what could not be kept."""

    style: StyleWord | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Styles:
    shapes: Shapes

    def choice(self, place: str, said: str, explode: bool | None, type_: TypeDraft) -> Choice:
        note = ""
        if said and said not in _KNOWN[place]:
            note = f"`style: {said}` is none of {place} parameters; it is read as usual"
            said = ""
        style = said or _USUAL[place]
        is_exploded = style in ("form", "cookie") if explode is None else explode
        found = self._word(place, style, is_exploded, self.shapes.alternatives(type_))
        return Choice(found.style, found.note or note)

    def _word(
        self, place: str, style: str, is_exploded: bool, members: tuple[TypeDraft, ...]
    ) -> Choice:
        is_spread = style == "deepObject" and any(map(is_deep, members))
        if all(map(is_scalar, members)) and not is_spread:
            return Choice(_MARKED.get((style, False)))
        if unsent := self._unsent(style, members):
            return Choice("json", _AS_JSON.format(what=unsent))
        if place == "query":
            return _in_query(style, is_exploded, members)
        if marked := _MARKED.get((style, is_exploded)):
            return Choice(marked)
        is_pairs = is_exploded and place != "cookie" and all(map(is_object, members))
        return Choice("pairs" if is_pairs else None)

    def _unsent(self, style: str, members: tuple[TypeDraft, ...]) -> str:
        """What these types hold that no style says; "" where there is nothing."""
        lists = [one for one in members if isinstance(one, ListDraft)]
        if not all(self.shapes.are_scalars(one.item) for one in lists):
            return "a list of objects or lists"
        objects = [one for one in members if is_object(one)]
        if lists and objects:
            return "a list or an object"
        is_nested = style in ("deepObject", "form")
        values = [value for one in objects for value in _values(one)]
        if not is_nested and not all(self.shapes.are_scalars(value) for value in values):
            return "an object of lists or objects"
        return ""


def _values(type_: TypeDraft) -> Iterable[TypeDraft]:
    if isinstance(type_, MapDraft):
        return (type_.value,)
    return tuple(field.type for field in type_.fields) if isinstance(type_, ObjectDraft) else ()


def _in_query(style: str, is_exploded: bool, members: tuple[TypeDraft, ...]) -> Choice:
    """Of lists or objects, perhaps beside scalars."""
    is_list = any(isinstance(one, ListDraft) for one in members)
    if style in ("deepObject", "brackets"):
        return Choice("brackets" if is_list else "deep_object")
    if not is_exploded:
        return Choice(_DELIMITED.get(style, "comma"))
    if is_list:
        return Choice(None)
    if all(map(is_object, members)):
        return Choice("spread")
    note = "an object beside single values has one name with them only in brackets, `a[b]=x`"
    return Choice("deep_object", note)
