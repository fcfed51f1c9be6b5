# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Where the server is, and what goes with every request."""

import math
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import urlsplit

import httpx2

from .. import _config
from .auth import Authorization
from .request import Call

_LONGEST_URL = 65_536  # The HTTP library takes no longer one.
_OURS = {
    b"host",
    b"connection",
    b"content-type",
    b"content-length",
    b"transfer-encoding",
}


class Connection:
    """Makes requests. It holds the token; nothing prints it."""

    __slots__ = ("_extensions", "_headers", "_parsed", "base_url")

    def __init__(
        self,
        base_url: str,
        authorization: Authorization | None,
        timeout: httpx2.Timeout,
        headers: httpx2.Headers,
    ) -> None:
        self.base_url = checked_base_url(base_url)
        self._extensions = {"timeout": timeout.as_dict()}
        # Lists, creations and polling repeat their URL; parsing one takes longer than
        # all else that is done for a request here.
        self._parsed = lru_cache(maxsize=128)(httpx2.URL)
        own = [
            (b"Host", httpx2.URL(self.base_url).netloc),
            (b"User-Agent", _config.USER_AGENT.encode("ascii")),
        ]
        if authorization is not None:
            own.append((b"Authorization", authorization.header()))
        names = _OURS | {b"accept"} | {name.lower() for name, _ in own}
        rest = [pair for pair in headers.raw if pair[0].lower() not in names]
        self._headers = (*own, *rest)

    def request(self, call: Call) -> httpx2.Request:
        """Finished by hand: neither a client's defaults nor a second look at the URL."""
        content = call.content
        url = self.base_url + call.target()
        if len(url) > _LONGEST_URL:
            raise ValueError(f"the URL is longer than {_LONGEST_URL} characters")
        return httpx2.Request(
            call.operation.method,
            self._parsed(url),
            headers=[*self._headers, *_headers(call), *call.headers],
            stream=httpx2.ByteStream(content or b""),
            extensions=self._extensions,
        )

    def __repr__(self) -> str:
        return self.base_url


def _headers(call: Call) -> list[tuple[bytes, bytes]]:
    accept = b"*/*" if call.response is bytes else b"application/json"
    if call.content is not None:
        return [
            (b"Accept", accept),
            (b"Content-Type", b"application/json"),
            (b"Content-Length", b"%d" % len(call.content)),
        ]
    if call.operation.method in ("POST", "PUT", "PATCH"):
        return [(b"Accept", accept), (b"Content-Length", b"0")]
    return [(b"Accept", accept)]


def checked_base_url(base_url: object) -> str:
    """`base_url` without a slash at its end. No message shows it: it may hold a
    password, which is one reason to refuse it."""
    if not isinstance(base_url, str):
        raise TypeError(f"base_url must be a str, not {type(base_url).__name__}")
    if not base_url.isascii() or not base_url.isprintable() or " " in base_url:
        raise ValueError("base_url has characters that a URL does not have")
    parts = urlsplit(base_url)
    if "@" in parts.netloc or "?" in base_url or "#" in base_url or "\\" in base_url:
        raise ValueError("base_url must hold no user, password, query or fragment")
    is_local = parts.scheme == "http" and _is_loopback(parts.hostname or "")
    if not parts.hostname or not (parts.scheme == "https" or is_local):
        raise ValueError("base_url must begin with https:// (http:// on loopback only)")
    return base_url.rstrip("/")


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def checked_timeout(timeout: object) -> httpx2.Timeout:
    """One number is the limit for connecting, for each read and for each write."""
    if not isinstance(timeout, int | float | httpx2.Timeout | None):
        kind = type(timeout).__name__
        raise TypeError(f"timeout must be a number, httpx2.Timeout or None, not {kind}")
    if isinstance(timeout, int | float) and (math.isnan(timeout) or timeout < 0):
        raise ValueError("timeout must not be negative")
    return httpx2.Timeout(timeout)
