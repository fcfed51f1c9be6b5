# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Credentials, kept where no repr, traceback, pickle or message shows them."""

import os
import re
from collections.abc import Callable
from typing import Any, NoReturn

SHORTEST_SECRET = 8
_HIDDEN = b"[hidden]"
_VISIBLE = re.compile(r"[!-~]+")
_WORDS = re.compile(r"[!-~](?:[ -~]*[!-~])?")


class Secret:
    """A value that nothing prints: given, taken from the environment, or asked for.

    It complains when it is first used, not when it is made, and in frames that do not
    hold the value. `what` it is called where it is missing; `in_header` says that only
    visible ASCII will do, `has_words` that there may be spaces inside.
    """

    __slots__ = ("_allowed", "_ask", "_problem", "_value", "is_given", "name")

    def __init__(
        self,
        given: object,
        env: str,
        name: str,
        *,
        what: str = "",
        in_header: bool = False,
        has_words: bool = False,
    ) -> None:
        self.name = name
        in_words = _WORDS if has_words else _VISIBLE
        self._allowed = in_words if in_header else None
        self._ask: Callable[[], Any] | None = None
        self._problem: Exception | None = None
        self._value = ""
        if given is None and env:
            given = os.environ.get(env)
        self.is_given = given not in (None, "")
        if callable(given):
            self._ask = given
        elif self.is_given:
            self._keep(given, f"{name} must be a str")
        else:
            choice = f"give {name}=, or set {env}" if env else f"give {name}="
            self._problem = ValueError(f"{what or name} is missing: {choice}")

    @property
    def is_known(self) -> bool:
        """Whether `value` can be had without asking."""
        return self._ask is None or bool(self._value)

    @property
    def is_asked(self) -> bool:
        return self._ask is not None

    @property
    def value(self) -> str:
        if self._problem:
            raise self._problem.with_traceback(None)
        return self._value

    @property
    def known(self) -> str:
        """The value, or "" where there is none: this never complains."""
        return self._value

    def ask(self) -> Any:
        """A new value, or what is to be awaited for it."""
        assert self._ask is not None
        return self._ask()

    def take(self, answer: object) -> None:
        """Keep what was asked for."""
        self._problem = None
        self._keep(answer, f"what gives {self.name} must give a str")

    def _keep(self, given: object, rule: str) -> None:
        if not isinstance(given, str):
            self._problem = TypeError(f"{rule}, not {type(given).__name__}")
        elif self._allowed and not self._allowed.fullmatch(given):
            self._problem = ValueError(
                f"{self.name} has characters that a header cannot carry "
                "(a line break at its end, perhaps)"
            )
        else:
            self._value = str.__str__(given)

    def __repr__(self) -> str:
        return f"<{self.name}: hidden>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")


class Scheme:
    """A way to prove who one is; `secrets` is what it needs for that."""

    __slots__ = ("name", "secrets")

    def __init__(self, name: str, *secrets: Secret) -> None:
        self.name = name
        self.secrets = secrets

    @property
    def is_given(self) -> bool:
        return all(secret.is_given for secret in self.secrets)

    def hidden(self) -> list[str]:
        """What must not be shown, should a server send it back."""
        return [secret.known for secret in self.secrets]

    def header(self) -> tuple[bytes, bytes] | None:
        """The header that carries it, if one does."""
        return None

    def query(self) -> str:
        """The query parameter that carries it, as `name=value`, or ""."""
        return ""

    def cookie(self) -> bytes:
        """The cookie that carries it, as `name=value`, or b""."""
        return b""


class Credentials:
    """All that a client was given."""

    __slots__ = ("_by_name", "schemes")

    def __init__(self, *schemes: Scheme) -> None:
        self.schemes = schemes
        self._by_name = {scheme.name: scheme for scheme in schemes}

    def chosen(self, security: tuple[tuple[str, ...], ...]) -> tuple[Scheme, ...]:
        """The schemes of the first alternative for which all is given. If there is
        none, the first alternative: it will say what is missing."""
        for names in security:
            schemes = tuple(self._by_name[name] for name in names)
            if all(scheme.is_given for scheme in schemes):
                return schemes
        return tuple(self._by_name[name] for name in security[0]) if security else ()

    def redact(self, content: bytes) -> bytes:
        """`content` without what is secret, should a server send it back, as it is or
        escaped as in JSON or a URL. What is too short to be a secret is left: it may
        be part of any word."""
        for scheme in self.schemes:
            for text in scheme.hidden():
                if len(text) >= SHORTEST_SECRET:
                    content = _without(content, text)
        return content

    def __repr__(self) -> str:
        return "Credentials(hidden)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not pickled")


def _without(content: bytes, text: str) -> bytes:
    content = content.replace(text.encode("utf-8", "replace"), _HIDDEN)
    if b"\\" not in content and b"%" not in content:
        return content
    pattern = "".join(map(_any_form, text)).encode("utf-8", "replace")
    return re.sub(pattern, _HIDDEN, content)


def _any_form(character: str) -> str:
    """A pattern for one character of a secret; escapes may be escaped again."""
    code = f"{ord(character):02x}"
    plain = re.escape(character)
    if character in '"/\\':
        plain = r"\\{0,4}" + plain
    return rf"(?:{plain}|\\{{1,4}}u00(?i:{code})|%(?i:{code}))"
