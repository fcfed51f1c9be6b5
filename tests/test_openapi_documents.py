"""Files of a document: whatever they hold, values or a located message; never a traceback."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, Report
from generator.openapi.json_values import MAXIMUM_DEPTH
from generator.openapi.opening import Opened, open_document
from generator.openapi.values import Value
from generator.report import render

START = '{"openapi": "3.0.3", "paths": {}, '


def opened(folder: Path, data: bytes | str, name: str = "a.json") -> tuple[Opened | None, Report]:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    report = Report()
    return open_document(path, name, report), report


def root(folder: Path, data: bytes | str, name: str = "a.json") -> Value:
    """The root of a document of which nothing is to be said."""
    found, report = opened(folder, data, name)
    assert [str(one) for one in report.diagnostics + report.warnings] == []
    assert found
    return found.root


def said(diagnostics: list[Diagnostic]) -> list[str]:
    return [f"{one.at}: [{one.code}] {one.message}" for one in diagnostics]


def mistake(folder: Path, data: bytes | str, name: str = "a.json") -> str:
    """The one reason why a document is not read."""
    found, report = opened(folder, data, name)
    assert found is None
    (message,) = said(report.diagnostics)
    assert render(report.diagnostics, report.sources)
    return message


def warnings(folder: Path, data: bytes | str, name: str = "a.json") -> list[str]:
    """What is said of a document that is read all the same."""
    found, report = opened(folder, data, name)
    assert found
    assert report.diagnostics == []
    return said(report.warnings)


def member(value: Value, *keys: str) -> Value:
    for key in keys:
        found = value.get(key)
        assert found is not None
        value = found
    return value


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"]
)
@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_text_is_read_in_every_encoding_of_unicode(
    tmp_path: Path, encoding: str, name: str
) -> None:
    text = '{"openapi": "3.0.3", "paths": {}, "x": "Zürich 🏔"}'
    if name == "a.yaml":
        text = "openapi: 3.0.3\npaths: {}\nx: Zürich 🏔\n"
    value = root(tmp_path, text.encode(encoding), name)
    assert value.text("x") == "Zürich 🏔"
    at = member(value, "x").at
    assert (at.line, at.column) == ((1, 35) if name == "a.json" else (3, 1))


def test_the_kind_of_a_file_is_its_content_s_not_its_name_s(tmp_path: Path) -> None:
    assert root(tmp_path, '{"openapi": "3.0.3", "paths": {}}', "a.yaml").text("openapi") == "3.0.3"
    assert root(tmp_path, "openapi: 3.0.3\npaths: {}\n", "a.json").text("openapi") == "3.0.3"
    assert root(tmp_path, "{openapi: 3.0.3, paths: {}}", "b.yaml").text("openapi") == "3.0.3"


def test_what_is_nearly_json_is_read_as_yaml(tmp_path: Path) -> None:
    (message,) = warnings(tmp_path, '{"openapi": "3.0.3",\n paths: {}\n}')
    assert message.startswith("a.json:2:2: [not-json] this is not JSON: ")
    assert message.endswith("the file was read as YAML instead")


def test_yaml_is_read_by_its_core_schema(tmp_path: Path) -> None:
    text = (
        "openapi: 3.0.3\npaths: {}\nx:\n  - no\n  - 2024-01-01\n  - 12:30:45\n  - 0o17\n  - 0123\n"
        "  - 1.50\n  - ~\n  - true\n  - 1_000\n  - '1'\n  - !!str 1\n  - 0x1F\n"
        "  - +7\n  - =\n  - 1e3\n"
    )
    values = [one.raw for one in member(root(tmp_path, text, "a.yaml"), "x").items()]
    expected = ["no", "2024-01-01", "12:30:45", 15, 123, 1.5, None, True, "1_000", "1", "1", 31]
    assert values == [*expected, 7, "=", 1000.0]


def test_keys_of_yaml_become_text(tmp_path: Path) -> None:
    text = "openapi: 3.0.3\npaths: {}\nx: {200: a, true: b, ~: c, 1.10: d, on: e}\n"
    keys = [key for key, _ in member(root(tmp_path, text, "a.yaml"), "x").entries()]
    assert keys == ["200", "true", "~", "1.10", "on"]


def test_aliases_and_merge_keys_are_read(tmp_path: Path) -> None:
    text = (
        "openapi: 3.0.3\npaths: {}\nx-base: &base\n  a: 1\n  b: 2\n"
        "y:\n  b: 3\n  <<: *base\nz:\n  <<: [*base, {c: 4}]\nw: *base\n"
    )
    value = root(tmp_path, text, "a.yaml")
    assert member(value, "y").raw == {"b": 3, "a": 1}
    assert member(value, "z").raw == {"a": 1, "b": 2, "c": 4}
    assert member(value, "w").raw == {"a": 1, "b": 2}
    assert str(member(value, "y", "a").at) == "a.yaml:4:3"
    assert str(member(value, "y", "b").at) == "a.yaml:7:3"
    assert str(member(value, "w").at) == "a.yaml:11:1"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("", "1:1: [empty-file] this file is empty"),
        (" \n\t\n", "1:1: [empty-file] this file is empty"),
        ("\ufeff", "1:1: [empty-file] this file is empty"),
        ("<!doctype html><html></html>", "1:1: [not-text] this is a web page or XML"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "1:1: [not-text] byte 0x89 is not UTF-8"),
        (b"PK\x03\x04\x14\x00\x08\x00\x08", "1:1: [not-text] this file is not text"),
        ("\x1b\x02\x03\x04" * 20, "1:1: [not-text] this file is not text"),
        ("[1, 2]", "1:1: [not-openapi] this is not an OpenAPI document, but a list"),
        ("null", "1:1: [not-openapi] this is not an OpenAPI document, but empty"),
        ("just words", "1:1: [not-openapi] this is not an OpenAPI document, but a text or number"),
        ('{"a": 1}', "1:1: [not-openapi] this is not an OpenAPI document: it has no `openapi`"),
        ("{", "1:2: [syntax] this is not JSON: the text ends in the middle"),
        ('{"openapi": "3.0.3",\n  "paths": {"/a', "2:13: [syntax] this is not JSON: "),
        ('{"openapi": "3.0.3"} {}', "1:22: [syntax] this is not JSON: extra data"),
        ("openapi: 3.0.3\n---\npaths: {}\n", "2:1: [second-document] a second document"),
        ("openapi: 3.0.3\n\tpaths: {}\n", "2:1: [syntax] a tab in the indentation"),
        ("openapi: *a\n", "1:10: [bad-alias] `*a` is no anchor"),
        ("openapi: &a [*a]\n", "1:14: [bad-alias] `*a` stands within what it names"),
        ('{"swagger": "1.2", "apis": []}', "1:2: [unknown-version] version 1.2 is not read"),
        ('{"asyncapi": "3.0.0"}', "1:1: [not-openapi] this is not an OpenAPI document"),
    ],
)
def test_what_is_no_document_is_told_with_its_place(
    tmp_path: Path, data: bytes | str, expected: str
) -> None:
    assert mistake(tmp_path, data).startswith(f"a.json:{expected}")


@pytest.mark.parametrize("written", ['"3.0"', "3.1", "3", '"3.2.0"', '"v3.0.1"', '"3.1.0-rc1"'])
def test_versions_are_taken_as_people_write_them(tmp_path: Path, written: str) -> None:
    root(tmp_path, f'{{"openapi": {written}, "paths": {{}}}}')


def test_a_version_that_is_missing_is_guessed(tmp_path: Path) -> None:
    told = "a.json:1:1: [no-version] the document does not say its version; it is read as"
    assert warnings(tmp_path, '{"paths": {}}') == [f"{told} OpenAPI 3.0"]
    assert warnings(tmp_path, '{"paths": {}, "definitions": {}}') == [f"{told} Swagger 2.0"]
    assert warnings(tmp_path, '{"openapi": {}, "paths": {}}') == [f"{told} OpenAPI 3.0"]


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    report = Report()
    assert open_document(tmp_path / "gone.json", "gone.json", report) is None
    assert open_document(tmp_path, "folder", report) is None
    os.mkfifo(tmp_path / "pipe")
    assert open_document(tmp_path / "pipe", "pipe", report) is None
    assert said(report.diagnostics) == [
        "gone.json:1:1: [unreadable-file] no such file is here",
        "folder:1:1: [unreadable-file] this file cannot be read: Is a directory",
        "pipe:1:1: [unreadable-file] this is not a regular file",
    ]


@pytest.mark.parametrize("depth", [600, 10_000, 200_000])
@pytest.mark.parametrize("brackets", ['{"a":|}', "[|]"])
def test_deep_nesting_is_refused_where_it_is_too_much(
    tmp_path: Path, brackets: str, depth: int
) -> None:
    opening, closing = brackets.split("|")
    text = f'{START}"x": {opening * depth}1{closing * depth}}}'
    message = mistake(tmp_path, text)
    column = len(f'{START}"x": ') + len(opening) * (MAXIMUM_DEPTH - 1) + 1
    assert message.startswith(f"a.json:1:{column}: [too-deep] this is nested deeper than")


def test_deep_nesting_of_yaml_is_refused(tmp_path: Path) -> None:
    text = "openapi: 3.0.3\nx: " + "[" * 10_000 + "]" * 10_000
    assert mistake(tmp_path, text, "a.yaml").startswith("a.yaml:2:503: [too-deep]")
    steps = [f"a{number}: &a{number} [*a{number - 1}]" for number in range(1, 600)]
    text = "\n".join(["openapi: 3.0.3", "a0: &a0 1", *steps])
    assert mistake(tmp_path, text, "a.yaml").startswith("a.yaml:1:1: [too-deep]")


def test_what_is_deep_but_not_too_deep_is_read(tmp_path: Path) -> None:
    depth = MAXIMUM_DEPTH - 1
    value = root(tmp_path, f'{START}"x": {"[" * depth}1{"]" * depth}}}')
    innermost = member(value, "x")
    while innermost.is_sequence:
        (innermost,) = innermost.items()
    assert (innermost.raw, innermost.at.column) == (1, len(f'{START}"x": ') + depth + 1)


@pytest.mark.parametrize(
    "lines",
    [
        [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 30)],
        [f"a{n}: &a{n} {{x: *a{n - 1}, y: *a{n - 1}, z: *a{n - 1}}}" for n in range(1, 30)],
        ["b: &b {" + ", ".join(f"k{n}: 1" for n in range(2_000)) + "}"]
        + [f"m{n}: {{<<: *b}}" for n in range(2_000)],
    ],
)
def test_an_alias_bomb_does_not_go_off(tmp_path: Path, lines: list[str]) -> None:
    text = "\n".join(["openapi: 3.0.3", "a0: &a0 lol", *lines])
    start = time.monotonic()
    assert "[too-large] aliases repeat more than 1,000,000 values" in mistake(
        tmp_path, text, "a.yaml"
    )
    assert time.monotonic() - start < 10


def test_a_key_that_stands_twice_is_told_and_the_last_one_counts(tmp_path: Path) -> None:
    text = '{"openapi": "3.0.3", "paths": {},\n "x": {"a": "a:", "b": {"a": 1},\n  "a": 2}}'
    found, report = opened(tmp_path, text)
    told = "a.json:3:3: [duplicate-key] `a` stands twice in one mapping; the last one counts"
    assert said(report.warnings) == [told]
    assert found and member(found.root, "x", "a").raw == 2
    assert member(found.root, "x", "a").at.line == 3
    text = "openapi: 3.0.3\npaths: {}\nx:\n  a: 1\n  a: 2\n"
    told = "a.yaml:5:3: [duplicate-key] `a` stands twice in one mapping; the last one counts"
    assert warnings(tmp_path, text, "a.yaml") == [told]


def test_numbers_that_are_none_are_null(tmp_path: Path) -> None:
    text = '{"openapi": "3.0.3", "paths": {}, "x": ["NaN", NaN, -Infinity, 1e999]}'
    found, report = opened(tmp_path, text)
    assert found and member(found.root, "x").raw == ["NaN", None, None, None]
    (message,) = said(report.warnings)
    assert message.startswith("a.json:1:48: [bad-number] `NaN` is no number of JSON")
    text = "openapi: 3.0.3\npaths: {}\nx: [.nan, -.inf]\n"
    assert [one.partition("]")[0] for one in warnings(tmp_path, text, "a.yaml")] == [
        "a.yaml:3:5: [bad-number",
        "a.yaml:3:11: [bad-number",
    ]


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_an_integer_that_is_too_long_is_text(tmp_path: Path, name: str) -> None:
    texts = {"a.json": f'{START}"x": {"1" * 9_000}}}', "a.yaml": f"paths: {{}}\nx: {'1' * 9_000}"}
    text = texts[name] if name == "a.json" else f"openapi: 3.0.3\n{texts[name]}"
    assert member(root(tmp_path, text, name), "x").raw == "1" * 9_000


def test_halves_of_surrogate_pairs_are_replaced(tmp_path: Path) -> None:
    text = '{"openapi": "3.0.3", "paths": {}, "x\\ud800": ["\\udfff", "\\ud83d\\ude00"]}'
    assert member(root(tmp_path, text), "x\ufffd").raw == ["\ufffd", "😀"]


def test_bytes_of_another_encoding_are_told_and_replaced(tmp_path: Path) -> None:
    text = 'openapi: 3.0.3\npaths: {}\nx: "a text that is long enough, in Zürich"\n'
    (message,) = warnings(tmp_path, text.encode("latin-1"), "a.yaml")
    assert message.startswith("a.yaml:3:37: [not-utf-8] byte 0xfc is not UTF-8; it is read as")


def test_control_characters_and_tags_of_yaml_are_passed_over(tmp_path: Path) -> None:
    text = "openapi: 3.0.3\npaths: {}\nx: a\x0bb\ny: !custom {a: !other 1}\n"
    found, report = opened(tmp_path, text, "a.yaml")
    assert [one.code for one in report.warnings] == ["control-character", "tag"]
    assert found and member(found.root, "y").raw == {"a": 1}


def test_a_key_of_yaml_that_is_no_text_is_passed_over(tmp_path: Path) -> None:
    text = "openapi: 3.0.3\npaths: {}\nx:\n  a: 1\n  ? [b, {c: d}]\n  : {e: f}\n  g: 2\n"
    found, report = opened(tmp_path, text, "a.yaml")
    assert found and member(found.root, "x").raw == {"a": 1, "g": 2}
    assert [one.code for one in report.warnings] == ["bad-key"]


def test_thirty_megabytes_of_text_in_one_string_are_read(tmp_path: Path) -> None:
    text = json.dumps({"openapi": "3.0.3", "x": "a{[\\\n" * 6_000_000, "paths": {}})
    start = time.monotonic()
    assert member(root(tmp_path, text), "paths").at.column == len(text) - 11
    assert time.monotonic() - start < 20


def test_more_than_the_budget_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "a.json").open("wb") as file:
        file.write(b"{")
        file.truncate(65 * 1024 * 1024)
    report = Report()
    assert open_document(tmp_path / "a.json", "a.json", report) is None
    assert [one.code for one in report.diagnostics] == ["too-large"]


def test_a_large_document_is_read_and_located_quickly(tmp_path: Path) -> None:
    """As large as the largest in the wild: 13 MB, read in less than a second by itself."""
    schema = {"type": "object", "properties": {"a": {"type": "string", "description": "a " * 40}}}
    schemas = {f"Schema{number}": schema for number in range(65_000)}
    document = {"openapi": "3.0.3", "paths": {}, "components": {"schemas": schemas}}
    text = json.dumps(document, indent=1)
    assert len(text) > 12_000_000
    start = time.monotonic()
    value = member(root(tmp_path, text), "components", "schemas", "Schema64999", "properties")
    assert value.at.line == text.count("\n") - 8
    assert time.monotonic() - start < 15
