"""A page that is too heavy -> several, which lead from one to the next.

What a view has to say is given out in its order until a page is full, the rest goes to further
pages. What each view of its kind must have (a title, an anchor, a name) stands on every page, what
it may have on one of them: nothing is lost, and the same templates print all of them. A text or a
sample is never cut: one that is too heavy by itself makes a page that is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import partial
from typing import Any

from ...text import Code, HtmlAttribute, HtmlWords
from . import places
from .views import EntryView, LinkView, PageView, ValueView

HEAVIEST = 90_000  # Bytes of a page. Parts are weighed before they are printed, so that is a guess.
# About what the templates add to a view, and to a text.
_VIEW, _TEXT = 120, 20
_VIEWS: dict[object, int] = {EntryView: 60, ValueView: 10}
_WHOLE = 8_000  # What is lighter stays together.
_LABELS = ("values_title", "children_title", "rows_title", "selector")  # Said over others.
# What is said first, and what stands beside all that follows.
_ORDER = ("deprecation", "description", "facts", "tabs", "reply", "example")
_LINK = re.compile(r'(<a(?: class="[a-z-]+")? href=")#([^"]+)"')
_ID = re.compile(r'<[a-z][^<>]*?\sid="([^"]*)"')


@dataclass(slots=True)
class _Page:
    """The room that is left on a page. On an empty one there is room for anything."""

    room: int
    is_empty: bool = True
    is_full: bool = False

    def takes(self, weight: int, *, is_said: bool = True) -> bool:
        """`is_said`: it is more than what stands around something."""
        self.is_full = self.is_full or (weight > self.room and not self.is_empty)
        if not self.is_full:
            self.room, self.is_empty = self.room - weight, self.is_empty and not is_said
        return not self.is_full


def parts_of(view: PageView, path: str, weight: int) -> dict[str, PageView]:
    """The pages by their paths. `weight` is that of all in one."""
    bare = replace(view, content=_bare(view.content))
    # What we weigh is not quite what is printed.
    room = HEAVIEST * _weight(view) // weight - _weight(bare)
    contents = list(_contents(view.content, room))
    paths = [places.part(path, n) for n in range(1, len(contents) + 1)]
    return dict(zip(paths, _linked(view, contents, paths), strict=True))


def with_links(texts: Mapping[str, str]) -> dict[str, str]:
    """The printed pages; what leads to a place in the page leads to the one that has it now."""
    ids = {path: dict.fromkeys(_ID.findall(text), path) for path, text in texts.items()}
    all_ids = {id: path for own in reversed(ids.values()) for id, path in own.items()}

    def linked(path: str, found: re.Match[str]) -> str:
        place = ids[path].get(found[2]) or all_ids.get(found[2], path)
        return f'{found[1]}{places.href(path, place, found[2])}"'

    return {path: _LINK.sub(partial(linked, path), text) for path, text in texts.items()}


def _contents(content: Any, room: int) -> Iterator[Any]:
    rest = content
    while rest is not None:
        shown, rest = _cut(rest, _Page(room))
        yield shown


def _linked(view: PageView, contents: Sequence[Any], paths: Sequence[str]) -> Iterator[PageView]:
    links = [_link(view, path, n, paths) for n, path in enumerate(paths)]
    for n, content in enumerate(contents):
        yield replace(
            view,
            title=HtmlWords(view.title, f", page {n + 1}") if n else view.title,
            content=content,
            previous=links[n - 1] if n else view.previous,
            next=links[n + 1] if n + 1 < len(links) else view.next,
        )


def _link(view: PageView, path: str, n: int, paths: Sequence[str]) -> LinkView:
    text = HtmlWords(view.title, f", page {n + 1} of {len(paths)}")
    return LinkView(text, HtmlAttribute(places.href(paths[0], path)))


def _weight(value: Any) -> int:
    """About how many bytes of HTML it is."""
    if isinstance(value, Code):
        return len(value.__html__().encode()) + _TEXT
    if (row := _row(value)) is not None:
        return sum(map(_weight, row))
    if is_dataclass(value):
        frame = _VIEWS.get(type(value), _VIEW)
        return frame + sum(_weight(getattr(value, one.name)) for one in fields(value))
    return 0


def _cut(view: Any, page: _Page) -> tuple[Any, Any]:
    """The view with what the page takes, and with the rest, if there is any."""
    shown: dict[str, Any] = {}
    rest: dict[str, Any] = {}
    given = {name: value for name in _given(view) if (value := getattr(view, name))}
    for name, value in sorted(given.items(), key=lambda one: one[0] not in _ORDER):
        row = _row(value)
        shown[name], left = _cut_one(value, page) if row is None else _cut_row(row, page)
        if left:
            rest[name] = left
    for name in _parts(view):
        shown[name], left = _cut(getattr(view, name), page)
        if left:
            rest[name] = left
    return replace(view, **shown), replace(_bare(view), **rest) if rest else None


def _cut_row(row: tuple[Any, ...], page: _Page) -> tuple[Any, Any]:
    shown: list[Any] = []
    for n, one in enumerate(row):
        here, left = _cut_one(one, page)
        shown += [here] if here else []
        if left:
            return tuple(shown), (left, *row[n + 1 :])
    return tuple(shown), ()


def _cut_one(value: Any, page: _Page) -> tuple[Any, Any]:
    whole = _weight(value)
    if not is_dataclass(value) or whole <= max(page.room, _WHOLE):
        return (value, None) if page.takes(whole) else (None, value)
    if not page.takes(_weight(_bare(value)), is_said=not _given(value)):
        return None, value
    return _cut(value, page)


def _bare(view: Any) -> Any:
    """A view with no more than it must have, and what it says over others."""
    nothing = {name: None if _row(getattr(view, name)) is None else () for name in _given(view)}
    return replace(view, **nothing, **{name: _bare(getattr(view, name)) for name in _parts(view)})


def _given(view: Any) -> list[str]:
    """What it may have, by default there is none; and rows of views."""
    optional = (
        one.name
        for one in fields(view)
        if one.default is None
        or any(map(is_dataclass, _row(getattr(view, one.name)) or ()))
        or one.default == ()
    )
    return [name for name in optional if name not in _LABELS]


def _parts(view: Any) -> list[str]:
    """The views that it must have."""
    given = _given(view)
    names = (one.name for one in fields(view) if one.name not in given)
    return [name for name in names if is_dataclass(getattr(view, name))]


def _row(value: tuple[Any, ...] | Code | None) -> tuple[Any, ...] | None:
    return value if isinstance(value, tuple) else None
