"""On paper: everything is open, and what only a screen needs is gone."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .reader import Reader

COUNT_WHEN_PRINTED = """
    addEventListener("beforeprint", () => {
        window.closedOnPaper = document.querySelectorAll("details:not([open])").length;
    });
"""


def closed(page: Page) -> int:
    return page.locator("details:not([open])").count()


def test_everything_is_open_on_paper_and_as_before_afterwards(reader: Reader) -> None:
    page = reader.open()
    page.evaluate(COUNT_WHEN_PRINTED)
    before = closed(page)
    assert before
    assert page.pdf().startswith(b"%PDF-")
    assert page.evaluate("closedOnPaper") == 0
    assert closed(page) == before


def test_what_paper_cannot_use_is_gone(reader: Reader) -> None:
    page = reader.open()
    page.emulate_media(media="print")
    for selector in ("#navigation", ".top", ".skip", ".tabs", "#search", "button"):
        for one in page.locator(selector).all():
            expect(one).to_be_hidden()
    for panel in page.locator("#samples .panel").all():
        expect(panel).to_be_visible()
        expect(panel.locator("h3")).to_be_visible()


def test_folds_are_open_on_paper_without_javascript(reader: Reader) -> None:
    page = reader.open(java_script_enabled=False)
    page.emulate_media(media="print")
    entries = page.locator(".entry")
    assert entries.count() > 20
    for entry in entries.all():
        expect(entry).to_be_visible()


def test_paper_is_white(reader: Reader) -> None:
    page = reader.open(color_scheme="dark")
    page.locator("[data-theme-toggle]").click()
    page.locator("[data-theme-toggle]").click()
    page.emulate_media(media="print")
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert background == "rgb(255, 255, 255)"
