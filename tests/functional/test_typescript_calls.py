"""What calls of printed TypeScript send and give, in Node: the tests of `tests/typescript/calls`.

They import the packages of APIs in `tests/cases` by their names, are judged beside them, and run as
a bundler has them.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.support.typescript import HOME, MODULES, files_of_tests, run, run_script

from .packed import check_types
from .printed import REPOSITORY, print_sdk

pytestmark = pytest.mark.typescript

# The packages, by the case that prints each.
PACKAGES = {"every-key": "city-zoo", "servers": "harbour-sdk", "webhooks": "orders-sdk"}
# What the tests use besides.
SERVER = ("faults/incoming.ts", "faults/server.ts")
OPTIONS = {
    "module": "ESNext",
    "moduleResolution": "bundler",
    "lib": ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable", "ESNext.Disposable"],
    "types": ["node"],
    "typeRoots": [str(MODULES / "@types")],
    "paths": {
        name + way: [f"./typescript/{name}/src/{file}.ts"]
        for name in PACKAGES.values()
        for way, file in {"": "index", "/*": "*"}.items()
    },
}
RULES = f"""
import {{ strict, TESTS }} from {json.dumps((HOME / "strict.js").as_uri())};

// What is deprecated is tested, too.
const deprecated = {{ rules: {{ "@typescript-eslint/no-deprecated": "off" }} }};
export default [...strict(import.meta.dirname, ["tsconfig.json"]), TESTS, deprecated];
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that has the packages and our tests, and compiles."""
    folder = tmp_path_factory.mktemp("calls")
    for case in PACKAGES:
        print_sdk(REPOSITORY / "tests/cases" / case / "spec", folder)
    shutil.copytree(HOME / "calls", folder / "calls")
    for file in SERVER:
        (folder / file).parent.mkdir(exist_ok=True)
        shutil.copy(HOME / file, folder / file)
    (folder / "package.json").write_text('{"type": "module"}')
    (folder / "eslint.config.js").write_text(RULES)
    assert check_types(folder, include=["calls", "faults"], **OPTIONS) == ""
    return folder


def test_eslint(project: Path) -> None:
    run("eslint", "--max-warnings=0", "calls", cwd=project)


@pytest.mark.parametrize("file", files_of_tests("calls"))
def test_calls(project: Path, file: str) -> None:
    run(
        "esbuild",
        *("--bundle", "--splitting", "--platform=node", "--format=esm", "--target=es2022"),
        *("--sourcemap=inline", "--log-level=warning", "--outbase=calls", "--outdir=built"),
        file,
        cwd=project,
    )
    run_script((project / "built" / Path(file).name).with_suffix(".js"))
