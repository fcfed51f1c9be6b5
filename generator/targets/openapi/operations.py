"""Operations -> path items: where each stands, and what it takes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ...facts.sending import is_as_idempotent_as_usual
from ...ir import (
    Api,
    Body,
    Field,
    Json,
    MapType,
    Model,
    ModelType,
    Operation,
    Primitive,
    PrimitiveType,
    parts,
)
from ...media_types import is_form, is_json
from ...naming import free_name, words
from . import extensions as ext
from .extensions import Object
from .parameters import Parameters, header_key
from .responses import Responses
from .schemas import RAW, Schemas
from .security import requirements
from .servers import server

# The methods that a path item of OpenAPI 3.1 knows.
METHODS = frozenset({"GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"})
PLACEHOLDER = re.compile(r"\{([^{}/]+)\}")
_BYTES = PrimitiveType(Primitive.BYTES)


def operation_ids(api: Api) -> dict[tuple[str, str], str]:
    """By resource and key: what the spec calls it, else `resource.key`; no two are the same."""
    taken: dict[str, tuple[str, str]] = {}
    for operation in _all(api):
        if operation.operation_id:
            taken.setdefault(operation.operation_id, (operation.resource, operation.key))
    own = {place: id for id, place in taken.items()}
    for operation in _all(api):
        place = (operation.resource, operation.key)
        if place not in own:
            own[place] = free_name(usual_id(*place), taken.__contains__, ".")
            taken[own[place]] = place
    return own


def usual_id(resource: str, key: str) -> str:
    return f"{resource}.{key}"


def usual_summary(name: str) -> str:
    """What stands there where the spec says nothing: `Download file`."""
    return " ".join(words(name)).capitalize() or name


def webhook_ids(api: Api) -> dict[str, str]:
    """By event."""
    taken = set(operation_ids(api).values())
    return {
        one.event: free_name(f"webhook.{one.event}", taken.__contains__, ".")
        for one in api.webhooks
    }


def _all(api: Api) -> list[Operation]:
    return [one for resource in api.resources for one in resource.operations]


@dataclass(frozen=True, slots=True)
class Operations:
    api: Api
    schemas: Schemas
    parameters: Parameters
    ids: Mapping[tuple[str, str], str]

    @classmethod
    def of(cls, api: Api, schemas: Schemas, parameters: Parameters) -> Operations:
        return cls(api, schemas, parameters, operation_ids(api))

    def paths(self) -> Object:
        """Templates that differ in nothing but their parameters' names are one path."""
        templates: dict[str, str] = {}
        items: dict[str, Object] = {}
        for operation in _all(self.api):
            template = templates.setdefault(_shape(operation.path), operation.path)
            self._add(operation, template, items.setdefault(template, self._path_item()))
        return dict(items)

    def _path_item(self) -> Object:
        headers: list[Json] = [
            {"$ref": f"#/components/parameters/{header_key(name)}"} for name, _ in self.api.headers
        ]
        return {"parameters": headers} if headers else {}

    def _add(self, operation: Operation, template: str, item: Object) -> None:
        """What no path item of 3.1 can hold stands beside its operations."""
        said = self._operation(operation, template)
        method = operation.method.lower()
        if operation.method in METHODS and method not in item:
            item[method] = said
            return
        further = item.setdefault(ext.OPERATIONS, [])
        assert isinstance(further, list)
        further.append({ext.METHOD: operation.method, **said})

    def _operation(self, one: Operation, template: str) -> Object:
        names = dict(zip(PLACEHOLDER.findall(one.path), PLACEHOLDER.findall(template), strict=True))
        parameters = self.parameters.of_operation(one.parameters, names)
        return {
            **self._head(one),
            **ext.said({"parameters": list(parameters)}),
            **({"requestBody": self._body(one.body)} if one.body else {}),
            "responses": Responses(self.api, self.schemas).responses(one),
            **ext.deprecation(one.deprecated),
            **self._security(one),
            **({"servers": [server(one.base_url, self.api)]} if one.base_url else {}),
            **({ext.PATH: one.path} if one.path != template else {}),
            **_facts(one),
        }

    def _head(self, one: Operation) -> Object:
        id = self.ids[one.resource, one.key]
        told = "" if id == usual_id(one.resource, one.key) else id
        return {
            "tags": [one.resource],
            "operationId": id,
            "summary": one.summary or usual_summary(one.key),
            **ext.said({"description": one.description}),
            **({ext.SUMMARY: one.summary} if one.summary == usual_summary(one.key) else {}),
            **({ext.OPERATION_ID: one.operation_id} if told != one.operation_id else {}),
            ext.RESOURCE: one.resource,
            ext.NAME: one.key,
            **({ext.CODE_NAME: one.name} if one.name != one.key else {}),
        }

    def _security(self, one: Operation) -> Object:
        if one.security == self.api.security:
            return {}
        return {"security": requirements(one.security)}

    # Bodies

    def _body(self, body: Body) -> Object:
        media: Object = {"schema": self._body_schema(body), **_encoding(body)}
        return {
            **ext.said({"description": body.description}),
            **({"required": True} if body.required else {}),
            "content": {body.media_type: media},
            **({ext.NAME: body.name} if body.name != "body" else {}),
            **ext.support(body.support),
        }

    def _body_schema(self, body: Body) -> Object:
        if body.fields is not None:
            model = self._spread(body.fields)
            return self.schemas.schema(model) if model else self.schemas.fields(body.fields)
        assert body.type is not None
        if body.type == _BYTES and not is_json(body.media_type):
            return {**RAW, ext.TYPE: "bytes"}
        return self.schemas.schema(body.type)

    def _spread(self, fields: tuple[Field, ...]) -> ModelType | None:
        """The model whose fields these are, each at its place."""
        models = self.api.models().values() if fields else ()
        same = (ModelType(one.id) for one in models if _writable(one) == fields)
        return next(same, None)


def _writable(model: Model) -> tuple[Field, ...]:
    return tuple(one for one in model.fields if not one.read_only)


def _shape(path: str) -> str:
    return PLACEHOLDER.sub("{}", path)


def _encoding(body: Body) -> Object:
    """In a form, an object is `a[b]=x`."""
    deep: Object = {"style": "deepObject", "explode": True}
    fields = (body.fields or ()) if is_form(body.media_type) else ()
    return ext.said({"encoding": {one.wire: deep for one in fields if _is_deep(one)}})


def _is_deep(field: Field) -> bool:
    """Whether it may be an object."""
    pending = [field.type]
    while pending:
        one = pending.pop()
        if isinstance(one, ModelType | MapType):
            return True
        pending.extend(parts(one))
    return False


def _facts(one: Operation) -> Object:
    is_usual = is_as_idempotent_as_usual(one)
    return {
        **ext.said(
            {
                ext.ENVELOPE: one.envelope,
                ext.ARGUMENTS: list(one.positional),
                ext.INTEGRATIONS: list(one.integrations),
                ext.FOLLOW_REDIRECTS: one.follow_redirects or None,
            }
        ),
        **({} if is_usual else {ext.IDEMPOTENT: one.idempotent}),
        **ext.support(one.support),
    }
