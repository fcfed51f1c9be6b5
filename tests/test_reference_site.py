"""The reference as a whole, without a browser: its links lead somewhere, its pages are light and
well formed, it keeps to its own Content-Security-Policy, and no operation is left out.

Small sites are read whole, of large ones all links and some pages that are far from each other.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from html import unescape
from itertools import pairwise
from pathlib import Path

import pytest

from generator.ir import Api
from generator.pipeline import generate, load_apis
from generator.targets import target_named
from tests.support.html_tree import Element, html_tree
from tests.support.large_api import heavy_operation, large_api, wide_resource

pytestmark = pytest.mark.browser

REPOSITORY = Path(__file__).resolve().parents[1]
SPECS = {
    "truto": REPOSITORY / "specs/truto",
    "every key": REPOSITORY / "tests/cases/every-key/spec",
}
# The index of 1,000 operations is weighed in test_reference_search.py: that needs no pages.
LARGE = {"large": partial(large_api, actions=3), "wide": wide_resource}

HEAVIEST_PAGE = 100_000
HEAVIEST_INDEX = 500_000
# What every page loads besides itself: the style sheet and the scripts.
HEAVIEST_ASSETS = 80_000
READ_WHOLE = 80
SEARCH_INDEX = "assets/search-index.js"
POLICY = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
}
_LINK = re.compile(r'<a\b[^>]*?\shref="([^"]*)"')
_ID = re.compile(r'<[a-z][^<>]*?\sid="([^"]*)"')
_MARKDOWN_LINK = re.compile(r"\]\(([^)\s]+)\)")
_ELSEWHERE = re.compile(r"[a-z]+:")


@dataclass(frozen=True)
class Site:
    api: Api
    files: dict[str, str]

    @cached_property
    def pages(self) -> dict[str, str]:
        return {path: text for path, text in self.files.items() if path.endswith(".html")}

    @cached_property
    def read(self) -> dict[str, Element]:
        """Pages as trees: all, or some that are far from each other, the first among them."""
        paths = sorted(self.pages, key=lambda path: (path != "index.html", path))
        step = max(1, len(paths) // READ_WHOLE)
        return {path: html_tree(self.pages[path]) for path in paths[::step]}

    @cached_property
    def anchors(self) -> dict[str, list[str]]:
        return {path: list(map(unescape, _ID.findall(text))) for path, text in self.pages.items()}

    @cached_property
    def links(self) -> dict[str, set[tuple[str, str]]]:
        """Where each page leads to within the site: paths and anchors."""
        return {path: set(_targets(path, _LINK.findall(text))) for path, text in self.pages.items()}


def _targets(start: str, links: list[str]) -> Iterator[tuple[str, str]]:
    for link in map(unescape, links):
        if not _ELSEWHERE.match(link):
            path, _, anchor = link.partition("#")
            folder = posixpath.dirname(start)
            yield posixpath.normpath(posixpath.join(folder, path)) if path else start, anchor


def printed(spec: Path) -> dict[str, str]:
    (output,) = generate(spec, target_named("docs"))
    return {file.path: file.text for file in output.files}


@pytest.fixture(scope="module", params=[*SPECS, *LARGE])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    name: str = request.param
    spec = SPECS.get(name) or LARGE[name](tmp_path_factory.mktemp("specs"))
    (loaded,) = load_apis(spec)
    return Site(loaded.api, printed(spec))


# All of a site in one test: processes that run tests side by side would each print the large ones.
def test_the_site_holds_together(site: Site) -> None:
    checks = (dead_links, never_reached, dead_links_of_markdown, left_out, too_heavy, malformed)
    problems = {check.__name__: found for check in checks if (found := sorted(check(site)))}
    assert {name: found[:20] for name, found in problems.items()} == {}


def dead_links(site: Site) -> Iterator[str]:
    known = {path: set(anchors) for path, anchors in site.anchors.items()}
    for path, links in site.links.items():
        for target, anchor in links:
            if target not in site.files:
                yield f"{path} -> {target}"
            elif anchor and anchor not in known.get(target, ()):
                yield f"{path} -> {target}#{anchor}"


def never_reached(site: Site) -> Iterator[str]:
    """Pages to which no way leads from the first one."""
    reached = ["index.html"]
    for path in reached:
        new = {target for target, _ in site.links[path]} & site.pages.keys() - set(reached)
        reached += sorted(new)
    yield from site.pages.keys() - set(reached)


def dead_links_of_markdown(site: Site) -> Iterator[str]:
    for path, text in site.files.items():
        if path.endswith((".md", ".txt")):
            for target, _ in set(_targets(path, _MARKDOWN_LINK.findall(text))):
                if target not in site.files:
                    yield f"{path} -> {target}"


def left_out(site: Site) -> Iterator[str]:
    """Operations without a page, and those that the list for language models does not name."""
    for resource in site.api.resources:
        for operation in resource.operations:
            page = "/".join(("operations", *operation.resource.split("."), operation.key))
            yield from (f"{page}{e}" for e in (".html", ".md") if page + e not in site.files)
            if f"({page}.md)" not in site.files["llms.txt"]:
                yield f"{page} in llms.txt"


def too_heavy(site: Site) -> Iterator[str]:
    weights = {path: len(text.encode()) for path, text in site.files.items()}
    for path, weight in weights.items():
        limit = HEAVIEST_INDEX if path in (SEARCH_INDEX, "llms.txt") else HEAVIEST_PAGE
        if weight >= limit:
            yield f"{path}: {weight}"
    assets = [one for one in weights if one.endswith((".css", ".js")) and one != SEARCH_INDEX]
    if sum(weights[one] for one in assets) > HEAVIEST_ASSETS:
        yield f"assets: {sum(weights[one] for one in assets)}"


def malformed(site: Site) -> Iterator[str]:
    for path, anchors in site.anchors.items():
        if len(set(anchors)) < len(anchors):
            yield f"{path}: ids that stand twice"
    for path, html in site.read.items():
        yield from (f"{path}: {problem}" for problem in _problems(html))


def _problems(html: Element) -> Iterator[str]:
    ids = html.by_id()
    if html.attributes.get("lang") != "en":
        yield "no language"
    if not [one for one in html.all("title") if one.text().strip()]:
        yield "no title"
    if [bool(one.text().strip()) for one in html.all("h1")] != [True]:
        yield "not one h1"
    yield from _policy(html)
    for one in html.elements():
        yield from _of_element(one)
        for name in ("aria-controls", "aria-labelledby", "aria-describedby", "popovertarget"):
            yield from (f"no {id}" for id in one.attributes.get(name, "").split() if id not in ids)
    outside = (one.attributes["href"] for one in _links_outside_prose(html))
    yield from (f"leads elsewhere: {href}" for href in outside if _ELSEWHERE.match(href))


def _policy(html: Element) -> Iterator[str]:
    said = [
        one.attributes["content"]
        for one in html.all("meta")
        if one.attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    if [{part.strip() for part in one.split(";")} for one in said] != [POLICY]:
        yield f"another policy: {said}"


def _of_element(one: Element) -> Iterator[str]:
    """What the policy forbids, and what would be asked of another host."""
    if one.tag in ("style", "iframe", "object", "embed", "base", "form", "img"):
        yield f"<{one.tag}>"
    if one.tag == "script" and (one.text().strip() or "src" not in one.attributes):
        yield "a script within the page"
    yield from (f"{name}=" for name in one.attributes if name == "style" or name.startswith("on"))
    loaded = [one.attributes.get("src", "")]
    loaded += [one.attributes.get("href", "")] if one.tag == "link" else []
    yield from (f"loads {url}" for url in loaded if _ELSEWHERE.match(url) or url.startswith("//"))


def _links_outside_prose(one: Element) -> Iterator[Element]:
    """Prose is the spec's, and may lead anywhere."""
    if "prose" in one.classes or "line" in one.classes:
        return
    if one.tag == "a":
        yield one
    for child in one.children:
        if isinstance(child, Element):
            yield from _links_outside_prose(child)


def test_a_page_that_would_be_too_heavy_goes_on(tmp_path: Path) -> None:
    """No field is left out, no link leads nowhere, and one page leads to the next."""
    (loaded,) = load_apis(heavy_operation(tmp_path))
    site = Site(loaded.api, printed(tmp_path / "heavy"))
    pages = {path: text for path, text in site.pages.items() if path.startswith("operations/")}
    assert [*dead_links(site), *malformed(site), *never_reached(site)] == []
    assert [path for path, text in site.pages.items() if len(text.encode()) >= HEAVIEST_PAGE] == []
    ids = [id for path in pages for id in site.anchors[path] if id.startswith("request.")]
    assert sorted(ids) == sorted(f"request.field_{n}" for n in range(400))
    values = "".join(pages.values())
    assert all(f"<code>value_{n}</code>" in values for n in range(2000))
    following = {path: [t for t, _ in site.links[path]] for path in pages}
    names = [f"operations/things/create{n}.html" for n in ("", *(f".{n}" for n in range(2, 100)))]
    used = [name for name in names if name in pages]
    assert len(used) == len(pages) > 3
    assert all(after in following[before] for before, after in pairwise(used))


@pytest.mark.parametrize("name", SPECS)
def test_the_same_specs_print_the_same_site(name: str) -> None:
    assert printed(SPECS[name]) == printed(SPECS[name])
