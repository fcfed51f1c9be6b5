"""TypeScript's compiler, linter and formatters: what they know of an SDK's user's code, and what
they say of the SDK.

That user's code is in `tests/typescript/consumers`: `typed` where a type is promised, a comment
`@ts-expect-error` above each mistake that must be found, and `deprecated` at the end of a line that
the linter warns of. Nothing else may be said of any line.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.typescript import HOME, finished, program, run

from .packed import SDK, check_types
from .printed import REPOSITORY, ZOO, print_sdk

pytestmark = pytest.mark.typescript

CONSUMERS = HOME / "consumers"
AWKWARD = REPOSITORY / "tests/cases/typescript-awkward-names/spec"
PACKAGES = {
    "@truto/truto-ts-sdk": "truto-ts-sdk",
    "city-zoo": "city-zoo",
    "awkward": "awkward",
}
SUPPRESSION = re.compile(r"eslint-|@ts-|(prettier|oxfmt|oxlint|biome)-ignore|istanbul|c8 ignore")
# A user's rules are as strict as ours, but for a mistake that is made on purpose.
RULES = f"""
import {{ strict }} from {json.dumps((HOME / "strict.js").as_uri())};

const refused = {{ "ts-expect-error": "allow-with-description" }};
export default [
  ...strict(import.meta.dirname, ["tsconfig.json"]),
  {{
    files: ["consumers/*.ts"],
    rules: {{ "@typescript-eslint/ban-ts-comment": ["error", refused] }},
  }},
];
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user's project: the SDKs, vendored, and the code that uses them."""
    folder = tmp_path_factory.mktemp("project")
    print_sdk(ZOO, folder)
    print_sdk(AWKWARD, folder)
    shutil.copytree(SDK, folder / "typescript" / SDK.name, dirs_exist_ok=True)
    shutil.copytree(CONSUMERS, folder / "consumers")
    (folder / "package.json").write_text('{"type": "module"}')
    (folder / "eslint.config.js").write_text(RULES)
    return folder


def sources(project: Path) -> list[Path]:
    found = [file for name in PACKAGES.values() for file in project.glob(f"typescript/{name}/src")]
    assert len(found) == len(PACKAGES)
    return found


def assert_compiles(project: Path) -> None:
    paths = {
        name + way: [f"./typescript/{folder}/src/{file}.ts"]
        for name, folder in PACKAGES.items()
        for way, file in {"": "index", "/*": "*"}.items()
    }
    include = ["consumers", "typescript/*/src"]
    options = {"module": "ESNext", "moduleResolution": "bundler", "paths": paths}
    assert check_types(project, include=include, **options) == ""


def findings(project: Path) -> list[tuple[str, str | None]]:
    """What the linter says: the line, as `file:line`, and the rule."""
    command = [*program("eslint"), "--format", "json", "consumers", *map(str, sources(project))]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True)
    assert done.stderr == ""
    files: list[dict[str, Any]] = json.loads(done.stdout)
    return [
        (f"{Path(file['filePath']).relative_to(project)}:{said['line']}", said["ruleId"])
        for file in files
        for said in file["messages"]
    ]


def test_tsc_and_eslint(project: Path) -> None:
    """One test, as the linter is set up by what the compiler was told."""
    assert_compiles(project)
    marked = [
        (f"consumers/{file.name}:{number}", "@typescript-eslint/no-deprecated")
        for file in sorted(CONSUMERS.iterdir())
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if line.endswith(" // deprecated")
    ]
    assert sorted(set(findings(project))) == sorted(marked)
    assert marked


def test_oxfmt(project: Path) -> None:
    options = ("--config", str(HOME / "oxfmt.json"), "--disable-nested-config", "--list-different")
    packages = [source.parent for source in sources(project)]
    finished(oxfmt(), *options, *packages, cwd=project)


def oxfmt() -> str:
    """As pip installed it, beside the Python that runs this."""
    found = shutil.which("oxfmt", path=str(Path(sys.executable).parent))
    assert found is not None
    return found


def test_prettier(project: Path) -> None:
    packages = [source.parent for source in sources(project)]
    run("prettier", "--no-config", "--no-editorconfig", "--check", *packages, cwd=project)


def test_no_tool_is_told_to_look_away(project: Path) -> None:
    found = [
        f"{path.relative_to(project)}: {line}"
        for source in sources(project)
        for path in source.rglob("*.ts")
        for line in path.read_text("utf-8").splitlines()
        if SUPPRESSION.search(line)
    ]
    assert found == []
