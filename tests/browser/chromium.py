"""Which Chromium runs: Debian's, or the one of an npm package, which is always there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from tests.support.typescript import MODULES

# Whoever runs the tests may be root.
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-quic")
PACKAGED = MODULES / ".browser/chromium"
FONTS = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>{folder}</dir>
</fontconfig>
"""


def executable() -> Path:
    found = shutil.which("chromium")
    return Path(found) if found else PACKAGED


@contextmanager
def chromium() -> Generator[Browser]:
    path = executable()
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        more = _beside_the_package(Path(folder)) if path == PACKAGED else {}
        browser = playwright.chromium.launch(
            executable_path=path, args=list(ARGUMENTS), env={**os.environ, **more}
        )
        with browser:
            yield browser


def _beside_the_package(folder: Path) -> dict[str, str]:
    """Libraries and a font, for machines that have none."""
    fonts = folder / "fonts.conf"
    fonts.write_text(FONTS.format(folder=PACKAGED.parent / "fonts"))
    libraries = PACKAGED.parent / "al2023/lib"
    return {"LD_LIBRARY_PATH": str(libraries), "FONTCONFIG_FILE": str(fonts)}
