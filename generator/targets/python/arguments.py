"""Operations -> arguments: what each is called, whether it must be given, where it goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...ir import Field, Operation, Parameter, Place, Style, Type
from ...text import PyExpression, PyIdentifier, PyString
from . import names
from .modules import Module


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """An argument of a method: what it is in the spec (None: the whole body), and where it goes."""

    name: PyIdentifier
    fact: Parameter | Field | None
    type: Type
    binding: PyExpression
    required: bool
    default: PyIdentifier
    is_positional_only: bool = False
    is_positional: bool = False

    @property
    def wire(self) -> str:
        return self.fact.wire if self.fact else ""


def arguments(operation: Operation, module: Module) -> tuple[Argument, ...]:
    """The arguments in the order of the signature: positional ones, the body's, the others."""
    named = _argument_names(operation)
    found: list[Argument] = []
    for parameter in operation.parameters:
        if parameter.place is Place.PATH:
            found.append(_parameter(parameter, named, operation, module))
    found += _body(operation, named, module)
    for parameter in operation.parameters:
        if parameter.place is not Place.PATH:
            found.append(_parameter(parameter, named, operation, module))
    order = {wire: n for n, wire in enumerate(operation.positional)}
    body = operation.body.name if operation.body else ""
    found.sort(
        key=lambda a: (
            order.get(a.wire or body, len(order))
            if a.is_positional
            else len(order) + (not a.is_positional_only)
        )
    )
    return tuple(found)


def _argument_names(operation: Operation) -> dict[tuple[str, str], str]:
    """Name by place and wire name. Where places share a name: path wins, then the body."""
    taken: set[str] = set()
    result: dict[tuple[str, str], str] = {}
    for place, wire, name in _sources(operation):
        argument = names.argument(name)
        if argument in taken:
            argument = f"{argument.rstrip('_')}_{place}"
        taken.add(argument)
        result[place, wire] = argument
    return result


def _sources(operation: Operation) -> Iterator[tuple[str, str, str]]:
    """Place, wire name and name of every argument, in the order in which they take names."""
    yield from _of_place(operation, Place.PATH)
    if operation.body and operation.body.fields is None:
        yield "body", "", operation.body.name
    if operation.body and operation.body.fields is not None:
        for field in operation.body.fields:
            yield "body", field.wire, field.name
    for place in (Place.QUERY, Place.HEADER, Place.COOKIE):
        yield from _of_place(operation, place)


def _of_place(operation: Operation, place: Place) -> Iterator[tuple[str, str, str]]:
    for parameter in operation.parameters:
        if parameter.place is place:
            yield place.value, parameter.wire, parameter.name


def _parameter(
    parameter: Parameter, named: dict[tuple[str, str], str], operation: Operation, module: Module
) -> Argument:
    is_path = parameter.place is Place.PATH
    kind = module.runtime("operation", parameter.place.value.capitalize())
    settings: list[PyExpression] = [PyExpression(PyString(parameter.wire))]
    if parameter.place is Place.QUERY and parameter.style is not Style.PLAIN:
        settings.append(PyExpression(PyString(parameter.style.value)))
    if not is_path and parameter.required:
        settings.append(PyExpression("required=True"))
    if parameter.client:
        settings.append(PyExpression("client=True"))
    return Argument(
        name=PyIdentifier(named[parameter.place.value, parameter.wire]),
        fact=parameter,
        type=parameter.type,
        binding=PyExpression(kind, "(", PyExpression.join(", ", settings), ")"),
        required=is_path or (parameter.required and not parameter.client),
        default=PyIdentifier("None"),
        is_positional_only=is_path and not operation.positional,
        is_positional=parameter.wire in operation.positional,
    )


def _body(
    operation: Operation, named: dict[tuple[str, str], str], module: Module
) -> list[Argument]:
    body = operation.body
    if body is None:
        return []
    if body.fields is None:
        assert body.type is not None
        whole = Argument(
            name=PyIdentifier(named["body", ""]),
            fact=None,
            type=body.type,
            binding=PyExpression(module.runtime("operation", "WholeBody"), "()"),
            required=body.required,
            default=_unset(body.required, module),
            is_positional=body.name in operation.positional,
        )
        return [whole]
    kind = module.runtime("operation", "Body")
    return [
        Argument(
            name=PyIdentifier(named["body", field.wire]),
            fact=field,
            type=field.type,
            binding=PyExpression(kind, "(", PyString(field.wire), ")"),
            required=field.required,
            default=_unset(field.required, module),
            is_positional=field.wire in operation.positional,
        )
        for field in body.fields
        if not field.read_only
    ]


def _unset(required: bool, module: Module) -> PyIdentifier:
    return PyIdentifier("None") if required else module.runtime("unset", "UNSET")
