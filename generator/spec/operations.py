"""What a resource's file holds: operations, with what they send and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..diagnostics import Location
from ..nodes import Text
from .keys import key
from .parameters import ParameterSpec
from .types import ModelSpec, ResponseHeaderSpec, SupportSpec, TypeSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestSpec(TypeSpec):
    """The body. An object's fields become arguments; any other type is one argument.

    Short form: its type.
    """

    media_type: Text | None = key(
        "How it is sent; by default `application/json`. `application/x-www-form-urlencoded` and "
        "`multipart/form-data` take fields, `application/merge-patch+json` sends null to remove "
        "a field, `text/...` takes a string, and any other type bytes.",
        examples=("multipart/form-data",),
    )
    name: Text | None = key(
        "Name of the argument, where the body is one argument; by default `body`."
    )
    description: Text | None = key("What it holds.")
    required: bool = key(
        "`false`: it may be left out; where it is sent, its required fields must be in it.",
        default=True,
    )
    source: Text | None = key("Where this fact comes from.")
    inferred: bool = key("Concluded, not read in the source.", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseSpec(TypeSpec):
    """What comes back. Short form: its type."""

    media_type: Text | None = key(
        "What is asked for in `Accept`; by default JSON, and anything for `bytes`. A `string` of "
        "a `text/...` type is the text itself. With `text/event-stream`, JSON lines and "
        "`application/json-seq` the type is that of one item.",
        examples=("text/csv", "text/event-stream", "application/x-ndjson"),
    )
    end: Text | None = key(
        "Of `text/event-stream`: the data of the event after which no more come.",
        examples=("[DONE]",),
    )
    description: Text | None = key("What it is.")
    status: Text | None = key(
        "Status that it comes with; by default 200, or 204 where nothing comes back.",
        examples=("201",),
    )
    headers: dict[Text, ResponseHeaderSpec] | None = key("Headers that come with it.")
    support: dict[Text, SupportSpec] | None = key(
        "Integrations that support or require a field of this operation's response, by the "
        "field's wire name; nested ones are dotted (`channel.id`)."
    )
    source: Text | None = key("Where this fact comes from.")
    inferred: bool = key("Concluded, not read in the source.", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorSpec(TypeSpec):
    """What comes with a status that is no success. Short form: the type of its body."""

    description: Text | None = key("When it comes.")


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationSpec:
    """One request that the API answers."""

    at: Location
    http: Text | None = key(
        "Method and path below the resource's path; by default the convention of this name.",
        examples=("POST /join",),
    )
    base_url: Text | None = key("Base URL of this operation, where it is not the API's.")
    name: Text | None = key("Name in generated code, where the one made from the key would not do.")
    summary: Text | None = key("One line: what it does.")
    description: Text | None = key("More, in Markdown.")
    deprecated: bool | Text = key("True, or what to use instead.", default=False)
    integrations: list[Text] | None = key("Integrations that offer it.")
    use: list[Text] | None = key("Parameter groups, besides the resource's and the convention's.")
    path: dict[Text, ParameterSpec] | None = key("Path parameters.")
    query: dict[Text, ParameterSpec] | None = key("Query parameters.")
    header: dict[Text, ParameterSpec] | None = key("Header parameters.")
    cookie: dict[Text, ParameterSpec] | None = key("Cookie parameters.")
    request: RequestSpec | None = key("The body.")
    response: ResponseSpec | None = key(
        "What comes back; with an envelope: one item. By default nothing."
    )
    errors: dict[Text, ErrorSpec] | None = key(
        'The bodies of its errors, by status (`"404"`), range (`4XX`) or `default`; without a '
        "type, the body that all errors of the API have."
    )
    envelope: Text | None = key("The envelope that carries the items of a list.")
    security: Literal["none"] | list[Text] | None = key(
        "Schemes of `auth` that it accepts, the best first; `a + b` needs both, `none` takes no "
        "credentials. By default the API's.",
        examples=("none",),
    )
    idempotent: bool | None = key(
        "Whether it may be sent twice; by default as its method says (GET, HEAD, OPTIONS, PUT, "
        "DELETE and QUERY may)."
    )
    follow_redirects: bool | None = key("Whether redirects are followed; by default the API's.")
    arguments: list[Text] | None = key(
        "Arguments that are also positional, in this order, by wire name (`body` or its `name` "
        "for a body)."
    )
    operation_id: Text | None = key(
        "What OpenAPI calls the operation: `inspect` gives it, and no generated name is made of it."
    )
    pointer: Text | None = key(
        "JSON pointer of the operation in the OpenAPI document; by default by its method and path.",
        examples=("#/paths/~1pets~1{id}/get",),
    )
    source: Text | None = key("Where this fact comes from.")
    inferred: bool = key("Concluded, not read in the source.", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceSpec:
    """One resource file: `specs/<api>/**/<resource>.yaml`."""

    at: Location
    resource: Text = key(
        "Place in the client, words joined by `_`, levels by `.`.",
        required=True,
        examples=("instant_messaging.messages",),
    )
    path: Text = key(
        "Path that the operations' paths continue.",
        required=True,
        examples=("/unified/instant-messaging/messages",),
    )
    title: Text | None = key("Heading of the resource.")
    description: Text | None = key("What the resource is.")
    use: list[Text] | None = key("Parameter groups of every operation.")
    models: dict[Text, ModelSpec] | None = key("Named models.")
    operations: dict[Text, OperationSpec] | None = key("Operations by name.")
    source: Text | None = key("Where these facts come from.")
