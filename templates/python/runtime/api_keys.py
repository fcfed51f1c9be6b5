# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""A key in a header, in the query or in a cookie."""

from urllib.parse import quote

from .auth import Scheme, Secret

_IN_COOKIES = "!#$&'()*+-./:<=>?@[]^_`{|}~%"


class APIKey(Scheme):
    """`wire` is the name of what carries it."""

    __slots__ = ("wire",)

    _in_header = True
    _has_words = False

    def __init__(
        self, scheme: str, key: object, *, name: str, argument: str, env: str
    ) -> None:
        in_header, has_words = self._in_header, self._has_words
        secret = Secret(key, env, argument, in_header=in_header, has_words=has_words)
        super().__init__(scheme, secret)
        self.wire = name


class APIKeyHeader(APIKey):
    """A header's whole value, as in `Authorization: Token abc`."""

    __slots__ = ()

    _has_words = True

    def header(self) -> tuple[bytes, bytes]:
        (key,) = self.secrets
        return self.wire.encode("ascii"), key.value.encode("ascii")


class APIKeyQuery(APIKey):
    __slots__ = ()

    _in_header = False

    def query(self) -> str:
        (key,) = self.secrets
        return f"{quote(self.wire, safe='')}={quote(key.value, safe='')}"


class APIKeyCookie(APIKey):
    """The value is escaped: a cookie carries less than a header."""

    __slots__ = ()

    def cookie(self) -> bytes:
        (key,) = self.secrets
        return f"{self.wire}={quote(key.value, safe=_IN_COOKIES)}".encode("ascii")
