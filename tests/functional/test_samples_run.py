"""Every sample of every operation runs, and those of one operation send the same request.

Which request that is stands in `samples/*.json`: what makes the samples has no part in it, and who
changes it there has read it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import pytest

from generator.ir import Json
from generator.pipeline import load_apis
from tests.support.once import Once
from tests.support.server import Answer, Request, answer, serve

from .printed import TRUTO, ZOO, print_sdk, truto_at
from .sample_runs import COMMANDS, Runner, typescript_project

TOKEN = "a-token'of-ours$HOME"
# What all answers have in them: an object, and a list that has no next page.
REPLY = {"id": "1", "result": [], "next_cursor": None}
# What the samples of the made-up zoo read from the environment, and the files that they send.
SECRETS = ("ZOO_TOKEN", "ZOO_VISITOR_NAME", "ZOO_WORD", "ZOO_GATE_KEY", "ZOO_TICKET", "ZOO_STAMP")
FILES = ("photos", "picture", "scan")
ZOO_HEADERS = (
    *("Authorization", "Cookie", "X-Gate", "X-Visitor", "X-Zoo-Version", "X-Depth"),
    *("X-Names", "X-New", "X-Number", "X-Text"),
)
# curl reads marks of its own in what it sends: a file's name, a type.
HOSTILE = """@/etc/passwd;type=x "q", 'it' \\\\ <y> `id` $HOME a=b&c %41 +"""
SAMPLES = Path(__file__).parent / "samples"
TRUTO_REQUESTS = json.loads((SAMPLES / "truto.json").read_text())
STREAMS = {
    "voices": "text/event-stream",
    "words": "text/event-stream",
    "log": "application/x-ndjson",
    "tape": "application/json-seq",
}
STRICT_MYPY = ("--strict", "--config-file=", "--python-version=3.11")
ZOO_REQUESTS = json.loads((SAMPLES / "zoo.json").read_text())
(API,) = load_apis(TRUTO)
OPERATIONS = {
    f"{resource.path.replace('.', '/')}/{operation.key}"
    for resource in API.api.resources
    for operation in resource.operations
}


# By what runs them; to all but Python it is one whichever Python prints them.
PYTHON = [file for file in COMMANDS if file.endswith(".py")]
OTHERS = [file for file in COMMANDS if file not in PYTHON]
KINDS = [
    pytest.param(PYTHON, id="Python"),
    pytest.param(OTHERS, id="others", marks=pytest.mark.typescript),
]
AllSent = dict[str, dict[str, Json]]


@pytest.fixture(scope="module")
def truto(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runner]:
    with serve(answer(REPLY)) as server:
        folder = tmp_path_factory.mktemp("truto")
        packages = truto_at(server.url, folder)
        environment = {"TRUTO_API_TOKEN": TOKEN}
        headers = ("Authorization",)
        yield Runner(server, folder / "samples/truto", packages, environment, headers)


@pytest.fixture(scope="module", params=KINDS)
def sent(request: pytest.FixtureRequest, once: Once) -> AllSent:
    """What each sample of one kind sent, by its file and by operation."""

    def run() -> AllSent:
        runner: Runner = request.getfixturevalue("truto")
        return everything_sent(runner, "@truto/truto-ts-sdk", request.param)

    found: AllSent = once(f"requests of Truto's samples {request.param}", run)
    return found


def everything_sent(runner: Runner, package: str, files: Sequence[str]) -> AllSent:
    is_compiled = any(file.endswith(".js") for file in files)
    compiled = typescript_project(runner, package) if is_compiled else runner
    runners = {file: compiled if file.endswith(".js") else runner for file in files}
    return {
        file: {operation: asdict(request) for operation, request in one.sent(file).items()}
        for file, one in runners.items()
    }


def test_every_operation_has_every_sample(sent: AllSent) -> None:
    special = {name for name in OPERATIONS if not name.startswith("unified_api/")}
    assert TRUTO_REQUESTS.keys() == OPERATIONS
    for file, requests in sent.items():
        assert requests.keys() == (special if "general" in file else OPERATIONS), file


@pytest.mark.parametrize("operation", sorted(OPERATIONS))
def test_all_send_the_same_request(operation: str, sent: AllSent) -> None:
    expected = canonical(TRUTO_REQUESTS[operation])
    for file, requests in sent.items():
        if operation in requests:
            assert canonical(requests[operation]) == expected, file


def canonical(value: object) -> str:
    """JSON, in which `true` is not 1."""
    return json.dumps(value, indent=1, sort_keys=True)


@pytest.mark.tools
def test_type_checkers_agree_with_the_python_samples(truto: Runner, tmp_path: Path) -> None:
    for sample in truto.samples.glob("**/python_sdk.py"):
        name = "_".join(sample.relative_to(truto.samples).parent.parts)
        shutil.copy(sample, tmp_path / f"{name}.py")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *STRICT_MYPY, str(tmp_path)],
        env={"MYPYPATH": str(truto.packages), "PATH": ""},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runner]:
    """The made-up API with every key: bodies, styles and schemes that Truto does not have."""
    with serve(zoo_reply) as server:
        folder = tmp_path_factory.mktemp("zoo")
        packages = zoo_at(server.url, folder)
        for name in FILES:
            (packages / f"{name}.bin").write_bytes(f"what {name} holds".encode())
        environment = {name: f"{name}&more" for name in SECRETS}
        yield Runner(server, folder / "samples/zoo", packages, environment, ZOO_HEADERS)


def zoo_reply(request: Request) -> Answer:
    """Of the kind that the operation promises."""
    name = request.path.rpartition("/")[2]
    if name in ("sign", "table"):
        return answer(body=b"Mind the lion", content_type=request.header("Accept"))
    if name in STREAMS:
        return answer(body=b"", content_type=STREAMS[name])
    kinds: dict[str, Json] = {"all": [], "search": [], "count": 1, "sights": "none"}
    if "/ways/" in request.path and name != "sights":
        return answer([] if "..." in name else "there")
    pages: dict[str, Json] = {"data": [], "rows": [], "lines": [], "links": []}
    return answer(kinds.get(name, {**REPLY, **pages}))


def zoo_at(base_url: str, folder: Path) -> Path:
    spec = folder / "specs/zoo"
    shutil.copytree(ZOO, spec)
    api = spec / "api.yaml"
    text = api.read_text().replace("https://zoo.example", base_url)
    api.write_text(text.replace("\ntargets:\n", "\ntargets:\n  samples: {}\n"))
    ways = spec / "zoo/ways.yaml"  # It has a host of its own.
    ways.write_text(ways.read_text().replace("https://ways.zoo.example", base_url))
    posts = (SAMPLES / "posts.yaml").read_text()
    (spec / "posts.yaml").write_text(posts.replace("HOSTILE", json.dumps(HOSTILE)))
    return print_sdk(spec, folder)


@pytest.mark.parametrize("files", KINDS)
def test_any_parameter_body_and_scheme_is_sent_alike(zoo: Runner, files: list[str]) -> None:
    special = [file for file in files if "general" not in file]
    for file, requests in everything_sent(zoo, "@city/city-zoo", special).items():
        assert canonical(requests) == canonical(ZOO_REQUESTS), file
