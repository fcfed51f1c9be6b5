"""Search: it finds what readers ask for, by keyboard alone, also from the file system."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect

from .reader import UPDATE, Reader


def search(page: Page, query: str) -> list[str]:
    """The titles that are found, the best first."""
    if not page.locator("#search").is_visible():
        expect(page.locator("[data-search-open]")).to_be_visible()
        page.keyboard.press("/")
    page.locator("#search-input").fill(query)
    expect(page.locator(".search-note")).to_have_text(re.compile(r"\bresults?$"))
    return page.locator(".search-title").all_inner_texts()


def test_an_operation_is_found_by_its_title(reader: Reader, origin: str) -> None:
    page = reader.open("index.html", origin=origin)
    assert search(page, "Update Messages")[0] == "Update Messages"
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{origin}/{UPDATE}")
    expect(page.locator("h1")).to_have_text("Update Messages")


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("upd mess", "Update Messages"),
        ("patch messages", "Update Messages"),
        ("DELETE /unified/instant-messaging/messages/{id}", "Delete Messages"),
        ("channels/join", "Join Channels"),
        ("is_member", "List Workspaces"),
        ("truto_response_format", "Truto-specific parameters"),
        ("MessageAuthor", "MessageAuthor"),
        ("model message", "Message"),
        ("authentication", "Authentication"),
        ("rate limit", "RateLimitInsight"),
        ("orkspac", "Workspaces"),
    ],
)
def test_pages_are_found_by_what_is_theirs(reader: Reader, query: str, first: str) -> None:
    page = reader.open("index.html")
    assert search(page, query)[0] == first


@pytest.mark.parametrize("query", ["udpate messages", "mesages", "messsages", "massages"])
def test_a_typo_is_forgiven(reader: Reader, query: str) -> None:
    page = reader.open("index.html")
    assert "Update Messages" in search(page, query)
    assert page.locator(".search-title mark").first.inner_text() in ("Update", "Messages")


def test_every_word_has_to_be_found(reader: Reader) -> None:
    page = reader.open("index.html")
    assert search(page, "messages zzzz") == []
    expect(page.locator(".search-note")).to_have_text("No results")
    expect(page.locator("#search-input")).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    expect(page.locator("#search")).to_be_visible()


def test_what_was_looked_for_is_marked(reader: Reader) -> None:
    page = reader.open("index.html")
    search(page, "upd mess")
    first = page.get_by_role("option").first
    assert first.locator(".search-title mark").all_inner_texts() == ["Upd", "Mess"]
    assert first.locator(".search-path mark").all_inner_texts() == ["mess", "mess"]


def test_no_more_are_shown_than_are_read(reader: Reader) -> None:
    page = reader.open("index.html")
    assert len(search(page, "i")) == 20
    expect(page.locator(".search-note")).to_have_text(re.compile(r"^20 of \d\d results$"))


def test_it_is_used_by_keyboard_alone(reader: Reader) -> None:
    page = reader.open("index.html")
    input = page.locator("#search-input")
    page.keyboard.press("Control+k")
    expect(input).to_be_focused()
    page.keyboard.type("messages")
    options = page.get_by_role("option")
    expect(options.nth(0)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    expect(options.nth(0)).to_have_attribute("aria-selected", "false")
    expect(input).to_have_attribute("aria-activedescendant", "search-result-1")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    expect(options.last).to_be_in_viewport()
    page.keyboard.press("ArrowDown")
    title = options.first.locator(".search-title").inner_text()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(title)


def test_escape_gives_the_focus_back(reader: Reader) -> None:
    page = reader.open("index.html")
    button = page.locator("[data-search-open]")
    button.focus()
    page.keyboard.press("Enter")
    search(page, "messages")
    page.keyboard.press("Escape")
    expect(page.locator("#search")).to_be_hidden()
    expect(button).to_be_focused()


def test_it_goes_on_where_it_was_left(reader: Reader) -> None:
    page = reader.open("index.html")
    found = search(page, "messages")
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert page.locator(".search-title").all_inner_texts() == found
    page.keyboard.type("a/b")
    expect(page.locator("#search-input")).to_have_value("a/b")


def test_a_click_opens_a_result_and_one_beside_it_closes_the_dialog(reader: Reader) -> None:
    page = reader.open("index.html")
    page.locator("[data-search-open]").click()
    page.mouse.click(5, 5)
    expect(page.locator("#search")).to_be_hidden()
    search(page, "parameters")
    page.get_by_role("option", name="Truto-specific parameters").click()
    expect(page).to_have_url(re.compile(r"/parameters\.html#group\.unified$"))
    # The same page again, at another place.
    search(page, "parameters")
    page.get_by_role("option", name="Truto-specific parameters").click()
    expect(page.locator("#search")).to_be_hidden()


def test_an_index_that_is_missing_is_told(reader: Reader, served: str) -> None:
    page = reader.context(served).new_page()
    statuses = iter([404])

    def answer(route: Route) -> None:
        status = next(statuses, 200)
        route.continue_() if status == 200 else route.fulfill(status=status)

    page.route("**/search-index.js", answer)
    page.goto(reader.address("index.html", served))
    page.keyboard.press("/")
    expect(page.locator(".search-note")).to_have_text("The search index could not be loaded.")
    page.keyboard.press("Escape")
    assert search(page, "Update Messages")[0] == "Update Messages"
    assert [one for one in reader.complaints if "404" not in one and "ERR" not in one] == []
    reader.complaints.clear()
