"""A printed document -> the API that it was printed of: all but what resolving makes."""

from __future__ import annotations

from collections.abc import Sequence

from ...ir import (
    Api,
    ApiKeyScheme,
    BasicScheme,
    BearerScheme,
    Credential,
    CursorPagination,
    Envelope,
    Errors,
    LinkPagination,
    Model,
    NextUrlPagination,
    OffsetPagination,
    Operation,
    PageNumberPagination,
    Pagination,
    Parameter,
    ParameterGroup,
    Place,
    Resource,
    Retry,
    Scheme,
    Server,
    Variable,
    Webhook,
)
from ...resolve.table import Table
from ...targets.openapi import extensions as ext
from ...targets.openapi.operations import usual_summary
from ..references import References
from ..values import Value
from .operations import OwnOperations, alternatives, operations_of, summary
from .parameters import OwnParameters
from .schemas import OwnSchemas, deprecation, items, members, support, texts


def read_api(root: Value, references: References) -> Api:
    return _Reader(root, references).api()


class _Reader:
    def __init__(self, root: Value, references: References) -> None:
        self._root = root
        self._schemas = OwnSchemas.of(root)
        self._values = dict(members(root, "components", "schemas"))
        self._models = {
            self._schemas.models[key]: self._schemas.model(key, value)
            for key, value in self._values.items()
        }
        self._parameters = OwnParameters(self._schemas, references, Table(self._models))

    def api(self) -> Api:
        root, info = self._root, self._root.get("info") or self._root
        name = root.text(ext.API)
        envelopes = {key: self._envelope(key, one) for key, one in members(root, ext.ENVELOPES)}
        errors = self._errors()
        own = {one.fields.id for one in envelopes.values() if one.fields}
        own |= {errors.body.id} if errors else set()
        loose = [one for id, one in self._models.items() if not id.resource and id not in own]
        inline = {id for key, id in self._schemas.models.items() if self._is_inline(key)}
        servers = list(items(root, "servers"))
        security = alternatives(root)
        return Api(
            name=name,
            title=info.text("title") or name,
            version=info.text("version"),
            base_url=servers[0].text("url") if servers else "",
            variables=self._variables(servers),
            servers=tuple(
                Server(
                    name=one.text(ext.NAME),
                    url=one.text("url"),
                    at=one.at,
                    description=one.text("description"),
                )
                for one in servers[1:]
            ),
            webhooks=tuple(self._webhook(event, one) for event, one in members(root, "webhooks")),
            source=root.at.path,
            at=root.at,
            description=info.text("description"),
            schemes=tuple(
                _scheme(key, one) for key, one in members(root, "components", "securitySchemes")
            ),
            security=security,
            headers=tuple((key, str(one.raw)) for key, one in members(root, ext.HEADERS)),
            retry=_retry(root.get(ext.RETRY)),
            groups=self._groups(),
            envelopes=tuple(envelopes.values()),
            errors=errors,
            shared_models=tuple(one for one in loose if one.id in inline),
            common_models=tuple(one for one in loose if one.id not in inline),
            resources=self._resources(
                OwnOperations(self._schemas, self._parameters, self._models, envelopes, security)
            ),
        )

    def _is_inline(self, key: str) -> bool:
        return self._values[key].flag(ext.INLINE)

    def _groups(self) -> tuple[ParameterGroup, ...]:
        found: dict[str, list[Parameter]] = {}
        for _, value in members(self._root, "components", "parameters"):
            one = self._parameters.read(value, {})
            if one is not None and one.group:
                found.setdefault(one.group, []).append(one)
        return tuple(
            ParameterGroup(
                name=one.text("name"),
                title=one.text("title"),
                description=one.text("description"),
                parameters=tuple(found.get(one.text("name"), ())),
            )
            for one in items(self._root, ext.GROUPS)
        )

    def _variables(self, servers: Sequence[Value]) -> tuple[Variable, ...]:
        """Those of all base URLs, in the order that the document says."""
        own = [one for found in operations_of(self._root) for one in items(found.value, "servers")]
        known = {
            name: _variable(name, said)
            for server in (*servers, *own)
            for name, said in members(server, "variables")
        }
        names = dict.fromkeys((*texts(self._root, ext.VARIABLES), *known))
        return tuple(known[name] for name in names if name in known)

    def _webhook(self, event: str, item: Value) -> Webhook:
        said = next((one for _, one in item.entries()), item)
        body = said.get("requestBody")
        name = said.text(ext.NAME) or event
        media_type, media = next(members(body, "content"), ("application/json", None))
        return Webhook(
            event=event,
            name=name,
            at=said.at,
            type=self._schemas.type_of(media.get("schema")) if media else None,
            media_type=media_type,
            payload_description=body.text("description") if body else "",
            summary=summary(said, usual_summary(name)),
            description=said.text("description"),
            deprecated=deprecation(said),
        )

    def _envelope(self, name: str, said: Value) -> Envelope:
        return Envelope(
            name=name,
            items=said.text("items"),
            fields=self._model(said.text("schema")),
            keyed_by=said.text("keyed_by"),
            pagination=_pagination(said),
            description=said.text("description"),
        )

    def _errors(self) -> Errors | None:
        said = self._root.get(ext.ERRORS)
        body = self._model(said.text("schema")) if said is not None else None
        if said is None or body is None:
            return None
        return Errors(
            body=body,
            message_field=said.text("message"),
            request_id_header=said.text("request_id"),
        )

    def _model(self, key: str) -> Model | None:
        id = self._schemas.models.get(key)
        return self._models[id] if id is not None else None

    def _resources(self, reader: OwnOperations) -> tuple[Resource, ...]:
        operations = [reader.read(found) for found in operations_of(self._root)]
        tags = {tag.text("name"): tag for tag in items(self._root, "tags")}
        places = dict.fromkeys((*tags, *(one.resource for one in operations)))
        return tuple(self._resource(place, tags.get(place), operations) for place in places)

    def _resource(self, place: str, tag: Value | None, all_: Sequence[Operation]) -> Resource:
        said = tag or self._root
        order = {key: index for index, key in enumerate(texts(tag, ext.ORDER))}
        own = [one for one in all_ if one.resource == place]
        return Resource(
            path=place,
            source=said.at.path,
            at=said.at,
            title=tag.text(ext.TITLE) if tag else "",
            description=tag.text("description") if tag else "",
            operations=tuple(sorted(own, key=lambda one: order.get(one.key, len(order)))),
            models=tuple(one for one in self._models.values() if one.id.resource == place),
            support=support(tag),
        )


def _variable(name: str, said: Value) -> Variable:
    return Variable(
        name=name,
        at=said.at,
        default=None if said.flag(ext.NEEDED) else said.text("default"),
        values=texts(said, "enum"),
        description=said.text("description"),
    )


def _scheme(name: str, said: Value) -> Scheme:
    given = [
        Credential(
            argument=one.text("argument"),
            placeholder=one.text("placeholder"),
            at=one.at,
            env=one.text("env"),
        )
        for one in items(said, ext.CREDENTIALS)
    ]
    while len(given) < 2:
        given.append(Credential(name, name, said.at))
    return Scheme(
        name=name, kind=_kind(said, *given[:2]), at=said.at, description=said.text("description")
    )


def _kind(
    said: Value, first: Credential, second: Credential
) -> BearerScheme | BasicScheme | ApiKeyScheme:
    if said.text("type") == "apiKey":
        place = said.text("in")
        wire = said.text("name")
        return ApiKeyScheme(first, Place(place) if place in set(Place) else Place.HEADER, wire)
    return BasicScheme(first, second) if said.text("scheme") == "basic" else BearerScheme(first)


def _retry(said: Value | None) -> Retry:
    if said is None:
        return Retry()
    usual = Retry()
    statuses = _numbers(said, "statuses", usual.statuses)
    return Retry(
        statuses=tuple(map(int, statuses)),
        server_errors_unless=said.text("server_errors_unless"),
        never=tuple(map(int, _numbers(said, "never", ()))),
        max_retries=int(_number(said, "max_retries", usual.max_retries)),
        first_delay=_number(said, "first_delay", usual.first_delay),
        max_delay=_number(said, "max_delay", usual.max_delay),
        max_retry_after=_number(said, "max_retry_after", usual.max_retry_after),
        reset_header=said.text("reset"),
    )


def _numbers(said: Value, key: str, usual: tuple[int, ...]) -> tuple[int | float, ...]:
    found = said.get(key)
    if found is None:
        return usual
    return tuple(one.raw for one in found.items() if isinstance(one.raw, int | float))


def _number(said: Value, key: str, usual: float) -> float:
    found = said.get(key)
    return found.raw if found is not None and isinstance(found.raw, int | float) else usual


def _pagination(said: Value) -> Pagination | None:
    if one := said.get("cursor"):
        return CursorPagination(one.text("parameter"), one.text("field"))
    if one := said.get("offset"):
        return OffsetPagination(one.text("parameter"), one.text("limit"), one.text("total"))
    if one := said.get("page"):
        first = int(_number(one, "first", 1))
        limit, total = one.text("limit"), one.text("total_pages")
        return PageNumberPagination(one.text("parameter"), first, limit, total)
    if one := said.get("next_url"):
        return NextUrlPagination(one.text("field"))
    if one := said.get("link"):
        return LinkPagination(one.text("relation") or "next")
    return None
