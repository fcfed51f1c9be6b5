"""Runs the TypeScript of a page of documentation: all of its blocks, in order, as one program.

Each block stands inside of the one before it. So it sees all names so far, and may use one of them
for something else, as in a reader's session. Two things are changed in the program: imports come
first, and `console.log` also tells which line it is.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .sections import OWN_CLASSES, blocks_in, split
from .server import Answer, Request, answer
from .typescript import MODULES, finished, node, run

IMPORT = re.compile(r"^import [^;]*;\n", re.MULTILINE)
# As strict as the package itself is compiled; the pages use Node.
COMPILER_OPTIONS = {
    "target": "ES2022",
    "lib": ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    "types": ["node"],
    "typeRoots": [str(MODULES / "@types")],
    "module": "NodeNext",
    "strict": True,
    "noUncheckedIndexedAccess": True,
    "exactOptionalPropertyTypes": True,
    "noImplicitOverride": True,
    "noPropertyAccessFromIndexSignature": True,
    "verbatimModuleSyntax": True,
    "isolatedModules": True,
    "rootDir": ".",
    "outDir": "built",
}
HARNESS = """
import { format } from "node:util";
import { argv } from "node:process";

/** Tells the server that what follows is sent by this block. */
export async function begin(block: number): Promise<void> {
  await fetch(`${argv[2] ?? ""}/blocks/${String(block)}`);
}

export function log(block: number, line: number): (...values: unknown[]) => void {
  return (...values) => {
    console.log(JSON.stringify([block, line, format(...values)]));
  };
}
"""


@dataclass
class Ran:
    """A block, what its lines printed, and what it sent."""

    block: str
    printed: dict[int, list[str]] = field(default_factory=dict[int, list[str]])
    requests: list[Request] = field(default_factory=list[Request])

    @property
    def claims(self) -> dict[int, str]:
        """What comments behind a `console.log` say, by line."""
        lines = enumerate(self.block.splitlines(), 1)
        found = {number: re.search(r"console\.log\(.*?; // (.+)$", line) for number, line in lines}
        return {number: one[1] for number, one in found.items() if one}

    @property
    def comments(self) -> list[str]:
        """What the other comments say."""
        lines = [line for line in self.block.splitlines() if "console.log" not in line]
        return [line.partition(" // ")[2] for line in lines if " // " in line]


def blocks_of(page: Path) -> list[str]:
    _, text = split(page, OWN_CLASSES)
    return blocks_in(text, "ts")


@dataclass
class Watched:
    """A server's answers; it keeps what each block asked for."""

    reply: Callable[[Request], Answer]
    requests: list[list[Request]] = field(default_factory=list[list[Request]])

    def __call__(self, request: Request) -> Answer:
        if request.path.startswith("/blocks/"):
            self.requests.append([])
            return answer({})
        self.requests[-1].append(request)
        return self.reply(request)


def run_page(
    project: Path, name: str, blocks: list[str], server: Watched, url: str, **env: str
) -> list[Ran]:
    """Runs a page of a project in which it is compiled, against the server at `url`."""
    server.requests.clear()
    environment = {"PATH": os.environ["PATH"], **env}
    script = project / f"built/{name}.js"
    printed = finished(node(), script, url, cwd=project, env=environment)
    ran = [Ran(block) for block in blocks]
    for one, requests in zip(ran, server.requests, strict=True):
        one.requests = requests
    for line in printed.splitlines():
        said: tuple[int, int, str] = json.loads(line)
        block, number, text = said
        ran[block].printed.setdefault(number, []).append(text)
    return ran


def program_of(blocks: list[str]) -> str:
    imports = [found for block in blocks for found in IMPORT.findall(block)]
    head = ['import { begin, log } from "./harness.js";\n', *dict.fromkeys(imports)]
    bodies = [
        f"{{\nawait begin({number});\n{_body(number, block)}" for number, block in enumerate(blocks)
    ]
    return "".join((*head, *bodies, "}\n" * len(blocks)))


def _body(number: int, block: str) -> str:
    """The block without its imports; its lines stay where they are."""
    kept = IMPORT.sub(lambda found: "\n" * found[0].count("\n"), block)
    lines = [
        line.replace("console.log(", f"log({number}, {at})(")
        for at, line in enumerate(kept.splitlines(), 1)
    ]
    return "\n".join((*lines, ""))


def project_with(
    packages: Mapping[str, Path], pages: Mapping[str, list[str]], folder: Path
) -> Path:
    """A project of a user's, with these packages by their names and these pages, compiled."""
    folder.mkdir()
    (folder / "package.json").write_text('{"type": "module"}')
    for name, package in packages.items():
        run("tsc", "--project", package)
        installed = folder / "node_modules" / name
        installed.parent.mkdir(parents=True, exist_ok=True)
        installed.symlink_to(package)
    (folder / "harness.ts").write_text(HARNESS)
    for name, blocks in pages.items():
        (folder / f"{name}.ts").write_text(program_of(blocks))
    settings = {"compilerOptions": COMPILER_OPTIONS, "include": ["*.ts"]}
    (folder / "tsconfig.json").write_text(json.dumps(settings))
    run("tsc", "--project", folder)
    return folder
