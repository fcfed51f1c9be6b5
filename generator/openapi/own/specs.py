"""The API of a printed document -> the classes of the spec language that resolve to it.

`resolve(specs(api))` is `api`, but for places: so what is printed can be read back.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from ...diagnostics import Location
from ...ir import (
    Api,
    ApiKeyScheme,
    BasicScheme,
    BearerScheme,
    Credential,
    CursorPagination,
    Envelope,
    LinkPagination,
    Model,
    NextUrlPagination,
    OffsetPagination,
    PageNumberPagination,
    Pagination,
    Resource,
    Retry,
    Scheme,
    Server,
    Variable,
    Webhook,
)
from ...naming import snake
from ...nodes import Text
from ...spec import (
    CredentialSpec,
    CursorSpec,
    EnvelopeSpec,
    ErrorsSpec,
    FieldSpec,
    LinkSpec,
    ModelSpec,
    ModelsSpec,
    NextUrlSpec,
    OffsetSpec,
    PageNumberSpec,
    ParameterGroupSpec,
    PayloadSpec,
    ResourceSpec,
    RetrySpec,
    SchemeSpec,
    ServerSpec,
    VariableSpec,
    WebhookSpec,
)
from ..paths import common_path
from ..texts import text, unusual
from .fact_keys import deprecated, fields, security, texts
from .operation_keys import OperationKeys, parameters_by_place
from .type_keys import TypeKeys

Kind: TypeAlias = Literal["bearer", "basic", "api_key"]
_KINDS: dict[type[object], Kind] = {
    BearerScheme: "bearer",
    BasicScheme: "basic",
    ApiKeyScheme: "api_key",
}


class Specs:
    """What the files of an API would say."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._inline = {model.id: model for model in api.shared_models}

    def types(self, resource: str) -> TypeKeys:
        def fields_of(model: Model) -> dict[Text, FieldSpec]:
            return fields(model.fields, keys)

        keys = TypeKeys(resource, self._inline, fields_of)
        return keys

    def api_keys(self) -> dict[str, Any]:
        """Keyword arguments of `ApiSpec`; what is not said is None."""
        api, types, at = self._api, self.types(""), self._api.at
        usual = tuple((scheme.name,) for scheme in api.schemes)
        return {
            "title": text(api.title, at),
            "description": text(api.description, at),
            "version": Text(api.version, at),
            "base_url": Text(api.base_url, at),
            "auth": {Text(one.name, one.at): _scheme(one) for one in api.schemes} or None,
            "security": security(api.security, at) if api.security != usual else None,
            "variables": {Text(one.name, at): _variable(one, at) for one in api.variables} or None,
            "servers": {Text(one.name, one.at): _server(one) for one in api.servers} or None,
            "webhooks": {Text(one.event, one.at): _webhook(one, types) for one in api.webhooks}
            or None,
            "headers": {Text(name, at): Text(value, at) for name, value in api.headers} or None,
            "retry": _retry(api.retry, at) if api.retry != Retry() else None,
            "parameters": {
                Text(group.name, at): ParameterGroupSpec(
                    at=at,
                    title=text(group.title, at),
                    description=text(group.description, at),
                    **parameters_by_place(group.parameters, types),
                )
                for group in api.groups
            }
            or None,
            "envelopes": {Text(one.name, at): self._envelope(one) for one in api.envelopes} or None,
            "errors": self._errors(),
        }

    def _envelope(self, said: Envelope) -> EnvelopeSpec:
        at = said.fields.at if said.fields else self._api.at
        own = fields(said.fields.fields, self.types("")) if said.fields else {}
        return EnvelopeSpec(
            at=at,
            description=text(said.description, at),
            items=text(said.items, at),
            keyed_by=text(said.keyed_by, at),
            fields=own or None,
            **(_pagination(said.pagination, at) if said.pagination else {}),
        )

    def _errors(self) -> ErrorsSpec | None:
        said = self._api.errors
        if said is None:
            return None
        at = said.body.at
        return ErrorsSpec(
            at=at,
            message=text(said.message_field, at),
            request_id=text(said.request_id_header, at),
            fields=fields(said.body.fields, self.types("")) or None,
        )

    def models(self) -> ModelsSpec | None:
        if not self._api.common_models:
            return None
        found = self._models("", self._api.common_models)
        return ModelsSpec(at=self._api.at, models=found)

    def resources(self) -> tuple[ResourceSpec, ...]:
        return tuple(map(self._resource, self._api.resources))

    def _resource(self, one: Resource) -> ResourceSpec:
        path = common_path([operation.path for operation in one.operations])
        keys = OperationKeys(self._api, self.types(one.path), path)
        return ResourceSpec(
            at=one.at,
            resource=Text(one.path, one.at),
            path=Text(path, one.at),
            title=text(one.title, one.at),
            description=text(one.description, one.at),
            models=self._models(one.path, one.models) or None,
            operations={Text(op.key, op.at): keys.spec(op) for op in one.operations} or None,
            source=text(one.support.source, one.at),
        )

    def _models(self, resource: str, models: Sequence[Model]) -> dict[Text, ModelSpec]:
        types = self.types(resource)
        return {Text(one.id.name, one.at): _model(one, types) for one in models}


def _model(one: Model, types: TypeKeys) -> ModelSpec:
    keys: dict[str, Any] = {"fields": fields(one.fields, types)}
    if one.alias is not None:
        keys = types.keys(one.alias, one.at)
    elif one.keep_unknown:
        keys["unknown"] = "keep"
    return ModelSpec(
        at=one.at,
        **keys,
        description=text(one.description, one.at),
        deprecated=deprecated(one.deprecated, one.at),
        source=text(one.support.source, one.at),
        inferred=one.support.inferred,
    )


# What holds for the whole API


def _variable(one: Variable, at: Location) -> VariableSpec:
    return VariableSpec(
        at=at,
        default=None if one.default is None else Text(one.default, at),
        enum=texts(one.values, at),
        description=text(one.description, at),
    )


def _server(one: Server) -> ServerSpec:
    return ServerSpec(
        at=one.at, url=Text(one.url, one.at), description=text(one.description, one.at)
    )


def _webhook(one: Webhook, types: TypeKeys) -> WebhookSpec:
    at = one.at
    return WebhookSpec(
        at=at,
        name=Text(one.name, at) if one.name != one.event else None,
        summary=text(one.summary, at),
        description=text(one.description, at),
        deprecated=deprecated(one.deprecated, at),
        request=_payload(one, types) if one.type is not None else None,
    )


def _payload(one: Webhook, types: TypeKeys) -> PayloadSpec:
    assert one.type is not None
    return PayloadSpec(
        at=one.at,
        **types.keys(one.type, one.at),
        media_type=unusual(one.media_type, one.at),
        description=text(one.payload_description, one.at),
    )


def _scheme(one: Scheme) -> SchemeSpec:
    kind = _KINDS[type(one.kind)]
    return SchemeSpec(
        at=one.at,
        kind=None if one.name == kind else kind,
        description=text(one.description, one.at),
        **_scheme_keys(one.kind),
    )


def _scheme_keys(kind: BearerScheme | BasicScheme | ApiKeyScheme) -> dict[str, Any]:
    match kind:
        case BearerScheme(token):
            return _credential(token)
        case BasicScheme(username, password):
            return {
                "username": CredentialSpec(at=username.at, **_credential(username)),
                "password": CredentialSpec(at=password.at, **_credential(password)),
            }
        case ApiKeyScheme(key, place, wire):
            return {**_credential(key), place.value: Text(wire, key.at)}


def _credential(one: Credential) -> dict[str, Any]:
    usual = one.placeholder == snake(one.argument)
    return {
        "argument": Text(one.argument, one.at),
        "env": text(one.env, one.at),
        "placeholder": None if usual else Text(one.placeholder, one.at),
    }


def _retry(said: Retry, at: Location) -> RetrySpec:
    usual = Retry()
    statuses = [Text(str(one), at) for one in said.statuses]
    return RetrySpec(
        at=at,
        statuses=statuses if said.statuses != usual.statuses else None,
        server_errors_unless=text(said.server_errors_unless, at),
        never=[Text(str(one), at) for one in said.never] or None,
        max_retries=_number(said.max_retries, usual.max_retries, at),
        first_delay=_number(said.first_delay, usual.first_delay, at),
        max_delay=_number(said.max_delay, usual.max_delay, at),
        max_retry_after=_number(said.max_retry_after, usual.max_retry_after, at),
        reset=text(said.reset_header, at),
    )


def _number(said: float, usual: float, at: Location) -> Text | None:
    written = str(int(said)) if said == int(said) else repr(said)
    return None if said == usual else Text(written, at)


def _pagination(said: Pagination, at: Location) -> dict[str, Any]:
    match said:
        case CursorPagination(parameter, field):
            spec = CursorSpec(at=at, parameter=Text(parameter, at), field=Text(field, at))
            return {"cursor": spec}
        case OffsetPagination(parameter, limit, total):
            own = {"limit": text(limit, at), "total": text(total, at)}
            return {"offset": OffsetSpec(at=at, parameter=Text(parameter, at), **own)}
        case PageNumberPagination(parameter, first, limit, total):
            own = {
                "first": _number(first, 1, at),
                "limit": text(limit, at),
                "total_pages": text(total, at),
            }
            return {"page": PageNumberSpec(at=at, parameter=Text(parameter, at), **own)}
        case NextUrlPagination(field):
            return {"next_url": NextUrlSpec(at=at, field=Text(field, at))}
        case LinkPagination(relation):
            usual = None if relation == "next" else Text(relation, at)
            return {"link": LinkSpec(at=at, relation=usual)}
