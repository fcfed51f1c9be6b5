"""An operation -> the tabs of its samples; and examples of what comes back, as JSON."""

from __future__ import annotations

from itertools import groupby

from ...ir import Json, Model, Operation
from ...samples.example import Answer, Rendering, Sample
from ...samples.examples import answer_of
from ...samples.replies import error_of, reply_of, value_of_model
from ...text import Code, JsonText
from ..samples.writers import samples_of
from .context import Context
from .views import SampleView, TabView
from .writing import Writing


def tabs(operation: Operation, context: Context) -> tuple[TabView, ...]:
    """The request as a page shows it, with placeholders: a tab for each language and SDK."""
    samples = samples_of(context.request, operation, Rendering.PLACEHOLDERS)
    groups = groupby(samples, key=lambda sample: (sample.key, sample.title))
    return tuple(_tab(key, title, list(own), context.writing) for (key, title), own in groups)


def _tab(key: str, title: str, samples: list[Sample], writing: Writing) -> TabView:
    return TabView(
        key=writing.attribute(key),
        title=writing.text(title),
        samples=tuple(
            SampleView(
                variant=writing.text(one.variant) if one.variant else None,
                code=writing.block(one.language, one.text.rstrip()),
            )
            for one in samples
        ),
    )


def reply(operation: Operation, context: Context) -> Code | None:
    """What comes back where nothing else is asked for; None where it is no data."""
    value = reply_of(context.api, operation)
    if value is not None and answer_of(operation, ()) is Answer.TEXT:
        return context.writing.block("text", str(value))
    return _json(value, context)


def model_example(model: Model, context: Context) -> Code | None:
    return _json(value_of_model(context.api, model), context)


def error_example(context: Context) -> Code | None:
    return _json(error_of(context.api), context)


def _json(value: Json | None, context: Context) -> Code | None:
    """JSON in which what nobody sees is escaped."""
    if value is None:
        return None
    return context.writing.block("json", JsonText(value).__html__())
