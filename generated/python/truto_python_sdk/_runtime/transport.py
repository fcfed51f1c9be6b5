# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""A transport whose waits end with the call, however slowly a server drips.

The HTTP library limits each wait alone; here, each asks how much of the call is left.
"""

import ssl
import threading
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final, cast

import httpcore2
import httpx2

from .timeouts import SHORTEST, Limit

_MOST_CONNECTIONS: Final = 100
_MOST_IDLE: Final = 20
_IDLE_SECONDS: Final = 5.0


class DeadlineTransport(httpx2.BaseTransport):
    """Connections that are made and read under deadlines."""

    def __init__(self) -> None:
        self._pools: dict[str, httpcore2.ConnectionPool] = {}
        self._lock = threading.Lock()

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        url = request.url
        with _translated():
            response = self._pool(url.scheme).handle_request(
                httpcore2.Request(
                    method=request.method,
                    url=httpcore2.URL(
                        scheme=url.raw_scheme,
                        host=url.raw_host,
                        port=url.port,
                        target=url.raw_path,
                    ),
                    headers=request.headers.raw,
                    content=request.stream,
                    extensions=request.extensions,
                )
            )
        return httpx2.Response(
            status_code=response.status,
            headers=response.headers,
            stream=_Stream(response),
            extensions=cast(Any, response).extensions,  # Its type is left open.
        )

    def close(self) -> None:
        for pool in self._pools.values():
            pool.close()

    def _pool(self, scheme: str) -> httpcore2.ConnectionPool:
        """Made when first needed: to load the certificates takes longer than all else
        that a new client does."""
        pool = self._pools.get(scheme)
        if pool is None:
            with self._lock:
                pool = self._pools.get(scheme) or _new_pool(scheme)
                self._pools[scheme] = pool
        return pool


def _new_pool(scheme: str) -> httpcore2.ConnectionPool:
    return httpcore2.ConnectionPool(
        ssl_context=httpx2.create_ssl_context() if scheme == "https" else None,
        max_connections=_MOST_CONNECTIONS,
        max_keepalive_connections=_MOST_IDLE,
        keepalive_expiry=_IDLE_SECONDS,
        network_backend=_Backend(),
    )


class _Stream(httpx2.SyncByteStream):
    def __init__(self, response: httpcore2.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        with _translated():
            yield from self._response.iter_stream()

    def close(self) -> None:
        self._response.close()


@contextmanager
def _translated() -> Generator[None, None, None]:
    """What the connections raise, as the HTTP library would: the names are the same."""
    try:
        yield
    except _ERRORS as error:
        cls = next(_BY_NAME[c] for c in type(error).__mro__ if c in _BY_NAME)
        raise cls(str(error)) from error


_ERRORS: Final = (
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.ProxyError,
    httpcore2.ProtocolError,
    httpcore2.UnsupportedProtocol,
)
_BY_NAME: Final[dict[type, type[httpx2.TransportError]]] = {
    getattr(httpcore2, name): getattr(httpx2, name)
    for name in (
        "TimeoutException",
        "PoolTimeout",
        "ConnectTimeout",
        "ReadTimeout",
        "WriteTimeout",
        "NetworkError",
        "ConnectError",
        "ReadError",
        "WriteError",
        "ProxyError",
        "ProtocolError",
        "LocalProtocolError",
        "RemoteProtocolError",
        "UnsupportedProtocol",
    )
}


class _Backend(httpcore2.NetworkBackend):
    def __init__(self) -> None:
        self._backend = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        left = _left(timeout, httpcore2.ConnectTimeout)
        return _DeadlineStream(
            self._backend.connect_tcp(host, port, left, local_address, socket_options)
        )

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


class _DeadlineStream(httpcore2.NetworkStream):
    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout, httpcore2.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        # In pieces: one write may otherwise wait many times, each as long as all.
        for start in range(0, len(buffer), _PIECE):
            piece = buffer[start : start + _PIECE]
            self._stream.write(piece, _left(timeout, httpcore2.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        left = _left(timeout, httpcore2.ConnectTimeout)
        return _DeadlineStream(
            self._stream.start_tls(ssl_context, server_hostname, left)
        )

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


_PIECE: Final = 65_536


def _left(timeout: float | None, late: type[Exception]) -> float | None:
    if not isinstance(timeout, Limit):
        return timeout
    left = timeout.left()
    if left < SHORTEST:
        raise late("the deadline of the call has passed")
    return left
