"""What lies between a client and its server: proxies and certificates."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.functional.callers import Way
from tests.support.server import Answer, answer, serve

from .anysdk._runtime import errors
from .anysdk._runtime.async_client import AsyncClient
from .anysdk._runtime.operation import Operation
from .anysdk._runtime.redirects import REDIRECTS
from .anysdk._runtime.sync_client import SyncClient
from .clients import TOKEN, connected, raised, settings

GET: Operation[Any] = Operation("GET /x", response=Any)


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "request_method"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def call(way: Way, url: str, **given: Any) -> Any:
    with way.client(SyncClient, AsyncClient, **settings(url, **given)) as client:
        return way.result(client._sender.call(GET, None))


@pytest.mark.row("54")
def test_a_proxy_of_the_environment(way: Way, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(answer({"by": "proxy"})) as proxy, serve(answer({"by": "server"})) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        assert call(way, server.url) == {"by": "proxy"}
        (request,) = proxy.requests
        assert request.target == f"{server.url}/x"
        assert request.header("Authorization") == f"Bearer {TOKEN}"
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        assert call(way, server.url) == {"by": "server"}


@pytest.mark.row("54")
def test_a_proxy_that_a_request_of_cgi_names(way: Way, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a program answers requests, `HTTP_PROXY` is whatever the asker wrote into `Proxy:`."""
    with serve(answer({"by": "proxy"})) as proxy, serve(answer({"by": "server"})) as server:
        monkeypatch.setenv("REQUEST_METHOD", "GET")
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        assert call(way, server.url) == {"by": "server"}
        assert proxy.connections == 0


@pytest.mark.row("54")
def test_netrc_is_not_read(way: Way, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login other password other\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HOME", str(tmp_path))
    with serve(answer({})) as server:
        call(way, server.url)
        kinds = httpx2.Client, httpx2.AsyncClient
        with way.client(*kinds, auth=httpx2.NetRCAuth()) as http:
            call(way, server.url, http_client=http)
        seen = [request.header("Authorization") for request in server.requests]
    assert seen == [f"Bearer {TOKEN}"] * 2


class Authority:
    """Certificates that openssl makes, and the one that they are trusted by."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.certificate = folder / "authority.pem"
        self._key = folder / "authority.key"
        usage = ("-addext", "keyUsage=critical,keyCertSign,cRLSign")
        subject = (*usage, "-subj", "/CN=Authority", "-days", "2", "-out", self.certificate)
        self._run("req", "-x509", *self._new_key(self._key), *subject)

    def issue(self, host: str, *, is_over: bool = False) -> ssl.SSLContext:
        """What a server shows that says it is `host`."""
        name = f"{host}-{is_over}"
        key, request = self._folder / f"{name}.key", self._folder / f"{name}.csr"
        made, extension = self._folder / f"{name}.pem", self._folder / f"{name}.ext"
        kind = "IP" if host[0].isdigit() else "DNS"
        extension.write_text(f"subjectAltName={kind}:{host}\nauthorityKeyIdentifier=keyid\n")
        self._run("req", *self._new_key(key), "-subj", f"/CN={host}", "-out", request)
        signer = ("-CA", self.certificate, "-CAkey", self._key, "-CAcreateserial")
        days = "-1" if is_over else "2"
        told = ("-in", request, "-extfile", extension, "-days", days, "-out", made)
        self._run("x509", "-req", *signer, *told)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(made, key)
        return context

    def trusted(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self.certificate)

    def _new_key(self, path: Path) -> tuple[Any, ...]:
        curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1")
        return (*curve, "-nodes", "-keyout", path)

    def _run(self, *arguments: Any) -> None:
        command = ["openssl", *map(str, arguments)]
        subprocess.run(command, check=True, capture_output=True)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("certificates"))


@contextmanager
def serve_tls(context: ssl.SSLContext, reply: Answer | None = None) -> Iterator[str]:
    """A server for one request to each connection."""
    listener = socket.create_server(("127.0.0.1", 0))

    def talk() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with suppress(OSError), context.wrap_socket(connection, server_side=True) as safe:
                    safe.recv(65536)
                    safe.sendall(b"".join((reply or answer({})).pieces))

    threading.Thread(target=talk, daemon=True).start()
    try:
        yield f"https://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def failure(way: Way, context: ssl.SSLContext, trusted: ssl.SSLContext) -> Any:
    kinds = httpx2.Client, httpx2.AsyncClient
    with serve_tls(context) as url, way.client(*kinds, verify=trusted) as http:
        given = settings(url, http_client=http, max_retries=0)
        with way.client(SyncClient, AsyncClient, **given) as client:
            return raised(way, lambda: client._sender.call(GET, None))


@pytest.mark.row("55")
def test_a_certificate_of_nobody_known(way: Way, authority: Authority) -> None:
    with (
        serve_tls(authority.issue("127.0.0.1")) as url,
        connected(way, url, max_retries=0) as client,
    ):
        error = raised(way, lambda: client._sender.call(GET, None))
    assert type(error) is errors.ConnectError
    assert "CERTIFICATE_VERIFY_FAILED" in str(error)


@pytest.mark.row("55")
def test_a_certificate_that_is_trusted(way: Way, authority: Authority) -> None:
    kinds = httpx2.Client, httpx2.AsyncClient
    with (
        serve_tls(authority.issue("127.0.0.1")) as url,
        way.client(*kinds, verify=authority.trusted()) as http,
    ):
        assert call(way, url, http_client=http) == {}


@pytest.mark.row("19")
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_leads_to_a_connection_that_is_not_safe(
    way: Way, authority: Authority, status: int
) -> None:
    kinds = httpx2.Client, httpx2.AsyncClient
    operation: Operation[Any] = Operation("GET /x", response=Any, redirects=REDIRECTS)
    with serve(answer({})) as other:
        reply = answer(body=b"", status=status, headers={"Location": f"{other.url}/y"})
        with (
            serve_tls(authority.issue("127.0.0.1"), reply) as url,
            way.client(*kinds, verify=authority.trusted()) as http,
            connected(way, url, http_client=http) as client,
        ):
            error = raised(way, lambda: client._sender.call(operation, None))
        assert other.connections == 0
    assert type(error) is errors.RedirectError
    assert "from https to http" in str(error)


@pytest.mark.row("55")
@pytest.mark.parametrize(
    ("host", "is_over"), [("127.0.0.1", True), ("127.0.0.2", False), ("api.example.com", False)]
)
def test_a_certificate_that_is_not_this_one(
    way: Way, authority: Authority, host: str, is_over: bool
) -> None:
    error = failure(way, authority.issue(host, is_over=is_over), authority.trusted())
    assert type(error) is errors.ConnectError
    assert "CERTIFICATE_VERIFY_FAILED" in str(error)


@pytest.mark.row("55")
def test_an_old_protocol(way: Way, authority: Authority) -> None:
    context = authority.issue("127.0.0.1")
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings(action="ignore"):
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    error = failure(way, context, authority.trusted())
    assert type(error) is errors.ConnectError
