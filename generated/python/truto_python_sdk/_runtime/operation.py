# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Operations as data: where each argument goes, and what comes back."""

from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from msgspec import Struct

Style: TypeAlias = Literal[
    "plain", "repeated", "comma", "brackets", "deep_object", "spread"
]
T = TypeVar("T")
KindT = TypeVar("KindT")


class Path(Struct, frozen=True):
    """A segment of the path; the template has one `{}` for each, in order."""

    wire: str


class Parameter(Struct, frozen=True, kw_only=True):
    """What query, header and cookie arguments share.

    `client`: the client's own value stands in where a call gives none.
    """

    required: bool = False
    client: bool = False


class Query(Parameter, frozen=True):
    wire: str
    style: Style = "plain"


class Header(Parameter, frozen=True):
    wire: str


class Cookie(Parameter, frozen=True):
    wire: str


class Body(Struct, frozen=True):
    """One field of the JSON object that is sent."""

    wire: str


class WholeBody(Struct, frozen=True):
    """The whole JSON body."""


Argument: TypeAlias = Path | Query | Header | Cookie | Body | WholeBody
Placed: TypeAlias = tuple[tuple[int, KindT], ...]


class Envelope(Struct, frozen=True):
    """The object around a list's items; `fields` is the model of what else it holds."""

    fields: Any
    items: str
    cursor_field: str = ""
    cursor_parameter: str = ""
    keyed_by: str = ""


class Operation(Generic[T]):
    """One operation of the API.

    `response` is what comes back (of a list: one item), None if nothing is read.
    `cases` has what comes back instead, by the value of the parameter `selector`.
    """

    def __init__(
        self,
        method: str,
        path: str,
        arguments: tuple[Argument, ...] = (),
        *,
        response: Any = None,
        selector: str = "",
        cases: Mapping[str, Any] | None = None,
        envelope: Envelope | None = None,
        name: str = "",
    ) -> None:
        self.method = method
        self.path = path
        self.response = response
        self.selector = selector
        self.cases: Mapping[str, Any] = cases or {}
        self.envelope = envelope
        self.label = f"{method} {path}"
        self.name = f"{name}()" if name else self.label
        self.paths = _placed(arguments, Path)
        self.queries = _placed(arguments, Query)
        self.headers = _placed(arguments, Header)
        self.cookies = _placed(arguments, Cookie)
        self.fields = _placed(arguments, Body)
        self.whole_body = _placed(arguments, WholeBody)
        # Readers of replies, built when first needed. Two threads may build the
        # same one: either will do.
        self.readers: dict[object, Any] = {}

    def __repr__(self) -> str:
        return f"<Operation {self.label}>"


def _placed(arguments: tuple[Argument, ...], kind: type[KindT]) -> Placed[KindT]:
    return tuple(
        (index, argument)
        for index, argument in enumerate(arguments)
        if isinstance(argument, kind)
    )
