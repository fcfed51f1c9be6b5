"""Texts of the reference in Markdown: prose is written as it was read, and what stands within a
line stays there, whatever a spec says."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from generator.text import (
    HtmlCode,
    MdAddress,
    MdLink,
    MdPlain,
    MdSpan,
    MdWords,
)
from generator.text.html_prose import HtmlProse
from generator.text.markdown_prose import MdLine, MdProse
from tests.support.reference import MARKDOWN, READER, read, trespasses
from tests.test_text_html import HOSTILE, LONG

BLOCKS = re.compile(r"</?(?:ul|ol|li|h[45]|pre|blockquote|table|tr|hr)\b")
HREF = re.compile(r'href="[^"]*')


# Prose


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(MARKDOWN | st.text() | st.sampled_from(HOSTILE))
def test_prose_is_written_as_it_was_read(markdown: str) -> None:
    written = MdProse(markdown).__html__()
    html, again = (HtmlProse(text).__html__() for text in (markdown, written))
    was, became = (re.sub("h4", "h5", " ".join(BLOCKS.findall(one))) for one in (html, again))
    assert became == was
    hrefs = [href.replace("(", "%28").replace(")", "%29") for href in HREF.findall(html)]
    assert HREF.findall(again) == hrefs
    assert trespasses(written) == []


@pytest.mark.parametrize("markdown", HOSTILE)
def test_hostile_prose_has_no_html_and_no_other_links(markdown: str) -> None:
    for text in (MdProse(markdown), MdLine(markdown)):
        assert trespasses(text.__html__()) == []
    assert {token.tag for token in read(MdProse(markdown).__html__())} & {
        "h1",
        "h2",
        "h3",
    } == set()


@pytest.mark.browser
@pytest.mark.parametrize("markdown", LONG.values(), ids=LONG.keys())
def test_long_prose_is_written_in_time(markdown: str) -> None:
    start = time.process_time()
    MdProse(markdown)
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("markdown", "written"),
    [
        ("one\ntwo\n\nthree", "one two\n\nthree"),
        ("a  \n- b\\\n  2. c", "a\n\n* b\\\n  2\\. c"),
        ("_a_ __b__ ~~c~~ `` `d` ``", "*a* **b** ~~c~~ `` `d` ``"),
        ("# A\n\nB\n---", "#### A\n\n##### B"),
        ("- a\n  - b\n- c\n\n* d", "* a\n  + b\n* c\n\n+ d"),
        ("9. a\n10. b\n    - c", "9. a\n10. b\n    + c"),
        ("    code\n", "```\ncode\n```"),
        ("```json\n{}", "```json\n{}\n```"),
        ("````\n```\n````", "````\n```\n````"),
        ("| a | b |\n|:--|--:|\n| `x\\|y` | z\\|", "| a | b |\n| --- | --- |\n| `x\\|y` | z\\| |"),
        ("[a](https://ok.example 't') [b](c.md)", "[a](https://ok.example) b"),
        ("[a][r]\n\n[r]: https://ok.example", "[a](https://ok.example)"),
        ("Hello\\![a](https://ok.example)", "Hello\\![a](https://ok.example)"),
        ("![plan](https://tracker.example/p.png)", "plan"),
        ("<b>x</b> a < b", "&lt;b>x&lt;/b> a < b"),
        ("&lt;b&gt; &amp;lt; A&B", "&lt;b> \\&lt; A&B"),
        ("remote_data, _x, a*b", "remote_data, \\_x, a\\*b"),
        ("a\u202eb `\u2066`", "a\\[U+202E\\]b `[U+2066]`"),
    ],
)
def test_what_prose_becomes(markdown: str, written: str) -> None:
    assert MdProse(markdown).__html__() == written


# Texts within a line


@given(st.text())
def test_plain_text_and_code_stay_text(text: str) -> None:
    for markdown in (f"- x: {MdPlain(text).__html__()}", f"{MdPlain(text).__html__()}"):
        tokens = [token for token in read(markdown) if token.type not in ("text", "inline")]
        assert {token.type for token in tokens} <= {
            *("bullet_list_open", "list_item_open", "paragraph_open"),
            *("bullet_list_close", "list_item_close", "paragraph_close"),
        }
    (inline,) = (token for token in READER.parse(f"x {MdSpan(text).__html__()}") if token.children)
    assert [child.type for child in inline.children or []] == ["text", "code_inline"]


@pytest.mark.parametrize(
    ("text", "plain", "code"),
    [
        ("1. a", "1\\. a", "`1. a`"),
        ("# a", "\\# a", "`# a`"),
        ("a_b", "a_b", "`a_b`"),
        ("`a``b", "\\`a\\`\\`b", "``` `a``b ```"),
        (" a ", "a", "`  a  `"),
        ("", "", "` `"),
        ("\u202e", "\\[U+202E\\]", "`[U+202E]`"),
        ("C#", "C#", "`C#`"),
    ],
)
def test_what_texts_become(text: str, plain: str, code: str) -> None:
    assert MdPlain(text).__html__() == plain
    assert MdSpan(text).__html__() == code


@pytest.mark.parametrize(
    ("href", "link"),
    [
        ("../../models/a/B.html", "[x](../../models/a/B.html)"),
        ("../../operations/a/list.html#query.limit", "[x](../../operations/a/list.md)"),
        ("operations/a/list.html", "[x](operations/a/list.md)"),
        ("../errors.html#retries", "[x](../errors.html#retries)"),
        ("#query.limit", "x"),
    ],
)
def test_a_link_leads_to_markdown_where_there_is_some(href: str, link: str) -> None:
    assert MdLink("x", href).__html__() == link


@pytest.mark.parametrize("href", ["javascript:x", "https://evil.example", "a)b", "//evil.example"])
def test_a_link_stays_within_the_site(href: str) -> None:
    with pytest.raises(ValueError, match="not an address"):
        MdAddress(href)
    with pytest.raises(ValueError, match="not an address"):
        MdLink("x", href)


def test_words_are_of_markdown() -> None:
    words = MdWords("Sent as ", MdSpan("a=<b>"), ", <not> *so*.")
    assert words.__html__() == "Sent as `a=<b>`, &lt;not> \\*so\\*."
    with pytest.raises(TypeError):
        MdWords(HtmlCode("x"))
