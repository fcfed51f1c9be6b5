"""What the package adds to a process: its import, and everything up to the first decoded reply."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from tempfile import TemporaryDirectory

from .call import Server
from .measure import Result

ROUNDS = 25
BY_HAND = """
import httpx2
client = httpx2.Client()
reply = client.get(
    {url!r} + "/unified/instant-messaging/messages/1",
    params={{"integrated_account_id": "A"}},
    headers={{"Authorization": "Bearer token"}},
)
assert reply.json()["id"]
"""
TYPED = """
from {package} import Truto
client = Truto(token="token", base_url={url!r})
assert client.instant_messaging.messages.get("1", integrated_account_id="A").id
"""


def results(package: str) -> list[Result]:
    with Server() as server:
        by_hand = BY_HAND.format(url=server.url)
        typed = TYPED.format(url=server.url, package=package)
        times = _best("pass", f"import {package}", by_hand, typed)
    bare, imported, hand_time, typed_time = times
    return [
        Result("import: beyond bare Python", (imported - bare) * 1000, 2.0, " ms"),
        Result("start to the first decoded reply", typed_time / hand_time, 1.15),
    ]


def _best(*programs: str) -> list[float]:
    """The least CPU seconds of a process that runs each program."""
    best = [float("inf")] * len(programs)
    with TemporaryDirectory() as cache:
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            "PYTHONPYCACHEPREFIX": cache,
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for program in programs:
            _cpu(program, environment)  # compiles what it imports
        for _ in range(ROUNDS):
            for index, program in enumerate(programs):
                best[index] = min(best[index], _cpu(program, environment))
    return best


def _cpu(program: str, environment: dict[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", program], check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
