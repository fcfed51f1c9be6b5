"""What the seed's page looks like, at the desk and on a phone, in light and in dark.

The pictures of this run are in `tests/browser/.screenshots/`. Those of the README are committed;
each holds a digest of the files that it shows, not of its pixels: so it does not matter which fonts
a machine has, and a picture of what is no longer printed is found.
"""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path
from typing import Literal

import pytest

from .conftest import ROOM
from .png import text_of, with_text
from .reader import DESK, PHONE, UPDATE, Reader

FOLDER = ROOM / ".screenshots"
IMAGES = ROOM.parents[1] / "docs/images"
SHOWN = (UPDATE, "assets/site.css", "assets/site.js", "assets/theme.js")
KEY = "sdkpress-page"
SCHEMES = ("light", "dark")


def digest(site: Path) -> str:
    """Of all files that the picture is made of."""
    found = sha256()
    for path in SHOWN:
        found.update((site / path).read_bytes())
    return found.hexdigest()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("place", ["desk", "phone"])
def test_the_page_is_pictured(
    reader: Reader, site: Path, place: str, scheme: Literal["light", "dark"]
) -> None:
    viewport = {"desk": DESK, "phone": PHONE}[place]
    page = reader.open(UPDATE, viewport=viewport, color_scheme=scheme, reduced_motion="reduce")
    picture = with_text(page.screenshot(), KEY, digest(site))
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"update-{place}-{scheme}.png").write_bytes(picture)
    if place == "desk" and os.environ.get("UPDATE_SCREENSHOTS"):
        IMAGES.mkdir(exist_ok=True)
        (IMAGES / f"reference-{scheme}.png").write_bytes(picture)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_committed_pictures_show_what_is_printed(site: Path, scheme: str) -> None:
    if os.environ.get("UPDATE_SCREENSHOTS"):
        return  # They are being made.
    picture = IMAGES / f"reference-{scheme}.png"
    shown = text_of(picture.read_bytes(), KEY) if picture.exists() else None
    if shown != digest(site):
        pytest.fail(f"{picture.name} shows another page; run `make screenshots`", pytrace=False)
