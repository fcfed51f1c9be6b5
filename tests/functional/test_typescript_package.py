"""The TypeScript package as its users get it: installed, or copied into their own source."""

from __future__ import annotations

import json
import shutil
import tarfile
from pathlib import Path
from typing import Any

import pytest

from tests.support.server import answer, serve
from tests.support.typescript import HOME, finished, node, run

from .packed import NAME, SDK, check_types, write

pytestmark = pytest.mark.typescript

CALL = """
const truto = new Truto({ token: "a-token", baseUrl: process.argv[2] });
const message = await truto.instantMessaging.messages.get("1", { integrated_account_id: "a" });
try {
  await truto.unifiedApi.get("crm", "contacts", "2", { integrated_account_id: "a" });
} catch (error) {
  console.log(message.body.content, error instanceof NotFoundError, error.status);
}
"""
# Where a user's program runs decides which globals its compiler knows of.
PLACES: dict[str, dict[str, Any]] = {
    "browsers": {"lib": ["ES2022", "DOM", "DOM.Iterable"]},
    "workers": {"lib": ["ES2022", "WebWorker", "WebWorker.Iterable"]},
    "node": {
        "lib": ["ES2022"],
        "types": ["node"],
        "typeRoots": [str(HOME / "node_modules/@types")],
    },
}
RESOLUTIONS: dict[str, dict[str, str]] = {
    "nodenext": {"module": "NodeNext", "moduleResolution": "NodeNext"},
    "bundler": {"module": "ESNext", "moduleResolution": "bundler"},
}


def call(script: Path) -> str:
    with serve(answer({"id": "1", "body": {"content": "Hi"}}), answer({}, status=404)) as server:
        return finished(node(), script, server.url, cwd=script.parent)


def test_nothing_but_what_is_needed_is_packed(tarball: Path) -> None:
    with tarfile.open(tarball) as packed:
        names = {name.removeprefix("package/") for name in packed.getnames()}
    built = {path.relative_to(SDK / "src").with_suffix("") for path in SDK.glob("src/**/*.ts")}
    assert {f"dist/{path}.js" for path in built} <= names
    assert {f"dist/{path}.d.ts" for path in built} <= names
    tops = {name.partition("/")[0] for name in names}
    assert tops <= {"package.json", "README.md", "LICENSE", "dist", "src"}


def test_a_fresh_project_calls_it_from_plain_node(app: Path) -> None:
    script = app / "call.js"
    script.write_text(f'import Truto, {{ NotFoundError }} from "{NAME}";\n{CALL}')
    assert call(script) == "Hi true 404\n"


@pytest.mark.parametrize(
    ("place", "resolution"),
    [
        ("browsers", "bundler"),
        ("browsers", "nodenext"),
        ("workers", "bundler"),
        ("node", "nodenext"),
    ],
)
def test_declarations_are_sound_wherever_they_are_used(
    app: Path, tmp_path: Path, place: str, resolution: str
) -> None:
    (tmp_path / "node_modules").symlink_to(app / "node_modules")
    write(tmp_path / "package.json", {"type": "module"})
    for consumer in ("truto.ts", "typed.ts"):
        shutil.copy(HOME / "consumers" / consumer, tmp_path)
    options = {**PLACES[place], **RESOLUTIONS[resolution]}
    assert check_types(tmp_path, include=["*.ts"], **options) == ""


def test_the_types_are_not_wrong(tarball: Path) -> None:
    # The profile says what package.json does: ESM, and no TypeScript that knows no `exports`.
    run("attw", tarball, "--profile", "esm-only", "--no-color", "--no-emoji")


def test_publint_finds_nothing(tarball: Path) -> None:
    printed = run("publint", "run", tarball, "--strict")
    assert "All good!" in printed


def test_sources_compile_inside_of_another_project(tmp_path: Path) -> None:
    """Vendored: `src/` is a folder of somebody else's, under settings of their own."""
    write(tmp_path / "package.json", {"name": "app", "type": "module"})
    shutil.copytree(SDK / "src", tmp_path / "src/vendored/truto")
    program = 'import Truto, { NotFoundError } from "./vendored/truto/index.js";\n'
    (tmp_path / "src/call.ts").write_text(
        "declare const process: { argv: string[] };\n"
        + program
        + CALL.replace("process.argv[2]", 'process.argv[2] ?? ""')
        .replace("message.body.content", "message.body?.content")
        .replace("NotFoundError, error.status", "NotFoundError && error.status")
    )
    check_types(tmp_path, include=["src"], noEmit=False, rootDir="src", outDir="dist")
    assert call(tmp_path / "dist/call.js") == "Hi 404\n"


def test_it_has_no_dependency() -> None:
    manifest = json.loads((SDK / "package.json").read_text())
    assert manifest["name"] == NAME
    assert not {key for key in manifest if key.endswith("ependencies")} - {"devDependencies"}
    assert manifest["sideEffects"] is False
