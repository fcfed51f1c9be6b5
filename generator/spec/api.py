"""What `api.yaml` holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..diagnostics import Location
from ..nodes import Node, Text
from .auth import SchemeSpec
from .envelopes import EnvelopeSpec
from .keys import key
from .overlay import ChangeSpec
from .parameters import ParameterGroupSpec
from .servers import ServerSpec, VariableSpec
from .types import FieldSpec
from .webhooks import WebhookSpec


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
    from_: Text | None = key(
        "OpenAPI document that the API is read from, by its path from this file. What stands here "
        "goes before what the document says.",
        examples=("openapi.json", "../../backend/openapi.yaml"),
    )
    overlay: list[ChangeSpec] | None = key(
        "Changes to what `from` names, in their order, each with its reason."
    )
    title: Text | None = key("Name as people write it.")
    description: Text | None = key("What the API is.")
    version: Text = key("Version of the API.", required=True, unless="from")
    base_url: Text = key(
        "URL that every path continues.",
        required=True,
        unless="from",
        examples=("https://api.acme.example", "https://{tenant}.acme.example/v1"),
    )
    variables: dict[Text, VariableSpec] | None = key(
        "Words in braces in base URLs: arguments of the client."
    )
    servers: dict[Text, ServerSpec] | None = key(
        "Servers besides the usual one of `base_url`, by the name that a client is given."
    )
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
    webhooks: dict[Text, WebhookSpec] | None = key(
        "What the API sends by itself, by event; callbacks too."
    )
