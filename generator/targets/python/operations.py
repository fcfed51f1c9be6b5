"""Operations -> the tables of `resources/`: what the runtime must know of each."""

from __future__ import annotations

from collections.abc import Sequence

from ...facts.sending import path_parameters
from ...ir import Api, Field, Operation, Parameter, Place, StreamType, Type
from ...text import PyExpression, PyIdentifier, PyString
from . import names, streams
from .arguments import Argument, constants
from .bodies import body_settings
from .conversions import conversion
from .errors import ErrorBodies
from .modules import Module
from .sending import sending_settings
from .types import Side, Types
from .views import OperationView

_GROUPS = {Place.QUERY: "query", Place.HEADER: "headers", Place.COOKIE: "cookies"}


def operation_view(
    api: Api,
    operation: Operation,
    arguments: Sequence[Argument],
    types: Types,
    errors: ErrorBodies,
    module: Module,
) -> OperationView:
    """The operation as the runtime reads it."""
    module.runtime("operation", "Operation")
    values = bound(operation, arguments, module)
    annotation: PyExpression = types.annotation(operation.response, Side.RESPONSE, module)
    if operation.selector is not None:
        annotation = PyExpression(module.standard("typing", "Any"))
    return OperationView(
        constant=PyIdentifier(names.constant(operation.name)),
        type=annotation,
        label=PyString(f"{operation.method} {operation.path}"),
        settings=(
            PyExpression("name=", PyString(names.method(operation.name))),
            *_placed(values),
            *_answers(operation, types, module),
            *(body_settings(operation.body, module) if operation.body else ()),
            *_envelope(operation, module),
            *errors.settings(operation),
            *sending_settings(operation, api.security, module),
            *conversion(values, types, module),
        ),
    )


def bound(operation: Operation, given: Sequence[Argument], module: Module) -> list[Argument]:
    """What a call brings, in the order that the runtime reads: the path, whose places are filled in
    the template's order; the body; then the other parameters, by their place."""
    found = [*given, *constants(operation, module)]
    in_path = [one for p in path_parameters(operation) for one in found if one.fact is p]
    of_body = [one for one in found if one.is_of_body]
    return [*in_path, *of_body, *(one for place in _GROUPS for one in _at(place, found))]


def _at(place: Place, found: Sequence[Argument]) -> list[Argument]:
    return [one for one in found if isinstance(one.fact, Parameter) and one.fact.place is place]


def _placed(values: Sequence[Argument]) -> list[PyExpression]:
    """The arguments, but for those of the path that are plain: the path has their names."""
    styled = {one.wire: one.binding for one in values if one.is_path and one.binding}
    settings: list[PyExpression] = []
    if styled:
        pairs = [PyExpression(PyString(wire), ": ", style) for wire, style in styled.items()]
        settings.append(PyExpression("styles={", PyExpression.join(", ", pairs), "}"))
    if any(one.fact is None for one in values):
        settings.append(PyExpression("whole_body=True"))
    groups = {"fields": [one for one in values if isinstance(one.fact, Field)]}
    groups |= {name: _at(place, values) for place, name in _GROUPS.items()}
    for name, group in groups.items():
        if said := [one.binding for one in group if one.binding]:
            settings.append(PyExpression(name, "=[", PyExpression.join(", ", said), "]"))
    return settings


def _answers(operation: Operation, types: Types, module: Module) -> list[PyExpression]:
    """What comes back, where the type of the operation is not all."""
    selector = operation.selector
    if selector is None and not isinstance(operation.response, StreamType):
        return []
    said = [PyExpression("response=", _response(operation.response, types, module))]
    if selector is None:
        return said
    cases = [
        PyExpression(PyString(case.value), ": ", _response(case.type, types, module))
        for case in selector.response_cases
        if case.type is not None
    ]
    return [
        *said,
        PyExpression("selector=", PyString(selector.wire)),
        PyExpression("cases={", PyExpression.join(", ", cases), "}"),
    ]


def _response(type: Type, types: Types, module: Module) -> PyExpression:
    """What comes back, as data."""
    return streams.response(type, types.as_value(type, module), module)


def _envelope(operation: Operation, module: Module) -> list[PyExpression]:
    if not operation.envelope:
        return []
    constant = names.envelope(operation.envelope)
    return [PyExpression("envelope=", module.own("envelopes", constant))]
