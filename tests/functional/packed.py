"""The TypeScript package as a registry would have it, and projects that install it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from tests.support.typescript import (
    COMPILER_OPTIONS,
    HOME,
    MODULES,
    REPOSITORY,
    finished,
    npm,
    run,
)

SDK = REPOSITORY / "generated/typescript/truto-ts-sdk"
NAME = "@truto/truto-ts-sdk"
STRICT = {
    "target": "ES2022",
    "lib": ["ES2022", "DOM", "DOM.Iterable"],
    "types": [],
    "module": "NodeNext",
    "moduleResolution": "NodeNext",
    "strict": True,
    "noUncheckedIndexedAccess": True,
    "exactOptionalPropertyTypes": True,
    "noImplicitOverride": True,
    "noPropertyAccessFromIndexSignature": True,
    "noUnusedLocals": True,
    "noUnusedParameters": True,
    "verbatimModuleSyntax": True,
    "isolatedModules": True,
}


def pack(folder: Path) -> Path:
    """The tarball that `npm pack` makes, which builds first: in a copy, as nothing built is
    committed, that has our tools."""
    copy = folder / "sdk"
    shutil.copytree(SDK, copy, ignore=shutil.ignore_patterns("node_modules", "dist"))
    (copy / "node_modules").symlink_to(MODULES)
    finished(*npm("pack"), "--ignore-scripts=false", "--pack-destination", folder, cwd=copy)
    (tarball,) = folder.glob("*.tgz")
    return tarball


def install(tarball: Path, folder: Path) -> Path:
    """A fresh project which depends on the package and on nothing else; no registry is asked."""
    write(folder / "package.json", {"name": "app", "private": True, "type": "module"})
    finished(*npm("install"), "--offline", "--ignore-scripts", tarball, cwd=folder)
    found = [path.name for path in (folder / "node_modules/@truto").iterdir()]
    others = [path.name for path in (folder / "node_modules").iterdir() if path.name[0] != "."]
    assert (found, others) == (["truto-ts-sdk"], ["@truto"]), "a dependency came along"
    return folder


def write(file: Path, value: Any) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(value))


def check_types(project: Path, *, include: list[str], **options: Any) -> str:
    """What `tsc` prints of a project under strict settings, and `options`; nothing is written."""
    write(
        project / "tsconfig.json",
        {"compilerOptions": {**STRICT, "noEmit": True, **options}, "include": include},
    )
    return run("tsc", "--project", project)


def compile_into(folder: Path, room: str) -> None:
    """Our TypeScript in a folder of `tests/typescript`, as JavaScript."""
    sources = sorted((HOME / room).glob("*.ts"))
    run("esbuild", *COMPILER_OPTIONS, f"--outdir={folder}", *sources)
