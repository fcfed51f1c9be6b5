"""A program of somebody who uses the TypeScript package, as a bundler ships it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.support.typescript import run


@dataclass(frozen=True)
class Bundle:
    """`folder` has what is shipped; `account` is what the bundler says of it."""

    entry: Path
    folder: Path
    account: dict[str, Any]

    @cached_property
    def at_once(self) -> list[str]:
        """The files that are loaded before anything runs."""
        outputs = self.account["outputs"]
        waiting = [name for name, of in outputs.items() if of.get("entryPoint") == self.entry.name]
        found: list[str] = []
        while waiting:
            name = waiting.pop()
            found.append(name)
            imported = [one for one in outputs[name]["imports"] if not is_later(one)]
            waiting += [one["path"] for one in imported if one["path"] not in found]
        return found

    @property
    def text(self) -> str:
        """All that is loaded at once."""
        return "\n".join((self.entry.parent / name).read_text() for name in self.at_once)

    @property
    def modules(self) -> set[str]:
        """The modules of the package of which anything is loaded at once."""
        inputs = [self.account["outputs"][name]["inputs"].items() for name in self.at_once]
        kept = {path for some in inputs for path, of in some if of["bytesInOutput"]}
        return {path.partition("/dist/")[2] for path in kept if "/dist/" in path}

    @property
    def imports(self) -> set[str]:
        """What any module imports, as it says it."""
        inputs = self.account["inputs"].values()
        return {found.get("original", found["path"]) for of in inputs for found in of["imports"]}


def is_later(imported: dict[str, Any]) -> bool:
    return imported["kind"] == "dynamic-import"


def bundle(entry: Path, *options: str) -> Bundle:
    """Minified, for browsers; what is imported later goes into files of its own."""
    folder = entry.parent / f"{entry.stem}-bundle"
    account = folder.with_suffix(".json")
    run(
        "esbuild",
        *("--bundle", "--minify", "--splitting", "--format=esm", "--platform=browser"),
        *("--target=es2022", "--log-level=warning"),
        *(f"--outdir={folder.name}", f"--metafile={account.name}", *options),
        entry.name,
        cwd=entry.parent,
    )
    return Bundle(entry, folder, json.loads(account.read_text()))
