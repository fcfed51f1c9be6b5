"""An API -> the document's parts, in the order in which people read them."""

from __future__ import annotations

from ...ir import (
    Api,
    CursorPagination,
    Envelope,
    Json,
    LinkPagination,
    NextUrlPagination,
    OffsetPagination,
    PageNumberPagination,
    Pagination,
    Resource,
    Retry,
)
from . import extensions as ext
from .extensions import Object
from .naming import SchemaKeys
from .operations import Operations
from .parameters import Parameters
from .responses import ERROR, Responses
from .schemas import Schemas
from .security import requirements, scheme
from .servers import servers
from .webhooks import Webhooks

VERSION = "3.1.1"


def document(api: Api) -> Object:
    schemas = Schemas(SchemaKeys.of(api))
    parameters = Parameters.of(api, schemas)
    return {
        "openapi": VERSION,
        "info": {
            "title": api.title,
            "version": api.version,
            **ext.said({"description": api.description}),
        },
        "servers": servers(api),
        "security": requirements(api.security),
        **ext.said({"tags": [_tag(one) for one in api.resources]}),
        **_facts(api, schemas),
        "paths": Operations.of(api, schemas, parameters).paths(),
        **ext.said({"webhooks": Webhooks(schemas).webhooks(api)}),
        **ext.said({"components": _components(api, schemas, parameters)}),
    }


def _tag(resource: Resource) -> Json:
    return {
        "name": resource.path,
        **ext.said({ext.TITLE: resource.title, "description": resource.description}),
        # Paths have an order of their own.
        **ext.said({ext.ORDER: [one.key for one in resource.operations]}),
        **ext.support(resource.support),
    }


def _components(api: Api, schemas: Schemas, parameters: Parameters) -> Object:
    inline = {one.id for one in api.shared_models}
    models: Object = {
        schemas.keys.by_id[id]: {
            **schemas.model(model),
            **({ext.INLINE: True} if id in inline else {}),
        }
        for id, model in api.models().items()
    }
    return ext.said(
        {
            "securitySchemes": {one.name: scheme(one) for one in api.schemes},
            "parameters": parameters.components(api),
            "responses": {ERROR: Responses(api, schemas).error()},
            "schemas": models,
        }
    )


# What holds for the whole API, and OpenAPI cannot say


def _facts(api: Api, schemas: Schemas) -> Object:
    return {
        ext.API: api.name,
        **ext.said(
            {
                ext.HEADERS: dict(api.headers),
                ext.VARIABLES: [one.name for one in api.variables],
                ext.RETRY: _retry(api.retry),
                ext.GROUPS: [
                    {
                        "name": group.name,
                        **ext.said({"title": group.title, "description": group.description}),
                    }
                    for group in api.groups
                ],
                ext.ENVELOPES: {one.name: _envelope(one, schemas) for one in api.envelopes},
                ext.ERRORS: _errors(api, schemas),
            }
        ),
    }


def _errors(api: Api, schemas: Schemas) -> Object:
    if api.errors is None:
        return {}
    return {
        "schema": schemas.keys.by_id[api.errors.body.id],
        **ext.said(
            {"message": api.errors.message_field, "request_id": api.errors.request_id_header}
        ),
    }


def _retry(retry: Retry) -> Object:
    """What is not as usual."""
    usual = _retry_facts(Retry())
    return {key: value for key, value in _retry_facts(retry).items() if value != usual[key]}


def _retry_facts(retry: Retry) -> Object:
    return {
        "statuses": list(retry.statuses),
        "server_errors_unless": retry.server_errors_unless,
        "never": list(retry.never),
        "max_retries": retry.max_retries,
        "first_delay": retry.first_delay,
        "max_delay": retry.max_delay,
        "max_retry_after": retry.max_retry_after,
        "reset": retry.reset_header,
    }


def _envelope(envelope: Envelope, schemas: Schemas) -> Object:
    fields = envelope.fields
    return {
        **ext.said(
            {
                "description": envelope.description,
                "schema": schemas.keys.by_id[fields.id] if fields else "",
                "items": envelope.items,
                "keyed_by": envelope.keyed_by,
            }
        ),
        **(_pagination(envelope.pagination) if envelope.pagination else {}),
    }


def _pagination(said: Pagination) -> Object:
    match said:
        case CursorPagination(parameter, field):
            return {"cursor": {"parameter": parameter, "field": field}}
        case OffsetPagination(parameter, limit, total):
            entries: Object = {"parameter": parameter, "limit": limit, "total": total}
            return {"offset": ext.said(entries)}
        case PageNumberPagination(parameter, first, limit, total):
            paged: Object = {"limit": limit, "total_pages": total}
            return {"page": {"parameter": parameter, "first": first, **ext.said(paged)}}
        case NextUrlPagination(field):
            return {"next_url": {"field": field}}
        case LinkPagination(relation):
            return {"link": {"relation": relation}}
