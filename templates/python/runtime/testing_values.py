# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Typed values as a server would send them, refused where they are of another type."""

from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec

from .decode import Reader, Report, ShapeError
from .kinds import Chosen, is_array, is_object
from .models import to_json
from .operation import Operation
from .typed import is_struct
from .wire import from_wire


def content_of(value: object, hint: Any, operation: Operation[Any]) -> bytes:
    """The JSON of `value`, which is of the type that `operation` gives."""
    if not _is_a(value, hint):
        said = f"it gives {_shown(hint)}, not {_shown(type(value))}"
        raise _refused(operation, said)
    content = to_json(value)
    try:
        Reader(hint).read(content, Report(operation.label, None, True))
    except ShapeError as error:
        problem = str(error)
    else:
        return content
    raise _refused(operation, problem)


def _refused(operation: Operation[Any], problem: str) -> TypeError:
    return TypeError(
        f"{operation.name} cannot be answered so: {problem} "
        "(testing.reply() sends anything)"
    )


def _is_a(value: object, hint: Any) -> bool:
    """Whether `value` is what a reply of this type is read as."""
    if isinstance(hint, Chosen):
        return _is_a(value, hint.choices)
    origin = get_origin(hint)
    if origin is Annotated:
        return _is_a(value, hint.__origin__)
    if origin in (Union, UnionType):
        return any(_is_a(value, part) for part in get_args(hint))
    if origin is list:
        (item,) = get_args(hint)
        return is_array(value) and all(_is_a(one, item) for one in value)
    if origin is dict:
        _, item = get_args(hint)
        return is_object(value) and all(_is_a(one, item) for one in value.values())
    if is_struct(hint):
        return isinstance(value, hint)
    try:
        read: object = msgspec.convert(value, hint, dec_hook=from_wire)
    except (ValueError, TypeError):
        return False
    return read == value


def _shown(hint: Any) -> str:
    name = hint.__name__ if isinstance(hint, type) else str(hint)
    return f"a `{name}`"
