"""Whatever a spec's text is, each sample says just that text: real parsers read them back.

An operation has the text as an example in its path, its query and its body, and as the name of a
field. `fetch` and the SDKs are replaced by what notes how they are called, `curl` by what prints
its arguments.
"""

from __future__ import annotations

import ast
import json
import shlex
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from generator.pipeline import load_apis
from generator.samples.example import Rendering, Sample
from generator.targets.base import Request
from generator.targets.samples.writers import samples_of
from tests.support.typescript import node

HOSTILE = {
    "quotes": 'it\'s "quoted" `so`',
    "commands": "$(touch x) `touch x` ${HOME} $HOME !! %s",
    "backslashes": "\\ \\' \\\" \\n \\u0041 \\",
    "line ends": "a\nb\r\nc\u2028d\u2029e\u0085f",
    "a file": "@/etc/passwd",
    "an option": "--output x",
    "a template": "{{ 7*7 }} {% raw %} {x!r} ${x}",
    "comments": "// /* */ # <!-- --> */",
    "separators": "a=b&c=d;e,f?g#h%41+i j/k",
    "fences": "```\n````\n# heading",
    "directions": "x\u202e\u2066y\u200bz\ufeff",
    "controls": "\t\u0001\u001b[31m\u007f",
    "other planes": "caf\u00e9 \U0001f600",
    "an end of a script": "</script><!--",
}
SPEC = """\
api: press
version: "1"
base_url: https://press.example
auth: {{bearer: {{argument: token}}}}
targets:
  python: {{package: press, client: Press, async_client: AsyncPress, version: 0.1.0}}
  typescript: {{package: press, client: Press, version: 0.1.0}}
  samples: {{}}
"""
RESOURCE = """\
resource: pages
path: /pages
operations:
  print:
    summary: {text}
    http: POST /{{page}}
    path: {{page: {{type: string, example: {text}}}}}
    query:
      search: {{type: string, example: {text}}}
      deep: {{type: map, example: {{{key}: {text}}}}}
    request:
      fields:
        said: {{type: string, example: {text}}}
        {key}: {{type: any, name: other, example: {{{key}: [{text}, 1]}}}}
    response: any
"""
# What notes how a request is made, in place of `fetch` and of the package.
NOTES = """\
export const notes = [];
globalThis.fetch = (url, { body }) => {
  notes.push([String(url), body]);
  return { json: () => ({}) };
};
globalThis.console = { ...console, log() {} };
"""
PACKAGE = """\
import { notes } from '../../notes.mjs';
export default class {
  pages = { print: (...given) => { notes.push(given); } };
}
"""


def printed(text: str, folder: Path) -> dict[str, Sample]:
    """The samples with values, by their files."""
    spec = folder / "specs/press"
    spec.mkdir(parents=True)
    (spec / "api.yaml").write_text(SPEC.format())
    resource = RESOURCE.format(text=in_yaml(text), key=in_yaml(key_of(text)))
    (spec / "pages.yaml").write_text(resource)
    (loaded,) = load_apis(spec)
    request = Request(loaded.api, None, loaded.choices)
    (operation,) = loaded.api.resources[0].operations
    found = samples_of(request, operation, Rendering.VALUES)
    return {sample.file: sample for sample in found}


def in_yaml(text: str) -> str:
    visible = json.dumps(text, ensure_ascii=False)
    return "".join(one if one.isprintable() else f"\\U{ord(one):08x}" for one in visible)


def key_of(text: str) -> str:
    """A key holds nothing that nobody sees."""
    return "n " + "".join(one for one in text if one.isprintable())


@pytest.fixture(params=HOSTILE)
def text(request: pytest.FixtureRequest) -> str:
    return HOSTILE[request.param]


@pytest.fixture
def samples(text: str, tmp_path: Path) -> dict[str, Sample]:
    return printed(text, tmp_path)


def body(text: str) -> dict[str, Any]:
    key = key_of(text)
    return {"said": text, key: {key: [text, 1]}}


def query(text: str) -> list[tuple[str, str]]:
    return [("search", text), (f"deep[{key_of(text)}]", text)]


def test_a_shell(text: str, samples: dict[str, Sample]) -> None:
    sample = samples["curl.sh"].text
    script = f"curl() {{ printf '%s\\0' \"$@\"; }}\n{sample}"
    done = subprocess.run(["sh", "-c", script], env={"PRESS_TOKEN": "x"}, capture_output=True)
    words = done.stdout.decode().split("\0")[:-1]
    assert words[:3] == ["--globoff", "-X", "POST"]
    url = urlsplit(words[3])
    assert unquote(url.path) == f"/pages/{text}"
    assert parse_qsl(url.query) == query(text)
    assert words[4::2] == ["-H", "-H", "-d"]
    assert json.loads(words[-1]) == body(text)
    one_line = sample.replace(" \\\n", " ").replace("${PRESS_TOKEN}", "x")
    assert shlex.split(one_line) == ["curl", *words]


def test_python(text: str, samples: dict[str, Sample]) -> None:
    values = assigned(samples["python_requests.py"])
    assert unquote(values["url"]) == f"https://press.example/pages/{text}"
    assert values["params"] == dict(query(text))
    assert values["payload"] == body(text)


def assigned(sample: Sample) -> dict[str, Any]:
    """The values of the variables that have a literal."""
    found: dict[str, Any] = {}
    for statement in ast.parse(sample.text).body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            with suppress(ValueError):
                found[statement.targets[0].id] = ast.literal_eval(statement.value)
    return found


def test_the_python_sdk(text: str, samples: dict[str, Sample]) -> None:
    calls = [
        one
        for one in ast.walk(ast.parse(samples["python_sdk.py"].text))
        if isinstance(one, ast.Call)
    ]
    (call,) = [one for one in calls if ast.unparse(one.func) == "press.pages.print"]
    given = {str(one.arg): ast.literal_eval(one.value) for one in call.keywords}
    assert ast.literal_eval(call.args[0]) == text
    assert given == {
        "said": text,
        "other": body(text)[key_of(text)],
        "search": text,
        "deep": {key_of(text): text},
    }


def test_javascript(tmp_path: Path) -> None:
    """All texts at once: a process takes its time to start."""
    package = tmp_path / "node_modules/press"
    package.mkdir(parents=True)
    (tmp_path / "notes.mjs").write_text(NOTES)
    (package / "package.json").write_text('{"type": "module", "exports": "./index.js"}')
    (package / "index.js").write_text(PACKAGE)
    lines = ["import { notes } from './notes.mjs';"]
    for number, text in enumerate(HOSTILE.values()):
        found = printed(text, tmp_path / str(number))
        for file in ("javascript_fetch.mjs", "typescript_sdk.ts"):
            name = f"{number}_{file}.mjs"
            (tmp_path / name).write_text(found[file].text)
            lines.append(f"await import('./{name}');")
    lines.append("process.stdout.write(JSON.stringify(notes));")
    (tmp_path / "all.mjs").write_text("\n".join(lines))
    done = subprocess.run([node(), "all.mjs"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    notes = iter(json.loads(done.stdout))
    for text in HOSTILE.values():
        url, sent = next(notes)
        parsed = urlsplit(url)
        assert unquote(parsed.path) == f"/pages/{text}"
        assert parse_qsl(parsed.query) == query(text)
        assert json.loads(sent) == body(text)
        assert next(notes) == [text, body(text), {"search": text, "deep": {key_of(text): text}}]
