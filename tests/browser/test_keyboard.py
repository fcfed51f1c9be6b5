"""By keyboard alone, at the desk and on a phone: everything is reached, and shows that it is."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page, expect

from .reader import PHONE, Reader

FOCUSED = """() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return {
        matches: ["[data-search-open]", "[data-theme-toggle]", "#navigation a", "main a", "summary",
            "[data-expand]", ".tab", "[data-copy]", "pre"].filter((one) => element.matches(one)),
        isBody: element === document.body,
        shows: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1.5
            && width > 0 && height > 0,
        name: `${element.tagName} ${element.className} ${element.textContent.slice(0, 30)}`,
    };
}"""


def walk(page: Page) -> list[dict[str, Any]]:
    """Where the Tab key leads, from the top of the page to its end."""
    found: list[dict[str, Any]] = []
    for _ in range(300):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused["isBody"]:
            return found
        found.append(focused)
    raise AssertionError("the Tab key does not come to an end")


def test_tab_reaches_everything_and_shows_where_it_is(reader: Reader) -> None:
    page = reader.open()
    page.locator("[data-expand=response]").click()
    page.evaluate("document.activeElement.blur()")
    page.goto(page.url)
    steps = walk(page)
    assert [step["name"] for step in steps if not step["shows"]] == []
    reached = {selector for step in steps for selector in step["matches"]}
    assert reached == {
        *("[data-search-open]", "[data-theme-toggle]", "#navigation a", "main a"),
        *("summary", "[data-expand]", ".tab", "[data-copy]", "pre"),
    }
    # One stop for all tabs: arrows lead on from there.
    assert sum(".tab" in step["matches"] for step in steps) == 1


def test_the_first_stop_skips_to_the_content(reader: Reader) -> None:
    page = reader.open()
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_the_menu_of_a_phone_opens_and_closes(reader: Reader) -> None:
    page = reader.open(viewport=PHONE)
    navigation, menu = page.locator("#navigation"), page.get_by_role("button", name="Menu")
    expect(navigation).to_be_hidden()
    menu.focus()
    page.keyboard.press("Enter")
    expect(navigation).to_be_visible()
    expect(navigation.locator("[aria-current]")).to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(navigation.get_by_role("link").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(navigation).to_be_hidden()
    expect(menu).to_be_focused()


def test_search_opens_over_the_menu_of_a_phone(reader: Reader) -> None:
    page = reader.open(viewport=PHONE)
    page.get_by_role("button", name="Menu").click()
    page.keyboard.press("/")
    expect(page.locator("#search-input")).to_be_focused()
    expect(page.locator("#search")).to_be_in_viewport(ratio=1)
