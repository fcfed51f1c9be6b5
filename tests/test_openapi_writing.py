"""Specs as an import writes them: the YAML is read back as the same spec."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Location, Report
from generator.load import load
from generator.nodes import Scalar, Text, core_kind
from generator.openapi.writing import spec_text
from generator.shape import read
from generator.spec import ApiSpec, ModelSpec, ModelsSpec, ResourceSpec
from generator.text.yaml_text import WIDTH

ROOT = Path(__file__).parent.parent
AT = Location("x.yaml", 1, 1)
FILES = sorted(
    [*ROOT.glob("specs/**/*.yaml"), *ROOT.glob("tests/cases/*/spec/**/*.yaml")],
    key=lambda path: path.as_posix(),
)


def spec_of(path: Path, data: bytes) -> Any:
    shapes = {"api.yaml": ApiSpec, "models.yaml": ModelsSpec}
    report = Report()
    tree = load(path.name, data, report)
    spec = read(tree, shapes.get(path.name, ResourceSpec), report) if tree else None
    return None if report.diagnostics else spec


def bare(value: Any) -> Any:
    """What a spec says, without places; text that needs no quotes is the same in them."""
    match value:
        case Scalar(text, is_plain):
            return str(text), is_plain or core_kind(text) == "string"
        case dict():
            return [(str(key), bare(one)) for key, one in value.items()]
        case list() | tuple():
            return [bare(one) for one in value]
        case _ if is_dataclass(value):
            return {
                one.name: bare(getattr(value, one.name))
                for one in fields(value)
                if one.name != "at"
            }
        case _:
            return value


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_spec_that_is_written_is_read_back(path: Path) -> None:
    spec = spec_of(path, path.read_bytes())
    if spec is None:
        return  # The case of a mistake.
    again = spec_of(path, spec_text(spec).encode())
    assert bare(again) == bare(spec)


TEXTS = (
    "plain",
    "two\nlines",
    "ends\n",
    "\nbegins with a break",
    "  begins with spaces\nand goes on",
    " begins with a space, and is so long that it would be folded over several lines of the file: "
    "that is more than a hundred characters",
    "a word " * 40,
    "word  with  two  spaces " * 8,
    "a: b",
    "a #b",
    "#a",
    "- a",
    "? a",
    "'quoted'",
    '"quoted"',
    "{braces}",
    "[brackets]",
    "null",
    "~",
    "true",
    "1.10",
    "0x1F",
    "tab\tin it",
    "\ttab first",
    "bell\x07",
    "nel\x85 and \u2028",
    "\ufeffmark",
    "emoji \U0001f600",
    "trailing ",
    "trailing:",
    "% percent",
    "@at",
    "`tick`",
    "*star",
    "&and",
    "!bang",
    "|pipe",
    ">more",
    "=",
    "<<",
    "---",
    "...",
    "a\r\nb",
    "x" * 300,
)


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_every_text_is_read_back(text: str) -> None:
    spec = ResourceSpec(
        at=AT,
        resource=Text("a", AT),
        path=Text("/a", AT),
        title=Text(text, AT),
        description=Text(text, AT),
    )
    again = spec_of(Path("a.yaml"), spec_text(spec, ["Of another."]).encode())
    assert again is not None and (again.title, again.description) == (text, text)


@pytest.mark.parametrize("key", ["a\u200b", "\ufeffa", "a\tb", "a\nb", "a\u2028", "\U000e0020"])
def test_a_key_shows_what_is_invisible(key: str) -> None:
    spec = ModelsSpec(at=AT, models={Text(key, AT): ModelSpec(at=AT, type=Text("string", AT))})
    again = spec_of(Path("models.yaml"), spec_text(spec).encode())
    assert isinstance(again, ModelsSpec) and [*again.models] == [key]


def test_prose_is_folded_to_the_width_of_the_file() -> None:
    text = "Some words that go on. " * 20
    spec = ResourceSpec(
        at=AT, resource=Text("a", AT), path=Text("/a", AT), description=Text(text.strip(), AT)
    )
    assert max(map(len, spec_text(spec).splitlines())) <= WIDTH
