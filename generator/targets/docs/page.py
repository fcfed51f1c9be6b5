"""What stands around the content of every page."""

from __future__ import annotations

from dataclasses import dataclass

from ...ir import Operation
from ...text import Code, MdSource
from . import places
from .context import Context
from .titles import api_title, operation_title
from .views import ContentView, LinkView, PageView


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """`source` is the spec's path, `title` and `summary` are plain text. `above` is the resource
    that the page stands below, if any. `parts` are the pages over which its lists go."""

    title: str
    summary: str
    source: str
    above: str = ""
    parts: tuple[str, ...] = ()


def page_view(frame: Frame, content: ContentView, context: Context) -> PageView:
    """Without the navigation, which pages of HTML have."""
    writing = context.writing
    previous, following = _neighbours(frame, context)
    return PageView(
        source=MdSource(frame.source),
        title=writing.text(_title(frame, context)),
        summary=writing.text(frame.summary),
        site=writing.text(api_title(context.api)),
        version=writing.text(context.api.version),
        root=writing.attribute(places.root_from(context.page)),
        navigation=(),
        trail=_trail(frame, context),
        markdown=_markdown(context),
        previous=previous,
        next=following,
        content=content,
    )


def _title(frame: Frame, context: Context) -> str:
    """The first of several pages is called as all of them are."""
    number = frame.parts.index(context.page) if context.page in frame.parts else 0
    return f"{frame.title}, page {number + 1}" if number else frame.title


def _trail(frame: Frame, context: Context) -> tuple[LinkView, ...]:
    """From the API to what is directly above the page; nothing is above the first one."""
    if context.page == places.INDEX:
        return ()
    steps = frame.above.split(".") if frame.above else []
    paths = [".".join(steps[: n + 1]) for n in range(len(steps))]
    above = [(api_title(context.api), places.INDEX)]
    above += [(context.site.resource_title(path), places.resource_page(path)) for path in paths]
    return tuple(LinkView(context.writing.text(text), context.href(page)) for text, page in above)


def _markdown(context: Context) -> Code | None:
    """Operations and guides stand beside their page in Markdown too."""
    if context.page not in context.site.neighbours and not context.site.has_guide(context.page):
        return None
    return context.href(places.markdown_of(context.page))


def _neighbours(frame: Frame, context: Context) -> tuple[LinkView | None, LinkView | None]:
    """The operations before and after one, the parts of a page before and after one."""
    if context.page in frame.parts:
        here = frame.parts.index(context.page)
        return _part_link(frame, here - 1, context), _part_link(frame, here + 1, context)
    previous, following = context.site.neighbours.get(context.page, (None, None))
    return _operation_link(previous, context), _operation_link(following, context)


def _part_link(frame: Frame, number: int, context: Context) -> LinkView | None:
    if not 0 <= number < len(frame.parts):
        return None
    text = f"{frame.title}, page {number + 1} of {len(frame.parts)}"
    return LinkView(context.writing.text(text), context.href(frame.parts[number]))


def _operation_link(operation: Operation | None, context: Context) -> LinkView | None:
    if operation is None:
        return None
    href = context.href(places.operation_page(operation))
    return LinkView(context.writing.text(operation_title(operation)), href)
