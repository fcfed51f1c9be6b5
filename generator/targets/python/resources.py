"""Resources -> the views of `resources/`: operations as data, the class and its async twin."""

from __future__ import annotations

from collections.abc import Sequence

from ...facts.resources import children
from ...facts.sending import path_parameters, path_template
from ...ir import Api, Operation, Primitive, PrimitiveType, Resource, StreamType, Type
from ...text import PyDocstring, PyExpression, PyIdentifier, PyString
from . import names, prose, streams
from .arguments import Argument, arguments, constants
from .bodies import body_settings
from .conversions import conversion
from .errors import ErrorBodies
from .extensions import class_of_resource, extension
from .modules import Module
from .secrets import is_secret
from .sending import sending_settings
from .signatures import Signatures
from .types import Side, Types
from .views import ChildView, ClassView, MethodView, OperationView


def operation_view(
    api: Api, operation: Operation, types: Types, errors: ErrorBodies, module: Module
) -> OperationView:
    """The operation as the runtime reads it."""
    module.runtime("operation", "Operation")
    bound = _bound(operation, arguments(operation, module), module)
    is_typed = operation.selector is None
    returns = types.annotation(operation.response, Side.RESPONSE, module)
    annotation = returns if is_typed else PyExpression(module.standard("typing", "Any"))
    return OperationView(
        constant=PyIdentifier(names.constant(operation.name)),
        annotation=PyExpression("Operation[", annotation, "]"),
        method=PyString(operation.method),
        path=PyString(path_template(operation)),
        arguments=tuple(argument.binding for argument in bound),
        has_trailing_comma=len(bound) == 1 or len(bound) > 2,
        settings=(
            *_settings(operation, types, module),
            *errors.settings(operation),
            *sending_settings(operation, api.security, module),
            *conversion(bound, types, module),
        ),
    )


def _bound(operation: Operation, given: Sequence[Argument], module: Module) -> list[Argument]:
    """What is sent, in the order of the data: what the caller gives, then the constants.

    Path arguments fill the template's places in order, whatever the order of the signature.
    """
    bound = [*given, *constants(operation, module)]
    in_path = [a for p in path_parameters(operation) for a in bound if a.fact is p]
    return in_path + [a for a in bound if not a.is_path]


def _settings(operation: Operation, types: Types, module: Module) -> list[PyExpression]:
    settings = [
        PyExpression("name=", PyString(names.method(operation.name))),
        PyExpression("response=", _response(operation.response, types, module)),
    ]
    selector = operation.selector
    if selector is not None:
        cases = [
            PyExpression(PyString(case.value), ": ", _response(case.type, types, module))
            for case in selector.response_cases
            if case.type is not None
        ]
        settings.append(PyExpression("selector=", PyString(selector.wire)))
        settings.append(PyExpression("cases={", PyExpression.join(", ", cases), "}"))
    if operation.body:
        settings += body_settings(operation.body, module)
    if operation.envelope:
        constant = names.envelope(operation.envelope)
        settings.append(PyExpression("envelope=", module.own("envelopes", constant)))
    return settings


def _response(type: Type, types: Types, module: Module) -> PyExpression:
    """What comes back, as data."""
    return streams.response(type, types.as_value(type, module), module)


def class_views(
    api: Api, resource: Resource, types: Types, module: Module
) -> tuple[ClassView, ...]:
    """The synchronous class and its asynchronous twin."""
    return tuple(_class_view(api, resource, types, module, is_async) for is_async in (False, True))


def _class_view(
    api: Api, resource: Resource, types: Types, module: Module, is_async: bool
) -> ClassView:
    prefix = "Async" if is_async else ""
    signatures = Signatures(types, module, {e.name: e for e in api.envelopes}, is_async)
    hidden = {names.method(operation.name) for operation in resource.operations}
    with module.class_scope(hidden | module.submodules):
        children = child_views(api, resource.path, module, prefix)
        methods = tuple(_method(operation, signatures, module) for operation in resource.operations)
    text = resource.description or resource.title or f"The resource `{resource.path}`."
    return ClassView(
        name=PyIdentifier(f"{prefix}{class_name(resource.path)}"),
        extension=extension(class_of_resource(resource.path, prefix), types, module),
        base=module.runtime("resources", f"{prefix}Resource"),
        docstring=prose.docstring([prose.markdown(text, 4)], 4),
        children=children,
        methods=methods,
    )


def class_name(resource: str) -> str:
    return names.resource_class(resource.rsplit(".", 1)[-1])


def child_views(api: Api, parent: str, module: Module, prefix: str) -> tuple[ChildView, ...]:
    """What stands directly below a resource, or with parent "" below the client."""
    return tuple(
        _child(path, text, not parent, module, prefix) for path, text in children(api, parent)
    )


def _child(path: str, text: str, is_top: bool, module: Module, prefix: str) -> ChildView:
    module.standard("typing", "TYPE_CHECKING")
    segment = path.rsplit(".", 1)[-1]
    name = names.module(segment)
    return ChildView(
        decorator=module.standard("functools", "cached_property"),
        attribute=PyIdentifier(
            names.client_attribute(segment) if is_top else names.method(segment)
        ),
        module=PyIdentifier(name),
        alias=PyIdentifier(names.module_alias(name)),
        class_=PyIdentifier(f"{prefix}{class_name(path)}"),
        docstring=prose.docstring([prose.markdown(text, 8)] if text else [], 8),
    )


def _method(operation: Operation, signatures: Signatures, module: Module) -> MethodView:
    bound = arguments(operation, module)
    overloads = signatures.overloads(operation, bound)
    return MethodView(
        decorator=module.standard("typing", "overload") if overloads else None,
        name=PyIdentifier(names.method(operation.name)),
        is_coroutine=signatures.is_async and not operation.envelope,
        overloads=overloads,
        signature=signatures.implementation(operation, bound),
        deprecated=signatures.deprecated(operation, bound),
        docstring=_docstring(operation, bound),
        call=_call(operation, signatures.is_async, module),
        secrets=_secrets(operation, bound, signatures.types),
        arguments=(
            *([PyIdentifier("self._sender")] if _takes_sender(operation) else []),
            PyIdentifier(names.constant(operation.name)),
            *(one.constant or one.name for one in _bound(operation, bound, module)),
        ),
    )


def _call(operation: Operation, is_async: bool, module: Module) -> PyIdentifier:
    """What sends it: a function for lists and streams of items, else a method of the client."""
    if operation.envelope:
        return module.runtime("pages", "call_list_async" if is_async else "call_list")
    if sent := streams.call(operation, is_async, module):
        return sent
    is_stream = operation.selector is None and operation.response == PrimitiveType(Primitive.BYTES)
    return PyIdentifier("self._sender.call_stream" if is_stream else "self._sender.call")


def _takes_sender(operation: Operation) -> bool:
    """Whether a function sends it, which is handed the client's sender."""
    is_items = operation.selector is None and isinstance(operation.response, StreamType)
    return bool(operation.envelope) or is_items


def _secrets(
    operation: Operation, bound: Sequence[Argument], types: Types
) -> tuple[PyIdentifier, ...]:
    """What a method drops before it sends, where it sends with the client's `call`."""
    if _takes_sender(operation) or operation.response == PrimitiveType(Primitive.BYTES):
        return ()
    return tuple(argument.name for argument in bound if is_secret(argument, types))


def _docstring(operation: Operation, bound: Sequence[Argument]) -> PyDocstring | None:
    whole = operation.body.description if operation.body else ""
    said = [(argument.name.__html__(), argument.fact or whole) for argument in bound]
    return prose.operation(operation, said)
