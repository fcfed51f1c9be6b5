"""An operation, a model, the API's errors -> an example of what comes back.

The values are made as those of requests are (`values`): the spec's examples, else values of the
types. What only goes in is not among them.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from ..ir import Api, Envelope, Json, ListType, Model, ModelId, ModelType, Operation, Type
from .example import Answer
from .examples import answer_of
from .fields import Direction
from .values import Values

# As JSON on a page: up to this many characters an example goes into depth; one that is longer than
# the second number helps nobody.
_COMFORTABLE = 4_000
_LONGEST = 16_000
_DEEPEST = 8


def reply_of(api: Api, operation: Operation) -> Json | None:
    """The declared reply, a list with one item; None where no data comes, or none that is known."""
    if answer_of(operation, ()) in (Answer.NOTHING, Answer.BYTES):
        return None
    envelope = next((one for one in api.envelopes if one.name == operation.envelope), None)
    models = api.models()
    return _shortened(lambda depth: _reply(operation.response, envelope, _received(models, depth)))


def value_of_model(api: Api, model: Model) -> Json | None:
    """The model as it comes back, or as it is sent where it only goes in."""
    models = api.models()
    direction = Direction.RECEIVED if model.in_response else Direction.SENT
    return _shortened(
        lambda depth: Values(models, direction=direction, depth=depth).of_type(
            ModelType(model.id), model.id.name
        )
    )


def error_of(api: Api) -> Json | None:
    """The body of an error; None where the API says nothing of it."""
    return value_of_model(api, api.errors.body) if api.errors else None


def _received(models: dict[ModelId, Model], depth: int) -> Values:
    return Values(models, direction=Direction.RECEIVED, depth=depth)


def _reply(type: Type, envelope: Envelope | None, values: Values) -> Json:
    if envelope is None:
        return values.of_type(type, "text")
    items = values.of_type(ListType(type), envelope.items)
    if not envelope.items:
        return items
    beside = values.of_type(ModelType(envelope.fields.id), "") if envelope.fields else {}
    return {envelope.items: items, **(beside if isinstance(beside, dict) else {})}


def _shortened(made: Callable[[int], Json]) -> Json | None:
    """The deepest value of a comfortable length. Of what is long in any case it is the first
    object with its own fields, else with those that it must have, else nothing: what is shown is
    always as the spec says. An empty value shows nothing."""
    found = [made(0), made(1)]
    for depth in range(2, _DEEPEST + 1):
        if _length(found[-1]) > _COMFORTABLE:
            break
        found.append(made(depth))
    short = [value for value in found if _length(value) <= _COMFORTABLE]
    fitting = [value for value in found[:2] if _length(value) <= _LONGEST]
    # What must be there is short, but says little: the first object's own fields are better.
    best = short if len(short) > 1 else fitting
    return best[-1] if best and best[-1] not in ({}, []) else None


def _length(value: Json) -> int:
    return len(json.dumps(value, indent=2, ensure_ascii=False))
