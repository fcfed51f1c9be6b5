"""A section of a page of documentation, and the page without it."""

from __future__ import annotations

import re
from pathlib import Path

# Its blocks are files of a package that the spec extends: `test_own_classes_of_docs.py` runs them.
OWN_CLASSES = "Classes of your own"


def split(page: Path, title: str) -> tuple[str, str]:
    """The section with this title, "" where there is none, and all the rest."""
    text = page.read_text(encoding="utf-8")
    found = re.search(rf"^## {title}\n.*?(?=^## |\Z)", text, re.DOTALL | re.MULTILINE)
    return (found[0], text.replace(found[0], "")) if found else ("", text)


def blocks_in(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
