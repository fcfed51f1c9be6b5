"""What is deprecated -> the decorators that say so, to type checkers and when the code runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...ir import Deprecation, Field, Model, Operation
from ...text import PyExpression, PyString
from . import names
from .arguments import Argument
from .modules import Module


def deprecated_operation(operation: Operation, module: Module) -> PyExpression | None:
    if operation.deprecated is None:
        return None
    return _marked(_message(_called(operation), operation.deprecated), module)


def avoidable(operation: Operation, arguments: Sequence[Argument]) -> tuple[Argument, ...]:
    """The deprecated arguments that need not be given, where the operation itself is none."""
    if operation.deprecated is not None:
        return ()
    return tuple(one for one in arguments if _deprecation(one) and not one.required)


def deprecated_overload(
    operation: Operation, avoided: Iterable[Argument], module: Module
) -> PyExpression:
    messages = _argument_messages(operation, avoided)
    return _marked(" ".join(message for _, message in messages), module)


def deprecated_arguments(
    operation: Operation, avoided: Iterable[Argument], module: Module
) -> PyExpression | None:
    messages = _argument_messages(operation, avoided)
    return _by_name("deprecated_arguments", messages, module)


def deprecated_fields(model: Model, fields: Iterable[Field], module: Module) -> PyExpression | None:
    owner = names.class_(model.id.name)
    messages: list[tuple[str, str]] = []
    for field in fields:
        name = names.attribute(field.name)
        if field.deprecated is not None:
            messages.append((name, _message(f"{owner}.{name}", field.deprecated)))
    return _by_name("deprecated_fields", messages, module)


def _argument_messages(
    operation: Operation, arguments: Iterable[Argument]
) -> list[tuple[str, str]]:
    messages: list[tuple[str, str]] = []
    for argument in arguments:
        name = argument.name.__html__()
        if deprecation := _deprecation(argument):
            subject = f"`{name}` of {_called(operation)}"
            messages.append((name, _message(subject, deprecation)))
    return messages


def _deprecation(argument: Argument) -> Deprecation | None:
    return argument.fact.deprecated if argument.fact else None


def _called(operation: Operation) -> str:
    return f"{operation.resource}.{names.method(operation.name)}()"


def _message(subject: str, deprecation: Deprecation) -> str:
    instead = " ".join(deprecation.message.split())
    end = "" if not instead or instead[-1] in ".!?" else "."
    return f"{subject} is deprecated. {instead}{end}".strip()


def _marked(message: str, module: Module) -> PyExpression:
    return PyExpression(module.runtime("deprecation", "deprecated"), "(", PyString(message), ")")


def _by_name(
    decorator: str, messages: Sequence[tuple[str, str]], module: Module
) -> PyExpression | None:
    if not messages:
        return None
    written = [PyExpression(f"{name}=", PyString(message)) for name, message in messages]
    marker = module.runtime("deprecation", decorator)
    return PyExpression(marker, "(", PyExpression.join(", ", written), ")")
