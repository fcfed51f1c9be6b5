# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""A token in the `Authorization` header."""

from .auth import Scheme, Secret


class BearerToken(Scheme):
    __slots__ = ("_made",)

    def __init__(self, name: str, token: object, *, argument: str, env: str) -> None:
        secret = Secret(token, env, argument, what="the API token", in_header=True)
        super().__init__(name, secret)
        self._made = ("", b"")

    def header(self) -> tuple[bytes, bytes]:
        (token,) = self.secrets
        if self._made[0] != token.value:
            self._made = (token.value, b"Bearer " + token.value.encode("ascii"))
        return b"Authorization", self._made[1]
