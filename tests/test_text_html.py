"""What stands in pages of HTML: what a spec says is text, or of a short list of elements."""

from __future__ import annotations

import time
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import example, given, settings, strategies as st

from generator.highlight import highlight
from generator.text import (
    HtmlAttribute,
    HtmlBlock,
    HtmlCode,
    HtmlLink,
    HtmlMethod,
    HtmlSource,
    HtmlText,
    HtmlWords,
    MdText,
)
from generator.text.html_prose import HtmlLine, HtmlProse
from generator.text.visible import visible, visible_code

INLINE = frozenset({"a", "br", "code", "del", "em", "strong"})
BLOCKS = frozenset("blockquote h4 h5 hr li ol p pre table tbody td th thead tr ul".split())
VOID = frozenset({"br", "hr"})
LARGEST = 64 * 1024

# Rows 66 to 88 of what a hostile spec says, as descriptions.
HOSTILE = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example></SCRIPT>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "</code></pre></div></main></body><script>alert(1)</script>",
    "`</code><script>alert(1)</script>`",
    "```\n</code></pre><script>alert(1)</script>\n```",
    '``` " onmouseover="alert(1)\n<style>*{display:none}</style>',
    "~~~html\nnever closed <b>",
    "    </pre><b>indented",
    "<style>*{display:none}</style>",
    "<!-- open",
    "--> closed <!--[if IE]> <![endif]-->",
    "<?php system('id') ?> <![CDATA[ x ]]>",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62; &#x3C;b&#x3E;",
    "<a href='javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](<java\tscript:alert(1)>)",
    "[x](&#106;avascript:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](\\javascript:alert(1))",
    "[x](\x01javascript:alert(1))",
    "[x](java\u200bscript:alert(1))",
    "[x](%6Aavascript:alert(1))",
    "[x](vbscript:x) [y](file:///etc/passwd) [z](blob:x) [w](ftp://e.example)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](data:image/png;base64,xxxx)",
    "[x](//evil.example) [y](foo.md) [z](#frag) [w](?q) [v](/root) [u]()",
    "[x][r]\n\n[r]: javascript:alert(1)",
    "[x][r] [r]\n\n[r]: https://ok.example 'a \"title\" <b>'",
    "[x](https://ok.example \"title' onclick='alert(1)\")",
    '[x](https://ok.example/"onclick="alert(1))',
    "[x](<https://ok.example/' onclick='x> )",
    "<javascript:alert(1)> <data:text/html,x> <https://ok.example/?a=1&b=2> <me@ok.example>",
    '![x](https://tracker.example/p.png) ![](javascript:x) ![a *b*](x "y")',
    "[![](https://tracker.example/p.png)](https://ok.example)",
    "[](https://ok.example) [ ](https://ok.example)",
    "| a | b |\n|:-|-:|\n| <b> | `\\|` |\n| [x](javascript:y) | \\| |",
    "| | |\n|-|-|\n| | |",
    "# <script>\n\n## b {#id .class onclick=x}\n\nc\n===",
    "# \n\n#\n\n## &#32;",
    "- a\n  - b\n    > c\n\n      # d\n1. e",
    "7. seven\n8. eight",
    "{{ 7*7 }} {% raw %} {# x ${x} #}",
    "\x1b[31mred\x1b]8;;https://evil.example\x07link\x1b]8;;\x07",
    "a\x00b\x07c\rd\x0be\x0cf\x1cg\x85h\u2028i\u2029j",
    "\u202etxt.exe\u2066x\u2069 \u061c \u200f \ufeff \U000e0041\U000e0042 \ue000 \ud800",
    "::: warning\n<b>\n:::\n$x$ [^1] [ ] [x]",
    "\\<script> \\[x](javascript:y) \\`",
    "'\"><b> &quot;&apos;&amp;amp;",
]

# What takes long in a careless reader, or ends it.
LONG = {
    "quotes": ">" * 1000,
    "many quotes": ">" * LARGEST,
    "quotes with spaces": "> " * (LARGEST // 2),
    "open brackets": "[" * 5000,
    "many open brackets": "[" * LARGEST,
    "stars": "*" * 10_000,
    "many stars": "*" * LARGEST,
    "emphasis in itself": "*" * 30_000 + "a" + "*" * 30_000,
    "lists in lists": "- " * (LARGEST // 2),
    "a list": "- a\n" * (LARGEST // 4),
    "deeper lists": "".join("  " * (n % 40) + "- a\n" for n in range(1500)),
    "backticks": "`a" * (LARGEST // 2),
    "growing backticks": "".join("`" * n + "a" for n in range(1, 350)),
    "images": "![" * (LARGEST // 2),
    "links in links": "[a](b" * (LARGEST // 5),
    "addresses": "[](<" * (LARGEST // 4),
    "definitions": "[a]: b\n" * (LARGEST // 7),
    "tables": "|a\n|-\n" * (LARGEST // 6),
    "a broad table": "|a" * (LARGEST // 4) + "\n" + "|-" * (LARGEST // 4),
    "tags": "<" * LARGEST,
    "entities": "&amp" * (LARGEST // 4),
    "tabs": "\t" * LARGEST,
    "hidden": "\u200d\xad" * (LARGEST // 2),
    "backslashes": "\\" * LARGEST,
    "headings": "# \n" * (LARGEST // 3),
}


class _Dom(HTMLParser):
    """Reads strictly: nothing but the elements that may be there, each closed in its order."""

    def __init__(self, allowed: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.allowed = allowed
        self.text = ""
        self.tags: list[str] = []
        self.links: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.allowed, self.get_starttag_text()
        self.tags.append(tag)
        self._attributes(tag, dict(attrs))
        if tag not in VOID:
            self._open.append(tag)

    def _attributes(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag == "a":
            href = attributes.pop("href")
            assert href is not None and attributes == {"rel": "noreferrer"}
            assert href.startswith(("https://", "http://", "mailto:")), href
            self.links.append(href)
        else:
            assert attributes == ({"tabindex": "0"} if tag == "pre" else {})

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    handle_decl = handle_pi = unknown_decl = handle_comment

    def close(self) -> None:
        super().close()
        assert self._open == []


def _dom(html: str, allowed: frozenset[str]) -> _Dom:
    html.encode()
    dom = _Dom(allowed)
    dom.feed(html)
    dom.close()
    return dom


def _prose(markdown: str) -> _Dom:
    return _dom(HtmlProse(markdown).__html__(), INLINE | BLOCKS)


def _line(markdown: str) -> _Dom:
    return _dom(HtmlLine(markdown).__html__(), INLINE)


@pytest.mark.parametrize("markdown", HOSTILE)
def test_a_hostile_description_is_of_few_elements(markdown: str) -> None:
    for dom in (_prose(markdown), _line(markdown)):
        assert all("ok.example" in link for link in dom.links)
        assert visible_code(dom.text) == dom.text
    assert _prose(f"{markdown}\n\nafter").text.rstrip().endswith("after")


@settings(deadline=None)
@given(st.text() | st.lists(st.sampled_from(HOSTILE)).map("\n".join))
def test_any_description_is_of_few_elements(markdown: str) -> None:
    _prose(markdown)
    _line(markdown)


@pytest.mark.parametrize("markdown", LONG.values(), ids=LONG.keys())
@pytest.mark.parametrize("kind", [HtmlProse, HtmlLine])
def test_a_long_description_is_read_in_time(
    kind: type[HtmlProse] | type[HtmlLine], markdown: str
) -> None:
    start = time.process_time()
    html = kind(markdown).__html__()
    assert time.process_time() - start < 10
    dom = _dom(html, INLINE | BLOCKS)
    assert len(dom.tags) <= len(markdown)


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("one\ntwo\n\nthree", "<p>one two</p>\n<p>three</p>"),
        ("a  \nb", "<p>a<br>b</p>"),
        ("*a* **b** ~~c~~ `d`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>"),
        ("# A\n\n## B\n\n##### C", "<h4>A</h4>\n<h5>B</h5>\n<h5>C</h5>"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("- a\n\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
        ("3. a", "<ol><li>a</li></ol>"),
        ("> a", "<blockquote><p>a</p></blockquote>"),
        ("---", "<hr>"),
        (
            "| a | |\n|--:|---|\n| 1 | 2 |",
            "<table><thead><tr><th>a</th><td></td></tr></thead>"
            "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
        ),
        ("```json\n<b>\n```", '<pre tabindex="0"><code>&lt;b&gt;\n</code></pre>'),
        (
            "[*b*](https://ok.example/x_(y)?a=1&b=2 'title')",
            '<p><a href="https://ok.example/x_(y)?a=1&amp;b=2" rel="noreferrer"><em>b</em></a></p>',
        ),
        (
            "<me@ok.example>",
            '<p><a href="mailto:me@ok.example" rel="noreferrer">me@ok.example</a></p>',
        ),
        ("[guide](guide.md) [*here*](#x)", "<p>guide <em>here</em></p>"),
        ("![the *plan*](https://tracker.example/p.png)", "<p>the plan</p>"),
        ("**a *b **c** d* e**", "<p><strong>a <em>b c d</em> e</strong></p>"),
        ("****", "<hr>"),
        ("**&#10;** a", "<p>  a</p>"),
    ],
)
def test_what_markdown_becomes(markdown: str, html: str) -> None:
    assert HtmlProse(markdown).__html__() == html


def test_a_line_holds_no_blocks() -> None:
    html = HtmlLine("# a\n- *b*\n\n1. `c`\n| d |\n|---|").__html__()
    assert html == "# a - <em>b</em> 1. <code>c</code> | d | |---|"


def test_an_empty_link_says_where_it_leads() -> None:
    for markdown in ("[](https://ok.example)", "[![](x)](https://ok.example)"):
        assert _line(markdown).text == "https://ok.example"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u202eb\u2066", "a[U+202E]b[U+2066]"),
        ("\u200b\ufeff\u061c\u200f", "[U+200B][U+FEFF][U+061C][U+200F]"),
        ("\U000e0041\ue000", "[U+E0041][U+E000]"),
        ("\x00\x1b[1m\x7f\x9b", "[U+0000][U+001B][1m[U+007F][U+009B]"),
        ("\ud800", "[U+D800]"),
        ("a\tb\nc\u2028d\xa0e\u3000f", "a b c d e f"),
        ("soft\xadhyphen", "softhyphen"),
        (
            "\u0646\u200c\u06cc \u0915\u094d\u200d\u0937",
            "\u0646\u200c\u06cc \u0915\u094d\u200d\u0937",
        ),
        (
            "\u2764\ufe0f\u200d\U0001f525 \u2764\ufe0e \U0001fae8",
            "\u2764\ufe0f\u200d\U0001f525 \u2764\ufe0e \U0001fae8",
        ),
        ("a\u200d\u200c\u200db", "a[U+200D][U+200C]\u200db"),
    ],
)
def test_what_nobody_sees_is_said(text: str, shown: str) -> None:
    assert visible(text) == shown
    for html in (HtmlText(text), HtmlCode(text), HtmlLink(text, "x.html")):
        assert _Parts(html.__html__()).text == shown
    if "\x00" not in text:
        assert _prose(f"x{text}").text.rstrip("\n") == f"x{shown}".replace("\xad", "")


@given(st.text())
def test_text_stays_text(text: str) -> None:
    for html in (HtmlText(text), HtmlWords(text)):
        assert _dom(html.__html__(), frozenset()).text == visible(text)
        quoted = f'<p title="{html.__html__()}">'
        assert _Parts(quoted).attributes == [("title", visible(text))]


class _Parts(HTMLParser):
    """The text of a page, and the attributes of its elements."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


SAMPLES = {
    "sh": "curl -X PATCH 'https://a.example/{id}?x=<account_id>' \\\n  -H 'A: b' \\\n  -d '{\n}'",
    "javascript": "const a = `x ${b}`; // c\nawait fetch('y', {method: 'GET'});\n",
    "typescript": "import type { A } from './a';\nconst a: Promise<string> = f<A>(1);\n",
    "python": 'import x\n\n@y\nclass Z:\n    """z"""\n    a = f"{b!r}"  # c\n',
    "json": '{\n  "a": [1, -2.5e3, true, null, "\\u00e4 <id>"]\n}',
    "http": 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"a": 1}',
    "text": "no <b>language</b>",
}


@pytest.mark.parametrize("language", [*SAMPLES, "constructor", ""])
@settings(deadline=None, max_examples=60)
@given(text=st.text() | st.sampled_from(sorted(SAMPLES.values())))
@example(text="\n\n a \r\n\tb\n\n")
@example(text="'\"`</code></pre></div>\n<!--")
def test_code_stays_as_it_is(language: str, text: str) -> None:
    html = HtmlBlock(language, text).__html__()
    code = html.partition("<code>")[2].rpartition("</code>")[0]
    assert _Parts(code).text == visible_code(text)
    assert "".join(part for _, part in highlight(language, text)) == text


@pytest.mark.parametrize("language", SAMPLES)
def test_code_has_few_colours(language: str) -> None:
    parts = highlight(language, SAMPLES[language])
    kinds = "keyword string number comment name key placeholder".split()
    assert {kind for kind, _ in parts} <= {"", *kinds}
    assert (len(parts) > 1) == (language != "text")
    assert all(text for _, text in parts)
    assert all(one[0] != other[0] for one, other in pairwise(parts))


def test_colours_of_samples() -> None:
    assert ("placeholder", "<account_id>") in highlight("sh", SAMPLES["sh"])
    assert ("placeholder", "{id}") in highlight("sh", SAMPLES["sh"])
    assert ("keyword", "true") in highlight("json", '{"a": true}')
    assert ("key", '"a"') in highlight("json", '{"a": true}')
    assert ("key", '"a"') in highlight("http", SAMPLES["http"])
    assert "placeholder" not in {kind for kind, _ in highlight("typescript", SAMPLES["typescript"])}


def test_a_block_can_be_copied() -> None:
    assert HtmlBlock("text", "a<b").__html__() == (
        '<div class="code"><pre tabindex="0"><code>a&lt;b</code></pre>'
        '<button type="button" class="copy" data-copy hidden>Copy</button></div>'
    )


@pytest.mark.parametrize(
    "address",
    ["", "index.html", "../../models/a/B.html#response.x~2f~", "#query.limit", "curl", "../../"],
)
def test_an_address_within_the_site(address: str) -> None:
    assert HtmlAttribute(address).__html__() == address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "https://evil.example",
        "//evil.example",
        "/root",
        "..//evil.example",
        'x" onclick="y',
        "x y",
        "x\n",
        "x?y",
        "x&y",
        "a#b#c",
        "\\evil",
        "%6a",
        "ä",
    ],
)
def test_no_other_address(address: str) -> None:
    with pytest.raises(ValueError, match="not an address"):
        HtmlAttribute(address)
    with pytest.raises(ValueError, match="not an address"):
        HtmlLink("x", address)


def test_words_are_of_html() -> None:
    words = HtmlWords("a < b: ", HtmlCode("c&d"), ", ", HtmlLink("<e>", "f.html#g"))
    assert words.__html__() == ('a &lt; b: <code>c&amp;d</code>, <a href="f.html#g">&lt;e&gt;</a>')
    with pytest.raises(TypeError):
        HtmlWords(MdText("<b>"))


def test_a_method_is_a_word() -> None:
    assert HtmlMethod("PATCH").__html__() == '<span class="method method-patch">PATCH</span>'
    with pytest.raises(ValueError, match="not a method"):
        HtmlMethod("G<b>")


def test_a_path_does_not_close_its_comment() -> None:
    source = HtmlSource("specs/--><script>/--!>.yaml").__html__()
    assert "--" not in source
