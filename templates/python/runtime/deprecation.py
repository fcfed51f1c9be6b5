# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Deprecation (PEP 702): type checkers see it, and each deprecated thing warns once in a
process, at the line that used it."""

import inspect
import sys
import warnings
from collections.abc import Callable, Iterable
from functools import wraps
from types import FrameType
from typing import TYPE_CHECKING, Any, Final, Generic, ParamSpec, TypeVar

import msgspec

__all__ = (
    "DeprecatedField",
    "deprecated",
    "deprecated_arguments",
    "deprecated_field",
    "deprecated_fields",
)

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
ClassT = TypeVar("ClassT", bound=type)

_PACKAGE: Final = __name__.rsplit(".", 2)[0] + "."
_RUNTIME: Final = __name__.rsplit(".", 1)[0] + "."


class _Warning:
    """A warning that is given once."""

    def __init__(self, message: str) -> None:
        self._message = message
        self._is_given = False

    def give(self) -> None:
        if not self._is_given:
            self._is_given = True
            level = _callers_level()
            warnings.warn(self._message, DeprecationWarning, stacklevel=level)


def _callers_level() -> int:
    """Where, from the function that asks, the first frame outside of the package is."""
    level = 1
    frame = inspect.currentframe()
    frame = frame.f_back if frame else None
    while frame is not None and _is_of(_PACKAGE, frame):
        frame = frame.f_back
        level += 1
    return level


def _is_of(package: str, frame: FrameType) -> bool:
    return str(frame.f_globals.get("__name__", "")).startswith(package)


def _deprecated(message: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Marks a method, or one of its overloads."""

    def mark(function: Callable[P, R]) -> Callable[P, R]:
        warning = _Warning(message)

        @wraps(function)
        def call(*args: P.args, **kwargs: P.kwargs) -> R:
            try:
                warning.give()
                return function(*args, **kwargs)
            finally:
                del args, kwargs  # so that no traceback shows what is secret

        call.__dict__["__deprecated__"] = message
        return _as_coroutine_function(function, call)

    return mark


# Its name, its place among those by position, its default, and what is said.
_Argument = tuple[str, int, object, _Warning]


def deprecated_arguments(
    **messages: str,
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Marks a method: each of these arguments warns when it is given."""

    def mark(function: Callable[P, R]) -> Callable[P, R]:
        parameters = inspect.signature(function).parameters
        names = list(parameters)
        arguments: list[_Argument] = [
            (name, names.index(name), parameters[name].default, _Warning(message))
            for name, message in messages.items()
        ]

        @wraps(function)
        def call(*args: P.args, **kwargs: P.kwargs) -> R:
            try:
                _warn(arguments, args, kwargs)
                return function(*args, **kwargs)
            finally:
                del args, kwargs  # so that no traceback shows what is secret

        return _as_coroutine_function(function, call)

    return mark


def _warn(
    arguments: Iterable[_Argument], args: tuple[object, ...], kwargs: dict[str, object]
) -> None:
    for name, index, default, warning in arguments:
        value = args[index] if index < len(args) else kwargs.get(name, default)
        if value is not default:
            warning.give()


def _as_coroutine_function(
    function: Callable[P, R], call: Callable[P, R]
) -> Callable[P, R]:
    if sys.version_info >= (3, 12) and inspect.iscoroutinefunction(function):
        return inspect.markcoroutinefunction(call)
    return call


class _WatchedField:
    """An attribute that warns when it is first read, and then is as it was."""

    def __init__(self, owner: type, name: str, message: str) -> None:
        self._owner = owner
        self._name = name
        self._slot = owner.__dict__[name]
        self._warning = _Warning(message)

    def __get__(self, model: object, owner: type | None = None) -> Any:
        frame = inspect.currentframe()
        reader = frame.f_back if frame else None
        if model is not None and not (reader and _is_of(_RUNTIME, reader)):
            setattr(self._owner, self._name, self._slot)
            self._warning.give()
        return self._slot.__get__(model, owner)

    def __set__(self, model: object, value: object) -> None:
        self._slot.__set__(model, value)


def deprecated_fields(**messages: str) -> Callable[[ClassT], ClassT]:
    """Marks a model: each of these fields warns when it is read."""

    def mark(model: ClassT) -> ClassT:
        for name, message in messages.items():
            setattr(model, name, _WatchedField(model, name, message))
        return model

    return mark


if TYPE_CHECKING:
    # Type checkers bring it with them. To run, the package does not need it.
    from typing_extensions import deprecated

    class DeprecatedField(Generic[T]):
        """The type of a model's field that is deprecated."""

        @deprecated("This field is; its docstring says what to use instead.")
        def __get__(self, model: object, owner: type) -> T: ...
        def __set__(self, model: object, value: T) -> None: ...

    def deprecated_field(*, name: str | None = None) -> Any:
        """A field that is None by default; `name` is its name on the wire."""

else:
    deprecated = _deprecated

    class DeprecatedField:
        def __class_getitem__(cls, hint):
            return hint

    def deprecated_field(*, name=None):
        return msgspec.field(name=name, default=None)
