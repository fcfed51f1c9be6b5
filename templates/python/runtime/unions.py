# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Unions whose members are told apart by the value of one field."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, final, get_args

from msgspec import Struct

from .kinds import ABSENT, Build, Place, Tell, TypeNote, is_object
from .short_repr import short_repr


@final
class UnknownVariant(Mapping[str, Any]):
    """An object of a kind that came into the API after this SDK was made.

    It is a mapping of all that came. `tag` is the value that tells the kinds apart,
    None where it is missing or no text. Sent back, nothing is lost.
    """

    __slots__ = ("data", "tag")
    __match_args__ = ("tag", "data")

    def __init__(self, tag: str | None, data: dict[str, Any]) -> None:
        self.tag = tag
        self.data = data

    def __getitem__(self, name: str) -> Any:
        return self.data[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.data)

    def __len__(self) -> int:
        return len(self.data)

    def __repr__(self) -> str:
        return short_repr(self)


class Discriminator(TypeNote):
    """Chooses the member of a union by the value of one field.

    A class that comes later in its module is called by its name.
    """

    def __init__(self, field: str, classes: Mapping[str, type[Struct] | str]) -> None:
        self.field = field
        self.classes = classes

    def builder(self, noted: Any, of: Callable[[Any], Build]) -> Build:
        said = self.classes.values()
        others = [one for one in get_args(noted) or (noted,) if one not in said]
        named = {getattr(one, "__name__", ""): one for one in others}
        members = {
            tag: of(named[cls] if isinstance(cls, str) else cls)
            for tag, cls in self.classes.items()
        }
        expected = f"one of {', '.join(members)}"
        field = self.field

        def build(value: Any, place: Place, tell: Tell) -> Any:
            if not is_object(value):
                tell(place, "object", value)
                return value
            tag = value.get(field, ABSENT)
            text = tag if isinstance(tag, str) else None
            member = None if text is None else members.get(text)
            if member is None:
                tell((place, field), expected, tag)
                return UnknownVariant(text, value)
            return member(value, place, tell)

        return build
