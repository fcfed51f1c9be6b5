"""Light and dark: the system's, until the reader chooses."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .reader import LIST, UPDATE, Reader


def is_dark(page: Page) -> bool:
    """Whether the text is brighter than what it stands on, as it is painted."""
    return page.evaluate("""() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        const bright = (text) => text.match(/[\\d.]+/g).slice(0, 3).map(Number)
            .reduce((sum, one) => sum + one);
        return bright(color) > bright(backgroundColor);
    }""")


def test_the_system_decides(reader: Reader) -> None:
    page = reader.open(color_scheme="dark")
    assert is_dark(page)
    page.emulate_media(color_scheme="light")
    assert not is_dark(page)


def test_a_choice_is_kept(reader: Reader, origin: str) -> None:
    page = reader.open(UPDATE, origin=origin, color_scheme="dark")
    button = page.locator("[data-theme-toggle]")
    for theme, dark in [("light", False), ("dark", True), ("system", True), ("light", False)]:
        button.click()
        expect(button).to_have_accessible_name(f"Theme: {theme}")
        assert is_dark(page) is dark
    page.reload()
    assert not is_dark(page)
    page.goto(f"{origin}/{LIST}")
    assert not is_dark(page)
    expect(button).to_have_accessible_name("Theme: light")


def test_the_choice_is_there_before_anything_is_painted(reader: Reader, served: str) -> None:
    page = reader.context(served, color_scheme="light").new_page()
    # The script that waits for the page does nothing: the theme is not its to set.
    page.route("**/site.js", lambda route: route.fulfill(body=""))
    page.goto(reader.address(origin=served))
    page.evaluate("localStorage.setItem('sdkpress.theme', 'dark')")
    page.reload()
    assert is_dark(page)
