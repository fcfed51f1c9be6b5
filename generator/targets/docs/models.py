"""A model -> its page: what it is made of, and who uses it."""

from __future__ import annotations

from ... import prose
from ...facts.models import common_models
from ...facts.usages import Usage
from ...ir import Model
from ...text import Code
from . import places, samples
from .bodies import model_body
from .context import Context
from .lists import MOST, list_view, model_row, operation_rows
from .page import Frame, page_view
from .phrases import fact, source_facts, support_facts
from .site import Site
from .titles import plain_line
from .values import value_views, values_title
from .views import FactView, ListView, ModelView, PageView


def model_page(model: Model, context: Context) -> PageView:
    frame = Frame(
        title=model.id.name,
        summary=plain_line(model.description) or f"The model {model.id.name}",
        source=_source(model, context),
        above=model.id.resource,
    )
    return page_view(frame, _content(model, context), context)


def _source(model: Model, context: Context) -> str:
    """The file that describes it."""
    if model.id in common_models(context.api):
        return context.api.common_source
    resource = context.site.resources.get(model.id.resource)
    return resource.source if resource else context.api.source


def _content(model: Model, context: Context) -> ModelView:
    writing = context.writing
    deprecation = prose.deprecation(model.deprecated)
    return ModelView(
        title=writing.text(model.id.name),
        deprecation=writing.prose(deprecation) if deprecation else None,
        description=writing.prose(model.description) if model.description.strip() else None,
        facts=_facts(model, context),
        body=model_body(model, context),
        values_title=_values_title(model, context),
        values=value_views(model.alias, context) if model.alias else (),
        lists=_lists(context.site.usages[model.id], context),
        example=samples.model_example(model, context),
    )


def _values_title(model: Model, context: Context) -> Code | None:
    if model.alias is None or not value_views(model.alias, context):
        return None
    return context.writing.text(values_title(model.alias, context, is_sent=not model.in_response))


def _facts(model: Model, context: Context) -> tuple[FactView, ...]:
    text = context.writing.text
    said: list[FactView] = []
    errors = context.api.errors
    if errors is not None and errors.body.id == model.id:
        link = context.link("What an error says", places.ERRORS)
        said.append(fact("Errors", link, context))
    if model.keep_unknown and context.site.sdks:
        said.append(
            fact("Unknown fields", text("The SDKs keep them, and send them back."), context)
        )
    usage = context.site.usages[model.id]
    for title, number in _numbers(usage):
        if number > MOST:
            shown = f"{number:,}, of which the first {MOST} are listed"
            said.append(fact(title, text(shown), context))
    return (
        *said,
        *support_facts(model.support, context),
        *source_facts(model.support, context),
    )


def _numbers(usage: Usage) -> tuple[tuple[str, int], ...]:
    return (
        ("Sent by", len(usage.sent_by)),
        ("Returned by", len(usage.returned_by)),
        ("Part of", len(usage.part_of)),
    )


def _lists(usage: Usage, context: Context) -> tuple[ListView, ...]:
    sent = operation_rows(usage.sent_by, context)
    returned = operation_rows(usage.returned_by, context)
    holders = [model_row(one, context, _home(one, context.site)) for one in usage.part_of[:MOST]]
    return (
        *list_view("sent-by", "Sent by", sent, context),
        *list_view("returned-by", "Returned by", returned, context),
        *list_view("part-of", "Part of", holders, context),
    )


def _home(model: Model, site: Site) -> str:
    return site.full_title(model.id.resource) if model.id.resource else ""
