# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Where the server is, and what goes with every request."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from ipaddress import ip_address
from typing import Any, Final
from urllib.parse import unquote_plus, urlsplit

import httpx2

from .. import _config
from .auth import Credentials, Scheme
from .errors import without_frames
from .headers import header_name, header_value, merged
from .payload import NOTHING, Payload
from .request import Call
from .settings import ServerChoice

_LONGEST_URL: Final = 65_536  # The HTTP library takes no longer one.
_REPEATED: Final = 128
# The HTTP library unpacks these in small pieces; others it may not know.
_ENCODINGS: Final = b"gzip, deflate"
_OURS: Final = {
    b"host",
    b"connection",
    b"content-type",
    b"content-length",
    b"transfer-encoding",
    b"accept",
    b"accept-encoding",
    b"user-agent",
}
Headers = list[tuple[bytes, bytes]]


class QuietURL(httpx2.URL):
    """A URL whose text is without its query: the HTTP library writes it into logs."""

    def __str__(self) -> str:
        return super().__str__().partition("?")[0]

    def __repr__(self) -> str:
        return f"QuietURL({str(self)!r})"


class Connection:
    """Makes requests. It holds the credentials; nothing prints them."""

    __slots__ = (
        "_by_security",
        "_own",
        "_parsed",
        "_rest",
        "_servers",
        "base_url",
        "credentials",
    )

    def __init__(
        self,
        base_url: str,
        credentials: Credentials,
        headers: httpx2.Headers,
        servers: ServerChoice | None = None,
    ) -> None:
        self.base_url = checked_base_url(servers.usual() if servers else base_url)
        self.credentials = credentials
        self._servers = servers
        self._own: dict[str, str] = {}
        # Lists, creations and polling repeat their URL; parsing one takes longer than
        # all else that is done for a request here.
        self._parsed = lru_cache(maxsize=_REPEATED)(QuietURL)
        names = _OURS | {b"authorization"}
        rest = [pair for pair in headers.raw if pair[0].lower() not in names]
        constant = [
            (name.encode("ascii"), value.encode("ascii"))
            for name, value in _config.HEADERS
        ]
        self._rest = (
            (b"User-Agent", _config.USER_AGENT.encode("ascii")),
            (b"Accept-Encoding", _ENCODINGS),
            *constant,
            *_without(rest, (name for name, _ in constant)),
        )
        self._by_security: dict[Any, tuple[Scheme, ...]] = {}

    def schemes(self, call: Call) -> tuple[Scheme, ...]:
        """How this call proves who it is."""
        security = call.operation.security
        found = self._by_security.get(security)
        if found is None:
            found = self.credentials.chosen(security)
            self._by_security[security] = found
        return found

    def check(self) -> None:
        """Complain of credentials that are missing or cannot be sent."""
        for scheme in self.credentials.chosen(_config.SECURITY):
            if all(secret.is_known for secret in scheme.secrets):
                _carried(scheme)

    def base_url_of(self, call: Call) -> str:
        """Where the API is, for this call."""
        own = call.operation.base_url
        if not own or self._servers is None:
            return self.base_url
        if own not in self._own:
            self._own[own] = checked_base_url(self._servers.own(own))
        return self._own[own]

    def url(self, call: Call) -> str:
        """Where a call goes, without what proves who it is."""
        return self.base_url_of(call) + call.target()

    def request(
        self, call: Call, limits: Mapping[str, Any], added: Mapping[str, str]
    ) -> httpx2.Request:
        """Finished by hand: neither a client's defaults nor a second look at the URL.

        `added` are headers of this attempt alone.
        """
        url = self.url(call)
        headers: Headers = [
            *self._rest,
            (b"Accept", _accept(call)),
            *call.payload.headers,
            *call.headers,
        ]
        for scheme in self.schemes(call):
            url = self._signed(scheme, url, headers)
        if call.options.headers or added:
            headers = _overridden(headers, merged(call.options.headers, added))
        method, payload = call.operation.method, call.payload
        return self._made(method, url, headers, call, payload, limits)

    def redirected(
        self, call: Call, method: str, url: str, limits: Mapping[str, Any]
    ) -> httpx2.Request:
        """The request for where a reply sent it: credentials, and what else the caller
        gave, stay at home."""
        payload = call.payload if method == call.operation.method else NOTHING
        headers: Headers = [(b"Accept", _accept(call)), *payload.headers]
        if origin(url) != origin(self.base_url_of(call)):
            return self._made(method, url, headers, call, payload, limits)
        headers += [*self._rest, *call.headers]
        for scheme in self.schemes(call):
            url = self._signed(scheme, url, headers)
        headers = _overridden(headers, call.options.headers)
        return self._made(method, url, headers, call, payload, limits)

    def _signed(self, scheme: Scheme, url: str, headers: Headers) -> str:
        header, query, cookie = _carried(scheme)
        if header is not None:
            headers.append(header)
        if cookie:
            _add_cookie(headers, cookie)
        return _with_key(url, query) if query else url

    def _made(
        self,
        method: str,
        url: str,
        headers: Headers,
        call: Call,
        payload: Payload,
        limits: Mapping[str, Any],
    ) -> httpx2.Request:
        if len(url) > _LONGEST_URL:
            raise ValueError(f"the URL is longer than {_LONGEST_URL} characters")
        parsed = self._parsed(url)
        request = httpx2.Request(
            method,
            parsed,
            headers=[(b"Host", parsed.netloc), *headers],
            stream=payload.stream(),
            extensions={
                "timeout": limits,
                "operation": call.operation,
                "schemes": self.schemes(call),
            },
        )
        request.url = parsed
        return request

    def __repr__(self) -> str:
        return self.base_url


def _carried(scheme: Scheme) -> tuple[tuple[bytes, bytes] | None, str, bytes]:
    """Header, query and cookie. Complaints are raised without the frames and causes
    that hold what is secret."""
    try:
        return scheme.header(), scheme.query(), scheme.cookie()
    except UnicodeError:
        name = scheme.secrets[-1].name
        problem: Exception = ValueError(f"{name} is no Unicode text")
    except (TypeError, ValueError) as error:
        problem = without_frames(error)
    raise problem


def _accept(call: Call) -> bytes:
    if call.accept:
        return call.accept.encode("ascii")
    return b"*/*" if call.response is bytes else b"application/json"


def _overridden(headers: Headers, given: Mapping[str, str]) -> Headers:
    added = [(header_name(name), header_value(given[name], name)) for name in given]
    for name, _ in added:
        if name.lower() in (b"host", b"content-length", b"transfer-encoding"):
            raise ValueError(f"the header {name.decode()} is not yours to set")
    return _without(headers, (name for name, _ in added)) + added


def _without(headers: Headers, names: Iterable[bytes]) -> Headers:
    lower = {name.lower() for name in names}
    return [pair for pair in headers if pair[0].lower() not in lower]


def _with_key(url: str, key: str) -> str:
    """`url` with a parameter that a link of the server's may have brought already."""
    address, _, query = url.partition("?")
    name = _name(key)
    kept = [text for text in query.split("&") if text and _name(text) != name]
    return f"{address}?{'&'.join([*kept, key])}"


def _name(text: str) -> str:
    return unquote_plus(text.partition("=")[0])


def _add_cookie(headers: Headers, cookie: bytes) -> None:
    for index, (name, value) in enumerate(headers):
        if name == b"Cookie":
            headers[index] = (name, value + b"; " + cookie)
            return
    headers.append((b"Cookie", cookie))


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port."""
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return parts.scheme, parts.hostname or "", port


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
