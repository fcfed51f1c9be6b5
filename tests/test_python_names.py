"""No name of an API takes one that generated code uses itself: the lists are held to that code."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from generator.pipeline import generate
from generator.targets.python import names

REPOSITORY = Path(__file__).parents[1]
CASES = REPOSITORY / "tests/cases"
SPECS = (
    REPOSITORY / "specs/truto",
    CASES / "every-key/spec",
    CASES / "names-that-generated-code-uses/spec",
)
each_package = pytest.mark.parametrize("spec", SPECS, ids=lambda path: path.parent.name)


@cache
def package(spec: Path) -> dict[str, ast.Module]:
    """The rendered modules of a package, by path."""
    (output,) = generate([spec], "python")
    return {
        file.path: ast.parse(file.text)
        for file in output.files
        if file.path.endswith(".py") and not file.path.startswith("_runtime/")
    }


def imported(tree: ast.Module) -> Iterator[str]:
    """What a module imports, at run time or for type checkers; its functions' imports aside."""
    for statement in tree.body:
        for one in statement.body if isinstance(statement, ast.If) else [statement]:
            if isinstance(one, ast.Import):
                yield from (alias.asname or alias.name for alias in one.names)
            if isinstance(one, ast.ImportFrom) and one.module != "__future__":
                yield from (alias.asname or alias.name for alias in one.names)


def defined(tree: ast.Module) -> Iterator[str]:
    for statement in tree.body:
        match statement:
            case ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]):
                yield name
            case _:
                pass


@each_package
def test_a_module_binds_each_name_once(spec: Path) -> None:
    for path, tree in package(spec).items():
        bound = Counter([*imported(tree), *defined(tree)])
        assert [name for name, count in bound.items() if count > 1] == [], path


def test_classes_and_constants_of_an_api_take_no_name_that_is_imported() -> None:
    """And nothing is kept for us that we do not use."""
    found: set[str] = set()
    for spec in SPECS:
        modules = package(spec)
        envelopes = set(defined(modules["envelopes.py"]))
        for path, tree in modules.items():
            if path.startswith(("types/", "resources/", "envelopes.", "error_body.")):
                found |= {name for name in imported(tree) if name[:1].isupper()} - envelopes
    assert found == names.CLASS_RESERVED


def test_resources_and_parameters_take_no_name_that_a_client_has() -> None:
    for module, name in (("sync_client", "SyncClient"), ("async_client", "AsyncClient")):
        client = getattr(import_module(f"truto_python_sdk._runtime.{module}"), name)
        has = {attribute for attribute in dir(client) if not attribute.startswith("_")}
        assert has <= names.CLIENT_RESERVED
    settings = import_module("truto_python_sdk._runtime.settings").Settings
    takes = {"http_client", *settings.__annotations__} - {"parameters"}
    assert takes <= names.CLIENT_ARGUMENT_RESERVED | names.SERVER_ARGUMENTS


@each_package
def test_a_client_takes_no_name_beside_it(spec: Path) -> None:
    modules = package(spec)
    clients = [
        name for path in ("_client.py", "_async_client.py") for name in defined(modules[path])
    ]
    assert len(clients) == 2
    for path in ("__init__.py", "_client.py", "_async_client.py"):
        beside = {name for name in imported(modules[path]) if not name.startswith("_")}
        assert beside - set(clients) <= names.CLIENT_CLASS_RESERVED, path


@each_package
def test_what_a_function_imports_hides_no_argument(spec: Path) -> None:
    for path, tree in package(spec).items():
        for one in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
            arguments = {argument.arg for argument in one.args.args}
            own = [node for node in one.body if isinstance(node, ast.ImportFrom)]
            names_of_own = {alias.name for node in own for alias in node.names}
            assert not arguments & names_of_own, (path, one.name)
