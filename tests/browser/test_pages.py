"""Every page of the site: nothing complains, everybody can use it, it fits a phone, and is valid.

A page is loaded once; then it is shown at the desk and on a phone. In light and in dark, axe looks
at pages that have between them all elements that there are, in every place where one stands: an
element's colours and names follow from these, whatever its text is.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Page, expect

from tests.support.html_tree import Element, html_tree
from tests.support.typescript import MODULES, run

from .reader import DESK, PHONE, Reader

AXE = (MODULES / "axe-core/axe.min.js").read_text()
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
RUN = "([where, options]) => axe.run(where ?? document, options)"
ROOMS = ("", "operations", "resources", "models")
NARROWEST = {"width": 320, "height": 640}
# What a theme changes, and what the rest of axe's rules look at. The colours around pages are the
# same on all: they are looked at once, where something opens.
CONTENT = {"exclude": ["#navigation", ".top"]}
CONTRAST = {"runOnly": ["color-contrast"]}
REST = {"rules": {"color-contrast": {"enabled": False}}}
# What follows from how much stands in an element.
SCROLLING = {"runOnly": ["scrollable-region-focusable"]}
RULES = '{"root": true, "extends": ["html-validate:standard"]}'


def pages(site: Path, room: str) -> list[str]:
    """The pages below a folder, or those that stand in none."""
    found = (site / room).glob("**/*.html" if room else "*.html")
    return sorted(path.relative_to(site).as_posix() for path in found)


Place = tuple[tuple[str, ...], ...]


def places(element: Element, above: Place = ()) -> Iterator[Place]:
    """Each element: its tag, its class and the names of its attributes, below those of others."""
    attributes = element.attributes
    place = (*above, (element.tag, attributes.get("class", ""), *sorted(attributes)))
    yield place
    for child in element.children:
        if isinstance(child, Element):
            yield from places(child, place)


def kinds_of_pages(site: Path) -> list[str]:
    """Few pages that have all places between them: always the one with most of what is missing."""
    paths = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    found = {path: set(places(html_tree((site / path).read_text("utf-8")))) for path in paths}
    missing = set().union(*found.values())
    chosen: list[str] = []
    while missing:
        chosen.append(max(paths, key=lambda path: len(found[path] & missing)))
        missing -= found[chosen[-1]]
    return chosen


def violations(page: Page, rules: dict[str, Any], where: Any = None) -> list[str]:
    """What axe finds, with the elements that it finds it in. It requests no style sheets."""
    options = {"preload": False, "resultTypes": ["violations"]} | rules
    found = page.evaluate(RUN, [where, options])["violations"]
    look = page.evaluate("`${location}, ${innerWidth} px`")
    return [
        f"{look}: {rule['id']}: {node['target']}: {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
    ]


def barriers(page: Page) -> list[str]:
    """What keeps readers away, by the colours of either theme and by either layout."""
    found: list[str] = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        found += violations(page, CONTRAST, CONTENT)
    for viewport in (DESK, PHONE):
        page.set_viewport_size(viewport)
        found += violations(page, REST)
    return found


def too_wide(page: Page) -> list[str]:
    """What would have to be scrolled sideways."""
    found: list[str] = []
    for viewport in (PHONE, NARROWEST):
        page.set_viewport_size(viewport)
        if page.evaluate("document.documentElement.scrollWidth") > viewport["width"]:
            found.append(f"{page.url} does not fit {viewport['width']} px")
    return found


def unfolded(reader: Reader, paths: list[str]) -> Iterator[Page]:
    """Pages at the desk, one after another, with axe, and with all open that is folded."""
    page = reader.context(reduced_motion="reduce").new_page()
    assert paths
    for path in paths:
        page.set_viewport_size(DESK)
        page.goto(reader.address(path))
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        page.evaluate(AXE)
        yield page


@pytest.mark.parametrize("half", [0, 1])
def test_everybody_can_use_every_kind_of_page(reader: Reader, site: Path, half: int) -> None:
    pages = unfolded(reader, kinds_of_pages(site)[half::2])
    assert [barrier for page in pages for barrier in barriers(page)] == []


@pytest.mark.parametrize("room", ROOMS)
def test_every_page_fits(reader: Reader, site: Path, room: str) -> None:
    found: list[str] = []
    for page in unfolded(reader, pages(site, room)):
        found += too_wide(page) + violations(page, SCROLLING)
    assert found == []


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_nothing_is_wrong_with_what_opens(reader: Reader, viewport: Any) -> None:
    """The search with results and without any; the menu of a phone."""
    page = reader.open(viewport=viewport)
    page.evaluate(AXE)
    found: list[str] = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        page.keyboard.press("/")
        for query, count in (("messages", None), ("nothing at all", 0)):
            page.locator("#search-input").fill(query)
            if count == 0:
                expect(page.get_by_role("option")).to_have_count(0)
            else:
                expect(page.get_by_role("option").first).to_be_visible()
            found += violations(page, {})
        page.keyboard.press("Escape")
        if viewport == PHONE:
            page.get_by_role("button", name="Menu").click()
            found += violations(page, {})
            page.keyboard.press("Escape")
    assert found == []


@pytest.mark.parametrize("room", ROOMS)
def test_pages_complain_of_nothing_where_they_are_served(
    reader: Reader, site: Path, served: str, room: str
) -> None:
    page = reader.context(served).new_page()
    for path in pages(site, room)[::5]:
        page.goto(reader.address(path, served))


def test_the_html_is_valid(site: Path, tmp_path: Path) -> None:
    rules = tmp_path / "rules.json"
    rules.write_text(RULES)
    run("html-validate", "--config", rules, site)
