"""Every fact of the page "Update Messages" stands on ours, in its place.

`functional/seed/page.yaml` has the facts with their places; `support/seed_page.py` looks for them.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.pipeline import generate
from generator.targets import target_named
from tests.support.seed_page import facts, missing, missing_in_markdown, squeezed

REPOSITORY = Path(__file__).resolve().parents[1]
TRUTO = REPOSITORY / "specs/truto"
PAGES = REPOSITORY.parent / "shared/seed"
OURS = "operations/instant_messaging/messages/update"


def printed(spec: Path) -> dict[str, str]:
    """Our page, by how its path ends."""
    (output,) = generate(spec, target_named("docs"))
    files = {file.path: file.text for file in output.files}
    return {ending: files[f"{OURS}.{ending}"] for ending in ("html", "md")}


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return printed(TRUTO)


def test_our_list_of_facts_is_the_whole_page() -> None:
    found = sorted(PAGES.glob("*.txt"))
    if not found:
        pytest.skip("the page stands beside the repository, in shared/seed; it is not here")
    page = "".join(one.read_text() for one in found)
    assert squeezed("".join(fact.shown for fact in facts())) == squeezed(page)


def test_every_fact_stands_on_our_page(pages: dict[str, str]) -> None:
    assert missing(pages["html"]) == []


def test_every_fact_stands_in_our_markdown(pages: dict[str, str]) -> None:
    assert missing_in_markdown(pages["md"]) == []


def changed(folder: Path, file: str, *changes: tuple[str, str]) -> Path:
    """A copy of the specs in which texts are others."""
    spec = folder / "truto"
    shutil.copytree(TRUTO, spec)
    path = spec / file
    text = path.read_text()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    path.write_text(text)
    return spec


def test_what_is_not_on_our_page_is_listed(tmp_path: Path) -> None:
    spec = changed(
        tmp_path,
        "instant_messaging/messages.yaml",
        (", description: URL of the attachment.", ""),
        ("type: {enum: [message], description: Type", "type: {type: string, description: Type"),
        ("          supported_by: [slack]\n          required_by: [slack]\n", ""),
    )
    lost = [
        "request.body: mark '1 supported 1 required'",
        "request.channel: mark '1 supported 1 required'",
        "response.attachments.url: text 'URL of the attachment.'",
        "response.parent.type: value 'message'",
    ]
    pages = printed(spec)
    assert missing(pages["html"]) == lost
    assert missing_in_markdown(pages["md"]) == lost


def test_what_stands_in_another_place_is_listed(tmp_path: Path) -> None:
    """A text that moves to another field, and a mark that no text of that page has."""
    spec = changed(
        tmp_path,
        "instant_messaging/messages.yaml",
        ("description: Name of the author.}", "description: Name of somebody.}"),
        (
            "description: Content of the message body.}",
            "description: Content of the message body., supported_by: [slack]}",
        ),
    )
    assert missing(printed(spec)["html"]) == [
        "response.author.name: text 'Name of the author.'",
        "request.body.content: a mark of ours alone",
        "response.body.content: a mark of ours alone",
    ]


def test_defaults_and_examples_are_looked_for(tmp_path: Path) -> None:
    spec = changed(
        tmp_path,
        "api.yaml",
        (
            "        default: unified\n        example: unified\n",
            "        default: normalized\n        example: raw\n",
        ),
    )
    assert missing(printed(spec)["html"]) == [
        "query.truto_response_format: default 'unified'",
        "query.truto_response_format: example 'unified'",
    ]
