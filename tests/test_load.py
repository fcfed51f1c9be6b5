"""Loading: every hostile file is refused with its place, every text is kept as it is written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings, strategies as st

from generator.diagnostics import Diagnostic, Report
from generator.load import MAXIMUM_BYTES, MAXIMUM_TEXT, load, read_file
from generator.load.source import lines_for_display
from generator.nodes import Mapping, Node, Scalar, Sequence, Text
from generator.report import render
from generator.values import BadValueError, Kind, scalar_value


def mistakes(data: bytes) -> list[Diagnostic]:
    report = Report()
    load("a.yaml", data, report)
    return report.diagnostics


def mistake(data: bytes) -> tuple[int, int, str]:
    """Line, column and code of the only mistake."""
    (diagnostic,) = mistakes(data)
    return diagnostic.at.line, diagnostic.at.column, diagnostic.code


def loaded(data: bytes) -> Mapping:
    report = Report()
    root = load("a.yaml", data, report)
    assert report.diagnostics == []
    assert root is not None
    return root


def plain(node: Node) -> object:
    """A tree as Python data, every scalar as its text."""
    match node:
        case Scalar():
            return str(node.text)
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {str(name): plain(value) for name, value in node.entries}


def texts(data: bytes) -> list[tuple[int, int, str]]:
    """Line, column and text of every key and scalar."""
    found: list[Text] = []

    def walk(node: Node) -> None:
        match node:
            case Scalar():
                found.append(node.text)
            case Sequence():
                for item in node.items:
                    walk(item)
            case Mapping():
                for name, value in node.entries:
                    found.append(name)
                    walk(value)

    walk(loaded(data))
    return [(text.at.line, text.at.column, str(text)) for text in found]


@pytest.mark.parametrize(
    "written",
    ["no", "on", "y", "1.10", "0123", "1_000", "2024-01-01", "2024-02-30", "12:30:45", "1e3", "~"],
)
def test_a_scalar_stays_text(written: str) -> None:
    assert plain(loaded(f"a: {written}\n".encode())) == {"a": written}


def test_every_key_and_scalar_knows_its_place() -> None:
    data = b"a: one\nb:\n  - two\n  - {c: 'three'}\n'd': |\n  four\n"
    assert texts(data) == [
        (1, 1, "a"),
        (1, 4, "one"),
        (2, 1, "b"),
        (3, 5, "two"),
        (4, 6, "c"),
        (4, 9, "three"),
        (5, 1, "d"),
        (5, 6, "four\n"),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_line_ends_are_alike(end: str) -> None:
    lines = ["a: |", "  one", "  two", "b: three", ""]
    assert texts(end.join(lines).encode()) == texts("\n".join(lines).encode())


def test_a_byte_order_mark_is_ignored() -> None:
    assert texts(b"\xef\xbb\xbfa: b\n") == [(1, 1, "a"), (1, 4, "b")]


@pytest.mark.parametrize("key", ["a\\u200b", "a\\tb", "a\\nb", "\\ufeffa", "\\U000E0020"])
def test_a_key_may_hold_what_an_escape_shows(key: str) -> None:
    assert plain(loaded(f'"{key}": b\n'.encode())) == {key.encode().decode("unicode_escape"): "b"}


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("|\n  one\n   two  \n", "one\n two  \n"),
        ("|-\n  one\n", "one"),
        ("|+\n  one\n\n", "one\n\n"),
        (">\n  one\n  two\n\n  three\n", "one two\nthree\n"),
        ('"\\u00e9\\t\\""', '\u00e9\t"'),
        ("'it''s'", "it's"),
        ("one #two", "one"),
        ("one#two", "one#two"),
    ],
)
def test_text_is_what_yaml_says(written: str, text: str) -> None:
    assert plain(loaded(f"a: {written}".encode())) == {"a": text}


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"", (1, 1, "empty-file")),
        (b"# only a comment\n", (1, 1, "empty-file")),
        (b"---\n", (1, 1, "empty-file")),
        (b"text\n", (1, 1, "wrong-kind")),
        (b"- a\n", (1, 1, "wrong-kind")),
        (b"a: b\n---\nc: d\n", (2, 1, "second-document")),
        (b"a: b\n---\n", (2, 1, "second-document")),
        (b"%YAML 1.2\n---\na: b\n", (1, 1, "directive")),
        (b"%TAG ! tag:x,2000:\n---\na: b\n", (1, 1, "directive")),
        (b"a: 1\nb: {c: 1, 'c': 2}\n", (2, 11, "duplicate-key")),
        (b"a: !!binary aGk=\n", (1, 4, "tag")),
        (b"a: ! b\n", (1, 4, "tag")),
        (b"!!map {a: b}\n", (1, 1, "tag")),
        (b"!x a: b\n", (1, 1, "tag")),
        (b"a: &b c\n", (1, 4, "anchor")),
        (b"&b a: c\n", (1, 1, "anchor")),
        (b"a: &r {b: *r}\n", (1, 4, "anchor")),
        (b"a: *b\n", (1, 4, "anchor")),
        (b"<<: {a: b}\n", (1, 1, "merge-key")),
        (b"<<: [{a: b}]\n", (1, 1, "merge-key")),
        (b"1: a\n", (1, 1, "bad-key")),
        (b"1.5: a\n", (1, 1, "bad-key")),
        (b"true: a\n", (1, 1, "bad-key")),
        (b"~: a\n", (1, 1, "bad-key")),
        (b": a\n", (1, 1, "syntax")),
        (b"a: {? , }\n", (1, 7, "bad-key")),
        (b"{a: b}: c\n", (1, 1, "bad-key")),
        (b"? [a]\n: b\n", (1, 3, "bad-key")),
        (b'"\\0": a\n', (1, 1, "bad-character")),
        ("a\u00adb: c\n".encode(), (1, 1, "bad-character")),
        ("a\ufe0f: c\n".encode(), (1, 1, "bad-character")),
        ("\u2066a: c\n".encode(), (1, 1, "bad-character")),
        ("'a\u200b': c\n".encode(), (1, 1, "bad-character")),
        ('"\u200b\\u200b": c\n'.encode(), (1, 1, "bad-character")),
        (b"a: b\n  \tc: d\n", (2, 3, "syntax")),
        (b"a:\n\tb: c\n", (2, 1, "syntax")),
        (b"a: b: c\n", (1, 5, "syntax")),
        (b'a: "b\n', (1, 4, "syntax")),
        (b'a: "\\ud800"\n', (1, 7, "syntax")),
        (b"a: [b\n", (1, 4, "syntax")),
        (b"a: b\x00\n", (1, 5, "control-character")),
        (b"a: b\n# \x1b[31m\n", (2, 3, "control-character")),
        ("a: \x80\n".encode(), (1, 4, "control-character")),
        (b"a: \x7f\n", (1, 4, "control-character")),
        ("a: \uffff\n".encode(), (1, 4, "control-character")),
        ("a: b\n".encode("utf-16"), (1, 1, "not-utf-8")),
        ("a: b\n".encode("utf-32"), (1, 1, "not-utf-8")),
        ("a: b\n".encode("utf-16-be"), (1, 1, "control-character")),
        (b"a: \xe9t\xe9\n", (1, 4, "not-utf-8")),
        (b"a: b\nb: \xed\xa0\x80\n", (2, 4, "not-utf-8")),
        (b"[" * 100_000, (1, 65, "too-deep")),
        (b"".join(b" " * depth + b"a:\n" for depth in range(900)), (65, 65, "too-deep")),
        (b"a: " + b"x" * (MAXIMUM_TEXT + 1), (1, 4, "too-large")),
        (b"a: [" + b"b, " * 199_999 + b"]", (1, 599_996, "too-large")),
        (b"a" * (MAXIMUM_BYTES + 1), (1, 1, "too-large")),
    ],
    ids=lambda value: repr(value[:40]),
)
def test_refused_with_its_place(data: bytes, place: tuple[int, int, str]) -> None:
    assert mistake(data) == place


def test_without_the_c_parser_the_tree_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    data = b"a: one\nb:\n  - {c: 'd'}\n  - |\n    two\n"
    expected = loaded(data)
    monkeypatch.setattr("generator.load._PARSER", yaml.BaseLoader)
    assert loaded(data) == expected
    assert mistake(b"a: b: c\n") == (1, 5, "syntax")
    assert mistake(b'a: "\\ud800"\n') == (1, 4, "bad-character")


def test_broken_utf_8_names_the_byte() -> None:
    (diagnostic,) = mistakes("\ufeffé: ".encode() + b"\xff")
    assert (diagnostic.at.line, diagnostic.at.column) == (1, 4)
    assert "byte 0xff at byte offset 7" in diagnostic.message


def test_mistakes_that_do_not_stop_the_reading_come_together() -> None:
    codes = [diagnostic.code for diagnostic in mistakes(b"a: !x b\na: c\n1: d\n<<: e\n")]
    assert codes == ["tag", "duplicate-key", "bad-key", "merge-key"]


def refused_path(path: Path) -> str:
    report = Report()
    assert read_file(path, "a.yaml", report) is None
    (diagnostic,) = report.diagnostics
    return diagnostic.message


def test_only_regular_files_are_read(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo.yaml"
    os.mkfifo(fifo)
    assert "not a regular file" in refused_path(fifo)
    assert "not a regular file" in refused_path(tmp_path)
    assert "not a regular file" in refused_path(Path("/dev/zero"))
    assert "No such file" in refused_path(tmp_path / "none.yaml")
    assert "NUL" in refused_path(Path("a\0b"))


def test_a_file_that_is_too_large_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    assert "more than 16,777,216 bytes" in refused_path(path)


def test_a_regular_file_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: b\r\n")
    assert read_file(path, "a.yaml", Report()) == b"a: b\r\n"


PIECES = st.sampled_from(
    [
        *"abz01~!&*%@`'\"|>#,:?-[]{}<\\ \t\n\r\ufeff\u200b\x00\x85é😀",
        *(": ", "- ", "\n  ", "---\n", "...\n", "!!str ", "&a ", "*a", "<<: ", "? ", "|\n  "),
        *("%YAML 1.2\n", "\\ud800", "\\x00", "\\q", "null", "true", "1e5"),
        *("key: value\n", "{a: b}", "[a, b]"),
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.binary(max_size=200), st.lists(PIECES, max_size=40).map("".join)))
def test_loading_never_raises_and_places_are_in_the_file(written: bytes | str) -> None:
    data = written if isinstance(written, bytes) else written.encode()
    report = Report()
    root = load("a.yaml", data, report)
    assert root is not None or report.diagnostics
    lines = lines_for_display(data)
    for diagnostic in report.diagnostics:
        assert 1 <= diagnostic.at.line <= len(lines)
        assert 1 <= diagnostic.at.column <= len(lines[diagnostic.at.line - 1]) + 1
    printed = render(report.diagnostics, {"a.yaml": data})
    assert all(character.isprintable() for character in printed.replace("\n", ""))


def value(written: str, kind: Kind) -> object:
    ((_, node),) = loaded(f"a: {written}\n".encode()).entries
    return scalar_value(node, kind)


@pytest.mark.parametrize(
    ("written", "kind", "expected"),
    [
        ("no", "string", "no"),
        ("1.10", "string", "1.10"),
        ("true", "string", "true"),
        ("'null'", "string", "null"),
        ('""', "string", ""),
        ("42", "integer", 42),
        ("-0", "integer", 0),
        ("9007199254740993", "integer", 9007199254740993),
        ("1e3", "number", 1000.0),
        ("5", "number", 5),
        ("-0.5", "number", -0.5),
        ("true", "boolean", True),
        ("null", "null", None),
        ("~", "null", None),
        ("yes", "any", "yes"),
        ("12:30:45", "any", "12:30:45"),
        ("2024-01-01", "any", "2024-01-01"),
        ("1e3", "any", 1000.0),
        ("+5", "any", 5),
        (".5", "any", 0.5),
        ("True", "any", True),
        ("'5'", "any", "5"),
        ("{b: [1, x, null]}", "any", {"b": [1, "x", None]}),
    ],
)
def test_a_value_is_read_by_its_slot(written: str, kind: Kind, expected: object) -> None:
    found = value(written, kind)
    assert (found, type(found)) == (expected, type(expected))


@pytest.mark.parametrize(
    ("written", "kind", "part"),
    [
        *((number, "integer", "ambiguous") for number in ("0123", "0o17", "0x1F", "0b1", "1_000")),
        *((number, "number", "ambiguous") for number in ("0123", "0o17", "0x1F", "0b1", "1_000")),
        *((number, "any", "ambiguous") for number in ("0123", "0o17", "0x1F", "0b1", "1_000")),
        ("+5", "integer", "ambiguous"),
        (".5", "number", "ambiguous"),
        ("1e3", "integer", "not an integer"),
        ("1.0", "integer", "not an integer"),
        ("'5'", "integer", "quotes"),
        ("9" * 4_001, "integer", "4,000 digits"),
        ("9" * 5_000, "number", "4,000 digits"),
        ("9" * 5_000, "any", "4,000 digits"),
        (".inf", "number", "finite"),
        (".nan", "any", "finite"),
        ("1e999", "number", "finite"),
        ("1e999", "any", "finite"),
        ("ten", "number", "not a number"),
        ("yes", "boolean", "true or false"),
        ("True", "boolean", "true or false"),
        ("~", "string", "null"),
        ("none", "null", "not null"),
        ("[1]", "integer", "a list"),
        ("{b: 1}", "string", "a mapping"),
        ("[0x1F]", "any", "ambiguous"),
    ],
    ids=lambda text: text[:20],
)
def test_a_value_that_does_not_fit_is_refused(written: str, kind: Kind, part: str) -> None:
    with pytest.raises(BadValueError) as caught:
        value(written, kind)
    assert part in caught.value.message
    assert caught.value.at.line == 1
