"""Resolving, part 3a: base URLs, and the variables in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ..diagnostics import Report
from ..ir import Server, Variable
from ..nodes import Text, shortened
from ..spec import ApiSpec, ServerSpec, VariableSpec
from ..suggestions import hint
from .facts import plain
from .names import Named, check_collisions, check_key
from .paths import base_url_fault, without_userinfo

_VARIABLE = re.compile(r"\{([^{}]*)\}")
# What a variable may be: in a host a part of its name, in a path whole segments or parts of one.
IN_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")
IN_PATH = re.compile(r"(?!\.\.?(/|$))[A-Za-z0-9._~-]+(/(?!\.\.?(/|$))[A-Za-z0-9._~-]+)*")
_ANYTHING = "1"  # It may stand wherever a variable may: also for a port.


class ServerReader:
    """Reads base URLs, and knows the variables that may stand in them."""

    def __init__(self, api: ApiSpec, report: Report, *, whole: bool) -> None:
        """`whole`: every operation is known, with its base URL."""
        self._api = api
        self._whole = whole
        self._report = report
        self._said: Mapping[Text, VariableSpec] = api.variables or {}
        self._used: set[str] = set()
        self._in_hosts: set[str] = set()

    def base_url(self, text: Text) -> str:
        """A base URL without a trailing slash; its variables are in braces."""
        names = _VARIABLE.findall(text)
        self._check_known(text, names)
        self._used.update(names)
        self._in_hosts.update(_VARIABLE.findall(_origin(text)))
        filled = _VARIABLE.sub(_ANYTHING, text)
        fault = _placing_fault(text) or base_url_fault(filled)
        if fault:
            shown = without_userinfo(text)
            self._report.error(text.at, "bad-base-url", f"the base URL `{shown}` {fault}")
        return text.rstrip("/")

    def servers(self) -> tuple[Server, ...]:
        said: Mapping[Text, ServerSpec] = self._api.servers or {}
        for name in said:
            check_key(name, "a server's name", self._report)
        named = (Named(name, name, name.at) for name in said)
        check_collisions(named, "the servers", self._report)
        return tuple(
            Server(
                name=plain(name),
                url=self.base_url(spec.url),
                at=name.at,
                description=plain(spec.description),
            )
            for name, spec in said.items()
        )

    def variables(self) -> tuple[Variable, ...]:
        """Those of the API, once every base URL is read."""
        named = (Named(name, name, name.at) for name in self._said)
        check_collisions(named, "the variables", self._report)
        return tuple(self._variable(name, spec) for name, spec in self._said.items())

    def _variable(self, name: Text, spec: VariableSpec) -> Variable:
        check_key(name, "a variable's name", self._report)
        if self._whole and name not in self._used:
            message = (
                f"no base URL has the variable `{shortened(name)}`; write `{{{name}}}` into one, "
                "or take it out"
            )
            self._report.error(name.at, "unused-variable", message)
        for value in (*(spec.enum or ()), *([spec.default] if spec.default is not None else [])):
            self._check_value(name, value)
        self._check_enum(name, spec)
        return Variable(
            name=plain(name),
            at=name.at,
            default=None if spec.default is None else plain(spec.default),
            values=tuple(map(plain, spec.enum or ())),
            description=plain(spec.description),
        )

    def _check_enum(self, name: Text, spec: VariableSpec) -> None:
        if spec.enum is not None and not spec.enum:
            self._report.error(name.at, "bad-enum", "an enum needs one value at least")
        elif spec.enum and spec.default is not None and spec.default not in spec.enum:
            end = hint(spec.default, spec.enum)
            message = f"`{shortened(spec.default)}` is not one of the enum's values{end}"
            self._report.error(spec.default.at, "bad-value", message)

    def _check_value(self, name: Text, value: Text) -> None:
        allowed = IN_HOST if name in self._in_hosts else IN_PATH
        if not allowed.fullmatch(value):
            where = "a host" if name in self._in_hosts else "a path"
            message = f"`{shortened(value)}` cannot be a part of {where}, where `{{{name}}}` stands"
            self._report.error(value.at, "bad-value", message)

    def _check_known(self, text: Text, names: Iterable[str]) -> None:
        for name in dict.fromkeys(names):
            if name not in self._said:
                mend = hint(name, self._said) or (
                    f"; add it below `variables`, as in `{name}: {{default: acme}}`"
                )
                message = f"there is no variable `{shortened(name)}`{mend}"
                self._report.error(text.at, "unknown-variable", message)


def _origin(text: str) -> str:
    scheme, separator, rest = text.partition("://")
    return scheme + separator + rest.partition("/")[0]


def _placing_fault(text: str) -> str:
    """A scheme is written out: what it may be is not the caller's choice."""
    scheme = text.partition("://")[0]
    if "{" in scheme:
        return "has a variable where `https://` must stand; write that"
    outside = _VARIABLE.sub("", text)
    if "{" in outside or "}" in outside:
        return "has a brace without its partner; write a variable as `{name}`"
    return ""
