# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""The type of what may be one of several things that msgspec cannot tell apart, or that
stands in itself: our own code makes its values."""

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Generic, TypeVar, get_type_hints

from .kinds import Chosen

if TYPE_CHECKING:
    T = TypeVar("T")
    # To type checkers it is what stands in the brackets.
    OneOf = Annotated[T, "made by our own code"]

    class Hint(Generic[T]):
        """A type as an argument."""

else:

    class Hint:
        def __class_getitem__(cls, hint):
            return hint

    class OneOf:
        """`OneOf[Cat | Dog]`; a text in the brackets is read when it is first needed."""

        def __class_getitem__(cls, hint):
            names = sys._getframe(1).f_globals if isinstance(hint, str) else {}
            return _OneOf.of(hint, names)


class _OneOf(Chosen):
    """The class of each of these types: msgspec takes them for classes that it does not
    know, and asks their `from_wire`."""

    _hint: Any
    _names: Mapping[str, Any]

    @staticmethod
    def of(hint: Any, names: Mapping[str, Any]) -> "_OneOf":
        return _OneOf("OneOf", (), {"_hint": hint, "_names": names})

    @property
    def choices(self) -> Any:
        if isinstance(self._hint, str):

            def holder() -> None: ...

            holder.__annotations__ = {"hint": self._hint}
            names = dict(self._names)
            self._hint = get_type_hints(holder, names, include_extras=True)["hint"]
        return self._hint

    def from_wire(self, data: object) -> Any:
        """`ValueError`: nothing that it may be is as described."""
        from .construct import chosen

        return chosen(self, data)

    def __instancecheck__(self, value: object) -> bool:
        return True  # msgspec asks of what `from_wire` gave.

    def __repr__(self) -> str:
        return f"OneOf[{self._hint!r}]"
