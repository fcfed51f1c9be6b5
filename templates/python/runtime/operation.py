# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Operations as data: where each argument goes, and what comes back."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, Generic, Literal, Protocol, TypeAlias, TypeVar

from msgspec import Struct

from .. import _config
from .payload import BodyFormat

Style: TypeAlias = Literal[
    "plain",
    "repeated",
    "comma",
    "space",
    "pipe",
    "newline",
    "brackets",
    "deep_object",
    "spread",
]
_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"})
T = TypeVar("T")
KindT = TypeVar("KindT")


class ValueStyle(Protocol):
    """How a value stands in a request, where that is not what the core writes."""

    def text(self, value: object, name: str) -> str | None:
        """As it is sent, with its escapes; None where there is nothing to send."""
        ...


class Path(Struct, frozen=True):
    """A value in the path; the template has one `{}` for each, in order."""

    wire: str
    style: ValueStyle | None = None


class Parameter(Struct, frozen=True, kw_only=True):
    """What query, header and cookie arguments share.

    `client`: the client's own value stands in where a call gives none.
    """

    required: bool = False
    client: bool = False


class Query(Parameter, frozen=True):
    wire: str
    style: Style | ValueStyle = "plain"


class Header(Parameter, frozen=True):
    wire: str
    style: ValueStyle | None = None


class Cookie(Parameter, frozen=True):
    wire: str
    style: ValueStyle | None = None


class Body(Struct, frozen=True):
    """One field of the object that is sent. `required`: it may be left out only where
    the whole body is."""

    wire: str
    required: bool = False


class WholeBody(Struct, frozen=True):
    """The whole body."""


Argument: TypeAlias = Path | Query | Header | Cookie | Body | WholeBody
Placed: TypeAlias = tuple[tuple[int, KindT], ...]


class Envelope(Protocol):
    """How a list's items come, and how its next page is asked for."""

    @property
    def keyed_by(self) -> str:
        """The query parameter under which the items come by key, or ""."""
        ...

    @property
    def pagination(self) -> Any:
        """How the next page is asked for, or None: there is one."""
        ...

    def reader(self, item: Any, keyed: bool) -> Any:
        """What reads a page of such items."""
        ...


class DescribedErrors(Protocol):
    """What comes with the errors of an operation."""

    def typed(self, status: int, content: bytes, data: Any, usual: object) -> object:
        """The body, typed; `data` is its JSON, `usual` what all errors have."""
        ...


class Redirects(Protocol):
    """Where a reply sends a request, if it may go there."""

    @property
    def most(self) -> int:
        """How many are followed in a row."""
        ...

    def following(
        self, method: str, url: str, status_code: int, location: str
    ) -> tuple[str, str]:
        """Method and URL; a ValueError says why the redirect is not followed."""
        ...


class Conversion(Protocol):
    def converted(self, values: tuple[object, ...]) -> tuple[object, ...]:
        """The arguments of a call as the API takes them."""
        ...


class Streaming(ABC):
    """What comes back, where that is one item after another. `accept` is asked for."""

    accept: str

    @abstractmethod
    def open(self, stream: Any, *about: Any) -> Any:
        """The items of a stream of bytes."""

    @abstractmethod
    def open_async(self, stream: Any, *about: Any) -> Any:
        """The same where it is awaited."""


class Operation(Generic[T]):
    """One operation of the API.

    `response` is what comes back (of a list: one item), None if nothing is read.
    `cases` has what comes back instead, by the value of the parameter `selector`.
    `errors` types the bodies of its errors.
    `body` says how the body is sent, if not as JSON, and `accept` what is asked for, if
    not JSON. Not `body_required`: where no field is given, there is no body. `security` has the alternatives of schemes that it accepts, if not those
    of the API. `idempotency_header` carries a key that is made for each call.
    `base_url` is its own, where it is not at the API's.
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
        errors: DescribedErrors | None = None,
        envelope: Envelope | None = None,
        body: BodyFormat | None = None,
        body_required: bool = True,
        accept: str = "",
        security: tuple[tuple[str, ...], ...] | None = None,
        idempotent: bool | None = None,
        idempotency_header: str = "",
        redirects: Redirects | None = None,
        sent_as: Conversion | None = None,
        base_url: str = "",
        name: str = "",
    ) -> None:
        self.method = method
        self.path = path
        self.base_url = base_url
        self.response = response
        self.selector = selector
        self.cases: Mapping[str, Any] = cases or {}
        self.errors = errors
        self.envelope = envelope
        self.body = body
        self.body_required = body_required
        self.accept = accept
        self.security = _config.SECURITY if security is None else security
        self.is_idempotent = method in _IDEMPOTENT if idempotent is None else idempotent
        self.idempotency_header = idempotency_header
        self.redirects = redirects
        self.sent_as = sent_as
        self.label = f"{method} {path}"
        self.name = f"{name}()" if name else self.label
        self.paths = _placed(arguments, Path)
        self.is_mixed = _is_mixed(path, self.paths)
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


def _is_mixed(path: str, given: Placed[Path]) -> bool:
    """Whether a segment of the path is more than one plain value."""
    parts = path.split("/")
    return any("{}" in part and part != "{}" for part in parts) or any(
        argument.style is not None for _, argument in given
    )


def _placed(arguments: tuple[Argument, ...], kind: type[KindT]) -> Placed[KindT]:
    return tuple(
        (index, argument)
        for index, argument in enumerate(arguments)
        if isinstance(argument, kind)
    )
