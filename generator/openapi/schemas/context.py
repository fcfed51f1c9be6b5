"""What the readers of schemas have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from ..drafts import Key, NamedDraft, TypeDraft
from ..references import References
from ..values import Value
from .all_of import Merged, Merger
from .kinds import Nulls
from .places import Place
from .warnings import Warnings


class Context(Protocol):
    @property
    def references(self) -> References: ...
    @property
    def warnings(self) -> Warnings: ...
    @property
    def nulls(self) -> Nulls: ...
    @property
    def merger(self) -> Merger: ...

    def read(self, schema: Value, place: Place) -> TypeDraft:
        """The type of a schema where it stands, with its null."""
        ...

    def read_target(self, target: Value, place: Place) -> TypeDraft:
        """The type of what a reference leads to, without null."""
        ...

    def read_merged(self, merged: Merged, schema: Value, place: Place) -> TypeDraft:
        """The type of a schema whose parts were laid together, without null."""
        ...

    def named(
        self, key: Key, schema: Value, hint: str, read: Callable[[], TypeDraft]
    ) -> NamedDraft:
        """A model, which is read later."""
        ...

    def expressed(self, type_: TypeDraft, schema: Value, place: Place, end: str) -> TypeDraft:
        """The type as a text can say it: what needs keys of its own becomes a model."""
        ...
