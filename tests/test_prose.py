"""Sentences and lines of text, from what the spec says: Markdown stays what it was."""

from __future__ import annotations

import pytest

from generator.prose import markdown, sentences

FENCE = "```\nfirst();\n\n\nsecond();\nthird();\n\nlast();\n```"


@pytest.mark.parametrize(
    ("said", "written"),
    [
        (("Who asks", "", "Default: `a`"), "Who asks. Default: `a`."),
        (("Really?", "Yes!"), "Really? Yes!"),
        (("Read [this](a)", "Most (100)"), "Read [this](a). Most (100)."),
        (('See "this."', "(See that.)", "**All.**"), 'See "this." (See that.) **All.**'),
        (("One of\n\n- a\n- b", "Default: `a`."), "One of\n\n- a\n- b\n\nDefault: `a`."),
        (("```\nrun()\n```", "Deprecated"), "```\nrun()\n```\n\nDeprecated."),
        (("| a |\n|---|\n| b |",), "| a |\n|---|\n| b |"),
        (("**Note** well", "Default: `a`."), "**Note** well. Default: `a`."),
        (("", " "), ""),
    ],
)
def test_sentences(said: tuple[str, ...], written: str) -> None:
    assert sentences(*said) == written


def test_code_stays_as_it_is() -> None:
    lines = markdown(f"Some words\nin two lines.\n\n{FENCE}\n\nAnd\nmore.", 80)
    code = [line for line in FENCE.split("\n") if line]
    assert [line for line in lines if line] == ["Some words in two lines.", *code, "And more."]


def test_only_what_markdown_takes_for_a_block_keeps_its_lines() -> None:
    assert markdown("**Note** that\n-1 is\n#1.", 80) == ["**Note** that -1 is #1."]
    assert markdown("Title\n---\n\n* a\n* b", 80) == ["Title", "---", "", "* a", "* b"]


def test_items_that_are_too_long_go_on_below_their_first_word() -> None:
    said = "- one two three\n  1. four five six\n> seven eight nine\n| a cell that is long |"
    assert markdown(said, 12) == [
        "- one two",
        "  three",
        "  1. four",
        "     five",
        "     six",
        "> seven",
        "> eight nine",
        "| a cell that is long |",
    ]
    code = "    - a list that is code\n    no list that is long"
    assert markdown(f"Words.\n\n{code}", 12) == ["Words.", "", *code.split("\n")]


def test_items_of_a_hanging_text_stay_below_it() -> None:
    assert markdown("name: all of\n\n- one two three", 12, "  ") == [
        "name: all of",
        "",
        "  - one two",
        "    three",
    ]
