"""The page that holds what was measured of OpenAPI documents, and the machine that measured it."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
PAGE = REPOSITORY / "docs/openapi-documents.md"


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """The first column is text, the others are numbers."""
    rule = ["---", *["--:"] * (len(columns) - 1)]
    return [f"| {' | '.join(cells)} |" for cells in (columns, rule, *rows)]


def machine() -> str:
    return f"{os.cpu_count()} cores of an {_processor()}, Python {platform.python_version()}"


def write_section(name: str, lines: Iterable[str], page: Path = PAGE) -> None:
    """Puts lines between the comments that mark the section."""
    text = page.read_text(encoding="utf-8")
    start, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
    body = "\n".join(("", *lines, "", ""))
    pattern = f"(?<={re.escape(start)}).*?(?={re.escape(end)})"
    text, count = re.subn(pattern, lambda _: body, text, count=1, flags=re.DOTALL)
    if not count:
        raise ValueError(f"{page} has no section {name}")
    page.write_text(text, encoding="utf-8")


def _processor() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text()
    except OSError:
        return platform.processor() or platform.machine()
    found = re.search(r"^model name\s*: (.+)$", text, re.MULTILINE)
    return " ".join(found[1].replace("(R)", "").split()) if found else platform.machine()
