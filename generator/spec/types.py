"""What a value is: types, and the facts of fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..diagnostics import Location
from ..nodes import Node, Text
from .keys import key


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeSpec:
    """The keys that say what a value is, in fields, parameters, bodies and named models."""

    at: Location
    type: Text | None = key(
        "string, integer, number, boolean, decimal, any, map, map[T], list[T], date, date-time, "
        "unix-time, duration, uuid, bytes, base64url, file, object, none, a model's name, another "
        "resource's model (`members.Member`), `A | B`, or `A | null`.",
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
    one_of: list[Text] | None = key("The members of a union: models, or any other types.")
    discriminator: DiscriminatorSpec | None = key(
        "The field that says which model of `one_of` came."
    )
    match: Literal["first"] | None = key(
        "`first`: nothing need tell the members of the union apart; a value is read as the first "
        "that fits it."
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
class SupportSpec:
    """A mark of one field of a response. Short form: the integrations that support it."""

    at: Location
    supported_by: list[Text] | None = key("Integrations that support it.")
    required_by: list[Text] | None = key("Integrations that require it.")
    source: Text | None = key("Where this fact comes from; by default as the response says.")
    inferred: bool = key("Concluded, not read in the source.", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseHeaderSpec(TypeSpec):
    """A header of a response. Short form: its type."""

    description: Text | None = key("What it holds.")
    required: bool = key("It always comes.", default=False)
    deprecated: bool | Text = key("True, or what to use instead.", default=False)


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
class ModelSpec(TypeSpec):
    """A named model: an object with `fields`, or a name for an `enum`, a `one_of` or a `type`."""

    description: Text | None = key("What it is.")
    deprecated: bool | Text = key("True, or what to use instead.", default=False)
    source: Text | None = key("Where this fact comes from.")
    inferred: bool = key("Concluded, not read in the source.", default=False)
