# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Operations as data: where each argument goes, and what comes back."""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from types import NoneType
from typing import Any, Generic, Literal, Protocol, TypeAlias, TypeVar, get_args

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
_PLACES = re.compile(r"\{([^}]*)\}")
T = TypeVar("T")
KindT = TypeVar("KindT")


class ValueStyle(Protocol):
    """How a value stands in a request, where that is not what the core writes."""

    def text(self, value: object, name: str) -> str | None:
        """As it is sent, with its escapes; None where there is nothing to send."""
        ...


class Path(Struct, frozen=True):
    """A value in the path."""

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


# Each with the place of its value among those of a call.
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
    """One operation of the API: `Operation[Thing]("GET /things/{id}")`.

    What stands in the brackets comes back (of a list: one item; None: nothing is
    read), unless `response` says otherwise. `cases` has what comes back instead, by
    the value of the parameter `selector`.

    A call brings the values in this order: those of the path, of which `styles` has
    what is no plain value; the whole body, or its `fields`; `query`, `headers` and
    `cookies`. A name alone is an argument of which nothing else is to be said.

    `errors` types the bodies of its errors.
    `body` says how the body is sent, if not as JSON. Without `body_required` there is
    no body where no field is given. `accept` says what is asked for, if not JSON.
    `security` has the alternatives of schemes that it accepts, if not those of the API.
    `idempotency_header` carries a key that is made for each call.
    `base_url` is its own, where it is not at the API's.
    """

    def __init__(
        self,
        label: str,
        *,
        name: str = "",
        styles: Mapping[str, ValueStyle] | None = None,
        whole_body: bool = False,
        fields: Sequence[str | Body] = (),
        query: Sequence[str | Query] = (),
        headers: Sequence[str | Header] = (),
        cookies: Sequence[str | Cookie] = (),
        response: Any = ...,
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
    ) -> None:
        self.label = label
        self.method, _, self._route = label.partition(" ")
        self.name = f"{name}()" if name else label
        self.has_whole_body = whole_body
        self.selector = selector
        self.cases: Mapping[str, Any] = cases or {}
        self.errors = errors
        self.envelope = envelope
        self.body = body
        self.body_required = body_required
        self.accept = accept
        self.security = _config.SECURITY if security is None else security
        is_idempotent = self.method in _IDEMPOTENT if idempotent is None else idempotent
        self.is_idempotent = is_idempotent
        self.idempotency_header = idempotency_header
        self.redirects = redirects
        self.sent_as = sent_as
        self.base_url = base_url
        self._response = response
        self._styles = styles or {}
        self._arguments = (fields, query, headers, cookies)
        # Readers of replies, built when first needed. Two threads may build the
        # same one: either will do.
        self.readers: dict[object, Any] = {}

    # What follows is made at the first call: a module that is loaded has many operations,
    # of which a program calls few.

    @cached_property
    def response(self) -> Any:
        """What comes back, as data."""
        if self._response is not ...:
            return self._response
        # `typing` leaves there what an object of a generic class was made with.
        (hint,) = get_args(getattr(self, "__orig_class__", Operation[None]))
        return None if hint is NoneType else hint

    @cached_property
    def path(self) -> str:
        """With `{}` for each of its values."""
        return _PLACES.sub("{}", self._route)

    @cached_property
    def paths(self) -> Placed[Path]:
        names = _PLACES.findall(self._route)
        return _placed([Path(name, self._styles.get(name)) for name in names], 0, Path)

    @cached_property
    def is_mixed(self) -> bool:
        """Whether a segment of the path is more than one plain value."""
        parts = self.path.split("/")
        return bool(self._styles) or any(
            "{}" in part and part != "{}" for part in parts
        )

    @cached_property
    def fields(self) -> Placed[Body]:
        return _placed(self._arguments[0], self._start(0), Body)

    @cached_property
    def queries(self) -> Placed[Query]:
        return _placed(self._arguments[1], self._start(1), Query)

    @cached_property
    def headers(self) -> Placed[Header]:
        return _placed(self._arguments[2], self._start(2), Header)

    @cached_property
    def cookies(self) -> Placed[Cookie]:
        return _placed(self._arguments[3], self._start(3), Cookie)

    def _start(self, kind: int) -> int:
        """The place of the first value of a kind of argument."""
        before = sum(map(len, self._arguments[:kind]))
        return len(self.paths) + self.has_whole_body + before

    def __repr__(self) -> str:
        return f"<Operation {self.label}>"


def _placed(
    given: Iterable[str | KindT], start: int, kind: Callable[[str], KindT]
) -> Placed[KindT]:
    arguments = (kind(one) if isinstance(one, str) else one for one in given)
    return tuple(enumerate(arguments, start))
