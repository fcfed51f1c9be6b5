"""Resolving, part 12a: the schemes of `auth`: what a client is given, and where it goes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..diagnostics import Report
from ..ir import ApiKeyScheme, BasicScheme, BearerScheme, Credential, Place, Scheme
from ..naming import pascal, snake
from ..nodes import Text, shortened
from ..spec import CredentialSpec, SchemeSpec
from ..suggestions import nearest
from .facts import plain
from .headers import check_cookie_name, check_header_name
from .names import check_key, read_placeholder

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
# The keys of each kind besides `kind` and `description`.
_KEYS = {
    "bearer": ("argument", "env", "placeholder"),
    "basic": ("username", "password"),
    "api_key": ("argument", "env", "placeholder", "header", "query", "cookie"),
}
_PLACES = (Place.HEADER, Place.QUERY, Place.COOKIE)


def read_schemes(said: Mapping[Text, SchemeSpec], report: Report) -> tuple[Scheme, ...]:
    """The schemes in the file's order, without those that cannot be read."""
    schemes: list[Scheme] = []
    for name, spec in said.items():
        check_key(name, "a scheme's name", report)
        if name == "none":
            message = "`none` is what `security` says of calls without credentials; rename it"
            report.error(name.at, "bad-name", message)
        kind = _kind(name, spec, report)
        read = _read(name, kind, spec, report) if kind else None
        if read is not None:
            schemes.append(
                Scheme(name=plain(name), kind=read, at=name.at, description=plain(spec.description))
            )
    _check_arguments(schemes, report)
    return tuple(schemes)


def _kind(name: Text, spec: SchemeSpec, report: Report) -> str:
    """What kind of scheme this is, or "" and a mistake."""
    if spec.kind is not None:
        return spec.kind
    if name in _KEYS:
        return plain(name)
    meant = _likely_kind(name, spec)
    others = " or ".join(f"`{kind}`" for kind in _KEYS if kind != meant)
    message = (
        f"the scheme `{shortened(name)}` does not say of what kind it is; add `kind: {meant}` "
        f"(or {others})"
    )
    report.error(name.at, "missing-kind", message)
    return ""


def _likely_kind(name: Text, spec: SchemeSpec) -> str:
    if spec.username or spec.password:
        return "basic"
    return "api_key" if any(_said_places(spec)) else nearest(name, _KEYS) or "bearer"


def _read(
    name: Text, kind: str, spec: SchemeSpec, report: Report
) -> BearerScheme | BasicScheme | ApiKeyScheme | None:
    _check_keys(name, kind, spec, report)
    if kind == "basic":
        username = _member(name, "username", spec.username, report)
        password = _member(name, "password", spec.password, report)
        return BasicScheme(username, password) if username and password else None
    place = _place(name, spec, report) if kind == "api_key" else None
    if spec.argument is None:
        meant = "token" if kind == "bearer" else "api_key"
        message = f"`{shortened(name)}` needs the client's argument; add `argument: {meant}`"
        report.error(name.at, "missing-key", message)
        return None
    credential = _credential(spec.argument, spec.env, spec.placeholder, report)
    if kind == "bearer":
        return BearerScheme(credential)
    return ApiKeyScheme(credential, place[0], plain(place[1])) if place else None


def _check_keys(name: Text, kind: str, spec: SchemeSpec, report: Report) -> None:
    """Keys that belong to schemes of another kind."""
    for key in dict.fromkeys(key for keys in _KEYS.values() for key in keys):
        value: Text | CredentialSpec | None = getattr(spec, key)
        if value is not None and key not in _KEYS[kind]:
            others = " and ".join(f"`{one}`" for one, keys in _KEYS.items() if key in keys)
            mend = _key_mend(key, value, kind)
            message = (
                f"`{key}` is a key of {others} schemes, and `{shortened(name)}` is of kind "
                f"`{kind}`; {mend}"
            )
            report.error(value.at, "type-conflict", message)


def _key_mend(key: str, value: Text | CredentialSpec, kind: str) -> str:
    if kind == "basic" and isinstance(value, Text):
        return "its `username` and `password` each say their `argument` and `env`"
    if isinstance(value, CredentialSpec):
        return "write `argument`, or `kind: basic`"
    return f"take `{key}` out, or write `kind: api_key`"


def _place(name: Text, spec: SchemeSpec, report: Report) -> tuple[Place, Text] | None:
    """Where a key goes, and its name there."""
    places = zip(_PLACES, _said_places(spec), strict=True)
    said = [(place, wire) for place, wire in places if wire is not None]
    if len(said) != 1:
        many = " and ".join(f"`{place.value}`" for place, _ in said)
        message = (
            f"the key of `{shortened(name)}` goes to one place, not to {many}; keep one of them"
            if said
            else f"`{shortened(name)}` does not say where its key goes; add `header: X-API-Key`, "
            "or `query` or `cookie` with the name that it has there"
        )
        report.error(said[1][1].at if said else name.at, "bad-scheme", message)
        return None
    place, wire = said[0]
    if not wire:
        message = "a name on the wire cannot be empty: write the one that the API uses"
        report.error(wire.at, "bad-name", message)
    elif place is Place.HEADER:
        check_header_name(wire, report, allowed="authorization")
    elif place is Place.COOKIE:
        check_cookie_name(wire, report)
    return place, wire


def _said_places(spec: SchemeSpec) -> tuple[Text | None, Text | None, Text | None]:
    return spec.header, spec.query, spec.cookie


def _member(name: Text, key: str, spec: CredentialSpec | None, report: Report) -> Credential | None:
    if spec is not None:
        return _credential(spec.argument, spec.env, spec.placeholder, report)
    message = f"`{shortened(name)}` needs a `{key}`; add `{key}: {key}`, the client's argument"
    report.error(name.at, "missing-key", message)
    return None


def _credential(
    argument: Text, env: Text | None, placeholder: Text | None, report: Report
) -> Credential:
    check_key(argument, "an argument's name", report)
    if env is not None and not _VARIABLE.fullmatch(env):
        message = (
            f"`{shortened(env)}` is not the name of an environment variable; "
            "write it like `ACME_TOKEN`"
        )
        report.error(env.at, "bad-name", message)
    return Credential(
        argument=plain(argument),
        placeholder=read_placeholder(placeholder, argument, report),
        at=argument.at,
        env=plain(env),
    )


def _check_arguments(schemes: Sequence[Scheme], report: Report) -> None:
    """Each credential is an argument of its own."""
    first: dict[str, Credential] = {}
    for scheme in schemes:
        for one in scheme.credentials:
            other = first.setdefault(pascal(one.argument), one)
            if other is not one:
                message = (
                    f"the client has an argument `{other.argument}` already ({other.at}); call "
                    f"this one otherwise, as in `{snake(scheme.name)}_{snake(one.argument)}`"
                )
                report.error(one.at, "colliding-names", message)
