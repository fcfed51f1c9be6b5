"""Samples: tabs that follow the reader's choice, and what is copied."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from generator.pipeline import generate

from .conftest import SPECS
from .reader import LIST, UPDATE, Reader

KEYS = ["curl", "javascript_fetch", "python_requests", "typescript_sdk", "python_sdk"]
FENCE = re.compile(r"^```\w+\n(.*?)\n```$", re.MULTILINE | re.DOTALL)
NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined })"


def tab(page: Page, key: str) -> Locator:
    return page.locator(f'#samples .tab[data-key="{key}"]')


def expect_chosen(page: Page, key: str) -> None:
    """One tab is chosen, and its panel is the only one that is seen."""
    for one in KEYS:
        is_chosen = one == key
        expect(tab(page, one)).to_have_attribute("aria-selected", str(is_chosen).lower())
        expect(tab(page, one)).to_have_attribute("tabindex", "0" if is_chosen else "-1")
        expect(page.locator(f"#sample-{one}")).to_be_visible(visible=is_chosen)


def test_the_first_is_chosen_until_another_is(reader: Reader) -> None:
    page = reader.open()
    expect_chosen(page, "curl")
    tab(page, "typescript_sdk").click()
    expect_chosen(page, "typescript_sdk")
    panel = page.get_by_role("tabpanel", name="TypeScript SDK")
    expect(panel).to_have_attribute("id", "sample-typescript_sdk")


def test_a_choice_is_kept_over_pages_and_visits(reader: Reader, origin: str) -> None:
    page = reader.open(UPDATE, origin=origin)
    tab(page, "python_sdk").click()
    page.reload()
    expect_chosen(page, "python_sdk")
    for path in (LIST, "index.html"):
        page.goto(f"{origin}/{path}")
        expect_chosen(page, "python_sdk")
    other = page.context.new_page()
    other.goto(f"{origin}/{UPDATE}")
    tab(other, "curl").click()
    # The page that is open beside it follows.
    if origin.startswith("http"):
        expect_chosen(page, "curl")
    page.go_back()
    expect_chosen(page, "curl")


def test_what_no_page_has_is_no_choice(reader: Reader, served: str) -> None:
    page = reader.open(origin=served)
    page.evaluate("localStorage.setItem('sdkpress.sample', 'cobol')")
    page.reload()
    expect_chosen(page, "curl")


def test_storage_may_be_forbidden(reader: Reader) -> None:
    context = reader.context()
    context.add_init_script("delete Storage.prototype.getItem; delete Storage.prototype.setItem")
    page = context.new_page()
    page.goto(reader.address())
    tab(page, "python_sdk").click()
    expect_chosen(page, "python_sdk")


def test_arrows_move_between_tabs(reader: Reader) -> None:
    page = reader.open()
    tab(page, "curl").focus()
    for key, expected in [
        ("ArrowRight", "javascript_fetch"),
        ("ArrowLeft", "curl"),
        ("ArrowLeft", "python_sdk"),
        ("ArrowRight", "curl"),
        ("End", "python_sdk"),
        ("Home", "curl"),
    ]:
        page.keyboard.press(key)
        expect_chosen(page, expected)
        expect(tab(page, expected)).to_be_focused()


def test_a_link_to_a_sample_shows_it(reader: Reader) -> None:
    page = reader.open(f"{UPDATE}#sample-python_requests")
    expect_chosen(page, "python_requests")


@pytest.fixture(scope="module")
def samples() -> list[str]:
    """The samples as the samples' own page has them, in its order."""
    (output,) = generate(SPECS, "samples")
    (page,) = [one for one in output.files if one.path.endswith("messages/update.md")]
    return FENCE.findall(page.text)


def stop_the_clock(page: Page) -> None:
    """What is shown for a moment stays until the test goes on."""
    page.clock.install(time=0)
    page.reload()
    page.clock.pause_at(60_000)


def copied(page: Page) -> list[str]:
    """What each button of the samples copies, tab by tab."""
    paste = page.context.new_page()
    paste.goto(page.url)
    stop_the_clock(page)
    texts: list[str] = []
    for key in KEYS:
        tab(page, key).click()
        for button in page.locator(f"#sample-{key} [data-copy]").all():
            page.bring_to_front()
            button.click()
            expect(button).to_have_text("Copied")
            expect(page.locator("p.said-aloud[role=status]")).to_have_text("Copied")
            expect(button).to_be_focused()
            page.clock.run_for(2_000)
            expect(button).to_have_text("Copy")
            expect(page.locator("p.said-aloud[role=status]")).to_have_text("")
            paste.bring_to_front()
            texts.append(paste.evaluate("navigator.clipboard.readText()"))
    return texts


def test_samples_are_copied_as_they_are(reader: Reader, origin: str, samples: list[str]) -> None:
    page = reader.open(origin=origin, permissions=["clipboard-read", "clipboard-write"])
    assert len(samples) >= len(KEYS)
    assert copied(page) == samples


def test_they_are_copied_where_there_is_no_clipboard(
    reader: Reader, served: str, samples: list[str]
) -> None:
    context = reader.context(served, permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.add_init_script(NO_CLIPBOARD)
    page.goto(f"{served}/{UPDATE}")
    assert copied(page) == samples


def test_a_button_says_when_nothing_was_copied(reader: Reader) -> None:
    context = reader.context()
    context.add_init_script(f"{NO_CLIPBOARD}; document.execCommand = () => false")
    page = context.new_page()
    page.goto(reader.address())
    stop_the_clock(page)
    button = page.locator("#sample-curl [data-copy]").first
    button.click()
    expect(button).to_have_text("Not copied")


def test_all_can_be_read_without_javascript(reader: Reader, samples: list[str]) -> None:
    page = reader.open(java_script_enabled=False)
    for key in KEYS:
        expect(page.locator(f"#sample-{key}")).to_be_visible()
        expect(page.locator(f"#sample-{key} h3")).to_be_visible()
    assert page.locator("#samples .panel code").all_inner_texts() == samples
    for button in page.get_by_role("button", include_hidden=True).all():
        if not button.get_attribute("popovertarget"):
            expect(button).to_be_hidden()
