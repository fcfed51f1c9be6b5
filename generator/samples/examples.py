"""An operation -> its example: which parameters and fields are shown, and with which values."""

from __future__ import annotations

from ..ir import (
    Api,
    Body,
    EnumType,
    Field,
    Json,
    NullableType,
    Operation,
    Parameter,
    Place,
    Primitive,
    PrimitiveType,
    ResponseCase,
    Scheme,
    StreamType,
    Type,
)
from ..naming import snake
from .example import (
    Answer,
    Example,
    GivenBody,
    GivenField,
    GivenParameter,
    GivenScheme,
    Rendering,
    Secret,
)
from .fields import shown_fields
from .values import Values, bytes_are_files


def example_of(api: Api, operation: Operation, rendering: Rendering) -> Example:
    """The example of an operation, without its general form."""
    values = Values(api.models())
    parameters = tuple(
        GivenParameter(one, _value(one, values, rendering))
        for one in operation.parameters
        if _is_shown(one, api, operation, rendering)
    )
    return Example(
        operation=operation,
        rendering=rendering,
        parameters=parameters,
        body=_body(operation.body, api, rendering) if operation.body else None,
        schemes=_schemes(api, operation),
        answer=answer_of(operation, parameters),
    )


def _is_shown(one: Parameter, api: Api, operation: Operation, rendering: Rendering) -> bool:
    """What must be given; in a sample that runs also what has an example, but for the parameter
    that turns a list into an object."""
    if one.is_constant or one.is_idempotency_key:
        return False
    if one.required:
        return True
    keys = [e.keyed_by for e in api.envelopes if e.name == operation.envelope]
    is_key = one.place is Place.QUERY and one.wire in keys
    return rendering is Rendering.VALUES and one.has_example and not (is_key or one.deprecated)


def _value(one: Parameter, values: Values, rendering: Rendering) -> Json:
    if rendering is Rendering.VALUES:
        return values.of(one)
    return values.parameter_placeholder(one.type, one.placeholder)


def _body(body: Body, api: Api, rendering: Rendering) -> GivenBody | None:
    """None where nothing of it is shown and nothing need be sent."""
    values = Values(api.models(), bytes_are_files(body))
    is_values = rendering is Rendering.VALUES
    if body.fields is None:
        assert body.type is not None
        word = snake(body.name)
        made = values.of_type(body.type, word) if is_values else values.placeholder(body.type, word)
        return GivenBody(None, made)
    given = tuple(_given_field(one, values, is_values) for one in shown_fields(body.fields))
    return GivenBody(given) if given or body.required else None


def _given_field(field: Field, values: Values, is_values: bool) -> GivenField:
    if is_values:
        return GivenField(field, values.of(field))
    return GivenField(field, values.placeholder(field.type, snake(field.name)))


def _schemes(api: Api, operation: Operation) -> tuple[GivenScheme, ...]:
    """Those of the best way to be let in."""
    by_name = {scheme.name: scheme for scheme in api.schemes}
    best = operation.security[0] if operation.security else ()
    return tuple(_given_scheme(api, by_name[name]) for name in best)


def _given_scheme(api: Api, scheme: Scheme) -> GivenScheme:
    return GivenScheme(
        scheme,
        tuple(
            Secret(one.argument, one.placeholder, one.env or _variable(api, one.argument))
            for one in scheme.credentials
        ),
    )


def _variable(api: Api, argument: str) -> str:
    """An environment variable for a credential to which the spec gives none."""
    return snake(f"{api.name} {argument}").upper()


def answer_of(operation: Operation, parameters: tuple[GivenParameter, ...]) -> Answer:
    """What comes back for these parameters."""
    case = _case(operation, parameters)
    if case is not None and case.type is not None:
        selector = operation.selector
        is_accept = selector is not None and selector.place is Place.HEADER
        return _answer(case.type, case.value if is_accept else "")
    if operation.envelope:
        return Answer.ITEMS
    return _answer(operation.response, operation.media_type)


def _case(operation: Operation, parameters: tuple[GivenParameter, ...]) -> ResponseCase | None:
    """What the value of the operation's selector asks for, where it is given."""
    values = [given.value for given in parameters if given.parameter == operation.selector]
    selector = operation.selector
    cases = selector.response_cases if selector else ()
    return next((case for case in cases if case.value in values), None)


def _answer(type: Type, media_type: str) -> Answer:
    inner = type.inner if isinstance(type, NullableType) else type
    if inner == PrimitiveType(Primitive.NONE):
        return Answer.NOTHING
    if isinstance(inner, StreamType):
        return Answer.STREAM
    if inner == PrimitiveType(Primitive.BYTES):
        return Answer.BYTES
    is_plain = media_type.startswith("text/") and (
        inner == PrimitiveType(Primitive.STRING) or isinstance(inner, EnumType)
    )
    return Answer.TEXT if is_plain else Answer.DATA
