# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""A user and a password in the `Authorization` header."""

from base64 import b64encode

from .auth import Scheme, Secret


class BasicAuth(Scheme):
    __slots__ = ()

    def __init__(
        self,
        name: str,
        username: object,
        password: object,
        *,
        arguments: tuple[str, str],
        envs: tuple[str, str],
    ) -> None:
        super().__init__(
            name,
            Secret(username, envs[0], arguments[0]),
            Secret(password, envs[1], arguments[1]),
        )

    def header(self) -> tuple[bytes, bytes]:
        username, password = self.secrets
        if ":" in username.value:
            raise ValueError(f"{username.name} must not have a colon")
        return b"Authorization", b"Basic " + _pair(username.value, password.value)

    def hidden(self) -> list[str]:
        username, password = self.secrets
        pair = _pair(username.known, password.known).decode("ascii")
        return [password.known, pair]


def _pair(username: str, password: str) -> bytes:
    return b64encode(f"{username}:{password}".encode())
