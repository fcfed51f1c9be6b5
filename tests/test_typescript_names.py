"""No name of an API takes one that generated TypeScript uses itself: the lists are held to that
code, and to the runtime."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from generator.pipeline import generate
from generator.targets.typescript import names
from generator.targets.typescript.emitted import runtime_folder

REPOSITORY = Path(__file__).parents[1]
CASES = REPOSITORY / "tests/cases"
SPECS = (
    REPOSITORY / "specs/truto",
    CASES / "every-key/spec",
    CASES / "typescript-awkward-names/spec",
    CASES / "object-in-a-group/spec",
    CASES / "parameter-styles/spec",
)
each_package = pytest.mark.parametrize("spec", SPECS, ids=lambda path: path.parent.name)

_NAMED = re.compile(r'^import (?:type )?\{([^}]*)\} from "', re.MULTILINE)
_NAMESPACE = re.compile(r'^import (?:type )?\* as (\w+) from "', re.MULTILINE)
_FROM = re.compile(r'(?:\bfrom |\bimport\()"(\.[^"]+)\.js"')
_DEFINED = re.compile(r"^(?:export )?(?:class|const|interface|type) (\w+)\b(?! from)", re.MULTILINE)
_GLOBALS = {"Date", "Readonly", "Record"}


@cache
def package(spec: Path) -> dict[str, str]:
    """The rendered modules of a package, by path."""
    (output,) = generate([spec], "typescript")
    return {
        file.path.removeprefix("src/"): file.text
        for file in output.files
        if file.path.endswith(".ts") and not file.path.startswith("src/runtime/")
    }


def imported(text: str) -> Iterator[str]:
    for found in _NAMED.findall(text):
        yield from re.findall(r"\w+", found)
    yield from _NAMESPACE.findall(text)


def runtime(module: str) -> str:
    return (runtime_folder() / f"{module}.ts").read_text(encoding="utf-8")


@each_package
def test_a_module_binds_each_name_once(spec: Path) -> None:
    for path, text in package(spec).items():
        bound = Counter([*imported(text), *_DEFINED.findall(text)])
        assert [name for name, count in bound.items() if count > 1] == [], path


@each_package
def test_what_a_module_imports_is_there(spec: Path) -> None:
    modules = package(spec)
    for path, text in modules.items():
        for named in _FROM.findall(text):
            found = posixpath.normpath(posixpath.join(posixpath.dirname(path), f"{named}.ts"))
            assert found in modules or found.startswith("runtime/"), path


def test_types_and_constants_of_an_api_take_no_name_that_is_imported() -> None:
    """And nothing is kept for us that we do not use."""
    found: set[str] = set()
    for spec in SPECS:
        for path, text in package(spec).items():
            if path == "parameters.ts":
                types = re.findall(r"^export (?:interface|type) (\w+)", text, re.MULTILINE)
                assert all(name.endswith(("Params", "Input")) for name in types)
            elif path not in ("client.ts", "config.ts", "index.ts"):
                found |= {name for name in imported(text) if name[:1].isupper()}
                found |= _GLOBALS & set(re.findall(r"\w+", text))
    assert found == names.CLASS_RESERVED


def test_resources_take_no_name_that_a_client_has() -> None:
    text = runtime("client").partition("export class APIClient")[2]
    members = set(re.findall(r"^  (?:get )?(\w+)\(", text, re.MULTILINE)) - {"constructor"}
    assert {"request", "withOptions"} <= members
    assert members <= names.CLIENT_RESERVED


def test_methods_take_no_name_that_a_resource_has() -> None:
    text = runtime("resource").partition("export class APIResource")[2]
    members = set(re.findall(r"^  (?:\w+ )*(\w+)[:(]", text, re.MULTILINE))
    assert members == {"constructor", "sender"}
    for member in members:
        assert names.method(member) == f"{member}_"


def test_parameters_take_no_option_that_every_client_has() -> None:
    text = runtime("settings").partition("export interface BaseClientOptions")[2]
    hooks = runtime("hooks").partition("export interface Hooks")[2]
    own = re.findall(r"^  readonly (\w+)\?:", text.partition("\n}\n")[0] + hooks, re.MULTILINE)
    assert set(own) == names.OPTION_RESERVED


def test_public_names_are_those_of_the_runtime() -> None:
    for module, sides in names.EXPORTS.items():
        pattern = r"^export (?:declare )?(?:abstract )?(?:class|interface|type) (\w+)"
        public = set(re.findall(pattern, runtime(module), re.MULTILINE))
        assert {name for side in sides for name in side} <= public, module


@each_package
def test_a_client_takes_no_name_beside_it(spec: Path) -> None:
    modules = package(spec)
    (client,) = re.findall(r"^export class (\w+) extends APIClient", modules["client.ts"], re.M)
    exported = set(re.findall(r"\b[A-Z]\w+\b", modules["index.ts"].partition("export")[2]))
    beside = {name for name in imported(modules["client.ts"]) if name[:1].isupper()}
    assert (beside | exported | {"ClientOptions"}) - {client} <= names.CLIENT_CLASS_RESERVED


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("user_id", "userId"),
        ("userID", "userId"),
        ("X-Trace-Id", "xTraceId"),
        ("2fa", "twoFa"),
        ("2", "two"),
        ("class", "class_"),
        ("await", "await_"),
        ("options", "options_"),
        ("UNDEFINED", "undefined_"),
        ("line_1", "line1"),
    ],
)
def test_arguments(name: str, made: str) -> None:
    assert names.argument(name) == made


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("delete", "delete"),
        ("constructor", "constructor_"),
        ("to_string", "toString_"),
        ("then", "then_"),
    ],
)
def test_methods(name: str, made: str) -> None:
    assert names.method(name) == made


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("message", "Message"),
        ("date", "Date_"),
        ("no_params", "NoParams_"),
        ("2faCode", "TwoFaCode"),
        ("f_o_r_m", "FORM_"),
    ],
)
def test_classes(name: str, made: str) -> None:
    assert names.class_(name) == made


@pytest.mark.parametrize("name", ["to_string", "constructor", "value_of", "settings", "class"])
def test_options(name: str) -> None:
    """What an object has by itself would stand in for an option that is left out."""
    assert names.option(name) == f"{names.argument(name).removesuffix('_')}_"


def test_a_constant_is_never_a_class() -> None:
    assert names.constant("update") == "UPDATE"
    assert names.constant("a") == "A_"
    assert names.class_("a") == "A"
