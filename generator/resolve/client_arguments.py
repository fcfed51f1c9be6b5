"""Resolving, part 12c: parameters that a client can be given, and the names of its arguments."""

from __future__ import annotations

from collections.abc import Iterable

from ..diagnostics import Report
from ..ir import Operation, Parameter, Scheme, Variable
from ..naming import pascal, snake
from ..nodes import shortened


def client_parameters(operations: Iterable[Operation], report: Report) -> tuple[Parameter, ...]:
    """Parameters that a client can be given, one each; they mean the same everywhere."""
    first: dict[str, Parameter] = {}
    for operation in operations:
        for parameter in operation.parameters:
            if parameter.client:
                known = first.setdefault(parameter.wire, parameter)
                _check_agreement(known, parameter, report)
    return tuple(first.values())


def check_client_names(
    parameters: Iterable[Parameter],
    schemes: Iterable[Scheme],
    variables: Iterable[Variable],
    report: Report,
) -> None:
    """Arguments of one constructor: the parameters that it takes, what its schemes need, and what
    stands in base URLs."""
    credentials = [one.argument for scheme in schemes for one in scheme.credentials]
    spoken = {pascal(argument): argument for argument in credentials}
    for parameter in parameters:
        other = spoken.setdefault(pascal(parameter.name), parameter.wire)
        if other != parameter.wire or other in credentials:
            message = (
                f"the client has an argument of this name already, for `{shortened(other)}`; "
                f"add `name: {snake(parameter.name)}_2`, or a better one"
            )
            report.error(parameter.at, "colliding-names", message)
    for variable in variables:
        taken = spoken.get(pascal(variable.name))
        if taken is not None:
            message = (
                f"the client has an argument of this name already, for `{shortened(taken)}`; call "
                f"the variable otherwise, as in `{snake(variable.name)}_2`"
            )
            report.error(variable.at, "colliding-names", message)


def _check_agreement(first: Parameter, other: Parameter, report: Report) -> None:
    fields = ("place", "name", "type", "style", "has_default", "default")
    differing = [name for name in fields if getattr(first, name) != getattr(other, name)]
    if first.at != other.at and differing:
        what = ", ".join(name.replace("has_", "") for name in differing)
        message = (
            f"the client's parameter `{shortened(other.wire)}` is declared otherwise at {first.at} "
            f"({what}); declare it once, in a group"
        )
        report.error(other.at, "client-parameter", message)
