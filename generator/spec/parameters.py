"""Parameters, alone and in groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..diagnostics import Location
from ..nodes import Text
from .keys import key
from .types import FactSpec

StyleWord: TypeAlias = Literal[
    "plain",
    "repeated",
    "comma",
    "space",
    "pipe",
    "newline",
    "brackets",
    "deep_object",
    "spread",
    "pairs",
    "label",
    "label_exploded",
    "matrix",
    "matrix_exploded",
    "json",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseCaseSpec:
    """What comes back under one value of a parameter. Short form: its type."""

    at: Location
    type: Text = key(
        "`declared`, or a type (`any`: plain data; `bytes`: a stream).",
        required=True,
        examples=("declared", "bytes", "Message"),
    )
    media_type: Text | None = key(
        "`text/event-stream`, JSON lines or `application/json-seq`: the type is that of one item. "
        "By default JSON; with the header `Accept` it is the value itself.",
        examples=("text/event-stream",),
    )
    end: Text | None = key("As of a response.", examples=("[DONE]",))


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterSpec(FactSpec):
    """A path, query, header or cookie parameter. Short form: its type."""

    style: StyleWord | None = key(
        "How it stands in the request. In the query: plain `a=x`; repeated `a=x&a=y`; comma "
        "`a=x,y`; space `a=x%20y`; pipe `a=x%7Cy`; newline `a=x%0Ay`; brackets `a[]=x&a[]=y`; "
        "deep_object `a[b][c]=x`; spread: every entry of a map or an object is a parameter of its "
        "own. In the path: plain `x`; comma `x,y`, an object `b,x,c,y`; pairs `b=x,c=y`; label "
        "`.x,y`; label_exploded `.x.y`; matrix `;a=x,y`; matrix_exploded `;a=x;a=y`. In headers: "
        "plain, comma, pairs; in cookies: plain, comma. json, anywhere: the value as JSON. By "
        "default plain for scalars; in the query repeated for lists and deep_object for maps and "
        "objects, elsewhere comma for all of these."
    )
    client: bool = key(
        "It can be given once, on the client; given on a call, that wins.", default=False
    )
    idempotency_key: bool = key(
        "A header that makes sending twice safe. It is no argument: each call gets a key of its "
        "own, the same for all of its attempts, or the one in the call's options.",
        default=False,
    )
    placeholder: Text | None = key(
        "The word for its value in samples, where there is none; by default its name.",
        examples=("resource_id",),
    )
    response: dict[Text, ResponseCaseSpec] | None = key(
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
