"""Places in documents: found late, equal to none but themselves, and in order with all others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from generator.diagnostics import Location, Report
from generator.openapi.opening import Opened, open_document
from generator.openapi.places import JsonPlaces
from generator.openapi.values import DocumentLocation, Value
from generator.report import render

TEXT = '{"openapi": "3.0.3",\n "paths": {\n  "/a": {}, "/b": [1,\n   {"c": 2}]}}'
KEYS = st.text(st.sampled_from('ab/~"\\{}[],: é\u2028😀'), max_size=4)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | KEYS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
)


@pytest.fixture
def found(tmp_path: Path) -> Opened:
    (tmp_path / "a.json").write_text(TEXT)
    opened = open_document(tmp_path / "a.json", "a.json", Report())
    assert opened
    return opened


def location(found: Opened, *pointer: str) -> DocumentLocation:
    return DocumentLocation(found.root.document, pointer)


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        ((), "a.json:1:1"),
        (("paths",), "a.json:2:2"),
        (("paths", "/b"), "a.json:3:13"),
        (("paths", "/b", "0"), "a.json:3:20"),
        (("paths", "/b", "1"), "a.json:4:4"),
        (("paths", "/b", "1", "c"), "a.json:4:5"),
        (("paths", "/b", "1", "c", "d", "e"), "a.json:4:5"),
        (("paths", "/gone", "get"), "a.json:2:2"),
        (("paths", "/b", "7"), "a.json:3:13"),
    ],
)
def test_a_place_is_that_of_the_key_or_of_what_is_nearest(
    found: Opened, pointer: tuple[str, ...], place: str
) -> None:
    assert str(location(found, *pointer)) == place


def test_places_of_both_kinds_are_compared_and_sorted(found: Opened) -> None:
    paths, first = location(found, "paths"), location(found, "paths", "/a")
    assert paths == location(found, "paths")
    assert hash(paths) == hash(location(found, "paths"))
    assert paths != first
    assert paths == Location("a.json", 2, 2)
    assert Location("a.json", 2, 2) == paths
    assert paths != "a.json:2:2"
    places = [first, Location("b.yaml", 1, 1), paths, Location("a.json", 2, 9), Location("a", 9, 9)]
    ordered = ["a:9:9", "a.json:2:2", "a.json:2:9", "a.json:3:3", "b.yaml:1:1"]
    assert [str(one) for one in sorted(places)] == ordered
    assert len({*places, location(found, "paths")}) == 5


def test_two_things_in_one_place_are_two(found: Opened) -> None:
    assert location(found, "paths", "x") != location(found, "paths", "y")
    assert str(location(found, "paths", "x")) == str(location(found, "paths", "y"))


def test_nothing_is_looked_for_before_a_place_is_shown(
    found: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("looked for")

    monkeypatch.setattr(JsonPlaces, "__init__", fail)
    at = location(found, "paths")
    assert at == location(found, "paths")
    assert {at: 1}[location(found, "paths")] == 1
    assert at.path == "a.json"


def test_a_warning_is_shown_with_its_line(found: Opened) -> None:
    report = Report(sources={"a.json": TEXT.encode(), "other.json": b"{}"})
    report.warning(location(found, "paths", "/b"), "odd", "this is odd; it is left out")
    report.raise_if_any()
    assert render(report.warnings, report.sources, "warning") == (
        "a.json:3:13: warning[odd]: this is odd; it is left out\n"
        '    3 |   "/a": {}, "/b": [1,\n'
        "      |             ^\n\n"
        "1 warning\n"
    )


@settings(deadline=None, max_examples=300)
@given(st.dictionaries(KEYS, VALUES, max_size=4), st.sampled_from([None, 0, 1, 3]), st.booleans())
def test_every_value_is_found_where_it_stands(
    value: dict[str, Any], indent: int | None, is_ascii: bool
) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=is_ascii)
    places = JsonPlaces(text)
    lines = text.replace("\u2028", "\n").split("\n")

    def check(pointer: tuple[str, ...], one: Any, *, is_member: bool) -> None:
        line, column = places.find(pointer)
        rest = "\n".join([lines[line - 1][column - 1 :], *lines[line:]])
        expected = json.dumps(pointer[-1] if is_member else one, ensure_ascii=is_ascii)
        if is_member or not isinstance(one, list | dict):
            assert rest.startswith(expected.replace("\u2028", "\n"))
        for number, child in enumerate(one if isinstance(one, list) else ()):
            check((*pointer, str(number)), child, is_member=False)
        for key, child in one.items() if isinstance(one, dict) else ():
            check((*pointer, key), child, is_member=True)

    check((), value, is_member=False)


def test_a_value_says_where_it_stands(found: Opened) -> None:
    value = found.root.get("paths")
    assert isinstance(value, Value)
    member = value.get("/b")
    assert member is not None
    assert (member.reference, member.key) == ("#/paths/~1b", "a.json#/paths/~1b")
    assert found.root.reference == "#"
    assert [one.reference for one in member.items()] == ["#/paths/~1b/0", "#/paths/~1b/1"]
