"""Runs samples as their readers do, and tells which request each of them sent.

The samples of one language run one after another in one process of it: what starts them is all that
they share. So the requests come in the order of the samples.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from email import message_from_bytes
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

from tests.support.server import Request, Server
from tests.support.typescript import MODULES, node, run

_CURL = 'for sample; do sh "$sample" >&2 || exit; done'
_NODE = "for (const sample of process.argv.slice(1)) await import(sample)"
_PYTHON = "import runpy, sys\nfor one in sys.argv[1:]: runpy.run_path(one, run_name='__main__')"


@dataclass(frozen=True)
class Sent:
    """A request without what differs from client to client, as JSON can say it: `body` is JSON,
    text, or what pairs of a form and parts of a multipart body there are."""

    method: str
    path: str
    query: list[str]
    headers: dict[str, str]
    body: Any


@dataclass(frozen=True)
class Runner:
    """Where the samples of an API are, with what they need to run."""

    server: Server
    samples: Path
    packages: Path
    environment: dict[str, str]
    headers: tuple[str, ...]

    def sent(self, file: str) -> dict[str, Sent]:
        """What the samples of this file's name sent, by operation."""
        files = sorted(self.samples.glob(f"**/{file}"))
        assert files
        return self.run(files, COMMANDS[file](files))

    def run(self, files: Sequence[Path], command: Sequence[str]) -> dict[str, Sent]:
        """What a command sent that runs these samples."""
        before = len(self.server.requests)
        done = subprocess.run(
            command,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(self.packages), **self.environment},
            cwd=self.packages,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        requests = self.server.requests[before:]
        assert len(requests) == len(files), done.stderr
        operations = [file.parent.relative_to(self.samples).as_posix() for file in files]
        return {
            operation: sent(request, self.headers)
            for operation, request in zip(operations, requests, strict=True)
        }


def _python(files: Sequence[Path]) -> list[str]:
    return [sys.executable, "-W", "ignore::DeprecationWarning", "-c", _PYTHON, *map(str, files)]


def _node(files: Sequence[Path]) -> list[str]:
    return [node(), "--input-type=module", "-e", _NODE, *map(str, files)]


# As strict as the package itself is compiled.
_COMPILER_OPTIONS = {
    "strict": True,
    "noUncheckedIndexedAccess": True,
    "exactOptionalPropertyTypes": True,
    "noPropertyAccessFromIndexSignature": True,
    "verbatimModuleSyntax": True,
    "target": "es2022",
    "module": "nodenext",
    "types": ["node"],
    "typeRoots": [str(MODULES / "@types")],
    "rootDir": ".",
    "outDir": "built",
}


def typescript_project(runner: Runner, name: str) -> Runner:
    """A project of a user's, which compiles the samples in TypeScript with the package `name`;
    what comes back is where they are in JavaScript."""
    package = runner.packages.parent / "typescript" / name.rpartition("/")[2]
    run("tsc", "--project", package)
    project = runner.samples.parents[1] / "project"
    (project / "node_modules" / name).parent.mkdir(parents=True)
    (project / "node_modules" / name).symlink_to(package)
    (project / "package.json").write_text('{"type": "module"}')
    (project / "tsconfig.json").write_text(json.dumps({"compilerOptions": _COMPILER_OPTIONS}))
    for sample in runner.samples.glob("**/*.ts"):
        copy = project / sample.relative_to(runner.samples)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(sample, copy)
    run("tsc", "--project", project)
    return replace(runner, samples=project / "built")


COMMANDS: dict[str, Callable[[Sequence[Path]], list[str]]] = {
    "curl.sh": lambda files: ["sh", "-c", _CURL, "sh", *map(str, files)],
    "javascript_fetch.mjs": _node,
    "typescript_sdk.js": _node,
    "typescript_sdk_general.js": _node,
    "python_requests.py": _python,
    "python_sdk.py": _python,
    "python_sdk_general.py": _python,
}


def sent(request: Request, headers: Sequence[str]) -> Sent:
    content_type = request.header("Content-Type") or ""
    media_type = content_type.partition(";")[0]
    given = {name: request.header(name) for name in headers}
    given["Accept"] = _without_usual(request.header("Accept"))
    given["Content-Type"] = media_type
    return Sent(
        method=request.method,
        path="/".join(quote(unquote(one), safe=":") for one in request.path.split("/")),
        query=sorted(map("=".join, parse_qsl(request.query, keep_blank_values=True))),
        headers={name: value for name, value in given.items() if value},
        body=_body(request.body, media_type, content_type),
    )


def _without_usual(accept: str | None) -> str | None:
    """Some say that they take what there is."""
    return None if accept in ("*/*", "application/json") else accept


def _body(body: bytes, media_type: str, content_type: str) -> Any:
    if re.fullmatch(r"application/(.*\+)?json", media_type):
        return json.loads(body)
    if media_type == "application/x-www-form-urlencoded":
        return sorted(map("=".join, parse_qsl(body.decode(), keep_blank_values=True)))
    if media_type == "multipart/form-data":
        return sorted(_parts(body, content_type))
    return body.decode()


def _parts(body: bytes, content_type: str) -> Iterator[list[str]]:
    """Name, name of the file and content of each part. JSON is read: some cannot send it without
    a file's name."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    for part in message_from_bytes(head + body).get_payload():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        if part.get_content_type() == "application/json":
            yield [name, "", json.dumps(json.loads(content))]
        else:
            yield [name, part.get_filename() or "", content.decode()]
