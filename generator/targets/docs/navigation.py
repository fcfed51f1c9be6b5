"""The navigation of a page: all at the top, and below it what leads to the page."""

from __future__ import annotations

from ...ir import Model
from . import places
from .context import Context
from .site import Line
from .views import LinkView, NavigationView

_MOST = 100  # Lines of one level.


def navigation(
    context: Context, resource: str = "", model: Model | None = None
) -> tuple[NavigationView, ...]:
    """`resource` is the path of the resource that the page belongs to, `model` what it shows."""
    top = ((places.INDEX, "Start"), *context.site.guides)
    guides = tuple(_view(Line(page=page, title=title), context) for page, title in top)
    return (*guides, *_Tree(context, resource, model).below(""))


class _Tree:
    def __init__(self, context: Context, resource: str, model: Model | None) -> None:
        self._context = context
        self._site = context.site
        self._resource = resource
        self._model = model

    def below(self, path: str) -> tuple[NavigationView, ...]:
        lines = self._lines(path)
        shown = tuple(map(self._view, self._around_current(lines)))
        return shown if len(lines) <= _MOST else (*shown, self._all(path, len(lines)))

    def _lines(self, path: str) -> tuple[Line, ...]:
        """Models are not listed, but for the one that is shown."""
        lines = self._site.lines[path]
        if self._model is None or path != self._resource:
            return lines
        page = places.model_page(self._model.id)
        is_deprecated = self._model.deprecated is not None
        return (Line(page=page, title=self._model.id.name, is_deprecated=is_deprecated), *lines)

    def _around_current(self, lines: tuple[Line, ...]) -> tuple[Line, ...]:
        if len(lines) <= _MOST:
            return lines
        found = (n for n, line in enumerate(lines) if self._leads_here(line))
        start = min(max(next(found, 0) - _MOST // 2, 0), len(lines) - _MOST)
        return lines[start : start + _MOST]

    def _leads_here(self, line: Line) -> bool:
        return line.page == self._context.page or self._is_open(line)

    def _is_open(self, line: Line) -> bool:
        return bool(line.resource) and f"{self._resource}.".startswith(f"{line.resource}.")

    def _view(self, line: Line) -> NavigationView:
        children = self.below(line.resource) if self._is_open(line) else ()
        return _view(line, self._context, children)

    def _all(self, path: str, number: int) -> NavigationView:
        page = places.resource_page(path) if path else places.INDEX
        link = LinkView(self._context.writing.text(f"All {number:,}"), self._context.href(page))
        return NavigationView(link=link)


def _view(
    line: Line, context: Context, children: tuple[NavigationView, ...] = ()
) -> NavigationView:
    return NavigationView(
        link=LinkView(context.writing.text(line.title), context.href(line.page)),
        method=context.writing.method(line.method) if line.method else None,
        is_current=line.page == context.page,
        is_deprecated=line.is_deprecated,
        children=children,
    )
