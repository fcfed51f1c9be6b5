"""The guide on errors: what one says, and when a request may be sent again."""

from __future__ import annotations

from . import samples
from .bodies import errors_view
from .context import Context
from .retries import retry_section
from .views import GuideView, SectionView

_STATUSES = "A status from 400 on says that a request failed."


def errors_guide(context: Context) -> GuideView:
    writing = context.writing
    body = errors_view(context)
    return GuideView(
        title=writing.text("Errors"),
        description=writing.prose(_STATUSES),
        sections=(*_known(context), *([retry_section(context)] if context.site.sdks else [])),
        bodies=(body,) if body else (),
        example=samples.error_example(context),
    )


def _known(context: Context) -> tuple[SectionView, ...]:
    """What the SDKs make of it."""
    if not context.site.sdks:
        return ()
    writing = context.writing
    text = (
        "Whatever is no success is raised, or thrown, as an error that has the status, the "
        "headers and the body. Its class follows from the status, so that a program can catch "
        "what it knows how to mend."
    )
    title = writing.text("In the SDKs")
    return (SectionView(writing.attribute("sdks"), title, writing.prose(text)),)
