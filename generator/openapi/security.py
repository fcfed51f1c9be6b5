"""Security schemes and requirements -> how a client proves who it is, and where it has to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..resolve.headers import is_token
from .drafts import SchemeDraft, SchemeKind
from .parameter_lists import identity
from .prose import prose
from .reading import METHODS, Reading
from .values import Value, given

Alternatives = tuple[tuple[str, ...], ...]

_BEARERS = ("bearer", "oauth", "token", "jwt")
# Headers that are a client's own, besides `Authorization`.
_RESERVED = frozenset("accept content-length content-type cookie host user-agent".split())


@dataclass(slots=True)
class Security:
    """`_schemes` are those of the document by its own names, None where no client can use one."""

    reading: Reading
    _schemes: dict[str, SchemeDraft | None] = field(default_factory=dict[str, "SchemeDraft | None"])

    def read_schemes(self, root: Value) -> None:
        """The schemes, and what operations accept that say nothing of it, into the draft."""
        components = given(root, "components")
        said = dict(self.reading.mapping(components, "securitySchemes", "`securitySchemes`"))
        for name, value in said.items():
            self._schemes[name] = self._scheme(name, self.reading.follow(value))
        if not said and (header := _authorization(root)) is not None:
            self._take_header(header)
        usable = [one for one in self._schemes.values() if one is not None]
        self.reading.draft.schemes.extend(usable)
        whole = self.alternatives(root, "API")
        if whole is None and usable and not _is_said_anywhere(root):
            if said:
                message = "nothing says which calls need credentials; what a client has is sent"
                self.reading.warn(root, "unused-security", message)
            whole = (*((one.name,) for one in usable), ())
        self.reading.draft.security = whole or ()

    def _take_header(self, parameter: Value) -> None:
        """`Authorization` among the parameters, where the document has no schemes at all."""
        message = (
            "the header `Authorization` is no parameter by OpenAPI; clients take its value as a "
            "credential, and send it with all calls"
        )
        self.reading.warn(parameter, "authorization-parameter", message)
        self._schemes["authorization"] = SchemeDraft(
            name="authorization",
            kind="api_key",
            at=parameter.at,
            description=prose(parameter, "description"),
            place="header",
            wire="Authorization",
        )

    def alternatives(self, owner: Value, what: str) -> Alternatives | None:
        """What an operation or the API accepts, the best first; None where it says nothing."""
        said = given(owner, "security")
        if said is None:
            return None
        if not said.is_sequence:
            self.reading.warn(said, "bad-security", "`security` must be a list; it is left out")
            return None
        found: dict[tuple[str, ...], None] = {}
        for requirement in said.items():
            names = self._together(requirement)
            if names is not None and set(names) not in map(set, found):
                found[names] = None
        if not found and list(said.items()):
            message = f"clients can use none of what this {what} accepts; no credentials are sent"
            self.reading.warn(said, "unusable-security", message)
        return tuple(sorted(found, key=lambda names: not names))

    def claimed(self, alternatives: Alternatives) -> set[tuple[str, str]]:
        """The places that keys go to, and their names there."""
        names = {name for one in alternatives for name in one}
        return {
            _place(one)
            for one in self._schemes.values()
            if one is not None and one.kind == "api_key" and one.name in names
        }

    def _together(self, requirement: Value) -> tuple[str, ...] | None:
        """The schemes that one alternative needs; None where it cannot be met."""
        if not requirement.is_mapping:
            self.reading.warn(
                requirement, "bad-security", "a requirement is a mapping; it is left out"
            )
            return None
        found: dict[tuple[str, str], str] = {}
        for name, value in requirement.entries():
            if name not in self._schemes:
                message = f"there is no security scheme `{name}`; this choice is left out"
                self.reading.warn(value, "unknown-scheme", message)
                return None
            scheme = self._schemes[name]
            if scheme is None:
                return None
            place = _place(scheme)
            if place in found:
                self._tell_clash(found[place], scheme.name, requirement)
            found.setdefault(place, scheme.name)
        return tuple(found.values())

    def _tell_clash(self, first: str, second: str, requirement: Value) -> None:
        """Told once: it is the same wherever both are asked for. One token may well do for two."""
        one, other = self._schemes.get(first), self._schemes.get(second)
        if one is not None and other is not None and one.kind == other.kind == "bearer":
            return
        message = (
            f"`{first}` and `{second}` go to one place, so they cannot be sent together; the first "
            "is sent"
        )
        self.reading.warn_at(requirement.at, "", "bad-security", message)

    def drop_unused(self) -> None:
        """Takes schemes out that no call can make use of, once all operations are read."""
        draft = self.reading.draft
        said = [draft.security, *(one.security or () for one in draft.operations)]
        used = {name for ways in said for way in ways for name in way}
        draft.schemes[:] = [one for one in draft.schemes if one.name in used]

    def _scheme(self, name: str, value: Value) -> SchemeDraft | None:
        found = _kind(value)
        if found is None:
            message = (
                f"the security scheme `{name}` ({_shown(value)}) is none that clients can use; "
                "what needs it is called without"
            )
            self.reading.warn(value, "unsupported-scheme", message)
            return None
        place, wire = _key_place(value) if found == "api_key" else ("", "")
        return SchemeDraft(
            name=name,
            kind=found,
            at=value.at,
            description=prose(value, "description"),
            place=place,
            wire=wire,
        )


def _kind(value: Value) -> SchemeKind | None:
    """None for what no client can use."""
    kind = value.text("type").strip().lower()
    if kind in ("oauth2", "openidconnect", "bearer"):
        return "bearer"
    if kind in ("http", "basic"):
        scheme = value.text("scheme").strip().lower() or kind
        if scheme == "basic":
            return "basic"
        return "bearer" if scheme in _BEARERS else None
    return "api_key" if kind == "apikey" and _is_sendable(*_key_place(value)) else None


def _key_place(value: Value) -> tuple[str, str]:
    """Where a key goes, and its name there."""
    return value.text("in").strip().lower(), value.text("name").strip()


def _is_sendable(place: str, wire: str) -> bool:
    if place == "query":
        return bool(wire)
    is_free = place == "cookie" or (place == "header" and wire.lower() not in _RESERVED)
    return is_free and is_token(wire)


def _place(scheme: SchemeDraft) -> tuple[str, str]:
    if scheme.kind != "api_key":
        return identity("header", "Authorization")
    return identity(scheme.place, scheme.wire)


def _shown(value: Value) -> str:
    said = (value.text("type"), value.text("scheme") or value.text("in"), value.text("name"))
    return " ".join(one for one in said if one) or "without a type"


def _is_said_anywhere(root: Value) -> bool:
    """Whether the API or any operation says `security`."""
    paths = given(root, "paths")
    items = paths.entries() if paths is not None else ()
    operations = (item.get(method) for _, item in items for method in METHODS)
    said = (one.get("security") for one in operations if one is not None)
    return root.get("security") is not None or any(one is not None for one in said)


def _authorization(root: Value) -> Value | None:
    """The first parameter that is the header `Authorization`."""
    return next((one for one in _parameters(root) if _is_authorization(one)), None)


def _parameters(root: Value) -> Iterator[Value]:
    """Every parameter that is not referred to."""
    shared = given(given(root, "components"), "parameters")
    for _, one in shared.entries() if shared is not None else ():
        yield one
    paths = given(root, "paths")
    for _, item in paths.entries() if paths is not None else ():
        for owner in (item, *(item.get(method) for method in METHODS)):
            listed = owner.get("parameters") if owner is not None else None
            yield from listed.items() if listed is not None else ()


def _is_authorization(parameter: Value) -> bool:
    is_header = parameter.text("in").lower() == "header"
    return is_header and parameter.text("name").lower() == "authorization"
