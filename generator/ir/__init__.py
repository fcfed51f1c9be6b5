"""The API as resolved: frozen, complete, of no language. Targets read this and nothing earlier."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from ..diagnostics import Location
from .pagination import (
    CursorPagination as CursorPagination,
    LinkPagination as LinkPagination,
    NextUrlPagination as NextUrlPagination,
    OffsetPagination as OffsetPagination,
    PageNumberPagination as PageNumberPagination,
    Pagination as Pagination,
)
from .places import Place as Place, Style as Style
from .schemes import (
    ApiKeyScheme as ApiKeyScheme,
    BasicScheme as BasicScheme,
    BearerScheme as BearerScheme,
    Credential as Credential,
    Scheme as Scheme,
)
from .servers import Server as Server, Variable as Variable
from .types import (
    ConstType as ConstType,
    Discriminator as Discriminator,
    EnumType as EnumType,
    EnumValue as EnumValue,
    ListType as ListType,
    MapType as MapType,
    ModelId as ModelId,
    ModelType as ModelType,
    NullableType as NullableType,
    Primitive as Primitive,
    PrimitiveType as PrimitiveType,
    StreamFormat as StreamFormat,
    StreamType as StreamType,
    Type as Type,
    UnionType as UnionType,
    kind_of_constant as kind_of_constant,
    models_in as models_in,
    parts as parts,
    unnamed_members as unnamed_members,
)

Scalar: TypeAlias = str | int | float | bool | None
Json: TypeAlias = "Scalar | list[Json] | dict[str, Json]"

_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "QUERY"})


# Facts


@dataclass(frozen=True, slots=True)
class Support:
    """Integrations that support or require something, and where the fact comes from."""

    supported_by: tuple[str, ...] = ()
    required_by: tuple[str, ...] = ()
    source: str = ""
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class FieldSupport:
    """Support of one field of what an operation gives: wire names, from the response inwards."""

    path: tuple[str, ...]
    support: Support


@dataclass(frozen=True, slots=True)
class Deprecation:
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field. `name` is what `name:` says, else the wire name: targets derive theirs from it."""

    wire: str
    name: str
    type: Type
    at: Location
    description: str = ""
    required: bool = False
    read_only: bool = False
    write_only: bool = False
    has_default: bool = False
    default: Json = None
    has_example: bool = False
    example: Json = None
    deprecated: Deprecation | None = None
    support: Support = Support()


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A named object, or (`alias`) a name for another type.

    `in_request`, `in_response`: where it is reached from.
    """

    id: ModelId
    at: Location
    fields: tuple[Field, ...] = ()
    alias: Type | None = None
    keep_unknown: bool = False
    in_request: bool = False
    in_response: bool = False
    description: str = ""
    deprecated: Deprecation | None = None
    support: Support = Support()


@dataclass(frozen=True, slots=True)
class ResponseCase:
    """What comes back under one value of a parameter; `type` None means the declared response."""

    value: str
    type: Type | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter. `is_constant`: it is sent with the one value of its type, a `ConstType`, and
    is no argument. `is_idempotency_key`: it is no argument either, the runtime makes its value.
    `placeholder` is the word for its value in samples."""

    wire: str
    name: str
    place: Place
    type: Type
    style: Style
    at: Location
    group: str = ""
    required: bool = False
    client: bool = False
    is_constant: bool = False
    is_idempotency_key: bool = False
    placeholder: str
    description: str = ""
    has_default: bool = False
    default: Json = None
    has_example: bool = False
    example: Json = None
    deprecated: Deprecation | None = None
    support: Support = Support()
    response_cases: tuple[ResponseCase, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A body: either `fields`, one argument each, or a `type`, one argument called `name`."""

    at: Location
    media_type: str = "application/json"
    fields: tuple[Field, ...] | None = None
    type: Type | None = None
    name: str = "body"
    required: bool = True
    description: str = ""
    support: Support = Support()


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseHeader:
    """A header that comes with a success."""

    wire: str
    type: Type
    at: Location
    description: str = ""
    required: bool = False
    deprecated: Deprecation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorResponse:
    """What comes with a status ("404"), with a range of them ("4XX"), or with any other error
    ("default"). `type` None: it is the body that all errors of the API have; none is no body."""

    status: str
    type: Type | None
    at: Location
    description: str = ""


def is_usually_idempotent(method: str, parameters: Iterable[Parameter]) -> bool:
    """Whether a request may be sent twice where nothing is said of it: by its method, or by a key
    that it carries."""
    return method in _IDEMPOTENT or any(one.is_idempotency_key for one in parameters)


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One request that the API answers.

    `path` is the whole template below the base URL: "/unified/instant-messaging/messages/{id}".
    `media_type` is what is asked for, "" for the usual. `security` has the alternatives, each the
    names of the schemes that it needs; () is no authentication. `operation_id` is OpenAPI's, ""
    where there is none; `pointer` its place in an OpenAPI document. `base_url` is the operation's
    own, "" for the API's.
    """

    resource: str
    key: str
    name: str
    method: str
    path: str
    at: Location
    operation_id: str = ""
    pointer: str = ""
    base_url: str = ""
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    response: Type = PrimitiveType(Primitive.NONE)
    response_description: str = ""
    response_status: int = 200
    response_headers: tuple[ResponseHeader, ...] = ()
    response_support: tuple[FieldSupport, ...] = ()
    errors: tuple[ErrorResponse, ...] = ()
    media_type: str = ""
    security: tuple[tuple[str, ...], ...] = ()
    idempotent: bool = False
    follow_redirects: bool = False
    selector: Parameter | None = None
    envelope: str = ""
    positional: tuple[str, ...] = ()
    integrations: tuple[str, ...] = ()
    summary: str = ""
    description: str = ""
    deprecated: Deprecation | None = None
    support: Support = Support()


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """`source` is the spec's path relative to the specs' parent, POSIX: "specs/truto/api.yaml"."""

    path: str
    source: str
    at: Location
    title: str = ""
    description: str = ""
    operations: tuple[Operation, ...] = ()
    models: tuple[Model, ...] = ()
    support: Support = Support()


@dataclass(frozen=True, slots=True)
class ParameterGroup:
    """Parameters that operations take together; one of these stands in an operation as it is
    here, unless that declares its own of the same name and place."""

    name: str
    title: str
    description: str
    parameters: tuple[Parameter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """The object around a list; `fields` is the model of what stands beside the items.

    `items` "" means that the response is the array itself, with nothing beside it.
    """

    name: str
    items: str
    fields: Model | None = None
    keyed_by: str = ""
    pagination: Pagination | None = None
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Errors:
    """What an error response looks like; `body` is the model of its JSON."""

    body: Model
    message_field: str = ""
    request_id_header: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """What an API sends by itself. `event` is what the spec calls it, `name` what names are made
    from; `type` None: there is no payload."""

    event: str
    name: str
    at: Location
    type: Type | None = None
    media_type: str = "application/json"
    payload_description: str = ""
    summary: str = ""
    description: str = ""
    deprecated: Deprecation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """When a call is sent again. Times are in seconds.

    `server_errors_unless`: every status from 500 on too, unless this field of the error body is
    true; "" for the listed statuses alone.
    """

    statuses: tuple[int, ...] = (408, 425, 429, 500, 502, 503, 504)
    server_errors_unless: str = ""
    never: tuple[int, ...] = ()
    max_retries: int = 2
    first_delay: float = 0.5
    max_delay: float = 8.0
    max_retry_after: float = 120.0
    reset_header: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """`common_models` are those of `models.yaml`, whose path is `common_source`; `shared_models`
    the inline objects of errors, envelopes, groups and webhooks. None of them has a resource."""

    name: str
    title: str
    version: str
    base_url: str
    source: str
    at: Location
    description: str = ""
    variables: tuple[Variable, ...] = ()
    servers: tuple[Server, ...] = ()
    schemes: tuple[Scheme, ...] = ()
    security: tuple[tuple[str, ...], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    retry: Retry = Retry()
    groups: tuple[ParameterGroup, ...] = ()
    client_parameters: tuple[Parameter, ...] = ()
    envelopes: tuple[Envelope, ...] = ()
    errors: Errors | None = None
    shared_models: tuple[Model, ...] = ()
    common_models: tuple[Model, ...] = ()
    common_source: str = ""
    resources: tuple[Resource, ...] = ()
    webhooks: tuple[Webhook, ...] = ()

    def envelope_models(self) -> list[Model]:
        """What stands beside the items of lists."""
        return [envelope.fields for envelope in self.envelopes if envelope.fields is not None]

    def models(self) -> dict[ModelId, Model]:
        """Every model by its id."""
        own = [*self.common_models, *self.shared_models, *self.envelope_models()]
        if self.errors:
            own.append(self.errors.body)
        for resource in self.resources:
            own.extend(resource.models)
        return {model.id: model for model in own}
