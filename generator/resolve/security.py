"""Resolving, part 12b: which schemes an operation accepts, and what they must not meet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..diagnostics import Report
from ..ir import ApiKeyScheme, Parameter, Place, Scheme
from ..nodes import Text, shortened
from ..suggestions import hint

Alternatives: TypeAlias = tuple[tuple[str, ...], ...]
Said: TypeAlias = Literal["none"] | list[Text] | None

NO_SCHEME = "none"


@dataclass(frozen=True, slots=True)
class Security:
    """Reads every `security`. `declared` are all names below `auth`, those of schemes that could
    not be read among them."""

    declared: tuple[str, ...]
    schemes: tuple[Scheme, ...]
    report: Report

    def of_api(self, said: Said) -> Alternatives:
        if said is None:
            return tuple((scheme.name,) for scheme in self.schemes)
        return self.read(said)

    def read(self, said: Literal["none"] | list[Text]) -> Alternatives:
        """The alternatives in their order; an empty one takes no credentials."""
        if isinstance(said, str):
            return ()
        found: dict[tuple[str, ...], Text] = {}
        for text in said:
            names = self._alternative(text)
            if names is not None:
                self._check_new(names, text, found)
                found.setdefault(names, text)
        self._check_last(found)
        return () if tuple(found) == ((),) else tuple(found)

    def _alternative(self, text: Text) -> tuple[str, ...] | None:
        names = [name.strip() for name in text.split("+")]
        if names == [NO_SCHEME]:
            return ()
        if not all(names) or NO_SCHEME in names or len(set(names)) < len(names):
            message = (
                f"`{shortened(text)}` is no choice of schemes; write the name of one, "
                "or `a + b` where both are needed; `none` stands alone"
            )
            self.report.error(text.at, "bad-security", message)
            return None
        unknown = [name for name in names if name not in self.declared]
        for name in unknown:
            end = hint(name, self.declared) or self._mend(name)
            message = f"there is no scheme `{shortened(name)}` in `auth`{end}"
            self.report.error(text.at, "unknown-scheme", message)
        if unknown:
            return None
        self._check_one_place(names, text)
        return tuple(names)

    def _mend(self, name: str) -> str:
        if not self.declared:
            return f"; add `auth: {{{name}: ...}}` to `api.yaml`, or write `none`"
        return f"; it has {', '.join(f'`{one}`' for one in self.declared[:8])}"

    def _check_one_place(self, names: Sequence[str], text: Text) -> None:
        """Schemes that stand together must not write over each other."""
        first: dict[tuple[Place, str], str] = {}
        for scheme in self.schemes:
            if scheme.name in names:
                other = first.setdefault(_target(scheme), scheme.name)
                if other != scheme.name:
                    message = (
                        f"`{other}` and `{scheme.name}` go to one place, so they cannot be sent "
                        "together; give them as two items of the list"
                    )
                    self.report.error(text.at, "bad-security", message)

    def _check_new(
        self, names: tuple[str, ...], text: Text, found: dict[tuple[str, ...], Text]
    ) -> None:
        for other, said in found.items():
            if set(other) == set(names):
                message = f"`{shortened(text)}` stands here already, at {said.at}; take one out"
                self.report.error(text.at, "duplicate-security", message)

    def _check_last(self, found: dict[tuple[str, ...], Text]) -> None:
        """What can always be done leaves no use for what comes after it."""
        if () in found and tuple(found)[-1] != ():
            message = "`none` can always be done, so what follows is never used; move it to the end"
            self.report.error(found[()].at, "bad-security", message)

    def check_parameters(self, security: Alternatives, parameters: Iterable[Parameter]) -> None:
        """A parameter that would write over a key, or be written over by it."""
        names = {name for alternative in security for name in alternative}
        keys = {
            _target(scheme): scheme
            for scheme in self.schemes
            if scheme.name in names and isinstance(scheme.kind, ApiKeyScheme)
        }
        for parameter in parameters:
            scheme = keys.get(_key(parameter.place, parameter.wire))
            if scheme is not None:
                message = (
                    f"the scheme `{scheme.name}` ({scheme.at}) sends the {parameter.place.value} "
                    f"parameter `{shortened(parameter.wire)}`; take it out here"
                )
                self.report.error(parameter.at, "reserved-parameter", message)

    def check_headers(self, headers: Iterable[Text]) -> None:
        """A constant header that a scheme sets."""
        keys = {_target(scheme): scheme for scheme in self.schemes}
        for header in headers:
            scheme = keys.get(_key(Place.HEADER, header))
            if scheme is not None and isinstance(scheme.kind, ApiKeyScheme):
                message = f"the scheme `{scheme.name}` ({scheme.at}) sets `{header}`; take it out"
                self.report.error(header.at, "reserved-header", message)


def _target(scheme: Scheme) -> tuple[Place, str]:
    """Where a scheme puts what it is given."""
    match scheme.kind:
        case ApiKeyScheme(_, place, wire):
            return _key(place, wire)
        case _:
            return _key(Place.HEADER, "Authorization")


def _key(place: Place, wire: str) -> tuple[Place, str]:
    return place, wire.lower() if place is Place.HEADER else wire


def check_constant_headers(
    headers: Iterable[Text], parameters: Iterable[Parameter], report: Report
) -> None:
    """A header that every request carries is no parameter of an operation too."""
    places = {header.lower(): header.at for header in headers}
    for parameter in parameters:
        at = places.get(parameter.wire.lower())
        if parameter.place is Place.HEADER and at is not None:
            message = (
                f"the header `{parameter.wire}` stands in the API's `headers` ({at}), with one "
                "value for every request; take it out there, or here"
            )
            report.error(parameter.at, "reserved-header", message)
