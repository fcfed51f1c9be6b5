"""Webhooks -> `webhooks.py`: what reads each payload, and the objects in payloads."""

from __future__ import annotations

from ...facts.webhooks import readable
from ...ir import Api, Type, Webhook
from ...prose import deprecation
from ...render import Page
from ...slices import SHARED
from ...text import PyDocstring, PyIdentifier, PySource, PyString
from . import names, prose
from .models import model_views
from .modules import WEBHOOKS, Module
from .types import Side, Types
from .views import ReaderView, TypesView


def webhooks(api: Api, types: Types) -> list[Page]:
    """A module that nothing else loads."""
    events = list(readable(api))
    models = [one for one in api.shared_models if types.home(one.id) == WEBHOOKS]
    if not events and not models:
        return []
    readers = frozenset(names.reader(one.name) for one, _ in events)
    module = Module(".", WEBHOOKS, submodules=readers)
    views = model_views(models, types, module)
    payloads = tuple(_reader(one, type, types, module) for one, type in events)
    view = TypesView(
        source=PySource(api.source),
        docstring=PyDocstring(["What the API sends by itself: each of these reads a payload."]),
        imports=module.imports(),
        models=views,
        readers=payloads,
    )
    return [Page("webhooks.py", "types.py.jinja", view, SHARED)]


def _reader(webhook: Webhook, type: Type, types: Types, module: Module) -> ReaderView:
    return ReaderView(
        name=PyIdentifier(names.reader(webhook.name)),
        event=PyString(webhook.event),
        type=types.annotation(type, Side.RESPONSE, module),
        payload=module.runtime("payloads", "Payload"),
        docstring=_docstring(webhook),
    )


def _docstring(webhook: Webhook) -> PyDocstring | None:
    said = (webhook.summary, webhook.description, webhook.payload_description)
    texts = [text for text in said if text.strip()]
    texts += [deprecation(webhook.deprecated)] if webhook.deprecated else []
    return prose.docstring([prose.markdown(text, 0) for text in texts], 0, of_attribute=True)
