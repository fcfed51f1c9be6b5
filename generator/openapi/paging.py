"""`x-` extensions that say how the next page of a list is asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .drafts import ListDraft, PaginationDraft, ParameterDraft, ResponseDraft
from .reading import Reading
from .values import Value, given

# The keys of each kind, as the spec language has them.
KINDS = {
    "cursor": ("parameter", "field"),
    "offset": ("parameter", "limit", "total"),
    "page": ("parameter", "first", "limit", "total_pages"),
    "next_url": ("field",),
    "link": ("relation",),
}
_OF_PARAMETERS = ("parameter", "limit")
_FIELD = re.compile(r"\$(?:response)?(?:\.body)?(?:[.#/]+([^.\[\]/]+)|\['([^'\]]+)'\])")
_REQUEST = re.compile(r"\$request\.(?:query\.)?([^.\[\]]+)")


class _UnsaidError(Exception):
    """What an extension asks for and the spec language cannot say."""


@dataclass(frozen=True, slots=True)
class Paging:
    """The pagination of one operation."""

    reading: Reading
    parameters: tuple[ParameterDraft, ...]
    response: ResponseDraft | None

    def read(self, operation: Value) -> PaginationDraft | None:
        for key, read in self._readers():
            said = given(operation, key)
            if said is None or not said.is_mapping:
                continue
            try:
                found = read(said)
                self._check(found)
            except _UnsaidError as fault:
                message = f"`{key}` is not followed: {fault}; one page is one call"
                self.reading.warn(said, "bad-pagination", message)
                return None
            if found is not None:
                return found
        return None

    def _readers(self) -> Iterable[tuple[str, Callable[[Value], PaginationDraft | None]]]:
        return (
            ("x-sdkpress-pagination", self._own),
            ("x-speakeasy-pagination", self._speakeasy),
            ("x-fern-pagination", self._fern),
            ("x-ms-pageable", self._microsoft),
        )

    def _check(self, found: PaginationDraft | None) -> None:
        queries = {one.wire for one in self.parameters if one.place == "query"}
        for key, value in found.keys if found is not None else ():
            if key in _OF_PARAMETERS and value not in queries:
                raise _UnsaidError(f"the query has no parameter `{value}`")

    def _own(self, said: Value) -> PaginationDraft | None:
        for kind, keys in KINDS.items():
            inner = said.get(kind)
            if inner is not None:
                found = tuple((key, inner.text(key)) for key in keys if inner.text(key))
                return PaginationDraft(items=said.text("items"), kind=kind, keys=found, at=said.at)
        raise _UnsaidError("it names none of " + ", ".join(f"`{kind}`" for kind in KINDS))

    def _speakeasy(self, said: Value) -> PaginationDraft:
        outputs = given(said, "outputs") or said
        inputs = {
            one.text("type"): one.text("name")
            for one in self.reading.items(said, "inputs", "`inputs`")
            if one.text("in") in ("parameters", "query", "")
        }
        items = self._items(outputs.text("results"))
        kind = said.text("type")
        if kind == "url":
            return self._made(said, items, "next_url", field=_field(outputs.text("nextUrl")))
        if kind == "cursor":
            field = _field(outputs.text("nextCursor"))
            return self._made(
                said, items, "cursor", parameter=inputs.get("cursor", ""), field=field
            )
        limit = inputs.get("limit", "")
        if "page" in inputs:
            pages = outputs.text("numPages")
            total = _field(pages) if pages else ""
            return self._made(
                said, items, "page", parameter=inputs["page"], limit=limit, total_pages=total
            )
        return self._made(said, items, "offset", parameter=inputs.get("offset", ""), limit=limit)

    def _fern(self, said: Value) -> PaginationDraft:
        items = self._items(said.text("results"))
        if said.text("cursor"):
            parameter, field = _parameter(said.text("cursor")), _field(said.text("next_cursor"))
            return self._made(said, items, "cursor", parameter=parameter, field=field)
        if said.text("offset"):
            parameter, step = _parameter(said.text("offset")), said.text("step")
            kind, limit = ("offset", _parameter(step)) if step else ("page", "")
            return self._made(said, items, kind, parameter=parameter, limit=limit)
        next_url = said.text("next_uri") or said.text("next_path")
        return self._made(said, items, "next_url", field=_field(next_url))

    def _microsoft(self, said: Value) -> PaginationDraft | None:
        link = said.text("nextLinkName")
        if not link:
            return None  # There is one page.
        return self._made(said, said.text("itemName") or "value", "next_url", field=link)

    def _made(self, said: Value, items: str, kind: str, **keys: str) -> PaginationDraft:
        required = set(KINDS[kind]) & {"parameter", "field"}
        if any(not keys.get(key) for key in required):
            raise _UnsaidError("it does not say what leads to the next page")
        found = tuple((key, value) for key, value in keys.items() if value)
        return PaginationDraft(items=items, kind=kind, keys=found, at=said.at)

    def _items(self, path: str) -> str:
        """The field of the response that holds the items."""
        if path in ("$", "$response", "$.", "$response.body"):
            return ""
        if path:
            return _field(path)
        shapes = self.reading.shapes
        fields = shapes.fields(self.response.type) if self.response is not None else None
        lists = [one.wire for one in fields or () if isinstance(shapes.bare(one.type), ListDraft)]
        if fields is not None and len(lists) != 1:
            raise _UnsaidError("it does not say which field holds the items")
        return lists[0] if lists else ""


def _field(path: str) -> str:
    """A field of the response's own, from a path to it."""
    found = _FIELD.fullmatch(path)
    if found is None:
        raise _UnsaidError(f"`{path}` is no field of the response itself")
    return found.group(1) or found.group(2)


def _parameter(path: str) -> str:
    found = _REQUEST.fullmatch(path)
    if found is None:
        raise _UnsaidError(f"`{path}` is no parameter of the query")
    return found.group(1)
