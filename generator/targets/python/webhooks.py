"""Webhooks -> `webhooks.py`: a function that reads each payload, and the objects in payloads."""

from __future__ import annotations

from ...facts.webhooks import readable
from ...ir import Api, Type, Webhook
from ...prose import deprecation
from ...render import Page
from ...slices import SHARED
from ...text import PyDocstring, PyExpression, PyIdentifier, PySource, PyString
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
    functions = frozenset(names.reader(one.name) for one, _ in events)
    module = Module(".", WEBHOOKS, submodules=functions)
    views = model_views(models, types, module)
    readers = tuple(_reader(one, type, types, module) for one, type in events)
    view = TypesView(
        source=PySource(api.source),
        docstring=PyDocstring(["What the API sends by itself: each function reads a payload."]),
        imports=module.imports(),
        models=views,
        readers=readers,
    )
    return [Page("webhooks.py", "types.py.jinja", view, SHARED)]


def _reader(webhook: Webhook, type: Type, types: Types, module: Module) -> ReaderView:
    mismatch = module.runtime("decode", "Mismatch")
    function = module.standard("collections.abc", "Callable")
    return ReaderView(
        function=PyIdentifier(names.reader(webhook.name)),
        constant=PyIdentifier(names.constant(webhook.name)),
        event=PyString(webhook.event),
        type=types.annotation(type, Side.RESPONSE, module),
        hint=types.as_value(type, module),
        payload=module.runtime("payloads", "Payload"),
        callable=PyExpression(function, "[[", mismatch, "], None] | None"),
        bytes=module.builtin("bytes"),
        str=module.builtin("str"),
        bool=module.builtin("bool"),
        docstring=_docstring(webhook),
    )


def _docstring(webhook: Webhook) -> PyDocstring | None:
    said = (webhook.summary, webhook.description, webhook.payload_description)
    texts = [text for text in said if text.strip()]
    texts += [deprecation(webhook.deprecated)] if webhook.deprecated else []
    texts.append("What is no JSON is a `DecodeError`; `on_mismatch` is told of lesser odds.")
    return prose.docstring([prose.markdown(text, 4) for text in texts], 4)
