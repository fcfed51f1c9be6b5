"""Resources -> the classes of `resources/`: the synchronous one and its asynchronous twin."""

from __future__ import annotations

from collections.abc import Sequence

from ...facts.resources import children
from ...ir import Api, Operation, Primitive, PrimitiveType, Resource, StreamType
from ...text import PyDocstring, PyIdentifier
from . import names, prose, streams
from .arguments import Argument, arguments
from .extensions import class_of_resource, extension
from .modules import Module
from .operations import bound as values_of
from .secrets import is_secret
from .signatures import Signatures
from .types import Types
from .views import ChildView, ClassView, MethodView


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
        class_ = class_name(resource.path)
        methods = tuple(
            _method(operation, class_, signatures, module) for operation in resource.operations
        )
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


def _method(
    operation: Operation, class_: str, signatures: Signatures, module: Module
) -> MethodView:
    bound = arguments(operation, module)
    constant = PyIdentifier(names.constant(operation.name))
    values = tuple(one.constant or one.name for one in values_of(operation, bound, module))
    sender = [PyIdentifier("self._sender")] if _takes_sender(operation) else []
    overloads = signatures.overloads(operation, bound)
    return MethodView(
        decorator=module.standard("typing", "overload") if overloads else None,
        name=PyIdentifier(names.method(operation.name)),
        is_coroutine=signatures.is_async and not operation.envelope,
        overloads=overloads,
        signature=signatures.implementation(operation, bound),
        deprecated=signatures.deprecated(operation, bound),
        docstring=(
            prose.twin(operation, f"{class_}.{names.method(operation.name)}")
            if signatures.is_async
            else _docstring(operation, bound)
        ),
        call=_call(operation, signatures.is_async, module),
        secrets=_secrets(operation, bound, signatures.types),
        operation=constant,
        values=values,
        arguments=(*sender, constant, PyIdentifier("options"), *values),
    )


def _call(operation: Operation, is_async: bool, module: Module) -> PyIdentifier:
    """What sends it: a function for lists and streams of items, else a method of the client."""
    if operation.envelope:
        return module.runtime("pages", "call_list_async" if is_async else "call_list")
    if sent := streams.call(operation, is_async, module):
        return sent
    is_stream = operation.selector is None and operation.response == PrimitiveType(Primitive.BYTES)
    return PyIdentifier("self._sender.call_stream" if is_stream else "self._call")


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
