"""How the next page of a list is asked for: what is said of it besides its kind."""

from __future__ import annotations

from dataclasses import fields

from ..ir import Pagination
from ..naming import words


def kind_of(said: Pagination) -> tuple[str, ...]:
    """The words of its kind: `page number pagination`."""
    return words(type(said).__name__)


def settings_of(said: Pagination) -> dict[str, str | int]:
    """What is not usual, by its term: `parameter`, `field`, `limit`, `total_pages`, ..."""
    values = {one.name: (getattr(said, one.name), one.default) for one in fields(said)}
    return {_term(name): value for name, (value, usual) in values.items() if value != usual}


def _term(name: str) -> str:
    return name.removesuffix("_parameter").removesuffix("_field")
