"""The shape of the YAML: one frozen dataclass per mapping, one attribute per key.

`shape` reads a document into these classes, `schema.py` prints their JSON Schema: the
annotation is the rule and the `key(...)` text is the documentation, in both.

Annotations mean: `Text` a scalar taken as it is written; `bool` `true` or `false`; `Node` any
YAML, read later by the type of its slot; `list[X]`, `dict[Text, X]` (order kept, keys located);
`Literal[...]` one of these words; `X | Y` either, told apart by the kind of the YAML node.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from .diagnostics import Location
from .nodes import Node, Text


def key(
    doc: str, *, default: Any = None, required: bool = False, examples: tuple[str, ...] = ()
) -> Any:
    """A documented key. A mapping or list that is left out reads as `None`."""
    metadata = {"doc": doc, "examples": examples}
    return field(metadata=metadata) if required else field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeSpec:
    """The keys that say what a value is, in fields, parameters, bodies and named models."""

    at: Location
    type: Text | None = key(
        "string, integer, number, boolean, decimal, any, map, map[T], list[T], date, date-time, "
        "unix-time, duration, uuid, bytes, base64url, file, object, none, a model's name, another "
        "resource's model (`members.Member`), or `A | B`.",
        examples=("string", "list[string]", "Message", "instant_messaging.members.Member"),
    )
    fields: dict[Text, FieldSpec] | None = key(
        "Fields of an inline object (the innermost, under a list or map)."
    )
    model: Text | None = key(
        "Name of the model that an inline object makes; by default its parent's and field's."
    )
    enum: dict[Text, Text | None] | list[Node] | None = key(
        "Known values, as a list or with a description each; the innermost, under a list or map."
    )
    closed: bool = key(
        "No other value of the enum will ever come. By default an enum is open.", default=False
    )
    const: Node | None = key("The only value.")
    one_of: list[Text] | None = key("The models of a union.")
    discriminator: DiscriminatorSpec | None = key(
        "The field that says which model of `one_of` came."
    )
    nullable: bool = key("The value may be null.", default=False)
    unknown: Literal["ignore", "keep"] | None = key(
        "`keep`: fields that the spec does not know are carried by the model and sent back with it."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscriminatorSpec:
    """How a union tells its models apart."""

    at: Location
    field: Text = key("The field on the wire.", required=True)
    values: dict[Text, Text] = key("Model by value of that field.", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactSpec(TypeSpec):
    """What is said of a field or parameter besides its type."""

    name: Text | None = key(
        "Name in generated code, where the one made from the wire name would not do."
    )
    description: Text | None = key("What it holds.")
    required: bool = key("It must be sent; in a response: it is promised.", default=False)
    default: Node | None = key("What the server takes when it is left out.")
    example: Node | None = key("A value as an example.")
    deprecated: bool | Text = key("True, or what to use instead.", default=False)
    supported_by: list[Text] | None = key("Integrations that support it.")
    required_by: list[Text] | None = key("Integrations that require it.")
    source: Text | None = key("Where this fact comes from.")
    inferred: bool = key("Concluded, not read in the source.", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec(FactSpec):
    """A field of a request, a response or a model. Short form: its type."""

    read_only: bool = key("Only in responses.", default=False)
    write_only: bool = key("Only in requests.", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterSpec(FactSpec):
    """A path, query, header or cookie parameter. Short form: its type."""

    style: (
        Literal[
            "plain",
            "repeated",
            "comma",
            "space",
            "pipe",
            "newline",
            "brackets",
            "deep_object",
            "spread",
        ]
        | None
    ) = key(
        "How it stands in the query: plain `a=x`; repeated `a=x&a=y`; comma `a=x,y`; space "
        "`a=x%20y`; pipe `a=x%7Cy`; newline `a=x%0Ay`; brackets `a[]=x&a[]=y`; deep_object "
        "`a[b][c]=x`; spread: every entry of a map is a parameter of its own. "
        "By default plain for scalars, repeated for lists, deep_object for maps and objects."
    )
    client: bool = key(
        "It can be given once, on the client; given on a call, that wins.", default=False
    )
    idempotency_key: bool = key(
        "A header that makes sending twice safe. It is no argument: each call gets a key of its "
        "own, the same for all of its attempts, or the one in the call's options.",
        default=False,
    )
    response: dict[Text, Text] | None = key(
        "What comes back by this parameter's value: `declared` (the operation's response) or a "
        "type (`any`: plain data; `bytes`: a stream). A value that is not listed gives the "
        "declared response."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterGroupSpec:
    """Parameters that many operations use."""

    at: Location
    title: Text | None = key("Heading over the group.")
    description: Text | None = key("What the group is for.")
    path: dict[Text, ParameterSpec] | None = key("Path parameters.")
    query: dict[Text, ParameterSpec] | None = key("Query parameters.")
    header: dict[Text, ParameterSpec] | None = key("Header parameters.")
    cookie: dict[Text, ParameterSpec] | None = key("Cookie parameters.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSpec(TypeSpec):
    """A named model: an object with `fields`, or a name for an `enum`, a `one_of` or a `type`."""

    description: Text | None = key("What it is.")
    deprecated: bool | Text = key("True, or what to use instead.", default=False)
    source: Text | None = key("Where this fact comes from.")
    inferred: bool = key("Concluded, not read in the source.", default=False)


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
    required: bool = key("A body that is one argument must be given.", default=True)
    source: Text | None = key("Where this fact comes from.")
    inferred: bool = key("Concluded, not read in the source.", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseSpec(TypeSpec):
    """What comes back. Short form: its type."""

    media_type: Text | None = key(
        "What is asked for in `Accept`; by default JSON, and anything for `bytes`. A `string` of "
        "a `text/...` type is the text itself.",
        examples=("text/csv",),
    )
    description: Text | None = key("What it is.")
    source: Text | None = key("Where this fact comes from.")
    inferred: bool = key("Concluded, not read in the source.", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationSpec:
    """One request that the API answers."""

    at: Location
    http: Text | None = key(
        "Method and path below the resource's path; by default the convention of this name.",
        examples=("POST /join",),
    )
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
    envelope: Text | None = key("The envelope that carries the items of a list.")
    security: Literal["none"] | list[Text] | None = key(
        "Schemes of `auth` that it accepts, the best first; `a + b` needs both, `none` takes no "
        "credentials. By default the API's.",
        examples=("none",),
    )
    idempotent: bool | None = key(
        "Whether it may be sent twice; by default as its method says (GET, HEAD, OPTIONS, PUT and "
        "DELETE may)."
    )
    follow_redirects: bool | None = key("Whether redirects are followed; by default the API's.")
    arguments: list[Text] | None = key(
        "Arguments that are also positional, in this order, by wire name (`body` or its `name` "
        "for a body)."
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


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialSpec:
    """One thing that a client is given. Short form: its argument."""

    at: Location
    argument: Text = key("The client's argument.", required=True)
    env: Text | None = key("Environment variable that is read when the argument is left out.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeSpec:
    """A way in which a client proves who it is."""

    at: Location
    kind: Literal["bearer", "basic", "api_key"] | None = key(
        "bearer: a token in the Authorization header; basic: a user and a password there; "
        "api_key: a key in a header, the query or a cookie. By default the scheme's own name."
    )
    description: Text | None = key("Where one gets it.")
    argument: Text | None = key("The client's argument for the token or key.")
    env: Text | None = key("Environment variable that is read when the argument is left out.")
    username: CredentialSpec | None = key("The user, for `basic`.")
    password: CredentialSpec | None = key("The password, for `basic`.")
    header: Text | None = key("Header that carries the key, for `api_key`.")
    query: Text | None = key("Query parameter that carries the key, for `api_key`.")
    cookie: Text | None = key("Cookie that carries the key, for `api_key`.")


@dataclass(frozen=True, slots=True, kw_only=True)
class RetrySpec:
    """When a call is sent again. Times are in seconds."""

    at: Location
    statuses: list[Text] | None = key(
        "Statuses after which a call is sent again; by default 408, 425, 429, 500, 502, 503, 504."
    )
    server_errors_unless: Text | None = key(
        "Any status from 500 on is tried again too, unless this field of the error body is true."
    )
    never: list[Text] | None = key("Statuses after which no call is sent again, whatever else.")
    max_retries: Text | None = key("How often a call is sent again; by default 2.")
    first_delay: Text | None = key(
        "The longest wait before the first retry, doubled for each further one; by default 0.5."
    )
    max_delay: Text | None = key("The longest of these waits; by default 8.")
    max_retry_after: Text | None = key(
        "The longest wait that a server may ask for; asked for more, the call fails at once. "
        "By default 120."
    )
    reset: Text | None = key(
        "Response header that says when a rate limit ends: in so many seconds, or as a unix time."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ConventionSpec:
    """A usual operation. Short form: its method and path."""

    at: Location
    http: Text = key("Method and path.", required=True, examples=("PATCH /{id}",))
    envelope: Text | None = key("Envelope of its response.")
    use: list[Text] | None = key("Parameter groups, besides the resource's.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CursorSpec:
    """Cursor pagination: the value of a response field is the query parameter of the next page."""

    at: Location
    parameter: Text = key("Query parameter that takes the cursor.", required=True)
    field: Text = key(
        "Field of the envelope that gives it; null or absent on the last page.", required=True
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OffsetSpec:
    """Offset pagination: a query parameter says how many items to pass over."""

    at: Location
    parameter: Text = key("Query parameter that takes the offset.", required=True)
    limit: Text | None = key("Query parameter that takes the size of a page: a shorter page ends.")
    total: Text | None = key("Field of the envelope with the number of all items.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNumberSpec:
    """Page number pagination."""

    at: Location
    parameter: Text = key("Query parameter that takes the number of the page.", required=True)
    first: Text | None = key("Number of the first page; by default 1.")
    limit: Text | None = key("Query parameter that takes the size of a page: a shorter page ends.")
    total_pages: Text | None = key("Field of the envelope with the number of pages.")


@dataclass(frozen=True, slots=True, kw_only=True)
class NextUrlSpec:
    """The envelope holds the URL of the next page."""

    at: Location
    field: Text = key("Field of the envelope that gives it.", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkSpec:
    """A `Link` header holds the URL of the next page."""

    at: Location
    relation: Text | None = key("Its relation; by default `next`.")


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvelopeSpec:
    """The object around a list, and how its next page is asked for."""

    at: Location
    description: Text | None = key("What it is.")
    items: Text | None = key(
        "Field that holds the items; left out, the response is the array itself."
    )
    keyed_by: Text | None = key(
        "Query parameter under which the items come as an object, keyed by that field."
    )
    cursor: CursorSpec | None = key("The next page is asked for by a cursor.")
    offset: OffsetSpec | None = key("The next page is asked for by an offset.")
    page: PageNumberSpec | None = key("The next page is asked for by its number.")
    next_url: NextUrlSpec | None = key("The next page is asked for by a URL in the body.")
    link: LinkSpec | None = key("The next page is asked for by a URL in the `Link` header.")
    fields: dict[Text, FieldSpec] | None = key("The envelope's other fields.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorsSpec:
    """The body of an error response."""

    at: Location
    message: Text | None = key("Field that holds the message.")
    request_id: Text | None = key("Response header that names the request.")
    fields: dict[Text, FieldSpec] | None = key("Fields of the body.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiSpec:
    """The API's own file: `specs/<api>/api.yaml`."""

    at: Location
    api: Text = key("Name of the API.", required=True)
    title: Text | None = key("Name as people write it.")
    description: Text | None = key("What the API is.")
    version: Text = key("Version of the API.", required=True)
    base_url: Text = key("URL that every path continues.", required=True)
    auth: dict[Text, SchemeSpec] | None = key("How a client proves who it is, by scheme.")
    security: Literal["none"] | list[Text] | None = key(
        "Schemes that operations accept, the best first; `a + b` needs both. By default each "
        "scheme of `auth` alone."
    )
    headers: dict[Text, Text] | None = key("Headers that every request carries.")
    retry: RetrySpec | None = key("When a call is sent again.")
    follow_redirects: bool = key(
        "Redirects are followed: to another origin only for GET, without credentials.",
        default=False,
    )
    targets: dict[Text, Node] = key(
        "What to print, with the options of each target.", required=True
    )
    conventions: dict[Text, ConventionSpec] | None = key(
        "Method and path of the usual operations, said once."
    )
    parameters: dict[Text, ParameterGroupSpec] | None = key(
        "Groups of parameters that operations use."
    )
    envelopes: dict[Text, EnvelopeSpec] | None = key("Objects around lists.")
    errors: ErrorsSpec | None = key("The body of an error response.")
