"""Security schemes and requirements -> how a client proves who it is, and where it has to."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .drafts import SchemeDraft
from .reading import Reading, given, prose
from .values import Value

Alternatives = tuple[tuple[str, ...], ...]

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_PLACES = ("header", "query", "cookie")
_BEARERS = ("bearer", "oauth", "token", "jwt")
# Headers that are a client's own, besides `Authorization`.
_RESERVED = frozenset("accept content-length content-type cookie host user-agent".split())
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


@dataclass(slots=True)
class Security:
    """`_schemes` are those of the document by its own names, None where no client can use one."""

    reading: Reading
    _schemes: dict[str, SchemeDraft | None] = field(default_factory=dict[str, "SchemeDraft | None"])

    def read_schemes(self, root: Value) -> None:
        """The schemes, and what operations accept that say nothing of it, into the draft."""
        said = self.reading.mapping(
            given(root, "components"), "securitySchemes", "`securitySchemes`"
        )
        for name, value in said:
            self._schemes[name] = self._scheme(name, self.reading.follow(value))
        usable = [one for one in self._schemes.values() if one is not None]
        self.reading.draft.schemes.extend(usable)
        whole = self.alternatives(root, "API")
        if whole is None and usable and not _is_said_anywhere(root):
            message = "nothing says which calls need credentials; those that a client has are sent"
            self.reading.warn(root, "unused-security", message)
            whole = (*((one.name,) for one in usable), ())
        self.reading.draft.security = whole or ()

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
        """The places that keys go to, and their names there; of headers in lower case."""
        names = {name for one in alternatives for name in one}
        return {
            (one.place, one.wire.lower() if one.place == "header" else one.wire)
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
                message = (
                    f"`{found[place]}` and `{scheme.name}` go to one place, so they cannot be sent "
                    "together; the first is sent"
                )
                self.reading.warn(requirement, "bad-security", message)
            found.setdefault(place, scheme.name)
        return tuple(found.values())

    def _scheme(self, name: str, value: Value) -> SchemeDraft | None:
        kind, place, wire = self._kind(value)
        if not kind:
            message = (
                f"the security scheme `{name}` ({_shown(value)}) is none that clients can use; "
                "what needs it is called without"
            )
            self.reading.warn(value, "unsupported-scheme", message)
            return None
        return SchemeDraft(
            name=name,
            kind=kind,
            at=value.at,
            description=prose(value, "description"),
            place=place,
            wire=wire,
        )

    def _kind(self, value: Value) -> tuple[str, str, str]:
        """The kind of the spec language, and for a key its place and name there."""
        kind, place = value.text("type").strip().lower(), value.text("in").strip().lower()
        if kind in ("oauth2", "openidconnect", "bearer"):
            return "bearer", "", ""
        if kind in ("http", "basic"):
            scheme = value.text("scheme").strip().lower() or kind
            if scheme == "basic":
                return "basic", "", ""
            return ("bearer", "", "") if scheme in _BEARERS else ("", "", "")
        wire = value.text("name").strip()
        is_usable = kind == "apikey" and place in _PLACES and bool(wire)
        if not is_usable or (place != "query" and not _TOKEN.fullmatch(wire)):
            return "", "", ""
        return (
            ("", "", "")
            if wire.lower() in _RESERVED and place == "header"
            else (
                "api_key",
                place,
                wire,
            )
        )


def _place(scheme: SchemeDraft) -> tuple[str, str]:
    if scheme.kind != "api_key":
        return "header", "authorization"
    return scheme.place, scheme.wire.lower() if scheme.place == "header" else scheme.wire


def _shown(value: Value) -> str:
    said = (value.text("type"), value.text("scheme") or value.text("in"), value.text("name"))
    return " ".join(one for one in said if one) or "without a type"


def _is_said_anywhere(root: Value) -> bool:
    """Whether the API or any operation says `security`."""
    paths = given(root, "paths")
    items = paths.entries() if paths is not None else ()
    operations = (item.get(method) for _, item in items for method in _METHODS)
    said = (one.get("security") for one in operations if one is not None)
    return root.get("security") is not None or any(one is not None for one in said)
