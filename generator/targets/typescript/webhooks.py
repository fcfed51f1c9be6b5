"""Webhooks -> `webhooks.ts`: the type of each payload by its event, and what reads it."""

from __future__ import annotations

from collections.abc import Sequence

from ...facts.webhooks import readable
from ...ir import Api, Model, ModelType, Type, Webhook
from ...render import Page
from ...slices import SHARED
from ...text import TsDocComment, TsExpression, TsIdentifier, TsPropertyName, TsSource, TsString
from . import names, prose
from .answers import Answers
from .models import interface, type_views
from .modules import WEBHOOKS, Module
from .shapes import Shapes, is_told, model_shapes
from .types import Side, Types
from .views import ConstantView, PropertyView, ReaderView, ShapesView, TypesView, TypeView

_EVENTS = "WebhookPayloads"


def webhooks(api: Api, types: Types) -> list[Page]:
    """Modules that nothing else imports."""
    events = list(readable(api))
    models = [one for one in api.shared_models if types.home(one.id) == WEBHOOKS]
    if not events and not models:
        return []
    module = Module(WEBHOOKS.types, WEBHOOKS)
    answers = Answers(types, module, {})
    readers = tuple(_reader(one, type, answers) for one, type in events)
    if readers:
        module.value("payloads", "readPayload")
        module.type("payloads", "PayloadBody")
        module.type("payloads", "PayloadOptions")
    view = TypesView(
        source=TsSource(api.source),
        comment=TsDocComment(["What the API sends by itself: each function reads a payload."]),
        types=(
            *([_by_event(events, types, module)] if events else []),
            *type_views(models, types, module),
        ),
        readers=readers,
        imports=module.imports(),
    )
    return [Page(module.path, "types.ts.jinja", view, SHARED), *_shapes(api, models, events, types)]


def _by_event(events: Sequence[tuple[Webhook, Type]], types: Types, module: Module) -> TypeView:
    properties = tuple(
        PropertyView(
            TsPropertyName(one.event),
            types.annotation(type, Side.RESPONSE, module),
            False,
            prose.comment([prose.markdown(one.summary, 2)], 2),
        )
        for one, type in events
    )
    comment = TsDocComment(["The type of each payload, by its event."])
    return interface(_EVENTS, comment, properties, is_open=False, side=Side.RESPONSE)


def _reader(webhook: Webhook, type: Type, answers: Answers) -> ReaderView:
    shape = TsExpression(TsIdentifier(f"shapes.{_shape(webhook)}"))
    return ReaderView(
        function=TsIdentifier(names.reader(webhook.name)),
        event=TsString(webhook.event),
        type=answers.types.annotation(type, Side.RESPONSE, answers.module),
        answer=answers.payload(type, shape),
        comment=prose.reader(webhook),
    )


def _shape(webhook: Webhook) -> str:
    """The constant of a payload that is no model."""
    return names.answer(webhook.name, "PAYLOAD")


def _shapes(
    api: Api, models: Sequence[Model], events: Sequence[tuple[Webhook, Type]], types: Types
) -> list[Page]:
    module = Module(WEBHOOKS.shapes, WEBHOOKS)
    constants = model_shapes(models, types, module)
    shapes = Shapes(types, module)
    payloads = tuple(
        ConstantView(TsIdentifier(_shape(one)), shapes.shape(type))
        for one, type in events
        if is_told(type) and not isinstance(type, ModelType)
    )
    if not constants and not payloads:
        return []
    if constants:
        module.type("shapes", "Shape")
    view = ShapesView(
        source=TsSource(api.source),
        comment=TsDocComment(["What payloads should be."]),
        models=constants,
        answers=payloads,
        imports=module.imports(),
    )
    return [Page(module.path, "shapes.ts.jinja", view, SHARED)]
