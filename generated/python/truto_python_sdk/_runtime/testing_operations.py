# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Which operation a method stands for, and what it is called in the client."""

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any, Final

from .operation import Operation
from .resources import AsyncResource, Resource

_RESOURCES: Final = __name__.rpartition("._runtime.")[0] + ".resources."


def operation_of(method: Callable[..., Any], is_async: bool) -> Operation[Any]:
    """The operation that a method of a resource calls."""
    resource: object = getattr(method, "__self__", None)
    if not isinstance(resource, AsyncResource if is_async else Resource):
        kind = "an asynchronous" if is_async else "a synchronous"
        raise TypeError(f"on() takes a method of a resource of {kind} client")
    name = f"{method.__name__}()"
    for operation in _operations(sys.modules[type(resource).__module__]):
        if operation.name == name:
            return operation
    raise TypeError(f"{type(resource).__name__} has no operation {name}")


def name_of(operation: Operation[Any]) -> str:
    """As in `messages.get`; of a request that the API's description does not know,
    method and path."""
    for name, module in list(sys.modules.items()):
        if name.startswith(_RESOURCES) and operation in _operations(module):
            return f"{name.removeprefix(_RESOURCES)}.{operation.name.rstrip('()')}"
    return operation.label


def _operations(module: ModuleType) -> list[Operation[Any]]:
    return [value for value in vars(module).values() if isinstance(value, Operation)]
