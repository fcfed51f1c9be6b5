"""Operations -> arguments: what each is called, whether it must be given, where it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...ir import Body, ConstType, Field, Operation, Parameter, Place, Style, Type
from ...text import Code, PyExpression, PyIdentifier, PyLiteral, PyString
from . import names
from .modules import Module


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """An argument of a method: what it is in the spec (None: the whole body), and where it goes.

    `binding` is what its operation says of it: a name on the wire where nothing else is to be said;
    of one in the path, its style, if it has one. `default` is what the signature says where it need
    not be given. `constant` is the value of one that nobody gives, and that stands in no signature.
    """

    name: PyIdentifier
    fact: Parameter | Field | None
    type: Type
    binding: Code | None
    required: bool
    default: PyIdentifier
    is_path: bool = False
    is_positional: bool = False
    constant: PyLiteral | None = None

    @property
    def wire(self) -> str:
        return self.fact.wire if self.fact else ""

    @property
    def is_of_body(self) -> bool:
        return not isinstance(self.fact, Parameter)

    @property
    def is_positional_only(self) -> bool:
        return self.is_path and not self.is_positional


def arguments(operation: Operation, module: Module) -> tuple[Argument, ...]:
    """The arguments in the order of the signature: positional ones, the body's, the others."""
    given = [p for p in operation.parameters if not (p.is_constant or p.is_idempotency_key)]
    in_path = [p for p in given if p.place is Place.PATH]
    others = [p for p in given if p.place is not Place.PATH]
    found = [_parameter(parameter, module) for parameter in in_path]
    found += _body(operation, module)
    found += [_parameter(parameter, module) for parameter in others]
    return _positional_first(operation, found)


def constants(operation: Operation, module: Module) -> tuple[Argument, ...]:
    """What is sent with every call."""
    return tuple(
        replace(_parameter(parameter, module), constant=PyLiteral(parameter.type.value))
        for parameter in operation.parameters
        if parameter.is_constant and isinstance(parameter.type, ConstType)
    )


def _positional_first(operation: Operation, found: list[Argument]) -> tuple[Argument, ...]:
    """The arguments that the spec lists come first, in its order, and are also positional."""
    whole_body = operation.body.name if operation.body else ""
    by_name = {argument.wire or whole_body: argument for argument in reversed(found)}
    listed = [by_name[name] for name in operation.positional]
    rest = [argument for argument in found if argument not in listed]
    return (*(replace(argument, is_positional=True) for argument in listed), *rest)


def _parameter(parameter: Parameter, module: Module) -> Argument:
    is_path = parameter.place is Place.PATH
    return Argument(
        name=PyIdentifier(names.argument(parameter.name)),
        fact=parameter,
        type=parameter.type,
        binding=_style(parameter, module) if is_path else _bound(parameter, module),
        required=is_path or (parameter.required and not parameter.client),
        default=PyIdentifier("None"),
        is_path=is_path,
    )


def _bound(parameter: Parameter, module: Module) -> Code:
    wire = PyString(parameter.wire)
    style = _style(parameter, module)
    settings: list[Code] = [style] if style else []
    if parameter.required:
        settings.append(PyExpression("required=True"))
    if parameter.client:
        settings.append(PyExpression("client=True"))
    if not settings:
        return wire
    kind = module.runtime("operation", parameter.place.value.capitalize())
    return PyExpression(kind, "(", PyExpression.join(", ", [wire, *settings]), ")")


def _style(parameter: Parameter, module: Module) -> Code | None:
    """How its value is written, where the runtime's core does not write it so by itself."""
    place, style = parameter.place, parameter.style
    is_usual = style is Style.PLAIN or (style is Style.COMMA and place is Place.HEADER)
    if is_usual:
        return None
    in_header = "HEADER_" if place is Place.HEADER else ""
    if style is Style.JSON:
        return module.runtime("json_style", f"{in_header}JSON")
    if place is Place.QUERY:
        return PyString(style.value)
    return module.runtime("part_styles", f"{in_header}{style.value.upper()}")


def _body(operation: Operation, module: Module) -> list[Argument]:
    body = operation.body
    if body is None:
        return []
    if body.fields is None:
        assert body.type is not None
        whole = Argument(
            name=PyIdentifier(names.argument(body.name)),
            fact=None,
            type=body.type,
            binding=None,
            required=body.required,
            default=_unset(body.required, module),
        )
        return [whole]
    return [_body_field(field, body, module) for field in body.fields if not field.read_only]


def _body_field(field: Field, body: Body, module: Module) -> Argument:
    wire: Code = PyString(field.wire)
    if field.required and not body.required:
        kind = module.runtime("operation", "Body")
        wire = PyExpression(kind, "(", wire, ", required=True)")
    return Argument(
        name=PyIdentifier(names.argument(field.name)),
        fact=field,
        type=field.type,
        binding=wire,
        required=field.required,
        default=_unset(field.required, module),
    )


def without_body(arguments: Sequence[Argument], module: Module) -> tuple[Argument, ...]:
    """The arguments where none of the body's need be given."""
    unset = _unset(False, module)
    return tuple(
        replace(one, required=False, default=unset) if one.is_of_body and one.required else one
        for one in arguments
    )


def _unset(required: bool, module: Module) -> PyIdentifier:
    return PyIdentifier("None") if required else module.runtime("unset", "UNSET")
