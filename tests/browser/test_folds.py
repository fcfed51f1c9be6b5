"""What is folded: opened by a button, and by a link into it."""

from __future__ import annotations

from playwright.sync_api import expect

from .reader import UPDATE, Reader

FOLDED = "query.truto_response_format"
CLOSE = "document.querySelectorAll('details').forEach((one) => one.removeAttribute('open'))"


def test_a_link_into_a_fold_opens_it(reader: Reader, origin: str) -> None:
    page = reader.open(f"{UPDATE}#{FOLDED}", origin=origin)
    entry = page.locator(f"[id='{FOLDED}']")
    expect(entry).to_be_visible()
    expect(entry).to_be_in_viewport()


def test_also_when_the_page_is_open_already(reader: Reader) -> None:
    page = reader.open()
    entry = page.locator(f"[id='{FOLDED}']")
    expect(entry).to_be_hidden()
    page.evaluate(f"location.hash = '{FOLDED}'")
    expect(entry).to_be_in_viewport()


def test_all_of_a_section_opens_and_closes_at_once(reader: Reader) -> None:
    page = reader.open()
    button = page.locator("[data-expand=response]")
    children = page.locator("#response details.children")
    closed = page.locator("#response details.children:not([open])")
    page.evaluate(CLOSE)
    assert children.count()
    expect(button).to_have_text("Expand all")
    button.click()
    expect(closed).to_have_count(0)
    expect(button).to_have_text("Collapse all")
    children.first.locator("summary").first.click()
    expect(button).to_have_text("Expand all")
    button.click()
    expect(closed).to_have_count(0)
    button.click()
    expect(closed).to_have_count(children.count())
