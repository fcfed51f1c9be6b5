# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""The token, kept where no repr, traceback, pickle or message shows it."""

import os
import re
from typing import NoReturn

_SHORTEST_SECRET = 8
_HIDDEN = b"[hidden]"
_VISIBLE = re.compile(r"[!-~]+")


class Authorization:
    """The value of the `Authorization` header. It complains when it is first used,
    not when it is made: the maker's frame still holds the token as an argument."""

    __slots__ = ("_problem", "_secret")

    def __init__(self, secret: str, problem: Exception | None) -> None:
        self._secret = secret
        self._problem = problem

    def header(self) -> bytes:
        if self._problem:
            raise self._problem
        return f"Bearer {self._secret}".encode("ascii")

    def redact(self, content: bytes) -> bytes:
        """`content` without the token, should a server send it back, as it is or
        escaped as in JSON or a URL. One that is too short to be a secret is left: it
        may be part of any word."""
        if len(self._secret) < _SHORTEST_SECRET:
            return content
        content = content.replace(self._secret.encode("ascii"), _HIDDEN)
        if b"\\" not in content and b"%" not in content:
            return content
        pattern = "".join(map(_any_form, self._secret)).encode("ascii")
        return re.sub(pattern, _HIDDEN, content)

    def __repr__(self) -> str:
        return "Authorization(hidden)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a token is not pickled")


def _any_form(character: str) -> str:
    """A pattern for one character of the token; escapes may be escaped again."""
    code = f"{ord(character):02x}"
    plain = re.escape(character)
    if character in '"/\\':
        plain = r"\\{0,4}" + plain
    return rf"(?:{plain}|\\{{1,4}}u00(?i:{code})|%(?i:{code}))"


def bearer(token: object, env: str, *, argument: str) -> Authorization:
    """The token from the argument, else from the environment variable `env`."""
    given = os.environ.get(env) if token is None and env else token
    if given is not None and not isinstance(given, str):
        kind = type(given).__name__
        return Authorization("", TypeError(f"{argument} must be a str, not {kind}"))
    secret = str.__str__(given or "")
    return Authorization(secret, _problem(secret, argument, env))


def _problem(secret: str, argument: str, env: str) -> Exception | None:
    if not secret:
        choice = f"give {argument}=, or set {env}" if env else f"give {argument}="
        return ValueError(f"the API token is missing: {choice}")
    if not _VISIBLE.fullmatch(secret):
        return ValueError(
            f"{argument} has characters that a header cannot carry "
            "(a line break at its end, perhaps)"
        )
    return None
