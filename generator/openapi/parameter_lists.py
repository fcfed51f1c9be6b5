"""`parameters` of a path and of its operation -> those that hold for the operation."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from ..resolve.headers import is_token
from .media_kinds import is_form_kind
from .path_templates import PathTemplate
from .reading import Reading
from .references import is_reference
from .values import Value

PLACES = ("path", "query", "header", "cookie")
# OpenAPI says that these are no parameters.
_NO_PARAMETERS = frozenset({"accept", "content-type", "authorization"})
_OF_THE_CLIENT = frozenset(
    "accept-encoding connection content-length cookie expect host keep-alive proxy-authorization "
    "proxy-connection set-cookie te trailer transfer-encoding upgrade user-agent".split()
)
# All of a URL's query as one value.
WHOLE_QUERY = "querystring"
_SWAGGER_PLACES = ("body", "formdata")

# What an operation's credentials set, each by its `identity`.
Claimed = Collection[tuple[str, str]]


def identity(place: str, name: str) -> tuple[str, str]:
    """By this no two parameters of a request are the same; headers are in whatever case."""
    return place, name.lower() if place == "header" else name


@dataclass(frozen=True, slots=True)
class Declared:
    """`value` is the parameter itself, also where a `$ref` stands for it."""

    name: str
    place: str
    value: Value
    is_component: bool

    @property
    def is_whole_query(self) -> bool:
        return self.value.text("in").strip().lower() == WHOLE_QUERY

    @property
    def identity(self) -> tuple[str, str]:
        return identity(self.place, self.name)


@dataclass(frozen=True, slots=True)
class ParameterLists:
    reading: Reading

    def path_names(self, sources: Sequence[Value]) -> set[str]:
        """The path parameters that a path and its operation declare."""
        found = (self._declared(one) for source in sources for one in self._listed(source))
        return {one.name for one in found if one is not None and one.place == "path"}

    def effective(
        self, sources: Sequence[Value], template: PathTemplate, claimed: Claimed
    ) -> Iterator[Declared]:
        """Each once: of path and operation, the nearest; without those that are not sent."""
        found: dict[tuple[str, str], Declared] = {}
        for source in sources:
            found |= self._distinct(source)
        for one in found.values():
            if self._is_sent(one, template, claimed):
                yield one

    def _distinct(self, source: Value) -> dict[tuple[str, str], Declared]:
        """Those of one list by place and name."""
        found: dict[tuple[str, str], Declared] = {}
        for value in self._listed(source):
            one = self._declared(value)
            if one is not None and one.identity in found:
                message = f"`{one.name}` stands here twice in the {one.place}; the first is taken"
                self.reading.warn(value, "duplicate-parameter", message)
            elif one is not None:
                found[one.identity] = one
        return found

    def _listed(self, source: Value) -> Iterator[Value]:
        return self.reading.items(source, "parameters", "`parameters`")

    def _declared(self, listed: Value) -> Declared | None:
        value = self.reading.follow(listed)
        if not value.is_mapping:
            message = "a parameter is a mapping; this one is left out"
            self.reading.warn(listed, "bad-parameter", message)
            return None
        if is_reference(listed) and not value.raw:
            return None  # The broken reference has been told.
        name, place = value.text("name"), value.text("in").strip().lower()
        if place == WHOLE_QUERY and self._is_form(value):
            place = "query"
        if not name or place not in PLACES:
            self.reading.warn(value, "bad-parameter", _misdeclared(name, value.text("in")))
            return None
        name = name.strip() if place != "query" else name
        return Declared(name, place, value, is_reference(listed))

    def _is_form(self, value: Value) -> bool:
        """Whether a whole query is one of names and values, as queries usually are."""
        content = self.reading.mapping(value, "content", "`content`")
        return any(is_form_kind(name) for name, _ in content)

    def _is_sent(self, one: Declared, template: PathTemplate, claimed: Claimed) -> bool:
        lower = one.name.lower()
        if one.place == "header" and lower in _NO_PARAMETERS:
            return False
        if one.identity in claimed:
            message = (
                f"the {one.place} parameter `{one.name}` is sent by the credentials of "
                "calls that have it; there it is no argument"
            )
            self.reading.warn_at(one.value.at, "", "repeated-credential", message)
            return False
        message = _unsent(one, lower, template)
        if message:
            self.reading.warn(one.value, "bad-parameter", f"{message}; it is left out")
        return not message


def _misdeclared(name: str, place: str) -> str:
    if not name:
        return "a parameter without a name is left out"
    if place.lower() in _SWAGGER_PLACES:
        return f"`in: {place}` is of Swagger 2.0, `{name}` is left out; write `requestBody`"
    if place.lower() == WHOLE_QUERY:
        return f"`{name}` is a whole query, which is written only as a form; it is left out"
    return f"`{name}` stands in none of path, query, header and cookie; it is left out"


def _unsent(one: Declared, lower: str, template: PathTemplate) -> str:
    """Why a parameter cannot be sent, or ""."""
    if one.place == "path" and one.name not in template.names:
        is_in_query = any(part.placeholder == one.name for part in template.query)
        return "" if is_in_query else f"the path has no `{{{one.name}}}`"
    if one.place in ("header", "cookie") and not is_token(one.name):
        return f"`{one.name}` is no name of a {one.place}"
    if one.place == "header" and lower in _OF_THE_CLIENT:
        return f"the header `{one.name}` is set by the client itself"
    return ""
