"""Every style of parameters, as both SDKs and all samples send it: what arrives is the same."""

from __future__ import annotations

import datetime
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from typing import Any

import pytest

from tests.support.server import Server, answer, serve
from tests.support.typescript import COMPILER_OPTIONS, node, run

from .printed import REPOSITORY, print_sdk
from .sample_runs import COMMANDS, Runner

SPEC = REPOSITORY / "tests/cases/parameter-styles/spec"
HEADERS = ("Cookie", "X-List", "X-Object", "X-Pairs", "X-Json", "X-Word", "X-Target")
AWKWARD = "a/b?c#d%41é"
ESCAPED = "a%2Fb%3Fc%23d%2541%C3%A9"
SIZE = {"width": 1, "height": 2}
FILTER = {"status": "a&b", "owner": {"id": "é"}, "tags": ["x", "y"]}
FILTER_TEXT = '{"status":"a&b","owner":{"id":"é"},"tags":["x","y"]}'
FILTER_ESCAPED = (
    "%7B%22status%22%3A%22a%26b%22%2C%22owner%22%3A%7B%22id%22%3A%22%C3%A9%22%7D%2C"
    "%22tags%22%3A%5B%22x%22%2C%22y%22%5D%7D"
)

# Operation, arguments of the path, the others by name, and the target that arrives.
TARGETS: list[tuple[str, list[Any], dict[str, Any], str]] = [
    # Text beside values.
    ("compare", ["main", "v1"], {}, "/compare/main...v1"),
    ("compare", [AWKWARD, "x.y"], {}, f"/compare/{ESCAPED}...x.y"),
    ("file", ["a.b"], {}, "/a.b.json"),
    ("file", [AWKWARD], {}, f"/{ESCAPED}.json"),
    ("cancel", ["a:b"], {}, "/a%3Ab:cancel"),
    ("version", [1, 0], {}, "/v1.0"),
    ("joined", ["a", ".b"], {}, "/joined/a.b"),
    ("hidden", ["a"], {}, "/hidden/.a"),
    ("twice", [AWKWARD], {}, f"/{ESCAPED}/copies/{ESCAPED}/"),
    ("spaced", ["x"], {}, "/a%20b//x"),
    # Styles of the path.
    ("path_comma", [["a", "b"]], {}, "/comma/a,b"),
    ("path_comma", [[AWKWARD, "b,c", ""]], {}, f"/comma/{ESCAPED},b%2Cc,"),
    ("path_comma", [["a", None, ".."]], {}, "/comma/a,.."),
    ("path_comma_object", [SIZE], {}, "/comma-object/width,1,height,2"),
    ("path_pairs", [SIZE], {}, "/pairs/width=1,height=2"),
    ("path_pairs", [{"width": 1, "note": "a=b,c"}], {}, "/pairs/width=1,note=a%3Db%2Cc"),
    ("path_pairs", [{"width": 1, "note": None}], {}, "/pairs/width=1"),
    ("path_map", [{"a,b": 1, "é": 2}], {}, "/map/a%2Cb,1,%C3%A9,2"),
    ("path_label", ["a.b"], {}, "/label.a.b"),
    ("path_label_list", [["a", "b,c"]], {}, "/label-list/.a,b%2Cc"),
    ("path_label_exploded", [["a", "b.c"]], {}, "/label-exploded/.a.b%2Ec"),
    ("path_label_object", [SIZE], {}, "/label-object/.width=1.height=2"),
    ("path_matrix", ["a;b"], {}, "/matrix;id=a%3Bb"),
    ("path_matrix", [""], {}, "/matrix;id"),
    ("path_matrix_list", [["a", "b;c=d"]], {}, "/matrix-list/;ids=a,b%3Bc%3Dd"),
    ("path_matrix_exploded", [["a", "b"]], {}, "/matrix-exploded/;ids=a;ids=b"),
    ("path_matrix_object", [SIZE], {}, "/matrix-object/;size=width,1,height,2"),
    ("path_matrix_object_exploded", [SIZE], {}, "/matrix-object-exploded/;width=1;height=2"),
    ("path_json", [FILTER], {}, f"/json/{FILTER_ESCAPED}"),
    # Styles of the query.
    ("query_objects", [], {"comma": SIZE}, "/query-objects?comma=width,1,height,2"),
    (
        "query_objects",
        [],
        {"pipe": SIZE, "space": {"a": "b,c"}},
        "/query-objects?pipe=width%7C1%7Cheight%7C2&space=a%20b%2Cc",
    ),
    ("query_objects", [], {"comma": {}, "space": {"a": None}}, "/query-objects"),
    (
        "query_spread",
        [],
        {"filter": FILTER, "limit": 3, "paging": {"page": 1, "limit": 9}},
        "/query-spread?limit=3&status=a%26b&owner[id]=%C3%A9&tags[]=x&tags[]=y&page=1",
    ),
    (
        "query_spread",
        [],
        {"filter": {"status": "s"}, "paging": {"limit": 9}},
        "/query-spread?limit=9&status=s",
    ),
    ("query_json", [], {"filter": FILTER}, f"/query-json?filter={FILTER_ESCAPED}"),
    ("query_json", [], {"ids": []}, "/query-json?ids=%5B%5D"),
    ("query_json", [], {"ids": ["a", "b c"]}, "/query-json?ids=%5B%22a%22%2C%22b%20c%22%5D"),
    ("query_json", [], {"word": "a"}, "/query-json?word=%22a%22"),
    ("query_json", [], {"word": None}, "/query-json"),
    ("query_json", [], {"any": [1, None, True]}, "/query-json?any=%5B1%2Cnull%2Ctrue%5D"),
    ("get_acl", [], {}, "?part=acl"),
    ("get_tags", [], {}, "?part=tags"),
    ("search_any", [], {}, "/any"),
]
# The same, with the headers that arrive.
SENT_HEADERS: list[tuple[dict[str, Any], dict[str, str]]] = [
    ({"X-List": ["a", "b"]}, {"X-List": "a,b"}),
    ({"X-List": []}, {}),
    ({"X-Object": SIZE}, {"X-Object": "width,1,height,2"}),
    ({"X-Pairs": SIZE}, {"X-Pairs": "width=1,height=2"}),
    ({"X-Pairs": {}}, {}),
    ({"X-Json": FILTER}, {"X-Json": FILTER_TEXT.replace("é", "\\u00e9")}),
    ({"X-Word": "\U0001f600\x7f"}, {"X-Word": '"\\ud83d\\ude00\\u007f"'}),
]
COOKIES: list[tuple[dict[str, Any], str | None]] = [
    ({"list": ["a", "b,c;d"]}, "list=a,b%2Cc%3Bd"),
    ({"list": []}, None),
    ({"object": SIZE, "json": FILTER}, f"object=width,1,height,2; json={FILTER_ESCAPED}"),
]
# What no path can carry: nothing is sent.
EMPTY, DOTS = "must not be empty", "dot segment"
REFUSED: list[tuple[str, list[Any], dict[str, Any], str]] = [
    ("file", [""], {}, EMPTY),
    ("file", [".."], {}, DOTS),
    ("file", ["a/../b"], {}, DOTS),
    ("version", ["x/", "/y"], {}, DOTS),
    ("joined", ["x%2F.%2", "E%2Fy"], {}, DOTS),
    ("hidden", ["/x"], {}, DOTS),
    ("hidden", ["."], {}, DOTS),
    ("twice", [""], {}, EMPTY),
    ("path_comma", [[]], {}, EMPTY),
    ("path_comma", [[""]], {}, EMPTY),
    ("path_comma", [[None]], {}, EMPTY),
    ("path_comma", [[".."]], {}, DOTS),
    ("path_comma", [["../x", "y"]], {}, DOTS),
    ("path_comma", [[["a"]]], {}, "takes a single value"),
    ("path_comma_object", [{}], {}, EMPTY),
    ("path_comma_object", [{"width": {}}], {}, "takes a single value"),
    ("path_label", [""], {}, EMPTY),
    ("path_label_list", [["."]], {}, DOTS),
    ("path_label_list", [["/x"]], {}, DOTS),
    ("path_label_list", [[""]], {}, EMPTY),
    ("path_label_exploded", [["."]], {}, DOTS),
    ("path_label_exploded", [["", ""]], {}, DOTS),
    ("path_matrix_list", [[]], {}, EMPTY),
    ("path_matrix_exploded", [[]], {}, EMPTY),
    ("path_matrix_object_exploded", [{"note": None}], {}, EMPTY),
    ("path_json", [{"status": "x/../y"}], {}, DOTS),
    ("query_objects", [], {"pipe": {"note": "a|b"}}, "separator"),
    ("headers", [], {"X-Object": {"note": "a,b"}}, "comma"),
    ("headers", [], {"X-Pairs": {"note": "a=b"}}, "comma or ="),
]

_SCRIPT = """
const { default: Styles } = await import(process.argv[1]);
const client = new Styles({ maxRetries: 0 });
const said = [];
for (const [name, path, params] of JSON.parse(process.argv[2])) {
  const method = name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
  const body = method.startsWith("searchAny") ? [undefined] : [];
  try {
    await client.things[method](...path, ...body, params);
    said.push("");
  } catch (error) {
    said.push(`${error.name}: ${error.message}`);
  }
}
console.log(JSON.stringify(said));
"""


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runner]:
    """The SDKs and the samples, printed for a server that answers anything."""
    with serve(answer({})) as server:
        folder = tmp_path_factory.mktemp("styles")
        shutil.copytree(SPEC, folder / "spec")
        api = folder / "spec/api.yaml"
        text = api.read_text().replace("https://api.styles.example", server.url)
        api.write_text(f"{text}  samples: {{}}\n")
        packages = print_sdk(folder / "spec", folder)
        yield Runner(server, folder / "samples/styles", packages, {}, HEADERS)


@pytest.fixture(scope="module")
def things(runner: Runner) -> Iterator[Any]:
    """The resource of a Python client."""
    sys.path.append(str(runner.packages))
    with import_module("styles_sdk").Styles(max_retries=0) as client:
        yield client.things
    sys.path.remove(str(runner.packages))


@pytest.fixture(scope="module")
def compiled(runner: Runner) -> Runner:
    """Where the samples in TypeScript are in JavaScript, with the package. Types are the matter of
    other tests."""
    package = runner.packages.parent / "typescript/styles-sdk"
    built = runner.packages.parent / "built"
    (built / "node_modules").mkdir(parents=True)
    (built / "node_modules/styles-sdk").symlink_to(package)
    (built / "package.json").write_text('{"type": "module"}')
    for folder, output in ((package / "src", package / "dist"), (runner.samples, built)):
        places = (f"--outbase={folder}", f"--outdir={output}")
        run("esbuild", *COMPILER_OPTIONS, *places, *folder.glob("**/*.ts"))
    return replace(runner, samples=built)


def python_call(things: Any, name: str, path: list[Any], named: dict[str, Any]) -> Any:
    given = {key.lower().replace("-", "_"): value for key, value in named.items()}
    return getattr(things, name)(*path, **given)


def typescript_calls(compiled: Runner, calls: list[tuple[Any, ...]]) -> list[str]:
    """What each call says: "" where it went well."""
    package = compiled.packages.parent / "typescript/styles-sdk/dist/index.js"
    done = subprocess.run(
        [node(), "--input-type=module", "-e", _SCRIPT, str(package), json.dumps(calls)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    said: list[str] = json.loads(done.stdout)
    return said


def last(server: Server) -> Any:
    return server.requests[-1]


@pytest.mark.parametrize(("name", "path", "named", "target"), TARGETS)
def test_python_sends(
    runner: Runner, things: Any, name: str, path: list[Any], named: dict[str, Any], target: str
) -> None:
    python_call(things, name, path, named)
    assert last(runner.server).target == f"/things{target}"


@pytest.mark.parametrize(("name", "path", "named", "message"), REFUSED)
def test_python_refuses(
    runner: Runner, things: Any, name: str, path: list[Any], named: dict[str, Any], message: str
) -> None:
    before = len(runner.server.requests)
    with pytest.raises((ValueError, TypeError), match=message):
        python_call(things, name, path, named)
    assert len(runner.server.requests) == before


@pytest.mark.parametrize(("given", "sent"), SENT_HEADERS)
def test_python_sends_headers(
    runner: Runner, things: Any, given: dict[str, Any], sent: dict[str, str]
) -> None:
    python_call(things, "headers", [], given)
    request = last(runner.server)
    assert {name: request.header(name) for name in given if request.header(name)} == sent


@pytest.mark.parametrize(("given", "sent"), COOKIES)
def test_python_sends_cookies(
    runner: Runner, things: Any, given: dict[str, Any], sent: str | None
) -> None:
    python_call(things, "cookies", [], given)
    assert last(runner.server).header("Cookie") == sent


def test_python_takes_values_of_its_own(runner: Runner, things: Any) -> None:
    filter = {"status": "s", "since": datetime.date(2026, 1, 31)}
    things.query_spread(filter=filter)
    assert last(runner.server).query == "status=s&since=2026-01-31"
    things.query_json(filter=filter)
    assert last(runner.server).query == (
        "filter=%7B%22status%22%3A%22s%22%2C%22since%22%3A%222026-01-31%22%7D"
    )
    things.path_comma(("a", "b"))
    assert last(runner.server).path == "/things/comma/a,b"


def test_names_of_any_kind(runner: Runner, things: Any) -> None:
    things.query_names(filter_name="a", top=1, class_="b", x_foo="c")
    assert last(runner.server).query == "filter%5Bname%5D=a&%24top=1&class=b&X-Foo=c"


@pytest.mark.parametrize("value", [float("nan"), "cycle"])
def test_what_json_cannot_hold_is_refused(runner: Runner, things: Any, value: Any) -> None:
    data: list[Any] = [value]
    if value == "cycle":
        data[0] = data
    before = len(runner.server.requests)
    with pytest.raises(ValueError, match=r"^any (has a number that is not finite|contains itself)"):
        things.query_json(any=data)
    assert len(runner.server.requests) == before


def test_query_is_a_method_with_a_body(runner: Runner, things: Any) -> None:
    things.search(status="s")
    request = last(runner.server)
    assert (request.method, request.json()) == ("QUERY", {"status": "s"})
    things.target_b()
    assert last(runner.server).header("X-Target") == "B"


@pytest.mark.typescript
def test_typescript_sends_the_same(runner: Runner, compiled: Runner) -> None:
    before = len(runner.server.requests)
    said = typescript_calls(compiled, [one[:3] for one in TARGETS])
    assert said == [""] * len(TARGETS)
    targets = [one.target for one in runner.server.requests[before:]]
    assert targets == [f"/things{one[3]}" for one in TARGETS]


@pytest.mark.typescript
def test_typescript_sends_the_same_headers(runner: Runner, compiled: Runner) -> None:
    before = len(runner.server.requests)
    calls: list[tuple[Any, ...]] = [("headers", [], given) for given, _ in SENT_HEADERS]
    calls += [("cookies", [], given) for given, _ in COOKIES]
    assert typescript_calls(compiled, calls) == [""] * len(calls)
    requests = runner.server.requests[before:]
    headers = [
        {name: one.header(name) for name in given if one.header(name)}
        for one, (given, _) in zip(requests, SENT_HEADERS, strict=False)
    ]
    assert headers == [sent for _, sent in SENT_HEADERS]
    cookies = [one.header("Cookie") for one in requests[len(SENT_HEADERS) :]]
    assert cookies == [sent for _, sent in COOKIES]


@pytest.mark.typescript
def test_typescript_refuses_the_same(runner: Runner, compiled: Runner) -> None:
    before = len(runner.server.requests)
    needed: tuple[Any, ...] = ("query_spread", [], {}, "needs filter")
    said = typescript_calls(compiled, [one[:3] for one in (*REFUSED, needed)])
    told = [one[3] for one in (*REFUSED, needed)]
    wrong = [(a, b) for a, b in zip(said, told, strict=True) if b not in a or not a]
    assert not wrong
    assert len(runner.server.requests) == before


@pytest.mark.typescript
def test_all_samples_send_the_same(runner: Runner, compiled: Runner) -> None:
    files = [file for file in COMMANDS if "general" not in file]
    sent = {file: (compiled if file.endswith(".js") else runner).sent(file) for file in files}
    python = sent["python_sdk.py"]
    for file in files:
        assert sent[file] == python, file
