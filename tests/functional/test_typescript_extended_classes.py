"""Classes of the TypeScript package that inherit from its user's: the API of
`cases/extended-classes`, with the code of `extended/`."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.support.server import serve
from tests.support.typescript import HOME, MODULES, finished, node, run

from .packed import STRICT, write
from .printed import print_sdk
from .test_extended_classes import OWN, SPEC, the_desk

pytestmark = pytest.mark.typescript

RULES = f"""
import {{ strict }} from {json.dumps((HOME / "strict.js").as_uri())};

export default strict(import.meta.dirname, ["tsconfig.json"]);
"""


def settings(package: Path) -> Path:
    """The package, to be compiled as it says and more strictly."""
    own = json.loads((package / "tsconfig.json").read_text())["compilerOptions"]
    of_node = {"types": ["node"], "typeRoots": [str(MODULES / "@types")]}
    write(
        package / "tsconfig.json",
        {"compilerOptions": {**own, **STRICT, **of_node}, "include": ["src"]},
    )
    return package


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package with its user's module in it, and a program that uses both."""
    folder = tmp_path_factory.mktemp("extended")
    print_sdk(SPEC, folder)
    found = folder / "typescript/desk-sdk"
    shutil.copy(OWN / "extensions.ts", found / "src")
    shutil.copy(OWN / "consumer.ts", found / "src")
    (found / "eslint.config.js").write_text(RULES)
    return settings(found)


def test_it_compiles_and_runs(package: Path) -> None:
    run("tsc", "--project", package)
    run("eslint", "--max-warnings=0", "src/extensions.ts", "src/resources", cwd=package)
    with serve(the_desk) as server:
        printed = finished(node(), "dist/consumer.js", server.url, cwd=package)
        assert printed.splitlines() == ["the door the door archive", "7", "3"]
        changed = [one for one in server.requests if one.method == "PATCH"]
        assert [json.loads(one.body) for one in changed] == [{"is_open": False}]


def test_a_name_that_both_have_is_a_mistake(package: Path, tmp_path: Path) -> None:
    twin = tmp_path / "twin"
    shutil.copytree(package, twin, ignore=shutil.ignore_patterns("dist"))
    own = twin / "src/extensions.ts"
    own.write_text(own.read_text().replace("  close(this", "  get(this"))
    with pytest.raises(pytest.fail.Exception, match="'override' modifier"):
        run("tsc", "--noEmit", "--project", twin)
