"""Every sample of every operation runs, and those of one operation send the same request."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from generator.ir import Json, Operation, Parameter, Place
from generator.pipeline import load_apis
from tests.support.server import Answer, Request, answer, serve

from .printed import TRUTO, ZOO, print_sdk, truto_at
from .sample_runs import COMMANDS, Runner, Sent, typescript_project

TOKEN = "a-token'of-ours$HOME"
# What all answers have in them: an object, and a list that has no next page.
REPLY = {"id": "1", "result": [], "next_cursor": None}
# What the samples of the made-up zoo read from the environment, and the files that they send.
SECRETS = ("ZOO_TOKEN", "ZOO_VISITOR_NAME", "ZOO_WORD", "ZOO_GATE_KEY", "ZOO_TICKET", "ZOO_STAMP")
FILES = ("photos", "picture", "scan")
(API,) = load_apis(TRUTO)
OPERATIONS = {
    f"{resource.path.replace('.', '/')}/{operation.key}": operation
    for resource in API.api.resources
    for operation in resource.operations
}


@pytest.fixture(scope="module")
def truto(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runner]:
    with serve(answer(REPLY)) as server:
        folder = tmp_path_factory.mktemp("truto")
        packages = truto_at(server.url, folder)
        environment = {"TRUTO_API_TOKEN": TOKEN}
        headers = ("Authorization",)
        yield Runner(server, folder / "samples/truto", packages, environment, headers)


@pytest.fixture(scope="module")
def sent(truto: Runner) -> dict[str, dict[str, Sent]]:
    """What each kind of sample sent, by operation."""
    return everything_sent(truto, "@truto/truto-ts-sdk", COMMANDS)


def everything_sent(
    runner: Runner, package: str, files: Iterable[str]
) -> dict[str, dict[str, Sent]]:
    compiled = typescript_project(runner, package)
    runners = {file: compiled if file.endswith(".js") else runner for file in files}
    return {file: one.sent(file) for file, one in runners.items()}


def test_every_operation_has_every_sample(sent: dict[str, dict[str, Sent]]) -> None:
    for file, requests in sent.items():
        if "general" not in file:
            assert requests.keys() == OPERATIONS.keys()
    special = {name for name in OPERATIONS if not name.startswith("unified_api/")}
    assert sent["python_sdk_general.py"].keys() == special
    assert sent["typescript_sdk_general.js"].keys() == special


@pytest.mark.parametrize("operation", OPERATIONS)
def test_all_send_the_same_request(operation: str, sent: dict[str, dict[str, Sent]]) -> None:
    first = sent["curl.sh"][operation]
    for requests in sent.values():
        assert requests.get(operation, first) == first


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_request_is_what_the_spec_says(name: str, sent: dict[str, dict[str, Sent]]) -> None:
    operation, request = OPERATIONS[name], sent["curl.sh"][name]
    assert request.method == operation.method
    assert re.fullmatch(re.sub(r"\{\w+\}", "[^/{}]+", operation.path), request.path)
    assert request.headers == (("Authorization", f"Bearer {TOKEN}"),)
    roots = [re.split(r"[\[]", key)[0] for key, _ in request.query]
    assert list(dict.fromkeys(roots)) == sorted(one.wire for one in in_query(operation))
    assert request.media_type == ("application/json" if operation.body else "")
    assert keys_of(request.body) == body_keys(operation)


def in_query(operation: Operation) -> list[Parameter]:
    """What must be given or has an example, but for the key that turns a list into an object."""
    return [
        one
        for one in operation.parameters
        if one.place is Place.QUERY and (one.required or one.has_example)
        if one.wire != "truto_key_by"
    ]


def keys_of(body: Json) -> set[str] | None:
    return set(body) if isinstance(body, dict) else None


def body_keys(operation: Operation) -> set[str] | None:
    if operation.body is None:
        return None
    if operation.body.fields is None:
        return {"key"}
    return {field.wire for field in operation.body.fields}


def test_type_checkers_agree_with_the_python_samples(truto: Runner, tmp_path: Path) -> None:
    for sample in truto.samples.glob("**/python_sdk.py"):
        name = "_".join(sample.relative_to(truto.samples).parent.parts)
        shutil.copy(sample, tmp_path / f"{name}.py")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", str(tmp_path)],
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
        headers = ("Authorization", "Cookie", "X-Gate", "X-Visitor", "X-Zoo-Version", "X-Depth")
        yield Runner(server, folder / "samples/zoo", packages, environment, headers)


def zoo_reply(request: Request) -> Answer:
    """Of the kind that the operation promises."""
    kinds: dict[str, Json] = {"all": [], "search": [], "count": 1, "sign": "Mind the lion"}
    pages: dict[str, Json] = {"data": [], "rows": [], "lines": [], "links": []}
    return answer(kinds.get(request.path.rpartition("/")[2], {**REPLY, **pages}))


def zoo_at(base_url: str, folder: Path) -> Path:
    spec = folder / "specs/zoo"
    shutil.copytree(ZOO, spec)
    api = spec / "api.yaml"
    text = api.read_text().replace("base_url: https://zoo.example/api\n", f"base_url: {base_url}\n")
    api.write_text(text.replace("\ntargets:\n", "\ntargets:\n  samples: {}\n"))
    return print_sdk(spec, folder)


def test_any_body_and_scheme_is_sent_alike(zoo: Runner) -> None:
    special = [file for file in COMMANDS if "general" not in file]
    found = everything_sent(zoo, "@city/city-zoo", special)
    for file, requests in found.items():
        assert requests == found["curl.sh"], file


HOSTILE = """@/etc/passwd;type=x "q", 'it' \\\\ <y> `id` $HOME a=b&c %41 +"""
POST = """\
resource: posts
path: /posts
operations:
  form:
    http: POST /form
    request: {media_type: application/x-www-form-urlencoded, fields: {FIELDS}}
    response: any
  parts:
    http: POST /parts
    request: {media_type: multipart/form-data, fields: {FIELDS}}
    response: any
"""
API_OF_POSTS = """\
api: post
version: "1"
base_url: URL
targets:
  python: {package: post, client: Post, async_client: AsyncPost, version: 0.1.0}
  typescript: {package: post, client: Post, version: 0.1.0}
  samples: {}
"""


@pytest.fixture(scope="module")
def post(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runner]:
    with serve(answer(REPLY)) as server:
        folder = tmp_path_factory.mktemp("post")
        spec = folder / "specs/post"
        spec.mkdir(parents=True)
        hostile = json.dumps(HOSTILE)
        field = f"{{type: string, example: {hostile}}}"
        fields = f"{{said: {field}, more: {{type: map, example: {{{hostile}: {hostile}}}}}}}"
        (spec / "api.yaml").write_text(API_OF_POSTS.replace("URL", server.url))
        (spec / "posts.yaml").write_text(POST.replace("{FIELDS}", fields))
        packages = print_sdk(spec, folder)
        yield Runner(server, folder / "samples/post", packages, {}, ())


def test_any_text_is_sent_alike(post: Runner) -> None:
    """curl reads marks of its own in what it sends: a file's name, a type."""
    special = [file for file in COMMANDS if "general" not in file]
    found = everything_sent(post, "post", special)
    assert ("said", HOSTILE) in found["curl.sh"]["posts/form"].body
    assert ("said", None, HOSTILE.encode()) in found["curl.sh"]["posts/parts"].body
    for file, requests in found.items():
        assert requests == found["curl.sh"], file
