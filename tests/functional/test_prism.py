"""Prism, which mocks the document of Truto's API, takes every request of the Python SDK.

The SDK's samples send them to a server of ours, which records them; then they are sent to Prism as
they came. It reads the document by itself, and answers what does not fit it with 422, or names it.
"""

from __future__ import annotations

import http.client
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.round_trip import exported, load
from tests.support.server import Request, answer, serve
from tests.support.typescript import program

from .printed import TRUTO, truto_at
from .sample_runs import COMMANDS, Runner

pytestmark = pytest.mark.typescript

REPLY = {"id": "1", "result": [], "next_cursor": None}
TOKEN = "a-token-of-ours"
SAMPLE = "python_sdk.py"
# Prism takes an object in brackets that is left out for one without fields, and misses those that
# it needs. So the samples that leave one out give it here.
GIVEN = {
    "instant_messaging/channels/list": 'workspace={"id": "T1"}',
    "instant_messaging/messages/list": (
        'workspace={"id": "T1"}, user={"id": "U1"}, channel={"id": "C1", "type": "dm"}'
    ),
    "unified_api/list": (
        'query={"workspace[id]": "T1", "user[id]": "U1", '
        '"channel[id]": "C1", "channel[type]": "dm"}'
    ),
}
# What belongs to the connection, which here is another.
_OF_CONNECTIONS = ("host", "connection", "accept-encoding")


@pytest.fixture(scope="module")
def requests(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Request]:
    """By operation."""
    with serve(answer(REPLY)) as server:
        folder = tmp_path_factory.mktemp("truto")
        packages = truto_at(server.url, folder)
        samples = folder / "samples/truto"
        runner = Runner(server, samples, packages, {"TRUTO_API_TOKEN": TOKEN}, ())
        for operation, arguments in GIVEN.items():
            _give(samples / operation / SAMPLE, arguments)
        files = sorted(samples.glob(f"**/{SAMPLE}"))
        operations = runner.run(files, COMMANDS[SAMPLE](files))
        return dict(zip(operations, server.requests, strict=True))


@pytest.fixture(scope="module")
def prism(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of the one Prism of this module."""
    document = tmp_path_factory.mktemp("prism") / "truto.yaml"
    document.write_text(exported(load(TRUTO)), encoding="utf-8")
    port = _free_port()
    command = (*program("prism"), "mock", "--errors", "--port", str(port), str(document))
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        try:
            _wait(process, port)
            yield port
        finally:
            process.kill()


def test_prism_takes_every_request(prism: int, requests: dict[str, Request]) -> None:
    operations = [one for resource in load(TRUTO).resources for one in resource.operations]
    assert len(requests) == len(operations)
    answers = {operation: _sent(request, prism) for operation, request in requests.items()}
    assert [(name, *told) for name, told in answers.items() if told != (200, "")] == []


def test_prism_tells_what_does_not_fit(prism: int, requests: dict[str, Request]) -> None:
    """Else the test above would say nothing."""
    fitting = requests["instant_messaging/messages/list"]
    without_account = fitting.target.replace("integrated_account_id=", "account=")
    assert _sent(fitting, prism, target=without_account)[0] == 422
    no_boolean = f"{fitting.target}&truto_ignore_remote_data=perhaps"
    assert _sent(fitting, prism, target=no_boolean)[0] == 422
    assert _sent(fitting, prism, target="/unified/elsewhere")[0] == 404


def _give(sample: Path, arguments: str) -> None:
    start, separator, rest = sample.read_text().partition("    integrated_account_id=")
    assert separator
    sample.write_text(f"{start}    {arguments},\n{separator}{rest}")


def _sent(request: Request, port: int, target: str = "") -> tuple[int, str]:
    """The status, and what Prism tells of the request."""
    headers = {k: v for k, v in request.headers if k.lower() not in _OF_CONNECTIONS}
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.request(request.method, target or request.target, request.body, headers)
        reply = connection.getresponse()
        body = reply.read().decode()
    told = reply.getheader("sl-violations") or (body if reply.status >= 400 else "")
    return reply.status, told


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    """Until it listens, or has said why it does not."""
    until = time.monotonic() + 120
    while time.monotonic() < until:
        if process.poll() is not None:
            assert process.stdout is not None
            pytest.fail(process.stdout.read().decode())
        with socket.socket() as attempt:
            attempt.settimeout(1)
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    pytest.fail("Prism does not listen")
