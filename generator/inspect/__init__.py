"""The resolved API as JSON, with the names that targets give it: what `sdkpress inspect` prints.

The shape is a promise to other tools; `docs/inspect.md` documents it. What a target says of a thing
stands below the target's name, in that thing: `{"wire": "per_page", "python": {"argument": ...}}`.

A target's names, as `Target.names(api, options)` returns them, are a mapping of:

- any key but those below: facts of the whole package, such as `"import"` and `"client"`; they are
  repeated in every operation;
- `"auth"`: by the spec's argument of a credential, `{"argument": "token"}`;
- `"client_parameters"`: by wire name, `{"argument": ...}`;
- `"variables"`: by the name of a variable of base URLs, `{"argument": ...}`;
- `"webhooks"`: by event, `{"function": ...}`, the function that reads a payload;
- `"resources"`: by dotted path, `{"chain": ["instant_messaging", "messages"], "class": ...}`;
- `"operations"`: by `(resource, key)`, `{"chain": [...], "method": ..., "parameters": {...}}`;
  `"parameters"` holds by `(place, wire)` `{"argument": ..., "kind": ...}`: the place is `"path"`,
  `"query"`, `"header"`, `"cookie"` or `"body"`; the wire name is `None` where the argument is the
  whole body; the kind is `"positional"` (only), `"keyword"` (only: a keyword argument or, in a
  language that has none, a key of an object) or `"either"`;
- `"models"`: by `ModelId`, `{"import": ..., "class": ..., "fields": {...}}`, where `"class"` is the
  name of its type and `"fields"` holds by wire name `{"attribute": ...}`.

A target that leaves something out has no name for it, and the thing then has `null` below the
target's name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from ..ir import (
    Api,
    Body,
    Envelope,
    ErrorResponse,
    Errors,
    Field,
    Model,
    Operation,
    Parameter,
    Resource,
    ResponseHeader,
    Retry,
    Variable,
    Webhook,
)
from ..openapi.drafts import Skipped
from .auth import scheme_as_json
from .facts import (
    deprecation_as_json,
    field_support_as_json,
    integrations_as_json,
    support_as_json,
)
from .pagination import cursor_as_json, pagination_as_json
from .types import model_reference, type_as_json

Names: TypeAlias = Mapping[str, Mapping[str, Any]]
Described: TypeAlias = dict[str, Any]

# Keys of a target's names that hold the names of things; the others are facts of the package.
_THINGS = (
    "auth",
    "client_parameters",
    "variables",
    "webhooks",
    "resources",
    "operations",
    "models",
)


def inspect_apis(folders: Sequence[Path], target: str | None) -> list[Described]:
    """One description per API, each with the names of this target, or without names."""
    from ..pipeline import load_apis

    return [
        describe(
            loaded.api,
            {
                choice.target.name: choice.target.names(loaded.api, choice.options)
                for choice in loaded.choices
                if choice.target.name == target
            },
            (*loaded.imported.skipped, *loaded.imported.hidden) if loaded.imported else (),
        )
        for loaded in load_apis(folders)
    ]


def describe(api: Api, names: Names, skipped: Sequence[Skipped] = ()) -> Described:
    """The whole API; `names` are those of each target, by the target's name.

    `skipped` are the operations of the API's document that are not in it.
    """
    return {
        "api": api.name,
        "title": api.title,
        "version": api.version,
        "description": api.description,
        "base_url": api.base_url,
        "servers": [
            {"name": one.name, "url": one.url, "description": one.description}
            for one in api.servers
        ],
        "variables": [_variable(one, names) for one in api.variables],
        "source": api.source,
        "targets": {target: _package(given) for target, given in names.items()},
        "auth": [scheme_as_json(one, names) for one in api.schemes],
        "security": [list(alternative) for alternative in api.security],
        "headers": dict(api.headers),
        "retry": _retry(api.retry),
        "client_parameters": [_client_parameter(one, names) for one in api.client_parameters],
        "groups": [
            {"name": group.name, "title": group.title, "description": group.description}
            for group in api.groups
        ],
        "envelopes": [_envelope(one) for one in api.envelopes],
        "errors": _errors(api.errors) if api.errors else None,
        "webhooks": [_webhook(one, names) for one in api.webhooks],
        "resources": [_resource(one, names) for one in api.resources],
        "operations": [
            _operation(operation, resource, names)
            for resource in api.resources
            for operation in resource.operations
        ]
        + [_skipped(one, api.source, names) for one in skipped],
        "models": [_model(one, names) for one in api.models().values()],
    }


def _retry(retry: Retry) -> Described:
    return {
        "statuses": list(retry.statuses),
        "server_errors_unless": retry.server_errors_unless or None,
        "never": list(retry.never),
        "max_retries": retry.max_retries,
        "first_delay": retry.first_delay,
        "max_delay": retry.max_delay,
        "max_retry_after": retry.max_retry_after,
        "reset": retry.reset_header or None,
    }


def _variable(variable: Variable, names: Names) -> Described:
    return {
        "name": variable.name,
        "default": variable.default,
        "enum": list(variable.values),
        "description": variable.description,
        **_names_of("variables", variable.name, names),
    }


def _webhook(webhook: Webhook, names: Names) -> Described:
    return {
        "event": webhook.event,
        "summary": webhook.summary,
        "description": webhook.description,
        **deprecation_as_json(webhook.deprecated),
        "payload": type_as_json(webhook.type) if webhook.type is not None else None,
        "payload_description": webhook.payload_description,
        "media_type": webhook.media_type,
        **_names_of("webhooks", webhook.event, names),
    }


def _client_parameter(parameter: Parameter, names: Names) -> Described:
    return {
        "in": parameter.place.value,
        "wire": parameter.wire,
        **_names_of("client_parameters", parameter.wire, names),
    }


def _envelope(envelope: Envelope) -> Described:
    return {
        "name": envelope.name,
        "description": envelope.description,
        "items": envelope.items or None,
        "keyed_by": envelope.keyed_by or None,
        "cursor": cursor_as_json(envelope.pagination),
        "pagination": pagination_as_json(envelope.pagination),
        "model": model_reference(envelope.fields.id) if envelope.fields else None,
    }


def _errors(errors: Errors) -> Described:
    return {
        "message": errors.message_field or None,
        "request_id": errors.request_id_header or None,
        "model": model_reference(errors.body.id),
    }


def _resource(resource: Resource, names: Names) -> Described:
    return {
        "resource": resource.path,
        "file": resource.source,
        "title": resource.title,
        "description": resource.description,
        **support_as_json(resource.support),
        **_names_of("resources", resource.path, names),
    }


def _operation(operation: Operation, resource: Resource, names: Names) -> Described:
    key = (operation.resource, operation.key)
    own = _names_of("operations", key, names)
    arguments = _inside("parameters", own)
    return {
        "operationId": operation.operation_id or None,
        "resource": operation.resource,
        "key": operation.key,
        "file": resource.source,
        "pointer": operation.pointer,
        "method": operation.method,
        "base_url": operation.base_url or None,
        "path": operation.path,
        "skipped": None,
        "summary": operation.summary,
        "description": operation.description,
        "integrations": list(operation.integrations),
        **deprecation_as_json(operation.deprecated),
        **support_as_json(operation.support),
        **{
            target: one and {**_package(names[target]), **_without(one, "parameters")}
            for target, one in own.items()
        },
        "parameters": [
            *(_parameter(one, arguments) for one in operation.parameters),
            *(_body(operation.body, arguments) if operation.body else ()),
        ],
        "positional": list(operation.positional),
        "response": type_as_json(operation.response),
        "response_by": _response_by(operation.selector) if operation.selector else None,
        "response_status": operation.response_status,
        "response_headers": [_response_header(one) for one in operation.response_headers],
        "errors": [_error(one) for one in operation.errors],
        "response_support": [field_support_as_json(one) for one in operation.response_support],
        "envelope": operation.envelope or None,
        "request_media_type": operation.body.media_type if operation.body else None,
        "request_required": operation.body.required if operation.body else None,
        "media_type": operation.media_type or None,
        "security": [list(alternative) for alternative in operation.security],
        "idempotent": operation.idempotent,
        "follow_redirects": operation.follow_redirects,
    }


def _parameter(parameter: Parameter, arguments: Mapping[str, Mapping[Any, Any]]) -> Described:
    return {
        "in": parameter.place.value,
        "wire": parameter.wire,
        "type": type_as_json(parameter.type),
        "style": parameter.style.value,
        "group": parameter.group or None,
        "required": parameter.required,
        "client": parameter.client,
        "constant": parameter.is_constant,
        "idempotency_key": parameter.is_idempotency_key,
        "placeholder": parameter.placeholder,
        **_facts(parameter),
        **_argument(parameter.place.value, parameter.wire, arguments),
    }


def _skipped(operation: Skipped, source: str, names: Names) -> Described:
    return {
        "operationId": operation.operation_id or None,
        "resource": None,
        "key": None,
        "file": source,
        "pointer": operation.pointer,
        "method": operation.method,
        "path": operation.path,
        "skipped": operation.reason,
        **dict.fromkeys(names),
        "parameters": [],
    }


def _body(body: Body, arguments: Mapping[str, Mapping[Any, Any]]) -> list[Described]:
    """One entry for each field, or one, with `wire` null, for the whole body."""
    if body.fields is not None:
        return [
            {"in": "body", **_field(one), **_argument("body", one.wire, arguments)}
            for one in body.fields
        ]
    assert body.type is not None
    whole = {
        "in": "body",
        "wire": None,
        "type": type_as_json(body.type),
        "required": body.required,
        "description": body.description,
        **support_as_json(body.support),
        **_argument("body", None, arguments),
    }
    return [whole]


def _argument(
    place: str, wire: str | None, arguments: Mapping[str, Mapping[Any, Any]]
) -> Described:
    return {target: given.get((place, wire)) for target, given in arguments.items()}


def _response_by(selector: Parameter) -> Described:
    return {
        "parameter": selector.wire,
        "cases": {
            case.value: type_as_json(case.type) if case.type is not None else None
            for case in selector.response_cases
        },
    }


def _response_header(header: ResponseHeader) -> Described:
    return {
        "wire": header.wire,
        "type": type_as_json(header.type),
        "description": header.description,
        "required": header.required,
        **deprecation_as_json(header.deprecated),
    }


def _error(error: ErrorResponse) -> Described:
    """`type` is null where it is the body that all errors have."""
    return {
        "status": error.status,
        "type": type_as_json(error.type) if error.type is not None else None,
        "description": error.description,
    }


def _model(model: Model, names: Names) -> Described:
    own = _names_of("models", model.id, names)
    attributes = _inside("fields", own)
    fields = [
        {**_field(one), **{target: given.get(one.wire) for target, given in attributes.items()}}
        for one in model.fields
    ]
    return {
        **model_reference(model.id),
        "description": model.description,
        "alias": type_as_json(model.alias) if model.alias is not None else None,
        "fields": fields,
        "unknown": "keep" if model.keep_unknown else "ignore",
        "in_request": model.in_request,
        "in_response": model.in_response,
        **deprecation_as_json(model.deprecated),
        **support_as_json(model.support),
        **{target: one and _without(one, "fields") for target, one in own.items()},
    }


def _field(field: Field) -> Described:
    return {
        "wire": field.wire,
        "type": type_as_json(field.type),
        "required": field.required,
        "read_only": field.read_only,
        "write_only": field.write_only,
        **_facts(field),
    }


def _facts(thing: Field | Parameter) -> Described:
    """A default or an example that is not there has no key: it could be null."""
    return {
        "description": thing.description,
        **({"default": thing.default} if thing.has_default else {}),
        **({"example": thing.example} if thing.has_example else {}),
        **deprecation_as_json(thing.deprecated),
        **integrations_as_json(thing.support),
        **support_as_json(thing.support),
    }


def _names_of(things: str, key: Any, names: Names) -> dict[str, Described | None]:
    """What each target calls one thing."""
    return {target: given.get(things, {}).get(key) for target, given in names.items()}


def _inside(parts: str, own: Mapping[str, Described | None]) -> dict[str, Mapping[Any, Any]]:
    """What each target calls the parts of a thing."""
    return {target: one.get(parts, {}) if one else {} for target, one in own.items()}


def _package(given: Mapping[str, Any]) -> Described:
    return _without(given, *_THINGS)


def _without(given: Mapping[str, Any], *keys: str) -> Described:
    return {key: value for key, value in given.items() if key not in keys}
