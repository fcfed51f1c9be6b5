"""The guides, which are about the whole API. One that has nothing to say is not there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from . import places
from .authentication import authentication_guide
from .context import Context
from .errors import errors_guide
from .page import Frame, page_view
from .pagination import pagination_guide
from .parameters import group_view
from .servers import servers_guide
from .titles import api_title
from .views import GuideView, PageView
from .webhooks import webhooks_guide


def guide_page(page: str, title: str, context: Context) -> PageView:
    frame = Frame(
        title=title,
        summary=f"{title} of {api_title(context.api)}",
        source=context.api.source,
    )
    return page_view(frame, _GUIDES[page](context), context)


def _parameters_guide(context: Context) -> GuideView:
    return GuideView(
        title=context.writing.text("Shared parameters"),
        description=context.writing.prose("Parameters that many operations take together."),
        groups=tuple(group_view(group, context) for group in context.site.wide_groups),
    )


_GUIDES: Mapping[str, Callable[[Context], GuideView]] = {
    places.AUTHENTICATION: authentication_guide,
    places.ERRORS: errors_guide,
    places.PAGINATION: pagination_guide,
    places.PARAMETERS: _parameters_guide,
    places.SERVERS: servers_guide,
    places.WEBHOOKS: webhooks_guide,
}
