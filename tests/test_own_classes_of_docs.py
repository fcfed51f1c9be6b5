"""What the documentation says of classes of one's own: its files are written where they say, into
packages that are printed from Truto's specs with its `extend`, and its calls run."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.functional.printed import REPOSITORY, TRUTO, print_sdk, python
from tests.support.sections import OWN_CLASSES, blocks_in, split
from tests.support.server import Answer, Request, answer, serve
from tests.support.typescript import MODULES, finished, node, run

MESSAGE = {"id": "23423523", "body": {"content": "Hello", "format": "text"}}


def the_truto(request: Request) -> Answer:
    """Messages that say what they are told to say."""
    return answer({**MESSAGE, **request.json()} if request.method == "PATCH" else MESSAGE)


def section(page: str) -> str:
    found, _ = split(REPOSITORY / "docs" / page, OWN_CLASSES)
    return found


def print_with(target: str, text: str, folder: Path) -> Path:
    """The packages of Truto's specs, with the `extend` of a section among a target's options."""
    spec = folder / "specs/truto"
    shutil.copytree(TRUTO, spec)
    (extend,) = blocks_in(text, "yaml")
    entries = ", ".join(line.strip() for line in extend.splitlines()[1:])
    api = spec / "api.yaml"
    lines = api.read_text().splitlines()
    (at,) = (n for n, line in enumerate(lines) if line.startswith(f"  {target}: {{"))
    lines[at] = f"{lines[at].removesuffix('}')}, extend: {{{entries}}}}}"
    api.write_text("\n".join((*lines, "")))
    return print_sdk(spec, folder).parent / target


def claims(block: str, mark: str) -> list[str]:
    """What comments behind calls that print say."""
    return re.findall(rf"^\s*(?:print|console\.log)\(.*{mark} (.+)$", block, re.MULTILINE)


def test_python(tmp_path: Path) -> None:
    text = section("generated-sdk.md")
    own, call = blocks_in(text, "python")
    packages = print_with("python", text, tmp_path)
    (packages / own.split("\n", 1)[0].removeprefix("# ")).write_text(own)
    with serve(the_truto) as server:
        there = f'Truto(base_url="{server.url}", '
        printed = python("-c", call.replace("Truto(", there), path=packages)
    assert printed.splitlines() == claims(call, "  #") == ["Hello", "Hello"]


@pytest.mark.typescript
def test_typescript(tmp_path: Path) -> None:
    text = section("generated-typescript.md")
    own, call = blocks_in(text, "ts")
    package = print_with("typescript", text, tmp_path) / "truto-ts-sdk"
    (package / own.split("\n", 1)[0].removeprefix("// ")).write_text(own)
    with serve(the_truto) as server:
        there = f'new Truto({{ baseUrl: "{server.url}", '
        (package / "src/call.ts").write_text(call.replace("new Truto({", there))
        settings = json.loads((package / "tsconfig.json").read_text())
        settings["compilerOptions"] |= {"types": ["node"], "typeRoots": [str(MODULES / "@types")]}
        (package / "tsconfig.json").write_text(json.dumps(settings))
        run("tsc", "--project", package)
        printed = finished(node(), "dist/call.js", cwd=package)
    assert printed.splitlines() == claims(call, "//") == ["Hello"]
